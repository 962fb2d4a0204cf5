using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Markup;
using Umkm.Rules.Books;
using Umkm.Rules.Results;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Reports;

/// <summary>The sections of the report that are tables: what to ask, what stands twice, what changed.</summary>
internal sealed class ReportTables(ScreeningReport facts, Lang language)
{
    /// <summary>Nobody asks every enterprise more.</summary>
    public const int MostAsked = 3;

    private const int MostDecisions = 15;
    private const int MostLines = 20;

    /// <summary>Which few facts decide most answers.</summary>
    public void Ask(StringBuilder html)
    {
        ScreeningTally tally = facts.Totals.Tally!;
        (DecisionTally Tally, ImmutableArray<MissingFact> Facts, long Decided)[] asked =
        [
            .. tally
                .Decisions.Select(d => (d, Best: tally.Sets.Best(d.Decision.Index, MostAsked)))
                .Where(d => d.Best.Decided > 0)
                .Select(d => (d.d, d.Best.Facts, d.Best.Decided))
                .OrderBy(d => d.d.Decision.Decision.Kind != DecisionKind.Classification)
                .ThenByDescending(d => d.Decided)
                .ThenBy(d => d.d.Decision.Id, StringComparer.Ordinal)
                .Take(MostDecisions),
        ];
        if (asked.Length == 0)
        {
            return;
        }
        html.Heading(ReportTexts.Ask, language);
        (ImmutableArray<MissingFact> all, long decided) = tally.Sets.Best(null, MostAsked);
        html.Paragraph(ReportTexts.AskAll.Filled(language, Names(all), Grouped(decided)));
        Table(
            html,
            [ReportTexts.Decision, ReportTexts.Decided, ReportTexts.Undecided, ReportTexts.AskFacts, ReportTexts.ThenDecided],
            asked.Select(a =>
                new[]
                {
                    a.Tally.Decision.Decision.Title.In(language),
                    Grouped(tally.Rows - a.Tally.Undecided),
                    Grouped(a.Tally.Undecided),
                    Names(a.Facts),
                    Grouped(a.Decided),
                }
            )
        );
        html.Paragraph(ReportTexts.AskCaption.In(language));
    }

    /// <summary>The rows passed over, what stands in several rows, numbers that a spreadsheet has rounded, and what looks as if it were meant
    /// otherwise.</summary>
    public void Identities(StringBuilder html)
    {
        LocalizedText? passed = PassedText.Of(facts.Totals, MostLines);
        if (passed is null && facts.Totals.Repeated.IsEmpty && facts.Totals.Rounded.IsEmpty && facts.Totals.Observations.IsEmpty)
        {
            return;
        }
        html.Heading(ReportTexts.Identities, language);
        if (passed is not null)
        {
            html.Paragraph(passed.In(language));
        }
        foreach (LocalizedText observation in facts.Totals.Observations)
        {
            html.Paragraph(observation.In(language));
        }
        foreach (string header in facts.Totals.Rounded)
        {
            html.Paragraph(ReportTexts.Rounded.Filled(language, header));
        }
        foreach (RepeatedValues repeated in facts.Totals.Repeated)
        {
            html.Paragraph(RepeatedText.Of(repeated, MostLines, language));
        }
    }

    /// <summary>What changed since another screening.</summary>
    public void Changes(StringBuilder html)
    {
        if (facts.Totals.Changes is not { } changes)
        {
            return;
        }
        html.Heading(ReportTexts.Changes, language);
        html.Paragraph(
            ReportTexts.ChangesTotal.Filled(
                language,
                Grouped(changes.Compared),
                Grouped(changes.Changed),
                Grouped(changes.New),
                Grouped(changes.Gone),
                Grouped(changes.Ambiguous)
            )
        );
        foreach (
            IGrouping<string, AnswerChange> decision in changes
                .Counts.OrderBy(c => c.Decision.Decision.Kind != DecisionKind.Classification)
                .GroupBy(c => c.Decision.Id)
        )
        {
            html.SmallHeading(decision.First().Decision.Decision.Title.In(language));
            Table(
                html,
                [ReportTexts.Before, ReportTexts.Now, ReportTexts.Change, ReportTexts.Count],
                decision.Select(c => new[] { c.Before, c.Now, ReportTexts.OfChange(c.Kind).In(language), Grouped(c.Rows) })
            );
        }
    }

    private string Names(IEnumerable<MissingFact> asked) => string.Join(", ", asked.Select(f => f.Name.In(language)));

    private void Table(StringBuilder html, IEnumerable<LocalizedText> heads, IEnumerable<string[]> rows)
    {
        html.Append("<div class=\"scroll\"><table><thead><tr>");
        foreach (LocalizedText head in heads)
        {
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{HtmlText.Encode(head.In(language))}</th>");
        }
        html.Append("</tr></thead><tbody>\n");
        foreach (string[] row in rows)
        {
            html.Append("<tr>");
            foreach (string cell in row)
            {
                html.Append(CultureInfo.InvariantCulture, $"<td>{HtmlText.Encode(cell)}</td>");
            }
            html.Append("</tr>\n");
        }
        html.Append("</tbody></table></div>\n");
    }

    private string Grouped(long number) => Numbers.Grouped(number, language);
}
