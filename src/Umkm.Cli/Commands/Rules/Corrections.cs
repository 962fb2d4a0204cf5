using System.Collections.Immutable;

namespace Umkm.Cli.Commands.Rules;

/// <summary>Which corrections of the past a changelog records.</summary>
internal static class Corrections
{
    private static readonly string[] Words = ["koreksi", "correction"];

    /// <summary>The decisions of which no line of the changelog tells a correction. A line that tells one holds the word and the id.</summary>
    public static ImmutableArray<string> Unrecorded(IEnumerable<string> corrected, string? changelog)
    {
        string[] lines = [.. (changelog ?? "").Split('\n').Where(l => Words.Any(w => l.Contains(w, StringComparison.OrdinalIgnoreCase)))];
        return [.. corrected.Where(id => !lines.Any(l => Holds(l, id)))];
    }

    // An id that is the beginning of another one is not that one.
    private static bool Holds(string line, string id)
    {
        for (int at = line.IndexOf(id, StringComparison.Ordinal); at >= 0; at = line.IndexOf(id, at + 1, StringComparison.Ordinal))
        {
            int end = at + id.Length;
            if ((at == 0 || !IsPart(line[at - 1])) && (end == line.Length || !IsPart(line[end])))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '-' or '/' or '_';
}
