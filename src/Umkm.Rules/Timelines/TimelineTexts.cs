using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Timelines;

/// <summary>What timelines say to people, in both languages.</summary>
internal static class TimelineTexts
{
    public static LocalizedText NotInLaw { get; } = new("tidak diatur", "not in the law");

    public static LocalizedText Answers(IReadOnlyCollection<Answer> possible) =>
        possible.Count == 0
            ? NotInLaw
            : new(string.Join(" | ", possible.Select(a => a.Label.Indonesian)), string.Join(" | ", possible.Select(a => a.Label.English)));

    public static LocalizedText Flip(TimeFlip flip)
    {
        TimeLeaf leaf = flip.Leaf;
        LocalizedText fact = Day(flip.FactDay);
        LocalizedText after = leaf.After is null
            ? LocalizedText.Empty
            : new(SentenceWriter.Value(leaf.After, english: false), SentenceWriter.Value(leaf.After, english: true));
        LocalizedText what = leaf.Paper?.Label ?? (leaf.Term is { } term ? term.Label : LocalizedText.Empty);
        return (leaf.Cause, leaf.After) switch
        {
            (TimelineCauseKind.PaperBegins, _) => new(
                $"{what.Indonesian} terbit {fact.Indonesian}",
                $"the {what.English} is issued on {fact.English}"
            ),
            (TimelineCauseKind.PaperExpires, null) => new(
                $"{what.Indonesian} berlaku terakhir {fact.Indonesian}",
                $"the last valid day of the {what.English} is {fact.English}"
            ),
            (TimelineCauseKind.PaperExpires, _) => new(
                $"{what.Indonesian} yang terbit {fact.Indonesian} sudah lewat {after.Indonesian}",
                $"the {what.English} issued on {fact.English} is past {after.English}"
            ),
            (TimelineCauseKind.DutyFallsDue, null) => new($"kewajiban jatuh tempo {fact.Indonesian}", $"the duty falls due on {fact.English}"),
            (TimelineCauseKind.DutyFallsDue, _) => new(
                $"kewajiban jatuh tempo, {after.Indonesian} setelah {what.Indonesian} ({fact.Indonesian})",
                $"the duty falls due, {after.English} after the {what.English} ({fact.English})"
            ),
            (TimelineCauseKind.AgeReached, _) when leaf.DayAfter => new(
                $"{what.Indonesian} melewati {after.Indonesian}",
                $"{what.English} passes {after.English}"
            ),
            (TimelineCauseKind.AgeReached, _) => new($"{what.Indonesian} mencapai {after.Indonesian}", $"{what.English} reaches {after.English}"),
            _ when leaf.DayAfter => new($"{what.Indonesian} ({fact.Indonesian}) sudah lewat", $"{what.English} ({fact.English}) is past"),
            _ => new($"{what.Indonesian} ({fact.Indonesian}) tiba", $"{what.English} ({fact.English}) has come"),
        };
    }

    public static LocalizedText Implied(ImpliedFact fact, ImpliedFactVersion? version) =>
        version is null
            ? new($"tidak lagi tersirat: {fact.Title.Indonesian}", $"no longer implied: {fact.Title.English}")
            : new($"tersirat menurut hukum: {fact.Title.Indonesian}", $"implied by law: {fact.Title.English}");

    public static LocalizedText Becomes(FutureFact fact) =>
        fact.Property == "annualSales"
            ? new(
                $"tahun {fact.From.Year - 1} tutup; penjualannya menjadi penjualan tahun lalu",
                $"the year {fact.From.Year - 1} closes; its sales become those of last year"
            )
            : new($"{fact.Property} {Day(fact.From).Indonesian} menjadi fakta", $"{fact.Property} of {Day(fact.From).English} becomes a fact");

    public static LocalizedText Begins(DecisionVersion version) =>
        version.Gap is { } gap
            ? new($"belum diatur: {gap.Indonesian}", $"the law says nothing: {gap.English}")
            : new($"mulai diatur oleh {version.Basis}", $"enters the law by {version.Basis.English}");

    public static LocalizedText Changes(DecisionVersion version) =>
        version.Gap is { } gap
            ? new($"tidak lagi diatur: {gap.Indonesian}", $"the law says nothing any more: {gap.English}")
            : new($"aturan berganti: {version.Basis}", $"the rule changes: {version.Basis.English}");

    public static LocalizedText Ends(DecisionVersion version) =>
        new($"tidak diatur lagi setelah {version.Basis}", $"leaves the law after {version.Basis.English}");

    public static LocalizedText Refers(Decision decision, IReadOnlyCollection<Answer> before, IReadOnlyCollection<Answer> after) =>
        new(
            $"keputusan {decision.Id}: {Answers(before).Indonesian} → {Answers(after).Indonesian}",
            $"decision {decision.Id}: {Answers(before).English} → {Answers(after).English}"
        );

    /// <summary>Another decision that changed for some of the items only, or under some readings only.</summary>
    public static LocalizedText RefersInPart(Decision decision) =>
        new($"keputusan {decision.Id} berubah untuk sebagian butir atau tafsir", $"the decision {decision.Id} changes for some items or readings");

    public static LocalizedText Named(Decision decision, LocalizedText text) =>
        new($"{decision.Id}: {text.Indonesian}", $"{decision.Id}: {text.English}");

    public static LocalizedText Day(NodaTime.LocalDate day) => new(IndonesianNumbers.LongDate(day), IndonesianNumbers.EnglishDate(day));
}
