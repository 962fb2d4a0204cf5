using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Planning;

/// <summary>The part of a plan that one decision needs: asking what would be otherwise works out this part, many times over, and no more.</summary>
/// <param name="Instructions">The steps, in the order of the plan.</param>
/// <param name="Columns">For each table the columns read, ascending; empty for a table that is not read.</param>
/// <param name="Asked">The registers that are asked for: those of answers and criteria.</param>
internal sealed record PlanSlice(Instruction[] Instructions, ImmutableArray<ImmutableArray<int>> Columns, ImmutableArray<int> Asked)
{
    /// <summary>The whole plan.</summary>
    public static PlanSlice Whole(Plan plan)
    {
        ImmutableArray<int>.Builder asked = ImmutableArray.CreateBuilder<int>();
        foreach (PlannedDecision decision in plan.Decisions)
        {
            Ask(asked, decision, items: false);
        }
        return new PlanSlice(plan.Instructions, ColumnsOf(plan.Instructions), asked.ToImmutable());
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
        ImmutableArray<int>.Builder asked = ImmutableArray.CreateBuilder<int>();
        Ask(asked, decision, items);
        return Of(plan, asked.ToImmutable());
    }

    /// <summary>The part by which it is found what is missing of a decision: all of its conditions, and those of all that it leans on.</summary>
    public static PlanSlice WithConditions(PlannedDecision decision, Plan plan)
    {
        ImmutableArray<int>.Builder asked = ImmutableArray.CreateBuilder<int>();
        Ask(asked, decision.Offers.OfType<PlanNode>().Select(n => n.Rails));
        foreach (PlannedDecision each in plan.NotesOf(decision).LeansOn.Append(decision))
        {
            Ask(asked, each, items: false);
            foreach (PlannedReading reading in each.Readings)
            {
                asked.AddRange(reading.Steps.Select(s => s.Reached).OfType<int>());
                Ask(asked, reading.Roots.SelectMany(n => n.WithParts()).Select(n => n.Rails));
                Ask(asked, reading.Permit is { } permit ? [permit.Satisfied, permit.Held, .. permit.Due.Select(d => d.HasCome)] : []);
            }
        }
        return Of(plan, asked.ToImmutable());
    }

    /// <summary>The part by which it is found what is missing of a decision where what it leans on is known: its own conditions, up to the answers of
    /// other decisions.</summary>
    public static PlanSlice WithOwnConditions(PlannedDecision decision, Plan plan)
    {
        bool[] given = new bool[plan.RegisterTables.Length];
        foreach (string id in plan.NotesOf(decision).ReferredTo)
        {
            PlannedDecision other = plan.Find(id)!;
            Need(given, other.Possible);
            Need(given, other.Top);
        }
        ImmutableArray<int>.Builder asked = ImmutableArray.CreateBuilder<int>();
        Ask(asked, decision, items: false);
        asked.AddRange(decision.Readings.SelectMany(r => r.Steps).Select(s => s.Reached).OfType<int>());
        asked.RemoveAll(r => given[r]);
        foreach (PlanNode node in decision.Conditions())
        {
            // What is compared is told of by itself, also where it alone decides another decision.
            Ask(asked, node.Condition is DecisionIs ? [] : [node.Rails]);
        }
        foreach (PlannedPermit permit in decision.Readings.Select(r => r.Permit).OfType<PlannedPermit>())
        {
            Ask(asked, [permit.Satisfied, permit.Held, .. permit.Due.Select(d => d.HasCome)]);
        }
        return Of(plan, asked.ToImmutable(), given);
    }

    /// <summary>Some steps, also of several plans, for what they read.</summary>
    public static PlanSlice Of(Instruction[] steps) => new(steps, ColumnsOf(steps), []);

    /// <summary>The part for some registers.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="registers">The registers.</param>
    /// <param name="given">Those that need not be worked out for others; null for none.</param>
    private static PlanSlice Of(Plan plan, ImmutableArray<int> registers, bool[]? given = null)
    {
        bool[] needed = new bool[plan.RegisterTables.Length];
        Need(needed, registers);
        var steps = new List<Instruction>();
        // A step comes after those it reads, so one walk from the end finds them all.
        for (int i = plan.Instructions.Length - 1; i >= 0; i--)
        {
            Instruction step = plan.Instructions[i];
            if (step.WorksOutAny(needed))
            {
                steps.Add(step);
                foreach (int input in step.Inputs)
                {
                    needed[input] |= given?[input] != true;
                }
            }
        }
        steps.Reverse();
        Instruction[] instructions = [.. steps];
        return new PlanSlice(instructions, ColumnsOf(instructions), registers);
    }

    private static void Ask(ImmutableArray<int>.Builder asked, PlannedDecision decision, bool items)
    {
        asked.AddRange(decision.Possible);
        asked.AddRange(items ? [] : decision.Top);
        foreach (PlannedReading reading in decision.Readings)
        {
            asked.AddRange(reading.Possible);
            foreach (PlannedCriterion criterion in reading.Criteria)
            {
                asked.Add(criterion.When.Rails.True);
                asked.Add(criterion.When.Rails.False);
            }
        }
    }

    private static void Ask(ImmutableArray<int>.Builder asked, IEnumerable<Rails> rails)
    {
        foreach (Rails each in rails)
        {
            asked.Add(each.True);
            asked.Add(each.False);
        }
    }

    private static void Need(bool[] needed, ImmutableArray<int> registers)
    {
        foreach (int register in registers)
        {
            needed[register] = true;
        }
    }

    private static ImmutableArray<ImmutableArray<int>> ColumnsOf(Instruction[] steps)
    {
        var columns = new List<int>[Tables.Count];
        for (int t = 0; t < columns.Length; t++)
        {
            columns[t] = [];
        }
        foreach (Instruction step in steps)
        {
            foreach (ColumnId column in step.Columns)
            {
                List<int> of = columns[(int)column.Table];
                int place = of.BinarySearch(column.Column);
                if (place < 0)
                {
                    of.Insert(~place, column.Column);
                }
            }
        }
        var each = new ImmutableArray<int>[columns.Length];
        for (int t = 0; t < each.Length; t++)
        {
            each[t] = [.. columns[t]];
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(each);
    }
}
