using System.Globalization;
using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Markup;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Reports;

/// <summary>The sections of the report about permits and programmes, and about what is missing.</summary>
internal sealed class ReportSections(ScreeningReport facts, Lang language)
{
    private const int MostFacts = 20;
    private readonly ScreeningTally _tally = facts.Totals.Tally!;

    /// <summary>The permits that are certainly missing or expired.</summary>
    public void Permits(StringBuilder html)
    {
        html.Heading(ReportTexts.Permits, language);
        (DecisionTally Tally, long Missing, long Expired)[] permits =
        [
            .. Of(DecisionKind.Permit)
                .Select(t => (t, Answer(t, Answers.Missing), Answer(t, Answers.Expired)))
                .Where(p => p.Item2 + p.Item3 > 0)
                .OrderByDescending(p => p.Item2 + p.Item3)
                .ThenBy(p => p.t.Decision.Id, StringComparer.Ordinal),
        ];
        if (permits.Length == 0)
        {
            html.Paragraph(ReportTexts.NoPermits.In(language));
            return;
        }
        (string, string)[] series =
        [
            (Label(permits[0].Tally, Answers.Missing), PageStyle.Fills[1]),
            (Label(permits[0].Tally, Answers.Expired), PageStyle.Fills[6]),
        ];
        Bar[] bars = [.. permits.Select(p => new Bar(Title(p.Tally, Answers.Missing, Answers.Expired), [p.Missing, p.Expired], _tally.Rows))];
        var chart = new BarChart(ReportTexts.Permits.In(language), ReportTexts.Permit.In(language), series, bars)
        {
            More = [(ReportTexts.Undecided.In(language), i => Numbers.Grouped(permits[i].Tally.Undecided, language))],
        };
        chart.Write(html, "izin", ReportTexts.PermitsCaption.In(language), language);
    }

    /// <summary>The profiles of permits.</summary>
    public void Completeness(StringBuilder html) =>
        Shares(
            html,
            DecisionKind.Completeness,
            ReportTexts.Completeness,
            ReportTexts.Completeness,
            ReportTexts.Decision,
            [Answers.Complete, Answers.Incomplete],
            "kelengkapan",
            []
        );

    /// <summary>The programmes.</summary>
    public void Programmes(StringBuilder html)
    {
        DecisionTally[] programmes = Sorted(DecisionKind.Programme, Answers.Eligible);
        Shares(
            html,
            DecisionKind.Programme,
            ReportTexts.Programmes,
            ReportTexts.ProgrammesCaption,
            ReportTexts.Programme,
            [Answers.Eligible, Answers.NotEligible],
            "program",
            [(ReportTexts.Intake.In(language), i => ReportTexts.OfIntake(programmes[i].Decision.Version.Programme?.Intake ?? "").In(language))]
        );
    }

    /// <summary>What is not decided, and which facts would decide it.</summary>
    public void Missing(StringBuilder html)
    {
        html.Heading(ReportTexts.Missing, language);
        long open = _tally.Decisions.Sum(d => d.Undecided);
        html.Paragraph(
            ReportTexts.OpenTotal.Filled(
                language,
                Grouped(open),
                Grouped(_tally.Rows * _tally.Decisions.Length),
                Grouped(_tally.Decisions.Sum(d => d.Unsettled))
            )
        );
        MissingTotal[] totals = [.. MissingTotal.Of(_tally).Take(MostFacts)];
        if (totals.Length == 0)
        {
            html.Paragraph(ReportTexts.NothingMissing.In(language));
            return;
        }
        (string, string)[] series = [(ReportTexts.OnlyOne.In(language), PageStyle.Fills[0]), (ReportTexts.Others.In(language), PageStyle.Open)];
        Bar[] bars = [.. totals.Select(t => new Bar(t.Fact.Name.In(language), [t.Alone, t.Open - t.Alone], open))];
        var chart = new BarChart(ReportTexts.Missing.In(language), ReportTexts.Fact.In(language), series, bars)
        {
            More =
            [
                (
                    ReportTexts.Column.In(language),
                    i => totals[i].Fact.Property?.Replace("[]", "", StringComparison.Ordinal) ?? totals[i].Fact.Name.Indonesian
                ),
                (ReportTexts.InDecisions.In(language), i => Grouped(totals[i].Decisions)),
                (ReportTexts.OpenAnswers.In(language), i => Grouped(totals[i].Open)),
            ],
        };
        chart.Write(html, "fakta", ReportTexts.MissingCaption.In(language), language);
    }

    private void Shares(
        StringBuilder html,
        DecisionKind kind,
        LocalizedText heading,
        LocalizedText caption,
        LocalizedText rowTitle,
        string[] answers,
        string id,
        IReadOnlyList<(string, Func<int, string>)> more
    )
    {
        DecisionTally[] tallies = Sorted(kind, answers[0]);
        if (tallies.Length == 0)
        {
            return;
        }
        html.Heading(heading, language);
        (string, string)[] series =
        [
            (Label(tallies[0], answers[0]), PageStyle.Fills[2]),
            (ReportTexts.Undecided.In(language), PageStyle.Open),
            (Label(tallies[0], answers[1]), PageStyle.Fills[1]),
        ];
        Bar[] bars =
        [
            .. tallies.Select(t => new Bar(
                Title(t, answers),
                [Answer(t, answers[0]), t.Undecided, Answer(t, answers[1])],
                _tally.Rows,
                Numbers.Share(Answer(t, answers[0]), _tally.Rows, language)
            )),
        ];
        new BarChart(heading.In(language), rowTitle.In(language), series, bars) { OfWhole = true, More = more }.Write(
            html,
            id,
            caption.In(language),
            language
        );
    }

    private DecisionTally[] Sorted(DecisionKind kind, string answer) =>
        [.. Of(kind).OrderByDescending(t => Answer(t, answer)).ThenBy(t => t.Decision.Id, StringComparer.Ordinal)];

    private IEnumerable<DecisionTally> Of(DecisionKind kind) => _tally.Decisions.Where(t => t.Decision.Decision.Kind == kind);

    private static long Answer(DecisionTally tally, string slug)
    {
        int at = tally.Decision.Answers.Select(a => a.Slug).ToList().IndexOf(slug);
        return at < 0 ? 0 : tally.Decided(at);
    }

    private string Label(DecisionTally tally, string slug) => tally.Decision.Decision.Answer(slug)?.Label.In(language) ?? slug;

    /// <summary>The title; with a word where an answer that is told can at best be given by the conditions read.</summary>
    private string Title(DecisionTally tally, params string[] told) =>
        tally.Decision.Decision.Title.In(language)
        + (told.Any(a => tally.Decision.ByConditionsRead(tally.Decision.AnswerAt(a))) ? ReportTexts.OnlyRead.In(language) : "");

    private string Grouped(long number) => Numbers.Grouped(number, language);
}
