using System.Linq.Expressions;
using NRules.RuleModel.Builders;
using Umkm.Rules.Columns;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.Planning;

namespace Umkm.Rules.NRules.Network;

/// <summary>What the rules of a unit match. It is always one pattern, so no two lists are ever multiplied: NRules 1.0.4 joins by trying every
/// pair.</summary>
internal sealed class Source
{
    private readonly Func<GroupBuilder, PatternBuilder> _pattern;

    private Source(ParameterExpression matched, Expression row, TableId table, Expression isComplete, Func<GroupBuilder, PatternBuilder> pattern)
    {
        At = new At(row, table, matched);
        IsComplete = isComplete;
        _pattern = pattern;
    }

    /// <summary>Where its conditions are asked.</summary>
    public At At { get; }

    /// <summary>Whether what was matched has all its parts.</summary>
    public Expression IsComplete { get; }

    public ParameterExpression Matched => At.Matched;

    /// <summary>Adds the pattern with a condition.</summary>
    public void Match(GroupBuilder left, Expression condition)
    {
        Expression whole = Logic.And(IsComplete, condition);
        PatternBuilder pattern = _pattern(left);
        if (whole != Logic.True)
        {
            pattern.Condition(Expression.Lambda(whole, Matched));
        }
    }

    public static bool IsReferred(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Referred<>);

    /// <summary>The row itself.</summary>
    public static Source OfRow(RulesOnDate rules, TableId table)
    {
        (Type type, string name, _) = Typed(table);
        ParameterExpression row = Expression.Parameter(type, name);
        return new Source(row, row, table, Logic.True, left => OfRules(left.Pattern(type, name), rules, row));
    }

    /// <summary>The readings of a decision, together for each row.</summary>
    public static Source OfReadings(Unit decision)
    {
        (Type type, _, string property) = Typed(decision.Table);
        return Grouped(
            typeof(ReadingFact),
            "tafsir",
            type,
            fact => Expression.Property(fact, property),
            decision.Table,
            group => Has(group, Expression.Constant(decision.Followed.Length)),
            (pattern, fact) => Named(pattern, decision.Rules, fact, [decision.Decision.Id])
        );
    }

    /// <summary>The answers of the decisions that are named.</summary>
    public static Source OfReferences(RulesOnDate rules, TableId table, References references)
    {
        (Type rowType, _, string property) = Typed(table);
        bool[] ofItem = [.. references.Named.Select(references.IsOfItem)];
        bool carried = table is TableId.Activity or TableId.Product && ofItem.Contains(false);
        Type factType =
            ofItem.All(o => o) ? typeof(INamedItem)
            : ofItem.Contains(true) ? typeof(INamedAnswer)
            : typeof(INamedDecision);
        if (carried)
        {
            return Carried(rules, table, references, rowType, factType);
        }
        if (references.Named is [var only])
        {
            factType = references.FactType(only);
            ParameterExpression fact = Expression.Parameter(factType, "keputusan");
            return new Source(fact, Of(fact, property), table, Logic.True, left => Named(left.Pattern(factType, "keputusan"), rules, fact, [only]));
        }
        if (factType == typeof(INamedDecision))
        {
            return Gathered(references.Gathering, table, property);
        }
        return Grouped(
            factType,
            "rujukan",
            rowType,
            fact => Of(fact, property),
            table,
            group => Has(group, Expression.Constant(references.Named.Length)),
            (pattern, fact) => Named(pattern, rules, fact, references.Named)
        );
    }

    /// <summary>Answers about a subject, all together.</summary>
    private static Source Gathered(Gathering gathering, TableId table, string property)
    {
        ParameterExpression group = Expression.Parameter(gathering.Lane.GatheredType, "rujukan");
        return new Source(
            group,
            Expression.Property(group, property),
            table,
            Logic.True,
            left =>
            {
                PatternBuilder pattern = left.Pattern(group.Type, "rujukan");
                Expression own = Expression.ReferenceEqual(Expression.Property(group, nameof(NRules.Gathered.Of)), Expression.Constant(gathering));
                pattern.Condition(Expression.Lambda(own, group));
                return pattern;
            }
        );
    }

