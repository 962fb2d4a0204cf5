using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Checks;

/// <summary>Conditions about the items of a list as numbers of items.</summary>
internal static class ItemCounts
{
    /// <summary>What is counted of a list, and how many there may be: each item is so where none is otherwise.</summary>
    public static (Quantified Counted, NumberSet Counts) Of(Quantified q) =>
        q.Quantifier switch
        {
            Quantifier.Some => (q, NumberSet.Of([new NumberRange(1, long.MaxValue)])),
            Quantifier.AtLeast => (q, NumberSet.Of([new NumberRange(q.Count, long.MaxValue)])),
            Quantifier.AtMost => (q, NumberSet.Of([new NumberRange(0, q.Count)])),
            Quantifier.None => (q, NumberSet.Of([new NumberRange(0, 0)])),
            _ => (q with { Part = Opposite(q.Part) }, NumberSet.Of([new NumberRange(0, 0)])),
        };

    private static Condition Opposite(Condition condition) =>
        condition switch
        {
            Negation not => not.Part,
            Comparison { Bounds: { Lower: null, Upper: { } upper } } c => c with { Bounds = new(upper with { Included = !upper.Included }, null) },
            Comparison { Bounds: { Lower: { } lower, Upper: null } } c => c with { Bounds = new(null, lower with { Included = !lower.Included }) },
            _ => new Negation(condition.Place, condition),
        };

    /// <summary>A text that is the same for what counts the same items.</summary>
    public static string Key(Quantified q) => $"{q.Child.Word()} yang {ConditionKey.Of(q.Part)}";
}
