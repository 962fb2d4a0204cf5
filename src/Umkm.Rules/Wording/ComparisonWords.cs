using System.Text.RegularExpressions;

namespace Umkm.Rules.Wording;

/// <summary>How a sentence for people compares a value; none where it says no word for it.</summary>
internal enum MarkWord
{
    None,
    AtMost,
    AtLeast,
    MoreThan,
    LessThan,
    Exactly,
}

/// <summary>The words by which sentences for people compare values, in both languages.</summary>
internal static partial class ComparisonWords
{
    private static readonly (string Text, MarkWord Word)[] Words =
    [
        ("tidak lebih dari", MarkWord.AtMost),
        ("tidak melebihi", MarkWord.AtMost),
        ("tidak kurang dari", MarkWord.AtLeast),
        ("tidak melampaui", MarkWord.AtMost),
        ("tidak melewati", MarkWord.AtMost),
        ("tidak lewat dari", MarkWord.AtMost),
        ("melampaui", MarkWord.MoreThan),
        ("melewati", MarkWord.MoreThan),
        ("tidak sampai", MarkWord.LessThan),
        ("belum sampai", MarkWord.LessThan),
        ("tidak mencapai", MarkWord.LessThan),
        ("belum mencapai", MarkWord.LessThan),
        // As far as to a value, or at least it.
        ("hingga mencapai", MarkWord.None),
        ("sampai mencapai", MarkWord.None),
        ("mencapai", MarkWord.AtLeast),
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
        ("not exceed", MarkWord.AtMost),
        ("not reach", MarkWord.LessThan),
        ("not reached", MarkWord.LessThan),
        ("reach", MarkWord.AtLeast),
        ("reaches", MarkWord.AtLeast),
        ("reached", MarkWord.AtLeast),
        ("reaching", MarkWord.AtLeast),
        ("more than", MarkWord.MoreThan),
        ("in excess of", MarkWord.MoreThan),
        ("exceed", MarkWord.MoreThan),
        ("exceeds", MarkWord.MoreThan),
        ("exceeding", MarkWord.MoreThan),
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
        // To stand since a day at least is to be founded on it or before.
        ("sekurang-kurangnya sejak", MarkWord.AtMost),
        ("setidaknya sejak", MarkWord.AtMost),
        ("since at least", MarkWord.AtMost),
        .. Words,
        ("by", MarkWord.AtMost),
        ("sejak", MarkWord.AtLeast),
        ("sebelum", MarkWord.LessThan),
        ("setelah", MarkWord.MoreThan),
        ("sesudah", MarkWord.MoreThan),
        ("before", MarkWord.LessThan),
        ("after", MarkWord.MoreThan),
        ("since", MarkWord.AtLeast),
    ];

    // "Lebih besar daripada", "not older than".
    private static readonly (string Indonesian, string English, bool More)[] Comparatives =
    [
        ("tua", "older", true),
        ("lama", "longer", true),
        ("besar", "larger", true),
        ("besar", "greater", true),
        ("besar", "bigger", true),
        ("tinggi", "higher", true),
        ("banyak", "more", true),
        ("muda", "younger", false),
        ("singkat", "shorter", false),
        ("kecil", "smaller", false),
        ("rendah", "lower", false),
        ("sedikit", "fewer", false),
    ];

    private static readonly (string Text, MarkWord Word)[] Compared =
    [
        .. Comparatives.SelectMany(c =>
            new[] { $"lebih {c.Indonesian} dari", $"lebih {c.Indonesian} daripada", $"{c.English} than" }.SelectMany(w =>
                new[]
                {
                    ($"tidak {w}", c.More ? MarkWord.AtMost : MarkWord.AtLeast),
                    ($"not {w}", c.More ? MarkWord.AtMost : MarkWord.AtLeast),
                    ($"no {w}", c.More ? MarkWord.AtMost : MarkWord.AtLeast),
                    (w, c.More ? MarkWord.MoreThan : MarkWord.LessThan),
                }
            )
        ),
        .. Words,
    ];

    private static readonly string[] Steps = ["paling", "setinggi", "lebih", "kurang", "antara", "sampai", "hingga", "mulai dari", "between"];

    private static readonly string[] Fillers = ["selama", "sebesar", "sebanyak", "tanggal"];

    /// <summary>Whether a text in small letters compares what it names, and may speak of what stands beside it: "or less".</summary>
    public static bool Compares(string lower) =>
        Compared.Any(w => Holds(lower, w.Text)) || Steps.Any(w => Holds(lower, w)) || Comparative().IsMatch(lower);

    /// <summary>The word at the end of a text, which stands before a value.</summary>
    public static MarkWord Before(string text) => Last(text, Compared);

    /// <summary>The word around a value: before it, or after it as in "atau lebih".</summary>
    public static MarkWord Around(string before, string after) =>
        EqualOr().IsMatch(before) ? MarkWord.None
        : Last(before, Compared) is var word and not MarkWord.None
            ? OrEqual().IsMatch(after) ? Included(word)
                : word
        : Read(After().Match(after)) is var behind and not MarkWord.None ? behind
        : Exactly().IsMatch(before) && !Or().IsMatch(after) ? MarkWord.Exactly
        : MarkWord.None;

