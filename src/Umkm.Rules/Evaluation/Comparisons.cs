using System.Collections.Immutable;
using System.Numerics;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Evaluation;

/// <summary>The steps that read columns.</summary>
internal static class Comparisons
{
    /// <summary>For so few rows the values are looked at one by one.</summary>
    private const int FewRows = 64;
    private const int RowsAtOnce = 64 * Kernels.WordsAtOnce;

    /// <summary>One comparison of numbers.</summary>
    public static void Number(NumberIn step, FactTable facts, Registers registers, BandMarks marks)
    {
        int start = registers.Start(step.Table);
        int count = registers.Count(step.Table);
        if (facts.Column(step.Table, step.Column) is not NumberColumn column)
        {
            registers.Of(step.True).Fill(ulong.MaxValue);
            registers.Of(step.False).Fill(ulong.MaxValue);
            return;
        }
        if (count > FewRows)
        {
            Numbers(NumbersIn.Of([step]), facts, registers, marks);
            return;
        }
        ulong canBeTrue = 0;
        ulong canBeFalse = 0;
        for (int row = 0; row < count; row++)
        {
            if (column.Span(start + row) is { } span)
            {
                canBeTrue |= (step.Set.Meets(span) ? 1UL : 0) << row;
                canBeFalse |= (step.Set.Covers(span) ? 0UL : 1) << row;
                continue;
            }
            bool known = column.IsKnown(start + row);
            bool within = known && step.Set.Contains(column.At(start + row));
            canBeTrue |= (within || !known ? 1UL : 0) << row;
            canBeFalse |= (within ? 0UL : 1) << row;
        }
        registers.First(step.True) = canBeTrue;
        registers.First(step.False) = canBeFalse;
    }

    /// <summary>All comparisons of one column of numbers.</summary>
    public static void Numbers(NumbersIn step, FactTable facts, Registers registers, BandMarks marks)
    {
        if (facts.Column(step.Table, step.Column) is not NumberColumn column)
        {
            foreach (BoundedSet set in step.Sets)
            {
                registers.Of(set.True).Fill(ulong.MaxValue);
                registers.Of(set.False).Fill(ulong.MaxValue);
            }
            return;
        }
        marks.Begin(step.Bounds.Length);
        Span<ulong> unknown = stackalloc ulong[Kernels.WordsAtOnce];
        int start = registers.Start(step.Table);
        int count = registers.Count(step.Table);
        for (int done = 0; done < count; done += RowsAtOnce)
        {
            int rows = Math.Min(RowsAtOnce, count - done);
            AtLeast(column, start + done, rows, step.Bounds.AsSpan(), marks);
            if (column.Known is { } known)
            {
                Bits.CopyTo(known, start + done, unknown);
                Kernels.Not(unknown, unknown);
            }
            foreach (BoundedSet set in step.Sets)
            {
                Put(set, done >> 6, step.Table, registers, marks, unknown);
            }
        }
        if (column.Spans is not { } spans)
        {
            return;
        }
        for (int i = spans.From(start); i < spans.Count && spans.Row(i) < start + count; i++)
        {
            if (!column.IsKnown(spans.Row(i)))
            {
                Narrow(step, spans.Row(i) - start, spans.Range(i), registers);
            }
        }
    }

    /// <summary>Takes from an unknown number what its ends rule out.</summary>
    private static void Narrow(NumbersIn step, int row, NumberRange span, Registers registers)
    {
        // The marks from which on the runs of the sets begin and end: 0 is below every bound.
        int low = MarkOf(step.Bounds, span.Low);
        int high = MarkOf(step.Bounds, span.High);
        ulong bit = 1UL << (row & 63);
        foreach (BoundedSet set in step.Sets)
        {
            bool meets = false;
            bool covers = false;
            foreach (MarkRun run in set.Parts)
            {
                meets |= run.From <= high && low < run.To;
                covers |= run.From <= low && high < run.To;
            }
            ref ulong canBeTrue = ref registers.Of(set.True)[row >> 6];
            canBeTrue = meets ? canBeTrue | bit : canBeTrue & ~bit;
            ref ulong canBeFalse = ref registers.Of(set.False)[row >> 6];
            canBeFalse = covers ? canBeFalse & ~bit : canBeFalse | bit;
        }
    }

    /// <summary>How many bounds a number reaches.</summary>
    private static int MarkOf(ImmutableArray<long> bounds, long number)
    {
        int at = bounds.BinarySearch(number);
        return at >= 0 ? at + 1 : ~at;
    }

