using System.Text.RegularExpressions;
using NodaTime;
using Umkm.Rules.RuleLanguage;

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
    public bool Is(Quantity value) => value.Number == Number && (value.Kind == Kind || (Kind == QuantityKind.Count && value.Unit == "orang"));
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
    };

    /// <summary>The values of a sentence.</summary>
    public static IEnumerable<Mark> Of(string sentence, bool english)
    {
        foreach (Match match in Values().Matches(sentence))
        {
            string text = match.Value;
            string before = sentence[..match.Index];
            if (match.Groups["month"].Success)
            {
                if (Date(match, english) is { } day)
                {
                    yield return new Mark(QuantityKind.Date, Days.Of(day), ComparisonWords.BeforeDate(before), text, match.Index);
                }
            }
            else if (match.Groups["rp"].Success)
            {
                if (Rupiah(match.Groups["rp"].Value, match.Groups["scale"].Value.ToLowerInvariant(), english) is { } amount)
                {
                    yield return new Mark(QuantityKind.Rupiah, amount, WordOf(sentence, match), text, match.Index);
                }
            }
            else if (Numerals.Read(match.Groups["n"].Value.ToLowerInvariant(), english) is { } number)
            {
                string unit = match.Groups["unit"].Value.ToLowerInvariant().TrimEnd('s');
                int days = unit is "minggu" or "pekan" or "week" ? 7 : 1;
                yield return new Mark(Units[unit], number * days, WordOf(sentence, match), text, match.Index);
            }
        }
    }

    /// <summary>The word before a value; one that only begins a range, as in "Rp1 miliar sampai dengan Rp5 miliar", is within it.</summary>
    private static MarkWord WordOf(string sentence, Match match)
    {
        MarkWord word = ComparisonWords.Before(sentence[..match.Index]);
        return word == MarkWord.None && Range().IsMatch(sentence[(match.Index + match.Length)..]) ? MarkWord.AtLeast : word;
    }

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

    [GeneratedRegex(
        @"\b(?<day>\d{1,2}) (?<month>[A-Z][a-z]+) (?<year>(?:19|20)\d\d)\b"
            + @"|Rp ?(?<rp>\d[\d.,]*\d|\d)(?: (?<scale>ribu|juta|miliar|triliun|thousand|million|billion|trillion)\b)?"
            + @"|(?<!(?:puluh|ratus|twenty|thirty|forty|fifty|sixty|hundred)[ -])\b"
            + "(?<n>"
            + Numerals.Pattern
            + ")"
            + @"(?: \([a-z ]+\))?(?: |-(?=day|week|month|year))"
            + @"(?<unit>hari|minggu|pekan|bulan|tahun|orang|days?|weeks?|months?|years?|people|persons?)\b"
            + @"(?! (?:19|20)\d\d\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex Values();

    [GeneratedRegex(
        @"^ (?:sampai dengan|sampai|hingga|s\.d\.|up to|to|through|–) (?:paling [a-z]+ |at most )?(?:Rp ?)?\d",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex Range();
}
