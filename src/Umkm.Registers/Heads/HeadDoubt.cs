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

    private static readonly string[] Months =
    [
        .. "januari februari maret april mei juni juli agustus september oktober november nopember".Split(' '),
        .. "jan feb peb mar apr jun jul agu agt ags agust sep sept okt nov nop".Split(' '),
    ];

    private static readonly string[] Decembers = ["desember", "des"];

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
        bool isMoney = kind is "annualSales" or "businessCapital" or "investment" or "netAssets";
        if (isMoney && (header.IndexOfAny(['$', '€']) >= 0 || words.Intersect(Moneys, StringComparer.Ordinal).Any()))
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
        string[] parts = Parts.FirstOrDefault(p => p.Fact == kind).Words ?? [];
        return
            words.Intersect(Excluding, StringComparer.Ordinal).Any()
            || words.Intersect(parts, StringComparer.Ordinal).FirstOrDefault() is not { } part
            ? null
            : new($"tampaknya hanya sebagian dari {fact} ({part})", $"seems to be only a part of {fact} ({part})");
    }

    /// <summary>Whether months are named, or an end, but not the whole year until its December.</summary>
    private static bool IsPartOfYear(string[] words)
    {
        bool isUntil = HeadWords.IsUntil(words);
        bool hasEnd = words.Intersect(Decembers, StringComparer.Ordinal).Any();
        string? first = words.FirstOrDefault(w => Months.Contains(w, StringComparer.Ordinal));
        return hasEnd ? !(isUntil || first is "jan" or "januari") : isUntil || first is not null;
    }
}
