using System.Collections.Immutable;
using System.Numerics;
using Umkm.Rules.Results;

namespace Umkm.Rules.Screenings;

/// <summary>Counts which facts are missing together, over the blocks of a screening, so that it can be said what a few questions decide.</summary>
internal sealed class FactSets
{
    private readonly Dictionary<MissingFact, int> _numbers = [];
    private readonly List<MissingFact> _facts = [];
    private readonly Dictionary<(int Decision, BigInteger Facts), long> _rows = [];

    /// <summary>Adds the sets of a block.</summary>
    public void Add(ImmutableArray<MissingSet> sets)
    {
        foreach (MissingSet set in sets)
        {
            Add(set.Decision.Index, set.Facts, set.Rows);
        }
    }

    /// <summary>Adds what another has counted.</summary>
    public void Add(FactSets other)
    {
        foreach (((int decision, BigInteger facts), long rows) in other._rows)
        {
            Add(decision, other._facts.Where((_, i) => !(facts >> i).IsEven), rows);
        }
    }

    /// <summary>The facts of which asking decides most answers: chosen one after the other, each the one that decides most with those
    /// before.</summary>
    /// <param name="decision">The place of a decision; null for all of them.</param>
    /// <param name="most">How many facts at most.</param>
    /// <returns>The facts, and how many answers they decide together, as far as the law is settled and they ask for no more.</returns>
    public (ImmutableArray<MissingFact> Facts, long Decided) Best(int? decision, int most)
    {
        // Numbered by name: which thread met a fact first says nothing.
        int[] byName =
        [
            .. Enumerable
                .Range(0, _facts.Count)
                .OrderBy(i => _facts[i].Name.Indonesian, StringComparer.Ordinal)
                .ThenBy(i => _facts[i].Property, StringComparer.Ordinal)
                .ThenBy(i => _facts[i].Item, StringComparer.Ordinal),
        ];
        BigInteger Renumbered(BigInteger set) =>
            byName.Index().Aggregate(BigInteger.Zero, (to, fact) => !(set >> fact.Item).IsEven ? to | (BigInteger.One << fact.Index) : to);
        (BigInteger Set, long Rows)[] open =
        [
            .. _rows
                .Where(r => (decision is null || r.Key.Decision == decision) && BigInteger.PopCount(r.Key.Facts) <= most)
                .GroupBy(r => r.Key.Facts, r => r.Value)
                .Select(g => (Renumbered(g.Key), g.Sum())),
        ];
        BigInteger best = 0;
        long decided = 0;
        // A set helps whole only, so each step takes the one that gains most with the facts asked for already.
        while (true)
        {
            (BigInteger Set, long Gain) next = (0, 0);
            foreach (BigInteger with in open.Select(o => best | o.Set).Where(w => w != best && BigInteger.PopCount(w) <= most).Distinct())
            {
                long gain = open.Where(o => (o.Set & ~with).IsZero).Sum(o => o.Rows) - decided;
                if (gain > next.Gain || (gain == next.Gain && IsBefore(with, next.Set)))
                {
                    next = (with, gain);
                }
            }
            if (next.Gain == 0)
            {
                return ([.. byName.Where((_, i) => !(best >> i).IsEven).Select(i => _facts[i])], decided);
            }
            (best, decided) = (next.Set, decided + next.Gain);
        }
    }

    /// <summary>Fewer facts come first, then those whose names do.</summary>
    private static bool IsBefore(BigInteger one, BigInteger other) =>
        BigInteger.PopCount(one) != BigInteger.PopCount(other) ? BigInteger.PopCount(one) < BigInteger.PopCount(other) : one < other;

    private void Add(int decision, IEnumerable<MissingFact> facts, long rows)
    {
        BigInteger set = 0;
        foreach (MissingFact fact in facts)
        {
            if (!_numbers.TryGetValue(fact, out int number))
            {
                number = _facts.Count;
                _numbers[fact] = number;
                _facts.Add(fact);
            }
            set |= BigInteger.One << number;
        }
        _rows[(decision, set)] = _rows.GetValueOrDefault((decision, set)) + rows;
    }
}
