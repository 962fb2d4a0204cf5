using System.Runtime.CompilerServices;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Columns;

/// <summary>Builds one column; rows that are never set are unknown. Its arrays become the column's, so a builder that is used again
/// after <see cref="Clear"/> also changes the column it built before.</summary>
internal abstract class ColumnBuilder
{
    /// <summary>How many rows there are so far.</summary>
    protected int Rows { get; private set; }

    /// <summary>For how many rows there is room; set by whoever makes it.</summary>
    protected int Capacity { get; set; }

    /// <summary>A builder.</summary>
    /// <param name="kind">What the column holds.</param>
    /// <param name="choices">Of how many values a choice is; 0 when that is not known.</param>
    public static ColumnBuilder For(TermKind kind, int choices) =>
        kind switch
        {
            TermKind.YesNo => new StatementBuilder(),
            TermKind.Choice => new ChoiceBuilder(choices),
            _ => new NumberBuilder(),
        };

    /// <summary>Sets a number, or narrows a choice to one of its values.</summary>
    public abstract void Set(int row, long value);

    /// <summary>Narrows a choice to some of its values.</summary>
    public virtual void SetMask(int row, ulong mask) => throw new InvalidOperationException("Only choices are sets.");

    /// <summary>Sets the first rows to one number, or narrows a choice in all of them to one set of its values.</summary>
    public abstract void Repeat(int rows, long value);

    /// <summary>Repeats a run of rows so many more times behind itself.</summary>
    public void RepeatRows(int from, int count, int times)
    {
        if (from < Rows && count > 0 && times > 0)
        {
            Grow(from + (count * (times + 1)) - 1);
            Again(from, count, times);
        }
    }

    /// <summary>An empty builder of a column like this one.</summary>
    public abstract ColumnBuilder Alike();

    /// <summary>Gives the rows from the first on what rows of a column like this one know.</summary>
    /// <param name="from">The column.</param>
    /// <param name="count">How many rows it has.</param>
    /// <param name="rows">For each row the row of that column; below zero for one that stays as it is.</param>
    public void Take(ColumnBuilder from, int count, ReadOnlySpan<int> rows)
    {
        if (count > 0 && rows.Length > 0)
        {
            from.Grow(count - 1);
            Grow(rows.Length - 1);
            Copy(from, rows);
        }
    }

    /// <summary>Sets the rows from the first on; a null span of known bits means that all are known.</summary>
    public void Fill(ReadOnlySpan<long> values, ReadOnlySpan<ulong> known)
    {
        for (int row = 0; row < values.Length; row++)
        {
            if (known.IsEmpty || (known[row >> 6] >> (row & 63) & 1) != 0)
            {
                Set(row, values[row]);
            }
        }
    }

    /// <summary>Sets the rows from the first on, those of which something is known.</summary>
    /// <param name="runs">The rows, with where their numbers stand.</param>
    /// <param name="values">The numbers.</param>
    /// <param name="known">A bit a number: whether it is known.</param>
    public void Fill(ReadOnlySpan<RowRun> runs, ReadOnlySpan<long> values, ReadOnlySpan<ulong> known)
    {
        Span<long> some = stackalloc long[RowRun.Most];
        for (int run = 0; run < runs.Length; )
        {
            int first = runs[run].Row & -RowRun.Most;
            int end = first;
            ulong given = 0;
            for (; run < runs.Length && runs[run].Row - first < RowRun.Most; run++)
            {
                (int row, int place, int count) = runs[run];
                values.Slice(place, count).CopyTo(some[(row - first)..]);
                given |= (Bits.WordAt(known, place) & (ulong.MaxValue >> (RowRun.Most - count))) << (row - first);
                end = row + count;
            }
            if (given != 0)
            {
                Grow(end - 1);
                Put(first, some, given);
            }
        }
    }

    public bool IsKnown(int row) => row < Rows && IsSet(row);

    /// <summary>Whether something is known of a row, if only between which ends it lies.</summary>
    public virtual bool IsGiven(int row) => IsKnown(row);

    /// <summary>Forgets all rows and keeps the memory.</summary>
    public void Clear()
    {
        Forget();
        Rows = 0;
    }

    public Column Build(int rows)
    {
        if (rows > 0)
        {
            Grow(rows - 1);
        }
        return Column(rows);
    }

    /// <summary>Sets some of 64 rows for which there is room.</summary>
    /// <param name="first">The first of the 64.</param>
    /// <param name="values">Their numbers.</param>
    /// <param name="given">A bit a row: whether it is set.</param>
    protected abstract void Put(int first, ReadOnlySpan<long> values, ulong given);

