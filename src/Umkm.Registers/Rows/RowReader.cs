using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Lists;
using Umkm.Registers.Messages;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Rows;

/// <summary>Reads the rows of a register into columns; a row of which any cell cannot be read is left out whole. One a thread.</summary>
/// <remarks>Some rows are kept, so that what is done with rows is done with one after the other: the processor then has the instructions at
/// hand.</remarks>
internal sealed class RowReader(ImmutableArray<RegisterColumn> columns, Glossary glossary, ImmutableArray<AssumedFact> assumptions, LocalDate on)
{
    /// <summary>How many rows are kept.</summary>
    public const int Kept = 16;

    private readonly RowValues[] _kept = [.. Enumerable.Range(0, Kept).Select(_ => new RowValues(glossary, on))];
    private readonly CsvRecord[] _records = new CsvRecord[Kept];
    private readonly int[] _years = new int[Kept];
    private readonly bool[] _hasOpenYear = new bool[Kept];
    private readonly ListReader _lists = new(glossary);
    private readonly Term? _salesTerm = glossary.FindProperty(SubjectKind.Enterprise, "annualSales");
    private readonly int _id = Index(columns, ColumnRole.Id);
    private readonly int _name = columns
        .Index()
        .Where(c => c.Item is { Role: ColumnRole.Checked, Reader.Kind: ValueKind.Text })
        .Select(c => c.Index)
        .DefaultIfEmpty(-1)
        .First();
    private readonly Step[] _steps = [.. InOrder(columns)];
    private readonly Step[] _others = [.. InOrder(columns).Where(s => !SingleValues.Holds(s.Column))];
    private readonly bool[] _isNamed = [.. columns.Select(c => c.Role != ColumnRole.Nameless)];
    private CsvChunk _chunk = new();

    /// <summary>Which of the rows kept is told of, and read next.</summary>
    public int Row { get; set; }

    /// <summary>The line of the row, from 1.</summary>
    public long Line => _records[Row].Line;

    /// <summary>The id of the row, as bytes; empty when it has none.</summary>
    public ReadOnlySpan<byte> Id => RowForm.Id(_chunk, _records[Row], _id);

    /// <summary>A cell of the row, by the number of its column.</summary>
    public ReadOnlySpan<byte> Cell(int column) => _chunk[_records[Row], column];

    /// <summary>The chunk that the rows are of.</summary>
    public CsvChunk Chunk => _chunk;

    /// <summary>The records of the first rows kept.</summary>
    public ReadOnlySpan<CsvRecord> Records(int count) => _records.AsSpan(0, count);

    /// <summary>The name in the row; empty when it has none.</summary>
    public string Name => _name < 0 ? "" : ValueReader.Text(Cell(_name)) ?? "";

    /// <summary>Whether the row gives a fact.</summary>
    public bool Gives(AssumedFact fact) => Values.Gives(fact.Term);

    /// <summary>Whether the row gives anything that is not a fact yet on the assessment date.</summary>
    public bool HasLater => _hasOpenYear[Row] || Values.HasLater;

    /// <summary>Whether the row gives a day after the assessment date.</summary>
    public bool IsLater(Term term) => Values.IsLater(term);

    /// <summary>Whether the row gives a loan that is agreed on after the assessment date.</summary>
    public bool HasLaterLoan => Values.HasLaterLoan;

    /// <summary>Whether the row gives a paper that is issued after the assessment date.</summary>
    public bool HasLaterPermit => Values.HasLaterPermit;

    /// <summary>Whether the row gives a paper of a kind that is issued after the assessment date.</summary>
    public bool HasLaterPermitOf(string kind) => Values.HasLaterPermitOf(kind);

    /// <summary>The year of the sales that count in the row; 0 when they have none.</summary>
    public int SalesYear => _years[Row];

    private RowValues Values => _kept[Row];

    /// <summary>Writes the row.</summary>
    public void Write(FactColumns into) => Values.Write(into, assumptions);

    /// <summary>Writes the row, with other assumptions.</summary>
    public void Write(FactColumns into, ImmutableArray<AssumedFact> assumed) => Values.Write(into, assumed);

    /// <summary>Has read the single values of the chunk, and writes those of plain rows; null when all is read and written with the row.</summary>
    public SingleValues? Ahead { get; init; }

    /// <summary>Reads a row and adds it.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="index">The number of its record, from 0.</param>
    /// <param name="into">Takes the row.</param>
    /// <param name="problems">Takes what is wrong with it: the column, empty for the whole row, and why.</param>
    /// <returns>Whether it was added.</returns>
    public bool Read(CsvChunk chunk, int index, FactColumns into, List<(string Column, Message Problem)> problems)
    {
        bool isRead = Read(chunk, index, problems);
        if (isRead)
        {
            Write(into);
        }
        return isRead;
    }

