using System.Globalization;
using System.Text;
using Umkm.Registers.Cells;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Reports;

/// <summary>The sections of the report.</summary>
internal sealed class ReportSections(ScreeningReport facts, RuleBook book, Lang language)
{
    private const int MostFacts = 20;
    private const int MostRegions = 40;
    private readonly ScreeningTally _tally = facts.Totals.Tally!;

    /// <summary>The classes, by reading where the law is unsettled.</summary>
    public void Classes(StringBuilder html)
    {
        DecisionTally[] classes = [.. Main(DecisionKind.Classification)];
        if (classes.Length == 0)
        {
            return;
        }
        Heading(html, ReportTexts.Classes);
        // Unsettled classes first: they are what an office must choose about.
        foreach (DecisionTally tally in classes.OrderByDescending(t => t.Decision.Readings.Length))
        {
            ScreenedDecision decision = tally.Decision;
            string title = decision.Decision.Title.In(language);
            bool unsettled = decision.Readings.Length > 1;
            html.Append(CultureInfo.InvariantCulture, $"<h3>{HtmlText.Encode(title)}</h3>\n");
            var bars = new List<Bar>
            {
                new(
                    (unsettled ? ReportTexts.AllReadingsTogether : ReportTexts.AllEnterprises).In(language),
                    Parts(decision, tally.Decided, tally.Undecided),
                    _tally.Rows,
                    Numbers.Grouped(_tally.Rows, language)
                ),
            };
            for (int r = 0; unsettled && r < decision.Readings.Length; r++)
            {
                int reading = r;
                string label = string.Format(
                    CultureInfo.InvariantCulture,
                    ReportTexts.OneReading.In(language),
                    decision.Readings[r].Title.In(language)
                );
                bars.Add(
                    new Bar(
                        label,
                        Parts(decision, a => tally.DecidedUnder(reading, a), tally.UndecidedUnder(reading)),
                        _tally.Rows,
                        Numbers.Grouped(_tally.Rows, language)
                    )
                );
            }
            var chart = new BarChart(
                title,
                (unsettled ? ReportTexts.ReadingOfLaw : ReportTexts.Count).In(language),
                Series(decision, unsettled ? ReportTexts.UndecidedAll : ReportTexts.Undecided),
                bars
            )
            {
                OfWhole = true,
            };
            chart.Write(html, Id(decision), (unsettled ? ReportTexts.ByReading : ReportTexts.SettledCaption).In(language), language);
        }
    }

