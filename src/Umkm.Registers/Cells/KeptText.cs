namespace Umkm.Registers.Cells;

/// <summary>Texts that a program wrote so that a spreadsheet keeps their digits: <c>="0220001234567"</c>, <c>'0220001234567</c>.</summary>
internal static class KeptText
{
    /// <summary>The text that is meant; every other as it is.</summary>
    public static string Of(string text) =>
        text.StartsWith("=\"", StringComparison.Ordinal) && text.EndsWith('"') && text.IndexOf('"', 2) == text.Length - 1 ? text[2..^1].Trim()
        : text.Length > 1 && text[0] == '\'' && char.IsAsciiDigit(text[1]) ? text[1..]
        : text;
}
