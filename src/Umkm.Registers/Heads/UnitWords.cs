using System.Text.RegularExpressions;

namespace Umkm.Registers.Heads;

/// <summary>The unit of amounts that people say in words or by what they leave away: <c>juta Rp</c>, <c>dalam ribuan rupiah</c>, <c>Rp 000</c>,
/// <c>x1000</c>.</summary>
internal static partial class UnitWords
{
    private const int MostWords = 40;
    private static readonly string[] Units = ["ribu", "juta", "miliar"];
    private static readonly string[] Currencies = ["rp", "rupiah", "idr"];
    private static readonly string[] Before = ["dalam", "dlm", "satuan", "in", .. Currencies];

    /// <summary>Words that stand beside a unit and add nothing.</summary>
    private static readonly string[] Around =
    [
        .. Before,
        "nilai",
        "angka",
        "jumlah",
        "uang",
        "semua",
        "seluruh",
        "tiap",
        "per",
        "tahun",
        "thn",
        "th",
        "of",
        "x",
        "amounts",
        "all",
        "catatan",
        "keterangan",
        "ket",
        "di",
        "kali",
    ];

    /// <summary>What a row of units has besides units of money.</summary>
    private static readonly string[] OtherUnits =
    [
        "orang",
        "org",
        "jiwa",
        "unit",
        "buah",
        "tempat",
        "persen",
        "tanggal",
        "tgl",
        "hari",
        "bulan",
        "bln",
        "hh",
        "bb",
        "tttt",
        "dd",
        "mm",
        "yyyy",
        "m2",
    ];

    /// <summary>The unit that the header of a column names; null when it names none.</summary>
    public static string? Of(string header)
    {
        string[] words = HeadWords.Split(header);
        return words.Select(w => w == "m" ? "miliar" : Unit(w)).FirstOrDefault(u => u is not null) ?? Left(header);
    }

    /// <summary>Whether the header of a column says that its amounts are rupiah, and of no larger unit.</summary>
    public static bool IsWholeRupiah(string header) =>
        Of(header) is null && HeadWords.Split(header).Intersect(Currencies, StringComparer.Ordinal).Any();

    /// <summary>The unit of a whole table that a text above it says; and whether that is plain, as in <c>(dalam ribuan rupiah)</c>, or people have
    /// to say it, as in <c>Bantuan satu juta rupiah</c>.</summary>
    public static (string Unit, bool IsPlain)? OfTable(string text)
    {
        string[] words = HeadWords.Split(text);
        if (words.Length > MostWords)
        {
            return null;
        }
        if (Left(text) is { } left)
        {
            return (left, true);
        }
        int at = Array.FindIndex(words, w => Unit(w) is not null);
        if (at < 0)
        {
            return null;
        }
        string before = at > 0 ? words[at - 1] : "";
        string after = at + 1 < words.Length ? words[at + 1] : "";
        bool isMoney = Currencies.Contains(after, StringComparer.Ordinal) || Currencies.Contains(before, StringComparer.Ordinal) || after == "of";
        bool isSaid = Before.Contains(before, StringComparer.Ordinal) && (isMoney || after.Length == 0);
        bool isAlone = words.All(w => Unit(w) is not null || Around.Contains(w, StringComparer.Ordinal));
        return isSaid || isAlone ? (Unit(words[at])!, true)
            : isMoney ? (Unit(words[at])!, false)
            : null;
    }

    /// <summary>Whether a cell below the name of a column is only the unit of what stands in it.</summary>
    public static bool IsUnit(string cell)
    {
        string[] words = HeadWords.Split(cell);
        return words.Length == 0
            ? cell.Length > 0 && !cell.Any(char.IsAsciiDigit)
            : Left(cell) is not null
                || words.All(w =>
                    w == "m" || Unit(w) is not null || Around.Contains(w, StringComparer.Ordinal) || OtherUnits.Contains(w, StringComparer.Ordinal)
                );
    }

    private static string? Unit(string word) =>
        word switch
        {
            "rb" or "thousand" or "thousands" => "ribu",
            "jt" or "million" or "millions" => "juta",
            "milyar" or "milyaran" or "billion" or "billions" => "miliar",
            _ => Units.FirstOrDefault(u => word == u || word == u + "an"),
        };

    /// <summary>The unit of which the noughts are left away: Rp 000 and (000) are thousands, x 1.000.000 millions.</summary>
    private static string? Left(string text) =>
        Noughts().Match(text) is not { Success: true } said
            ? null
            : said.Groups["more"].Captures.Count switch
            {
                0 => "ribu",
                1 => "juta",
                2 => "miliar",
                _ => null,
            };

    [GeneratedRegex(
        @"((?<![\p{L}0-9])(rp[.,'’ ]*|[x×*] *(rp[. ]*)?1?[., ]?|kali +(rp[. ]*)?1[., ]?|(dalam|dlm|in) +[.,'’]?)"
            + @"|[(\[] *[.,'’]?(?=[0., ]+(rp|rupiah|idr)?[. ]*[)\]]))000(?<more>[., ]?000)*(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex Noughts();
}
