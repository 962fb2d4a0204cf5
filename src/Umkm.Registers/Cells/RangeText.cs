using System.Text.RegularExpressions;
using Umkm.Registers.Messages;

namespace Umkm.Registers.Cells;

/// <summary>Answers of forms that are a range and no amount: <c>50-100 jt</c>, <c>&lt; 50 juta</c>, <c>Rp 50 juta s.d. 100 juta</c>. A subject has
/// amounts only, so that nothing honest can be made of them.</summary>
internal static partial class RangeText
{
    /// <summary>Whether a text is such an answer.</summary>
    public static bool Is(string text) => text.AsSpan().IndexOfAnyExcept("0123456789.,") >= 0 && (Range().IsMatch(text) || Bound().IsMatch(text));

    /// <summary>Why such a text is no amount; null for every other.</summary>
    public static Message? Refusal(string text) => Is(text) ? CellMessages.AmountRange.WithFound(CellText.Shown(text)) : null;

    /// <summary>Two amounts with a mark or a word between them.</summary>
    [GeneratedRegex(
        @"^\s*(antara\s+)?" + Amount + @"\s*(-|–|—|~|s/d|s\.?d\.?|sampai(\s+dengan)?|hingga|dan|to)\s*[<>≤≥=]*\s*" + Amount + @"\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex Range();

    /// <summary>One amount with a word for more or less before or behind it.</summary>
    [GeneratedRegex(
        @"^\s*(([<>≤≥]\s*=?|(kurang|lebih)\s+dari(\s+atau\s+sama\s+dengan)?|di\s?(bawah|atas)|dibawah|diatas|"
            + @"(paling\s+(banyak|sedikit))|maks(imal|imum)?\.?|min(imal|imum)?\.?|up\s+to|under|over|above|below)\s*"
            + Amount
            + @"|"
            + Amount
            + @"\s*(ke\s?(bawah|atas)|kebawah|keatas|atau\s+(kurang|lebih)|\+|lebih))\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex Bound();

    private const string Amount = @"(rp\.?)?\s*[0-9][0-9.,]*(,-)?\s*(rb|ribu|jt|jta|juta|m|mlyr|mil|miliar|milyar|t|triliun|rupiah|orang)?\.?";
}
