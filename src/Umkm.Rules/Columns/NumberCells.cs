namespace Umkm.Rules.Columns;

/// <summary>Numbers in the narrowest whole numbers that hold them all: the less memory is read, the faster. The smallest of all stands for the
/// smallest of 64 bits, in any width.</summary>
/// <remarks>Each width is written out: generic code over numbers is not compiled ahead, so a first answer would wait for it.</remarks>
internal sealed class NumberCells
{
    private readonly int _size;
    private readonly long _limit;
    private sbyte[]? _bytes;
    private short[]? _shorts;
    private int[]? _ints;
    private long[]? _longs;

    private NumberCells(int size)
    {
        _size = size;
        _limit = Limit(size);
    }

    /// <summary>The numbers where they are of one byte; null otherwise.</summary>
    public sbyte[]? Bytes => _bytes;

    /// <summary>The numbers where they are of two bytes; null otherwise.</summary>
    public short[]? Shorts => _shorts;

    /// <summary>The numbers where they are of four bytes; null otherwise.</summary>
    public int[]? Ints => _ints;

    /// <summary>The numbers where they are of eight bytes; null otherwise.</summary>
    public long[]? Longs => _longs;

    /// <summary>A width that holds a value and all of the cells before.</summary>
    public static NumberCells For(long value, int rows, NumberCells? before)
    {
        int size = before?._size ?? 1;
        while (size < 8 && !Fits(value, Limit(size)))
        {
            size *= 2;
        }
        var cells = new NumberCells(size);
        cells.Resize(rows);
        if (cells._longs is not null)
        {
            before?.Read(0, cells._longs);
        }
        for (int row = 0; before is not null && cells._longs is null && row < rows; row++)
        {
            cells.TrySet(row, before.At(row));
        }
        return cells;
    }

    /// <summary>Sets a row; false when the value does not fit the width.</summary>
    public bool TrySet(int row, long value)
    {
        if (_longs is not null)
        {
            _longs[row] = value;
            return true;
        }
        if (!Fits(value, _limit))
        {
            return false;
        }
        bool smallest = value == long.MinValue;
        if (_ints is not null)
        {
            _ints[row] = smallest ? int.MinValue : (int)value;
        }
        else if (_shorts is not null)
        {
            _shorts[row] = smallest ? short.MinValue : (short)value;
        }
        else
        {
            _bytes![row] = smallest ? sbyte.MinValue : (sbyte)value;
        }
        return true;
    }

    /// <summary>The number of a row.</summary>
    public long At(int row) =>
        _longs is not null ? _longs[row]
        : _ints is not null ? Whole(_ints[row], int.MinValue)
        : _shorts is not null ? Whole(_shorts[row], short.MinValue)
        : Whole(_bytes![row], sbyte.MinValue);

    /// <summary>The numbers of some rows.</summary>
    public void Read(int start, Span<long> numbers)
    {
        if (_longs is not null)
        {
            _longs.AsSpan(start, numbers.Length).CopyTo(numbers);
        }
        for (int row = 0; _ints is not null && row < numbers.Length; row++)
        {
            numbers[row] = Whole(_ints[start + row], int.MinValue);
        }
        for (int row = 0; _shorts is not null && row < numbers.Length; row++)
        {
            numbers[row] = Whole(_shorts[start + row], short.MinValue);
        }
        for (int row = 0; _bytes is not null && row < numbers.Length; row++)
        {
            numbers[row] = Whole(_bytes[start + row], sbyte.MinValue);
        }
    }

    /// <summary>Repeats a run of rows for which there is room so many more times behind itself.</summary>
    public void Again(int from, int count, int times)
    {
        if (_longs is not null)
        {
            ColumnBuilder.Again(_longs, from, count, times);
        }
        else if (_ints is not null)
        {
            ColumnBuilder.Again(_ints, from, count, times);
        }
        else if (_shorts is not null)
        {
            ColumnBuilder.Again(_shorts, from, count, times);
        }
        else
        {
            ColumnBuilder.Again(_bytes!, from, count, times);
        }
    }

    /// <summary>Makes room for rows.</summary>
    public void Resize(int rows)
    {
        switch (_size)
        {
            case 1:
                Array.Resize(ref _bytes, rows);
                break;
            case 2:
                Array.Resize(ref _shorts, rows);
                break;
            case 4:
                Array.Resize(ref _ints, rows);
                break;
            default:
                Array.Resize(ref _longs, rows);
                break;
        }
    }

    /// <summary>Below which number those of a width lie, and above whose negative.</summary>
    private static long Limit(int size) => size == 8 ? long.MaxValue : 1L << ((8 * size) - 1);

    private static bool Fits(long value, long limit) => value == long.MinValue || (value > -limit && value < limit);

    private static long Whole(long cell, long smallest) => cell == smallest ? long.MinValue : cell;
}
