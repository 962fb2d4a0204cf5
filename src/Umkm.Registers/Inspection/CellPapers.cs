using System.Text.RegularExpressions;
using Umkm.Registers.Cells;
using Umkm.Registers.Heads;
using Umkm.Registers.Looks;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Inspection;

/// <summary>The words of a cell that may name several papers: what stands between commas and the like, but for within brackets.</summary>
internal sealed partial class CellPapers
{
    private static readonly char[] Always = [',', ';', '|', '\n'];

    /// <summary>These stand within names too, and separate only where papers stand on both sides.</summary>
    private static readonly string[] Sometimes = [" dan ", "/", "&", "+"];

    /// <summary>Kinds that such a word alone does not mean beyond doubt.</summary>
    private static readonly string[] Vague = ["izin", "merek", "paten"];

    /// <summary>What may stand before a paper that is held: the sign of a list, a number, a tick.</summary>
    [GeneratedRegex(@"^([-*•–·]|[0-9]{1,2}[.)]|[✓✔√☑+]|[\[(]\s*[v√✓✔]\s*[\])]|\s)+|[\s✓✔√☑]+$", Options, 60_000)]
    private static partial Regex Ticks();

    /// <summary>What a name of a paper may be written with; any other sign may say that it is not held.</summary>
    [GeneratedRegex(@"^[\p{L}0-9 ./()&'-]*[\p{L}0-9.)]$", Options, 60_000)]
    private static partial Regex Name();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    private CellPapers(IReadOnlyList<string> words, IReadOnlyList<string> between) => (Words, Between) = (words, between);

    /// <summary>The words, as they are written.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>What separates them.</summary>
    public IReadOnlyList<string> Between { get; }

    /// <summary>The words of a cell.</summary>
    public static CellPapers Of(string cell, Glossary glossary)
    {
        var words = new List<string>();
        var between = new List<string>();
        int from = 0;
        int depth = 0;
        for (int at = 0; at <= cell.Length; at++)
        {
            char mark = at < cell.Length ? cell[at] : Always[0];
            depth +=
                mark == '(' ? 1
                : mark == ')' ? -1
                : 0;
            if (at < cell.Length && (depth > 0 || !Always.Contains(mark)))
            {
                continue;
            }
            if (at < cell.Length && DenyingPart.Governs(cell[from..at]))
            {
                words.Add(cell[from..].Trim());
                break;
            }
            Add(cell[from..at].Trim(), words, between, glossary);
            if (at < cell.Length)
            {
                between.Add(mark.ToString());
            }
            from = at + 1;
        }
        return new CellPapers(words, between);
    }

    /// <summary>The kind of paper that a word names beyond doubt; null for every other word.</summary>
    public static string? Kind(string word, Glossary glossary)
    {
        word = Ticks().Replace(word, "");
        if (!Name().IsMatch(word) || HeadWords.Split(word).Contains("no", StringComparer.Ordinal))
        {
            return null;
        }
        if (glossary.FindPermitByName(word) is { } own && !Vague.Contains(own.Slug, StringComparer.Ordinal))
        {
            return own.Slug;
        }
        string? target = HeaderWords.TargetOf(word, word, glossary);
        target = target?.ToLowerInvariant() is "nib" or "npwp" ? $"surat: {target.ToLowerInvariant()}" : target;
        return
            target?.StartsWith("surat: ", StringComparison.Ordinal) == true
            && !target.Contains(", isi", StringComparison.Ordinal)
            && LeftOverWord.Denial(word, target) is null
            && HeaderDoubts.Left(word, target) is null
            ? target["surat: ".Length..]
            : null;
    }

    private static void Add(string word, List<string> words, List<string> between, Glossary glossary)
    {
        if (word.Length == 0)
        {
            return;
        }
        foreach (string mark in Sometimes)
        {
            string[] parts = word.Split(mark, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length > 1 && Kind(word, glossary) is null && parts.All(p => Kind(p, glossary) is not null))
            {
                words.AddRange(parts);
                between.Add(mark);
                return;
            }
        }
        words.Add(word);
    }
}
