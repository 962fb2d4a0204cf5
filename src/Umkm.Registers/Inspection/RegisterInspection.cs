using System.Collections.Immutable;
using System.Text;
using NodaTime;
using Umkm.Registers.Csv;
using Umkm.Registers.Inspection;
using Umkm.Registers.Mapping;
using Umkm.Registers.Rows;
using Umkm.Registers.Sources;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers;

/// <summary>A column of a file as a first look finds it.</summary>
/// <param name="Header">Its name.</param>
/// <param name="Filled">Rows with contents.</param>
/// <param name="Examples">Up to three contents, made unrecognisable.</param>
/// <param name="Proposal">What it is proposed to be, as a mapping file writes it.</param>
/// <param name="Doubt">What people should know of it; null for nothing.</param>
public sealed record InspectedColumn(string Header, long Filled, ImmutableArray<string> Examples, string Proposal, LocalizedText? Doubt)
{
    /// <summary>Whether people have to decide something of it before the proposed mapping can be used.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>A decision and how many rows it is decided for by the proposed mapping.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Rows">The rows.</param>
public sealed record InspectedDecision(Decision Decision, long Rows);

/// <summary>A first look at a file that no mapping is made for yet: its header, what its columns hold, and a proposed mapping that people
/// confirm.</summary>
public sealed class RegisterInspection
{
    /// <summary>How far down a header is looked for.</summary>
    private const int MostAbove = 30;

    private RegisterInspection(string register, long headerLine, long rows, ImmutableArray<InspectedColumn> columns, string mapping) =>
        (Register, HeaderLine, Rows, Columns, Mapping) = (register, headerLine, rows, columns, mapping);

    /// <summary>What people should know of the whole file: rows of sums, a row of column numbers, its encoding, rows without an id.</summary>
    public ImmutableArray<LocalizedText> Notes { get; private init; } = [];

    /// <summary>The name of the file, without its folder.</summary>
    public string Register { get; }

    /// <summary>The line of its header, from 1.</summary>
    public long HeaderLine { get; }

    /// <summary>Its rows with contents, without those of sums and of column numbers.</summary>
    public long Rows { get; }

    /// <summary>Its columns.</summary>
    public ImmutableArray<InspectedColumn> Columns { get; }

    /// <summary>The proposed mapping file.</summary>
    public string Mapping { get; }

    /// <summary>What the proposed mapping decides, by kind and id.</summary>
    public ImmutableArray<InspectedDecision> Decided { get; private init; } = [];

    /// <summary>The rows that the proposed mapping can read.</summary>
    public long Readable { get; private init; }

    /// <summary>The fact that is missing most often; null when none is.</summary>
    public LocalizedText? MissingMost { get; private init; }

    /// <summary>Looks at a file.</summary>
    /// <param name="open">Opens it; called three times.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="book">The rule book.</param>
    /// <param name="on">The day to try the proposal on.</param>
    /// <param name="sheet">The sheet of a workbook; null for the first.</param>
    /// <exception cref="RegisterException">It cannot be read.</exception>
    public static RegisterInspection Of(Func<RegisterInput> open, string name, RuleBook book, LocalDate on, string? sheet = null)
    {
        string shown = HarmlessText.Of(Path.GetFileName(name));
        MappingFile file = MappingFile.Usual with { Sheet = sheet, Encoding = EncodingOf(open, name) };
        file = file with { HeaderLine = HeaderLineOf(open, file, name) };
        using RegisterInput input = open();
        using var records = new HeadedRecords(RegisterSource.Open(input, file, name), _ => true, file.HeaderLine);
        RegisterSource.CheckText(records.Headers, name);
        Glossary glossary = book.Glossary;
        ColumnLook[] looks = [.. records.Headers.Select(h => new ColumnLook(h, IsDate(h, glossary) ? new DateLook() : null))];
        var sums = new List<(long Line, int Column, string Text)>();
        LookedNumberRow? numbers = null;
        bool isUtf8 = file.Encoding is null;
        long rows = 0;
        var chunk = new CsvChunk();
        while (records.Read(chunk, RegisterSource.BlockRows))
        {
            rows += chunk.Records.Count;
            isUtf8 &= chunk.IsUtf8;
            foreach ((int index, CsvRecord record) in chunk.Records.Index())
            {
                if (chunk.FirstRecord + index == 0 && (numbers = LookedNumberRow.Of(chunk, record)) is not null)
                {
                    rows--;
                    continue;
                }
                numbers?.Add(chunk, record);
                if (SumRow.Of(chunk, record) is >= 0 and var at)
                {
                    rows--;
                    sums.Add((record.Line, at, Encoding.UTF8.GetString(chunk[record, at])));
                    continue;
                }
                for (int i = 0; i < looks.Length; i++)
                {
                    looks[i].Add(i < record.Cells ? chunk[record, i] : default);
                }
            }
        }
        numbers?.Choose(looks);
        ColumnProposal[] proposals = [.. looks.Where(l => l.Header.Length > 0).Select(l => ColumnProposal.Of(l, glossary))];
        var proposal = new MappingProposal(shown, file, KeyProposal.With(proposals))
        {
            SumRows =
            [
                .. sums.Where(s => s.Column < looks.Length && looks[s.Column].Header.Length > 0).Select(s => (looks[s.Column].Header, s.Text)),
            ],
            NumberRow = numbers?.Skip,
            IsOtherEncoding = !isUtf8,
        };
        var look = new RegisterInspection(shown, records.HeaderLine, rows, proposal.Columns, proposal.Write())
        {
            Notes = InspectionText.NotesOf([.. sums.Select(s => s.Line)], numbers, isUtf8, proposal.HasId, proposal.Repeated?.NibsAgain ?? 0),
        };
        return look.Tried(open, name, book, on, proposal.Write(decided: true));
    }

