using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Heads;
using Umkm.Registers.Messages;

namespace Umkm.Registers.Mapping;

/// <summary>Cells that name several papers, as boxes to tick do: <c>NIB, PIRT, Halal</c>. Each word is one of the mapping, or the cell is
/// refused.</summary>
internal static class SeveralPapers
{
    /// <summary>Stands between the kinds of papers that were read.</summary>
    public const char Between = ';';

    /// <summary>The kinds of papers that a column's words name.</summary>
    public static IEnumerable<string> Kinds(MappingColumn column) =>
        column.Words.Select(w => w.Value).Where(k => k != ColumnReader.LeftOut).Distinct(StringComparer.Ordinal);

    /// <summary>The kinds of papers that a cell names; or why it cannot be read.</summary>
    /// <param name="column">What the column is.</param>
    /// <param name="text">The cell, which is no word of the column that stands for none or for nothing.</param>
    public static (string? Value, Message? Problem) Read(MappingColumn column, string text)
    {
        var kinds = new List<string>();
        string? none = null;
        string? denial = null;
        foreach (string word in Words(column, text))
        {
            if (denial is not null)
            {
                return (
                    null,
                    PaperMessages.DenialBeforePapers.With(new("found", CellText.Shown(text)), new MessageArgument("other", CellText.Shown(denial)))
                );
            }
            if (ValueTexts.Said(column, word) is { } kind)
            {
                kinds.Add(kind);
                denial = kind == ColumnReader.LeftOut && DenyingPart.Governs(word) ? word : null;
            }
            else if (Is(word, column.None))
            {
                none = word;
            }
            else if (!Is(word, column.Unknown))
            {
                string known = string.Join(", ", column.Words.Select(w => w.Key));
                return (
                    null,
                    PaperMessages.UnknownPaper.With(new MessageArgument("found", CellText.Shown(word)), new MessageArgument("known", known))
                );
            }
        }
        return none is not null
            ? (null, PaperMessages.NoneBesidePapers.With(new MessageArgument("found", CellText.Shown(text)), new MessageArgument("other", none)))
            : (string.Join(Between, kinds.Where(k => k != ColumnReader.LeftOut).Distinct(StringComparer.Ordinal)), null);
    }

    /// <summary>The words of a cell, as the mapping separates them; a word of the mapping in which a separator stands is one word.</summary>
    private static IEnumerable<string> Words(MappingColumn column, string text)
    {
        string[] known = [.. column.Words.Select(w => w.Key).Concat(column.None).Concat(column.Unknown).OrderByDescending(w => w.Length)];
        string rest = text;
        while ((rest = Behind(column, rest)).Length > 0)
        {
            string word =
                known.FirstOrDefault(w => rest.StartsWith(w, StringComparison.OrdinalIgnoreCase) && Ends(column, rest[w.Length..]))
                ?? rest[
                    ..column.Between.Select(b => rest.IndexOf(b, StringComparison.OrdinalIgnoreCase)).Where(at => at > 0).Append(rest.Length).Min()
                ];
            yield return word.Trim();
            rest = rest[word.Length..];
        }
    }

    /// <summary>A text without the separators and blanks in front of it.</summary>
    private static string Behind(MappingColumn column, string text)
    {
        while (text.Length > 0)
        {
            string? mark = column.Between.FirstOrDefault(b => text.StartsWith(b, StringComparison.OrdinalIgnoreCase));
            if (mark is null && !char.IsWhiteSpace(text[0]))
            {
                break;
            }
            text = text[(mark?.Length ?? 1)..];
        }
        return text;
    }

    private static bool Ends(MappingColumn column, string rest) =>
        rest.Trim().Length == 0
        || column.Between.Any(b =>
            rest.StartsWith(b, StringComparison.OrdinalIgnoreCase) || rest.TrimStart().StartsWith(b, StringComparison.OrdinalIgnoreCase)
        );

    private static bool Is(string word, IEnumerable<string> words) => words.Any(w => string.Equals(w, word, StringComparison.OrdinalIgnoreCase));
}
