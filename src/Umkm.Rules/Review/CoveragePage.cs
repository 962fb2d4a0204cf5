using System.Collections.Immutable;
using System.Globalization;
using Umkm.Rules.Documents;
using Umkm.Rules.Explanations;

namespace Umkm.Rules.Review;

/// <summary>Tells coverage to people: a table with totals, then what was never seen, by its place.</summary>
internal static class CoveragePage
{
    /// <summary>The report as a page.</summary>
    /// <param name="report">The coverage.</param>
    /// <param name="language">The language.</param>
    /// <param name="form">The form.</param>
    public static string Write(CoverageReport report, Lang language, ExplanationForm form)
    {
        Guard.Against.Null(report);
        var page = new DocumentBuilder(language);
        page.Heading(1, page.Say(ReviewPhrases.CoverageTitle));
        var rows = report.Versions.GroupBy(v => v.Decision.Id).Select(g => Row(g.Key, [.. g])).ToList();
        rows.Add(Row(page.Say(ReviewPhrases.Total), [.. report.Versions]));
        page.Table(
            [
                page.Say(ReviewPhrases.Id),
                page.Say(ReviewPhrases.Versions),
                page.Say(ReviewPhrases.ColumnAnswers),
                page.Say(ReviewPhrases.ColumnReadings),
                page.Say(ReviewPhrases.ColumnSentences),
                page.Say(ReviewPhrases.ColumnHeld),
                page.Say(ReviewPhrases.ColumnFailed),
                page.Say(ReviewPhrases.ColumnUnknown),
            ],
            rows
        );
        if (report.IsComplete)
        {
            page.Paragraph(page.Say(ReviewPhrases.AllSeen));
        }
        else
        {
            page.Heading(2, page.Say(ReviewPhrases.Unseen));
            foreach (string line in Unseen(report, language))
            {
                page.Item(0, line);
            }
        }
        return AssessmentExplanation.Form(page.Build(), language, form);
    }

    /// <summary>What was never seen, a line each, with its place.</summary>
    /// <param name="report">The coverage.</param>
    /// <param name="language">The language.</param>
    public static IEnumerable<string> Unseen(CoverageReport report, Lang language)
    {
        Guard.Against.Null(report);
        return report.Versions.SelectMany(v => Unseen(v, language));
    }

    private static ImmutableArray<string> Row(string name, VersionCoverage[] versions)
    {
        SentenceCoverage[] sentences = [.. versions.SelectMany(v => v.Sentences)];
        return
        [
            name,
            Number(versions.Length),
            Of(versions.SelectMany(v => v.Answers).Select(a => a.Seen)),
            Of(versions.SelectMany(v => v.Readings).Select(r => r.IsComplete)),
            Number(sentences.Length),
            Of(sentences.Select(s => s.Held)),
            Of(sentences.Select(s => s.Failed)),
            Of(sentences.Select(s => s.Unknown)),
        ];
    }

    private static IEnumerable<string> Unseen(VersionCoverage version, Lang language)
    {
        string place = version.Version.Place.ToString();
        string id = version.Decision.Id;
        string days = version.Version.InForce.ToString();
        if (version.GapSeen is false)
        {
            yield return ReviewPhrases.UnseenGap.In(language, ("place", place), ("decision", id), ("version", days));
        }
        foreach (AnswerCoverage answer in version.Answers.Where(a => !a.Seen))
        {
            yield return ReviewPhrases.UnseenAnswer.In(language, ("place", place), ("decision", id), ("version", days), ("answer", answer.Answer));
        }
        foreach (ReadingCoverage reading in version.Readings.Where(r => !r.IsComplete))
        {
            string seen = reading.Seen.IsEmpty ? ReviewPhrases.Nothing.In(language) : string.Join(", ", reading.Seen);
            yield return ReviewPhrases.UnseenReading.In(
                language,
                ("place", place),
                ("decision", id),
                ("version", days),
                ("reading", reading.Reading),
                ("seen", seen),
                ("wanted", Number(reading.Wanted))
            );
        }
        foreach (SentenceCoverage sentence in version.Sentences.Where(s => !s.IsComplete))
        {
            IEnumerable<Phrase> ways = new[]
            {
                (sentence.Held, ReviewPhrases.WayHeld),
                (sentence.Failed, ReviewPhrases.WayFailed),
                (sentence.Unknown, ReviewPhrases.WayUnknown),
            }
                .Where(w => !w.Item1)
                .Select(w => w.Item2);
            yield return ReviewPhrases.UnseenSentence.In(
                language,
                ("place", sentence.Place.ToString()),
                ("decision", id),
                ("sentence", sentence.Sentence.In(language)),
                ("ways", string.Join(ReviewPhrases.Or.In(language), ways.Select(w => w.In(language))))
            );
        }
    }

    private static string Of(IEnumerable<bool> seen)
    {
        bool[] all = [.. seen];
        return all.Length == 0 ? "" : $"{Number(all.Count(s => s))}/{Number(all.Length)}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
