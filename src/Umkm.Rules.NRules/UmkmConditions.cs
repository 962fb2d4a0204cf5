using System.Linq.Expressions;
using NRules.Fluent.Dsl;

namespace Umkm.Rules.NRules;

/// <summary>Conditions of a host's rules on what the law says. Each matches one fact; what it is about is read from the fact, without a
/// join.</summary>
public static class UmkmConditions
{
    /// <summary>A decision, whatever it is about.</summary>
    /// <param name="left">The conditions so far.</param>
    /// <param name="id">The decision's id.</param>
    public static DecisionCondition Decision(this ILeftHandSideExpression left, string id) => new(left, null, id);

    /// <summary>A decision, under a name by which the rule goes on.</summary>
    /// <param name="left">The conditions so far.</param>
    /// <param name="alias">The variable that takes it: <c>() => kur</c>.</param>
    /// <param name="id">The decision's id.</param>
    public static DecisionCondition Decision(this ILeftHandSideExpression left, Expression<Func<DecisionFact>> alias, string id) =>
        new(left, alias, id);

    /// <summary>A criterion of a programme or profile.</summary>
    /// <param name="left">The conditions so far.</param>
    /// <param name="alias">The variable that takes it.</param>
    /// <param name="decision">The decision's id.</param>
    /// <param name="id">The criterion's slug.</param>
    public static CriterionCondition Criterion(
        this ILeftHandSideExpression left,
        Expression<Func<CriterionFact>> alias,
        string decision,
        string id
    ) => new(left, alias, decision, id);

    /// <summary>A fact that a decision misses.</summary>
    /// <param name="left">The conditions so far.</param>
    /// <param name="alias">The variable that takes it.</param>
    /// <param name="decision">The decision's id.</param>
    public static ILeftHandSideExpression MissingFact(this ILeftHandSideExpression left, Expression<Func<MissingFact>> alias, string decision)
    {
        Guard.Against.Null(left);
        return left.Match(alias, m => m.Decision == decision);
    }
}

/// <summary>What a rule asks of a decision.</summary>
public sealed class DecisionCondition
{
    private readonly ILeftHandSideExpression _left;
    private readonly Expression<Func<DecisionFact>>? _alias;
    private readonly string _id;

    internal DecisionCondition(ILeftHandSideExpression left, Expression<Func<DecisionFact>>? alias, string id)
    {
        _left = Guard.Against.Null(left);
        _alias = alias;
        _id = id;
    }

    /// <summary>It has one answer left, this one.</summary>
    public ILeftHandSideExpression Is(string answer)
    {
        string id = _id;
        return Match(d => d.Id == id && d.Answer == answer);
    }

    /// <summary>It has several answers left.</summary>
    public ILeftHandSideExpression IsOpen()
    {
        string id = _id;
        return Match(d => d.Id == id && d.Answer == null);
    }

    /// <summary>Whatever its answers are.</summary>
    public ILeftHandSideExpression IsThere()
    {
        string id = _id;
        return Match(d => d.Id == id);
    }

    private ILeftHandSideExpression Match(Expression<Func<DecisionFact, bool>> condition) =>
        _alias is null ? _left.Match(condition) : _left.Match(_alias, condition);
}

/// <summary>What a rule asks of a criterion.</summary>
public sealed class CriterionCondition
{
    private readonly ILeftHandSideExpression _left;
    private readonly Expression<Func<CriterionFact>> _alias;
    private readonly string _decision;
    private readonly string _id;

    internal CriterionCondition(ILeftHandSideExpression left, Expression<Func<CriterionFact>> alias, string decision, string id)
    {
        _left = Guard.Against.Null(left);
        _alias = Guard.Against.Null(alias);
        _decision = decision;
        _id = id;
    }

    /// <summary>It is met whatever the unknown facts are.</summary>
    public ILeftHandSideExpression IsMet() => Match(true);

    /// <summary>It is not met whatever the unknown facts are.</summary>
    public ILeftHandSideExpression IsNotMet() => Match(false);

    /// <summary>Unknown facts decide.</summary>
    public ILeftHandSideExpression IsOpen() => Match(null);

    private ILeftHandSideExpression Match(bool? met)
    {
        string decision = _decision;
        string id = _id;
        return _left.Match(_alias, c => c.Decision == decision && c.Id == id && c.IsMet == met);
    }
}
