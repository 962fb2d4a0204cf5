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

    /// <summary>Reasons as they are told: a fact that is not known once in each article, with all that it is measured by.</summary>
    public static IEnumerable<ToldFinding> Of(FindingText findings, IEnumerable<Reason> reasons)
    {
        var groups = new List<List<Reason>>();
        var open = new Dictionary<UnknownFact, List<Reason>>();
        foreach (Reason reason in reasons)
        {
            UnknownFact? fact = Open(reason);
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
        return groups.ConvertAll(same => new ToldFinding(same[0].Basis, findings.Of([.. same]), same[0].Holds));
    }

    // What is not known of one fact; null for whatever is told by itself.
    private static UnknownFact? Open(Reason reason) =>
        reason is { Holds: null, Value: null, FollowsFrom: null, From.Leaf: Comparison or ChoiceIs or CodeIn, Fact: { } fact }
            ? new(reason.From.Leaf is Comparison c ? c.Left : null, fact, reason.Basis, reason.Item, reason.ItemKind)
            : null;

    private sealed record UnknownFact(TermSum? Sum, Umkm.Domain.LocalizedText Fact, string Basis, string? Item, SubjectKind? Kind);
}
