using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Results;
using Umkm.Rules.Sections;

namespace Umkm.Registers.Screening;

/// <summary>Why the answers about a row are what they are, in the words of explanations: what the other book did not find first, then what is not
/// met.</summary>
/// <param name="now">The assessment.</param>
/// <param name="then">The assessment by the other book; null when there is none.</param>
/// <param name="language">The language.</param>
internal sealed class ChangeReasons(Assessment now, Assessment? then, Lang language)
{
    private const int Most = 4;

    /// <summary>The facts that led to an answer, with their articles.</summary>
    /// <param name="decision">The decision.</param>
    public string Of(string decision)
    {
        HashSet<ToldFinding> before = then?.Look(decision) is { } other ? [.. Told(then, other)] : [];
        ToldFinding[] told = [.. Told(now, now[decision])];
        return string.Join(
            "; ",
            told.OrderBy(f => before.Count > 0 && before.Contains(f)).ThenBy(f => f.Holds is not false).Take(Most).Select(f => f.Cited(language))
        );
    }

    private IEnumerable<ToldFinding> Told(Assessment assessment, DecisionResult result) =>
        ToldFinding.Of(FindingText.Of(assessment, language), result.Reasons.Where(r => r.Fact is not null)).Distinct();
}
