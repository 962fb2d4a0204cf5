using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Timelines;

/// <summary>The days on which an answer about a subject can change: the first and last days of versions, and the days on which a comparison with the
/// assessment date turns for the subject's own dates. On all other days every answer is that of the day before.</summary>
internal static class BreakPoints
{
    /// <summary>The days after <paramref name="from"/> up to <paramref name="until"/>, ascending; a superset of those on which an answer does
    /// change.</summary>
    /// <param name="decisions">The decisions asked about and those they refer to.</param>
    /// <param name="implied">The facts that the law implies.</param>
    /// <param name="from">The day before the first looked at.</param>
    /// <param name="until">The last day looked at.</param>
    /// <param name="turns">The days on which a comparison of a version turns for the subject.</param>
    public static IEnumerable<LocalDate> Of(
        IEnumerable<Decision> decisions,
        IEnumerable<ImpliedFact> implied,
        LocalDate from,
        LocalDate until,
        Func<Decision, DecisionVersion, IEnumerable<LocalDate>> turns
    )
    {
        // A last day without a day after it turns nothing.
        var days = new SortedSet<LocalDate>(
            implied
                .SelectMany(i => i.Versions)
                .Select(v => v.InForce)
                .SelectMany(v => v.Until < until ? [v.From, v.Until.Value.PlusDays(1)] : new[] { v.From })
        );
        foreach (Decision decision in decisions)
        {
            foreach (DecisionVersion version in decision.Versions.Where(v => v.InForce.From <= until && !(v.InForce.Until < from)))
            {
                days.Add(version.InForce.From);
                if (version.InForce.Until is { } last && last < until)
                {
                    days.Add(last.PlusDays(1));
                }
                days.UnionWith(turns(decision, version));
            }
        }
        return days.Where(d => d > from && d <= until);
    }

    /// <summary>A decision and all that it refers to, directly or through others, in any of its versions.</summary>
    public static IReadOnlyList<Decision> Reachable(RuleBook book, Decision decision)
    {
        var seen = new List<Decision> { decision };
        for (int i = 0; i < seen.Count; i++)
        {
            seen.AddRange(
                seen[i]
                    .Versions.SelectMany(v => Checks.ReferenceChecks.Of(seen[i], v))
                    .Select(r => book.Find(r.Decision)!)
                    .Distinct()
                    .Where(d => !seen.Contains(d))
            );
        }
        return seen;
    }

    /// <summary>What happens on a day in the rules of some decisions, for the subject's own dates.</summary>
    public static IEnumerable<LocalizedText> Texts(IEnumerable<Decision> decisions, FactTable facts, LocalDate day)
    {
        foreach (Decision decision in decisions)
        {
            DecisionVersion? now = decision.On(day);
            if (now is not null && now.InForce.From == day)
            {
                yield return TimelineTexts.Named(decision, TimelineTexts.Changes(now));
            }
            foreach (TimeFlip flip in now is null ? [] : TimeLeaves.Of(decision, now).SelectMany(l => l.Flips(facts, day, day)))
            {
                yield return flip.Text;
            }
        }
    }
}
