using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Evaluation;

/// <summary>Comparisons of sums: each sum is a range from its smallest to its largest possible value; exact, and an overflow throws.</summary>
internal static class Sums
{
    /// <summary>Compares the sum of columns of each row.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static void Within(SumIn step, FactTable facts, int start, int count, Span<ulong> canBeTrue, Span<ulong> canBeFalse)
    {
        canBeTrue.Clear();
        canBeFalse.Clear();
        for (int row = 0; row < count; row++)
        {
            long low = 0;
            long high = 0;
            foreach (Addend addend in step.Addends)
            {
                NumberRange range = Range(facts.Value(step.Table, addend.Column, start + row), addend.Minimum);
                low += addend.Added ? range.Low : -range.High;
                high += addend.Added ? range.High : -range.Low;
            }
            Put(step.Set, new NumberRange(low, high), row, canBeTrue, canBeFalse);
        }
    }

    /// <summary>Compares the sum over the children of each row that meet a condition.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static void OfChildren(ChildSumIn step, FactTable facts, Evaluator evaluator, Span<ulong> canBeTrue, Span<ulong> canBeFalse)
    {
        canBeTrue.Clear();
        canBeFalse.Clear();
        int[]? starts = facts.ChildStart(step.Child);
        ulong[]? unknown = facts.UnknownLists(step.Child);
        int first = evaluator.Start(step.Table);
        int own = evaluator.Start(step.Child);
        for (int row = 0; row < evaluator.Count(step.Table); row++)
        {
            NumberRange sum = step.Plus is { } plus ? Range(facts.Value(step.Table, plus, first + row), 0) : new NumberRange(0, 0);
            long low = sum.Low;
            long high = sum.High;
            for (int child = starts?[first + row] ?? 0; child < (starts?[first + row + 1] ?? 0); child++)
            {
                long? value = facts.Value(step.Child, step.Column, child);
                NumberRange addend = Range(value, 0);
                low += evaluator.Bit(step.WhereFalse, child - own) ? 0 : addend.Low;
                if (evaluator.Bit(step.WhereTrue, child - own))
                {
                    // What is not given may be as much as can be written; many of them are still no more than the largest number.
                    high = value is null && high > long.MaxValue - addend.High ? long.MaxValue : high + addend.High;
                }
            }
            if (unknown is not null && Bits.At(unknown, first + row))
            {
                high = long.MaxValue;
            }
            Put(step.Set, new NumberRange(low, high), row, canBeTrue, canBeFalse);
        }
    }

    private static NumberRange Range(long? value, long minimum) =>
        value is { } known ? new NumberRange(known, known) : new NumberRange(minimum, IndonesianNumbers.Largest);

    private static void Put(NumberSet set, NumberRange sum, int row, Span<ulong> canBeTrue, Span<ulong> canBeFalse)
    {
        ulong bit = 1UL << (row & 63);
        canBeTrue[row >> 6] |= set.Meets(sum) ? bit : 0;
        canBeFalse[row >> 6] |= set.Covers(sum) ? 0 : bit;
    }
}