    /// <summary>The word around a day, which may include the day itself: "pada atau setelah", "on … or later".</summary>
    public static MarkWord AroundDate(string before, string after)
    {
        if (Read(OnOr().Match(before)) is var within and not MarkWord.None)
        {
            return within;
        }
        MarkWord word = Last(before, DateWords);
        return OrOn().IsMatch(after) ? Included(word)
            : word is not MarkWord.None ? word
            : Read(DayAfter().Match(after));
    }

    /// <summary>The word for a comparison; empty for none.</summary>
    public static string Write(MarkWord word, bool english) =>
        word switch
        {
            MarkWord.None => "",
            MarkWord.AtMost => english ? "at most" : "paling banyak",
            MarkWord.AtLeast => english ? "at least" : "paling sedikit",
            MarkWord.MoreThan => english ? "more than" : "lebih dari",
            MarkWord.Exactly => english ? "exactly" : "tepat",
            _ => english ? "less than" : "kurang dari",
        };

    private static MarkWord Last(string before, (string Text, MarkWord Word)[] words)
    {
        string text = Exactly().Replace(before.TrimEnd().ToLowerInvariant(), "").TrimEnd();
        if (Array.Find(Fillers, f => EndsWith(text, f)) is { } filler)
        {
            text = text[..^filler.Length].TrimEnd();
        }
        MarkWord word = words.FirstOrDefault(w => EndsWith(text, w.Text)).Word;
        return word != MarkWord.None ? word : Read(Apart().Match(text));
    }

    /// <summary>Whether a text ends with whole words: no "over" in "turnover".</summary>
    private static bool EndsWith(string text, string words) =>
        text.EndsWith(words, StringComparison.Ordinal) && (text.Length == words.Length || !char.IsLetter(text[^(words.Length + 1)]));

    private static bool Holds(string text, string words)
    {
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            int end = at + words.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }
        return false;
    }

    private static MarkWord Included(MarkWord word) =>
        word switch
        {
            MarkWord.MoreThan => MarkWord.AtLeast,
            MarkWord.LessThan => MarkWord.AtMost,
            _ => word,
        };

    private static MarkWord Read(Match match) =>
        match.Groups["least"].Success ? MarkWord.AtLeast
        : match.Groups["most"].Success ? MarkWord.AtMost
        : MarkWord.None;

    [GeneratedRegex(
        @"\b(?:(?:pada|tepat|sejak|mulai|on|from)(?: tanggal)? (?:atau|dan|dan/atau|or|and) "
            + @"(?:(?<most>sebelum|before|prior to)|(?<least>setelah|sesudah|after))"
            + @"|(?:(?<most>sebelum|before)|(?<least>setelah|sesudah|after)) (?:atau|dan|or|and) (?:pada|tepat|on))(?: tanggal)? *$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex OnOr();

    [GeneratedRegex(@"^,? (?:atau|or) (?:pada|tepat|on)\b", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex OrOn();

    [GeneratedRegex(
        @"^,? (?:atau|dan|or|and) (?:(?<least>sesudahnya|setelahnya|later|after|afterwards|thereafter|onwards)|(?<most>sebelumnya|earlier|before))"
            + @"(?= *(?:$|[,.;:)]))",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex DayAfter();

    // "Minimal modal Rp5 miliar", "a maximum loan of": a word or two may stand between, but no number and no other clause.
    [GeneratedRegex(
        @"\b(?:(?<least>minimal|minimum)|(?<most>maksimal|maksimum|maximum))(?: (?!(?:dan|atau|yang|dengan|untuk|bagi|dari|and|or|with|for)\b)"
            + @"(?!(?:"
            + Numerals.Pattern
            + @")\b)[a-z-]+){1,3}$",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex Apart();

    // "Sama dengan atau di atas", "17 tahun atau lebih dari 17 tahun": what stands before "atau" may include the value.
    [GeneratedRegex(
        @"\b(?:atau|or) (?:(?:lebih|kurang)(?: [a-z]+)? (?:dari|daripada)|di atas|melebihi|di bawah"
            + @"|over|above|under|below|[a-z]+(?:er|ore|ess) than) *$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex EqualOr();

    [GeneratedRegex(@"^,? (?:atau|or) (?:sama dengan|tepat|persis|equal to|exactly)\b", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex OrEqual();

    [GeneratedRegex(
        @"(?<!\b(?:atau|dan|or|and|pada|on) )\b(?:tepat|persis|exactly|precisely) *$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex Exactly();

    [GeneratedRegex(@"^,? (?:atau|or)\b", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Or();

    [GeneratedRegex(@"\bke (?:atas|bawah)\b|\b(?:larger|smaller|higher|lower|bigger|or (?:more|less))\b", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Comparative();

    // "Atau lebih dari", "or more than" begin another comparison.
    [GeneratedRegex(
        @"^ (?:atau|or) (?:(?<most>(?:lebih )?(?:rendah|kecil|sedikit|singkat|muda)|kurang|less|fewer|lower|younger|shorter)"
            + @"|(?<least>lebih(?: (?:tinggi|besar|banyak|lama|tua))?|more|higher|longer|older))(?= *(?:$|[,.;:)]))"
            + @"|^ (?:ke (?:(?<least>atas)|(?<most>bawah))|(?:and|or) (?:(?<least>up|upwards?|above|over)|(?<most>down|below|under)))"
            + @"(?= *(?:$|[,.;:)]| dan| and))",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex After();
}
