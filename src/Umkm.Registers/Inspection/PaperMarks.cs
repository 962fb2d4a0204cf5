using Umkm.Registers.Cells;
using Umkm.Registers.Heads;
using Umkm.Registers.Looks;
using Umkm.Registers.Mapping;

namespace Umkm.Registers.Inspection;

/// <summary>Columns of papers that hold marks only: v and x, Y and T, 1 and 0. What they mean is for people to say.</summary>
internal static class PaperMarks
{
    private const string True = "t";
    private const string False = "f";

    private static readonly HashSet<string> Yes = new(
        ["v", "√", "✓", "✔", "+", "1", "y", "yes", .. PaperWords.Held],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> No = new(["x", "✗", "✘", "0", "t", "n", "no", .. PaperWords.None], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a column holds such marks and nothing else but that a paper is applied for.</summary>
    public static bool Are(ColumnLook look) =>
        AreTrueOrFalse(look)
        || look.Words.All(w => Yes.Contains(w) || No.Contains(w) || PaperWords.InProcess.Contains(w))
            && !look.Words.All(PaperWords.InProcess.Contains);

    /// <summary>Whether a database wrote t for true and f for false: t alone is tidak.</summary>
    private static bool AreTrueOrFalse(ColumnLook look) =>
        look.Words.Contains(False, StringComparer.OrdinalIgnoreCase)
        && look.Words.All(w => True.Equals(w, StringComparison.OrdinalIgnoreCase) || False.Equals(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>Asks what they mean.</summary>
    /// <param name="look">What the column looks like.</param>
    /// <param name="target">The paper.</param>
    public static ColumnProposal Asked(ColumnLook look, string target)
    {
        bool isTrue = AreTrueOrFalse(look);
        string[] yes = [.. look.Words.Where(w => isTrue ? True.Equals(w, StringComparison.OrdinalIgnoreCase) : Yes.Contains(w))];
        string[] no = [.. look.Words.Where(w => isTrue ? False.Equals(w, StringComparison.OrdinalIgnoreCase) : No.Contains(w))];
        string? denial = LeftOverWord.Denial(look.Header, target);
        (yes, no) = denial is null ? (yes, no) : (no, yes);
        string[] open = [.. look.Words.Where(PaperWords.InProcess.Contains), .. look.Marks];
        string[] parts =
        [
            target,
            .. ColumnProposal.Quoted("ada", yes),
            .. ColumnProposal.Quoted("tidak ada", no),
            .. ColumnProposal.Quoted("kosong", open),
        ];
        string line = $"{{ {string.Join(", ", parts)} }}";
        LocalizedText? doubt =
            denial is not null ? DeniedHead.Why(denial, isTurned: true)
            : HeaderDoubts.Left(look.Header, target) is { } word ? SaidTexts.LeftOver(word)
            : null;
        LocalizedText why = doubt is null ? new("", "") : new($"; {doubt.Indonesian}", $"; {doubt.English}");
        return new ColumnProposal(look, null)
        {
            IsAsked = true,
            Mask = ExampleMask.Known(look.Words.ToHashSet(StringComparer.OrdinalIgnoreCase)),
            Note = new(
                $"isinya tanda, bukan nomor surat{why.Indonesian}: tulis {line} bila begitu artinya, atau {ColumnReader.LeftOut}",
                $"its contents are marks, no numbers of a paper{why.English}: write {line} where they mean that, or {ColumnReader.LeftOut}"
            ),
        };
    }
}
