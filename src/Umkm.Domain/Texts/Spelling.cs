namespace Umkm.Domain;

/// <summary>Finds the word somebody probably meant.</summary>
public static class Spelling
{
    private const int LongestWord = 64;

    /// <summary>Words that registers use for one of ours, although another of ours is spelt more alike.</summary>
    private static readonly Dictionary<string, string> Usual = new(StringComparer.Ordinal)
    {
        ["perorangan"] = "orang-perseorangan",
        ["perseorangan"] = "orang-perseorangan",
        ["usaha dagang"] = "orang-perseorangan",
        ["ud"] = "orang-perseorangan",
        ["pirt"] = "spp-irt",
        ["p-irt"] = "spp-irt",
    };

    /// <summary>The candidate closest to what was typed, ignoring upper and lower case; for some words of registers, such as
    /// <c>Perorangan</c> and <c>PIRT</c>, the one that they are used for. Distance counts inserted, left out,
    /// changed and swapped characters; at most a third of the word, and never fewer than one, may differ. A word that is the last part of a
    /// candidate, or the reverse, stands for it: <c>nik</c> is <c>owner.nik</c>, <c>halal</c> is <c>izin/halal</c>, <c>kur-mikro</c> is
    /// <c>mikro</c>.</summary>
    /// <param name="found">What was typed; texts longer than 64 characters have no nearest spelling.</param>
    /// <param name="candidates">The words that exist. Of equally close ones the first wins.</param>
    /// <returns>The candidate, or null when none is close.</returns>
    public static string? Nearest(string found, IEnumerable<string> candidates)
    {
        Guard.Against.Null(found);
        Guard.Against.Null(candidates);
        if (found.Length is 0 or > LongestWord)
        {
            return null;
        }

        string typed = found.ToLowerInvariant();
        string[] known = [.. candidates];
        if (Usual.TryGetValue(typed, out string? usual) && known.Contains(usual, StringComparer.Ordinal))
        {
            return usual;
        }

        string? best = null;
        int bestDistance = int.MaxValue;
        foreach (string candidate in known)
        {
            int allowed = Math.Max(1, Math.Max(typed.Length, candidate.Length) / 3);
            if (candidate.Length > LongestWord || Math.Abs(candidate.Length - typed.Length) > allowed)
            {
                continue;
            }

            int distance = Distance(typed, candidate.ToLowerInvariant());
            if (distance <= allowed && distance < bestDistance)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return bestDistance == 0 ? best : Part(typed, known, alsoLonger: bestDistance > 2) ?? best;
    }

    /// <summary>The candidate of which the word is the last part (<c>nik</c> of <c>owner.nik</c>, <c>halal</c> of <c>izin/halal</c>), or that is
    /// the last part of the word (<c>kur-mikro</c>: <c>mikro</c>).</summary>
    private static string? Part(string typed, string[] known, bool alsoLonger) =>
        Array.Find(known, k => IsLastPart(typed, k))
        ?? (alsoLonger ? known.Where(k => k.Length > 0 && typed.EndsWith($"-{k}", StringComparison.OrdinalIgnoreCase)).MaxBy(k => k.Length) : null);

    private static bool IsLastPart(string typed, string whole) =>
        whole.Length > typed.Length && whole[^(typed.Length + 1)] is '.' or '/' && whole.EndsWith(typed, StringComparison.OrdinalIgnoreCase);

    // Optimal string alignment: the three last rows of the usual table.
    private static int Distance(string a, string b)
    {
        int[] before = new int[b.Length + 1];
        int[] last = new int[b.Length + 1];
        int[] row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = a[i - 1] == b[j - 1] ? 0 : 1;
                int cost = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost = Math.Min(cost, before[j - 2] + 1);
                }

                row[j] = cost;
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
