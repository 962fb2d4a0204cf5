using System.Numerics;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Columns;

/// <summary>Numbers in the narrowest width that holds those so far; a wider one makes the whole column wider, for good.</summary>
internal sealed class NumberBuilder : ColumnBuilder
{
    private Cells? _cells;
    private ulong[] _known = [];
    private NumberSpans? _spans;

    public override void Set(int row, long value)
    {
        Grow(row);
        if (_cells is null || !_cells.TrySet(row, value))
        {
            _cells = Cells.For(value, Capacity, _cells);
            _cells.TrySet(row, value);
        }
        _known[row >> 6] |= 1UL << (row & 63);
    }

    public override void Repeat(int rows, long value)
    {
        Set(rows - 1, value);
        _cells!.Repeat(rows, value);
        for (int row = rows & ~63; row < rows; row++)
        {
            _known[row >> 6] |= 1UL << (row & 63);
        }
        _known.AsSpan(0, rows >> 6).Fill(ulong.MaxValue);
    }

    /// <summary>Says of a number between which ends it lies, both included.</summary>
    public void SetSpan(int row, NumberRange range)
    {
        Grow(row);
        (_spans ??= new NumberSpans()).Set(row, range);
    }

    public override bool IsGiven(int row) => IsKnown(row) || _spans?.Of(row) is not null;

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
        (_cells ?? Cells.For(0, Capacity, null)).Column(AllKnown(rows) ? null : _known, _spans is { Count: > 0 } ? _spans : null);

    private bool AllKnown(int rows)
    {
        if (_known.AsSpan(0, rows >> 6).ContainsAnyExcept(ulong.MaxValue))
        {
            return false;
        }
        int rest = rows & 63;
        return rest == 0 || (~_known[rows >> 6] & ((1UL << rest) - 1)) == 0;
    }

    /// <summary>The numbers in one width.</summary>
    private abstract class Cells
    {
        protected abstract int Size { get; }

        /// <summary>A width that holds a value and all of the cells before.</summary>
        public static Cells For(long value, int rows, Cells? before)
        {
            int size = before?.Size ?? 0;
            Cells cells =
                size < 2 && value is long.MinValue or (> sbyte.MinValue and <= sbyte.MaxValue) ? new Cells<sbyte>()
                : size < 2 && value is > short.MinValue and <= short.MaxValue ? new Cells<short>()
                : size < 4 && value is > int.MinValue and <= int.MaxValue ? new Cells<int>()
                : new Cells<long>();
            cells.Resize(rows);
            for (int row = 0; before is not null && row < rows; row++)
            {
                cells.TrySet(row, before.At(row));
            }
            return cells;
        }

        public abstract bool TrySet(int row, long value);

        /// <summary>Sets the first rows to a value that fits.</summary>
        public abstract void Repeat(int rows, long value);

        public abstract void Again(int from, int count, int times);

        public abstract void Resize(int size);

        public abstract Column Column(ulong[]? known, NumberSpans? spans);

        protected abstract long At(int row);
    }

    private sealed class Cells<T> : Cells
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        private T[] _values = [];

        protected override int Size => T.Zero.GetByteCount();

        public override bool TrySet(int row, long value)
        {
            T cell = value == long.MinValue ? T.MinValue : T.CreateTruncating(value);
            _values[row] = cell;
            return value == long.MinValue || (cell != T.MinValue && long.CreateTruncating(cell) == value);
        }

        public override void Repeat(int rows, long value) =>
            _values.AsSpan(0, rows).Fill(value == long.MinValue ? T.MinValue : T.CreateTruncating(value));

        public override void Again(int from, int count, int times) => ColumnBuilder.Again(_values, from, count, times);

        public override void Resize(int size) => Array.Resize(ref _values, size);

        public override Column Column(ulong[]? known, NumberSpans? spans) => new NumberColumn<T>(_values, known, spans);

        protected override long At(int row) => _values[row] == T.MinValue ? long.MinValue : long.CreateTruncating(_values[row]);
    }
}
