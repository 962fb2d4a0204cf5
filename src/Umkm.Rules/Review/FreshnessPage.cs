using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Explanations;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Review;

/// <summary>Shows how fresh a book is.</summary>
internal static class FreshnessPage
{
    /// <summary>The page: evidence, newer regulations, coming days, enterprises that they touch, then all versions in force by the day they were
    /// checked.</summary>
    /// <param name="report">The report.</param>
    /// <param name="touched">What the coming days do to a register; null when none was looked at.</param>
    /// <param name="language">The language. What only the rule files say stands in Indonesian in both.</param>
    /// <param name="form">The form.</param>
    public static string Write(FreshnessReport report, TouchedTally? touched, Lang language, ExplanationForm form)
    {
        Guard.Against.Null(report);
        var page = new DocumentBuilder(language);
        page.Heading(1, page.Say(FreshnessPhrases.Title, ("date", DecisionPage.Date(page, report.On))));
        page.Paragraph(page.Say(FreshnessPhrases.Book, ("edition", report.Book.Edition), ("hash", report.Book.Hash)));
        Grades(page, report);
        Newer(page, report);
        Ahead(page, report);
        if (touched is not null)
        {
            Register(page, report, touched);
        }
        Checked(page, report);
        return AssessmentExplanation.Form(page.Build(), language, form);
    }

    private static void Grades(DocumentBuilder page, FreshnessReport report)
    {
        page.Heading(2, page.Say(FreshnessPhrases.Grades));
        page.Item(0, page.Say(FreshnessPhrases.All, ("count", Number(report.InForce.Length))));
        foreach (Evidence evidence in Enum.GetValues<Evidence>())
        {
            page.Item(
                1,
                page.Say(FreshnessPhrases.Grade, ("count", Number(report.CountOf(evidence))), ("evidence", page.Say(EvidencePhrases.Of(evidence))))
            );
        }
        page.Item(0, page.Say(FreshnessPhrases.ByConditionsRead, ("count", Number(report.ByConditionsRead))));
    }

    private static void Newer(DocumentBuilder page, FreshnessReport report)
    {
        page.Heading(2, page.Say(FreshnessPhrases.Newer));
        if (report.Newer.IsEmpty)
        {
            page.Paragraph(page.Say(FreshnessPhrases.NothingNewer));
        }
        foreach (NewerInstrument newer in report.Newer)
        {
            page.Item(
                0,
                page.Say(
                    newer.Revokes ? FreshnessPhrases.Revokes : FreshnessPhrases.Changes,
                    ("other", newer.Instrument.Name),
                    ("day", newer.Instrument.Day is { } day ? DecisionPage.Date(page, day) : page.Say(FreshnessPhrases.DayUnknown)),
                    ("cited", newer.Cited.Name),
                    ("decision", newer.Version.Id),
                    ("checked", DecisionPage.Date(page, newer.Version.CheckedOn))
                )
            );
        }
    }

    private static void Ahead(DocumentBuilder page, FreshnessReport report)
    {
        page.Heading(2, page.Say(FreshnessPhrases.Ahead));
        if (report.Ahead.IsEmpty)
        {
            page.Paragraph(page.Say(FreshnessPhrases.NothingAhead, ("until", DecisionPage.Date(page, report.Until))));
        }
        foreach (IGrouping<LocalDate, DateOfLaw> day in report.Ahead.GroupBy(d => d.Day))
        {
            page.Item(0, Run.Bold(DecisionPage.Date(page, day.Key)));
            foreach (DateOfLaw one in day)
            {
                string what = Text(page, one);
                page.Item(
                    1,
                    one.Decision is null
                        ? what + "."
                        : page.Say(FreshnessPhrases.Day, ("what", what), ("basis", CitationWords.In(one.Basis, page.Language)))
                );
            }
        }
    }

    /// <summary>What happens on a day of the law, as a sentence without its end.</summary>
    internal static string Text(DocumentBuilder page, DateOfLaw one)
    {
        (string, string)[] values =
        [
            ("title", one.Decision is { } decision ? page.Say(decision.Title) : ""),
            ("what", one.What is { } what ? page.Say(what) : ""),
        ];
        return page.Say(
            one.Kind switch
            {
                DateOfLawKind.RuleBegins => FreshnessPhrases.RuleBegins,
                DateOfLawKind.RuleChanges => FreshnessPhrases.RuleChanges,
                DateOfLawKind.RuleEnds => FreshnessPhrases.RuleEnds,
                DateOfLawKind.DutyFallsDue => one.What is null ? FreshnessPhrases.DutyFallsDue : FreshnessPhrases.DutyFallsDueWhen,
                DateOfLawKind.LastYearEnds => FreshnessPhrases.LastYearEnds,
                DateOfLawKind.FirstYearBegins => FreshnessPhrases.FirstYearBegins,
                _ => FreshnessPhrases.InstrumentBegins,
            },
            values
        );
    }

    private static void Register(DocumentBuilder page, FreshnessReport report, TouchedTally touched)
    {
        page.Heading(2, page.Say(FreshnessPhrases.Register));
        page.Paragraph(
            page.Say(
                FreshnessPhrases.OfRegister,
                ("changing", Number(touched.Changing)),
                ("all", Number(touched.Enterprises)),
                ("until", DecisionPage.Date(page, report.Until))
            )
        );
        if (touched.All.Count > 0)
        {
            page.Table(
                [
                    page.Say(FreshnessPhrases.First),
                    page.Say(FreshnessPhrases.Last),
                    page.Say(FreshnessPhrases.Cause),
                    page.Say(FreshnessPhrases.Decision),
                    page.Say(FreshnessPhrases.Enterprises),
                ],
                touched.All.Select(t =>
                    ImmutableArray.Create(
                        IsoDate.Format(t.First),
                        IsoDate.Format(t.Last),
                        page.Say(FreshnessPhrases.Of(t.Kind)),
                        page.Say(t.Title),
                        Number(t.Enterprises)
                    )
                )
            );
        }
    }

    private static void Checked(DocumentBuilder page, FreshnessReport report)
    {
        page.Heading(2, page.Say(FreshnessPhrases.Checked));
        page.Table(
            [
                page.Say(FreshnessPhrases.CheckedOn),
                page.Say(FreshnessPhrases.Decision),
                page.Say(FreshnessPhrases.Since),
                page.Say(FreshnessPhrases.Evidence),
            ],
            report.InForce.Select(v =>
                ImmutableArray.Create(IsoDate.Format(v.CheckedOn), v.Id, IsoDate.Format(v.From), page.Say(EvidencePhrases.Of(v.Basis.Evidence)))
            )
        );
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
