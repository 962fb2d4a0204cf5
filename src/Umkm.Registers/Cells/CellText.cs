using System.Globalization;
using System.Text;

namespace Umkm.Registers.Cells;

/// <summary>Texts of cells as they may be shown and written.</summary>
internal static class CellText
{
    private const int Longest = 60;

    /// <summary>The fewest digits that may be an identity number.</summary>
    private const int Identity = 15;

    /// <summary>A text in a message: short, without control characters, and without what may be a NIK or NPWP.</summary>
    public static string Shown(string text)
    {
        int digits = text.Count(char.IsAsciiDigit);
        var shown = new StringBuilder(Math.Min(text.Length, Longest) + 1);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (shown.Length >= Longest)
            {
                return shown.Append('…').ToString();
            }
            bool isUnsafe =
                Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.OtherNotAssigned;
            shown.Append(
                isUnsafe ? "·"
                : digits >= Identity && rune.IsAscii && char.IsAsciiDigit((char)rune.Value) ? "*"
                : rune.ToString()
            );
        }
        return shown.ToString();
    }

    /// <summary>A text made unrecognisable: of each word its first letter stays, of each number its form; short.</summary>
    /// <param name="text">The text.</param>
    /// <param name="letters">Whether letters stay all the same.</param>
    /// <param name="digits">Whether digits stay all the same.</param>
    public static string Masked(string text, bool letters = false, bool digits = false)
    {
        const int Most = 24;
        return Shown(
            string.Concat(
                text.Take(Most)
                    .Select(
                        (c, i) =>
                            char.IsDigit(c) ? (digits ? c : '9')
                            : char.IsLetter(c) && !letters && i > 0 && char.IsLetter(text[i - 1]) ? '·'
                            : c
                    )
            )
        );
    }

    /// <summary>A text that was written with an apostrophe in front, because a spreadsheet would run it as a formula.</summary>
    public static string WithoutApostrophe(string text) => text is ['\'', '=' or '+' or '-' or '@', ..] ? text[1..] : text;

    /// <summary>Undoes the %3B of compact lists; a percent sign without two hexadecimal digits stands for itself.</summary>
    public static string? Unescape(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.Contains((byte)'%'))
        {
            return ValueReader.Text(bytes);
        }
        byte[] result = new byte[bytes.Length];
        int length = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]))
            {
                result[length++] = byte.Parse(bytes.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                i += 2;
            }
            else
            {
                result[length++] = bytes[i];
            }
        }
        return ValueReader.Text(result.AsSpan(0, length));
    }

    /// <summary>A text in a compact list: the characters that have a meaning there, as %3B and so on.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny("%;:=@") < 0 && text.Trim() == text && !text.Any(char.IsControl))
        {
            return text;
        }
        var result = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isEdge = (i == 0 || i == text.Length - 1) && char.IsWhiteSpace(c);
            if ("%;:=@".Contains(c, StringComparison.Ordinal) || char.IsControl(c) || isEdge)
            {
                foreach (byte b in Encoding.UTF8.GetBytes([c]))
                {
                    result.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
                }
            }
            else
            {
                result.Append(c);
            }
        }
        return result.ToString();
    }
}
