using System.Numerics;

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
        return Widened(size, rows, before);
    }

    /// <summary>A width at least that of others that holds all of the cells before.</summary>
    public static NumberCells AsWide(NumberCells others, int rows, NumberCells? before) =>
        before?._size >= others._size ? before : Widened(others._size, rows, before);

    private static NumberCells Widened(int size, int rows, NumberCells? before)
    {
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

    /// <summary>Sets some of 64 rows; false, and nothing is set, when a value does not fit the width at once.</summary>
    /// <param name="first">The first of the 64.</param>
    /// <param name="values">Their values.</param>
    /// <param name="given">A bit a row: whether it is set.</param>
    public bool TryPut(int first, ReadOnlySpan<long> values, ulong given)
    {
        bool fit = true;
        for (ulong rest = given; rest != 0; rest &= rest - 1)
        {
            long value = values[BitOperations.TrailingZeroCount(rest)];
            fit &= value > -_limit & value < _limit;
        }
        for (ulong rest = fit ? given : 0; rest != 0; rest &= rest - 1)
        {
            int row = BitOperations.TrailingZeroCount(rest);
            unchecked
            {
                if (_ints is not null)
                {
                    _ints[first + row] = (int)values[row];
                }
                else if (_longs is not null)
                {
                    _longs[first + row] = values[row];
                }
                else if (_shorts is not null)
                {
                    _shorts[first + row] = (short)values[row];
                }
                else
                {
                    _bytes![first + row] = (sbyte)values[row];
                }
            }
        }
        return fit;
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

    /// <summary>Gives rows what rows of others hold, which are not wider.</summary>
    /// <param name="others">The others.</param>
    /// <param name="rows">For each row the row of the others; below zero for one that stays as it is.</param>
    public void Copy(NumberCells others, ReadOnlySpan<int> rows)
    {
        if (_size != others._size)
        {
            for (int row = 0; row < rows.Length; row++)
            {
                _ = rows[row] < 0 || TrySet(row, others.At(rows[row]));
            }
        }
        else if (_longs is not null)
        {
            ColumnBuilder.Copy(others._longs!, _longs, rows);
        }
        else if (_ints is not null)
        {
            ColumnBuilder.Copy(others._ints!, _ints, rows);
        }
        else if (_shorts is not null)
        {
            ColumnBuilder.Copy(others._shorts!, _shorts, rows);
        }
        else
        {
            ColumnBuilder.Copy(others._bytes!, _bytes!, rows);
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
