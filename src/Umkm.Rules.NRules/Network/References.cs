using System.Collections.Immutable;
using System.Linq.Expressions;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.NRules.Network;

/// <summary>The other decisions that one names, and how its conditions read them: from the one fact matched, or from the group of facts
/// matched.</summary>
/// <param name="on">The book on the date.</param>
/// <param name="table">What the decision that names them is asked about.</param>
/// <param name="named">The ids of those named.</param>
internal sealed class References(BookOnDate on, TableId table, ImmutableArray<string> named)
{
    /// <summary>The decisions that a body names.</summary>
    public static ImmutableArray<string> In(DecisionBody body) =>
        [
            .. Conditions(body)
                .SelectMany(WithParts)
                .OfType<DecisionIs>()
                .Select(d => d.Decision)
                .Concat(body is Branches b ? b.Parts.Where(p => p.SameAs is not null).Select(p => p.SameAs!) : [])
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    public ImmutableArray<string> Named => named;

    /// <summary>Those named, as what is gathered.</summary>
    public Gathering Gathering => on.GatheringOf(named);

    /// <summary>Whether the fact of a named decision is that of the item itself.</summary>
    public bool IsOfItem(string id) => Tables.Of(on.Book.Find(id)!.Subject) is (TableId.Activity or TableId.Product) and var own && own == table;

    /// <summary>The type of the fact of a named decision.</summary>
    public Type FactType(string id) => IsOfItem(id) ? typeof(INamedItem) : on.LaneOf(id)!.FactType;

    /// <summary>Whether a condition names any.</summary>
    public bool AreNamedIn(Condition condition) => WithParts(condition).OfType<DecisionIs>().Any();

    /// <summary>Whether a decision has one of some answers.</summary>
    public Expression Is(string id, IReadOnlyCollection<string> answers, At at)
    {
        Decision decision = on.Book.Find(id)!;
        AnswerSet set = Unit.Some(decision, answers);
        if (set.Answers == 0)
        {
            return Logic.No;
        }
        Expression fact = Fact(at.Matched, id, named.IndexOf(id));
        TableId own = Tables.Of(decision.Subject);
        if (at.Table == own && own != table)
        {
            // Inside a list of the subject: the answer for the item asked about.
            fact =
                fact.Type.IsAssignableTo(typeof(DecisionFact)) ? fact
                : fact.Type == typeof(INamedDecision) ? fact
                : Expression.Convert(fact, typeof(INamedDecision));
            fact = Expression.Call(
                fact,
                fact.Type.IsInterface
                    ? typeof(INamedDecision).GetMethod(nameof(INamedDecision.Of))!
                    : typeof(DecisionFact).GetMethod(nameof(DecisionFact.Of))!,
                at.Row
            );
            return Expression.Call(fact, nameof(ItemAnswer.Is), null, Expression.Constant(set));
        }
        return fact.Type.IsInterface
            ? Expression.Call(fact, typeof(INamedAnswer).GetMethod(nameof(INamedAnswer.Is))!, Expression.Constant(set))
            : Expression.Call(fact, nameof(AnswerFact.Is), null, Expression.Constant(set));
    }

    /// <summary>The fact of a decision in what was matched: it is the fact, it is one item with the fact, or it is a group of facts.</summary>
    private static Expression Fact(ParameterExpression matched, string id, int place) =>
        typeof(INamedAnswer).IsAssignableFrom(matched.Type) ? matched
        : typeof(Gathered).IsAssignableFrom(matched.Type)
            ? Expression.Call(matched, nameof(Gathered.Decision), null, Expression.Constant(new NamedPlace(id, place)))
        : Source.IsReferred(matched.Type) ? Expression.Property(matched, nameof(Referred<>.Fact))
        : Expression.Call(typeof(Groups), nameof(Groups.Decision), [matched.Type.GenericTypeArguments[1]], matched, Expression.Constant(id));

    public static IEnumerable<Condition> Conditions(DecisionBody body) =>
        body switch
        {
            Bands bands => bands.Parts.Select(b => b.When),
            Branches branches => branches.Parts.Where(b => b.When is not null).Select(b => b.When!),
            Criteria criteria => criteria.Parts.Select(c => c.When),
            PermitRequirement permit => new[] { permit.RequiredWhen, permit.AlsoWhen }
                .Concat(permit.Due.Select(d => d.When))
                .Where(c => c is not null)
                .Select(c => c!),
            _ => [],
        };

    public static IEnumerable<Condition> WithParts(Condition condition) => ConditionParts.Of(condition).SelectMany(WithParts).Prepend(condition);
}
