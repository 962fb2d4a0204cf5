using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sections;

/// <summary>A finding as it is told, and what it rests on.</summary>
/// <param name="Basis">The articles.</param>
/// <param name="Text">The finding.</param>
/// <param name="Holds">Whether its condition holds; null while it cannot be decided.</param>
internal sealed record ToldFinding(string Basis, string Text, bool? Holds)
{
    /// <summary>The finding with its articles.</summary>
    public string Cited(Lang language) =>
        Basis.Length == 0 ? Text : Phrases.Cited.In(language, ("finding", Text), ("basis", CitationWords.In(Basis, language)));

    /// <summary>Reasons as they are told: a fact that is not known once in each article, and once in the classes of one decision, with all that it
    /// is measured by.</summary>
    public static IEnumerable<ToldFinding> Of(FindingText findings, IEnumerable<Reason> reasons)
    {
        var first = new Dictionary<(UnknownFact, string), string>();
        return reasons
            .Select((reason, nth) => (Reason: reason, Open: Open(reason, first) ?? (object)nth))
            .ToArray()
            .GroupBy(r => r.Open, r => r.Reason)
            .Select(same => new ToldFinding(CitedTogether.Of(same.Select(r => r.Basis)), findings.Of([.. same]), same.First().Holds));
    }

    // What is not known of one fact; null for whatever is told by itself. The article is the first that the file of the rule names for the fact.
    private static UnknownFact? Open(Reason reason, Dictionary<(UnknownFact, string), string> first)
    {
        if (reason is not { Holds: null, Value: null, FollowsFrom: null, From.Leaf: Comparison or ChoiceIs or CodeIn, Fact: { } name })
        {
            return null;
        }
        var fact = new UnknownFact((reason.From.Leaf as Comparison)?.Left, name, "", reason.Item, reason.ItemKind);
        (UnknownFact, string) key = (fact, reason.From.Leaf.Place.File);
        if (!first.TryGetValue(key, out string? basis))
        {
            basis = first[key] = reason.Basis;
        }
        return fact with { Basis = basis };
    }

    private sealed record UnknownFact(TermSum? Sum, Umkm.Domain.LocalizedText Fact, string Basis, string? Item, SubjectKind? Kind);
}
