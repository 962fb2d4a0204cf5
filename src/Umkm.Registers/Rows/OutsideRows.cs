using Umkm.Registers.Csv;
using Umkm.Registers.Messages;

namespace Umkm.Registers.Rows;

/// <summary>Finds the rows of a table that seem to be no enterprises: sums, numbers of columns, the header once more, signatures and notes,
/// headings, rows with a single cell. Nothing is done with them here. One a thread; rows are added in their order, as far as one thread has
/// them.</summary>
/// <param name="headers">The names of the columns.</param>
/// <param name="key">The column of the id or the running number; below zero for none.</param>
/// <param name="isPlain">Whether it is a register of a program, where a row with nothing but an id is an enterprise all the same.</param>
/// <param name="keepsAll">Whether all rows with few cells are kept, also those that are enterprises for all that is known.</param>
internal sealed class OutsideRows(IReadOnlyList<string> headers, int key, bool isPlain, bool keepsAll = false)
{
    /// <summary>More cells than these are a row of the table.</summary>
    private readonly int _mostCells = Math.Min(3, (headers.Count - 1) / 2);

    private readonly HeaderRow _header = new(headers);
    private readonly ColumnSums? _sums = keepsAll ? new(headers.Count, key) : null;
    private readonly Dictionary<OutsideKind, List<long>> _lines = [];
    private readonly ThinRows _thin = new(key, isPlain, keepsAll);
    private long _last;

    /// <summary>The number of the last row that is an enterprise for sure: what stands below it may stand below the table.</summary>
    public long LastEnterprise => _thin.LastEnterprise;

    /// <summary>The texts of rows with few cells that plainly say the unit of the amounts of a table.</summary>
    public IReadOnlyList<string> Units => _thin.Units;

    /// <summary>The rows with few cells that may be no enterprises.</summary>
    public IReadOnlyList<OutsideRow> Thin => _thin.Kept;

    /// <summary>Looks at a row.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="record">Its record.</param>
    /// <param name="number">The number of the row, from 1.</param>
    /// <param name="isSkipped">Whether a mapping passes it over; what stands below it may belong to it all the same.</param>
    public OutsideKind Add(CsvChunk chunk, CsvRecord record, long number, bool isSkipped = false)
    {
        if (number != _last + 1)
        {
            _thin.BeginElsewhere();
        }
        _last = number;
        if (record.Refusal is { } refusal)
        {
            if (!keepsAll || refusal.Kind != RowMessages.CalledTotal)
            {
                return OutsideKind.OtherTable;
            }
            _sums?.Begin();
            Lines(OutsideKind.Sum).Add(record.Line);
            return OutsideKind.Sum;
        }
        int filled = 0;
        int first = -1;
        ReadOnlySpan<CellPlace> places = chunk.Places(record);
        for (int cell = 0; cell < places.Length && filled <= _mostCells; cell++)
        {
            if (!places[cell].IsEmpty)
            {
                first = first < 0 ? cell : first;
                filled++;
            }
        }
        OutsideKind kind = record.IsBroken || first < 0 ? OutsideKind.None : Whole(chunk, record, first, number);
        if (kind != OutsideKind.None)
        {
            if (!isSkipped)
            {
                Lines(kind).Add(record.Line);
            }
        }
        else if (first >= 0 && filled <= _mostCells)
        {
            kind = _thin.Add(chunk, record, number, isSkipped);
        }
        else
        {
            _thin.Pass(number, isSkipped);
        }
        if (kind == OutsideKind.None)
        {
            _sums?.Add(chunk, record);
        }
        else if (kind is OutsideKind.Sum or OutsideKind.Heading)
        {
            _sums?.Begin();
        }
        return kind;
    }

    /// <summary>The lines to tell, of all threads together.</summary>
    public static OutsideLines Told(IReadOnlyCollection<OutsideRows> parts)
    {
        var notes = new List<long>();
        var lone = new List<long>();
        long last = parts.Max(p => p.LastEnterprise);
        OutsideRow? above = null;
        foreach (OutsideRow row in parts.SelectMany(p => p.Thin).OrderBy(r => r.Number))
        {
            bool isNote = !row.IsEnterprise && (row.Text is { IsHeading: false } || above?.Number == row.Number - 1);
            above = isNote ? row : null;
            if (!row.IsSkipped && (isNote || row.Filled.Length == 1 || row.Text is not null))
            {
                (isNote && (row.Filled.Length > 1 || row.Number > last) ? notes : lone).Add(row.Line);
            }
        }
        IReadOnlyList<long> Of(OutsideKind kind) => [.. parts.SelectMany(p => p.Lines(kind)).Order()];
        return new OutsideLines(Of(OutsideKind.Sum), Of(OutsideKind.LikeSum), Of(OutsideKind.Numbers), Of(OutsideKind.Header), notes, lone);
    }

    private List<long> Lines(OutsideKind kind)
    {
        if (!_lines.TryGetValue(kind, out List<long>? lines))
        {
            _lines[kind] = lines = [];
        }
        return lines;
    }

    /// <summary>What a row is that need not have few cells.</summary>
    private OutsideKind Whole(CsvChunk chunk, CsvRecord record, int first, long number)
    {
        if (SumRow.Is(chunk[record, first]))
        {
            bool isSum = SumRow.IsAlone(chunk, record) || _sums?.Are(chunk, record, fewest: 2) == true;
            return isSum ? OutsideKind.Sum : OutsideKind.LikeSum;
        }
        if (first > key && key >= 0 && SumRow.HasOnlyNumbers(chunk, record))
        {
            return _sums?.Are(chunk, record, fewest: 1) == false ? OutsideKind.LikeSum : OutsideKind.Sum;
        }
        if (number == 1 && NumberRow.Is(chunk, record))
        {
            return OutsideKind.Numbers;
        }
        return _header.Is(chunk, record, first) ? OutsideKind.Header : OutsideKind.None;
    }
}
