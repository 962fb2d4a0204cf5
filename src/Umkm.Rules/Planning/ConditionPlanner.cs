using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Planning;

/// <summary>Turns conditions into registers.</summary>
internal sealed class ConditionPlanner(RegisterBuilder registers, RuleBook book, LocalDate on, Func<string, PlannedDecision> decisions)
{
    private readonly ImpliedPlanner _implied = new(registers, book, on);

    /// <summary>Plans what is asked of papers.</summary>
    public PaperPlanner Papers { get; } = new(registers, on);

    /// <summary>The implied facts that bear on a condition planned so far.</summary>
    public ImpliedRegisters[] Implied => _implied.Registers(Plan);

    public PlanNode Plan(Condition condition, TableId table)
    {
        switch (condition)
        {
            case Always:
                return new PlanNode(condition, new Rails(registers.All(table), registers.None(table)), table, []);
            case AllOf all:
                return Parts(
                    all,
                    all.Parts,
                    table,
                    parts => new Rails(registers.And(table, parts, p => p.Rails.True), registers.Or(table, parts, p => p.Rails.False))
                );
            case AnyOf any:
                return Parts(
                    any,
                    any.Parts,
                    table,
                    parts => new Rails(registers.Or(table, parts, p => p.Rails.True), registers.And(table, parts, p => p.Rails.False))
                );
            case AtLeastOf some:
                return Parts(
                    some,
                    some.Parts,
                    table,
                    parts => new Rails(
                        AtLeast(table, some.Count, parts, p => p.Rails.True),
                        AtLeast(table, parts.Length - some.Count + 1, parts, p => p.Rails.False)
                    )
                );
            case Negation not:
                PlanNode part = Plan(not.Part, table);
                return new PlanNode(condition, part.Rails.Swapped, table, [part]);
            case Quantified children:
                return Children(children, table);
            case ChildSum sum:
                return Sum(sum, table);
            case Comparison comparison:
                NumberSet set = SetOf(comparison);
                return new PlanNode(condition, OnTableOf(comparison.Left.Plus[0], table, own => Compare(comparison.Left, set, own)), table, [], set);
            case ChoiceIs choice:
                return new PlanNode(
                    condition,
                    OnTableOf(
                        choice.Term,
                        table,
                        own => registers.Leaf(new ChoiceIn(own, 0, 0, choice.Term.Index, Mask(choice.Term, choice.Slugs), Everything(choice.Term)))
                    ),
                    table,
                    []
                );
            case CodeIn codes:
                var parts = new List<NumberRange>();
                foreach (CodeGroup group in codes.Groups)
                {
                    parts.Add(group.Range);
                }
                NumberSet ranges = NumberSet.Of(parts);
                // A region known down to a province only may be one of those within it.
                foreach (CodeGroup group in codes.Groups)
                {
                    Codes.AddHolding(parts, codes.Term.Kind, group.Range);
                }
                NumberSet coarse = NumberSet.Of(parts);
                return new PlanNode(
                    condition,
                    OnTableOf(
                        codes.Term,
                        table,
                        own => new Rails(
                            registers.Leaf(new NumberIn(own, 0, 0, codes.Term.Index, coarse)).True,
                            registers.Leaf(new NumberIn(own, 0, 0, codes.Term.Index, ranges)).False
                        )
                    ),
                    table,
                    [],
                    ranges
                );
            case Statement statement:
                Rails given = OnTableOf(statement.Term, table, own => registers.Leaf(new Holds(own, 0, 0, statement.Term.Index)));
                return _implied.Plan(statement, table, given, Plan);
            case DecisionIs decision:
                return new PlanNode(condition, Decision(decision, table), table, []) { Other = decisions(decision.Decision).Decision };
            case PermitHeld paper:
                return new PlanNode(condition, Papers.Held(paper, table), table, []);
            default:
                throw new ArgumentException($"Unknown condition {condition.GetType().Name}.", nameof(condition));
        }
    }

    /// <summary>The numbers that satisfy a comparison on the date.</summary>
    public NumberSet SetOf(Comparison comparison) =>
        comparison.Left.Plus[0].Kind == TermKind.Age ? DateArithmetic.Since(comparison.Bounds, on) : DateArithmetic.Between(comparison.Bounds, on);

