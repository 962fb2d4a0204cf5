using System.Text.RegularExpressions;
using Umkm.Registers.Cells;
using Umkm.Registers.Dates;

namespace Umkm.Registers.Heads;

/// <summary>The first word of a head that is not understood beside what the rest of it says: such a head may mean something else.</summary>
internal static partial class LeftOverWord
{
    private static readonly string[] Denials =
    [
        .. "belum blm tidak tdk tak bukan tanpa non kecuali gak nggak ga not without never except".Split(' '),
    ];

    /// <summary>Words of what is needed, wanted, planned, offered or known: of a paper they do not say whether it is held.</summary>
    private static readonly string[] Wishes =
    [
        .. "butuh membutuhkan dibutuhkan kebutuhan perlu memerlukan diperlukan ingin mau minat berminat bersedia rencana berencana".Split(' '),
        .. "direncanakan usul usulan mengusulkan diusulkan target harapan pelatihan bimtek sosialisasi pendampingan didampingi".Split(' '),
        .. "bantuan dibantu fasilitasi difasilitasi kendala hambatan tahu mengetahui paham memahami pengajuan mengajukan".Split(' '),
        .. "need needs want wants wish interested plan planned training help assistance know".Split(' '),
    ];

    /// <summary>Who must have a paper need not hold it; but <c>wajib pajak</c> is a taxpayer.</summary>
    private const string Must = "wajib";

    /// <summary>The word; null when all are understood.</summary>
    /// <param name="header">The head.</param>
    /// <param name="target">What its column is taken for: a fact, or what a mapping says of papers and activities.</param>
    /// <param name="more">More words that are understood.</param>
    public static string? Of(string header, string target, IEnumerable<string>? more = null)
    {
        if (HeadVocabulary.Of(target) is not { } known)
        {
            return null;
        }
        string[] words = Words(header, target);
        HashSet<string> understood = [.. known, .. more ?? []];
        bool isMoney = HeadDoubt.IsMoney(target);
        bool isSales = isMoney && target.StartsWith("annualSales", StringComparison.Ordinal);
        bool hasUnit = isMoney && UnitWords.Of(header) is not null;
        bool hasMonth = isSales && words.Any(w => MonthNames.NumberOf(w) > 0);
        // Below a merged cell that names several facts, the lower name counts.
        bool isBelowOthers =
            isMoney && words.GroupBy(w => w, StringComparer.Ordinal).Any(g => g.Count() > 1 && HeadVocabulary.Names([g.Key], target));
        bool hasOwn = target == "businessCapital" && words.Contains("sendiri", StringComparer.Ordinal);
        return words.FirstOrDefault(w =>
            !understood.Contains(w)
            && !(isSales && HeadDoubt.IsYear(w))
            && !(hasUnit && (UnitWords.Of(w) is not null || w.All(c => c is '0' or '1') || w == "kali"))
            && !(
                hasMonth
                && (MonthNames.NumberOf(w) > 0 || w is "s" or "d" or "sd" or "sampai" or "dengan" || (w.Length < 3 && w.All(char.IsAsciiDigit)))
            )
            && !(isBelowOthers && OtherMeaning.IsFact(w))
            && !(hasOwn && OtherMeaning.IsLender(w))
        );
    }

    /// <summary>The word by which a head denies what the rest of it says; null when none does.</summary>
    /// <param name="header">The head.</param>
    /// <param name="target">What its column is taken for.</param>
    public static string? Denial(string header, string target) =>
        Words(header, target).FirstOrDefault(w => Denials.Contains(w, StringComparer.Ordinal));

    /// <summary>Whether a word denies, or says what is wished, of what stands behind it.</summary>
    public static bool IsNotHeld(string word) => Denials.Contains(word, StringComparer.Ordinal) || Wishes.Contains(word, StringComparer.Ordinal);

    /// <summary>The word by which a head asks for something else of a paper than whether it is held; null when there is none.</summary>
    public static string? Wish(string header)
    {
        string[] words = HeadWords.Split(header);
        return words.FirstOrDefault(w => Wishes.Contains(w, StringComparer.Ordinal))
            ?? words.Where((w, at) => w == Must && words.ElementAtOrDefault(at + 1) != "pajak").FirstOrDefault();
    }

    private static string[] Words(string header, string target)
    {
        string bare = OrNot().Replace(Choice().Replace(Number().Replace(header.ToLowerInvariant(), " "), " "), " ");
        string joined = string.Join(' ', HeadWords.Split(bare));
        return HeadWords.Split(target is "businessCapital" or "investment" or "netAssets" ? WithoutLand().Replace(joined, " ") : joined);
    }

    /// <summary>The number of a question.</summary>
    [GeneratedRegex(@"^\s*[(]?([0-9]{1,2}|[a-z])[.)](?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Number();

    /// <summary>What may be answered: (ada/tidak), Ya atau Belum.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}0-9])(ya|y|ada|sudah|sdh|punya|memiliki|yes)\s*(/|\||atau|or)\s*"
            + @"(tidak|tdk|belum|blm|t|no|n)(\s+(ada|punya|memiliki))?(?![\p{L}0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Choice();

    /// <summary>At the end, that the answer may be no: Halal/Tidak, NIB atau belum.</summary>
    [GeneratedRegex(
        @"(?<=[\p{L}0-9)])\s*(/|\||\b(atau|or)\b)\s*(tidak|tdk|belum|blm|not|no)(\s+(ada|punya|memiliki))?[\s)?]*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex OrNot();

    /// <summary>The land and buildings that the law leaves out too.</summary>
    [GeneratedRegex(
        @"\b(tanpa|(tidak|tdk|belum|not) (termasuk|including)|di ?luar|selain|kecuali|exclud(e|ing)|excl|without)( nilai)?"
            + @" (tanah|bangunan|gedung|land|buildings?)( (dan|atau|serta|and|or))?( (tanah|bangunan|gedung|land|buildings?))?( tempat usaha)?\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex WithoutLand();
}
