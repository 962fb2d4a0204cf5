using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Timelines;

/// <summary>The days on which an answer about a subject can change: the first and last days of versions, and the days on which a comparison with the
/// assessment date turns for the subject's own dates. On all other days every answer is that of the day before.</summary>
internal static class BreakPoints
{
    /// <summary>The days after <paramref name="from"/> up to <paramref name="until"/>, ascending; a superset of those on which an answer does
    /// change. Days are numbers, as columns hold them.</summary>
    /// <param name="decisions">The decisions asked about and those they refer to.</param>
    /// <param name="implied">The facts that the law implies.</param>
    /// <param name="from">The day before the first looked at.</param>
    /// <param name="until">The last day looked at.</param>
    /// <param name="turns">The days on which a comparison of a version turns for the subject; null for none.</param>
    public static long[] Of(
        IEnumerable<Decision> decisions,
        IEnumerable<ImpliedFact> implied,
        long from,
        long until,
        Func<Decision, DecisionVersion, IEnumerable<long>>? turns = null
    )
    {
        var days = new SortedNumbers();
        foreach (ImpliedFactVersion version in implied.SelectMany(i => i.Versions))
        {
            AddEnds(version.InForce);
        }
        foreach (Decision decision in decisions)
        {
            foreach (DecisionVersion version in decision.Versions)
            {
                if (AddEnds(version.InForce) && turns is not null)
                {
                    foreach (long day in turns(decision, version))
                    {
                        Add(day);
                    }
                }
            }
        }
        return days.ToArray();

        bool AddEnds(InForce inForce)
        {
            long first = Days.Of(inForce.From);
            long last = inForce.Until is { } day ? Days.Of(day) : long.MaxValue;
            if (first > until || last < from)
            {
                return false;
            }
            Add(first);
            // A last day without a day after it turns nothing.
            if (last < until)
            {
                Add(last + 1);
            }
            return true;
        }

        void Add(long day)
        {
            if (day > from && day <= until)
            {
                days.Add(day);
            }
        }
    }

    /// <summary>A decision and all that it refers to, directly or through others, in any of its versions.</summary>
    public static List<Decision> Reachable(RuleBook book, Decision decision)
    {
        var seen = new List<Decision> { decision };
        for (int i = 0; i < seen.Count; i++)
        {
            foreach (DecisionVersion version in seen[i].Versions)
            {
                foreach (Checks.ReferenceChecks.Reference reference in Checks.ReferenceChecks.Of(seen[i], version))
                {
                    Decision other = book.Find(reference.Decision)!;
                    if (!seen.Contains(other))
                    {
                        seen.Add(other);
                    }
                }
            }
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