    /// <summary>The permits that are certainly missing or expired.</summary>
    public void Permits(StringBuilder html)
    {
        Heading(html, ReportTexts.Permits);
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
            Paragraph(html, ReportTexts.NoPermits);
            return;
        }
        (string, string)[] series =
        [
            (Label(permits[0].Tally, Answers.Missing), ReportStyle.Fills[1]),
            (Label(permits[0].Tally, Answers.Expired), ReportStyle.Fills[6]),
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
        Heading(html, ReportTexts.Missing);
        long open = _tally.Decisions.Sum(d => d.Undecided);
        Paragraph(
            html,
            Text(
                ReportTexts.OpenTotal,
                Grouped(open),
                Grouped(_tally.Rows * _tally.Decisions.Length),
                Grouped(_tally.Decisions.Sum(d => d.Unsettled))
            )
        );
        MissingTotal[] totals = [.. MissingTotal.Of(_tally).Take(MostFacts)];
        if (totals.Length == 0)
        {
            Paragraph(html, ReportTexts.NothingMissing);
            return;
        }
        (string, string)[] series = [(ReportTexts.OnlyOne.In(language), ReportStyle.Fills[0]), (ReportTexts.Others.In(language), ReportStyle.Open)];
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

    /// <summary>The first classification by region.</summary>
    public void Regions(StringBuilder html)
    {
        Heading(html, ReportTexts.Regions);
        DecisionTally? tally =
            Main(DecisionKind.Classification).OrderByDescending(t => t.Decision.Readings.Length).FirstOrDefault()
            ?? _tally.Decisions.FirstOrDefault();
        IReadOnlyList<RegionTally> all = _tally.Regions;
        if (tally is null || all.All(r => r.Code.Length == 0))
        {
            Paragraph(html, ReportTexts.NoRegions);
            return;
        }
        ScreenedDecision decision = tally.Decision;
        RegionTally[] shown = [.. all.OrderByDescending(r => r.Rows).ThenBy(r => r.Code, StringComparer.Ordinal).Take(MostRegions)];
        RegionTally[] rest = [.. all.Except(shown)];
        List<Bar> bars = [.. shown.Select(r => new Bar(Name(r.Code), Parts(decision, a => r.Decided(decision, a), r.Undecided(decision)), r.Rows))];
        if (rest.Length > 0)
        {
            bars.Add(
                new Bar(
                    Text(ReportTexts.OtherRegions, Grouped(rest.Length)),
                    Parts(decision, a => rest.Sum(r => r.Decided(decision, a)), rest.Sum(r => r.Undecided(decision))),
                    rest.Sum(r => r.Rows)
                )
            );
        }
        string title = decision.Decision.Title.In(language);
        var chart = new BarChart(
            Text(ReportTexts.RegionsCaption, title),
            ReportTexts.Region.In(language),
            Series(decision, decision.Readings.Length > 1 ? ReportTexts.UndecidedAll : ReportTexts.Undecided),
            bars
        )
        {
            More = [(ReportTexts.Count.In(language), i => Grouped(bars[i].Whole))],
        };
        chart.Write(html, "wilayah", Text(ReportTexts.RegionsCaption, title), language);
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
        Heading(html, heading);
        (string, string)[] series =
        [
            (Label(tallies[0], answers[0]), ReportStyle.Fills[2]),
            (ReportTexts.Undecided.In(language), ReportStyle.Open),
            (Label(tallies[0], answers[1]), ReportStyle.Fills[1]),
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

    /// <summary>Those about the enterprise itself that are not a part of another one.</summary>
    private IEnumerable<DecisionTally> Main(DecisionKind kind) =>
        Of(kind).Where(t => t.Decision.Decision.Subject == SubjectKind.Enterprise && !t.Decision.Id.Contains('/', StringComparison.Ordinal));

    private static long[] Parts(ScreenedDecision decision, Func<int, long> decided, long undecided) =>
        [.. Enumerable.Range(0, decision.Answers.Length).Select(decided), undecided];

    private (string Name, string Fill)[] Series(ScreenedDecision decision, LocalizedText open) =>
        [
            .. decision.Answers.Select((a, i) => (a.Label.In(language), ReportStyle.Fills[i % ReportStyle.Fills.Length])),
            (open.In(language), ReportStyle.Open),
        ];

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

    private static string Id(ScreenedDecision decision) => decision.Id.Replace('/', '-');

    /// <summary>A region's code, with its name where the rule book has a programme of it.</summary>
    private string Name(string code) =>
        code.Length == 0
            ? ReportTexts.UnknownRegion.In(language)
            : book.Decisions.Select(d => d.Region).FirstOrDefault(r => r?.StartsWith(code + " ", StringComparison.Ordinal) == true) ?? code;

    private string Grouped(long number) => Numbers.Grouped(number, language);

    private string Text(LocalizedText text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text.In(language), values);

    private void Heading(StringBuilder html, LocalizedText text) =>
        html.Append(CultureInfo.InvariantCulture, $"<h2>{HtmlText.Encode(text.In(language))}</h2>\n");

    private void Paragraph(StringBuilder html, LocalizedText text) => Paragraph(html, text.In(language));

    private static void Paragraph(StringBuilder html, string text) => html.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Encode(text)}</p>\n");
}
