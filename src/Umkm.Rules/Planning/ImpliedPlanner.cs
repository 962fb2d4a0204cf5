using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Planning;

/// <summary>Plans statements: as given, and where they were not given as the law implies them.</summary>
internal sealed class ImpliedPlanner(RegisterBuilder registers, RuleBook book, LocalDate on)
{
    private readonly Dictionary<string, PlannedImplication> _used = new(StringComparer.Ordinal);

    /// <summary>The registers of every implied fact that bears on a statement planned so far.</summary>
    public ImmutableArray<ImpliedRegisters> Registers(Func<Condition, TableId, PlanNode> plan) =>
        [
            .. _used
                .Values.OrderBy(i => i.Fact.Id, StringComparer.Ordinal)
                .Select(i =>
                {
                    TableId table = Tables.Of(i.Fact.Term.Subject);
                    Rails given = registers.Leaf(new Holds(table, 0, 0, i.Fact.Term.Index));
                    int certain = registers.Not(plan(i.Version.When, table).Rails.False);
                    (int own, int other) = i.Fact.Value ? (given.True, given.False) : (given.False, given.True);
                    int opposite = registers.And(other, registers.Not(own));
                    int unknown = registers.And(own, other);
                    return new ImpliedRegisters(i.Fact, i.Version, registers.And(unknown, certain), registers.And(opposite, certain));
                }),
        ];

    /// <summary>A statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="table">The table that asks.</param>
    /// <param name="given">The registers of the fact as it was given, on that table.</param>
    /// <param name="plan">Plans the condition of an implied fact.</param>
    public PlanNode Plan(Statement statement, TableId table, Rails given, Func<Condition, TableId, PlanNode> plan)
    {
        ImmutableArray<PlannedImplication> implied =
        [
            .. book.ImpliedOn(statement.Term, on).Select(fact => Implication(fact, fact.On(on)!, table, plan)),
        ];
        foreach (PlannedImplication implication in implied)
        {
            _used[implication.Fact.Id] = implication;
        }
        return new PlanNode(
            statement,
            new Rails(Without(given.True, given.False, implied, false), Without(given.False, given.True, implied, true)),
            table,
            [.. implied.Select(i => i.When)]
        )
        {
            Implied = implied,
        };
    }

    private static PlannedImplication Implication(
        ImpliedFact fact,
        ImpliedFactVersion version,
        TableId table,
        Func<Condition, TableId, PlanNode> plan
    ) => new(fact, version, plan(version.When, table));

    /// <summary>One side of a statement that is not given falls away where the other is certain to be implied; of a given one it never
    /// does.</summary>
    private int Without(int side, int other, ImmutableArray<PlannedImplication> implied, bool value)
    {
        int? uncertain = null;
        foreach (PlannedImplication one in implied)
        {
            if (one.Fact.Value == value)
            {
                uncertain = uncertain is { } before ? registers.And(before, one.When.Rails.False) : one.When.Rails.False;
            }
        }
        return uncertain is { } all ? registers.And(side, registers.Or(registers.Not(other), all)) : side;
    }
}
