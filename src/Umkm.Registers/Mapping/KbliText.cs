namespace Umkm.Registers.Mapping;

/// <summary>KBLI codes as registers write them: 10794, C10794, "10794 - Industri kerupuk".</summary>
internal static class KbliText
{
    private const string Blank = " ";
    private static readonly char[] Blanks = [' ', '\u00A0', '\t'];

    /// <summary>What people write between several codes of a cell.</summary>
    private static readonly string[] Separators = [";", ",", "&", "|", "+", "/", "\n", " dan ", Blank];

    /// <summary>The five digits of a code; null when a text is none, or several. A letter may stand before them, and words after them.</summary>
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
        return isWhole && saysWords && !HasOther(after, rest[..5]) ? rest[..5].ToString() : null;
    }

    /// <summary>What stands between the codes of a text; null when it does not hold several, or nothing separates them.</summary>
    public static string? Between(string text) => Separators.FirstOrDefault(s => Split(text, [s]).Count(p => Code(p) is not null) > 1);

    /// <summary>Whether a text holds several codes, with words between them or not.</summary>
    public static bool HoldsSeveral(string text) =>
        text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries).Where(p => Code(p) is not null).Distinct(StringComparer.Ordinal).Count() > 1;

    /// <summary>The codes of a text. A blank separates codes only where nothing else is there: it stands within words too.</summary>
    /// <param name="text">The text.</param>
    /// <param name="between">What separates them.</param>
    public static IEnumerable<string> Split(string text, IReadOnlyCollection<string> between)
    {
        string[] marks = [.. between.Where(b => b != Blank)];
        foreach (
            string part in marks.Length == 0 ? [text] : text.Split(marks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            string[] codes = between.Contains(Blank, StringComparer.Ordinal) ? part.Split(Blanks, StringSplitOptions.RemoveEmptyEntries) : [];
            foreach (string one in codes.Length > 1 && codes.All(c => Code(c) is not null) ? codes : [part])
            {
                yield return one;
            }
        }
    }

    /// <summary>Whether five other digits stand in the words behind a code: they would be lost.</summary>
    private static bool HasOther(ReadOnlySpan<char> words, ReadOnlySpan<char> code)
    {
        while (words.IndexOfAnyInRange('0', '9') is >= 0 and var at)
        {
            words = words[at..];
            int end = words.IndexOfAnyExceptInRange('0', '9') is >= 0 and var stop ? stop : words.Length;
            if (end == 5 && !words[..end].SequenceEqual(code))
            {
                return true;
            }
            words = words[end..];
        }
        return false;
    }
}
