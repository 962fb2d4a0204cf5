using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Evaluation;

/// <summary>Comparisons of sums: each sum is a range from its smallest to its largest possible value; exact, and an overflow throws.</summary>
internal static class Sums
{
    /// <summary>Compares the sum of columns of each row.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static void Within(SumIn step, FactTable facts, Registers registers)
    {
        Span<long> low = stackalloc long[64];
        Span<long> high = stackalloc long[64];
        int count = registers.Count(step.Table);
        for (int done = 0; done < count; done += 64)
        {
            Add(step.Table, step.Addends, facts, registers.Start(step.Table) + done, Math.Min(64, count - done), low, high);
            Put(step, step.Set, done >> 6, low, high, registers);
        }
    }

    /// <summary>Compares one sum of columns of each row several times.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static void Within(SumsIn step, FactTable facts, Registers registers)
    {
        Span<long> low = stackalloc long[64];
        Span<long> high = stackalloc long[64];
        int count = registers.Count(step.Table);
        for (int done = 0; done < count; done += 64)
        {
            Add(step.Table, step.Addends, facts, registers.Start(step.Table) + done, Math.Min(64, count - done), low, high);
            foreach (SumIn set in step.Sets)
            {
                Put(set, set.Set, done >> 6, low, high, registers);
            }
        }
    }

    /// <summary>Compares the sum over the children of each row that meet a condition.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static void OfChildren(ChildSumIn step, FactTable facts, Registers registers)
    {
        Span<long> low = stackalloc long[64];
        Span<long> high = stackalloc long[64];
        int[]? starts = facts.ChildStart(step.Child);
        ulong[]? unknown = facts.UnknownLists(step.Child);
        int first = registers.Start(step.Table);
        int count = registers.Count(step.Table);
        for (int done = 0; done < count; done += 64)
        {
            int rows = Math.Min(64, count - done);
            low.Clear();
            if (step.Plus is { } plus)
            {
                Range(facts.Column(step.Table, plus) as NumberColumn, 0, first + done, rows, low, high);
            }
            else
            {
                high.Clear();
            }
            for (int row = 0; row < rows; row++)
            {
                int parent = first + done + row;
                if (starts is not null && starts[parent + 1] > starts[parent])
                {
                    AddChildren(step, facts, registers, starts[parent], starts[parent + 1], ref low[row], ref high[row]);
                }
            }
            for (ulong open = unknown is null ? 0 : Bits.WordAt(unknown, first + done); open != 0; open &= open - 1)
            {
                high[BitOperations.TrailingZeroCount(open)] = long.MaxValue;
            }
            Put(step, step.Set, done >> 6, low, high, registers);
        }
    }

    private static void AddChildren(ChildSumIn step, FactTable facts, Registers registers, int from, int to, ref long low, ref long high)
    {
        int own = registers.Start(step.Child);
        for (int child = from; child < to; child++)
        {
            long? value = facts.Value(step.Child, step.Column, child);
            low += Bits.At(registers.Of(step.WhereFalse), child - own) ? 0 : value ?? 0;
            if (Bits.At(registers.Of(step.WhereTrue), child - own))
            {
                // What is not given may be as much as can be written; many of them are still no more than the largest number.
                long most = value ?? IndonesianNumbers.Largest;
                high = value is null && high > long.MaxValue - most ? long.MaxValue : high + most;
            }
        }
    }

