using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Review;

/// <summary>Counts the enterprises of a register whose answers the coming days change, and why: duties that fall due, papers that end, rules that
/// change, ages and years that are reached. Not for several threads at once.</summary>
internal sealed class TouchedTally
{
    private readonly SortedDictionary<(TimelineCauseKind Kind, string Decision), Touched> _touched = [];

    /// <summary>The enterprises counted.</summary>
    public int Enterprises { get; private set; }

    /// <summary>Those whose answers change at all.</summary>
    public int Changing { get; private set; }

    internal IReadOnlyList<Touched> All =>
        [.. _touched.Values.OrderBy(t => t.First).ThenByDescending(t => t.Enterprises).ThenBy(t => t.Decision, StringComparer.Ordinal)];

    /// <summary>Counts an enterprise.</summary>
    /// <param name="timeline">Its timeline over the window of the report.</param>
    public void Add(Timeline timeline)
    {
        Guard.Against.Null(timeline);
        Enterprises++;
        Changing += timeline.Days.Count > 0 ? 1 : 0;
        var counted = new HashSet<(TimelineCauseKind, string)>();
        foreach (TimelineDay day in timeline.Days)
        {
            foreach (TimelineChange change in day.Changes.Where(c => c.Item is null))
            {
                // What only follows from another decision is counted there.
                foreach (TimelineCauseKind kind in change.Causes.Select(c => c.Kind).Distinct().Where(k => k != TimelineCauseKind.DecisionChanges))
                {
                    var key = (kind, change.Decision);
                    Touched before = _touched.GetValueOrDefault(key) ?? new Touched(kind, change.Decision, change.Title, 0, day.Day, day.Day);
                    _touched[key] = before with
                    {
                        Enterprises = before.Enterprises + (counted.Add(key) ? 1 : 0),
                        First = LocalDate.Min(before.First, day.Day),
                        Last = LocalDate.Max(before.Last, day.Day),
                    };
                }
            }
        }
    }
}

/// <summary>How many enterprises a sort of change touches.</summary>
/// <param name="Kind">Why the answer changes.</param>
/// <param name="Decision">The decision whose answer changes.</param>
/// <param name="Title">Its title.</param>
/// <param name="Enterprises">How many.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
internal sealed record Touched(TimelineCauseKind Kind, string Decision, LocalizedText Title, int Enterprises, LocalDate First, LocalDate Last);
