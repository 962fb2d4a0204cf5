using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Umkm.Rules.NRules.Network;

/// <summary>Writes the rule that puts the readings about an item together. It holds no bound of the law.</summary>
internal static class UnionWriter
{
    /// <summary>The answer may be what any of its readings says.</summary>
    public static IRuleDefinition OfReadings(Unit unit, int stage) =>
        Rule(
            unit,
            Source.OfReadings(unit),
            RuleTexts.Subject(unit, each: true) + ": semua tafsir",
            $"menurut tafsir {string.Join(" atau ", unit.Followed.Select(r => r.Id))}",
            nameof(Yields.OfReadings),
            stage
        );

    private static IRuleDefinition Rule(Unit unit, Source source, string name, string sentence, string give, int stage)
    {
        RuleBuilder rule = Write.Rule(
            name,
            $"{unit.Decision.Title.Indonesian}: {sentence}. Dasar: {unit.Basis}.",
            RulePriority.Decisions - stage,
            unit.Decision,
            RuleTexts.Properties(unit, null, sentence)
        );
        source.Match(rule.LeftHandSide(), Logic.True);
        ParameterExpression context = Expression.Parameter(typeof(IContext), "context");
        rule.RightHandSide()
            .Action(
                Expression.Lambda(
                    Expression.Call(typeof(Yields), give, null, context, Expression.Constant(unit), source.At.Row, source.Matched),
                    context,
                    source.Matched
                )
            );
        return rule.Build();
    }
}