    /// <summary>Answers about an enterprise, carried to each of its items.</summary>
    private static Source Carried(RulesOnDate rules, TableId table, References references, Type rowType, Type factType)
    {
        Type referred = typeof(Referred<>).MakeGenericType(rowType);
        ParameterExpression fact = Expression.Parameter(factType, "keputusan");
        ParameterExpression each = Expression.Parameter(referred, "rujukan");
        LambdaExpression carry = Expression.Lambda(
            Expression.Call(typeof(Groups), table == TableId.Activity ? nameof(Groups.ForActivities) : nameof(Groups.ForProducts), null, fact),
            fact
        );
        if (references.Named.Length == 1)
        {
            return new Source(each, Expression.Property(each, "Row"), table, Logic.True, left => Flat(left.Pattern(referred, "rujukan")));
        }
        Type element = typeof(INamedAnswer);
        Type grouping = typeof(IGrouping<,>).MakeGenericType(rowType, element);
        ParameterExpression group = Expression.Parameter(grouping, "rujukan");
        return new Source(
            group,
            Expression.Property(group, "Key"),
            table,
            Has(group, Expression.Constant(references.Named.Length)),
            left =>
            {
                PatternBuilder pattern = left.Pattern(grouping, "rujukan");
                AggregateBuilder groups = pattern.Aggregate();
                Flat(groups.Pattern(referred, "rujukan"));
                groups.GroupBy(Expression.Lambda(Expression.Property(each, "Row"), each), Expression.Lambda(Expression.Property(each, "Fact"), each));
                return pattern;
            }
        );

        PatternBuilder Flat(PatternBuilder pattern)
        {
            AggregateBuilder flat = pattern.Aggregate();
            PatternBuilder facts = OfRules(flat.Pattern(factType, "keputusan"), rules, fact);
            Expression one = references
                .Named.Select(id =>
                    (Expression)
                        Expression.AndAlso(
                            Expression.TypeIs(fact, references.IsOfItem(id) ? typeof(INamedItem) : typeof(INamedDecision)),
                            HasId(fact, id)
                        )
                )
                .Aggregate(Expression.OrElse);
            facts.Condition(Expression.Lambda(one, fact));
            flat.Flatten(carry);
            return pattern;
        }
    }

    private static Source Grouped(
        Type factType,
        string name,
        Type keyType,
        Func<ParameterExpression, Expression> key,
        TableId table,
        Func<ParameterExpression, Expression> isComplete,
        Action<PatternBuilder, ParameterExpression> conditions
    )
    {
        Type grouping = typeof(IGrouping<,>).MakeGenericType(keyType, factType);
        ParameterExpression group = Expression.Parameter(grouping, name);
        ParameterExpression fact = Expression.Parameter(factType, "fakta");
        return new Source(
            group,
            Expression.Property(group, "Key"),
            table,
            isComplete(group),
            left =>
            {
                PatternBuilder pattern = left.Pattern(grouping, name);
                AggregateBuilder groups = pattern.Aggregate();
                conditions(groups.Pattern(factType, "fakta"), fact);
                groups.GroupBy(Expression.Lambda(key(fact), fact), Expression.Lambda(fact, fact));
                return pattern;
            }
        );
    }

    private static PatternBuilder OfRules(PatternBuilder pattern, RulesOnDate rules, ParameterExpression fact)
    {
        pattern.Condition(Expression.Lambda(IsOfRules(rules, fact), fact));
        return pattern;
    }

    /// <summary>Answers of some decisions: one condition, because each is a node that every answer passes.</summary>
    private static PatternBuilder Named(PatternBuilder pattern, RulesOnDate rules, ParameterExpression fact, IReadOnlyCollection<string> ids)
    {
        Expression one = ids.Select(id => (Expression)HasId(fact, id)).Aggregate(Expression.OrElse);
        pattern.Condition(Expression.Lambda(Expression.AndAlso(IsOfRules(rules, fact), one), fact));
        return pattern;
    }

    private static BinaryExpression IsOfRules(RulesOnDate rules, ParameterExpression fact) =>
        Expression.ReferenceEqual(Of(fact, nameof(RowFact.Rules)), Expression.Constant(rules));

    private static BinaryExpression HasId(ParameterExpression fact, string id) =>
        Expression.Equal(Of(fact, nameof(AnswerFact.Id)), Expression.Constant(id));

    /// <summary>A property, also of an interface's base.</summary>
    private static MemberExpression Of(Expression fact, string property) =>
        fact.Type.IsInterface ? Expression.Property(fact, typeof(INamedAnswer).GetProperty(property)!) : Expression.Property(fact, property);

    private static MethodCallExpression Has(ParameterExpression group, Expression count) =>
        Expression.Call(typeof(Groups), nameof(Groups.Has), null, group, count);

    /// <summary>The typed fact of a table, what rules call it, and the property of an answer that holds it.</summary>
    private static (Type Type, string Name, string Property) Typed(TableId table) =>
        table switch
        {
            TableId.Enterprise => (typeof(EnterpriseFact), "usaha", nameof(AnswerFact.Enterprise)),
            TableId.Group => (typeof(GroupFact), "kelompok", nameof(AnswerFact.Group)),
            TableId.Activity => (typeof(ActivityFact), "kegiatan", nameof(AnswerFact.Activity)),
            TableId.Product => (typeof(ProductFact), "produk", nameof(AnswerFact.Product)),
            _ => throw new ArgumentOutOfRangeException(nameof(table), table, "Decisions are about subjects, activities or products."),
        };
}
