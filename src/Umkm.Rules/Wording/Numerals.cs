using System.Globalization;
using System.Text.RegularExpressions;

namespace Umkm.Rules.Wording;

/// <summary>Whole numbers in sentences for people, in digits or in words.</summary>
internal static partial class Numerals
{
    /// <summary>A pattern for numbers of both languages.</summary>
    public const string Pattern = @"\d[\d.,]*|(?:" + First + @")\b(?:(?: |-|(?<=hundred) and )(?:" + First + "|" + Next + @")\b)*";

    private const string First =
        "selusin|an? dozen|dozen|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|sejuta"
        + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
        + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

    private const string Next = "lusin|dozen|belas|puluh|ratus|ribu|juta|miliar|triliun|hundred|thousand|million|billion|trillion";

    private const long Dozen = 12;
    private const long Thousand = 1_000;
    private const long Million = 1_000_000;
    private const long Billion = 1_000_000_000;
    private const long Trillion = 1_000_000_000_000;

    private static readonly Dictionary<string, long> Indonesian = Values(
        "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas",
        ("seratus", 100),
        ("selusin", Dozen),
        ("seribu", Thousand),
        ("sejuta", Million)
    );

    private static readonly Dictionary<string, long> English = Values(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        ("dozen", Dozen),
        ("twenty", 20),
        ("thirty", 30),
        ("forty", 40),
        ("fifty", 50),
        ("sixty", 60),
        ("seventy", 70),
        ("eighty", 80),
        ("ninety", 90)
    );

    /// <summary>Every number of a text in small letters.</summary>
    public static IEnumerable<long> In(string lower, bool english) => All().Matches(lower).Select(m => Read(m.Value, english)).OfType<long>();

    /// <summary>The number of a text in small letters; null when it is none.</summary>
    public static long? Read(string text, bool english) =>
        !char.IsAsciiDigit(text[0]) ? Words(text, english ? English : Indonesian)
        : long.TryParse(text.Replace(english ? "," : ".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out long n)
            ? n
        : null;

    /// <summary>The number of words in turn; null where they are none, as in "tiga dua".</summary>
    private static long? Words(string text, Dictionary<string, long> values)
    {
        long total = 0;
        long low = 0;
        long scale = long.MaxValue;
        foreach (string word in text.Split(' ', '-').Where(w => w is not ("and" or "a" or "an")))
        {
            long value = values.GetValueOrDefault(word);
            long times = word switch
            {
                "ribu" or "thousand" or "seribu" => Thousand,
                "juta" or "million" or "sejuta" => Million,
                "miliar" or "billion" => Billion,
                "triliun" or "trillion" => Trillion,
                _ => 0,
            };
            if (word is "lusin" or "dozen" && low is > 0 and < 100)
            {
                low *= Dozen;
            }
            else if (times > 0)
            {
                long many = value > 0 ? 1 : low;
                if (many == 0 || (value > 0 && low > 0) || times >= scale)
                {
                    return null;
                }
                (total, low, scale) = (total + (many * times), 0, times);
            }
            else if (value > 0)
            {
                long free = value switch
                {
                    < 10 => 10,
                    < 100 => 100,
                    _ => 1_000,
                };
                if (low % free != 0)
                {
                    return null;
                }
                low += value;
            }
            else
            {
                long unit = low % 10;
                long add = word switch
                {
                    "belas" => 10,
                    "puluh" => unit * 9,
                    _ => unit * 99,
                };
                if (unit == 0 || low / 10 % 10 != 0 || (word is "ratus" or "hundred" && low != unit))
                {
                    return null;
                }
                low += add;
            }
        }
        return total + low;
    }

    private static Dictionary<string, long> Values(string fromOne, params (string Word, long Value)[] others)
    {
        var values = fromOne.Split(' ').Select((w, i) => (w, i + 1L)).ToDictionary(StringComparer.Ordinal);
        foreach ((string word, long value) in others)
        {
            values.Add(word, value);
        }
        return values;
    }

    [GeneratedRegex(@"(?<![\w.,])(?:" + Pattern + @")(?!\w)", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex All();
}
