using System.Collections.Immutable;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Planning;

/// <summary>The part of a plan that one decision needs: asking what would be otherwise works out this part, many times over, and no more.</summary>
/// <param name="Instructions">The steps, in the order of the plan.</param>
/// <param name="Columns">For each table the columns read, ascending; empty for a table that is not read.</param>
/// <param name="Asked">The registers that are asked for: those of answers and criteria.</param>
internal sealed record PlanSlice(ImmutableArray<Instruction> Instructions, ImmutableArray<ImmutableArray<int>> Columns, ImmutableArray<int> Asked)
{
    /// <summary>The whole plan.</summary>
    public static PlanSlice Whole(Plan plan)
    {
        SortedSet<int>[] columns = NoColumns();
        foreach ((TableId table, int column) in plan.Instructions.SelectMany(static i => i.Columns))
        {
            columns[(int)table].Add(column);
        }
        return new PlanSlice(
            plan.Instructions,
            [.. columns.Select(c => c.ToImmutableArray())],
            [.. plan.Decisions.SelectMany(d => d.Possible.Concat(d.Top).Concat(RailsOfCriteria(d))).Distinct()]
        );
    }

    /// <summary>Whether something is read of all rows of a table together, so that what is asked of one row depends on the others.</summary>
    public bool Gathers(TableId child) =>
        Instructions.Any(i =>
            i switch
            {
                ChildrenAtLeast c => c.Child == child,
                ChildrenAll c => c.Child == child,
                ListUnknown c => c.Child == child,
                ChildSumIn c => c.Child == child,
                _ => false,
            }
        );

    /// <summary>The part for a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="items">Whether only its items are asked about, each alone; otherwise also its whole list.</param>
    public static PlanSlice Of(PlannedDecision decision, Plan plan, bool items = false)
    {
        bool[] needed = new bool[plan.RegisterTables.Length];
        ImmutableArray<int> asked = [.. AskedOf(decision, items).Distinct()];
        foreach (int register in asked)
        {
            needed[register] = true;
        }
        var instructions = new Stack<Instruction>();
        SortedSet<int>[] columns = NoColumns();
        // A step comes after those it reads, so one walk from the end finds them all.
        foreach (Instruction step in plan.Instructions.Reverse().Where(i => i.Outputs.Any(o => needed[o])))
        {
            instructions.Push(step);
            foreach (int input in step.Inputs)
            {
                needed[input] = true;
            }
            foreach ((TableId table, int column) in step.Columns)
            {
                columns[(int)table].Add(column);
            }
        }
        return new PlanSlice([.. instructions], [.. columns.Select(c => c.ToImmutableArray())], asked);
    }

    private static IEnumerable<int> AskedOf(PlannedDecision decision, bool items) =>
        decision.Possible.Concat(items ? [] : decision.Top).Concat(decision.Readings.SelectMany(r => r.Possible)).Concat(RailsOfCriteria(decision));

    private static IEnumerable<int> RailsOfCriteria(PlannedDecision decision) =>
        decision.Readings.SelectMany(r => r.Criteria).SelectMany(c => new[] { c.When.Rails.True, c.When.Rails.False });

    private static SortedSet<int>[] NoColumns() => [.. Enumerable.Range(0, Tables.Count).Select(_ => new SortedSet<int>())];
}
