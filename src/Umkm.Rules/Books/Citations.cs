namespace Umkm.Rules.Books;

/// <summary>A regulation named in a citation.</summary>
/// <param name="Words">As it is written there.</param>
/// <param name="Instrument">The instrument of the register; null when it has none of that name.</param>
/// <param name="IsOtherName">Whether the words are another name or another spelling than the one of the register.</param>
/// <param name="At">The place of its number among the words of the citation; -1 for a name without a number.</param>
internal sealed record Citation(string Words, Instrument? Instrument, bool IsOtherName, int At = -1)
{
    /// <summary>Whether a kind of regulation stands before the number: <c>56101/2020</c> alone is a code, no regulation.</summary>
    public bool HasKind => Words.Contains(' ', StringComparison.Ordinal) || Words.Contains('-', StringComparison.Ordinal);
}

/// <summary>Finds the regulations that a citation names, by their numbers: <c>PP 7/2021 Pasal 35 ayat (3) jo. PP 28/2025</c>.</summary>
internal static class Citations
{
    private const int LongestKind = 5;

    /// <summary>All of them, in the order of the text. What has no number is not a regulation here: a newspaper, a page, a practice.</summary>
    public static IEnumerable<Citation> In(string basis, InstrumentRegister register)
    {
        foreach (string alias in register.Aliases.Where(a => !IsNumber(a.Split(' ')[^1]) && Holds(basis, a)))
        {
            yield return new Citation(alias, register.FindAlias(alias), IsOtherName: true);
        }
        string[] words = [.. Words(basis).Select(w => w.Trim('"', ',', ';', '.', ':', '(', ')'))];
        string kind = "";
        for (int i = 0; i < words.Length; i++)
        {
            bool spelled = i + 2 < words.Length && words[i + 1] == "Tahun" && IsYear(words[i + 2]) && words[i].Any(char.IsAsciiDigit);
            if (!spelled && !IsNumber(words[i]))
            {
                continue;
            }
            string number = spelled ? $"{words[i]}/{words[i + 2]}" : words[i];
            int end = i > 0 && words[i - 1] is "Nomor" or "No" ? i - 1 : i;
            string name = end > 0 && words[end - 1] == "jo" && kind.Length > 0 ? $"{kind} {number}" : Named(words, end, number, register);
            kind = name.LastIndexOf(' ') is > 0 and var at ? name[..at] : kind;
            Instrument? known = register.Find(name) ?? register.FindAlias(name);
            yield return new Citation(
                spelled ? name[..^number.Length] + words[i] + " Tahun " + words[i + 2] : name,
                known,
                known is not null && (spelled || end < i || register.Find(name) is null),
                i
            );
        }
    }

    /// <summary>The words of a citation, with their punctuation.</summary>
    internal static string[] Words(string basis) => basis.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The longest run of words before a number that is a name of the register; else the words with capital letters before it.</summary>
    private static string Named(string[] words, int end, string number, InstrumentRegister register)
    {
        for (int n = Math.Min(LongestKind, end); n >= 0; n--)
        {
            string name = string.Join(' ', words[(end - n)..end].Append(number));
            if (register.Find(name) is not null || register.FindAlias(name) is not null)
            {
                return name;
            }
        }
        int from = end;
        while (from > 0 && end - from < LongestKind && words[from - 1] is [var first, ..] && char.IsUpper(first))
        {
            from--;
        }
        return string.Join(' ', words[from..end].Append(number));
    }

    private static bool Holds(string text, string words)
    {
        int at = text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && (at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length]));
    }

    /// <summary>A number with its year behind the last slash: <c>7/2021</c>, <c>193/PMK.05/2020</c>, <c>PER-11/PJ/2025</c>.</summary>
    private static bool IsNumber(string word) =>
        word.LastIndexOf('/') is > 0 and var at
        && IsYear(word[(at + 1)..])
        && word[..at].Split('/').All(part => part.Length > 0 && part.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_'));

    private static bool IsYear(string word) =>
        word.Length == 4
        && (word.StartsWith("19", StringComparison.Ordinal) || word.StartsWith("20", StringComparison.Ordinal))
        && word.All(char.IsAsciiDigit);
}
