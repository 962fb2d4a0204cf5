namespace Umkm.Registers.Mapping;

/// <summary>KBLI codes as registers write them: 10794, C10794, "10794 - Industri kerupuk".</summary>
internal static class KbliText
{
    /// <summary>The five digits of a code; null when a text is none. A letter may stand before them, and words after them.</summary>
    public static string? Code(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        if (rest.Length > 0 && char.ToUpperInvariant(rest[0]) is >= 'A' and <= 'V')
        {
            rest = rest[1..].TrimStart("-. ");
        }
        if (rest.Length < 5 || rest[..5].ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }
        // Words say what the code means; more digits would make it another number.
        ReadOnlySpan<char> after = rest[5..];
        bool isWhole = after.IsEmpty || after[0] is ' ' or '-' or '–' or ':' or '(' or '/' or ',' or ';';
        bool saysWords = after.TrimStart(" -–:(").IsEmpty || !char.IsAsciiDigit(after.TrimStart(" -–:(")[0]) || after[0] is '/';
        return isWhole && saysWords ? rest[..5].ToString() : null;
    }
}
