using System.Globalization;
using System.Text;

namespace Umkm.Domain.Messages;

/// <summary>Makes a value that somebody typed safe to show: shortened, without control characters, and with anything
/// that may be a NIK or NPWP masked.</summary>
internal static class Shown
{
    private const int MaxLength = 60;

    /// <summary>The shortest run of digits that may be an identity number (the old NPWP has 15).</summary>
    private const int IdentityRun = 15;

    /// <summary>The shortest run of digits that is masked where an identity number belongs.</summary>
    private const int ShortestMasked = 8;

    /// <summary>How many digits at the end of a masked number stay readable.</summary>
    private const int Readable = 4;

    /// <summary>Any value; runs of 15 digits or more are masked.</summary>
    public static string Text(string text) => Clean(MaskRuns(text, IdentityRun));

    /// <summary>A value in a place where an identity number belongs; every run of eight digits or more is masked. Fewer name nobody, and are
    /// what other numbers and rounded ones have.</summary>
    public static string Identity(string text) => Clean(MaskRuns(text, ShortestMasked));

    /// <summary>A value in a place where an amount belongs: shown as typed, unless it has just as many digits as a NIK, NPWP or NITKU,
    /// because columns slip.</summary>
    public static string Number(string text) => HasIdentityRun(text) ? Identity(text) : Clean(text);

    /// <summary>All digits but the last four become asterisks; separators stay.</summary>
    public static string Masked(string text) => MaskRuns(text, Readable + 1);

    private static string MaskRuns(string text, int shortest)
    {
        char[]? masked = null;
        int start = 0;
        while (start < text.Length)
        {
            if (!char.IsAsciiDigit(text[start]))
            {
                start++;
                continue;
            }

            int end = start;
            int digits = 0;
            for (int at = start; at < text.Length && (char.IsAsciiDigit(text[at]) || IsSeparator(text[at])); at++)
            {
                if (char.IsAsciiDigit(text[at]))
                {
                    digits++;
                    end = at + 1;
                }
            }

            if (digits >= shortest)
            {
                masked ??= text.ToCharArray();
                int hide = digits - Readable;
                for (int at = start; hide > 0; at++)
                {
                    if (char.IsAsciiDigit(text[at]))
                    {
                        masked[at] = '*';
                        hide--;
                    }
                }
            }

            start = end;
        }

        return masked is null ? text : new string(masked);
    }

    private static bool HasIdentityRun(string text)
    {
        int run = 0;
        foreach (char c in text.AsSpan())
        {
            if (!char.IsAsciiDigit(c) && IsIdentityLength(run))
            {
                return true;
            }

            run = char.IsAsciiDigit(c) ? run + 1 : 0;
        }

        return IsIdentityLength(run);
    }

    private static bool IsIdentityLength(int digits) => digits is 15 or 16 or 22;

    private static bool IsSeparator(char c) => c is '.' or '-' or ' ' or '/';

    private static string Clean(string text)
    {
        StringBuilder shown = new(Math.Min(text.Length, MaxLength) + 1);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (shown.Length >= MaxLength)
            {
                return shown.Append('…').ToString();
            }

            if (IsUnsafe(rune))
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            }
            else
            {
                shown.Append(rune.ToString());
            }
        }

        return shown.ToString();
    }

    // Control and format characters (among them the bidirectional overrides) would let a file rewrite a terminal.
    private static bool IsUnsafe(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.OtherNotAssigned;
}
