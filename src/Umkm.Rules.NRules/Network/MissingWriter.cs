using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.Planning;
using Umkm.Rules.Questions;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.NRules.Network;

/// <summary>Writes a rule for each fact that can be missing: it was not given, every condition around it is open, and so is the decision.</summary>
internal sealed class MissingWriter(Unit unit, Source source, ConditionWriter conditions, RowReader reader, RuleBook book)
{
    private readonly Dictionary<Asked, Expression> _asked = [];

    /// <summary>The rules of a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="isOpen">Whether more than one answer is possible.</param>
    public IEnumerable<IRuleDefinition> Rules(DecisionBody body, Expression isOpen)
    {
        switch (body)
        {
            case Branches branches:
                Branches(branches);
                break;
            case PermitRequirement permit:
                Permit(permit);
                break;
            default:
                foreach (Condition condition in References.Conditions(body))
                {
                    Walk(condition, source.At, Logic.True, Add);
                }
                break;
        }
        return [.. _asked.Where(a => a.Value != Logic.False).Select(a => Rule(a.Key, Logic.And(isOpen, a.Value)))];
    }

    /// <summary>The rule of a list that was not given, for a decision about each of its rows; a class is missed by an empty list too.</summary>
    public IRuleDefinition ListRule()
    {
        Expression list = source.At.Into(unit.Table, withAnswers: false).List!;
        Expression open = Expression.Property(list, nameof(RowList<>.IsOpen));
        Expression none = Expression.Equal(Expression.Property(list, nameof(RowList<>.Count)), Expression.Constant(0));
        bool isClass = unit.Decision.Kind == DecisionKind.Classification;
        return Rule(List(unit.Table), isClass ? Logic.Or(open, none) : open, RuleTexts.Subject(unit, each: false));
    }

    private void Branches(Branches branches)
    {
        Expression reached = Logic.True;
        foreach (Branch branch in branches.Parts)
        {
            Expression when = branch.When is null ? Logic.Yes : conditions.Write(branch.When, source.At);
            if (branch.When is not null)
            {
                Walk(branch.When, source.At, reached, Add);
            }
            if (branch.SameAs is { } same)
            {
                Decision decision = book.Find(same)!;
                Expression open = decision
                    .Answers.Select(a => Logic.IsOpen(conditions.Write(new DecisionIs(branch.Place, same, [a.Slug]), source.At)))
                    .Aggregate(Logic.Or);
                Add(new Asked(decision.Title, null, same), Logic.And(Logic.And(reached, Logic.CanBeTrue(when)), open));
            }
            reached = Logic.And(reached, Logic.CanBeFalse(when));
        }
    }

    private void Permit(PermitRequirement permit)
    {
        At at = source.At;
        if (permit.RequiredWhen is { } required)
        {
            Walk(required, at, Logic.True, Add);
        }
        Expression counts = conditions.Counts(permit, at);
        Expression satisfied = permit.AlsoWhen is { } also ? Logic.Either(counts, conditions.Write(also, at)) : counts;
        Papers(PaperAsk.Of(permit), at, Logic.IsOpen(satisfied));
        if (permit.AlsoWhen is { } other)
        {
            Walk(other, at, Logic.IsOpen(satisfied), Add);
        }
        Expression due = Logic.Fails(satisfied);
        Papers(PaperAsk.OfEnded(permit), at, Logic.And(due, Logic.IsOpen(conditions.Ended(permit, at))));
        foreach (DueRow row in permit.Due)
        {
            if (row.When is { } when)
            {
                Walk(when, at, due, Add);
            }
            if (row.Since is { } since)
            {
                Add(Of(since), Logic.And(due, Logic.And(Logic.IsOpen(conditions.HasCome(row, at)), IsUnknown(since, at))));
            }
        }
    }

