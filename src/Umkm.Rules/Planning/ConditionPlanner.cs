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

    /// <summary>The implied facts that bear on a condition planned so far.</summary>
    public ImmutableArray<ImpliedRegisters> Implied => _implied.Registers(Plan);

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
                NumberSet ranges = NumberSet.Of(codes.Groups.Select(g => g.Range));
                // A region known down to a province only may be one of those within it.
                NumberSet coarse = NumberSet.Of(codes.Groups.SelectMany(g => Codes.Holding(codes.Term.Kind, g.Range).Prepend(g.Range)));
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
                return new PlanNode(condition, Decision(decision, table), table, []);
            case PermitHeld paper:
                return new PlanNode(condition, OnPapersOf(table, papers => Paper(paper, papers)), table, []);
            default:
                throw new ArgumentException($"Unknown condition {condition.GetType().Name}.", nameof(condition));
        }
    }

    /// <summary>The numbers that satisfy a comparison on the date.</summary>
    public NumberSet SetOf(Comparison comparison) =>
        comparison.Left.Plus[0].Kind == TermKind.Age ? DateArithmetic.Since(comparison.Bounds, on) : DateArithmetic.Between(comparison.Bounds, on);

    /// <summary>Whether a paper of some kinds is held that meets tests on its row; of no kinds none is, also while the list of papers is
    /// unknown.</summary>
    public Rails AnyPaper(TableId table, IReadOnlyCollection<PermitKind> kinds, Func<TableId, PermitKind, IEnumerable<Rails>> tests) =>
        kinds.Count == 0
            ? new Rails(registers.None(table), registers.All(table))
            : OnPapersOf(
                table,
                papers =>
                {
                    Rails any = new(registers.None(papers), registers.All(papers));
                    foreach (PermitKind kind in kinds)
                    {
                        Rails one = registers.Leaf(
                            new NumberIn(papers, 0, 0, PermitColumns.Kind, NumberSet.Of(new NumberRange(kind.Index, kind.Index)))
                        );
                        foreach (Rails test in tests(papers, kind))
                        {
                            one = new Rails(registers.And(one.True, test.True), registers.Or(one.False, test.False));
                        }
                        any = new Rails(registers.Or(any.True, one.True), registers.And(any.False, one.False));
                    }
                    return Exists(papers, any);
                }
            );

    /// <summary>Whether a column of a paper lies in a set.</summary>
    public Rails PaperColumn(TableId papers, int column, NumberSet set) => registers.Leaf(new NumberIn(papers, 0, 0, column, set));

    /// <summary>Whether the status of a paper is one of some.</summary>
    public Rails PaperStatus(TableId papers, IEnumerable<string> statuses) =>
        PaperColumn(
            papers,
            PermitColumns.Status,
            NumberSet.Of(statuses.Select(s => new NumberRange(Array.IndexOf(PermitColumns.Statuses, s), Array.IndexOf(PermitColumns.Statuses, s))))
        );

    /// <summary>Whether a paper has been issued by the date.</summary>
    public Rails PaperIssued(TableId papers, PermitKind kind) =>
        PaperColumn(papers, PermitColumns.HeldFrom, NumberSet.Of(new NumberRange(long.MinValue, Days.Of(kind.LastIssue(on)))));

    /// <summary>Whether a paper of a kind has not ended by the date; null when it has no end.</summary>
    public Rails? PaperLasts(TableId papers, PermitKind kind, ValidityRule? rule)
    {
        if (rule?.SinceIssue is { } duration)
        {
            var upTo = new Bounds(null, new Bound(duration, true));
            return PaperColumn(papers, PermitColumns.IssuedOn, DateArithmetic.Since(upTo, on));
        }
        return (rule?.Term ?? kind.Validity) == PermitTerm.WhileRunning
            ? null
            : PaperColumn(papers, PermitColumns.ValidUntil, NumberSet.Of(new NumberRange(Days.Of(on), long.MaxValue)));
    }

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
            return Array.ConvertAll([.. Registers(decision, TableId.Enterprise)], r => registers.Broadcast(table, r)).ToImmutableArray();
        }
        throw new InvalidOperationException($"A decision about {decision.Table} cannot be read on {table}; the checks should have told.");
    }

    private PlanNode Parts(Condition condition, ImmutableArray<Condition> conditions, TableId table, Func<ImmutableArray<PlanNode>, Rails> join)
    {
        ImmutableArray<PlanNode> parts = [.. conditions.Select(p => Plan(p, table))];
        return new PlanNode(condition, join(parts), table, parts);
    }

    private int AtLeast(TableId table, int count, ImmutableArray<PlanNode> parts, Func<PlanNode, int> register)
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
            Quantifier.Some => Exists(child, part.Rails),
            Quantifier.None => Exists(child, part.Rails).Swapped,
            Quantifier.Every => Exists(child, part.Rails.Swapped).Swapped,
            Quantifier.AtLeast => Count(child, part.Rails, children.Count),
            _ => Count(child, part.Rails, children.Count + 1).Swapped,
        };
        return new PlanNode(children, rails, table, [part]);
    }

    private Rails Exists(TableId child, Rails part) =>
        new(registers.Or(registers.ChildrenAtLeast(child, part.True, 1), registers.ListUnknown(child)), registers.ChildrenAll(child, part.False));

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
        ImmutableArray<Addend> addends = [.. left.Plus.Select(t => Part(t, true)), .. left.Minus.Select(t => Part(t, false))];
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

    private Rails OnPapersOf(TableId table, Func<TableId, Rails> test)
    {
        if (table.Papers() is { } papers)
        {
            return test(papers);
        }
        Rails parent = OnPapersOf(table.Parent()!.Value, test);
        return new Rails(registers.Broadcast(table, parent.True), registers.Broadcast(table, parent.False));
    }

    private Rails Paper(PermitHeld paper, TableId papers)
    {
        TableId owner = papers.Parent()!.Value;
        return AnyPaper(
            owner,
            [paper.Kind],
            (rows, kind) =>
                paper.Test switch
                {
                    PermitTest.Ever => [PaperIssued(rows, kind)],
                    PermitTest.InProcess => [PaperStatus(rows, ["dalam-proses"])],
                    _ => PaperLasts(rows, kind, null) is { } lasts
                        ? [PaperStatus(rows, ["terbit"]), PaperIssued(rows, kind), lasts]
                        : [PaperStatus(rows, ["terbit"]), PaperIssued(rows, kind)],
                }
        );
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
