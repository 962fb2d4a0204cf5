namespace Umkm.Rules.Sentences;

/// <summary>How a sentence for people compares a value; none where it says no word for it.</summary>
internal enum MarkWord
{
    None,
    AtMost,
    AtLeast,
    MoreThan,
    LessThan,
}

/// <summary>The words by which sentences for people compare values, in both languages.</summary>
internal static class ComparisonWords
{
    private static readonly (string Text, MarkWord Word)[] Words =
    [
        ("tidak lebih dari", MarkWord.AtMost),
        ("tidak melebihi", MarkWord.AtMost),
        ("tidak kurang dari", MarkWord.AtLeast),
        ("paling banyak", MarkWord.AtMost),
        ("paling lama", MarkWord.AtMost),
        ("paling tinggi", MarkWord.AtMost),
        ("paling lambat", MarkWord.AtMost),
        ("maksimal", MarkWord.AtMost),
        ("maksimum", MarkWord.AtMost),
        ("sampai dengan", MarkWord.AtMost),
        ("paling sedikit", MarkWord.AtLeast),
        ("paling singkat", MarkWord.AtLeast),
        ("paling rendah", MarkWord.AtLeast),
        ("paling cepat", MarkWord.AtLeast),
        ("minimal", MarkWord.AtLeast),
        ("minimum", MarkWord.AtLeast),
        ("sekurang-kurangnya", MarkWord.AtLeast),
        ("setidaknya", MarkWord.AtLeast),
        ("lebih dari", MarkWord.MoreThan),
        ("di atas", MarkWord.MoreThan),
        ("melebihi", MarkWord.MoreThan),
        ("kurang dari", MarkWord.LessThan),
        ("di bawah", MarkWord.LessThan),
        ("no more than", MarkWord.AtMost),
        ("not more than", MarkWord.AtMost),
        ("not over", MarkWord.AtMost),
        ("no less than", MarkWord.AtLeast),
        ("not less than", MarkWord.AtLeast),
        ("not exceeding", MarkWord.AtMost),
        ("at most", MarkWord.AtMost),
        ("a maximum of", MarkWord.AtMost),
        ("up to", MarkWord.AtMost),
        ("at least", MarkWord.AtLeast),
        ("a minimum of", MarkWord.AtLeast),
        ("more than", MarkWord.MoreThan),
        ("over", MarkWord.MoreThan),
        ("above", MarkWord.MoreThan),
        ("less than", MarkWord.LessThan),
        ("fewer than", MarkWord.LessThan),
        ("under", MarkWord.LessThan),
        ("below", MarkWord.LessThan),
    ];

    // Of a day alone: "setelah 6 bulan" may well mean at least six months.
    private static readonly (string Text, MarkWord Word)[] DateWords =
    [
        .. Words,
        ("sejak", MarkWord.AtLeast),
        ("sebelum", MarkWord.LessThan),
        ("setelah", MarkWord.MoreThan),
        ("sesudah", MarkWord.MoreThan),
        ("on or before", MarkWord.AtMost),
        ("on or after", MarkWord.AtLeast),
        ("before", MarkWord.LessThan),
        ("after", MarkWord.MoreThan),
        ("since", MarkWord.AtLeast),
    ];

    private static readonly string[] Fillers = ["selama", "sebesar", "sebanyak", "tanggal"];

    /// <summary>The word at the end of a text, which stands before a value.</summary>
    public static MarkWord Before(string text) => Last(text, Words);

    /// <summary>The word at the end of a text, which stands before a day.</summary>
    public static MarkWord BeforeDate(string text) => Last(text, DateWords);

    /// <summary>The word for a comparison; empty for none.</summary>
    public static string Write(MarkWord word, bool english) =>
        word switch
        {
            MarkWord.None => "",
            MarkWord.AtMost => english ? "at most" : "paling banyak",
            MarkWord.AtLeast => english ? "at least" : "paling sedikit",
            MarkWord.MoreThan => english ? "more than" : "lebih dari",
            _ => english ? "less than" : "kurang dari",
        };

    private static MarkWord Last(string before, (string Text, MarkWord Word)[] words)
    {
        string text = before.TrimEnd().ToLowerInvariant();
        if (Array.Find(Fillers, f => EndsWith(text, f)) is { } filler)
        {
            text = text[..^filler.Length].TrimEnd();
        }
        return words.FirstOrDefault(w => EndsWith(text, w.Text)).Word;
    }

    /// <summary>Whether a text ends with whole words: no "over" in "turnover".</summary>
    private static bool EndsWith(string text, string words) =>
        text.EndsWith(words, StringComparison.Ordinal) && (text.Length == words.Length || !char.IsLetter(text[^(words.Length + 1)]));
}
