using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using Umkm.Domain;
using Umkm.Rules.Planning;

namespace Umkm.Rules.NRules.Canonical;

/// <summary>Writes decisions as rules of the canonical model: one for each answer, and one for undecided.</summary>
internal static class RuleWriter
{
    private static readonly MethodInfo Gives = typeof(DecisionRule).GetMethod(nameof(DecisionRule.Gives))!;
    private static readonly MethodInfo YieldAnswer = typeof(RuleWriter).GetMethod(
        nameof(Yield),
        BindingFlags.Static | BindingFlags.NonPublic,
        [typeof(IContext), typeof(DecisionRule), typeof(BoundSubject), typeof(DecisionFact[])]
    )!;

    /// <summary>The rule that puts the facts of each subject into columns.</summary>
    public static IRuleDefinition Binding(BookOnDate book)
    {
        var rule = new RuleBuilder();
        rule.Name(RuleTexts.BindingName);
        rule.Description(RuleTexts.BindingDescription);
        rule.LeftHandSide().Pattern(typeof(Subject), "subject");
        Expression<Action<IContext, Subject>> action = (context, subject) => Yield(context, book.Bind(subject));
        rule.RightHandSide().Action(action);
        return rule.Build();
    }

    /// <summary>The rules of a decision.</summary>
    public static IEnumerable<IRuleDefinition> Rules(DecisionRule decision) =>
        [.. decision.Decision.Answers.Select(a => Rule(decision, a.Slug)), Rule(decision, null)];

    private static IRuleDefinition Rule(DecisionRule decision, string? answer)
    {
        var rule = new RuleBuilder();
        rule.Name(RuleTexts.Name(decision.Decision, answer));
        rule.Description(RuleTexts.Description(decision, answer));
        rule.Tags(RuleTexts.Tags(decision.Decision));

        PatternBuilder pattern = rule.LeftHandSide().Pattern(typeof(BoundSubject), "subject");
        ParameterExpression subject = pattern.Declaration.ToParameterExpression();
        var given = new List<ParameterExpression>();
        foreach (PlannedDecision other in decision.Plan.Given)
        {
            pattern = rule.LeftHandSide().Pattern(typeof(DecisionFact), other.Decision.Id);
            ParameterExpression fact = pattern.Declaration.ToParameterExpression();
            pattern.Condition(
                Expression.Lambda(Expression.Equal(Expression.Property(fact, nameof(DecisionFact.Id)), Expression.Constant(other.Decision.Id)), fact)
            );
            given.Add(fact);
            if (given.Count < decision.Plan.Given.Length)
            {
                pattern.Condition(Expression.Lambda(AboutTheSame(fact, subject), subject, fact));
            }
        }
        ConstantExpression self = Expression.Constant(decision);
        NewArrayExpression answers = Expression.NewArrayInit(typeof(DecisionFact), given);
        Expression gives = Expression.Call(self, Gives, subject, answers, Expression.Constant(answer, typeof(string)));
        ParameterExpression[] matched = [subject, .. given];
        pattern.Condition(Expression.Lambda(given.Count == 0 ? gives : Expression.AndAlso(AboutTheSame(given[^1], subject), gives), matched));

        ParameterExpression context = Expression.Parameter(typeof(IContext), "context");
        rule.RightHandSide().Action(Expression.Lambda(Expression.Call(YieldAnswer, context, self, subject, answers), [context, .. matched]));
        return rule.Build();
    }

    private static BinaryExpression AboutTheSame(ParameterExpression fact, ParameterExpression subject) =>
        Expression.ReferenceEqual(Expression.Property(fact, nameof(DecisionFact.Of)), subject);

    private static void Yield(IContext context, DecisionRule decision, BoundSubject subject, DecisionFact[] given) =>
        Yield(context, subject.Answer(decision, given));

    /// <summary>Puts a fact into the session that goes when what was matched goes.</summary>
    private static void Yield(IContext context, object fact)
    {
        const string Key = "umkm";
        if (context.GetLinked(Key) is null)
        {
            context.InsertLinked(Key, fact);
        }
        else
        {
            context.UpdateLinked(Key, fact);
        }
    }
}
