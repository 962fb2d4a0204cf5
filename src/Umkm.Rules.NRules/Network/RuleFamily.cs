using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Numerics;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using Umkm.Rules.NRules.Subjects;

namespace Umkm.Rules.NRules.Network;

/// <summary>The rules of one unit: one for each answer that can be the only one left, and one for when several are. Exactly one of them holds for
/// each row.</summary>
/// <param name="unit">The unit.</param>
/// <param name="source">What the rules match.</param>
/// <param name="possible">A plain condition for each answer: that it is possible.</param>
/// <param name="stage">How many stages come before it.</param>
/// <param name="shared">Where the parts that ask one function are told.</param>
internal sealed class RuleFamily(Unit unit, Source source, ImmutableArray<Expression> possible, int stage, SharedSets shared)
{
    /// <summary>What the rules are called before the colon.</summary>
    public required string Subject { get; init; }

    /// <summary>The sentences for an answer.</summary>
    public required Func<string?, string> Sentence { get; init; }

    /// <summary>Gives the fact: context, the answer or null for several, set of answers.</summary>
    public required Func<ParameterExpression, string?, Expression, Expression> Give { get; init; }

    public IEnumerable<IRuleDefinition> Rules()
    {
        Expression all = Set(possible);
        LambdaExpression function = Expression.Lambda(all, source.Matched);
        bool canBeSeveral = possible.Count(p => p != Logic.False) > 1;
        bool shares = canBeSeveral && SharedSets.Pays(function);
        for (int i = 0; i < possible.Length; i++)
        {
            Expression only = Only(i);
            if (only != Logic.False)
            {
                Expression answer = Expression.Constant(1UL << i);
                Share(only, set => Expression.Equal(set, answer));
                yield return Rule(unit.Decision.Answers[i].Slug, only, answer);
            }
        }
        if (canBeSeveral)
        {
            Expression several = Several(possible);
            Share(several, set => Expression.Call(typeof(RuleFamily), nameof(HasSeveral), null, set));
            Share(all, set => set);
            yield return Rule(null, several, all);
        }

        // Not what says the same as one of the parts, which may stand elsewhere too.
        void Share(Expression part, Func<Expression, Expression> of)
        {
            if (shares && part is not ConstantExpression && !possible.Contains(part))
            {
                shared.Add(part, function, of);
            }
        }
    }

    private Expression Only(int answer) => possible.Where((_, i) => i != answer).Select(Logic.Otherwise).Aggregate(possible[answer], Logic.And);

    /// <summary>Whether more than one answer is possible.</summary>
    public static Expression Several(ImmutableArray<Expression> possible)
    {
        Expression[] open = [.. possible.Where(p => p != Logic.False)];
        return open.Count(p => p == Logic.True) > 1 ? Logic.True
            : open is [var one, var other] ? Logic.And(one, other)
            : Expression.Call(typeof(RuleFamily), nameof(AreSeveral), null, Expression.NewArrayInit(typeof(bool), open));
    }

    /// <summary>The set of the answers that are possible.</summary>
    public static Expression Set(ImmutableArray<Expression> possible) =>
        possible.All(p => p == Logic.True || p == Logic.False)
            ? Expression.Constant(SetOf([.. possible.Select(p => p == Logic.True)]))
            : Expression.Call(typeof(RuleFamily), nameof(SetOf), null, Expression.NewArrayInit(typeof(bool), possible));

    private IRuleDefinition Rule(string? answer, Expression condition, Expression set)
    {
        string sentence = Sentence(answer);
        RuleBuilder rule = Write.Rule(
            RuleTexts.Name(Subject, answer),
            RuleTexts.Description(unit, answer, sentence),
            RulePriority.Decisions - stage,
            unit.Decision,
            RuleTexts.Properties(unit, answer, sentence)
        );
        source.Match(rule.LeftHandSide(), condition);
        ParameterExpression context = Expression.Parameter(typeof(IContext), "context");
        rule.RightHandSide().Action(Expression.Lambda(Give(context, answer, set), context, source.Matched));
        return rule.Build();
    }

    internal static bool HasSeveral(ulong set) => BitOperations.PopCount(set) > 1;

    internal static bool AreSeveral(bool[] possible) => possible.AsSpan().Count(true) > 1;

    internal static ulong SetOf(bool[] possible)
    {
        ulong set = 0;
        for (int i = 0; i < possible.Length; i++)
        {
            set |= possible[i] ? 1UL << i : 0;
        }
        return set;
    }
}
