using System.Numerics;
using System.Runtime.InteropServices;
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
            while (any != 0)
            {
                (ulong set, ulong rows) = First(masks, word, any);
                CollectionsMarshal.GetValueRefOrAddDefault(counts, set, out _) += BitOperations.PopCount(rows);
                any &= ~rows;
            }
        }
        return counts.Select(c => new MissingSet(decision, [.. facts.Where((_, i) => (c.Key >> i & 1) != 0)], c.Value));
    }

    /// <summary>The set of the first of some rows of a word, and all of these rows that have it.</summary>
    private static (ulong Set, ulong Rows) First(ulong[][] masks, int word, ulong rows)
    {
        int first = BitOperations.TrailingZeroCount(rows);
        ulong set = 0;
        for (int fact = 0; fact < masks.Length; fact++)
        {
            ulong missing = masks[fact][word];
            ulong lacks = missing >> first & 1;
            set |= lacks << fact;
            rows &= lacks != 0 ? missing : ~missing;
        }
        return (set, rows);
    }
}
