using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sentences;

/// <summary>What a condition surely asks to be so, or not to be so, by names that a sentence may have.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Values">For each of its values the names.</param>
/// <param name="Holds">Whether it is asked to hold.</param>
/// <param name="Any">Whether one of the values is enough.</param>
internal sealed record AskedNames(Condition Condition, string[][] Values, bool Holds, bool Any)
{
    /// <summary>All of a condition, also of the items of lists that it asks about.</summary>
    public static IEnumerable<AskedNames> Of(Condition condition, bool english, bool holds = true) =>
        condition switch
        {
            Negation n => Of(n.Part, english, !holds),
            AllOf a when holds => a.Parts.SelectMany(p => Of(p, english, holds)),
            AnyOf a when !holds => a.Parts.SelectMany(p => Of(p, english, holds)),
            AllOf a => Group(condition, a.Parts, english, holds),
            AnyOf a => Group(condition, a.Parts, english, holds),
            Quantified { Part: var part } q => Items(q, holds) is { } itemsHold ? Of(part, english, itemsHold) : [],
            ChoiceIs c =>
            [
                new AskedNames(c, [.. c.Term.Choices.Where(v => c.Slugs.Contains(v.Slug)).Select(v => Names.Of(v).ToArray())], holds, Any: true),
            ],
            _ => Names.Of(condition, english) is { Length: > 0 } names ? [new AskedNames(condition, [names], holds, Any: true)] : [],
        };

    /// <summary>Whether the items of a list are asked to be so, or not to be so; null where it depends.</summary>
    private static bool? Items(Quantified list, bool holds) =>
        (list.Quantifier, holds) switch
        {
            (Quantifier.Every or Quantifier.Some or Quantifier.AtLeast, true) => true,
            (Quantifier.None, _) => !holds,
            (Quantifier.Some, false) => false,
            _ => null,
        };

    /// <summary>Parts of which one is enough, or that must not be so together; none where a part has no name.</summary>
    private static IEnumerable<AskedNames> Group(Condition whole, IEnumerable<Condition> parts, bool english, bool holds)
    {
        string[][] names = [.. parts.Select(p => Names.Of(p, english))];
        return names.All(n => n.Length > 0) ? [new AskedNames(whole, names, holds, Any: holds)] : [];
    }
}
