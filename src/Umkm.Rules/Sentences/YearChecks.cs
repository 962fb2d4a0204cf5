using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Wording;

namespace Umkm.Rules.Sentences;

/// <summary>A sentence that names a year alone and how it is compared, against the day or year of its condition: "setelah tahun 2021" lets in no day
/// of 2021, "sejak 2021" begins within it.</summary>
internal static partial class YearChecks
{
    public static void Check(Sentence sentence, ProblemList problems)
    {
        AskedValue[] asked = [.. AskedValue.Of(sentence.When).Where(a => a.Value.Kind is QuantityKind.Date or QuantityKind.Year)];
        Match[] years = Years().Matches(sentence.Lower).ToArray();
        if (
            asked.Length == 0
            || Array.Exists(asked, a => !a.Exact)
            || years is not [var said]
            || SentenceMarks.Of(sentence.Text, sentence.English).Any(m => m.Kind == QuantityKind.Date)
            || Negators.In(sentence.Lower, sentence.English)
        )
        {
            return;
        }
        int year = int.Parse(said.Groups["year"].Value, CultureInfo.InvariantCulture);
        LocalDate? first = First(asked);
        LocalDate? last = Last(asked);
        bool differs =
            said.Groups["after"].Success ? first is null || first.Value.Year != year + 1
            : said.Groups["before"].Success ? last is null || last.Value.Year != year - 1
            : said.Groups["since"].Success ? first is null || first.Value.Year != year
            : said.Groups["until"].Success && (last is null || (last.Value.Year != year && last.Value.PlusDays(1) != new LocalDate(year, 1, 1)));
        if (differs)
        {
            string words = said.Value.Trim();
            sentence.Differs(
                problems,
                new(
                    $"menyebut \"{words}\", syaratnya {Told(asked, english: false)}",
                    $"says \"{words}\", the condition {Told(asked, english: true)}"
                ),
                new("hari atau tahun yang sama", "the same day or year")
            );
        }
    }

    /// <summary>The first day that the condition lets in; null when it has no such end.</summary>
    private static LocalDate? First(AskedValue[] asked) =>
        asked.Where(a => a.Word is MarkWord.AtLeast or MarkWord.MoreThan).Select(a => Day(a, a.Word == MarkWord.MoreThan)).Max();

    /// <summary>The last day that the condition lets in; null when it has no such end.</summary>
    private static LocalDate? Last(AskedValue[] asked) =>
        asked.Where(a => a.Word is MarkWord.AtMost or MarkWord.LessThan).Select(a => Day(a, a.Word == MarkWord.AtMost)?.PlusDays(-1)).Min();

    /// <summary>The day with which a value begins, or the one after it ends.</summary>
    private static LocalDate? Day(AskedValue asked, bool after) =>
        asked.Value.Kind == QuantityKind.Year
            ? new LocalDate((int)asked.Value.Number + (after ? 1 : 0), 1, 1)
            : Days.ToDate(asked.Value.Number + (after ? 1 : 0));

    private static string Told(AskedValue[] asked, bool english) =>
        string.Join(", ", asked.Select(a => $"{ComparisonWords.Write(a.Word, english)} {SentenceWriter.Value(a.Value, english)}").Distinct());

    // Neither of a day or a month, nor of a regulation.
    [GeneratedRegex(
        @"(?:\b(?:(?<after>setelah|sesudah|after)|(?<before>sebelum|before)|(?<since>sejak|mulai|since|from)"
            + @"|(?<until>sampai(?: dengan)?|hingga|until))"
            + @" (?:tahun |the year )?|(?<!/|\d|nomor |\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember"
            + @"|january|february|march|may|june|july|august|october|december) ))(?<year>(?:19|20)\d\d)(?!\d|/)",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex Years();
}
