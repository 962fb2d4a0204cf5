using System.Globalization;
using System.Text;
using Umkm.Registers.Markup;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Reports;

/// <summary>The sections of the report about classes: of all enterprises, and by region.</summary>
internal sealed class ClassSections(ScreeningReport facts, RuleBook book, Lang language)
{
    private const int MostRegions = 40;
    private readonly ScreeningTally _tally = facts.Totals.Tally!;

    /// <summary>The classes, by reading where the law is unsettled.</summary>
    public void Classes(StringBuilder html)
    {
        DecisionTally[] classes = [.. Main()];
        if (classes.Length == 0)
        {
            return;
        }
        html.Heading(ReportTexts.Classes, language);
        // Unsettled classes first: they are what an office must choose about.
        foreach (DecisionTally tally in classes.OrderByDescending(t => t.Decision.Readings.Length))
        {
            ScreenedDecision decision = tally.Decision;
            string title = decision.Decision.Title.In(language);
            bool unsettled = decision.Readings.Length > 1;
            html.SmallHeading(title);
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
                string label = ReportTexts.OneReading.Filled(language, decision.Readings[r].Title.In(language));
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

    /// <summary>The first classification by region.</summary>
    public void Regions(StringBuilder html)
    {
        html.Heading(ReportTexts.Regions, language);
        DecisionTally? tally = Main().OrderByDescending(t => t.Decision.Readings.Length).FirstOrDefault() ?? _tally.Decisions.FirstOrDefault();
        IReadOnlyList<RegionTally> all = _tally.Regions;
        if (tally is null || all.All(r => r.Code.Length == 0))
        {
            html.Paragraph(ReportTexts.NoRegions.In(language));
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
                    ReportTexts.OtherRegions.Filled(language, Grouped(rest.Length)),
                    Parts(decision, a => rest.Sum(r => r.Decided(decision, a)), rest.Sum(r => r.Undecided(decision))),
                    rest.Sum(r => r.Rows)
                )
            );
        }
        string title = decision.Decision.Title.In(language);
        var chart = new BarChart(
            ReportTexts.RegionsCaption.Filled(language, title),
            ReportTexts.Region.In(language),
            Series(decision, decision.Readings.Length > 1 ? ReportTexts.UndecidedAll : ReportTexts.Undecided),
            bars
        )
        {
            More = [(ReportTexts.Count.In(language), i => Grouped(bars[i].Whole))],
        };
        chart.Write(html, "wilayah", ReportTexts.RegionsCaption.Filled(language, title), language);
    }

    /// <summary>Those about the enterprise itself that are not a part of another one.</summary>
    private IEnumerable<DecisionTally> Main() =>
        _tally.Decisions.Where(t =>
            t.Decision.Decision.Kind == DecisionKind.Classification
            && t.Decision.Decision.Subject == SubjectKind.Enterprise
            && !t.Decision.Id.Contains('/', StringComparison.Ordinal)
        );

    private static long[] Parts(ScreenedDecision decision, Func<int, long> decided, long undecided) =>
        [.. Enumerable.Range(0, decision.Answers.Length).Select(decided), undecided];

    private (string Name, string Fill)[] Series(ScreenedDecision decision, LocalizedText open) =>
        [
            .. decision.Answers.Select((a, i) => (a.Label.In(language), PageStyle.Fills[i % PageStyle.Fills.Length])),
            (open.In(language), PageStyle.Open),
        ];

    private static string Id(ScreenedDecision decision) => decision.Id.Replace('/', '-');

    /// <summary>A region's code, with its name where the rule book has a programme of it.</summary>
    private string Name(string code) =>
        code.Length == 0
            ? ReportTexts.UnknownRegion.In(language)
            : book.Decisions.Select(d => d.Region).FirstOrDefault(r => r?.StartsWith(code + " ", StringComparison.Ordinal) == true) ?? code;

    private string Grouped(long number) => Numbers.Grouped(number, language);
}
