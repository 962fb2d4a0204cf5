using Umkm.Registers.Cells;
using Umkm.Registers.Messages;

namespace Umkm.Registers.Mapping;

/// <summary>Why a word where a number should stand is none, with what the mapping can say of it: <c>ada</c> for a NIB, <c>nihil</c> for
/// sales.</summary>
internal static class WordRefusal
{
    private static readonly HashSet<string> Unknown = new(
        ["-", "--", "?", "kosong", "tidak tahu", "tidak diketahui", "tidak diisi", "belum diisi", "rahasia"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The refusal; null for a text with digits, and where no number is expected.</summary>
    /// <param name="kind">What is expected.</param>
    /// <param name="text">The text.</param>
    public static Message? Of(ValueKind? kind, string text)
    {
        MessageKind? why = kind switch
        {
            ValueKind.Nib or ValueKind.Npwp => MappingMessages.WordOfPaper,
            ValueKind.Money or ValueKind.Balance or ValueKind.Count or ValueKind.Whole when IsKnown(text) => MappingMessages.WordOfAmount,
            _ => null,
        };
        return why is null || text.Any(char.IsAsciiDigit) || ProgramBlank.Refusal(text) is not null ? null : why.WithFound(CellText.Shown(text));
    }

    /// <summary>Whether a word says that there is one, that there is none, or that nothing is known.</summary>
    private static bool IsKnown(string text) => PaperWords.Held.Contains(text) || PaperWords.None.Contains(text) || Unknown.Contains(text);
}