    /// <summary>The look in words.</summary>
    public string ToText(Lang language) => InspectionText.Of(this, language);

    /// <summary>The look as JSON.</summary>
    public string ToJson(Lang language) => InspectionJson.Of(this, language);

    /// <summary>The look as one HTML page that needs nothing else.</summary>
    public string ToHtml(Lang language) => InspectionPage.Of(this, language);

    /// <summary>The line of the first row that has as many texts as any of the first rows, and no numbers among them.</summary>
    private static long HeaderLineOf(Func<RegisterInput> open, MappingFile file, string name)
    {
        using RegisterInput input = open();
        using IRecords records = RegisterSource.Open(input, file, name);
        var chunk = new CsvChunk();
        chunk.Begin(0);
        while (chunk.Records.Count < MostAbove && records.Next(chunk)) { }
        (long Line, int Texts) best = (1, 0);
        foreach (CsvRecord record in chunk.Records)
        {
            string[] cells = [.. Enumerable.Range(0, record.Cells).Select(i => Encoding.UTF8.GetString(chunk[record, i])).Where(c => c.Length > 0)];
            int texts = cells.Count(c => c.Any(char.IsLetter) && c.Count(char.IsAsciiDigit) < 4);
            best = texts > best.Texts && texts * 2 > cells.Length ? (record.Line, texts) : best;
        }
        return best.Line;
    }

    private static bool IsDate(string header, Glossary glossary) =>
        ColumnProposal.TargetOf(header, glossary) is { } target
        && (
            target.Contains("terbit", StringComparison.Ordinal)
            || target.Contains("sampai", StringComparison.Ordinal)
            || RegisterColumns.Of(target, glossary)?.Reader?.Kind is Cells.ValueKind.Date or Cells.ValueKind.PartialDate
        );

    /// <summary>The encoding of old spreadsheets where a text begins with bytes that are no UTF-8; null otherwise.</summary>
    private static Encoding? EncodingOf(Func<RegisterInput> open, string name)
    {
        using RegisterInput input = open();
        if (input.Workbook() is not null || RegisterSource.IsNamedWorkbook(name))
        {
            return null;
        }
        ReadOnlySpan<byte> begin = input.Begin();
        return begin.Contains((byte)0) || RegisterSource.IsText(begin) ? null : MappingFileReader.Windows1252;
    }

    private RegisterInspection Tried(Func<RegisterInput> open, string name, RuleBook book, LocalDate on, string decided)
    {
        RegisterMapping mapping = RegisterMapping.Parse(Encoding.UTF8.GetBytes(decided), "peta", book);
        using RegisterInput input = open();
        var screening = new RegisterScreening(new Assessor(book), on, Lang.Indonesian) { Mapping = mapping };
        RegisterTotals totals = screening.Run(input, name, Stream.Null, Stream.Null, tally: true, default);
        Reports.MissingTotal? missing = Reports.MissingTotal.Of(totals.Tally!).FirstOrDefault();
        return new RegisterInspection(Register, HeaderLine, Rows, Columns, Mapping)
        {
            Notes = Notes,
            Readable = totals.Answered,
            Decided =
            [
                .. totals
                    .Tally!.Decisions.Select(d => new InspectedDecision(d.Decision.Decision, totals.Answered - d.Undecided))
                    .Where(d => d.Rows > 0),
            ],
            MissingMost = missing?.Fact.Name,
        };
    }
}
