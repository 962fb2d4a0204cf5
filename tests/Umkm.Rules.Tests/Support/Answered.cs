using System.Collections.Immutable;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Tests.Support;

/// <summary>The answers of one run of the evaluator, by name: <c>id</c>, <c>id (reading)</c>, <c>id [item]</c>, <c>id [item] (reading)</c>.</summary>
internal sealed class Answered
{
    private readonly Plan _plan;
    private readonly FactTable _table;
    private readonly Evaluator _evaluator;
    private readonly int _start;

    public Answered(Plan plan, FactTable table)
        : this(plan, table, new Evaluator(plan), 0, table.Rows) { }

    public Answered(Plan plan, FactTable table, Evaluator evaluator, int start, int count)
    {
        (_plan, _table, _evaluator, _start) = (plan, table, evaluator, start);
        evaluator.Run(table, start, count);
    }

    /// <summary>The decisions that a table's subjects have.</summary>
    public static IEnumerable<PlannedDecision> Decisions(Plan plan, TableId root) =>
        plan.Decisions.Where(d => d.Table == root || d.Table.Parent() == root);

    /// <summary>All possible answers of a row of the run.</summary>
    public Dictionary<string, string> All(int row)
    {
        var all = new Dictionary<string, string>();
        foreach (PlannedDecision decision in Decisions(_plan, _table.Root))
        {
            string id = decision.Decision.Id;
            all[id] = Read(decision, decision.Top, row);
            if (!decision.HasItems)
            {
                Readings(all, decision, id, row);
                continue;
            }
            int[]? starts = _table.ChildStart(decision.Table);
            for (int i = 0; starts is not null && i < starts[_start + row + 1] - starts[_start + row]; i++)
            {
                int item = starts[_start + row] - _evaluator.Start(decision.Table) + i;
                all[$"{id} [{i}]"] = Read(decision, decision.Possible, item);
                Readings(all, decision, $"{id} [{i}]", item);
            }
        }
        return all;
    }

    private void Readings(Dictionary<string, string> all, PlannedDecision decision, string name, int row)
    {
        foreach (PlannedReading reading in decision.Readings)
        {
            all[$"{name} ({reading.Reading.Id})"] = Read(decision, reading.Possible, row);
        }
    }

    private string Read(PlannedDecision decision, ImmutableArray<int> registers, int row) =>
        string.Join("|", decision.Decision.Answers.Where((_, i) => _evaluator.Bit(registers[i], row)).Select(a => a.Slug));
}
