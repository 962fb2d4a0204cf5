using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Planning;

/// <summary>Plans statements: as given, and where they were not given as the law implies them.</summary>
internal sealed class ImpliedPlanner(RegisterBuilder registers, RuleBook book, LocalDate on)
{
    private readonly List<PlannedImplication> _used = [];

    /// <summary>The registers of every implied fact that bears on a statement planned so far.</summary>
    public ImpliedRegisters[] Registers(Func<Condition, TableId, PlanNode> plan)
    {
        _used.Sort(static (one, other) => string.CompareOrdinal(one.Fact.Id, other.Fact.Id));
        var each = new ImpliedRegisters[_used.Count];
        for (int i = 0; i < each.Length; i++)
        {
            each[i] = Of(_used[i], plan);
        }
        return each;
    }

    private ImpliedRegisters Of(PlannedImplication implication, Func<Condition, TableId, PlanNode> plan)
    {
        (ImpliedFact fact, ImpliedFactVersion version, _) = implication;
        TableId table = Tables.Of(fact.Term.Subject);
        Rails given = registers.Leaf(new Holds(table, 0, 0, fact.Term.Index));
        int certain = registers.Not(plan(version.When, table).Rails.False);
        (int own, int other) = fact.Value ? (given.True, given.False) : (given.False, given.True);
        int opposite = registers.And(other, registers.Not(own));
        int unknown = registers.And(own, other);
        return new ImpliedRegisters(fact, version, registers.And(unknown, certain), registers.And(opposite, certain));
    }

    /// <summary>A statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="table">The table that asks.</param>
    /// <param name="given">The registers of the fact as it was given, on that table.</param>
    /// <param name="plan">Plans the condition of an implied fact.</param>
    public PlanNode Plan(Statement statement, TableId table, Rails given, Func<Condition, TableId, PlanNode> plan)
    {
        var each = new List<PlannedImplication>();
        foreach (ImpliedFact fact in book.ImpliedOn(statement.Term, on))
        {
            each.Add(new PlannedImplication(fact, fact.On(on)!, plan(fact.On(on)!.When, table)));
        }
        PlannedImplication[] implied = [.. each];
        foreach (PlannedImplication implication in implied)
        {
            if (!_used.Exists(u => u.Fact.Id == implication.Fact.Id))
            {
                _used.Add(implication);
            }
        }
        return new PlanNode(
            statement,
            new Rails(Without(given.True, given.False, implied, false), Without(given.False, given.True, implied, true)),
            table,
            Array.ConvertAll(implied, i => i.When)
        )
        {
            Implied = implied,
        };
    }

    /// <summary>One side of a statement that is not given falls away where the other is certain to be implied; of a given one it never
    /// does.</summary>
    private int Without(int side, int other, PlannedImplication[] implied, bool value)
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
