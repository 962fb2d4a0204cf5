using System.Linq.Expressions;
using NodaTime;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.NRules.Network;

/// <summary>Writes a condition of a rule file as an expression over typed facts: one comparison for each sentence, its bound as it reads.</summary>
/// <param name="reader">Says how terms are named.</param>
/// <param name="on">The assessment date.</param>
/// <param name="references">Says how other decisions are read.</param>
/// <param name="book">Says what the law implies.</param>
internal sealed class ConditionWriter(RowReader reader, LocalDate on, References references, RuleBook book)
{
    private readonly PaperWriter _papers = new(on);

    /// <summary>The condition as a <see cref="Truth"/>.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="at">The row it is asked about.</param>
    public Expression Write(Condition condition, At at) =>
        condition switch
        {
            Always => Logic.Yes,
            AllOf all => Logic.All(all.Parts.Select(p => Write(p, at))),
            AnyOf any => Logic.Any(any.Parts.Select(p => Write(p, at))),
            AtLeastOf some => Logic.AtLeast(some.Count, [.. some.Parts.Select(p => Write(p, at))]),
            Negation not => Logic.Not(Write(not.Part, at)),
            Quantified children => Children(children, at),
            ChildSum sum => Sum(sum, at),
            Comparison comparison => Compare(comparison, at),
            ChoiceIs choice => Choice(choice, at),
            CodeIn codes => Expression.Call(
                codes.Term.Kind == TermKind.Region ? Expression.Call(Value(codes.Term, at), nameof(Number.OfRegion), null) : Value(codes.Term, at),
                nameof(Number.In),
                null,
                Expression.Constant(new Ranges(NumberSet.Of(codes.Groups.Select(g => g.Range)), string.Join(", ", codes.Groups.Select(g => g.Text))))
            ),
            Statement statement => Stated(statement.Term, at),
            DecisionIs decision => references.Is(decision.Decision, decision.Answers, at),
            PermitHeld paper => _papers.Held(paper, at),
            _ => throw new ArgumentException($"Unknown condition {condition.GetType().Name}.", nameof(condition)),
        };

    /// <summary>Whether a paper of a requirement counts.</summary>
    public Expression Counts(PermitRequirement permit, At at) => _papers.Counts(permit, at);

    /// <summary>Whether a paper of a requirement is held that can have ended.</summary>
    public Expression Ended(PermitRequirement permit, At at) => _papers.Ended(permit, at);

    /// <summary>Whether the day of a due row has come.</summary>
    public Expression HasCome(DueRow row, At at) =>
        row.From is { } from
            ? from <= on
                ? Logic.Yes
                : Logic.No
            : Within(Value(row.Since!, at), row.Since!, DateArithmetic.Since(new Bounds(new Bound(row.After!, true), null), on));

    /// <summary>The value of a term, read from the row or from the subject it belongs to.</summary>
    public Expression Value(Term term, At at) => reader.Value(at.RowOf(Tables.Of(term.Subject)), term);

    /// <summary>What must be certain for a fact that was not given to follow from the law.</summary>
    public IEnumerable<Condition> Implying(Term term) => book.ImpliedOn(term, on).Select(fact => fact.On(on)!.When);

    private Expression Stated(Term term, At at) =>
        book.ImpliedOn(term, on)
            .Aggregate(
                Value(term, at),
                (value, implied) =>
                    Expression.Call(value, implied.Value ? nameof(Truth.OrImplied) : nameof(Truth.OrExcluded), null, Write(implied.On(on)!.When, at))
            );

    private Expression Compare(Comparison comparison, At at)
    {
        if (comparison.Left.Single is { Kind: TermKind.Age } age)
        {
            return Within(Value(age.Since!, at), age.Since!, DateArithmetic.Since(comparison.Bounds, on));
        }
        if (comparison.Left.Single is { } term)
        {
            return Between(Value(term, at), term, comparison.Bounds);
        }
        Term first = comparison.Left.Plus[0];
        Expression sum = comparison.Left.Plus.Select(t => Addend(t, at)).Aggregate(Expression.Add);
        sum = comparison.Left.Minus.Select(t => Addend(t, at)).Aggregate(sum, Expression.Subtract);
        return Between(sum, first, comparison.Bounds);
    }