    /// <summary>Gives rows for which there is room what rows of a column like this one know.</summary>
    protected abstract void Copy(ColumnBuilder from, ReadOnlySpan<int> rows);

    protected abstract bool IsSet(int row);

    protected abstract void Forget();

    protected abstract void Enlarge(int size);

    /// <summary>Repeats a run of rows for which there is room.</summary>
    protected abstract void Again(int from, int count, int times);

    protected abstract Column Column(int rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected void Grow(int row)
    {
        if (row >= Rows)
        {
            Rows = row + 1;
            if (row >= Capacity)
            {
                Enlarge(Math.Max(row + 1, 2 * Capacity));
            }
        }
    }

    /// <summary>Repeats a run of an array so many more times behind itself.</summary>
    internal static void Again<T>(T[] array, int from, int count, int times)
    {
        int end = from + (count * (times + 1));
        for (int to = from + count; to < end; )
        {
            int take = Math.Min(to - from, end - to);
            array.AsSpan(from, take).CopyTo(array.AsSpan(to));
            to += take;
        }
    }

    /// <summary>Gives rows what rows of another array hold.</summary>
    internal static void Copy<T>(T[] from, T[] to, ReadOnlySpan<int> rows)
    {
        for (int row = 0; row < rows.Length; row++)
        {
            if (rows[row] >= 0)
            {
                to[row] = from[rows[row]];
            }
        }
    }

    /// <summary>Lengthens an array; what is new has all bits set.</summary>
    protected static void Lengthen<T>(ref T[] array, int size)
        where T : unmanaged
    {
        int before = array.Length;
        Array.Resize(ref array, size);
        Bits.SetAll(array.AsSpan(before));
    }
}

/// <summary>Statements, a bit a row for each of true and false.</summary>
internal sealed class StatementBuilder : ColumnBuilder
{
    private ulong[] _canBeTrue = [];
    private ulong[] _canBeFalse = [];

    public override void Set(int row, long value)
    {
        Grow(row);
        ulong bit = 1UL << (row & 63);
        _canBeTrue[row >> 6] = value != 0 ? _canBeTrue[row >> 6] | bit : _canBeTrue[row >> 6] & ~bit;
        _canBeFalse[row >> 6] = value != 0 ? _canBeFalse[row >> 6] & ~bit : _canBeFalse[row >> 6] | bit;
    }

    public override void Repeat(int rows, long value)
    {
        for (int row = 0; row < (rows & 63); row++)
        {
            Set((rows & ~63) + row, value);
        }
        Grow(rows - 1);
        Bits.SetAll((value != 0 ? _canBeTrue : _canBeFalse).AsSpan(0, rows >> 6));
        (value != 0 ? _canBeFalse : _canBeTrue).AsSpan(0, rows >> 6).Clear();
    }

    protected override void Put(int first, ReadOnlySpan<long> values, ulong given)
    {
        ulong holds = 0;
        for (int row = 0; row < values.Length; row++)
        {
            holds |= (values[row] != 0 ? 1UL : 0) << row;
        }
        ref ulong canBeTrue = ref _canBeTrue[first >> 6];
        ref ulong canBeFalse = ref _canBeFalse[first >> 6];
        canBeTrue = (canBeTrue & ~given) | (given & holds);
        canBeFalse = (canBeFalse & ~given) | (given & ~holds);
    }

    public override ColumnBuilder Alike() => new StatementBuilder();

    protected override void Copy(ColumnBuilder from, ReadOnlySpan<int> rows)
    {
        var other = (StatementBuilder)from;
        Bits.Copy(other._canBeTrue, _canBeTrue, rows);
        Bits.Copy(other._canBeFalse, _canBeFalse, rows);
    }

    protected override bool IsSet(int row) => ((_canBeTrue[row >> 6] ^ _canBeFalse[row >> 6]) >> (row & 63) & 1) != 0;

    protected override void Forget()
    {
        Bits.SetAll(_canBeTrue.AsSpan(0, (Rows + 63) >> 6));
        Bits.SetAll(_canBeFalse.AsSpan(0, (Rows + 63) >> 6));
    }

    protected override void Enlarge(int size)
    {
        Lengthen(ref _canBeTrue, (size + 63) >> 6);
        Lengthen(ref _canBeFalse, (size + 63) >> 6);
        Capacity = _canBeTrue.Length << 6;
    }

    protected override void Again(int from, int count, int times)
    {
        Bits.Repeat(_canBeTrue, from, count, times);
        Bits.Repeat(_canBeFalse, from, count, times);
    }

    protected override Column Column(int rows) => new StatementColumn(_canBeTrue, _canBeFalse);
}
