using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Heads;
using Umkm.Registers.Looks;
using Umkm.Registers.Rows;
using Umkm.Registers.Sources;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Inspection;

/// <summary>What stands below a header: what its columns hold, and which rows are no enterprises.</summary>
internal sealed class LookedTable
{
    private readonly ColumnLook[] _columns;
    private readonly OutsideRows _outside;
    private readonly List<(int Column, string Text, long Line)> _texts = [];
    private readonly List<(int[] Filled, long Line)> _sums = [];
    private readonly CalledTotals _totals;
    private readonly List<(int Column, string Text, int[] Filled)> _called = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int[]> _kept = new(StringComparer.Ordinal);
    private long _rows;

    /// <param name="records">The records of the file, at the first row below its header.</param>
    /// <param name="glossary">The terms of the rule book.</param>
    /// <param name="unit">The unit that is said above the table; null for none.</param>
    public LookedTable(HeadedRecords records, Glossary glossary, TableUnit? unit)
    {
        _columns = [.. records.Headers.Zip(records.Lowest).Select((h, i) => Column(i, h.First, h.Second, glossary, unit))];
        int key = Array.FindIndex(_columns, c => HeadWords.Key(c.Header).IsKey);
        _outside = new OutsideRows(records.Headers, key, isPlain: false, keepsAll: true);
        HasTwoTables = records.Lowest.Count(h => HeadWords.Key(h).IsRunning) > 1;
        var others = new OtherTables(records.Headers);
        _totals = new CalledTotals(records.Headers);
        var chunk = new CsvChunk();
        while (records.Read(chunk, RegisterSource.BlockRows))
        {
            others.Mark(chunk, isPassed: null);
            _totals.Mark(chunk, isPassed: null);
            IsUtf8 &= chunk.IsUtf8;
            foreach ((int index, CsvRecord record) in chunk.Records.Index())
            {
                Add(chunk, record, chunk.FirstRecord + index + 1);
            }
        }
        Numbers?.Choose(_columns);
        // A text that an enterprise bears too passes no row over.
        Shared = [.. _texts.Where(t => _names.Contains(Named(t.Column, t.Text))).Select(t => t.Line)];
        (int, string)[] texts = [.. _texts.Where(t => !Shared.Contains(t.Line)).Select(t => (t.Column, t.Text))];
        Skips = new SkipProposal(
            _columns,
            _outside,
            [.. Numbers?.Skip is { } skip ? new[] { skip } : [], .. texts],
            _sums.Select(s => s.Filled),
            _kept.Values,
            _called
        )
        {
            Others = others.Found,
        };
        Shared = [.. Shared, .. _sums.Where(s => !Skips.Covers(s.Filled)).Select(s => s.Line)];
        foreach (OutsideRow passed in Skips.Passed.Where(r => r.Text is not { IsHeading: true } && r.Filled.Any(c => _columns[c].IsNaming)))
        {
            foreach ((int index, ColumnLook column) in _columns.Index())
            {
                column.PassOver(passed.Filled.Contains(index));
            }
        }
        Errors = [.. records.Errors()];
        (Hidden, HiddenColumns) = (records.Hidden, records.HiddenColumns.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The unit that a note between or below its rows plainly says of all of it; null when none does.</summary>
    public TableUnit? UnitBelow => TableUnit.Of(_outside.Units);

    /// <summary>What its columns hold.</summary>
    public IReadOnlyList<ColumnLook> Columns => _columns;

    /// <summary>The rows to pass over.</summary>
    public SkipProposal Skips { get; }

    /// <summary>The row of column numbers; null when there is none.</summary>
    public LookedNumberRow? Numbers { get; private set; }

    /// <summary>The rows with contents that are not to be passed over.</summary>
    public long Rows => _rows + Shared.Count - Skips.Passed.Count;

    /// <summary>The lines of sums with the text or the columns of what may be an enterprise: they are not passed over.</summary>
    public IReadOnlyList<long> Shared { get; }

    /// <summary>The lines of rows without a number and a name that were not found to be totals.</summary>
    public IReadOnlyList<long> LikeTotals => [.. _totals.Doubtful.Except(Skips.Lines.Sums).Except(Skips.Lines.LikeSums).Except(Skips.Unsure)];

    /// <summary>How many rows are hidden.</summary>
    public long Hidden { get; }

    /// <summary>The names of the hidden columns.</summary>
    public IReadOnlySet<string> HiddenColumns { get; }

    /// <summary>The columns with errors of the program that made the sheet, and how many cells that are.</summary>
    public IReadOnlyList<(string Header, long Cells)> Errors { get; }

    /// <summary>Whether all of it is UTF-8.</summary>
    public bool IsUtf8 { get; private set; } = true;

    /// <summary>Whether two tables seem to stand beside each other: there are two running numbers.</summary>
    public bool HasTwoTables { get; }

    private static ColumnLook Column(int place, string header, string lowest, Glossary glossary, TableUnit? unit)
    {
        string? target = HeaderWords.TargetOf(header, lowest, glossary);
        bool isDate =
            target is not null
            && (
                target.Contains("terbit", StringComparison.Ordinal)
                || target.Contains("sampai", StringComparison.Ordinal)
                || RegisterColumns.Of(target, glossary)?.Reader?.Kind is ValueKind.Date or ValueKind.PartialDate
            );
        return new ColumnLook(HeaderNames.Called(header, place), target, isDate ? new DateLook() : null, unit) { IsNameless = header.Length == 0 };
    }

    private void Add(CsvChunk chunk, CsvRecord record, long number)
    {
        OutsideKind kind = _outside.Add(chunk, record, number);
        if (kind == OutsideKind.OtherTable)
        {
            return;
        }
        int[] filled = [.. Enumerable.Range(0, Math.Min(record.Cells, _columns.Length)).Where(c => !chunk[record, c].IsEmpty)];
        if (kind == OutsideKind.Numbers)
        {
            Numbers = new LookedNumberRow(chunk, record);
            return;
        }
        Numbers?.Add(chunk, record);
        if (kind is OutsideKind.Sum or OutsideKind.Header)
        {
            AddWhole(kind, chunk, record, filled);
            return;
        }
        _rows++;
        Keep(kind, chunk, record, filled);
        // A signature, a heading or a row without a cell of an enterprise says nothing of what columns hold.
        bool saysNothing = kind == OutsideKind.Heading || (kind != OutsideKind.None && !filled.Any(c => _columns[c].IsNaming));
        for (int i = 0; i < _columns.Length && !saysNothing; i++)
        {
            _columns[i].Add(i < record.Cells ? chunk[record, i] : default, record.Line);
        }
    }

    /// <summary>Remembers what a proposal has to leave alone.</summary>
    private void Keep(OutsideKind kind, CsvChunk chunk, CsvRecord record, int[] filled)
    {
        foreach (int cell in filled)
        {
            if (SumRow.Is(chunk[record, cell]))
            {
                _names.Add(Named(cell, Encoding.UTF8.GetString(chunk[record, cell])));
            }
        }
        if (kind is OutsideKind.None or OutsideKind.LikeSum && filled.Length > 0 && !filled.Any(c => _columns[c].IsNaming))
        {
            _kept.TryAdd(string.Join(',', filled), filled);
        }
    }

    private static string Named(int column, string text) => $"{column} {text}";

    private void AddWhole(OutsideKind kind, CsvChunk chunk, CsvRecord record, int[] filled)
    {
        if (filled.Length == 0)
        {
            return;
        }
        if (record.Refusal is not null && _totals.Called(chunk, record) is { Named: >= 0 } called)
        {
            _called.Add((called.Named, Encoding.UTF8.GetString(chunk[record, called.Named]), called.Filled));
        }
        else if (kind == OutsideKind.Header || SumRow.Is(chunk[record, filled[0]]))
        {
            _texts.Add((filled[0], Encoding.UTF8.GetString(chunk[record, filled[0]]), record.Line));
        }
        else
        {
            _sums.Add((filled, record.Line));
        }
    }
}