    /// <summary>Reads a row.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="index">The number of its record, from 0.</param>
    /// <param name="problems">Takes all that is wrong with it.</param>
    /// <returns>Whether nothing is.</returns>
    public bool Read(CsvChunk chunk, int index, List<(string Column, Message Problem)> problems)
    {
        CsvRecord record = chunk.AllRecords[index];
        (_chunk, _records[Row]) = (chunk, record);
        if (RowForm.Problem(chunk, record, columns.Length, _isNamed) is { } wrong)
        {
            problems.Add(("", wrong));
            return false;
        }
        Values.Clear();
        _hasOpenYear[Row] = false;
        int before = problems.Count;
        var sales = new Sales();
        ReadOnlySpan<CellPlace> places = chunk.Places(record);
        ReadOnlySpan<byte> bytes = chunk.Bytes;
        foreach (ref readonly Step step in (Ahead?.IsPlain(index) == true ? _others : _steps).AsSpan())
        {
            CellPlace place = places[step.Cell];
            if (place.IsEmpty)
            {
                continue;
            }
            if (Read(step.Column, place.Of(bytes), ref sales, problems) is { } problem)
            {
                problems.Add((step.Column.Header, problem));
            }
        }
        Values.Set(_salesTerm, sales.Amount);
        _years[Row] = sales.Year;
        Values.AddContradictions(problems);
        return problems.Count == before;
    }

    private Message? Read(RegisterColumn column, ReadOnlySpan<byte> cell, ref Sales sales, List<(string Column, Message Problem)> problems)
    {
        Message? problem;
        switch (column.Role)
        {
            case ColumnRole.Activities:
                _lists.Activities(cell, Values, new CellProblems(column.Header, problems));
                return null;
            case ColumnRole.Products:
                _lists.Products(cell, Values, new CellProblems(column.Header, problems));
                return null;
            case ColumnRole.Permits:
                _lists.Permits(cell, Values, new CellProblems(column.Header, problems));
                return null;
            case ColumnRole.Loans:
                _lists.Loans(cell, Values, new CellProblems(column.Header, problems));
                return null;
            case ColumnRole.Trainings:
                _lists.Trainings(cell, Values, new CellProblems(column.Header, problems));
                return null;
            case ColumnRole.Sales or ColumnRole.SalesOfYear:
                return ReadSales(column, cell, ref sales);
            default:
                if (!column.Reader!.TryRead(cell, out long? value, out problem))
                {
                    return problem;
                }
                if (column.Role == ColumnRole.Value && value is null && column.Reader.Part(cell) is { } part)
                {
                    Values.Set(column.Term, part);
                }
                else if (column.Role == ColumnRole.Value)
                {
                    Values.Set(column.Term, value);
                }
                else if (column.Role == ColumnRole.PermitsComplete)
                {
                    Values.SetPermitsComplete(value != 0);
                }
                else if (column.Role == ColumnRole.Nib)
                {
                    Values.SetNib();
                }
                else if (column.Role == ColumnRole.Npwp)
                {
                    Values.SetNpwp();
                }
                return null;
        }
    }

    private Message? ReadSales(RegisterColumn column, ReadOnlySpan<byte> cell, ref Sales sales)
    {
        long? amount = null;
        Message? problem = null;
        bool none = column.Role == ColumnRole.Sales && cell.SequenceEqual(ListText.None);
        if (!none && !column.Reader!.TryRead(cell, out amount, out problem))
        {
            return problem;
        }
        bool without = column.Role == ColumnRole.Sales;
        if (sales.Given && (without || sales.WithoutYear))
        {
            Message? twice = sales.IsTold ? null : CellMessages.SalesTwice.With();
            sales.IsTold = true;
            return twice;
        }
        // Of the years that had closed the newest counts; the others, and those still open, are read and passed over.
        if (without || (column.Year < on.Year && column.Year > sales.Year))
        {
            sales.Year = column.Year;
            sales.Amount = amount;
        }
        _hasOpenYear[Row] |= !without && column.Year >= on.Year;
        sales.Given = true;
        sales.WithoutYear |= without;
        return null;
    }

    /// <summary>The columns that can be wrong or say something: no rule reads a text, whatever its bytes are.</summary>
    private static IEnumerable<Step> InOrder(ImmutableArray<RegisterColumn> columns) =>
        columns
            .Select((c, i) => new Step(i, c))
            .Where(s => s.Column.Role != ColumnRole.Nameless && s.Column.Reader?.Kind != ValueKind.Text)
            .OrderBy(s => Order(s.Column.Role));

    /// <summary>Papers come before the lists that ask which papers count.</summary>
    private static int Order(ColumnRole role) =>
        role switch
        {
            ColumnRole.Permits => 1,
            ColumnRole.Activities => 2,
            ColumnRole.Products => 3,
            ColumnRole.Loans => 4,
            _ => 0,
        };

    private static int Index(ImmutableArray<RegisterColumn> columns, ColumnRole role)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i].Role == role)
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>A column that is read.</summary>
    private readonly record struct Step(int Cell, RegisterColumn Column);

    private struct Sales
    {
        public bool Given;
        public bool WithoutYear;

        /// <summary>Whether it is told that sales are given both ways.</summary>
        public bool IsTold;
        public int Year;
        public long? Amount;
    }
}
