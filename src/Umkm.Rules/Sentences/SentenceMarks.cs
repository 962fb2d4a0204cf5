using System.Text.RegularExpressions;
using NodaTime;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Wording;

namespace Umkm.Rules.Sentences;

/// <summary>A value that a sentence for people names, and the word before it.</summary>
/// <param name="Kind">Its unit: rupiah, days, months, years, a count of people, or a date.</param>
/// <param name="Number">The number.</param>
/// <param name="Word">How it is compared.</param>
/// <param name="Text">As written.</param>
/// <param name="Start">Where it stands in the sentence.</param>
internal readonly record struct Mark(QuantityKind Kind, long Number, MarkWord Word, string Text, int Start)
{
    /// <summary>Whether it names a value of a condition.</summary>
    public bool Is(Quantity value) =>
        (value.Number == Number && (value.Kind == Kind || (Kind == QuantityKind.Count && value.Unit == "orang")))
        || (Months(Kind, Number) is { } months && months == Months(value.Kind, value.Number));

    /// <summary>Whether it names the value that another names.</summary>
    public bool Same(Mark other) =>
        (other.Kind == Kind && other.Number == Number) || (Months(Kind, Number) is { } months && months == Months(other.Kind, other.Number));

    /// <summary>Whether it may be the time of an amount, not one that is compared: "Rp300 juta dalam satu tahun".</summary>
    public bool IsYear => Word == MarkWord.None && Months(Kind, Number) == 12;

    /// <summary>A time in months: two years are 24; null for another unit.</summary>
    private static long? Months(QuantityKind kind, long number) =>
        kind switch
        {
            QuantityKind.Months => number,
            QuantityKind.Years => number * 12,
            _ => null,
        };
}

/// <summary>Finds the values in the sentences of rule files, in both languages.</summary>
internal static partial class SentenceMarks
{
    private static readonly Dictionary<string, QuantityKind> Units = new(StringComparer.Ordinal)
    {
        ["hari"] = QuantityKind.Days,
        ["minggu"] = QuantityKind.Days,
        ["pekan"] = QuantityKind.Days,
        ["bulan"] = QuantityKind.Months,
        ["tahun"] = QuantityKind.Years,
        ["orang"] = QuantityKind.Count,
        ["day"] = QuantityKind.Days,
        ["week"] = QuantityKind.Days,
        ["month"] = QuantityKind.Months,
        ["year"] = QuantityKind.Years,
        ["people"] = QuantityKind.Count,
        ["person"] = QuantityKind.Count,
        ["worker"] = QuantityKind.Count,
        ["employee"] = QuantityKind.Count,
        ["rupiah"] = QuantityKind.Rupiah,
    };

    /// <summary>The values of a sentence.</summary>
    public static IEnumerable<Mark> Of(string sentence, bool english)
    {
        foreach (Match match in Values().Matches(sentence))
        {
            string text = match.Value;
            string before = sentence[..match.Index];
            string after = sentence[(match.Index + match.Length)..];
            if (match.Groups["month"].Success)
            {
                if (Date(match, english) is { } day)
                {
                    yield return new Mark(QuantityKind.Date, Days.Of(day), ComparisonWords.AroundDate(before, after), text, match.Index);
                }
            }
            else if (match.Groups["rp"].Success)
            {
                string scale = match.Groups["scale"].Success ? match.Groups["scale"].Value : ScaleOfRange(match.Groups["rp"].Value, after);
                if (Rupiah(match.Groups["rp"].Value, scale.ToLowerInvariant(), english) is { } amount)
                {
                    yield return new Mark(QuantityKind.Rupiah, amount, WordOf(before, after), text, match.Index);
                }
            }
            else if (match.Groups["half"].Success)
            {
                if (Half(match, english) is { } half)
                {
                    yield return half with
                    {
                        Word = WordOf(before, after),
                        Text = text,
                        Start = match.Index,
                    };
                }
            }
            else if (Numerals.Read(match.Groups["n"].Value.ToLowerInvariant(), english) is { } number)
            {
                string unit = match.Groups["unit"].Value.ToLowerInvariant().TrimEnd('s');
                int days = unit is "minggu" or "pekan" or "week" ? 7 : 1;
                Mark mark = new(Units[unit], number * days, WordOf(before, after), text, match.Index);
                // "1 tahun 6 bulan" is one time.
                yield return match.Groups["more"].Success && Numerals.Read(match.Groups["more"].Value.ToLowerInvariant(), english) is { } months
                    ? mark with
                    {
                        Kind = QuantityKind.Months,
                        Number = (number * 12) + months,
                    }
                    : mark;
            }
        }
    }

    /// <summary>Whether a text in small letters says a value in a way that is not read: "seminggu", "a million", "Rp4,8 M".</summary>
    public static bool SaysMore(string lower) => More().IsMatch(Values().Replace(lower, ""));

    /// <summary>"Setengah miliar", "satu setengah tahun"; null when the number before the half is none.</summary>
    private static Mark? Half(Match match, bool english)
    {
        string before = match.Groups["whole"].Value.ToLowerInvariant();
        long? whole = before.Length == 0 ? 0 : Numerals.Read(before, english);
        string unit = match.Groups["of"].Value.ToLowerInvariant();
        bool isYears = unit is "tahun" or "year" or "years";
        return (isYears ? 12 : Rupiah("1", unit, english)) is { } one && whole is { } many
            ? new Mark(isYears ? QuantityKind.Months : QuantityKind.Rupiah, (many * one) + (one / 2), MarkWord.None, "", 0)
            : null;
    }

