using System.Collections.Immutable;
using Umkm.Rules.Results;

namespace Umkm.Rules.Selections;

/// <summary>Someone who is or may be eligible, with what is known of the ranking keys.</summary>
internal sealed record Candidate(SubjectKey Key, ImmutableArray<RankingValue> Values);

/// <summary>The ranks that an eligible subject can have, from 1, both ends included.</summary>
internal sealed record Rank(Candidate Candidate, int Best, int Last);

/// <summary>Works out between which ranks each eligible subject lies, whatever is not known.</summary>
/// <remarks>What is not known of one says nothing of another. So a subject has its best rank when its own values are the best and those of all
/// others the last, and when nobody else becomes eligible; and its last rank the other way round. Both ends are reached.</remarks>
internal static class Ranks
{
    /// <summary>The eligible with their ranks, by the best, then by the last.</summary>
    public static IEnumerable<Rank> Of(IReadOnlyList<Candidate> eligible, IReadOnlyList<Candidate> undecided)
    {
        (End Best, End Last)[] own = [.. eligible.Select((c, i) => (End.Best(c, i, open: false), End.Last(c, i, open: false)))];
        End[] last = [.. own.Select(o => o.Last).Order()];
        End[] best = [.. own.Select(o => o.Best).Concat(undecided.Select((c, i) => End.Best(c, eligible.Count + i, open: true))).Order()];
        return eligible
            .Select(
                (c, i) =>
                {
                    (End mine, End mineLast) = own[i];
                    // Its own best end stands before its last one when they differ, and is nobody else.
                    int itself = mine.CompareTo(mineLast) < 0 ? 1 : 0;
                    return new Rank(c, 1 + Before(last, mine), 1 + Before(best, mineLast) - itself);
                }
            )
            .OrderBy(r => r.Best)
            .ThenBy(r => r.Last)
            .ThenBy(r => r.Candidate.Key, SubjectKey.Order);
    }

    /// <summary>How many of a sorted list come before one.</summary>
    private static int Before(End[] sorted, End one)
    {
        (int low, int high) = (0, sorted.Length);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = sorted[middle].CompareTo(one) < 0 ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>The best or the last place that a candidate can have in the ranking.</summary>
    private sealed class End : IComparable<End>
    {
        private readonly Candidate _candidate;
        private readonly int _number;
        private readonly int _side;

        private End(Candidate candidate, int number, int side)
        {
            _candidate = candidate;
            _number = number;
            _side = side;
        }

        public static End Best(Candidate candidate, int number, bool open) => new(candidate, number, open || IsOpen(candidate) ? -1 : 0);

        public static End Last(Candidate candidate, int number, bool open) => new(candidate, number, open || IsOpen(candidate) ? 1 : 0);

        /// <summary>By the keys, then by id. Equals in that are ranked by a hash of what is known, which changes with each fact that becomes
        /// known, and those that are equal throughout by their number: which of them is which makes no difference.</summary>
        public int CompareTo(End? other)
        {
            for (int i = 0; i < _candidate.Values.Length; i++)
            {
                int compared = Value(i).CompareTo(other!.Value(i));
                if (compared != 0)
                {
                    return compared;
                }
            }
            if (_candidate.Key.Id == other!._candidate.Key.Id && _side != other._side)
            {
                return _side.CompareTo(other._side);
            }
            int byKey = SubjectKey.Compare(_candidate.Key, other._candidate.Key);
            return byKey != 0 ? byKey : _number.CompareTo(other._number);
        }

        private static bool IsOpen(Candidate candidate) => candidate.Values.Any(v => !v.IsKnown);

        private long Value(int key) => _side > 0 ? _candidate.Values[key].Last : _candidate.Values[key].Best;
    }
}
