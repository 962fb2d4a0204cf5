using System.Globalization;
using System.Text.RegularExpressions;
using Umkm.Domain;
using Umkm.Domain.Regions;

namespace Umkm.Rules.RuleLanguage;

/// <summary>What people write in place of the words of the rule language, and what they mean by it: for remedies, never for reading.</summary>
internal static partial class Slips
{
    private static readonly (string[] Written, string ForNumbers, string ForDates)[] Words =
    [
        (
            [
                "maksimal",
                "maksimum",
                "maks.",
                "tidak lebih dari",
                "tidak melebihi",
                "sebanyak-banyaknya",
                "setinggi-tingginya",
                "selama-lamanya",
                "<=",
                "≤",
            ],
            "paling banyak",
            "paling lambat"
        ),
        (["selambat-lambatnya", "hingga", "sampai", "s/d", "s.d.", "sd"], "paling banyak", "sampai dengan"),
        (
            ["minimal", "minimum", "min.", "sekurang-kurangnya", "sedikitnya", "setidaknya", "tidak kurang dari", "serendah-rendahnya", ">=", "≥"],
            "paling sedikit",
            "paling cepat"
        ),
        (["secepat-cepatnya", "mulai", "dari"], "paling sedikit", "sejak"),
        (
            ["di bawah", "dibawah", "lebih kecil", "lebih rendah", "lebih sedikit", "lebih singkat", "lebih muda", "kurang", "<"],
            "kurang dari",
            "sebelum"
        ),
        (["di atas", "diatas", "melebihi", "melampaui", "lebih", ">"], "lebih dari", "setelah"),
        (["sama dengan", "adalah", "sebesar", "="], "tepat", "tepat"),
        (["sesudah", "usai"], "lebih dari", "setelah"),
    ];

    private static readonly (string[] Written, string Term)[] Terms =
    [
        (
            [
                "omzet",
                "omset",
                "omzet tahunan",
                "omset tahunan",
                "omzet setahun",
                "omzet usaha setahun",
                "penjualan",
                "penjualan tahunan",
                "hasil penjualan tahunan",
                "pendapatan tahunan",
            ],
            "penjualan tahun lalu"
        ),
        (["modal"], "modal usaha"),
        (["aset", "kekayaan"], "kekayaan bersih"),
        (["umur pemilik", "umur pemilik usaha", "usia pelaku usaha", "umur pelaku usaha"], "usia pemilik"),
        (["umur usaha", "lama usaha", "lama berusaha"], "usia usaha"),
        (["karyawan", "pekerja", "jumlah karyawan", "jumlah pekerja", "jumlah tenaga kerja"], "tenaga kerja"),
    ];

    /// <summary>The term of a glossary that is meant by another word for it; null for none.</summary>
    public static string? Term(string name, Glossary glossary) =>
        Terms.FirstOrDefault(t => Array.Exists(t.Written, w => Begins(name.ToLowerInvariant(), w))).Term is { } term
            ? glossary.Find(term)?.Name
            : null;

    /// <summary>The decision that is meant where its name stands as a term, with or without an answer behind it; null for none.</summary>
    public static string? Decision(string name) =>
        Array.Find(["skala usaha"], d => name.StartsWith(d, StringComparison.OrdinalIgnoreCase))?.Replace(' ', '-');

    /// <summary>Whether a text is a word, or that word with a comparison behind it: "umur pemilik minimal 17 tahun".</summary>
    private static bool Begins(string text, string word) =>
        text == word
        || (
            text.StartsWith(word + " ", StringComparison.Ordinal)
            && Words.SelectMany(w => w.Written).Any(w => text.AsSpan(word.Length + 1).StartsWith(w + " ", StringComparison.Ordinal))
        );

    /// <summary>The region that is meant by its name, or by a code of four digits without the full stop; null for none.</summary>
    public static Region? Region(string text) =>
        RegionCode.TryParse(Dotted().Replace(text, "${first}.${last}"), CultureInfo.InvariantCulture, out RegionCode? code)
            ? RegionList.Find(code)
            : null;