    private Expression Addend(Term term, At at) =>
        Expression.Call(Value(term, at), nameof(Number.From), null, Constant(term, term.Minimum ?? -IndonesianNumbers.Largest));

    private Expression Between(Expression value, Term term, Bounds bounds)
    {
        Expression truth = Logic.Yes;
        if (bounds.Lower is { } lower)
        {
            Expression bound = Constant(term, ValueOf(lower.Value));
            truth = lower.Included ? Expression.GreaterThanOrEqual(value, bound) : Expression.GreaterThan(value, bound);
        }
        if (bounds.Upper is { } upper)
        {
            Expression bound = Constant(term, ValueOf(upper.Value));
            truth = Logic.Both(truth, upper.Included ? Expression.LessThanOrEqual(value, bound) : Expression.LessThan(value, bound));
        }
        return truth;
    }

    /// <summary>Whether a day lies in the one run of days since which some time has passed.</summary>
    private static Expression Within(Expression value, Term term, NumberSet days)
    {
        if (days.Parts is not [var run])
        {
            // No day at all; but an unknown one may be and may not.
            return Expression.Call(value, nameof(Number.In), null, Expression.Constant(new Ranges(days, "")));
        }
        Expression truth = run.Low > long.MinValue ? Expression.GreaterThanOrEqual(value, Constant(term, run.Low)) : Logic.Yes;
        return run.High < long.MaxValue ? Logic.Both(truth, Expression.LessThanOrEqual(value, Constant(term, run.High))) : truth;
    }

    private long ValueOf(Quantity quantity) => quantity.Kind == QuantityKind.AssessmentDate ? Days.Of(on) : quantity.Number;

    private static ConstantExpression Constant(Term term, long value) =>
        Expression.Constant(new Limit(value, TermValues.Write(term, value, Lang.Indonesian)));

    private Expression Choice(ChoiceIs choice, At at)
    {
        ulong values = choice
            .Term.Choices.Index()
            .Where(c => choice.Slugs.Contains(c.Item.Slug))
            .Aggregate(0UL, (mask, c) => mask | (1UL << c.Index));
        ulong every = (1UL << choice.Term.Choices.Length) - 1;
        string text = string.Join(", ", choice.Slugs);
        ConstantExpression set = Expression.Constant(new ChoiceSet(values, every & ~values, choice.Slugs.Length == 1 ? text : $"{{{text}}}"));
        Expression value = Value(choice.Term, at);
        return choice.Slugs.Length == 1 ? Expression.Equal(value, set) : Expression.Call(value, nameof(Subjects.Choice.In), null, set);
    }

    private Expression Children(Quantified children, At at)
    {
        At child = at.Into(Tables.Of(children.Child), references.AreNamedIn(children.Part));
        Expression part = Write(children.Part, child);
        Expression Ask(string method, params Expression[] first) => child.Ask(method, part, first);
        return children.Quantifier switch
        {
            Quantifier.Some => Ask(nameof(RowList<>.Some)),
            Quantifier.None => Logic.Not(Ask(nameof(RowList<>.Some))),
            Quantifier.Every => Ask(nameof(RowList<>.Every)),
            Quantifier.AtLeast => Ask(nameof(RowList<>.AtLeast), Expression.Constant(children.Count)),
            _ => Logic.Not(Ask(nameof(RowList<>.AtLeast), Expression.Constant(children.Count + 1))),
        };
    }

    private Expression Sum(ChildSum sum, At at)
    {
        At child = at.Into(Tables.Of(sum.Child), false);
        Expression total = Expression.Call(
            child.List!,
            nameof(RowList<>.Total),
            null,
            Expression.Lambda(Write(sum.Where, child), child.Parameter),
            Expression.Lambda(Value(sum.Addend, child), child.Parameter)
        );
        if (sum.Plus is { } plus)
        {
            total = Expression.Add(total, Expression.Call(Value(plus, at), nameof(Number.From), null, Constant(plus, 0)));
        }
        return Between(total, sum.Addend, sum.Bounds);
    }
}