    /// <summary>The smallest and the largest possible sum of each of 64 rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="addends">The columns.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="start">The first row.</param>
    /// <param name="rows">How many rows there are; the rest of the 64 are without meaning.</param>
    /// <param name="low">Takes the smallest sums.</param>
    /// <param name="high">Takes the largest sums.</param>
    private static void Add(TableId table, Addend[] addends, FactTable facts, int start, int rows, Span<long> low, Span<long> high)
    {
        Span<long> least = stackalloc long[64];
        Span<long> most = stackalloc long[64];
        // Of a column that is not there all rows know the same.
        (long leastOfAll, long mostOfAll) = (0, 0);
        foreach (Addend addend in addends)
        {
            if (facts.Column(table, addend.Column) is not NumberColumn)
            {
                (long from, long to) = (addend.Minimum, IndonesianNumbers.Largest);
                leastOfAll += addend.Added ? from : -to;
                mostOfAll += addend.Added ? to : -from;
            }
        }
        Fill(low, leastOfAll);
        Fill(high, mostOfAll);
        foreach (Addend addend in addends)
        {
            if (facts.Column(table, addend.Column) is not NumberColumn)
            {
                continue;
            }
            Range(facts.Column(table, addend.Column) as NumberColumn, addend.Minimum, start, rows, least, most);
            if (addend.Added)
            {
                Add(low, least, 0);
                Add(high, most, 0);
            }
            else
            {
                Add(low, most, -1);
                Add(high, least, -1);
            }
        }
    }

    /// <summary>The smallest and the largest possible value of each of 64 rows.</summary>
    private static void Range(NumberColumn? column, long minimum, int start, int rows, Span<long> least, Span<long> most)
    {
        ulong known =
            column is null ? 0
            : column.Known is { } bits ? Bits.WordAt(bits, start)
            : ulong.MaxValue;
        if (known == 0 || column is null)
        {
            Fill(least, minimum);
            Fill(most, IndonesianNumbers.Largest);
            return;
        }
        least.Clear();
        column.Read(start, least[..rows]);
        least.CopyTo(most);
        if (known != ulong.MaxValue)
        {
            for (int row = 0; row < least.Length; row++)
            {
                long given = -(long)(known >> row & 1);
                least[row] = (least[row] & given) | (minimum & ~given);
                most[row] = (most[row] & given) | (IndonesianNumbers.Largest & ~given);
            }
        }
    }

    private static void Fill(Span<long> values, long value)
    {
        foreach (ref Vector128<long> pair in MemoryMarshal.Cast<long, Vector128<long>>(values))
        {
            pair = Vector128.Create(value);
        }
    }

    /// <summary>Adds to each of 64 sums, or takes off, in vectors that are compiled ahead.</summary>
    /// <param name="sums">The sums.</param>
    /// <param name="addends">What is added.</param>
    /// <param name="sign">0 to add, -1 to take off.</param>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    private static void Add(Span<long> sums, ReadOnlySpan<long> addends, long sign)
    {
        var signs = Vector128.Create(sign);
        Vector128<long> overflow = Vector128<long>.Zero;
        Span<Vector128<long>> pairs = MemoryMarshal.Cast<long, Vector128<long>>(sums);
        ReadOnlySpan<Vector128<long>> more = MemoryMarshal.Cast<long, Vector128<long>>(addends);
        for (int i = 0; i < pairs.Length; i++)
        {
            Vector128<long> before = pairs[i];
            // To take off a number is to add all its other bits and one.
            Vector128<long> added = more[i] ^ signs;
            Vector128<long> sum = before + added - signs;
            overflow |= (before ^ sum) & (added ^ sum);
            pairs[i] = sum;
        }
        if (Vector128.LessThanAny(overflow, Vector128<long>.Zero))
        {
            throw new OverflowException("A sum of facts does not fit 64 bits.");
        }
    }

    private static void Put(Leaf step, NumberSet set, int word, ReadOnlySpan<long> low, ReadOnlySpan<long> high, Registers registers)
    {
        ulong meets = 0;
        ulong within = 0;
        foreach (NumberRange part in set.Parts)
        {
            meets |= AtLeast(high, part.Low) & ~Above(low, part.High);
            within |= AtLeast(low, part.Low) & ~Above(high, part.High);
        }
        registers.Of(step.True)[word] = meets;
        registers.Of(step.False)[word] = ~within;
    }

    private static ulong Above(ReadOnlySpan<long> sums, long bound) => bound == long.MaxValue ? 0 : AtLeast(sums, bound + 1);

    private static ulong AtLeast(ReadOnlySpan<long> sums, long bound)
    {
        ulong bits = 0;
        FewRows.AtLeast(sums, new ReadOnlySpan<long>(in bound), new Span<ulong>(ref bits));
        return bits;
    }
}
