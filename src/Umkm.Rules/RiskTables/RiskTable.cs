using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;

namespace Umkm.Rules.RiskTables;

/// <summary>
/// The risk levels of activities: KBLI edition, code, scope and scale → risk, with evidence and date per row, and the crosswalk from KBLI 2020 to
/// KBLI 2025.
/// A picture of the public OSS pages, not Lampiran I of PP 28/2025 (Pasal 5) itself: the risk printed on the enterprise's own NIB wins, and a
/// code that is not in the table is unknown.
/// Immutable and safe to share; a file is read when it is first needed, and only the lines asked for are parsed.
/// </summary>
internal sealed partial class RiskTable
{
    /// <summary>File of the risk rows.</summary>
    public const string RiskFile = "tingkat-risiko.csv";

    /// <summary>File of the pairs KBLI 2020 → KBLI 2025.</summary>
    public const string CrosswalkFile = "padanan-kbli.csv";

    /// <summary>File of the titles of the codes of both editions.</summary>
    public const string TitleFile = "judul-kbli.csv";

    /// <summary>File of the sources.</summary>
    public const string SourceFile = "sumber.csv";

    private static readonly Lazy<RiskTable> OfThisBook = new(() => Load(OpenEmbedded));

    private readonly Lazy<SortedCsv> risks;
    private readonly Lazy<SortedCsv> pairs;
    private readonly Lazy<SortedCsv> titles;
    private readonly Lazy<SortedCsv> sources;
    private readonly Lazy<RiskPictures> pictures;
    private readonly ConcurrentDictionary<string, RiskCode> parsed = new(StringComparer.Ordinal);

    private RiskTable(Func<string, Stream> open)
    {
        risks = new(() => new SortedCsv(open(RiskFile)));
        pairs = new(() => new SortedCsv(open(CrosswalkFile)));
        titles = new(() => new SortedCsv(open(TitleFile)));
        sources = new(() => new SortedCsv(open(SourceFile)));
        pictures = new(() => new RiskPictures(sources.Value.All().Select(l => ToNote(SortedCsv.Split(l.Line)))));
    }

    /// <summary>The table that comes with the rule book. Costs nothing until it is asked something.</summary>
    public static RiskTable Embedded => OfThisBook.Value;

    /// <summary>A table from other files of the same layout.</summary>
    /// <param name="open">Opens a file by its name (<see cref="RiskFile"/> and so on); called at most once a file, when first needed; the stream
    /// is closed after reading.</param>
    public static RiskTable Load(Func<string, Stream> open)
    {
        Guard.Against.Null(open);
        return new(open);
    }

    /// <summary>The risk levels an activity may have, and how that is known.</summary>
    /// <param name="code">KBLI code, five digits.</param>
    /// <param name="edition">
    /// Year of the KBLI edition of the code; other editions than 2020 and 2025 are unknown. A KBLI 2025 code is looked up directly. A KBLI 2020
    /// code has rows of its own under PP 5/2021; later it goes through the
    /// crosswalk to its main successors, and a report on the code itself that names no day of law counts beside them.
    /// </param>
    /// <param name="scope">Scope (ruang lingkup) of the activity, compared without case and white space; null or blank when not known.</param>
    /// <param name="scale">Scale of the enterprise.</param>
    /// <param name="time">Of which time.</param>
    /// <returns>What is possible; all four levels when the table does not say. A part that the table does not list (a scope without this scale, a
    /// successor code without rows) makes all four possible.</returns>
    /// <exception cref="ArgumentException">The code is not five digits, or the scale is none of the four.</exception>
    /// <exception cref="InvalidDataException">The row of this code is malformed; see <see cref="Validate"/>.</exception>
    public RiskLookup Find(string code, int edition, string? scope, RiskScale scale, RiskTime time = RiskTime.NewestPicture)
    {
        CheckCode(code);
        Guard.Against.OutOfRange((int)scale, nameof(scale), (int)RiskScale.Micro, (int)RiskScale.Large);
        Guard.Against.OutOfRange((int)time, nameof(time), (int)RiskTime.NewestPicture, (int)RiskTime.UnderPp5);
        if (edition is not (2020 or 2025))
        {
            return RiskLookup.Unknown(RiskCautions.EditionNotCovered, [code]);
        }
        var entry = Of(code);
        return string.IsNullOrWhiteSpace(scope)
            ? entry.Answer(edition, scale, time) ??= Decide(entry, edition, null, scale, time)
            : Decide(entry, edition, RiskRow.Normalise(scope), scale, time);
    }

    /// <summary>The scopes listed for a code by its own rows, in the order of the table and for KBLI 2025 in the newest picture; empty when there
    /// are none.</summary>
    /// <exception cref="ArgumentException">The code is not five digits.</exception>
    public ImmutableArray<string> Scopes(string code, int edition)
    {
        RiskCode entry = Of(CheckCode(code));
        return
        [
            .. (
                edition == 2025 ? entry.Newest
                : edition == 2020 ? entry.Own(alsoOfEndedLaw: true)
                : []
            ).Select(r => r.Scope),
        ];
    }

