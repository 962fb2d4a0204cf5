using System.Numerics;
using Umkm.Rules.Results;

namespace Umkm.Rules.Screenings;

/// <summary>Which facts are missing together, from the subjects of which each is missing.</summary>
internal static class MissingSets
{
    /// <summary>A decision that misses more facts is asked about in another way: nobody asks for so many.</summary>
    private const int MostFacts = 64;

    /// <summary>The sets, each with how many subjects lack just these.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="found">The facts, each with a bit a subject.</param>
    /// <param name="words">How many words the bits take.</param>
    public static IEnumerable<MissingSet> Of(ScreenedDecision decision, IReadOnlyDictionary<MissingFact, ulong[]> found, int words)
    {
        if (found.Count is 0 or > MostFacts)
        {
            return [];
        }
        ulong[][] masks = [.. found.Values];
        MissingFact[] facts = [.. found.Keys];
        var counts = new Dictionary<ulong, long>();
        for (int word = 0; word < words; word++)
        {
            ulong any = 0;
            foreach (ulong[] mask in masks)
            {
                any |= mask[word];
            }
            for (; any != 0; any &= any - 1)
            {
                int bit = BitOperations.TrailingZeroCount(any);
                ulong set = 0;
                for (int fact = 0; fact < masks.Length; fact++)
                {
                    set |= (masks[fact][word] >> bit & 1) << fact;
                }
                counts[set] = counts.GetValueOrDefault(set) + 1;
            }
        }
        return counts.Select(c => new MissingSet(decision, [.. facts.Where((_, i) => (c.Key >> i & 1) != 0)], c.Value));
    }
}
