using System.Collections.Immutable;
using System.Globalization;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Explanations;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Comparisons;

/// <summary>Tells what differs between two editions: for a review, or for the comment of a change.</summary>
internal static class ComparisonPage
{
    /// <summary>Writes the page.</summary>
    public static string Write(BookComparison comparison, Lang language, ExplanationForm form)
    {
        var page = new DocumentBuilder(language);
        Head(page, comparison);
        foreach (DecisionChange change in comparison.Decisions)
        {
            Decision(page, change);
        }
        Rest(page, comparison);
        return AssessmentExplanation.Form(page.Build(), language, form);
    }

    /// <summary>The editions, and the decisions by the class of their change.</summary>
    public static void Head(DocumentBuilder page, BookComparison comparison)
    {
        page.Heading(1, page.Say(ComparisonPhrases.Title));
        page.Paragraph(
            page.Say(
                ComparisonPhrases.Editions,
                ("before", comparison.Before.Edition),
                ("old", comparison.Before.Hash),
                ("after", comparison.After.Edition),
                ("new", comparison.After.Hash)
            )
        );
        Summary(page, comparison);
    }

    /// <summary>What changed beside the decisions.</summary>
    public static void Rest(DocumentBuilder page, BookComparison comparison)
    {
        Lines(page, ComparisonPhrases.Terms, comparison.Terms.Select(t => page.Say(t)));
        Lines(page, ComparisonPhrases.Implied, comparison.Implied.Select(t => page.Say(t)));
        Lines(page, ComparisonPhrases.Instruments, comparison.Instruments.Select(t => page.Say(t)));
        Lines(page, ComparisonPhrases.Risks, comparison.Risks.Select(r => $"{r.Key}: {r.Before ?? "–"} → {r.After ?? "–"}"));
    }

    private static void Summary(DocumentBuilder page, BookComparison comparison)
    {
        if (comparison is { Decisions.Length: 0, Terms.Length: 0, Risks.Length: 0, Implied.Length: 0, Instruments.Length: 0 })
        {
            page.Paragraph(page.Say(ComparisonPhrases.Equal));
            return;
        }
        page.Table(
            [page.Say(ComparisonPhrases.Class), page.Say(ComparisonPhrases.Count), page.Say(ComparisonPhrases.Decisions)],
            Enum.GetValues<ChangeClass>()
                .Select(what => (What: what, Ids: comparison.Decisions.Where(d => d.Classes.Contains(what)).Select(d => d.Id).ToArray()))
                .Where(row => row.Ids.Length > 0)
                .Select(row => ImmutableArray.Create(page.Say(ComparisonPhrases.Of(row.What)), Number(row.Ids.Length), string.Join(", ", row.Ids)))
        );
        if (comparison.HasCorrection)
        {
            page.Paragraph(Run.Bold(page.Say(ComparisonPhrases.Past, ("ids", string.Join(", ", comparison.Corrected)))));
        }
        int rest = comparison.After.Decisions.Count(d => comparison.Decisions.All(c => c.Id != d.Id));
        page.Paragraph(page.Say(ComparisonPhrases.Rest, ("count", Number(rest))));
    }

    /// <summary>A decision that differs.</summary>
    public static void Decision(DocumentBuilder page, DecisionChange change)
    {
        string classes = string.Join(", ", change.Classes.Select(c => page.Say(ComparisonPhrases.Of(c))));
        page.Heading(2, $"{page.Say(change.Title)} ({change.Id}): {classes}");
        if (change.Begun.Length > 0)
        {
            page.Item(0, page.Say(ComparisonPhrases.Begun, ("days", string.Join(", ", change.Begun.Select(IsoDate.Format)))));
        }
        if (change.Gone.Length > 0)
        {
            page.Item(0, page.Say(ComparisonPhrases.Gone, ("days", string.Join(", ", change.Gone.Select(IsoDate.Format)))));
        }
        foreach (VersionChange version in change.Versions)
        {
            Version(page, version);
            if (version.After is { } now && TakenOver.Of(now, change.File) is { } taken)
            {
                page.Item(1, TakenOverText.Of(page, taken));
            }
        }
        if (change.Cases.Length > 0)
        {
            page.Item(0, page.Say(ComparisonPhrases.Cases, ("cases", string.Join("; ", change.Cases))));
        }
    }

