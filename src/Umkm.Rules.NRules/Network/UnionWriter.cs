using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Umkm.Rules.NRules.Network;

/// <summary>Writes the rules that put answers together: those of all readings, and those for all items. They hold no bound of the law.</summary>
internal static class UnionWriter
{
    /// <summary>The decision may be what any of its readings says.</summary>
    public static IRuleDefinition OfReadings(Unit unit, int stage) =>
        Rule(
            unit,
            Source.OfReadings(unit),
            RuleTexts.Subject(unit, each: true) + ": semua tafsir",
            $"menurut tafsir {string.Join(" atau ", unit.Followed.Select(r => r.Id))}",
            nameof(Yields.OfReadings),
            stage
        );

    /// <summary>The decision about a list goes by the worst of its items.</summary>
    public static IRuleDefinition OfItems(Unit unit, int stage) =>
        Rule(
            unit,
            Source.OfItems(unit),
            RuleTexts.Subject(unit, each: false) + ": semua butir",
            "menurut yang terburuk di antara semua butir",
            nameof(Yields.OfItems),
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
