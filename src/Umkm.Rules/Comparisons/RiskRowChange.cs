using System.Collections.Immutable;

namespace Umkm.Rules.Comparisons;

/// <summary>A row of the risk table that differs: the same edition, code and scope with other levels or another source.</summary>
/// <param name="Key">Edition, code and scope.</param>
/// <param name="Before">The rest of the row; null when it is new.</param>
/// <param name="After">The rest of the row; null when it is gone.</param>
internal sealed record RiskRowChange(string Key, string? Before, string? After)
{
    /// <summary>The rows that differ between two files of the layout of <c>tingkat-risiko.csv</c>.</summary>
    public static ImmutableArray<RiskRowChange> Between(string before, string after)
    {
        Dictionary<string, string> old = Rows(before);
        Dictionary<string, string> now = Rows(after);
        return
        [
            .. old
                .Keys.Concat(now.Keys)
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(key => new RiskRowChange(key, old.GetValueOrDefault(key), now.GetValueOrDefault(key)))
                .Where(c => c.Before != c.After),
        ];
    }

    // Two rows of one key differ by their source: both stand, one after the other.
    private static Dictionary<string, string> Rows(string text)
    {
        var rows = new Dictionary<string, string>();
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            string[] fields = line.TrimEnd('\r').Split(';', 4);
            if (fields.Length == 4)
            {
                string key = $"{fields[1]}/{fields[0]} {fields[2]}";
                rows[key] = rows.TryGetValue(key, out string? more) ? $"{more} | {fields[3]}" : fields[3];
            }
        }
        return rows;
    }
}
