using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Reads one version of a decision, its readings included.</summary>
internal sealed class VersionReader(
    ConditionReader conditions,
    SentenceParser sentences,
    List<BenefitTable> tables,
    ProblemList problems,
    DecisionHead head
)
{
    internal static readonly Dictionary<string, Evidence> Evidences = new()
    {
        ["teks"] = Evidence.Text,
        ["laporan"] = Evidence.Report,
        ["ingatan"] = Evidence.Memory,
        ["simpulan"] = Evidence.Inference,
    };

    private readonly BodyReader _bodies = new(conditions, sentences, problems, head);
    private readonly ProgrammeReader _programmes = new(new BenefitReader(conditions, tables, problems, head), sentences, problems, head);

    public DecisionVersion? Read(YamlNode node)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        InForce? inForce = Span(map.Text("berlaku"), problems);
        LegalBasis? basis = Basis(map, null);
        LocalDate? checkedOn = Date(map.Text("diperiksa"), problems);
        ImmutableArray<string> notes = map.Texts("catatan");
        ImmutableArray<LocalizedText> cautions = map.TextsInBoth("peringatan");
        if (map.InBoth(map.Optional("mulai perkiraan")) is { } uncertain)
        {
            cautions = cautions.Insert(
                0,
                new(DecisionVersion.UncertainStart.Indonesian + uncertain.Indonesian, DecisionVersion.UncertainStart.English + uncertain.English)
            );
        }
        LocalizedText? gap = map.InBoth(map.Optional("belum diatur"));
        ProgrammeInfo? programme = head.Kind == DecisionKind.Programme && gap is null ? _programmes.Read(map, inForce) : null;
        ImmutableArray<Reading> readings = gap is not null ? [] : Readings(map, basis);
        ImmutableArray<UnjudgedCondition> unjudged = gap is null ? _bodies.Unjudged(map) : [];
        map.Finish();
        if (inForce is null || basis is null || checkedOn is null)
        {
            return null;
        }
        return new DecisionVersion
        {
            InForce = inForce,
            Basis = basis,
            CheckedOn = checkedOn.Value,
            Notes = notes,
            CautionTexts = cautions,
            Unjudged = unjudged,
            Gap = gap,
            Readings = readings,
            Programme = programme,
            Place = map.Place,
            TakenKeys = [.. TakenKeys((YamlMap)node)],
        };
    }

    // Criteria, elements and classes are known by places of their own.
    private static IEnumerable<string> TakenKeys(YamlMap version)
    {
        bool IsTaken(YamlNode node) => node.Place.File != version.Place.File;
        foreach (YamlEntry entry in version.Entries.Where(e => e.Key.Text is not ("syarat" or "unsur" or "golongan")))
        {
            if (entry is { Key.Text: "manfaat", Value: YamlList list } && (list.Items.IsEmpty || !list.Items.All(IsTaken)))
            {
                foreach (
                    YamlScalar name in list.Items.Where(IsTaken).OfType<YamlMap>().Select(i => (i["nama"] as YamlMap)?["id"]).OfType<YamlScalar>()
                )
                {
                    yield return $"manfaat {name.Text}";
                }
            }
            else if (IsTaken(entry.Key))
            {
                yield return entry.Key.Text;
            }
        }
    }

    private ImmutableArray<Reading> Readings(MapReader map, LegalBasis? basis)
    {
        LegalBasis own = basis ?? new LegalBasis([], Evidence.Memory);
        if (map.Optional("tafsir") is not { } node)
        {
            return _bodies.Read(map, own, common: null) is { } body ? [new Reading("", LocalizedText.Same(""), own, null, body, map.Place)] : [];
        }
        Criteria? common = _bodies.CommonCriteria(map, own);
        var readings = ImmutableArray.CreateBuilder<Reading>();
        var named = new List<(YamlScalar, LocalizedText)>();
        foreach (YamlEntry entry in MapReader.Of(node, problems)?.Entries ?? [])
        {
            if (MapReader.Of(entry.Value, problems) is not { } inner)
            {
                continue;
            }
            LocalizedText? title = inner.Both("judul");
            if (title is not null)
            {
                named.Add((entry.Key, title));
            }
            LegalBasis? why = Basis(inner, null);
            ImmutableArray<LocalizedText> holders = inner.TextsInBoth("penganut");
            LocalizedText? heldBy =
                holders.Length == 0
                    ? null
                    : new(string.Join("; ", holders.Select(h => h.Indonesian)), string.Join("; ", holders.Select(h => h.English)));
            _ = inner.Texts("catatan");
            DecisionBody? body = _bodies.Read(inner, why ?? own, common);
            inner.Finish();
            if (title is not null && why is not null && body is not null)
            {
                readings.Add(new Reading(entry.Key.Text, title, why, heldBy, body, entry.Key.Place));
            }
        }
        Labels.Check(named, problems);
        if (node is YamlMap { Entries.Length: 0 })
        {
            MapReader.Shape(node, problems, "paling sedikit dua tafsir", "at least two readings");
        }
        if (readings.Count == 1 && ((YamlMap)node).Entries.Length == 1)
        {
            problems.Add(
                node.Place,
                "tafsir-tunggal",
                "satu tafsir saja",
                "a single reading",
                "paling sedikit dua tafsir",
                "at least two readings",
                "tulis isinya langsung tanpa \"tafsir\"",
                "write its contents without \"tafsir\""
            );
        }
        return readings.ToImmutable();
    }

    /// <summary><c>dasar</c> and <c>bukti</c>; those of <paramref name="inherited"/> where absent, or a problem when there is none to
    /// inherit.</summary>
    internal static LegalBasis? Basis(MapReader map, LegalBasis? inherited)
    {
        YamlNode? basis = inherited is null ? map.Required("dasar") : map.Optional("dasar");
        Evidence? evidence = map.Choice("bukti", Evidences, required: inherited is null);
        ImmutableArray<string> articles = basis is null ? inherited?.Basis ?? [] : map.Texts(basis);
        if (articles.IsEmpty && basis is YamlList)
        {
            MapReader.Shape(basis, map.Problems, "kutipan peraturan atau sumber", "a citation");
        }
        foreach (string article in articles.Where(a => a.Length < 5 || !a.Any(char.IsAsciiLetter)))
        {
            map.Problems.Add(
                basis?.Place ?? map.Place,
                "dasar",
                $"dasar \"{article}\"",
                $"the basis \"{article}\"",
                "kutipan peraturan atau sumber, misalnya PP 7/2021 Pasal 35 ayat (3)",
                "a citation, e.g. PP 7/2021 Pasal 35 ayat (3)"
            );
        }
        return (articles.IsEmpty || (evidence is null && inherited is null)) ? null : new LegalBasis(articles, evidence ?? inherited!.Evidence);
    }

    internal static InForce? Span(YamlScalar? text, ProblemList problems)
    {
        if (text is null)
        {
            return null;
        }
        string[] ends = text.Text.Split(" s.d. ");
        LocalDate? from = IndonesianNumbers.ReadDate(ends[0]);
        if (ends.Length == 2 && from is { } first && IndonesianNumbers.ReadDate(ends[1]) is var until && (until >= first || ends[1] == "dicabut"))
        {
            return new InForce(first, until);
        }
        (string id, string en) =
            ends.Length == 1 && from is not null
                ? ("sebut hari terakhirnya: \"s.d. dicabut\" bila masih berlaku", "say its last day: \"s.d. dicabut\" while it lasts")
            : ends.Length == 1 ? ("pisahkan kedua hari dengan \" s.d. \"", "separate the two days by \" s.d. \"")
            : (Unread(ends[0]) ?? Unread(ends[1])) is { } meant ? (meant.Indonesian, meant.English)
            : from is null ? ($"\"{ends[0]}\" bukan hari dalam kalender", $"\"{ends[0]}\" is no day of the calendar")
            : ends.Length > 2 ? ("sebut dua hari saja", "say two days only")
            : IndonesianNumbers.ReadDate(ends[1]) is null
                ? ($"\"{ends[1]}\" bukan hari dalam kalender dan bukan \"dicabut\"", $"\"{ends[1]}\" is no day of the calendar nor \"dicabut\"")
            : ("hari terakhir mendahului hari pertama; tukar keduanya", "the last day precedes the first; swap them");
        problems.Add(
            text.Place,
            "masa-berlaku",
            $"masa berlaku \"{text.Text}\"",
            $"the period \"{text.Text}\"",
            "misalnya 2021-02-02 s.d. 2025-06-04 atau 2021-02-02 s.d. dicabut",
            "e.g. 2021-02-02 s.d. 2025-06-04 or 2021-02-02 s.d. dicabut",
            id,
            en
        );
        return null;
    }

    /// <summary>What is wrong with a day that cannot be read; null for one that can.</summary>
    private static LocalizedText? Unread(string day) => IndonesianNumbers.ReadDate(day) is null ? WrittenDays.Meant(day) : null;

    internal static LocalDate? Date(YamlScalar? text, ProblemList problems)
    {
        LocalDate? date = text is null ? null : IndonesianNumbers.ReadDate(text.Text);
        if (text is not null && date is null)
        {
            problems.Add(
                text.Place,
                "tanggal",
                new($"tanggal \"{text.Text}\"", $"the date \"{text.Text}\""),
                new("tanggal dalam kalender, misalnya 2026-11-22", "a day of the calendar, e.g. 2026-11-22"),
                WrittenDays.Meant(text.Text)
            );
        }
        return date;
    }
}
