using Umkm.Registers.Cells;
using Umkm.Registers.Csv;

namespace Umkm.Registers.Rows;

/// <summary>Adds up the numbers of each column, to tell rows of sums from enterprises whose names sound like them.</summary>
/// <param name="columns">How many columns there are.</param>
/// <param name="key">The column of the id or the running number, which is not added; below zero for none.</param>
internal sealed class ColumnSums(int columns, int key)
{
    private readonly Int128[] _all = new Int128[columns];
    private readonly Int128[] _part = new Int128[columns];
    private long _rows;
    private long _partRows;

    /// <summary>Adds a row of an enterprise.</summary>
    public void Add(CsvChunk chunk, in CsvRecord record)
    {
        for (int cell = 0; cell < columns && cell < record.Cells; cell++)
        {
            Int128 amount = cell == key ? 0 : CellAmount.Of(chunk[record, cell]) ?? 0;
            _all[cell] += amount;
            _part[cell] += amount;
        }
        _rows++;
        _partRows++;
    }

    /// <summary>Begins another part, below a row of sums or a heading.</summary>
    public void Begin()
    {
        Array.Clear(_part);
        _partRows = 0;
    }

    /// <summary>Whether the numbers of a row are the sums of all rows above it, or of those of its part.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="record">Its record.</param>
    /// <param name="fewest">Of how many rows at least; a single row may be equal by chance.</param>
    public bool Are(CsvChunk chunk, in CsvRecord record, int fewest) =>
        (_rows >= fewest && Are(chunk, record, _all)) || (_partRows >= fewest && Are(chunk, record, _part));

    private bool Are(CsvChunk chunk, in CsvRecord record, Int128[] sums)
    {
        int equal = 0;
        for (int cell = 0; cell < columns && cell < record.Cells; cell++)
        {
            if (cell == key || !CellAmount.IsNumber(chunk[record, cell]))
            {
                continue;
            }
            if (CellAmount.Of(chunk[record, cell]) != sums[cell])
            {
                return false;
            }
            equal += sums[cell] == 0 ? 0 : 1;
        }
        return equal > 0;
    }
}
