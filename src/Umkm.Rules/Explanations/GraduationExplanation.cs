using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Documents;
using Umkm.Rules.Graduations;
using Umkm.Rules.Results;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Explanations;

/// <summary>Tells changes of class to people.</summary>
internal static class GraduationExplanation
{
    /// <summary>How many names of one move are told; the JSON form holds all.</summary>
    private const int MostNames = 50;

    /// <summary>The moves under every reading, who is new, who is gone, and the RPJMN indicator.</summary>
    public static string Write(Graduation graduation, Lang language, ExplanationForm form = ExplanationForm.Markdown)
    {
        var document = new DocumentBuilder(language);
        document.Heading(1, document.Say(GraduationPhrases.Title, ("title", document.Say(graduation.Title))));
        document.Paragraph(
            document.Say(
                GraduationPhrases.Dates,
                ("before", TimelineTelling.Date(graduation.OnBefore, language)),
                ("after", TimelineTelling.Date(graduation.OnAfter, language)),
                ("edition", graduation.Edition),
                ("hash", TimelineTelling.Hash(graduation.Hash))
            )
        );
        document.Paragraph(document.Say(GraduationPhrases.NoDefinition));
        document.Paragraph(
            Run.Bold(
                document.Say(
                    GraduationPhrases.Counts,
                    ("compared", Telling.Number(graduation.Compared)),
                    ("arrivals", Telling.Number(graduation.Arrivals.Count)),
                    ("leavers", Telling.Number(graduation.Leavers.Count))
                )
            )
        );
        if (graduation.WithoutId > 0)
        {
            document.Paragraph(document.Say(GraduationPhrases.WithoutId, ("count", Telling.Number(graduation.WithoutId))));
        }
        foreach (GraduationReading reading in graduation.Readings)
        {
            Reading(document, reading);
        }
        Names(document, GraduationPhrases.Arrivals, graduation.Arrivals);
        Names(document, GraduationPhrases.Leavers, graduation.Leavers);
        document.Heading(2, document.Say(GraduationPhrases.Indicator));
        Indicator(document, graduation.OnBefore, graduation.IndicatorBefore);
        Indicator(document, graduation.OnAfter, graduation.IndicatorAfter);
        document.Paragraph(document.Say(Phrases.NotAdvice));
        return AssessmentExplanation.Form(document.Build(), language, form);
    }

    private static void Reading(DocumentBuilder document, GraduationReading reading)
    {
        document.Heading(
            2,
            reading.Id.Length == 0
                ? document.Say(GraduationPhrases.Settled)
                : document.Say(GraduationPhrases.Reading, ("reading", reading.Id), ("title", document.Say(reading.Title)))
        );
        document.Table(
            [
                document.Say(GraduationPhrases.Before),
                document.Say(GraduationPhrases.After),
                document.Say(GraduationPhrases.Count),
                document.Say(GraduationPhrases.Direction),
            ],
            reading.Moves.Select(m =>
                ImmutableArray.Create(
                    document.Say(m.From.Label),
                    document.Say(m.To.Label),
                    Telling.Number(m.Subjects.Count),
                    document.Say(
                        m.Direction switch
                        {
                            > 0 => GraduationPhrases.Up,
                            < 0 => GraduationPhrases.Down,
                            _ => GraduationPhrases.Same,
                        }
                    )
                )
            )
        );
        foreach (ClassMove move in reading.Moves.Where(m => m.Direction != 0))
        {
            document.Item(
                0,
                Run.Bold(document.Say(GraduationPhrases.Moved, ("from", document.Say(move.From.Label)), ("to", document.Say(move.To.Label)))),
                ": ",
                document.Say(GraduationPhrases.Which, ("count", Telling.Number(move.Subjects.Count)), ("names", Some(document, move.Subjects)))
            );
        }
        if (reading.Undecided.Count > 0)
        {
            document.Item(
                0,
                document.Say(
                    GraduationPhrases.Undecided,
                    ("count", Telling.Number(reading.Undecided.Count)),
                    ("names", Some(document, EquatableList.From(reading.Undecided.Select(u => u.Subject))))
                )
            );
        }
    }

    private static void Names(DocumentBuilder document, Phrase heading, EquatableList<SubjectName> names)
    {
        if (names.Count > 0)
        {
            document.Heading(2, document.Say(heading));
            document.Paragraph(Some(document, names));
        }
    }

    private static string Some(DocumentBuilder document, EquatableList<SubjectName> names)
    {
        string list = string.Join(", ", names.Take(MostNames).Select(TimelineTelling.Who));
        return names.Count > MostNames ? document.Say(Phrases.AndMore, ("list", list), ("count", Telling.Number(names.Count - MostNames))) : list;
    }

    private static void Indicator(DocumentBuilder document, LocalDate on, Proportion? proportion)
    {
        string date = TimelineTelling.Date(on, document.Language);
        document.Item(
            0,
            proportion switch
            {
                null => document.Say(GraduationPhrases.NoIndicator, ("date", date)),
                { Undecided: 0 } p => document.Say(
                    GraduationPhrases.Exactly,
                    ("date", date),
                    ("holds", Telling.Number(p.Holds)),
                    ("all", Telling.Number(p.All))
                ),
                { } p => document.Say(
                    GraduationPhrases.AtLeast,
                    ("date", date),
                    ("holds", Telling.Number(p.Holds)),
                    ("most", Telling.Number(p.Holds + p.Undecided)),
                    ("all", Telling.Number(p.All)),
                    ("undecided", Telling.Number(p.Undecided))
                ),
            }
        );
    }
}