    /// <summary>A comparison of a choice.</summary>
    public static void Choice(ChoiceIn step, FactTable facts, Registers registers)
    {
        Span<ulong> canBeTrue = registers.Of(step.True);
        Span<ulong> canBeFalse = registers.Of(step.False);
        int start = registers.Start(step.Table);
        int count = registers.Count(step.Table);
        ulong others = step.Every & ~step.Mask;
        if (count <= FewRows && facts.Column(step.Table, step.Column) is ChoiceColumn few)
        {
            ulong some = 0;
            ulong other = 0;
            for (int row = 0; row < count; row++)
            {
                ulong mask = few.Mask(start + row);
                some |= ((mask & step.Mask) != 0 ? 1UL : 0) << row;
                other |= ((mask & others) != 0 ? 1UL : 0) << row;
            }
            canBeTrue[0] = some;
            canBeFalse[0] = other;
            return;
        }
        switch (facts.Column(step.Table, step.Column))
        {
            case ChoiceColumn<byte> bytes:
                Meets(bytes.Masks.AsSpan(start, count), step.Mask, others, canBeTrue, canBeFalse);
                break;
            case ChoiceColumn<ushort> shorts:
                Meets(shorts.Masks.AsSpan(start, count), step.Mask, others, canBeTrue, canBeFalse);
                break;
            case ChoiceColumn<ulong> longs:
                Meets(longs.Masks.AsSpan(start, count), step.Mask, others, canBeTrue, canBeFalse);
                break;
            default:
                canBeTrue.Fill(step.Mask != 0 ? ulong.MaxValue : 0);
                canBeFalse.Fill(others != 0 ? ulong.MaxValue : 0);
                break;
        }
    }

    /// <summary>A statement.</summary>
    public static void Statement(Holds step, FactTable facts, Registers registers)
    {
        Span<ulong> canBeTrue = registers.Of(step.True);
        Span<ulong> canBeFalse = registers.Of(step.False);
        if (facts.Column(step.Table, step.Column) is not StatementColumn column)
        {
            canBeTrue.Fill(ulong.MaxValue);
            canBeFalse.Fill(ulong.MaxValue);
            return;
        }
        int start = registers.Start(step.Table);
        Bits.CopyTo(column.CanBeTrue, start, canBeTrue);
        Bits.CopyTo(column.CanBeFalse, start, canBeFalse);
        Ahead.Of(column.CanBeTrue, Bits.Words(start), canBeTrue.Length);
        Ahead.Of(column.CanBeFalse, Bits.Words(start), canBeFalse.Length);
    }

    private static void Put(BoundedSet set, int word, TableId table, Registers registers, BandMarks marks, Span<ulong> unknown)
    {
        Span<ulong> canBeTrue = registers.Whole(set.True, table);
        Span<ulong> canBeFalse = registers.Whole(set.False, table);
        if (canBeTrue.Length < Kernels.WordsAtOnce)
        {
            ulong meets = 0;
            foreach (MarkRun run in set.Parts)
            {
                meets |= marks.Of(run.From)[0] & ~marks.Of(run.To)[0];
            }
            canBeTrue[0] = meets | unknown[0];
            canBeFalse[0] = ~meets | unknown[0];
            return;
        }
        canBeTrue = canBeTrue.Slice(word, Kernels.WordsAtOnce);
        canBeFalse = canBeFalse.Slice(word, Kernels.WordsAtOnce);
        if (set.Parts is [var one] && registers.Words(table) > Kernels.WordsAtOnce)
        {
            Kernels.Band(marks.Of(one.From), marks.Of(one.To), unknown, canBeTrue, canBeFalse);
            return;
        }
        for (int i = 0; i < Kernels.WordsAtOnce; i++)
        {
            ulong meets = 0;
            foreach (MarkRun run in set.Parts)
            {
                meets |= marks.Of(run.From)[i] & ~marks.Of(run.To)[i];
            }
            canBeTrue[i] = meets | unknown[i];
            canBeFalse[i] = ~meets | unknown[i];
        }
    }

    private static void AtLeast(NumberColumn column, int start, int count, ReadOnlySpan<long> bounds, BandMarks marks)
    {
        switch (column)
        {
            case NumberColumn<sbyte> bytes:
                AtLeast(bytes.Values.AsSpan(start, count), bounds, marks);
                break;
            case NumberColumn<short> shorts:
                AtLeast(shorts.Values.AsSpan(start, count), bounds, marks);
                break;
            case NumberColumn<int> ints:
                AtLeast(ints.Values.AsSpan(start, count), bounds, marks);
                break;
            case NumberColumn<long> longs:
                AtLeast(longs.Values.AsSpan(start, count), bounds, marks);
                break;
            default:
                throw new InvalidOperationException($"Unknown column {column.GetType().Name}.");
        }
    }

    private static void AtLeast<T>(ReadOnlySpan<T> values, ReadOnlySpan<long> bounds, BandMarks marks)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        // No value reaches a bound that the width does not hold; and the smallest value of all stands for a number below every bound.
        int within = bounds.Length;
        while (within > 0 && bounds[within - 1] > long.CreateTruncating(T.MaxValue))
        {
            within--;
        }
        Span<T> narrow = marks.Bounds<T>(within);
        for (int i = 0; i < within; i++)
        {
            narrow[i] = T.CreateTruncating(Math.Max(bounds[i], long.CreateTruncating(T.MinValue) + 1));
        }
        Kernels.AtLeast(values, narrow, marks.All(within));
        marks.All(bounds.Length)[(within * Kernels.WordsAtOnce)..].Clear();
    }

    private static void Meets<T>(ReadOnlySpan<T> sets, ulong mask, ulong others, Span<ulong> canBeTrue, Span<ulong> canBeFalse)
        where T : unmanaged, IBinaryInteger<T>
    {
        Kernels.Meets(sets, T.CreateTruncating(mask), canBeTrue);
        Kernels.Meets(sets, T.CreateTruncating(others), canBeFalse);
    }
}
