using System.Text.RegularExpressions;

namespace Umkm.Rules.Sentences;

/// <summary>Words that deny, except or refuse, in both languages.</summary>
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

    /// <summary>What a sentence that is a refusal as a whole says of who is refused; null for any other: "Ditolak apabila …", "… are
    /// excluded".</summary>
    public static string? Refused(string text, bool english)
    {
        Match match = (english ? InEnglish() : InIndonesian()).Match(text);
        return match.Success ? match.Groups["rest"].Value : null;
    }

    /// <summary>Whether a text in small letters has a word of refusal: what stands beside it may be said of who is refused.</summary>
    public static bool Refuses(string lower) => RefusalWords().IsMatch(lower);

    private const string Id =
        "ditolak|dikecualikan|gugur|tidak (?:dapat |akan |bisa )?(?:diterima|diloloskan|dilayani|disetujui|diproses|dibiayai)"
        + "|tidak (?:memenuhi syarat|berhak|lolos|layak|dapat ikut|boleh ikut|dapat mengikuti|termasuk sasaran)";

    private const string En =
        "refused|rejected|excluded|disqualified|declined|turned down|not (?:accepted|admitted|eligible|served|financed)|ineligible";

    // What follows "bila" up to the end, or all before a word of refusal at the end; neither with another clause.
    [GeneratedRegex(
        @"^(?:(?:permohonan|usaha|pelaku usaha|pendaftaran|pengajuan|peserta|pemohon|calon)(?:nya)? )?(?:"
            + Id
            + @")(?:,)? (?:bila|jika|apabila|kalau|manakala|bilamana)(?<rest> [^,;:.]+)\.?$"
            + @"|^(?<rest>[^,;:.]+?),? (?:maka )?(?<!pernah |belum |tidak |sudah |yang |bukan )(?:"
            + Id
            + @")\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex InIndonesian();

    [GeneratedRegex(
        @"^(?:(?:the )?(?:applications?|enterprises?|business(?:es)?|applicants?) )?(?:(?:is|are|will be) )?(?:"
            + En
            + @")(?:,)? (?:if|when|where|whenever)(?<rest> [^,;:.]+)\.?$"
            + @"|^(?<rest>[^,;:.]+?) (?:(?:is|are|will be) (?:"
            + En
            + @")|(?:do|does|will) not qualify|(?:may|can)(?:not| not) (?:join|apply|take part))\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex InEnglish();

    [GeneratedRegex(@"\b(?:" + Id + "|" + En + @"|not qualify)\b", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex RefusalWords();
}
