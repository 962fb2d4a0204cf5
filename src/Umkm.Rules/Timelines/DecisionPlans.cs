using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
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
    private readonly ConcurrentDictionary<string, IReadOnlyList<Decision>> _reachable = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<LocalDate>> _lawDays = new();
    private readonly ConcurrentDictionary<DecisionVersion, ImmutableArray<TimeLeaf>> _leaves = new(ReferenceEqualityComparer.Instance);

    /// <summary>The plan of a decision for a day, with what it refers to then.</summary>
    public Plan On(LocalDate day, string decision)
    {
        if (_plans.Count >= Most)
        {
            _plans.Clear();
        }
        var key = new DecisionOnDay(Days.Of(day), decision);
        return _plans.TryGetValue(key, out Plan? known) ? known : _plans.GetOrAdd(key, Plan.For(book, day, reading, [decision]));
    }

    /// <summary>The days within a window on which a version turns for a subject.</summary>
    public IEnumerable<LocalDate> Turns(Decision decision, DecisionVersion version, FactTable facts, LocalDate from, LocalDate until)
    {
        if (!_leaves.TryGetValue(version, out ImmutableArray<TimeLeaf> leaves))
        {
            _leaves[version] = leaves = [.. TimeLeaves.Of(decision, version).Distinct()];
        }
        return leaves.SelectMany(l => l.Flips(facts, from, until)).Select(f => f.Day);
    }

    /// <summary>The days on which the law of a decision and of all that it refers to changes, ascending, whoever it is about.</summary>
    public IReadOnlyList<LocalDate> LawDays(Decision decision) =>
        _lawDays.GetOrAdd(
            decision.Id,
            _ => [.. BreakPoints.Of(Reachable(decision), book.Implied, LocalDate.MinIsoValue, LocalDate.MaxIsoValue, static (_, _) => [])]
        );

    /// <summary>A decision and all that it refers to in any of its versions.</summary>
    public IReadOnlyList<Decision> Reachable(Decision decision) => _reachable.GetOrAdd(decision.Id, _ => BreakPoints.Reachable(book, decision));

    private sealed record DecisionOnDay(long Day, string Decision);
}
