using System.Collections.Immutable;
using Umkm.Rules.Comparisons;

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

    /// <summary>The exit status of a comparison: a change of the past without a record of it is told.</summary>
    public static int Tell(Call call, BookComparison comparison, string? changelog)
    {
        ImmutableArray<string> open = Unrecorded(comparison.Corrected, changelog);
        if (open.IsEmpty)
        {
            return ExitCode.Done;
        }
        string ids = string.Join(", ", open);
        call.Note(
            new(
                $"Masa lalu diubah tanpa catatan koreksi: {ids}. Tulis baris yang memuat kata koreksi dan nama keputusannya di berkas --changelog.",
                $"The past was changed without a recorded correction: {ids}. "
                    + "Write a line with the word correction and the decision's id in the file of --changelog."
            )
        );
        return ExitCode.Correction;
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
