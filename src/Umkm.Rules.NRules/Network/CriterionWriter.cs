using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Subjects;

namespace Umkm.Rules.NRules.Network;

/// <summary>Writes three rules for each criterion: that it is met, that it is not, and that unknown facts decide. Exactly one of them holds for
/// each row.</summary>
internal static class CriterionWriter
{
    public static IEnumerable<IRuleDefinition> Rules(Unit unit, Source source, Criteria criteria, ConditionWriter conditions) =>
        from criterion in criteria.Parts
        let truth = conditions.Write(criterion.When, source.At)
        from outcome in new (string Name, Expression When, Truth Outcome)[]
        {
            ("dipenuhi", Logic.Holds(truth), Truth.Yes),
            ("tidak-dipenuhi", Logic.Fails(truth), Truth.No),
            ("belum-pasti", Logic.IsOpen(truth), Truth.Open),
        }
        where outcome.When != Logic.False
        select Rule(unit, source, criterion, outcome.Name, outcome.When, outcome.Outcome);

    private static IRuleDefinition Rule(Unit unit, Source source, Criterion criterion, string name, Expression when, Truth outcome)
    {
        string sentence = criterion.Sentence.Indonesian.TrimEnd('.');
        RuleBuilder rule = Write.Rule(
            $"{RuleTexts.Subject(unit, each: true)}/{criterion.Id}: {name}",
            $"{sentence}: {outcome}. {RuleTexts.Sentence(criterion.When)}. Dasar: {criterion.Basis}.",
            RulePriority.Criteria,
            unit.Decision,
            RuleTexts.Properties(unit, name, sentence, criterion.Basis)
        );
        source.Match(rule.LeftHandSide(), when);
        ParameterExpression context = Expression.Parameter(typeof(IContext), "context");
        rule.RightHandSide()
            .Action(
                Expression.Lambda(
                    Expression.Call(
                        typeof(Yields),
                        nameof(Yields.Criterion),
                        null,
                        context,
                        Expression.Constant(unit),
                        Expression.Constant(criterion),
                        source.At.Row,
                        Expression.Constant(outcome)
                    ),
                    context,
                    source.Matched
                )
            );
        return rule.Build();
    }
}
