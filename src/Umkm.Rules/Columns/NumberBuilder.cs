using System.Numerics;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Columns;

/// <summary>Numbers in the narrowest width that holds those so far; a wider one makes the whole column wider, for good.</summary>
internal sealed class NumberBuilder : ColumnBuilder
{
    private NumberCells? _cells;
    private ulong[] _known = [];
    private NumberSpans? _spans;

    public override void Set(int row, long value)
    {
        Grow(row);
        if (_cells is null || !_cells.TrySet(row, value))
        {
            _cells = NumberCells.For(value, Capacity, _cells);
            _cells.TrySet(row, value);
        }
        _known[row >> 6] |= 1UL << (row & 63);
    }

    public override void Repeat(int rows, long value)
    {
        Set(rows - 1, value);
        _cells!.TrySet(0, value);
        _cells.Again(0, 1, rows - 1);
        for (int row = rows & ~63; row < rows; row++)
        {
            _known[row >> 6] |= 1UL << (row & 63);
        }
        Bits.SetAll(_known.AsSpan(0, rows >> 6));
    }

    /// <summary>Says of a number between which ends it lies, both included.</summary>
    public void SetSpan(int row, NumberRange range)
    {
        Grow(row);
        (_spans ??= new NumberSpans()).Set(row, range);
    }

    public override bool IsGiven(int row) => IsKnown(row) || _spans?.Of(row) is not null;

    protected override void Put(int first, ReadOnlySpan<long> values, ulong given)
    {
        _cells ??= NumberCells.For(0, Capacity, null);
        for (ulong rest = _cells.TryPut(first, values, given) ? 0 : given; rest != 0; rest &= rest - 1)
        {
            Set(first + BitOperations.TrailingZeroCount(rest), values[BitOperations.TrailingZeroCount(rest)]);
        }
        _known[first >> 6] |= given;
    }

    public override ColumnBuilder Alike() => new NumberBuilder();

    protected override void Copy(ColumnBuilder from, ReadOnlySpan<int> rows)
    {
        var other = (NumberBuilder)from;
        if (other._cells is { } cells)
        {
            _cells = NumberCells.AsWide(cells, Capacity, _cells);
            _cells.Copy(cells, rows);
            if (other.AllKnown(other.Rows))
            {
                Bits.SetTold(_known, rows);
            }
            else
            {
                Bits.Copy(other._known, _known, rows);
            }
        }
    }

    protected override bool IsSet(int row) => (_known[row >> 6] >> (row & 63) & 1) != 0;

    protected override void Forget()
    {
        Array.Clear(_known, 0, (Rows + 63) >> 6);
        _spans?.Clear();
    }

    protected override void Enlarge(int size)
    {
        Capacity = size;
        Array.Resize(ref _known, (size + 63) >> 6);
        _cells?.Resize(size);
    }

    protected override void Again(int from, int count, int times)
    {
        _cells?.Again(from, count, times);
        Bits.Repeat(_known, from, count, times);
        for (int row = from; _spans is not null && row < from + count; row++)
        {
            for (int time = 1; _spans.Of(row) is { } range && time <= times; time++)
            {
                _spans.Set(row + (count * time), range);
            }
        }
    }

    protected override Column Column(int rows) =>
        new NumberColumn(_cells ?? NumberCells.For(0, Capacity, null), AllKnown(rows) ? null : _known, _spans is { Count: > 0 } ? _spans : null);

    private bool AllKnown(int rows)
    {
        for (int word = 0; word < rows >> 6; word++)
        {
            if (_known[word] != ulong.MaxValue)
            {
                return false;
            }
        }
        int rest = rows & 63;
        return rest == 0 || (~_known[rows >> 6] & ((1UL << rest) - 1)) == 0;
    }
}
