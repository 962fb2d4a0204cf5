using System.Text.RegularExpressions;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;

namespace Umkm.Rules.Sentences;

/// <summary>The Indonesian sentence is Indonesian and the English one English, by words of everyday that only one of the languages has.</summary>
internal static partial class LanguageChecks
{
    // One English word may be part of a name: "point of sale".
    private const int LeastEnglish = 2;

    private static readonly HashSet<string> Indonesian = Words(
        "yang paling dan atau dengan adalah tidak bukan belum sudah telah setiap semua dari untuk bagi oleh pada bila jika ada di ke",
        "memiliki mempunyai memegang berada berjalan berbentuk berumur berusia terdaftar tercatat termasuk lebih kurang sampai hingga tanpa",
        "kecuali harus wajib pernah masih sedang menjual membuat menerima pemilik usahanya pemiliknya bulan tahun orang"
    );

    private static readonly HashSet<string> English = Words(
        "the of is are was has have had holds held at least most more less than for from in on by and or not no with without an its every any each",
        "must been which that owner business enterprise founded months years people"
    );

    /// <summary>Tells a sentence in the other language, two that are exchanged, and two that are the same.</summary>
    /// <returns>Whether one is in the other language: what else it says otherwise follows from that.</returns>
    public static bool Check(Criterion criterion, ProblemList problems)
    {
        (string first, string second) = (criterion.Sentence.Indonesian, criterion.Sentence.English);
        (bool firstIsEnglish, bool secondIsIndonesian) = (IsEnglish(first), IsIndonesian(second, least: 1));
        LocalizedText expected = new("bahasa Indonesia di \"id\", bahasa Inggris di \"en\"", "Indonesian at \"id\", English at \"en\"");
        LocalizedText? found =
            firstIsEnglish && secondIsIndonesian ? new("kalimat Indonesia dan Inggris yang tertukar", "the two sentences, exchanged")
            : secondIsIndonesian ? new($"kalimat Inggris \"{second}\", yang berbahasa Indonesia", $"the English sentence \"{second}\", in Indonesian")
            : firstIsEnglish ? new($"kalimat Indonesia \"{first}\", yang berbahasa Inggris", $"the Indonesian sentence \"{first}\", in English")
            : null;
        if (found is not null)
        {
            problems.Add(criterion.Place, "kalimat-bahasa", found, expected);
            return true;
        }
        if (string.Equals(first.Trim(), second.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            // Names alone are the same in both.
            problems.Warn(
                criterion.Place,
                "kalimat-bahasa",
                $"kalimat \"{first}\", yang sama dalam kedua bahasa",
                $"the sentence \"{first}\", the same in both languages",
                expected.Indonesian,
                expected.English
            );
        }
        return false;
    }

    /// <summary>Whether a text is in English.</summary>
    public static bool IsEnglish(string text) => InEnglish().IsMatch(text) || (Count(text, Indonesian) == 0 && Count(text, English) >= LeastEnglish);

    /// <summary>Whether a text is in Indonesian: by so many words at least, which a name may have too.</summary>
    public static bool IsIndonesian(string text, int least) =>
        InIndonesian().IsMatch(text) || (Count(text, English) == 0 && Count(text, Indonesian) >= least);

    /// <summary>How many words of a list a text has; a capital within a text begins a name, which is of any language.</summary>
    private static int Count(string text, HashSet<string> words) =>
        Word().Matches(text).Count(m => words.Contains(m.Index == 0 ? m.Value.ToLowerInvariant() : m.Value));

    private static HashSet<string> Words(params string[] lines) => [.. lines.SelectMany(l => l.Split(' '))];

    [GeneratedRegex(@"(?<![\w-])[A-Za-z]+(?![\w-])", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Word();

    // No name has these.
    [GeneratedRegex(
        @"\b(?:[Pp]aling (?:banyak|sedikit|lama|singkat|tinggi|rendah|lambat|cepat)|(?:lebih|kurang) dari|sampai dengan|sekurang-kurangnya"
            + @"|setidaknya|tidak (?:lebih|kurang|melebihi))\b",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex InIndonesian();

    [GeneratedRegex(
        @"\b(?:[Aa]t (?:least|most)|(?:more|less|fewer|longer|older|younger) than|in excess of)\b",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex InEnglish();
}
