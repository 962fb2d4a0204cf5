namespace Umkm.Registers.Heads;

/// <summary>Finds the words by which a header of amounts names something else than the amount of one year, or of today: a statistic, a change, a
/// price or a quantity, another time, several years, several facts at once, what a lender gave, or land and buildings too.</summary>
internal static class OtherMeaning
{
    private static readonly string[] Averages = ["rata", "rata2", "ratarata", "rerata", "rataan", "average", "avg", "mean", "median"];

    private static readonly string[] Changes =
    [
        .. "selisih beda perbedaan perubahan naik turun penurunan peningkatan fluktuasi delta".Split(' '),
        .. "change difference increase decrease".Split(' '),
    ];

    private static readonly string[] Times =
    [
        .. "sebelum sesudah setelah sebelumnya semasa pra pasca pandemi covid dahulu dulu".Split(' '),
        .. "before after pandemic".Split(' '),
    ];

    private static readonly string[] OfGoods =
    [
        .. "volume vol kuantitas qty frekuensi transaksi pelanggan konsumen pembeli harga hpp".Split(' '),
        .. "pajak ppn pph retur piutang diskon potongan komisi quantity price transactions customers tax".Split(' '),
    ];

    private static readonly string[] Lenders =
    [
        .. "kur bank perbankan kredit pembiayaan utang hutang lpdb pnm mekaar fintech investor csr".Split(' '),
        .. "credit loan loans debt".Split(' '),
    ];

    private static readonly string[] Own = ["sendiri", "own"];
    private static readonly string[] Lands = ["tanah", "bangunan", "gedung", "properti", "land", "buildings"];
    private static readonly string[] Including = ["termasuk", "dengan", "beserta", "berikut", "serta", "incl", "include", "including", "with"];

    /// <summary>Words that take away what is named behind them.</summary>
    private static readonly string[] Without =
    [
        .. "tanpa tidak tdk bukan belum selain luar kecuali dikurangi non".Split(' '),
        .. "exclude excluding excl except without less not".Split(' '),
    ];

    /// <summary>Words of one fact each.</summary>
    private static readonly string[][] Facts =
    [
        ["modal", "capital"],
        ["investasi", "investment"],
        ["aset", "asset", "assets", "kekayaan"],
        ["omzet", "omset", "penjualan", "sales", "turnover"],
    ];

    /// <summary>What a header of an amount of money names instead; null when nothing.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="kind">The fact, without a year.</param>
    public static LocalizedText? Of(string[] words, string kind)
    {
        bool isSales = kind == "annualSales";
        return Any(words, Averages) is { } average
                ? new($"kepalanya menyebut rata-rata ({average}), biasanya sebulan", $"its header names an average ({average}), mostly of a month")
            : Any(words, Changes) is { } change
                ? new($"kepalanya menyebut perubahan ({change}), bukan jumlahnya", $"its header names a change ({change}), not the amount")
            : kind != "netAssets" && Any(words, Times) is { } time
                ? new($"kepalanya menyebut waktu yang lain ({time})", $"its header names another time ({time})")
            : isSales && Any(words, OfGoods) is { } goods
                ? new($"kepalanya menyebut hal lain dari penjualan ({goods})", $"its header names something else of sales ({goods})")
            : isSales && HasYears(words) ? new("kepalanya menyebut lebih dari satu tahun", "its header names more than one year")
            : NamesFacts(words) ? new("kepalanya menyebut beberapa hal sekaligus", "its header names several things at once")
            : kind == "businessCapital" && Any(words, Own) is null && Any(words, Lenders) is { } lender
                ? new($"kepalanya menyebut modal dari satu sumber ({lender})", $"its header names capital of one source ({lender})")
            : HasLand(words, kind)
                ? new(
                    "kepalanya menyebut tanah atau bangunan, padahal tanah dan bangunan tempat usaha tidak dihitung",
                    "its header names land or buildings, and those of the business do not count"
                )
            : null;
    }

    /// <summary>Whether a word is of those who lend.</summary>
    public static bool IsLender(string word) => Lenders.Contains(word, StringComparer.Ordinal);

    /// <summary>Whether a word names one of the amounts.</summary>
    public static bool IsFact(string word) => Facts.Any(f => f.Contains(word, StringComparer.Ordinal));

    private static string? Any(string[] words, string[] of) => words.FirstOrDefault(w => of.Contains(w, StringComparer.Ordinal));

    /// <summary>Whether words of two facts stand in it, each once: below a merged cell that names two, the lower one counts.</summary>
    private static bool NamesFacts(string[] words) =>
        Facts.Count(f => words.Any(w => f.Contains(w, StringComparer.Ordinal))) > 1
        && Facts.All(f => words.Count(w => f.Contains(w, StringComparer.Ordinal)) < 2);

    /// <summary>Capital of which land is a part is said to be so; net assets beside land are with it unless it is taken away.</summary>
    private static bool HasLand(string[] words, string kind) =>
        kind is "netAssets" or "businessCapital"
        && Any(words, Lands) is not null
        && Any(words, Without) is null
        && (kind == "netAssets" || Any(words, Including) is not null);

    /// <summary>Whether there are two years: 2024/2025, 2024/25, 2023 dan 2024.</summary>
    private static bool HasYears(string[] words)
    {
        int first = Array.FindIndex(words, IsYear);
        return first >= 0
            && words
                .Skip(first + 1)
                .Any(w =>
                    (IsYear(w) && w != words[first])
                    || (
                        w.Length == 2 && w.All(char.IsAsciiDigit) && w == words[first + 1] && Next(words[first]).EndsWith(w, StringComparison.Ordinal)
                    )
                );
    }

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit) && word[0] is '1' or '2';

    private static string Next(string year) =>
        (int.Parse(year, System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
