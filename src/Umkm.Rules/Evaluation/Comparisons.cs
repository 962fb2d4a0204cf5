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
    private const int FewRows = 8;
    private const int RowsAtOnce = 64 * Kernels.WordsAtOnce;

    /// <summary>One comparison of numbers.</summary>
    public static void Number(NumberIn step, FactTable facts, Registers registers)
    {
        Span<ulong> canBeTrue = registers.Of(step.True);
        Span<ulong> canBeFalse = registers.Of(step.False);
        if (facts.Column(step.Table, step.Column) is not NumberColumn column)
        {
            canBeTrue.Fill(ulong.MaxValue);
            canBeFalse.Fill(ulong.MaxValue);
            return;
        }
        int start = registers.Start(step.Table);
        int count = registers.Count(step.Table);
        canBeTrue.Clear();
        if (count <= FewRows)
        {
            for (int row = 0; row < count; row++)
            {
                canBeTrue[0] |= step.Set.Contains(column.At(start + row)) ? 1UL << row : 0;
            }
        }
        else
        {
            Join(step.Set.Parts, column, start, count, canBeTrue, canBeFalse);
        }
        Kernels.Not(canBeTrue, canBeFalse);
        if (column.Known is { } known)
        {
            for (int i = 0; i < canBeTrue.Length; i++)
            {
                ulong unknown = ~Bits.WordAt(known, start + (i << 6));
                canBeTrue[i] |= unknown;
                canBeFalse[i] |= unknown;
            }
        }
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
            for (int i = 0; i < step.Bounds.Length; i++)
            {
                AtLeast(column, start + done, rows, step.Bounds[i], marks.Of(i + 1));
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
    }

    /// <summary>A comparison of a choice.</summary>
    public static void Choice(ChoiceIn step, FactTable facts, Registers registers)
    {
        Span<ulong> canBeTrue = registers.Of(step.True);
        Span<ulong> canBeFalse = registers.Of(step.False);
        int start = registers.Start(step.Table);
        int count = registers.Count(step.Table);
        ulong others = step.Every & ~step.Mask;
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
    }

    private static void Put(BoundedSet set, int word, TableId table, Registers registers, BandMarks marks, Span<ulong> unknown)
    {
        Span<ulong> canBeTrue = registers.Whole(set.True, table);
        Span<ulong> canBeFalse = registers.Whole(set.False, table);
        if (canBeTrue.Length < Kernels.WordsAtOnce)
        {
            ulong meets = 0;
            foreach ((int from, int to) in set.Parts)
            {
                meets |= marks.Of(from)[0] & ~marks.Of(to)[0];
            }
            canBeTrue[0] = meets | unknown[0];
            canBeFalse[0] = ~meets | unknown[0];
            return;
        }
        canBeTrue = canBeTrue.Slice(word, Kernels.WordsAtOnce);
        canBeFalse = canBeFalse.Slice(word, Kernels.WordsAtOnce);
        if (set.Parts is [var one])
        {
            Kernels.Band(marks.Of(one.From), marks.Of(one.To), unknown, canBeTrue, canBeFalse);
            return;
        }
        for (int i = 0; i < Kernels.WordsAtOnce; i++)
        {
            ulong meets = 0;
            foreach ((int from, int to) in set.Parts)
            {
                meets |= marks.Of(from)[i] & ~marks.Of(to)[i];
            }
            canBeTrue[i] = meets | unknown[i];
            canBeFalse[i] = ~meets | unknown[i];
        }
    }

    private static void Join(ImmutableArray<NumberRange> parts, NumberColumn column, int start, int count, Span<ulong> into, Span<ulong> spare)
    {
        Span<ulong> below = stackalloc ulong[Kernels.WordsAtOnce];
        for (int done = 0; done < count; done += RowsAtOnce)
        {
            int rows = Math.Min(RowsAtOnce, count - done);
            int words = Bits.Words(rows);
            Span<ulong> from = spare.Slice(done >> 6, words);
            foreach (NumberRange part in parts)
            {
                AtLeast(column, start + done, rows, part.Low, from);
                below.Fill(0);
                if (part.High < long.MaxValue)
                {
                    AtLeast(column, start + done, rows, part.High + 1, below);
                }
                for (int i = 0; i < words; i++)
                {
                    into[(done >> 6) + i] |= from[i] & ~below[i];
                }
            }
        }
    }

    private static void AtLeast(NumberColumn column, int start, int count, long bound, Span<ulong> result)
    {
        switch (column)
        {
            case NumberColumn<sbyte> bytes:
                AtLeast(bytes.Values.AsSpan(start, count), bound, result);
                break;
            case NumberColumn<short> shorts:
                AtLeast(shorts.Values.AsSpan(start, count), bound, result);
                break;
            case NumberColumn<int> ints:
                AtLeast(ints.Values.AsSpan(start, count), bound, result);
                break;
            case NumberColumn<long> longs:
                AtLeast(longs.Values.AsSpan(start, count), bound, result);
                break;
            default:
                throw new InvalidOperationException($"Unknown column {column.GetType().Name}.");
        }
    }

    private static void AtLeast<T>(ReadOnlySpan<T> values, long bound, Span<ulong> result)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (bound == long.MinValue)
        {
            result.Fill(ulong.MaxValue);
        }
        else if (bound > long.CreateTruncating(T.MaxValue))
        {
            result.Clear();
        }
        else
        {
            // The smallest of all stands for a number below every bound.
            Kernels.AtLeast(values, T.CreateTruncating(Math.Max(bound, long.CreateTruncating(T.MinValue) + 1)), result);
        }
    }

    private static void Meets<T>(ReadOnlySpan<T> sets, ulong mask, ulong others, Span<ulong> canBeTrue, Span<ulong> canBeFalse)
        where T : unmanaged, IBinaryInteger<T>
    {
        Kernels.Meets(sets, T.CreateTruncating(mask), canBeTrue);
        Kernels.Meets(sets, T.CreateTruncating(others), canBeFalse);
    }
}
