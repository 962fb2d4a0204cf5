using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
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
        int start = registers.Start(step.Table);
        int count = registers.Count(step.Table);
        bool few = registers.OfFew || count <= FewRows.Most;
        int most = marks.Begin(step.Bounds.Length, few ? Math.Min(count, FewRows.Most) : count);
        for (int done = 0; done < count; done += most)
        {
            int rows = Math.Min(most, count - done);
            if (few)
            {
                Few(column, start + done, rows, step.Bounds.AsSpan(), marks);
            }
            else
            {
                AtLeast(column.Cells, start + done, rows, step.Bounds.AsSpan(), marks);
            }
            if (column.Known is { } known)
            {
                Span<ulong> unknown = marks.Unknown[..Bits.Words(rows)];
                Bits.CopyTo(known, start + done, unknown);
                Kernels.Not(unknown, unknown);
            }
            foreach (BoundedSet set in step.Sets)
            {
                Put(set, done >> 6, Bits.Words(rows), step.Table, registers, marks);
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

    private static void Put(BoundedSet set, int word, int words, TableId table, Registers registers, BandMarks marks)
    {
        Span<ulong> canBeTrue = registers.Whole(set.True, table);
        Span<ulong> canBeFalse = registers.Whole(set.False, table);
        if (canBeTrue.Length > Kernels.WordsAtOnce)
        {
            int laid = Kernels.InRuns(words);
            canBeTrue = canBeTrue.Slice(word, laid);
            canBeFalse = canBeFalse.Slice(word, laid);
            if (!registers.OfFew)
            {
                Kernels.Runs(marks, set.Parts.AsSpan(), canBeTrue, canBeFalse);
                return;
            }
        }
        for (int i = 0; i < canBeTrue.Length; i++)
        {
            ulong meets = 0;
            foreach (MarkRun run in set.Parts)
            {
                meets |= marks.Of(run.From)[i] & ~marks.Of(run.To)[i];
            }
            canBeTrue[i] = meets | marks.Unknown[i];
            canBeFalse[i] = ~meets | marks.Unknown[i];
        }
    }

    // Numbers behind the last row are without meaning.
    [SkipLocalsInit]
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
        Span<Question<T>> questions = marks.Questions<T>(within);
        for (int i = 0; i < within; i++)
        {
            long bound = Math.Max(bounds[i], long.CreateTruncating(T.MinValue) + 1);
            questions[i] = new Question<T>(T.CreateTruncating(bound - 1), i * marks.Length);
        }
        Kernels.Ask<AboveBound, T>(values, questions, marks.All(within));
        marks.All(bounds.Length)[(within * marks.Length)..].Clear();
    }
}
