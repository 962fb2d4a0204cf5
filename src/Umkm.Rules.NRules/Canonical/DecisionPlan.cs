using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;

namespace Umkm.Rules.NRules.Canonical;

/// <summary>One decision planned alone: the answers of the decisions it refers to are registers that are given, not worked out.</summary>
/// <param name="Planned">The decision with its registers.</param>
/// <param name="Given">The decisions it refers to, by id, with the registers to be filled.</param>
/// <param name="Instructions">The steps.</param>
/// <param name="RegisterTables">The table of each register.</param>
internal sealed record DecisionPlan(
    PlannedDecision Planned,
    ImmutableArray<PlannedDecision> Given,
    ImmutableArray<Instruction> Instructions,
    ImmutableArray<TableId> RegisterTables
)
{
    public static DecisionPlan For(RuleBook book, Decision decision, LocalDate on, string? reading)
    {
        var registers = new RegisterBuilder();
        var given = new SortedDictionary<string, PlannedDecision>(StringComparer.Ordinal);
        var conditions = new ConditionPlanner(registers, on, Refer);
        PlannedDecision planned = new DecisionPlanner(registers, conditions, on, Refer, reading).Plan(decision, decision.On(on)!);
        return new DecisionPlan(planned, [.. given.Values], registers.Instructions, registers.RegisterTables);

        PlannedDecision Refer(string id)
        {
            if (!given.TryGetValue(id, out PlannedDecision? other))
            {
                Decision named = book.Find(id)!;
                TableId table = Tables.Of(named.Subject);
                ImmutableArray<int> possible = Registers(named, table);
                other = new PlannedDecision(named, named.On(on)!, table, [], possible, possible);
                other = other.HasItems ? other with { Top = Registers(named, TableId.Enterprise) } : other;
                given.Add(id, other);
            }
            return other;
        }

        ImmutableArray<int> Registers(Decision named, TableId table) => [.. named.Answers.Select(_ => registers.Given(table))];
    }
}
