using System.Globalization;
using System.Text.RegularExpressions;

namespace Umkm.Rules.Sentences;

/// <summary>Whole numbers in sentences for people, in digits or small ones in words.</summary>
internal static partial class Numerals
{
    /// <summary>A pattern for numbers of both languages.</summary>
    public const string Pattern =
        @"\d[\d.,]*|dua belas|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas"
        + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

    private static readonly string[] Small =
    [
        "satu one",
        "dua two",
        "tiga three",
        "empat four",
        "lima five",
        "enam six",
        "tujuh seven",
        "delapan eight",
        "sembilan nine",
        "sepuluh ten",
        "sebelas eleven",
        "dua belas twelve",
    ];

    /// <summary>Every number of a text in small letters.</summary>
    public static IEnumerable<long> In(string lower, bool english) => All().Matches(lower).Select(m => Read(m.Value, english)).OfType<long>();

    /// <summary>The number of a text; null when it is none.</summary>
    public static long? Read(string text, bool english)
    {
        int small = Array.FindIndex(
            Small,
            s => english ? s.EndsWith(' ' + text, StringComparison.Ordinal) : s.StartsWith(text + ' ', StringComparison.Ordinal)
        );
        return small >= 0 ? small + 1
            : long.TryParse(
                text.Replace(english ? "," : ".", "", StringComparison.Ordinal),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out long n
            )
                ? n
            : null;
    }

    [GeneratedRegex(@"(?<![\w.,])(?:" + Pattern + @")(?!\w)", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex All();
}
