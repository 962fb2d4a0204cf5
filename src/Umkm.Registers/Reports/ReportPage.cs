using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Markup;
using Umkm.Rules.Books;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Reports;

/// <summary>The report: one page that needs nothing else, for an office to read and print.</summary>
internal static class ReportPage
{
    /// <summary>The page, as UTF-8.</summary>
    public static byte[] Of(ScreeningReport facts, RuleBook book, Lang language)
    {
        var html = new StringBuilder();
        string title = ReportTexts.Title.In(language);
        html.Append(
            CultureInfo.InvariantCulture,
            $"""
            {PageHead.Of(title, facts.Register, language)}
            <h1>{HtmlText.Encode(title)}</h1>

            """
        );
        Head(html, facts, language);
        var classes = new ClassSections(facts, book, language);
        classes.Classes(html);
        var sections = new ReportSections(facts, language);
        sections.Permits(html);
        sections.Completeness(html);
        sections.Programmes(html);
        sections.Missing(html);
        var tables = new ReportTables(facts, language);
        tables.Ask(html);
        tables.Changes(html);
        tables.Identities(html);
        classes.Regions(html);
        string made = string.Format(CultureInfo.InvariantCulture, ReportTexts.Made.In(language), facts.Edition, facts.Hash);
        html.Append(CultureInfo.InvariantCulture, $"</main>\n<footer>{HtmlText.Encode(made)}</footer>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.Replace("\r\n", "\n").ToString());
    }

    private static void Head(StringBuilder html, ScreeningReport facts, Lang language)
    {
        html.Append("<dl class=\"facts\">");
        foreach (
            (LocalizedText name, string value) in (IEnumerable<(LocalizedText, string)>)
                [
                    (ReportTexts.Register, facts.Register),
                    (ReportTexts.AssessedOn, IsoDate.Format(facts.On)),
                    (ReportTexts.Rows, Numbers.Grouped(facts.Totals.Answered, language)),
                    (ReportTexts.Rejected, Numbers.Grouped(facts.Totals.Rejected, language)),
                    .. More(facts.Totals, language),
                    (ReportTexts.ByConditionsRead, ByConditionsRead(facts.Totals.Tally!, language)),
                    (ReportTexts.RuleBook, facts.Edition),
                    (ReportTexts.Reading, facts.Reading ?? ReportTexts.AllReadings.In(language)),
                ]
        )
        {
            html.Append(CultureInfo.InvariantCulture, $"<dt>{HtmlText.Encode(name.In(language))}</dt><dd>{HtmlText.Encode(value)}</dd>");
        }
        html.Append(CultureInfo.InvariantCulture, $"</dl>\n<p class=\"note\">{HtmlText.Encode(ReportTexts.HowToRead.In(language))}</p>\n");
    }

    private static IEnumerable<(LocalizedText Name, string Value)> More(RegisterTotals totals, Lang language) =>
        [
            .. new[] { (ReportTexts.Grouped, totals.Grouped), (ReportTexts.Skipped, totals.Skipped), (ReportTexts.LeftOut, totals.LeftOut) }
                .Where(n => n.Item2 > 0)
                .Select(n => (n.Item1, Numbers.Grouped(n.Item2, language))),
            .. totals.IsNumbered ? [(ReportTexts.Register, ReportTexts.Numbered.In(language))] : Array.Empty<(LocalizedText, string)>(),
            .. totals.Assumptions.Select(a => (ReportTexts.Assumed, AssumptionText.Of(a, language))),
            .. (totals.Tally?.Implied ?? []).Where(i => i.Rows + i.Contradicted > 0).Select(i => (ReportTexts.FromLaw, Implied(i, language))),
        ];

    private static string ByConditionsRead(ScreeningTally tally, Lang language) =>
        string.Format(
            CultureInfo.InvariantCulture,
            ReportTexts.OutOf.In(language),
            Numbers.Grouped(tally.Decisions.Sum(d => d.ByConditionsRead), language),
            Numbers.Grouped(SummaryJson.Decided(tally), language)
        );

    private static string Implied(ImpliedCount count, Lang language) =>
        ReportTexts.Implied.Filled(
            language,
            count.Title.In(language),
            count.Basis,
            Numbers.Grouped(count.Rows, language),
            Numbers.Grouped(count.Contradicted, language)
        );
}