    /// <summary>The word of a value; one that only begins a range, as in "Rp1 miliar sampai dengan Rp5 miliar", is within it.</summary>
    private static MarkWord WordOf(string before, string after)
    {
        MarkWord word = ComparisonWords.Around(before, after);
        return word == MarkWord.None && Range().IsMatch(after) && !InList().IsMatch(before) ? MarkWord.AtLeast : word;
    }

    /// <summary>The unit of the second number of a range holds for the first: "Rp1 sampai Rp5 miliar".</summary>
    private static string ScaleOfRange(string digits, string after) =>
        digits.Length <= 3 || digits.Contains(',', StringComparison.Ordinal) ? Scale().Match(after).Groups["scale"].Value : "";

    private static LocalDate? Date(Match match, bool english)
    {
        Lang language = english ? Lang.English : Lang.Indonesian;
        int month = Enumerable
            .Range(1, 12)
            .FirstOrDefault(m => IndonesianNumbers.Month(m, language).Equals(match.Groups["month"].Value, StringComparison.OrdinalIgnoreCase));
        return month == 0
            ? null
            : IndonesianNumbers.ReadDate(
                $"{match.Groups["day"].Value} {IndonesianNumbers.Month(month, Lang.Indonesian)} {match.Groups["year"].Value}"
            );
    }

    private static long? Rupiah(string digits, string scale, bool english)
    {
        string text = english ? digits.Replace(",", "", StringComparison.Ordinal).Replace('.', ',') : digits;
        text = scale.Length == 0 && text.EndsWith(",00", StringComparison.Ordinal) ? text[..^3] : text;
        string? word = scale switch
        {
            "" => null,
            "thousand" => "ribu",
            "million" => "juta",
            "billion" => "miliar",
            "trillion" => "triliun",
            _ => scale,
        };
        return IndonesianNumbers.ReadNumber(text, word);
    }

    // What is not read: "Rp5 M", "Rp300 jt", "satu tahun setengah".
    [GeneratedRegex(
        @"\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[A-Z][a-z]+) (?<year>(?:19|20)\d\d)\b"
            + @"|\b(?<month>[A-Z][a-z]+) (?<day>\d{1,2})(?:st|nd|rd|th)?, (?<year>(?:19|20)\d\d)\b"
            + @"|(?:Rp|IDR) ?(?<rp>\d[\d.,]*\d|\d)(?![\d.,]*\d)(?! ?(?:[mtk]|bn|mn|tn|jt|rb|mil)\b)"
            + "(?: (?<scale>"
            + Scales
            + @")\b)?"
            + @"|(?<=(?:Rp|IDR) ?\d[\d.,]*(?:-|–))(?<rp>\d[\d.,]*) (?<scale>"
            + Scales
            + @")\b"
            + @"|(?<![\d.,])(?<rp>\d[\d.,]*) (?<scale>"
            + Scales
            + @") rupiah\b"
            // Without Rp: no thousands, which count other things, and no unit behind.
            + @"|(?<![\d.,])(?<rp>\d[\d.,]*) (?<scale>juta|miliar|triliun|million|billion|trillion)\b"
            + @"(?= *(?:$|[,.;:)])| (?:atau|dan|sampai|hingga|s\.d\.|per|setahun|setiap|dalam|ke|or|and|to|up|through|in|a year)\b)"
            + @"|(?<![\d.,])\b(?:(?<whole>"
            + Numerals.Pattern
            + @") (?:and )?)?(?<half>setengah|separuh|half an?|a half) (?<of>juta|miliar|triliun|tahun|million|billion|trillion|years?)\b"
            + @"|(?<!(?:puluh|ratus|hundred|ty)[ -])(?<!(?:half|setengah|separuh)(?: an?)? )(?<![\d.,])\b"
            + "(?<n>"
            + Numerals.Pattern
            + ")"
            + @"(?: \((?:[a-z ]+|[\d.]+)\))?(?: |-(?=day|week|month|year))"
            + "(?<unit>hari|minggu|pekan|bulan|tahun|orang|rupiah|days?|weeks?|months?|years?|people|persons?|workers?|employees?)"
            + @"\b(?! (?:19|20)\d\d\b)(?! (?:and a half|setengah))"
            + @"(?:(?<=tahun|years?)(?: and| dan|,)? (?<more>"
            + Numerals.Pattern
            + @") (?:bulan|months?)\b)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex Values();

    private const string Scales = "ribu|juta|miliar|triliun|thousand|million|billion|trillion";

    // The last of "Rp10, Rp20, sampai Rp100 juta" but one begins no range.
    [GeneratedRegex(@"\d(?: (?:" + Scales + @"))?, $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex InList();

    [GeneratedRegex(
        @"^(?: (?:sampai dengan|sampai|hingga|s\.d\.|" + @"up to|to|through|–) | ?[-–] ?)(?:paling [a-z]+ |at most )?(?:Rp ?)?\d",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex Range();

    [GeneratedRegex(
        @"^(?:(?:,? (?:sampai dengan|sampai|hingga|s\.d\.|"
            + @"up to|to|through|dan|and|atau|or|–) |, | ?[-–] ?)(?:(?:Rp|IDR) ?)?\d+(?:[.,]\d+)*)+ (?<scale>"
            + Scales
            + @")\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex Scale();

    [GeneratedRegex(
        @"\b(?:setengah|separuh|seperempat|half|quarter|lusin|dozen|"
            + @"se(?:hari|minggu|pekan|bulan|tahun|windu)|an? (?:day|week|month|year|million|billion))\b"
            + @"|\d ?(?:[mtk]|bn|mn|tn|jt|rb|mil)\b",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex More();
}
