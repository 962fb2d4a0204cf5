using System.Collections.Immutable;
using System.Text;
using NodaTime;
using Umkm.Registers.Csv;
using Umkm.Registers.Heads;
using Umkm.Registers.Inspection;
using Umkm.Registers.Looks;
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
    private readonly LocalizedText _mapping;

    private RegisterInspection(string register, long headerLine, long rows, ImmutableArray<InspectedColumn> columns, LocalizedText mapping) =>
        (Register, HeaderLine, Rows, Columns, _mapping) = (register, headerLine, rows, columns, mapping);

    /// <summary>What people should know of the whole file: other sheets, rows that are no enterprises, hidden rows, its encoding, rows without
    /// an id.</summary>
    public ImmutableArray<LocalizedText> Notes { get; private init; } = [];

    /// <summary>The name of the file, without its folder.</summary>
    public string Register { get; }

    /// <summary>The line of its header, from 1.</summary>
    public long HeaderLine { get; }

    /// <summary>The sheets of a workbook of several; null otherwise.</summary>
    internal LookedSheets? Sheets { get; private init; }

    /// <summary>Its rows with contents, without those that are proposed to be passed over.</summary>
    public long Rows { get; }

    /// <summary>Its columns.</summary>
    public ImmutableArray<InspectedColumn> Columns { get; }

    /// <summary>The proposed mapping file, with its comments in Indonesian.</summary>
    public string Mapping => ToMapping(Lang.Indonesian);

    /// <summary>What the proposed mapping decides, by kind and id.</summary>
    public ImmutableArray<InspectedDecision> Decided { get; private init; } = [];

    /// <summary>The rows that the proposed mapping can read.</summary>
    public long Readable { get; private init; }

    /// <summary>The fact that is missing most often; null when none is.</summary>
    public LocalizedText? MissingMost { get; private init; }

    /// <summary>Looks at a file.</summary>
    /// <param name="open">Opens it; called several times.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="book">The rule book.</param>
    /// <param name="on">The day to try the proposal on.</param>
    /// <param name="sheet">The sheet of a workbook; null for the first.</param>
    /// <exception cref="RegisterException">It cannot be read.</exception>
    public static RegisterInspection Of(Func<RegisterInput> open, string name, RuleBook book, LocalDate on, string? sheet = null)
    {
        string shown = HarmlessText.Of(Path.GetFileName(name));
        MappingFile file = MappingFile.Usual with { Sheet = sheet, Encoding = EncodingOf(open, name) };
        Glossary glossary = book.Glossary;
        var sheets = LookedSheets.Of(open, file, name, glossary);
        LookedHeader header = Header(open, file, name, glossary);
        file = file with { HeaderLine = header.Line, HeaderRows = header.Rows };
        LookedTable table = Table(open, file, name, sheet is null ? sheets?.List : null, glossary, header.Unit);
        // What a note below the table says counts as what stands above it.
        table = header.Unit is null && table.UnitBelow is { } below ? Table(open, file, name, null, glossary, below) : table;
        bool isUtf8 = file.Encoding is null && table.IsUtf8;
        var proposal = new MappingProposal(
            shown,
            file,
            KeyProposal.With([.. table.Columns.Select(l => ColumnProposal.Of(l, glossary, header.Titles))])
        )
        {
            Skips = table.Skips,
            IsOtherEncoding = !isUtf8,
        };
        var look = new RegisterInspection(shown, header.Line, table.Rows, proposal.Columns, proposal.Written())
        {
            Sheets = sheets,
            Notes =
            [
                .. sheets?.Notes ?? [],
                .. InspectionText.RowNotes(table, proposal.Used),
                .. InspectionText.NotesOf(isUtf8, proposal.HasId, proposal.Repeated?.NibsAgain ?? 0),
            ],
        };
        return look.Tried(open, name, book, on, proposal.Write(Lang.Indonesian, decided: true));
    }

    /// <summary>The look in words.</summary>
    public string ToText(Lang language) => InspectionText.Of(this, language);

    /// <summary>The proposed mapping file with its comments in a language; what it says is in Indonesian, as rule files are.</summary>
    public string ToMapping(Lang language) => _mapping.In(language);

    /// <summary>The look as JSON.</summary>
    public string ToJson(Lang language) => InspectionJson.Of(this, language);

    /// <summary>The look as one HTML page that needs nothing else.</summary>
    public string ToHtml(Lang language) => InspectionPage.Of(this, language);

    private static LookedTable Table(Func<RegisterInput> open, MappingFile file, string name, SheetList? sheets, Glossary glossary, TableUnit? unit)
    {
        using RegisterInput input = open();
        using var records = new HeadedRecords(RegisterSource.Open(input, file, name), _ => true, file.HeaderLine, file.HeaderRows);
        Check(records.Headers, name, sheets);
        return new LookedTable(records, glossary, unit);
    }

    private static LookedHeader Header(Func<RegisterInput> open, MappingFile file, string name, Glossary glossary)
    {
        using RegisterInput input = open();
        using IRecords records = RegisterSource.Open(input, file, name);
        return LookedHeader.Of(records, glossary);
    }

    /// <summary>Refuses a header that is none, with the other sheets where no sheet is named.</summary>
    private static void Check(IReadOnlyList<string> headers, string name, SheetList? sheets)
    {
        try
        {
            RegisterSource.CheckText(headers, name);
        }
        catch (RegisterException refused) when (sheets is not null)
        {
            throw RegisterSource.WithOthers(refused, sheets, name);
        }
    }

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
        return new RegisterInspection(Register, HeaderLine, Rows, Columns, _mapping)
        {
            Sheets = Sheets,
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
