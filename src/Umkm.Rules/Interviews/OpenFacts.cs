using System.Collections.Immutable;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Questions;
using Umkm.Rules.Reasons;
using Umkm.Rules.Results;

namespace Umkm.Rules.Interviews;

/// <summary>Collects what the open goals of a subject wait for, by the place where the answer belongs.</summary>
/// <param name="read">The evaluated subject.</param>
/// <param name="subject">The subject.</param>
/// <param name="unknown">The places of which it was said that they are not known.</param>
internal sealed class OpenFacts(RegisterReader read, Subject subject, IReadOnlySet<string> unknown)
{
    private readonly MissingTracer _missing = new(read);
    private readonly MissingPointers _pointers = new(subject, read.Plan.Book.Glossary, unknown);

    /// <summary>The places, in the order of the goals.</summary>
    public IReadOnlyList<OpenFact> Of(IEnumerable<PlannedDecision> goals)
    {
        var facts = new Dictionary<string, (HashSet<MissingFact> Facts, List<PlannedDecision> Goals)>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (PlannedDecision goal in goals.Where(g => read.IsOpen(g.Top, 0)))
        {
            foreach (MissingFact fact in Missing(goal))
            {
                if (_pointers.Of(fact) is not { } pointer || unknown.Contains(pointer) || subject.At(pointer) is not null)
                {
                    continue;
                }
                if (!facts.TryGetValue(pointer, out (HashSet<MissingFact> Facts, List<PlannedDecision> Goals) known))
                {
                    facts[pointer] = known = ([], []);
                    order.Add(pointer);
                }
                known.Facts.Add(fact);
                if (known.Goals.LastOrDefault() != goal)
                {
                    known.Goals.Add(goal);
                }
            }
        }
        return [.. order.Select(p => new OpenFact(p, [.. facts[p].Facts], [.. facts[p].Goals]))];
    }

    private IEnumerable<MissingFact> Missing(PlannedDecision goal)
    {
        if (!goal.HasItems)
        {
            return _missing.Of(goal, 0);
        }
        return read.ListUnknown(goal.Table, 0)
            ? [MissingFacts.List(goal.Table)]
            : Enumerable.Range(0, read.Count(goal.Table)).Where(row => read.IsOpen(goal.Possible, row)).SelectMany(row => _missing.Of(goal, row));
    }
}
