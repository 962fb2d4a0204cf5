using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Checks;
using Umkm.Rules.Results;
using Umkm.Rules.Review;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sections;

namespace Umkm.Registers.Screening;

/// <summary>Why the answers about a row are what they are, in the words of explanations: what the other book did not find or ask first, then what is
/// not met.</summary>
/// <param name="now">The assessment.</param>
/// <param name="then">The assessment by the other book; null when there is none.</param>
/// <param name="older">The other book where it reads rows in its own way, so that it has no assessment of them; null otherwise.</param>
/// <param name="moved">The decisions of the row that changed.</param>
/// <param name="language">The language.</param>
internal sealed class ChangeReasons(Assessment now, Assessment? then, RuleBook? older, IReadOnlySet<string> moved, Lang language)
{
    private const int Most = 4;

    /// <summary>The facts that led to an answer, with their articles.</summary>
    /// <param name="decision">The decision.</param>
    public string Of(string decision)
    {
        Reason[] reasons = [.. now[decision].Reasons.Where(r => r.Fact is not null)];
        HashSet<ToldFinding> before = then?.Look(decision) is { } other ? [.. Told(then, other.Reasons.Where(r => r.Fact is not null))] : [];
        HashSet<string>? asked = older?.Find(decision)?.On(now.AssessedOn) is { } version ? Asked(version) : null;
        bool IsNew(Reason reason) => asked is not null && IsChanged(reason, asked);
        IEnumerable<(ToldFinding Told, bool IsOld)> told =
        [
            .. Told(now, reasons.Where(IsNew)).Select(f => (f, false)),
            .. Told(now, reasons.Where(r => !IsNew(r))).Select(f => (f, asked is not null || before.Count > 0 && before.Contains(f))),
        ];
        return string.Join("; ", told.OrderBy(f => f.IsOld).ThenBy(f => f.Told.Holds is not false).Take(Most).Select(f => f.Told.Cited(language)));
    }

    private IEnumerable<ToldFinding> Told(Assessment assessment, IEnumerable<Reason> reasons) =>
        ToldFinding.Of(FindingText.Of(assessment, language), reasons).Distinct();

    private bool IsChanged(Reason reason, HashSet<string> asked) =>
        reason.From.Leaf is { } leaf
            ? !asked.Contains(ConditionKey.Of(leaf)) || leaf is DecisionIs other && moved.Contains(other.Decision)
            : reason.Decision is { } same && moved.Contains(same);

    private static HashSet<string> Asked(DecisionVersion version) =>
        [.. version.Readings.SelectMany(r => ReferenceChecks.Conditions(r.Body)).SelectMany(BodyWriter.Leaves).Select(ConditionKey.Of)];
}
