using System.Collections.Immutable;
using Umkm.Rules.Results;

namespace Umkm.Rules.Screenings;

/// <summary>Counts which facts are missing together, over the blocks of a screening, so that it can be said what a few questions decide.</summary>
internal sealed class FactSets
{
    private const int MostFacts = 128;
    private readonly Dictionary<MissingFact, int> _numbers = [];
    private readonly List<MissingFact> _facts = [];
    private readonly Dictionary<(int Decision, UInt128 Facts), long> _rows = [];

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
        foreach (((int decision, UInt128 facts), long rows) in other._rows)
        {
            Add(decision, other._facts.Where((_, i) => (facts >> i & 1) != 0), rows);
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
        int[] byName = [.. Enumerable.Range(0, _facts.Count).OrderBy(i => _facts[i].Name.Indonesian, StringComparer.Ordinal)];
        UInt128 Renumbered(UInt128 set) =>
            byName.Index().Aggregate(UInt128.Zero, (to, fact) => (set >> fact.Item & 1) != 0 ? to | (UInt128.One << fact.Index) : to);
        (UInt128 Set, long Rows)[] open =
        [
            .. _rows
                .Where(r => (decision is null || r.Key.Decision == decision) && UInt128.PopCount(r.Key.Facts) <= (UInt128)most)
                .GroupBy(r => r.Key.Facts, r => r.Value)
                .Select(g => (Renumbered(g.Key), g.Sum())),
        ];
        UInt128 best = 0;
        long decided = 0;
        // A set helps whole only, so each step takes the one that gains most with the facts asked for already.
        while (true)
        {
            (UInt128 Set, long Gain) next = (0, 0);
            foreach (UInt128 with in open.Select(o => best | o.Set).Where(w => w != best && UInt128.PopCount(w) <= (UInt128)most).Distinct())
            {
                long gain = open.Where(o => (o.Set & ~with) == 0).Sum(o => o.Rows) - decided;
                if (gain > next.Gain || (gain == next.Gain && IsBefore(with, next.Set)))
                {
                    next = (with, gain);
                }
            }
            if (next.Gain == 0)
            {
                return ([.. byName.Where((_, i) => (best >> i & 1) != 0).Select(i => _facts[i])], decided);
            }
            (best, decided) = (next.Set, decided + next.Gain);
        }
    }

    /// <summary>Fewer facts come first, then those whose names do.</summary>
    private static bool IsBefore(UInt128 one, UInt128 other) =>
        UInt128.PopCount(one) != UInt128.PopCount(other) ? UInt128.PopCount(one) < UInt128.PopCount(other) : one < other;

    private void Add(int decision, IEnumerable<MissingFact> facts, long rows)
    {
        UInt128 set = 0;
        foreach (MissingFact fact in facts)
        {
            if (!_numbers.TryGetValue(fact, out int number))
            {
                if (_facts.Count == MostFacts)
                {
                    return;
                }
                number = _facts.Count;
                _numbers[fact] = number;
                _facts.Add(fact);
            }
            set |= UInt128.One << number;
        }
        _rows[(decision, set)] = _rows.GetValueOrDefault((decision, set)) + rows;
    }
}