    /// <summary>Goes down through the open parts of a condition.</summary>
    private void Walk(Condition condition, At at, Expression around, Action<Asked, Expression> add)
    {
        Expression open = Logic.And(around, Logic.IsOpen(conditions.Write(condition, at)));
        switch (condition)
        {
            case DecisionIs decision:
                add(new Asked(book.Find(decision.Decision)!.Title, null, decision.Decision), open);
                break;
            case PermitHeld paper:
                Papers(PaperAsk.Of(paper), at, open, add);
                break;
            case Quantified children:
                InList(children.Child, children.Part, null, at, open, add);
                break;
            case ChildSum sum:
                if (sum.Plus is { } plus)
                {
                    add(Of(plus), Logic.And(open, IsUnknown(plus, at)));
                }
                InList(sum.Child, sum.Where, sum.Addend, at, open, add);
                break;
            default:
                foreach (Term term in ConditionParts.Of(condition).IsEmpty ? PlanNotes.Terms(condition) : [])
                {
                    add(Of(term), Logic.And(open, IsUnknown(term, at)));
                }
                foreach (Condition part in ConditionParts.Of(condition))
                {
                    Walk(part, at, open, add);
                }
                foreach (Condition implying in condition is Statement statement ? conditions.Implying(statement.Term) : [])
                {
                    Walk(implying, at, open, add);
                }
                break;
        }
    }

    private void InList(SubjectKind kind, Condition part, Term? addend, At at, Expression open, Action<Asked, Expression> add)
    {
        TableId table = Tables.Of(kind);
        At child = at.Into(table, part is not Always && References.WithParts(part).OfType<DecisionIs>().Any());
        add(List(table), Logic.And(open, Expression.Property(child.List!, nameof(RowList<>.IsOpen))));
        Walk(part, child, Logic.True, Each);
        if (addend is not null)
        {
            Each(Of(addend), Logic.And(Logic.CanBeTrue(conditions.Write(part, child)), IsUnknown(addend, child)));
        }

        void Each(Asked asked, Expression ofRow) =>
            add(asked, ofRow == Logic.False ? ofRow : Logic.And(open, child.Ask(nameof(RowList<>.Any), ofRow, [])));
    }

    private void Papers(PaperAsk ask, At at, Expression open, Action<Asked, Expression>? add = null)
    {
        (add ?? Add)(List(TableId.Permit), Logic.And(open, Expression.Property(at.Papers, nameof(RowList<>.IsOpen))));
        foreach (PermitKind kind in ask.Kinds)
        {
            if (ask.EndColumn(kind) is { } end)
            {
                (add ?? Add)(Of(MissingFacts.EndOf(kind, end)), Logic.And(open, PaperWriter.LacksEnd(kind, ask.Statuses, end, at)));
            }
        }
    }

    private void Add(Asked asked, Expression when) => _asked[asked] = Logic.Or(_asked.GetValueOrDefault(asked, Logic.False), when);

    private Expression IsUnknown(Term term, At at)
    {
        if (term.Kind == TermKind.Region)
        {
            // Of a region that is known down to its province the rest is missing; the condition is open only then or when nothing is known.
            return Logic.True;
        }
        Expression value = reader.Value(at.RowOf(Tables.Of(term.Subject)), term);
        return value.Type == typeof(Truth) ? Logic.IsOpen(value) : Expression.Not(Expression.Call(value, nameof(Number.IsKnown), null));
    }

    private static Asked Of(Term term) => Of(MissingFacts.Of(term));

    private static Asked List(TableId table) => Of(MissingFacts.List(table));

    private static Asked Of(Results.MissingFact fact) => new(fact.Name, fact.Property, null);

    private IRuleDefinition Rule(Asked asked, Expression when, string? subject = null)
    {
        RuleBuilder rule = Write.Rule(
            $"{subject ?? RuleTexts.Subject(unit, each: true)} belum diketahui: {asked.Name.Indonesian}",
            $"{unit.Decision.Title.Indonesian} belum pasti karena belum diketahui: {asked.Name.Indonesian}. Dasar: {unit.Basis}.",
            RulePriority.MissingFacts,
            unit.Decision,
            RuleTexts.Properties(unit, null, asked.Name.Indonesian)
        );
        source.Match(rule.LeftHandSide(), when);
        ParameterExpression context = Expression.Parameter(typeof(IContext), "context");
        rule.RightHandSide()
            .Action(
                Expression.Lambda(
                    Expression.Call(
                        typeof(Yields),
                        nameof(Yields.Missing),
                        null,
                        context,
                        Expression.Constant(unit),
                        Expression.Constant(asked),
                        source.At.Row
                    ),
                    context,
                    source.Matched
                )
            );
        return rule.Build();
    }
}