    private static void Version(DocumentBuilder page, VersionChange version)
    {
        string from = IsoDate.Format(version.From);
        string days = page.Say(
            version.Until is { } last
                ? new LocalizedText($"{from} s.d. {IsoDate.Format(last)}", $"{from} to {IsoDate.Format(last)}")
                : new LocalizedText($"sejak {from}", $"from {from}")
        );
        page.Item(0, Run.Bold($"{days}: {page.Say(ComparisonPhrases.Of(version.Class))}"));
        // What several readings share is told once.
        foreach (IGrouping<PartChange, string> shared in version.Parts.GroupBy(p => p with { Reading = "" }, p => p.Reading, SamePart.Instance))
        {
            Part(page, shared.Key, [.. shared]);
        }
        foreach ((string reading, ExactComparison? exact) in version.Exact)
        {
            page.Item(1, Exact(page, reading, exact));
            foreach (((string term, string value), int nth) in (exact?.Facts ?? []).Select((f, i) => (f, i)))
            {
                page.Item(2, page.Say(nth == 0 ? ComparisonPhrases.CaseFact : ComparisonPhrases.CaseFactMore, ("term", term), ("value", value)));
            }
        }
        foreach (LocalizedText text in version.Unchanged)
        {
            page.Item(1, page.Say(ComparisonPhrases.SameArticle, ("text", page.Say(text))));
        }
        if (version.Unguarded.Length > 0)
        {
            page.Item(1, page.Say(ComparisonPhrases.Unguarded, ("text", string.Join("; ", version.Unguarded.Select(t => page.Say(t))))));
        }
    }

    private static void Part(DocumentBuilder page, PartChange part, string[] readings)
    {
        (string, string)[] values =
        [
            ("title", page.Say(part.Title)),
            ("reading", InReading(page, string.Join(", ", readings.Where(r => r.Length > 0)))),
            ("basis", part.Basis.In(page.Language)),
            ("before", part.Before is { } before ? page.Say(before) : ""),
            ("after", part.After is { } after ? page.Say(after) : ""),
        ];
        Run lead = $"{page.Say(ComparisonPhrases.Of(part.Class))} · ";
        if (part.Sentences.Length > 0)
        {
            foreach (LeafChange sentence in part.Sentences)
            {
                page.Item(1, lead, page.Say(ComparisonPhrases.Sentence, [.. values, ("sentence", page.Say(sentence.Told()))]));
            }
            return;
        }
        Phrase phrase =
            part.Before is null ? ComparisonPhrases.Added
            : part.After is null ? ComparisonPhrases.Removed
            : ComparisonPhrases.Part;
        page.Item(1, lead, page.Say(phrase, values));
    }

    private static string Exact(DocumentBuilder page, string reading, ExactComparison? exact) =>
        exact is null ? page.Say(ComparisonPhrases.NotDecided, ("reading", InReading(page, reading)))
        : exact.Same ? page.Say(ComparisonPhrases.SameAnswers, ("reading", InReading(page, reading)))
        : page.Say(
            ComparisonPhrases.OtherAnswer,
            ("reading", InReading(page, reading)),
            ("before", page.Say(exact.Told!.Value.Before)),
            ("after", page.Say(exact.Told.Value.After)),
            ("situation", page.Say(exact.Situation!))
        );

    private static string InReading(DocumentBuilder page, string reading) =>
        reading.Length == 0 ? "" : page.Say(ComparisonPhrases.Reading, ("id", reading));

    private static void Lines(DocumentBuilder page, Phrase heading, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length > 0)
        {
            page.Heading(2, page.Say(heading));
            foreach (string line in all)
            {
                page.Item(0, line);
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
