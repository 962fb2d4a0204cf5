using System.Text.RegularExpressions;

namespace Umkm.Rules.Wording;

/// <summary>Words that deny or except, in both languages.</summary>
internal static partial class Negators
{
    // Beginnings of words: a sentence that has any of them may deny what it names in some form.
    private static readonly string[] Indonesian =
    [
        "tidak",
        "bukan",
        "belum",
        "tanpa",
        "tak",
        "tiada",
        "non",
        "kecuali",
        "dikecualikan",
        "selain",
        "di luar",
        "luar",
        "dilarang",
        "larangan",
        "bebas",
        "lepas",
        "nihil",
        "habis",
        "kedaluwarsa",
        "tertutup",
        "berhenti",
        "batal",
        "dicabut",
        "ditolak",
        "jangan",
        "lain",
    ];

    private static readonly string[] English =
    [
        "not",
        "no ",
        "non",
        "never",
        "without",
        "neither",
        "nor ",
        "none",
        "except",
        "exclud",
        "other",
        "outside",
        "free",
        "cannot",
        "lack",
        "prohibit",
        "forbid",
        "banned",
        "refus",
        "revok",
        "lapsed",
        "expired",
        "closed",
        "isn't",
        "hasn't",
        "doesn't",
        "only",
    ];

    /// <summary>Whether a text in small letters may deny something.</summary>
    public static bool In(string lower, bool english) => Array.Exists(english ? English : Indonesian, n => Starts(lower, n));

    /// <summary>Whether the clause at the end of a text, which stands before a value, denies it: "tidak boleh bermodal lebih dari".</summary>
    public static bool Before(string lower) => Denied().IsMatch(lower);

    private static bool Starts(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetter(text[at - 1]))
            {
                return true;
            }
        }
        return false;
    }

    [GeneratedRegex(
        // "Tidak lebih dari", "not reach" are words that compare, and deny nothing.
        @"\b(?:tidak(?! (?:lebih|kurang|melebihi|melampaui|melewati|lewat|mencapai|sampai)\b)"
            + @"|bukan|belum(?! (?:mencapai|sampai)\b)|tanpa|kecuali|selain|di luar"
            + @"|not(?! (?:[a-z]+er than|more|less|over|exceed(?:ing)?|reach(?:ed)?)\b)"
            + @"|no(?! (?:[a-z]+er than|more|less)\b)|never|without|cannot|except|unless"
            + @"|outside)\b[^,;:]*$",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex Denied();
}
