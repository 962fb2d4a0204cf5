using System.Numerics;

namespace Umkm.Rules.Columns;

/// <summary>Choices, a set a row.</summary>
/// <param name="choices">Of how many values; 0 when that is not known.</param>
internal sealed class ChoiceBuilder(int choices) : ColumnBuilder
{
    private byte[]? _bytes = choices is > 0 and <= 8 ? [] : null;
    private ushort[]? _shorts = choices is > 8 and <= 16 ? [] : null;
    private ulong[]? _longs = choices is > 0 and <= 16 ? null : [];

    public override void Set(int row, long value) => SetMask(row, 1UL << (int)value);

    public override void SetMask(int row, ulong mask)
    {
        Grow(row);
        if (_bytes is not null)
        {
            _bytes[row] = unchecked((byte)mask);
        }
        else if (_shorts is not null)
        {
            _shorts[row] = unchecked((ushort)mask);
        }
        else
        {
            _longs![row] = mask;
        }
    }

    public override void Repeat(int rows, long value)
    {
        Grow(rows - 1);
        SetMask(0, unchecked((ulong)value));
        Again(0, 1, rows - 1);
    }

    protected override void Put(int first, ReadOnlySpan<long> values, ulong given)
    {
        for (ulong rest = given; rest != 0; rest &= rest - 1)
        {
            int row = BitOperations.TrailingZeroCount(rest);
            Set(first + row, values[row]);
        }
    }

    public override ColumnBuilder Alike() => new ChoiceBuilder(choices);

    protected override void Copy(ColumnBuilder from, ReadOnlySpan<int> rows)
    {
        var other = (ChoiceBuilder)from;
        if (_bytes is not null)
        {
            Copy(other._bytes!, _bytes, rows);
        }
        else if (_shorts is not null)
        {
            Copy(other._shorts!, _shorts, rows);
        }
        else
        {
            Copy(other._longs!, _longs!, rows);
        }
    }

    protected override bool IsSet(int row) =>
        BitOperations.IsPow2(
            _bytes is not null ? _bytes[row]
            : _shorts is not null ? _shorts[row]
            : _longs![row]
        );

    protected override void Forget()
    {
        Bits.SetAll(_bytes.AsSpan(0, _bytes is null ? 0 : Rows));
        Bits.SetAll(_shorts.AsSpan(0, _shorts is null ? 0 : Rows));
        Bits.SetAll(_longs.AsSpan(0, _longs is null ? 0 : Rows));
    }

    protected override void Enlarge(int size)
    {
        if (_bytes is not null)
        {
            Lengthen(ref _bytes, size);
        }
        else if (_shorts is not null)
        {
            Lengthen(ref _shorts, size);
        }
        else
        {
            Lengthen(ref _longs!, size);
        }
        Capacity = size;
    }

    protected override void Again(int from, int count, int times)
    {
        if (_bytes is not null)
        {
            Again(_bytes, from, count, times);
        }
        else if (_shorts is not null)
        {
            Again(_shorts, from, count, times);
        }
        else
        {
            Again(_longs!, from, count, times);
        }
    }

    protected override Column Column(int rows) => new ChoiceColumn(_bytes, _shorts, _longs);
}
