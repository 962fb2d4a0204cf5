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
        var first = new Dictionary<UnknownFact, string>();
        var groups = new List<List<Reason>>();
        var open = new Dictionary<UnknownFact, List<Reason>>();
        foreach (Reason reason in reasons)
        {
            UnknownFact? fact = Open(reason, first);
            if (fact is null || !open.TryGetValue(fact, out List<Reason>? same))
            {
                groups.Add(same = []);
                if (fact is not null)
                {
                    open[fact] = same;
                }
            }
            same.Add(reason);
        }
        return groups.ConvertAll(same => new ToldFinding(
            same.Count == 1 ? same[0].Basis : CitedTogether.Of(same.Select(r => r.Basis)),
            findings.Of([.. same]),
            same[0].Holds
        ));
    }

    // What is not known of one fact; null for whatever is told by itself. The article is the first that the file of the rule names for the fact.
    private static UnknownFact? Open(Reason reason, Dictionary<UnknownFact, string> first)
    {
        if (reason is not { Holds: null, Value: null, FollowsFrom: null, From.Leaf: Comparison or ChoiceIs or CodeIn, Fact: { } name })
        {
            return null;
        }
        var inFile = new UnknownFact((reason.From.Leaf as Comparison)?.Left, name, reason.From.Leaf.Place.File, reason.Item, reason.ItemKind);
        if (!first.TryGetValue(inFile, out string? basis))
        {
            basis = first[inFile] = reason.Basis;
        }
        return inFile with { In = basis };
    }

    /// <summary>A fact that is not known, in a file or under an article.</summary>
    private sealed record UnknownFact(TermSum? Sum, Umkm.Domain.LocalizedText Fact, string In, string? Item, SubjectKind? Kind);
}
