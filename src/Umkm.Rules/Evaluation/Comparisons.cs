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
    private const int OneByOne = 64;

    /// <summary>One comparison of numbers.</summary>
    public static void Number(NumberIn step, FactTable facts, Registers registers, BandMarks marks)
    {
        int start = registers.Start(step.Table);
        int count = registers.Count(step.Table);
        if (facts.Column(step.Table, step.Column) is not NumberColumn column)
        {
            Bits.SetAll(registers.Of(step.True));
            Bits.SetAll(registers.Of(step.False));
            return;
        }
        if (count > OneByOne)
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
                Bits.SetAll(registers.Of(set.True));
                Bits.SetAll(registers.Of(set.False));
            }
            return;
        }
        marks.Begin(step.Bounds.Length);
        Span<ulong> unknown = stackalloc ulong[Kernels.WordsAtOnce];
        int start = registers.Start(step.Table);
        int count = registers.Count(step.Table);
        for (int done = 0; done < count; done += FewRows.Most)
        {
            int rows = Math.Min(FewRows.Most, count - done);
            if (count <= FewRows.Most)
            {
                Few(column, start, count, step.Bounds.AsSpan(), marks);
            }
            else
            {
                AtLeast(column.Cells, start + done, rows, step.Bounds.AsSpan(), marks);
            }
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
        if (facts.Column(step.Table, step.Column) is not ChoiceColumn column)
        {
            All(canBeTrue, step.Mask != 0);
            All(canBeFalse, others != 0);
        }
        else if (count <= FewRows.Most)
        {
            FewRows.Meets(column, start, count, step.Mask, others, canBeTrue, canBeFalse);
        }
        else if (column.Bytes is { } bytes)
        {
            Meets<byte>(bytes.AsSpan(start, count), step.Mask, others, canBeTrue, canBeFalse);
        }
        else if (column.Shorts is { } shorts)
        {
            Meets<ushort>(shorts.AsSpan(start, count), step.Mask, others, canBeTrue, canBeFalse);
        }
        else
        {
            Meets<ulong>(column.Longs.AsSpan(start, count), step.Mask, others, canBeTrue, canBeFalse);
        }
    }

    /// <summary>All bits, or none.</summary>
    public static void All(Span<ulong> bits, bool set)
    {
        if (set)
        {
            Bits.SetAll(bits);
        }
        else
        {
            bits.Clear();
        }
    }

    /// <summary>A statement.</summary>
    public static void Statement(Holds step, FactTable facts, Registers registers)
    {
        Span<ulong> canBeTrue = registers.Of(step.True);
        Span<ulong> canBeFalse = registers.Of(step.False);
        if (facts.Column(step.Table, step.Column) is not StatementColumn column)
        {
            Bits.SetAll(canBeTrue);
            Bits.SetAll(canBeFalse);
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

    private static void Few(NumberColumn column, int start, int count, ReadOnlySpan<long> bounds, BandMarks marks)
    {
        Span<long> numbers = stackalloc long[FewRows.Most];
        column.Read(start, numbers[..count]);
        FewRows.AtLeast(numbers[..(Bits.Words(count) << 6)], bounds, marks.All(bounds.Length));
    }

    private static void AtLeast(NumberCells cells, int start, int count, ReadOnlySpan<long> bounds, BandMarks marks)
    {
        if (cells.Bytes is { } bytes)
        {
            AtLeast<sbyte>(bytes.AsSpan(start, count), bounds, marks);
        }
        else if (cells.Shorts is { } shorts)
        {
            AtLeast<short>(shorts.AsSpan(start, count), bounds, marks);
        }
        else if (cells.Ints is { } ints)
        {
            AtLeast<int>(ints.AsSpan(start, count), bounds, marks);
        }
        else
        {
            AtLeast<long>(cells.Longs.AsSpan(start, count), bounds, marks);
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
