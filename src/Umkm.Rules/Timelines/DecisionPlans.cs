using System.Collections.Concurrent;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Timelines;

/// <summary>What looking at other days needs of one decision: its plan on a day, and all that it can refer to on any. Kept, because it is asked
/// again and again. Thread-safe.</summary>
/// <param name="book">The rule book.</param>
/// <param name="reading">The one reading to follow; null for all.</param>
internal sealed class DecisionPlans(RuleBook book, string? reading)
{
    private const int Most = 16_384;
    private readonly ConcurrentDictionary<DecisionOnDay, Plan> _plans = new();
    private int _made;

    // Made when another day is looked at.
    private ConcurrentDictionary<string, IReadOnlyList<Decision>> Reached => field ?? Interlocked.CompareExchange(ref field, new(), null) ?? field;

    private ConcurrentDictionary<Decision, TurningLaw> Laws =>
        field ?? Interlocked.CompareExchange(ref field, new(ReferenceEqualityComparer.Instance), null) ?? field;

    private ConcurrentDictionary<DecisionVersion, DatedVersion> Versions =>
        field ?? Interlocked.CompareExchange(ref field, new(ReferenceEqualityComparer.Instance), null) ?? field;

    /// <summary>The plan of a decision for a day, with what it refers to then.</summary>
    public Plan On(LocalDate day, string decision)
    {
        var key = new DecisionOnDay(Days.Of(day), decision);
        if (_plans.TryGetValue(key, out Plan? known))
        {
            return known;
        }
        if (Interlocked.Increment(ref _made) > Most)
        {
            _plans.Clear();
            _made = 0;
        }
        return _plans.GetOrAdd(key, Plan.For(book, day, reading, [decision]));
    }

    /// <summary>When the law of a decision and of all that it refers to turns.</summary>
    public TurningLaw LawOf(Decision decision) => Laws.TryGetValue(decision, out TurningLaw? known) ? known : Laws[decision] = Law(decision);

    private TurningLaw Law(Decision decision) =>
        new(BreakPoints.Of(Reachable(decision), book.Implied, long.MinValue, Days.Of(LocalDate.MaxIsoValue)), [.. Dated(Reachable(decision))]);

    private List<DatedVersion> Dated(IReadOnlyList<Decision> decisions)
    {
        var dated = new List<DatedVersion>();
        foreach (Decision decision in decisions)
        {
            foreach (DecisionVersion version in decision.Versions)
            {
                dated.Add(
                    Versions.TryGetValue(version, out DatedVersion? known) ? known : Versions.GetOrAdd(version, DatedVersion.Of(decision, version))
                );
            }
        }
        return dated;
    }

    /// <summary>A decision and all that it refers to in any of its versions.</summary>
    public IReadOnlyList<Decision> Reachable(Decision decision) => Reached.GetOrAdd(decision.Id, _ => BreakPoints.Reachable(book, decision));

    private sealed record DecisionOnDay(long Day, string Decision);
}