    /// <summary>The codes about which the table may say something, with their editions: those that have rows, and the KBLI 2020 codes that have
    /// successors; each once, ascending. Reads every line.</summary>
    public ImmutableArray<(int Edition, string Code)> Codes() =>
        [
            .. risks
                .Value.All()
                .Select(l => SortedCsv.Split(l.Line))
                .Select(f => (Edition: f[0] == "2025" ? 2025 : 2020, Code: f[1]))
                .Concat(pairs.Value.All().Select(l => (2020, SortedCsv.Split(l.Line)[0])))
                .Distinct()
                .Order(),
        ];

    /// <summary>Every row, in the order of the file. Reads every line.</summary>
    /// <exception cref="InvalidDataException">A row is malformed; see <see cref="Validate"/>.</exception>
    public IEnumerable<RiskRow> Rows() =>
        risks
            .Value.All()
            .Select(l =>
                RiskRow.TryParse(SortedCsv.Split(l.Line), out var row, out string problem)
                    ? row
                    : throw new InvalidDataException($"{RiskFile}:{l.Number}: {problem}")
            );

    /// <summary>The title of a code in an edition, in Indonesian; null when the edition (2020 or 2025) has no such code.</summary>
    /// <exception cref="ArgumentException">The code is not five digits.</exception>
    public string? Title(string code, int edition)
    {
        var found = edition is 2020 or 2025 ? titles.Value.Under(Key(edition, CheckCode(code))) : [];
        return found.Count == 0 ? null : found[0][^1];
    }

    /// <summary>The KBLI 2025 codes that a KBLI 2020 code became, ascending; empty for an unknown code. The only bridge between the editions:
    /// equal digits are none.</summary>
    /// <exception cref="ArgumentException">The code is not five digits.</exception>
    public ImmutableArray<string> Successors(string code) => [.. Of(CheckCode(code)).Successors.Select(s => s.Code)];

    /// <summary>Whether the five digits mean one thing in KBLI 2020 and another in KBLI 2025.</summary>
    /// <exception cref="ArgumentException">The code is not five digits.</exception>
    public bool IsReused(string code) => Of(CheckCode(code)).IsReused;

    /// <summary>The source with a key, or null.</summary>
    public RiskSourceNote? Source(string key)
    {
        Guard.Against.Null(key);
        var found = sources.Value.Under(key + ";");
        return found.Count == 0 ? null : ToNote(found[0]);
    }

    /// <summary>Everything that is wrong in the data files: unknown slugs, codes that are not five digits, missing evidence, dates or sources,
    /// double rows, a wrong order, a crosswalk that contradicts itself. Reads every line.</summary>
    public ImmutableArray<Problem> Validate() => new RiskTableCheck(risks.Value, pairs.Value, titles.Value, sources.Value).Run();

    private static RiskSourceNote ToNote(string[] fields) => new(fields[0], Day(fields[1]), Day(fields[2]), Day(fields[3]), fields[4]);

    private static LocalDate? Day(string text) => RiskRow.TryDate(text, out var day) ? day : null;

    private RiskLookup Decide(RiskCode entry, int edition, string? wanted, RiskScale scale, RiskTime time)
    {
        string code = entry.Code;
        var cautions = entry.IsReused ? RiskCautions.ReusedCode : RiskCautions.None;
        if (!entry.IsIn(edition))
        {
            return RiskLookup.Unknown(cautions | RiskCautions.UnknownCode, [code]);
        }
        if (time == RiskTime.UnderPp5)
        {
            return edition == 2020 ? OfItsTime(entry, wanted, scale, cautions) : RiskLookup.Unknown(cautions | RiskCautions.NotOfItsTime, [code]);
        }
        if (edition == 2025)
        {
            var now = new RiskQuestion(entry.Of(time, scale), wanted, scale).Answer(RiskOrigin.Table, cautions, [code], incomplete: false);
            return time == RiskTime.BetweenPictures ? now.WithEarlier(entry.Earlier, wanted, scale) : now;
        }
        var own = new RiskQuestion(entry.Own(alsoOfEndedLaw: false), wanted, scale);
        bool ownSpeaks = own.HasAnswer && (wanted is null || own.ScopeMatched || own.CoversWholeCode);
        if (entry.Successors.Length == 0 && ownSpeaks)
        {
            return own.Answer(RiskOrigin.Table, cautions, [code], incomplete: false);
        }
        RiskLookup carried = Carried(entry, wanted, scale, time, cautions);
        if (!own.HasAnswer)
        {
            return carried;
        }
        RiskLookup both = Together(carried, own.Answer(RiskOrigin.Table, cautions, [code], incomplete: false));
        return both.Possible == carried.Possible ? both : both with { Cautions = both.Cautions | RiskCautions.OwnRowDiffers };
    }

