using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Checks;

/// <summary>How a sentence for people compares a value; none where it says no word for it.</summary>
internal enum MarkWord
{
    None,
    AtMost,
    AtLeast,
    MoreThan,
    LessThan,
}

/// <summary>A value that a sentence for people names, and the word before it.</summary>
/// <param name="Kind">Its unit: rupiah, days, months, years, a count of people, or a date.</param>
/// <param name="Number">The number.</param>
/// <param name="Word">How it is compared.</param>
/// <param name="Text">As written.</param>
internal readonly record struct Mark(QuantityKind Kind, long Number, MarkWord Word, string Text)
{
    /// <summary>Whether it names a value of a condition.</summary>
    public bool Is(Quantity value) => value.Number == Number && (value.Kind == Kind || (Kind == QuantityKind.Count && value.Unit == "orang"));
}

/// <summary>Finds the values in the sentences of rule files, in both languages.</summary>
internal static partial class SentenceMarks
{
    private static readonly (string Text, MarkWord Word)[] Words =
    [
        ("tidak lebih dari", MarkWord.AtMost),
        ("tidak melebihi", MarkWord.AtMost),
        ("tidak kurang dari", MarkWord.AtLeast),
        ("paling banyak", MarkWord.AtMost),
        ("paling lama", MarkWord.AtMost),
        ("paling tinggi", MarkWord.AtMost),
        ("paling lambat", MarkWord.AtMost),
        ("maksimal", MarkWord.AtMost),
        ("maksimum", MarkWord.AtMost),
        ("sampai dengan", MarkWord.AtMost),
        ("paling sedikit", MarkWord.AtLeast),
        ("paling singkat", MarkWord.AtLeast),
        ("paling rendah", MarkWord.AtLeast),
        ("paling cepat", MarkWord.AtLeast),
        ("minimal", MarkWord.AtLeast),
        ("minimum", MarkWord.AtLeast),
        ("sekurang-kurangnya", MarkWord.AtLeast),
        ("setidaknya", MarkWord.AtLeast),
        ("lebih dari", MarkWord.MoreThan),
        ("di atas", MarkWord.MoreThan),
        ("melebihi", MarkWord.MoreThan),
        ("kurang dari", MarkWord.LessThan),
        ("di bawah", MarkWord.LessThan),
        ("no more than", MarkWord.AtMost),
        ("not more than", MarkWord.AtMost),
        ("not over", MarkWord.AtMost),
        ("no less than", MarkWord.AtLeast),
        ("not less than", MarkWord.AtLeast),
        ("not exceeding", MarkWord.AtMost),
        ("at most", MarkWord.AtMost),
        ("a maximum of", MarkWord.AtMost),
        ("up to", MarkWord.AtMost),
        ("at least", MarkWord.AtLeast),
        ("a minimum of", MarkWord.AtLeast),
        ("more than", MarkWord.MoreThan),
        ("over", MarkWord.MoreThan),
        ("above", MarkWord.MoreThan),
        ("less than", MarkWord.LessThan),
        ("fewer than", MarkWord.LessThan),
        ("under", MarkWord.LessThan),
        ("below", MarkWord.LessThan),
    ];

    // Of a day alone: "setelah 6 bulan" may well mean at least six months.
    private static readonly (string Text, MarkWord Word)[] DateWords =
    [
        .. Words,
        ("sejak", MarkWord.AtLeast),
        ("sebelum", MarkWord.LessThan),
        ("setelah", MarkWord.MoreThan),
        ("sesudah", MarkWord.MoreThan),
        ("on or before", MarkWord.AtMost),
        ("on or after", MarkWord.AtLeast),
        ("before", MarkWord.LessThan),
        ("after", MarkWord.MoreThan),
        ("since", MarkWord.AtLeast),
    ];

    private static readonly string[] Fillers = ["selama", "sebesar", "sebanyak", "tanggal"];

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
                    yield return new Mark(QuantityKind.Date, Days.Of(day), WordBefore(before, DateWords), text);
                }
            }
            else if (match.Groups["rp"].Success)
            {
                if (Rupiah(match.Groups["rp"].Value, match.Groups["scale"].Value.ToLowerInvariant(), english) is { } amount)
                {
                    yield return new Mark(QuantityKind.Rupiah, amount, WordBefore(before, Words), text);
                }
            }
            else if (Number(match.Groups["n"].Value.ToLowerInvariant(), english) is { } number)
            {
                string unit = match.Groups["unit"].Value.ToLowerInvariant().TrimEnd('s');
                yield return new Mark(Units[unit], number * (unit is "minggu" or "pekan" or "week" ? 7 : 1), WordBefore(before, Words), text);
            }
        }
    }

    private static MarkWord WordBefore(string before, (string Text, MarkWord Word)[] words)
    {
        string text = before.TrimEnd().ToLowerInvariant();
        if (Array.Find(Fillers, f => EndsWith(text, f)) is { } filler)
        {
            text = text[..^filler.Length].TrimEnd();
        }
        return words.FirstOrDefault(w => EndsWith(text, w.Text)).Word;
    }

    /// <summary>Whether a text ends with whole words: no "over" in "turnover".</summary>
    private static bool EndsWith(string text, string words) =>
        text.EndsWith(words, StringComparison.Ordinal) && (text.Length == words.Length || !char.IsLetter(text[^(words.Length + 1)]));

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

    private static long? Number(string text, bool english)
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

    [GeneratedRegex(
        @"\b(?<day>\d{1,2}) (?<month>[A-Z][a-z]+) (?<year>(?:19|20)\d\d)\b"
            + @"|Rp ?(?<rp>\d[\d.,]*\d|\d)(?: (?<scale>ribu|juta|miliar|triliun|thousand|million|billion|trillion)\b)?"
            + @"|(?<!(?:puluh|ratus|twenty|thirty|forty|fifty|sixty|hundred)[ -])\b"
            + @"(?<n>\d[\d.,]*|dua belas|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas"
            + @"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
            + @"(?: \([a-z ]+\))?(?: |-(?=day|week|month|year))"
            + @"(?<unit>hari|minggu|pekan|bulan|tahun|orang|days?|weeks?|months?|years?|people|persons?)\b"
            + @"(?! (?:19|20)\d\d\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex Values();
}
