using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Evaluation;

/// <summary>All comparisons of one column of numbers: it is read once for each bound, not once for each comparison.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column.</param>
/// <param name="Bounds">The first number of each run that the comparisons tell apart, ascending.</param>
/// <param name="Sets">The comparisons.</param>
internal sealed record NumbersIn(TableId Table, int Column, ImmutableArray<long> Bounds, BoundedSet[] Sets) : Instruction(Table)
{
    public override ImmutableArray<int> Outputs
    {
        get
        {
            int[] outputs = new int[2 * Sets.Length];
            for (int i = 0; i < Sets.Length; i++)
            {
                (outputs[2 * i], outputs[(2 * i) + 1]) = (Sets[i].True, Sets[i].False);
            }
            return ImmutableCollectionsMarshal.AsImmutableArray(outputs);
        }
    }

    public override ColumnId[] Columns => [new(Table, Column)];

    /// <summary>The comparisons of one column, in one step.</summary>
    public static NumbersIn Of(List<NumberIn> comparisons)
    {
        NumberIn first = comparisons[0];
        var numbers = new SortedNumbers();
        foreach (NumberIn comparison in comparisons)
        {
            foreach (NumberRange part in comparison.Set.Parts)
            {
                if (part.Low > long.MinValue)
                {
                    numbers.Add(part.Low);
                }
                if (part.High < long.MaxValue)
                {
                    numbers.Add(part.High + 1);
                }
            }
        }
        ImmutableArray<long> bounds = numbers.ToImmutable();
        return new NumbersIn(
            first.Table,
            first.Column,
            bounds,
            [.. comparisons.ConvertAll(c => new BoundedSet(c.True, c.False, Between(c.Set, bounds)))]
        );
    }

    private static MarkRun[] Between(NumberSet set, ImmutableArray<long> bounds) =>
        Array.ConvertAll(
            [.. set.Parts],
            p => new MarkRun(
                p.Low == long.MinValue ? 0 : SortedNumbers.PlaceOf(bounds.AsSpan(), p.Low) + 1,
                p.High == long.MaxValue ? bounds.Length + 1 : SortedNumbers.PlaceOf(bounds.AsSpan(), p.High + 1) + 1
            )
        );
}

/// <summary>One comparison: its registers, and its runs from one mark up to another. Mark 0 is every number, mark n the numbers from the n-th
/// bound on, the
/// mark after the last no number.</summary>
internal sealed record BoundedSet(int True, int False, MarkRun[] Parts);

/// <summary>The numbers from one mark up to another.</summary>
internal sealed record MarkRun(int From, int To);

/// <summary>All comparisons of one column of choices: it is read once.</summary>
internal sealed record ChoicesIn(TableId Table, int Column, ChoiceIn[] Sets) : Instruction(Table)
{
    public override ImmutableArray<int> Outputs => OfAll(Sets);

    public override ColumnId[] Columns => [new(Table, Column)];

    /// <summary>The registers that some steps work out.</summary>
    public static ImmutableArray<int> OfAll(Leaf[] steps)
    {
        int[] outputs = new int[2 * steps.Length];
        for (int i = 0; i < steps.Length; i++)
        {
            (outputs[2 * i], outputs[(2 * i) + 1]) = (steps[i].True, steps[i].False);
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(outputs);
    }
}

/// <summary>All comparisons of one sum of columns.</summary>
internal sealed record SumsIn(TableId Table, Addend[] Addends, SumIn[] Sets) : Instruction(Table)
{
    public override ImmutableArray<int> Outputs => ChoicesIn.OfAll(Sets);

    public override ColumnId[] Columns => Sets[0].Columns;
}