    /// <summary>The comparison that is meant by words that are none; null when that is not clear.</summary>
    /// <param name="rest">What stands after the term.</param>
    /// <param name="term">The term.</param>
    public static string? Comparison(string rest, Term term)
    {
        string plain = rest.ToLowerInvariant();
        foreach ((string[] written, string numbers, string dates) in Words)
        {
            if (
                Array.Exists(
                    written,
                    w => plain.StartsWith(w, StringComparison.Ordinal) && !(w.Length < plain.Length && char.IsLetter(plain[w.Length]))
                )
            )
            {
                return term.Kind switch
                {
                    TermKind.Date => dates,
                    TermKind.Age when numbers == "paling banyak" => "paling lama",
                    TermKind.Age when numbers == "paling sedikit" => "paling singkat",
                    _ => numbers,
                };
            }
        }
        return Spelling.Nearest(plain, Comparators.All.Where(w => term.Kind == TermKind.Date ? w.ForDates : w.ForNumbers).Select(w => w.Text));
    }

    /// <summary>What is wrong with a value that cannot be read, and how it is written; null when that is not clear.</summary>
    public static LocalizedText? Value(string text)
    {
        if (Range().IsMatch(text) || text.Contains(" dan ", StringComparison.Ordinal) || text.Contains(" atau ", StringComparison.Ordinal))
        {
            return new(
                "satu kalimat berisi satu perbandingan; "
                    + "tulis dua kalimat di bawah \"semua:\" (dan) atau \"salah satu:\" (atau), atau \"paling sedikit … sampai dengan …\"",
                "one sentence holds one comparison; "
                    + "write two sentences under \"semua:\" (and) or \"salah satu:\" (or), or \"paling sedikit … sampai dengan …\""
            );
        }
        if (WrittenDays.Meant(text) is { } day)
        {
            return day;
        }
        string plain = Tail().Replace(text, "");
        (string Better, LocalizedText Why)[] steps =
        [
            (plain, new("tanpa \",-\" atau \",00\" di belakangnya", "without \",-\" or \",00\" at its end")),
            (Prefix().Replace(plain, "Rp"), new("\"Rp\" tanpa titik", "\"Rp\" without a full stop")),
            (Dots(plain), new("titik memisahkan ribuan", "full stops separate thousands")),
            (
                Fraction().Replace(plain, "${whole},${part} ${word}"),
                new("koma memisahkan pecahan, titik memisahkan ribuan", "a comma separates fractions, full stops thousands")
            ),
            (Scale(plain), new("kata bilangannya ribu, juta, miliar, atau triliun", "the words are ribu, juta, miliar and triliun")),
            (
                Scale(Fraction().Replace(Dots(Prefix().Replace(plain, "Rp")), "${whole},${part} ${word}")),
                new("begini ditulis di sini", "so it is written here")
            ),
        ];
        foreach ((string better, LocalizedText why) in steps)
        {
            if (better != text && IndonesianNumbers.ReadRupiah(better) is not null)
            {
                return new($"tulis {better}: {why.Indonesian}", $"write {better}: {why.English}");
            }
        }
        return null;
    }

    private static string Dots(string text) => Grouped().IsMatch(text) ? text.Replace(',', '.') : text;

    private static string Scale(string text) =>
        Abbreviated().Match(text) is { Success: true } m
            ? $"Rp{m.Groups["amount"].Value} "
                + m.Groups["word"].Value.ToLowerInvariant() switch
                {
                    "rb" or "ribu" or "k" => "ribu",
                    "jt" or "juta" or "jutaan" => "juta",
                    "t" or "tr" or "trilyun" or "trilliun" or "triliun" => "triliun",
                    _ => "miliar",
                }
            : text;

    [GeneratedRegex(@"^(?<first>\d\d)(?<last>\d\d)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"(?<=\d),(-|–|00)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^(rp|RP|Rp|IDR)\.?\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^Rp\d{1,3}(,\d{3})+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^(?<whole>Rp\d+)\.(?<part>\d{1,3}) ?(?<word>\p{L}+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Fraction();

    [GeneratedRegex(
        @"^Rp\s*(?<amount>[\d.,]+) ?(?<word>rb|ribu|k|jt|juta|jutaan|m|mlr|miliar|milyar|milliar|milyard|t|tr|triliun|trilyun|trilliun)\.?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex Abbreviated();

    [GeneratedRegex(
        @"\d.* (dan|atau) .*(paling|lebih|kurang|sejak|sebelum|setelah|sampai)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Range();
}
