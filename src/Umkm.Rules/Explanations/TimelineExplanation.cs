using System.Collections.Immutable;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;
using Umkm.Rules.Sections;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Explanations;

/// <summary>Tells timelines to people.</summary>
internal static class TimelineExplanation
{
    /// <summary>The answers on the first day, then every day with changes and why.</summary>
    public static string Write(Timeline timeline, Lang language, ExplanationForm form = ExplanationForm.Markdown)
    {
        var document = new DocumentBuilder(language);
        document.Heading(1, document.Say(TimelinePhrases.Title, ("subject", TimelineTelling.Who(timeline, language))));
        document.Paragraph(
            document.Say(
                TimelinePhrases.Window,
                ("from", TimelineTelling.Date(timeline.From, language)),
                ("until", TimelineTelling.Date(timeline.Until, language)),
                ("edition", timeline.Edition),
                ("hash", TimelineTelling.Hash(timeline.Hash))
            )
        );
        document.Paragraph(document.Say(TimelinePhrases.AllElseEqual));
        document.Heading(2, document.Say(TimelinePhrases.Changes));
        if (timeline.Days.Count == 0)
        {
            document.Paragraph(document.Say(TimelinePhrases.NoChanges));
        }
        foreach (TimelineDay day in timeline.Days)
        {
            document.Heading(3, TimelineTelling.Date(day.Day, language));
            foreach ((TimelineChange head, IReadOnlyList<TimelineChange> items) in TimelineTelling.Grouped(day))
            {
                Change(document, head, items);
            }
        }
        document.Heading(2, document.Say(TimelinePhrases.Start, ("date", TimelineTelling.Date(timeline.From, language))));
        document.Table(
            [document.Say(TimelinePhrases.Decision), document.Say(TimelinePhrases.Answer)],
            timeline.Start.Select(a => ImmutableArray.Create(document.Say(a.Title), TimelineTelling.Answers(a.All, a.Possible, language)))
        );
        document.Paragraph(document.Say(Phrases.NotAdvice));
        return AssessmentExplanation.Form(document.Build(), language, form);
    }

    private static void Change(DocumentBuilder document, TimelineChange head, IReadOnlyList<TimelineChange> items)
    {
        Lang language = document.Language;
        bool whole = head.Item is null || items.Count == 0;
        string title =
            head.Item is { } item && items.Count == 0
                ? $"{document.Say(head.Title)} ({ItemWords.Of(item, head.ItemKind, language)})"
                : document.Say(head.Title);
        document.Item(
            0,
            Run.Bold(document.Say(TimelinePhrases.Titled, ("title", title))),
            whole ? TimelineTelling.Change(head.All, head.Before, head.After, language) : ""
        );
        Readings(document, 1, head, whole);
        foreach (TimelineChange part in items)
        {
            document.Item(
                1,
                document.Say(
                    TimelinePhrases.OfItem,
                    ("item", ItemWords.Of(part.Item!, part.ItemKind, language)),
                    ("change", TimelineTelling.Change(part.All, part.Before, part.After, language))
                )
            );
            Readings(document, 2, part, true);
        }
        foreach (string cause in items.Prepend(head).SelectMany(c => c.Causes).Select(c => TimelineTelling.Cause(c, language)).Distinct())
        {
            document.Item(1, document.Say(TimelinePhrases.Because, ("cause", Telling.WithoutEnd(cause))));
        }
    }

    private static void Readings(DocumentBuilder document, int depth, TimelineChange change, bool told)
    {
        foreach (TimelineReading reading in told ? change.Readings : Umkm.Domain.EquatableList<TimelineReading>.Empty)
        {
            document.Item(
                depth,
                document.Say(
                    TimelinePhrases.UnderReading,
                    ("reading", reading.Id),
                    ("change", TimelineTelling.Change(change.All, reading.Before, reading.After, document.Language))
                )
            );
        }
    }
}
