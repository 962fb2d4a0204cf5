using System.Collections.Immutable;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Planning;

/// <summary>The part of a plan that one decision needs: asking what would be otherwise works out this part, many times over, and no more.</summary>
/// <param name="Instructions">The steps, in the order of the plan.</param>
/// <param name="Columns">For each table the columns read, ascending; empty for a table that is not read.</param>
internal sealed record PlanSlice(ImmutableArray<Instruction> Instructions, ImmutableArray<ImmutableArray<int>> Columns)
{
    /// <summary>The whole plan.</summary>
    public static PlanSlice Whole(Plan plan)
    {
        SortedSet<int>[] columns = NoColumns();
        foreach ((TableId table, int column) in plan.Instructions.SelectMany(static i => i.Columns))
        {
            columns[(int)table].Add(column);
        }
        return new PlanSlice(plan.Instructions, [.. columns.Select(c => c.ToImmutableArray())]);
    }

    public static PlanSlice Of(PlannedDecision decision, Plan plan)
    {
        bool[] needed = new bool[plan.RegisterTables.Length];
        foreach (
            int register in decision
                .Possible.Concat(decision.Top)
                .Concat(
                    decision.Readings.SelectMany(r => r.Possible.Concat(r.Criteria.SelectMany(c => new[] { c.When.Rails.True, c.When.Rails.False })))
                )
        )
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
        return new PlanSlice([.. instructions], [.. columns.Select(c => c.ToImmutableArray())]);
    }

    private static SortedSet<int>[] NoColumns() => [.. Enumerable.Range(0, Tables.Count).Select(_ => new SortedSet<int>())];
}
