using System.Text.RegularExpressions;
using Umkm.Registers.Cells;

namespace Umkm.Registers.Heads;

/// <summary>Parts of a cell of papers that deny: that none is held, or something of the parts behind them too.</summary>
internal static partial class DenyingPart
{
    private static readonly string[] NotAny = ["belum", "blm", "tidak", "tdk", "tanpa"];

    private static readonly string[] OfNone =
    [
        .. "ada punya memiliki mempunyai miliki dimiliki yang legalitas izin ijin perizinan surat dokumen sertifikat usaha".Split(' '),
        .. "sama sekali satu satupun pun apa apapun".Split(' '),
    ];

    /// <summary>Whether a part says that no paper is held: <c>Belum ada</c>, <c>Tidak memiliki izin sama sekali</c>.</summary>
    public static bool IsNone(string part)
    {
        string[] words = HeadWords.Split(part);
        return PaperWords.None.Contains(part)
            || (words.Length > 1 && NotAny.Contains(words[0], StringComparer.Ordinal) && words.Skip(1).All(IsOfNone));
    }

    /// <summary>Whether what a part denies, wishes or leaves out before it names a paper may be said of the parts behind it too:
    /// <c>Tidak punya NIB, PIRT</c>; not <c>PIRT belum ada, NIB</c>.</summary>
    public static bool Governs(string part)
    {
        string[] words = HeadWords.Split(Brackets().Replace(part, " "));
        int at = Array.FindIndex(words, w => w == "selain" || LeftOverWord.IsNotHeld(w) || PaperWords.InProcess.Contains(w));
        return at >= 0 && !words.Skip(at + 1).All(IsOfNone);
    }

    private static bool IsOfNone(string word) => OfNone.Contains(word, StringComparer.Ordinal);

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Brackets();
}
