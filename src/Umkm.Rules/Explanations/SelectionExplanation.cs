using System.Collections.Immutable;
using Umkm.Domain;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;
using Umkm.Rules.Sections;
using Umkm.Rules.Selections;

namespace Umkm.Rules.Explanations;

/// <summary>Tells selections to people.</summary>
internal static class SelectionExplanation
{
    /// <summary>The selected, those whose place is not certain, the waiting list, the refused with what they do not meet,
    /// the undecided with what is missing.</summary>
    public static string Write(Selection selection, Lang language, ExplanationForm form = ExplanationForm.Markdown)
    {
        var document = new DocumentBuilder(language);
        Head(document, selection);
        Ranked(document, SelectionPhrases.Selected, selection, selection.Selected, stages: selection.NextStage is not null);
        if (selection.Contending.Count > 0)
        {
            Ranked(document, SelectionPhrases.Contending, selection, selection.Contending, stages: selection.NextStage is not null);
            DependsOn(document, selection);
        }
        Ranked(document, SelectionPhrases.Waiting, selection, selection.Waiting, stages: false);
        List(
            document,
            SelectionPhrases.Refused,
            selection.Refused,
            r =>
                (
                    r.Subject,
                    r.Unmet.Select(u =>
                        document.Say(
                            SelectionPhrases.Unmet,
                            ("sentence", Telling.WithoutEnd(document.Say(u.Sentence))),
                            ("basis", u.Basis.In(document.Language))
                        )
                    )
                )
        );
        List(document, SelectionPhrases.Undecided, selection.Undecided, u => (u.Subject, Open(document, u)));
        document.Heading(2, document.Say(SelectionPhrases.Cautions));
        foreach (Caution caution in selection.Cautions)
        {
            document.Item(0, document.Say(caution.Text));
        }
        document.Paragraph(document.Say(Phrases.NotAdvice));
        return AssessmentExplanation.Form(document.Build(), language, form);
    }

    private static void Head(DocumentBuilder document, Selection selection)
    {
        Lang language = document.Language;
        document.Heading(1, document.Say(SelectionPhrases.Title, ("programme", document.Say(selection.Title))));
        document.Paragraph(
            document.Say(
                SelectionPhrases.On,
                ("date", TimelineTelling.Date(selection.On, language)),
                ("edition", selection.Edition),
                ("hash", TimelineTelling.Hash(selection.Hash)),
                ("basis", selection.Basis.In(document.Language))
            )
        );
        string places = (selection.Quota, selection.NextStage) switch
        {
            (null, _) => document.Say(SelectionPhrases.NoQuota),
            ({ } quota, null) => document.Say(SelectionPhrases.Places, ("quota", Telling.Number(quota))),
            ({ } quota, { } next) when next >= quota => document.Say(
                SelectionPhrases.PlacesAllGoOn,
                ("quota", Telling.Number(quota)),
                ("next", Telling.Number(next))
            ),
            ({ } quota, { } next) => document.Say(SelectionPhrases.PlacesStages, ("quota", Telling.Number(quota)), ("next", Telling.Number(next))),
        };
        string keys = string.Join("; ", selection.Order.Select(k => document.Say(Direction(k), ("term", document.Say(k.Name)))));
        document.Paragraph(
            places
                + " "
                + (selection.Order.Count == 0 ? document.Say(SelectionPhrases.NoOrder) : document.Say(SelectionPhrases.Order, ("keys", keys)))
        );
        int all =
            selection.Selected.Count + selection.Contending.Count + selection.Waiting.Count + selection.Refused.Count + selection.Undecided.Count;
        document.Paragraph(
            Run.Bold(
                document.Say(
                    SelectionPhrases.Counts,
                    ("all", Telling.Number(all)),
                    ("selected", Telling.Number(selection.Selected.Count)),
                    ("contending", Telling.Number(selection.Contending.Count)),
                    ("waiting", Telling.Number(selection.Waiting.Count)),
                    ("refused", Telling.Number(selection.Refused.Count)),
                    ("undecided", Telling.Number(selection.Undecided.Count))
                )
            )
        );
    }

    private static Phrase Direction(SelectionKey key) =>
        (key.IsDay, key.Ascending) switch
        {
            (true, true) => SelectionPhrases.AscendingDay,
            (true, false) => SelectionPhrases.DescendingDay,
            _ when key.IsStatement => key.Ascending ? SelectionPhrases.NoFirst : SelectionPhrases.YesFirst,
            (false, true) => SelectionPhrases.Ascending,
            _ => SelectionPhrases.Descending,
        };

