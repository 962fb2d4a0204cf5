using Umkm.Registers.Cells;
using Umkm.Registers.Csv;

namespace Umkm.Registers.Rows;

/// <summary>The sums of columns over some rows that follow each other.</summary>
/// <param name="columns">The columns of amounts.</param>
internal sealed class SumPart(int[] columns)
{
    private const long MostHeld = long.MaxValue / 2;
    private readonly Int128[] _sums = new Int128[columns.Length];

    /// <summary>Whole numbers of cells that are added to the sums together: when they come near to what a number holds, or are asked for.</summary>
    private readonly long[] _whole = new long[columns.Length];

    /// <summary>How many rows with an amount were added.</summary>
    public long Rows { get; private set; }

    /// <summary>The line of the first.</summary>
    public long First { get; private set; }

    /// <summary>The line of the last.</summary>
    public long Last { get; private set; }

    /// <summary>Whether all of its rows were added.</summary>
    public bool IsKnown { get; private set; } = true;

    /// <summary>Whether a row without a number, or without a name, is one of them.</summary>
    public bool HasUnnumbered { get; private set; }

    /// <summary>Adds a row.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="record">Its record.</param>
    /// <param name="isUnnumbered">Whether it has no number, or no name.</param>
    public void Add(CsvChunk chunk, in CsvRecord record, bool isUnnumbered)
    {
        bool hasAmount = false;
        ReadOnlySpan<CellPlace> places = chunk.Places(record);
        ReadOnlySpan<byte> bytes = chunk.Bytes;
        for (int i = 0; i < columns.Length && columns[i] < places.Length; i++)
        {
            ReadOnlySpan<byte> cell = places[columns[i]].Of(bytes);
            if (CellAmount.TryWhole(cell, out long whole) && whole < CellAmount.MostWhole)
            {
                _whole[i] += whole;
                hasAmount = true;
                if (_whole[i] > MostHeld)
                {
                    Sum(i);
                }
            }
            else if (CellAmount.Of(cell) is { } amount)
            {
                _sums[i] += amount;
                hasAmount = true;
            }
        }
        if (!hasAmount)
        {
            return;
        }
        First = Rows == 0 ? record.Line : First;
        Last = record.Line;
        HasUnnumbered |= isUnnumbered;
        Rows++;
    }

    /// <summary>Adds the rows of a part that follows.</summary>
    public void Add(SumPart part)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            _sums[i] += part.Sum(i);
        }
        First = Rows == 0 ? part.First : First;
        Last = part.Rows == 0 ? Last : part.Last;
        HasUnnumbered |= part.HasUnnumbered;
        IsKnown &= part.IsKnown;
        Rows += part.Rows;
    }

    /// <summary>The rows of this part, and those of one that follows.</summary>
    public SumPart With(SumPart part)
    {
        var both = new SumPart(columns);
        both.Add(this);
        both.Add(part);
        return both;
    }

    /// <summary>Says that a row is missing.</summary>
    public void Blur() => IsKnown = false;

    /// <summary>Begins anew.</summary>
    public void Begin()
    {
        Array.Clear(_sums);
        Array.Clear(_whole);
        (Rows, IsKnown, HasUnnumbered) = (0, true, false);
    }

    /// <summary>How many amounts of a row are the sums, and not zero; 0 where one is not its sum.</summary>
    public int Equal(CsvChunk chunk, in CsvRecord record)
    {
        int equal = 0;
        for (int i = 0; i < columns.Length && columns[i] < record.Cells; i++)
        {
            ReadOnlySpan<byte> cell = chunk[record, columns[i]];
            if (!CellAmount.IsNumber(cell))
            {
                continue;
            }
            if (CellAmount.Of(cell) != Sum(i))
            {
                return 0;
            }
            equal += Sum(i) == 0 ? 0 : 1;
        }
        return equal;
    }

    /// <summary>The same of amounts, one for each column; null for none.</summary>
    public int Equal(Int128?[] amounts) =>
        amounts.Index().All(a => a.Item is null || a.Item == Sum(a.Index)) ? amounts.Index().Count(a => a.Item is not null && Sum(a.Index) != 0) : 0;

    /// <summary>Whether one of the sums is more than an amount.</summary>
    public bool Exceeds(Int128?[] amounts)
    {
        for (int i = 0; i < amounts.Length; i++)
        {
            if (amounts[i] is { } amount && Sum(i) > amount)
            {
                return true;
            }
        }
        return false;
    }

    private Int128 Sum(int column)
    {
        _sums[column] += (Int128)_whole[column] * CellAmount.Unit;
        _whole[column] = 0;
        return _sums[column];
    }
}
