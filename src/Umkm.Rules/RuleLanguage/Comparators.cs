namespace Umkm.Rules.RuleLanguage;

/// <summary>The comparison words of Indonesian legislative drafting and what each means.</summary>
internal static class Comparators
{
    /// <summary>Which end a word sets, and whether the value itself is within.</summary>
    public readonly record struct Word(string Text, bool IsUpper, bool Included, bool ForDates, bool ForNumbers);

    /// <summary>All words, longest first, so that no word hides a longer one.</summary>
    public static readonly Word[] All =
    [
        new("sampai dengan", true, true, true, true),
        new("paling sedikit", false, true, false, true),
        new("paling singkat", false, true, false, true),
        new("paling rendah", false, true, false, true),
        new("paling banyak", true, true, false, true),
        new("paling tinggi", true, true, false, true),
        new("paling lambat", true, true, true, false),
        new("paling cepat", false, true, true, false),
        new("paling lama", true, true, false, true),
        new("kurang dari", true, false, false, true),
        new("lebih dari", false, false, false, true),
        new("setelah", false, false, true, false),
        new("sebelum", true, false, true, false),
        new("sejak", false, true, true, false),
    ];

    /// <summary>The word at the start of a text, or null.</summary>
    public static Word? At(ReadOnlySpan<char> text)
    {
        foreach (Word word in All)
        {
            if (Starts(text, word.Text))
            {
                return word;
            }
        }
        return null;
    }

    /// <summary>Whether a text begins with whole words.</summary>
    public static bool Starts(ReadOnlySpan<char> text, string words) =>
        text.StartsWith(words, StringComparison.Ordinal) && (text.Length == words.Length || text[words.Length] == ' ');
}