    private static RiskLookup OfItsTime(RiskCode entry, string? wanted, RiskScale scale, RiskCautions cautions)
    {
        var own = new RiskQuestion(entry.Own(alsoOfEndedLaw: true), wanted, scale);
        bool speaks = own.HasAnswer && (wanted is null || own.ScopeMatched || own.CoversWholeCode);
        bool partial = wanted is null && !own.CoversWholeCode;
        return speaks
            ? own.Answer(RiskOrigin.Table, partial ? cautions | RiskCautions.PartialScopes : cautions, [entry.Code], incomplete: false)
            : RiskLookup.Unknown(cautions | RiskCautions.NotOfItsTime, [entry.Code]);
    }

    private RiskLookup Carried(RiskCode entry, string? wanted, RiskScale scale, RiskTime time, RiskCautions cautions)
    {
        // A scope that a split-off part names is about that part; else the main successors are followed.
        bool named = wanted is not null && entry.Successors.Any(s => !s.IsMain && Of(s.Code).Newest.Any(r => r.NormalisedScope == wanted));
        bool followed = !named && entry.Successors.Any(s => s.IsMain) && !entry.Successors.All(s => s.IsMain);
        string[] successors = [.. entry.Successors.Where(s => s.IsMain || !followed).Select(s => s.Code)];
        RiskRow[] rows = [.. successors.SelectMany(s => Of(s).Of(time, scale))];
        bool incomplete = successors.Any(s => Of(s).Of(time, scale).Length == 0);

        // "The whole code" is the whole of the old code, not of one of its successors.
        string? asked = wanted == RiskRow.WholeCode ? null : wanted;
        cautions |= RiskCautions.ThroughCrosswalk | (followed ? RiskCautions.SplitFollowed : RiskCautions.None);
        var carried = new RiskQuestion(rows, asked, scale).Answer(RiskOrigin.Crosswalk, cautions, [.. successors], incomplete);
        return time == RiskTime.BetweenPictures ? carried.WithEarlier([.. successors.SelectMany(s => Of(s).Earlier)], asked, scale) : carried;
    }

    // A scope that the own rows of a KBLI 2020 code do not name: neither they nor the successors are certain to speak about it.
    private static RiskLookup Together(RiskLookup carried, RiskLookup own) =>
        carried with
        {
            Possible = carried.Possible | own.Possible,
            Listed = carried.Listed | own.Listed,
            Origin = RiskOrigin.Crosswalk,
            Cautions = carried.Cautions | own.Cautions,
            Evidence = RiskLookup.Inferred,
            AsOf = carried.AsOf < own.AsOf ? carried.AsOf : own.AsOf,
            Scopes = [.. own.Scopes.Union(carried.Scopes, StringComparer.Ordinal)],
            Codes = [.. own.Codes.Union(carried.Codes, StringComparer.Ordinal)],
            Sources = [.. own.Sources.Union(carried.Sources, StringComparer.Ordinal)],
        };

    // Codes that no edition has are not remembered: the memory stays as small as the files.
    private RiskCode Of(string code)
    {
        if (!parsed.TryGetValue(code, out var entry))
        {
            var found = pairs.Value.Under(code + ";");
            var rows2020 = Rows(code, 2020);
            var rows2025 = Rows(code, 2025);
            entry = new RiskCode(
                code,
                in2020: found.Count > 0 || titles.Value.Has(Key(2020, code)),
                in2025: rows2025.Length > 0 || titles.Value.Has(Key(2025, code)),
                Array.ConvertAll(rows2020, r => new DatedRow(r, pictures.Value.IsOfEndedLaw(r.Source))),
                Array.FindAll(rows2025, r => pictures.Value.IsNewest(r.Source)),
                Array.FindAll(rows2025, r => !pictures.Value.IsNewest(r.Source)),
                [.. found.Select(f => new Successor(f[1], f[4] == "utama"))],
                reused: found.Count > 0 && found[0][3] == "ya"
            );
            if (entry.IsAnywhere)
            {
                parsed.TryAdd(code, entry);
            }
        }
        return entry;
    }

    private RiskRow[] Rows(string code, int edition) =>
        risks
            .Value.Under(Key(edition, code))
            .ConvertAll(fields =>
                RiskRow.TryParse(fields, out var row, out string problem)
                    ? row
                    : throw new InvalidDataException($"{RiskFile}, {code}/{edition}: {problem}")
            )
            .ToArray();

    private static string Key(int edition, string code) => (edition == 2025 ? "2025;" : "2020;") + code + ";";

    private static string CheckCode(string code)
    {
        Guard.Against.Null(code);
        return RiskRow.IsCode(code) ? code : throw new ArgumentException($"'{code}' is not a KBLI code of five digits.", nameof(code));
    }

    internal static Stream OpenEmbedded(string file)
    {
        var assembly = typeof(RiskTable).Assembly;
        return assembly.GetManifestResourceStream("BukuAturan/risiko/" + file)
            ?? assembly.GetManifestResourceStream("BukuAturan/risiko\\" + file)
            ?? throw new FileNotFoundException("The rule book has no such file.", file);
    }
}
