using Umkm.Registers.Cells;
using Umkm.Registers.Dates;

namespace Umkm.Registers.Heads;

/// <summary>Finds the words of a header that speak against what the rest of it says: another money, a part of the year, another enterprise, a part
/// of the whole. Whether the column is meant all the same is for people to say.</summary>
internal static class HeadDoubt
{
    private static readonly string[] Moneys =
    [
        "usd",
        "dolar",
        "dollar",
        "euro",
        "eur",
        "sgd",
        "myr",
        "ringgit",
        "yen",
        "jpy",
        "cny",
        "yuan",
        "valas",
    ];

    private static readonly string[] Others =
    [
        "induk",
        "koperasi",
        "kelompok",
        "grup",
        "group",
        "cabang",
        "kub",
        "poktan",
        "gapoktan",
        "asosiasi",
        "paguyuban",
        "mitra",
        "afiliasi",
    ];

    /// <summary>Words that take something away: "modal tanpa tanah dan bangunan" is the whole that the law asks for.</summary>
    private static readonly string[] Excluding = ["tanpa", "selain", "termasuk", "luar", "exclude", "excl"];

    private static readonly (string Fact, string[] Words)[] Parts =
    [
        ("annualSales", ["ekspor", "export", "impor", "online", "offline", "daring", "luring", "lokal", "domestik", "negeri", "marketplace"]),
        (
            "businessCapital",
            ["sisa", "dasar", "disetor", "ditempatkan", "tambahan", "penambahan", "mesin", "peralatan", "tanah", "bangunan", "kendaraan"]
        ),
        ("investment", ["sisa", "tambahan", "penambahan", "mesin", "peralatan", "tanah", "bangunan", "gedung", "kendaraan", "lain", "lainnya"]),
        (
            "workers",
            [
                "female",
                "male",
                "women",
                "men",
                "permanent",
                "temporary",
                "disabilitas",
                "difabel",
                "tambahan",
                "penambahan",
                "baru",
                "keluarga",
                "magang",
                "bpjs",
                "ekspor",
            ]
        ),
    ];

    /// <summary>What speaks against a header being of a fact; null when nothing does.</summary>
    /// <param name="header">The header.</param>
    /// <param name="fact">The fact: an amount, a count, or the day of founding.</param>
    public static LocalizedText? Of(string header, string fact)
    {
        string[] words = HeadWords.Split(header);
        string kind = fact.Split('.')[0];
        bool isMoney = IsMoney(fact);
        if (isMoney && NamesOtherMoney(header, words))
        {
            return new("kepalanya menyebut uang lain, dan isinya dibaca rupiah", "its header names another money, and its cells are read as rupiah");
        }
        if (kind == "annualSales" && IsPartOfYear(words))
        {
            return new("kepalanya menyebut sebagian tahun", "its header names a part of a year");
        }
        if ((isMoney || kind is "workers" or "establishedOn") && words.Intersect(Others, StringComparer.Ordinal).FirstOrDefault() is { } other)
        {
            return new($"kepalanya menyebut usaha lain ({other})", $"its header names another enterprise ({other})");
        }
        if (isMoney && OtherMeaning.Of(words, kind) is { } meaning)
        {
            return meaning;
        }
        if ((isMoney || kind == "workers") && kind != "annualSales" && words.FirstOrDefault(IsYear) is { } year)
        {
            return new($"kepalanya menyebut tahun {year}, bukan sekarang", $"its header names the year {year}, not today");
        }
        string[] parts = Parts.FirstOrDefault(p => p.Fact == kind).Words ?? [];
        return
            words.Intersect(Excluding, StringComparer.Ordinal).Any()
            || words.Intersect(parts, StringComparer.Ordinal).FirstOrDefault() is not { } part
            ? null
            : new($"tampaknya hanya sebagian dari {fact} ({part})", $"seems to be only a part of {fact} ({part})");
    }

    /// <summary>Whether a fact is an amount of money of which heads speak.</summary>
    public static bool IsMoney(string fact) => fact.Split('.')[0] is "annualSales" or "businessCapital" or "investment" or "netAssets";

    /// <summary>Whether a text names another money than rupiah.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    public static bool NamesOtherMoney(string text, string[] words) =>
        text.IndexOfAny(['$', '€']) >= 0 || words.Intersect(Moneys, StringComparer.Ordinal).Any();

    /// <summary>Whether a word is a year of our time.</summary>
    public static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit) && word[..2] is "19" or "20";

    /// <summary>Whether months are named, or an end, but not the whole year until its December.</summary>
    private static bool IsPartOfYear(string[] words)
    {
        bool isUntil = HeadWords.IsUntil(words);
        int[] months = [.. words.Select(MonthNames.NumberOf).Where(m => m > 0)];
        return months.Contains(12) ? !(isUntil || months[0] == 1) : isUntil || months.Length > 0;
    }
}
