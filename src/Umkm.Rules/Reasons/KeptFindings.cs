using System.Runtime.InteropServices;
using Umkm.Rules.Results;

namespace Umkm.Rules.Reasons;

/// <summary>What was found of one decision about subjects so far, where it tells nothing of their own: whoever has the same criteria met for the
/// same reasons gets the same lists. Thread-safe.</summary>
internal sealed class KeptFindings
{
    private const int Most = 32;

    private Kept? _first;

    /// <summary>What was found before of the same criteria and reasons; null when nothing was.</summary>
    /// <param name="reasons">The reasons of all criteria, one after the other.</param>
    /// <param name="criteria">The outcome of each criterion, and how many reasons there are up to its last.</param>
    public Findings? Find(List<Reason> reasons, List<FoundCriterion> criteria)
    {
        for (Kept? kept = Volatile.Read(ref _first); kept is not null; kept = kept.Next)
        {
            if (AreThose(kept.Findings, CollectionsMarshal.AsSpan(reasons), CollectionsMarshal.AsSpan(criteria)))
            {
                return kept.Findings;
            }
        }
        return null;
    }

    /// <summary>Keeps what was found, while there is room.</summary>
    public void Keep(Findings findings)
    {
        Kept? first;
        do
        {
            first = Volatile.Read(ref _first);
        } while (
            first is not { Place: >= Most }
            && Interlocked.CompareExchange(ref _first, new Kept(findings, (first?.Place ?? 0) + 1, first), first) != first
        );
    }

    private static bool AreThose(Findings known, ReadOnlySpan<Reason> reasons, ReadOnlySpan<FoundCriterion> criteria)
    {
        if (known.Reasons.Length != reasons.Length || known.Criteria.Length != criteria.Length)
        {
            return false;
        }
        int from = 0;
        for (int i = 0; i < criteria.Length; i++)
        {
            if (known.Criteria[i].Holds != criteria[i].Holds || known.Criteria[i].Reasons.Length != criteria[i].End - from)
            {
                return false;
            }
            from = criteria[i].End;
        }
        for (int i = 0; i < reasons.Length; i++)
        {
            if (!ReferenceEquals(known.Reasons[i], reasons[i]))
            {
                return false;
            }
        }
        return true;
    }

    // Few come up: a chain that threads lengthen at its head.
    private sealed record Kept(Findings Findings, int Place, Kept? Next);
}

/// <summary>A criterion while reasons are gathered. A class: lists of structs are not compiled ahead, and a first answer would wait for it.</summary>
/// <param name="Holds">Whether it is met.</param>
/// <param name="End">How many reasons there are up to its last.</param>
internal sealed record FoundCriterion(bool? Holds, int End);