    /// <summary>The registers of another decision for rows of a table.</summary>
    public ImmutableArray<int> Registers(PlannedDecision decision, TableId table)
    {
        if (decision.Table == table)
        {
            return decision.Possible;
        }
        if (decision.HasItems && table == TableId.Enterprise)
        {
            return decision.Top;
        }
        if (table.Parent() == TableId.Enterprise)
        {
            return [.. Array.ConvertAll([.. Registers(decision, TableId.Enterprise)], r => registers.Broadcast(table, r))];
        }
        throw new InvalidOperationException($"A decision about {decision.Table} cannot be read on {table}; the checks should have told.");
    }

    private PlanNode Parts(Condition condition, ImmutableArray<Condition> conditions, TableId table, Func<PlanNode[], Rails> join)
    {
        PlanNode[] parts = Array.ConvertAll([.. conditions], p => Plan(p, table));
        return new PlanNode(condition, join(parts), table, parts);
    }

    private int AtLeast(TableId table, int count, PlanNode[] parts, Func<PlanNode, int> register)
    {
        // reached[j]: at least j of the parts so far.
        int[] reached = new int[count + 1];
        Array.Fill(reached, registers.None(table));
        reached[0] = registers.All(table);
        foreach (PlanNode part in parts)
        {
            for (int j = count; j >= 1; j--)
            {
                reached[j] = registers.Or(reached[j], registers.And(reached[j - 1], register(part)));
            }
        }
        return reached[count];
    }

    private PlanNode Children(Quantified children, TableId table)
    {
        TableId child = Tables.Of(children.Child);
        PlanNode part = Plan(children.Part, child);
        Rails rails = children.Quantifier switch
        {
            Quantifier.Some => registers.Exists(child, part.Rails),
            Quantifier.None => registers.Exists(child, part.Rails).Swapped,
            Quantifier.Every => registers.Exists(child, part.Rails.Swapped).Swapped,
            Quantifier.AtLeast => Count(child, part.Rails, children.Count),
            _ => Count(child, part.Rails, children.Count + 1).Swapped,
        };
        return new PlanNode(children, rails, table, [part]);
    }

    private Rails Count(TableId child, Rails part, int count) =>
        new(
            registers.Or(registers.ChildrenAtLeast(child, part.True, count), registers.ListUnknown(child)),
            registers.Not(registers.ChildrenAtLeast(child, registers.Not(part.False), count))
        );

    private PlanNode Sum(ChildSum sum, TableId table)
    {
        TableId child = Tables.Of(sum.Child);
        PlanNode where = Plan(sum.Where, child);
        NumberSet set = DateArithmetic.Between(sum.Bounds, on);
        Rails rails = registers.Leaf(new ChildSumIn(table, 0, 0, child, sum.Addend.Index, where.Rails.True, where.Rails.False, sum.Plus?.Index, set));
        return new PlanNode(sum, rails, table, [where], set);
    }

    private Rails Compare(TermSum left, NumberSet set, TableId table)
    {
        if (left.Single is { } term)
        {
            return registers.Leaf(new NumberIn(table, 0, 0, (term.Since ?? term).Index, set));
        }
        Addend[] addends = [.. left.Plus.Select(t => Part(t, true)), .. left.Minus.Select(t => Part(t, false))];
        return registers.Leaf(new SumIn(table, 0, 0, addends, set));
        static Addend Part(Term t, bool added) => new(t.Index, added, t.Minimum ?? -IndonesianNumbers.Largest);
    }

    /// <summary>A leaf is worked out on the table of its term and carried to the rows that ask.</summary>
    private Rails OnTableOf(Term term, TableId table, Func<TableId, Rails> leaf)
    {
        TableId own = Tables.Of(term.Subject);
        Rails rails = leaf(own);
        return own == table ? rails : new Rails(registers.Broadcast(table, rails.True), registers.Broadcast(table, rails.False));
    }

    private Rails Decision(DecisionIs reference, TableId table)
    {
        PlannedDecision decision = decisions(reference.Decision);
        ImmutableArray<int> possible = Registers(decision, table);
        int listed = registers.None(table);
        int others = registers.None(table);
        for (int i = 0; i < possible.Length; i++)
        {
            bool isListed = reference.Answers.Contains(decision.Decision.Answers[i].Slug);
            (listed, others) = isListed ? (registers.Or(listed, possible[i]), others) : (listed, registers.Or(others, possible[i]));
        }
        return new Rails(listed, others);
    }

    private static ulong Mask(Term term, ImmutableArray<string> slugs)
    {
        ulong mask = 0;
        for (int i = 0; i < term.Choices.Length; i++)
        {
            mask |= slugs.Contains(term.Choices[i].Slug) ? 1UL << i : 0;
        }
        return mask;
    }

    private static ulong Everything(Term term) => (1UL << term.Choices.Length) - 1;
}