    private static void Ranked(DocumentBuilder document, Phrase heading, Selection selection, EquatableList<RankedSubject> ranked, bool stages)
    {
        document.Heading(2, document.Say(heading));
        if (ranked.Count == 0)
        {
            document.Paragraph(document.Say(SelectionPhrases.None));
            return;
        }
        IEnumerable<string> head = selection
            .Order.Select(k => document.Say(k.Name))
            .Prepend(document.Say(SelectionPhrases.Subject))
            .Prepend(document.Say(SelectionPhrases.Rank));
        document.Table(
            stages ? head.Append(document.Say(SelectionPhrases.NextStage)) : head,
            ranked.Select(r =>
            {
                IEnumerable<string> row = [Place(document, r), TimelineTelling.Who(r.Subject), .. r.Values.Select(document.Say)];
                return (stages ? row.Append(Next(document, r)) : row).ToImmutableArray();
            })
        );
    }

    private static string Place(DocumentBuilder document, RankedSubject r) =>
        r.Rank == r.LastRank
            ? Telling.Number(r.Rank)
            : document.Say(SelectionPhrases.Ranks, ("best", Telling.Number(r.Rank)), ("last", Telling.Number(r.LastRank)));

    private static string Next(DocumentBuilder document, RankedSubject r) =>
        r.NextStage switch
        {
            true => document.Say(SelectionPhrases.Yes),
            false => "",
            null => document.Say(SelectionPhrases.NotYet),
        };

    /// <summary>Whose unknown facts leave the ranks open, and who may still become eligible.</summary>
    private static void DependsOn(DocumentBuilder document, Selection selection)
    {
        string[] facts =
        [
            .. selection
                .Selected.Concat(selection.Contending)
                .Concat(selection.Waiting)
                .Where(r => r.Missing.Count > 0 && r.Rank != r.LastRank)
                .Select(r =>
                    document.Say(
                        SelectionPhrases.FactOf,
                        ("facts", string.Join(", ", r.Missing.Select(m => document.Say(m.Name)))),
                        ("subject", TimelineTelling.Who(r.Subject))
                    )
                ),
        ];
        if (facts.Length > 0)
        {
            document.Paragraph(document.Say(SelectionPhrases.DependsOnFacts, ("facts", string.Join("; ", facts))));
        }
        if (selection.Undecided.Count > 0)
        {
            document.Paragraph(
                document.Say(
                    SelectionPhrases.DependsOnUndecided,
                    ("subjects", string.Join(", ", selection.Undecided.Select(u => TimelineTelling.Who(u.Subject))))
                )
            );
        }
    }

    private static void List<T>(
        DocumentBuilder document,
        Phrase heading,
        EquatableList<T> items,
        Func<T, (SubjectName Subject, IEnumerable<string> Why)> tell
    )
        where T : notnull
    {
        document.Heading(2, document.Say(heading));
        if (items.Count == 0)
        {
            document.Paragraph(document.Say(SelectionPhrases.None));
        }
        foreach ((SubjectName subject, IEnumerable<string> why) in items.Select(tell))
        {
            document.Item(0, Run.Bold(TimelineTelling.Who(subject)), ": " + string.Join("; ", why));
        }
    }

    private static IEnumerable<string> Open(DocumentBuilder document, UndecidedSubject undecided)
    {
        if (undecided.Missing.Count > 0)
        {
            yield return document.Say(
                SelectionPhrases.Missing,
                (
                    "facts",
                    string.Join(
                        ", ",
                        undecided.Missing.Select(m =>
                            m.Item is null
                                ? document.Say(m.Name)
                                : document.Say(
                                    Phrases.OfItem,
                                    ("fact", document.Say(m.Name)),
                                    ("item", ItemWords.Of(m.Item, m.ItemKind, document.Language))
                                )
                        )
                    )
                )
            );
        }
        foreach (ReadingResult reading in undecided.Readings)
        {
            yield return document.Say(
                SelectionPhrases.ByReading,
                ("reading", reading.Id),
                ("answer", TimelineTelling.Answers(Books.Answers.Of(Books.DecisionKind.Programme).Length, reading.Possible, document.Language))
            );
        }
    }
}
