namespace Umkm.Rules.RuleLanguage;

/// <summary>Finds the valid word nearest to a misspelt one.</summary>
internal static class Spelling
{
    /// <summary>The nearest candidate by edit distance, or null when none is near enough to be meant.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        int bestDistance = Math.Max(2, word.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            int distance = Distance(word, candidate, bestDistance + 1);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /// <summary>The number of letters to change, add or drop; <paramref name="limit"/> when it is that or more.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (a.Length > 200 || Math.Abs(a.Length - b.Length) >= limit)
        {
            return limit;
        }
        int[] previous = new int[b.Length + 1];
        int[] current = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }
        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            (previous, current) = (current, previous);
        }
        return Math.Min(previous[b.Length], limit);
    }
}
