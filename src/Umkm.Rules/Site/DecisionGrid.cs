using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Dmn;
using Umkm.Rules.Documents;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Site;

/// <summary>A version whose answers follow from values of one subject, drawn as a table: two values as a grid of rows and columns, one or several as
/// a row for each answer.</summary>
internal static class DecisionGrid
{
    /// <summary>Nobody reads a longer one.</summary>
    private const int MostRows = 80;

    public static void Write(SitePage page, Decision decision, DecisionVersion version)
    {
        LocalDate on = version.InForce.Contains(page.Site.On) ? page.Site.On : version.InForce.From;
        var tables = version.Readings.Select(r => DecisionTable.Of(decision, r, page.Site.Book, on)).OfType<DecisionTable>().ToArray();
        if (tables.Length == 0 || tables.Length < version.Readings.Length || tables.All(t => t.Inputs.IsEmpty))
        {
            return;
        }
        page.Add($"<h3>{page.Say(SitePhrases.AsTable, ("on", page.Date(on)))}</h3>");
        foreach (DecisionTable table in tables)
        {
            if (table.Reading.Id.Length > 0)
            {
                page.Add($"<h4>{page.Say(table.Reading.Title)}</h4>");
            }
            Write(page, decision, table, on);
        }
    }

    private static void Write(SitePage page, Decision decision, DecisionTable table, LocalDate on)
    {
        TableRow[] known = [.. table.Rows.Where(r => r.Cells.All(c => c.Runs is null || !c.Unknown))];
        int[] asked = [.. Enumerable.Range(0, table.Inputs.Length).Where(i => known.Any(r => r.Cells[i].Runs is not null))];
        if (known.Length > MostRows)
        {
            string command = $"umkm rules dmn {decision.Id} --on {NodaTime.Text.LocalDatePattern.Iso.Format(on)}";
            string rows = known.Length.ToString(CultureInfo.InvariantCulture);
            page.Add($"<p class=\"redup\">{page.Say(SitePhrases.LongTable, ("rows", rows), ("command", command))}</p>");
        }
        else if (asked.Length == 2)
        {
            // Pages are higher than wide.
            int down = asked.MaxBy(i => table.Inputs[i].Values.Length);
            Grid(page, decision, table, known, down, asked.Single(i => i != down));
        }
        else
        {
            page.Table(
                [.. asked.Select(i => Name(page, table.Inputs[i].Key)), page.Say(SitePhrases.Answers)],
                known.Select(r =>
                    asked.Select(i => Markup.Of($"{Cell(page, table.Inputs[i], r.Cells[i].Runs)}")).Append(Answer(page, decision, r.Answer))
                )
            );
        }
    }

    private static void Grid(SitePage page, Decision decision, DecisionTable table, TableRow[] known, int down, int across)
    {
        string At(int row, int column) => known.First(r => Fits(r.Cells[down], row) && Fits(r.Cells[across], column)).Answer;
        int columns = table.Inputs[across].Values.Length;
        IEnumerable<Markup> heads = Enumerable
            .Range(0, columns)
            .Select(c => Markup.Of($"<th scope=\"col\">{Cell(page, table.Inputs[across], [c])}</th>"));
        IEnumerable<Markup> rows = Enumerable
            .Range(0, table.Inputs[down].Values.Length)
            .Select(row =>
            {
                IEnumerable<Markup> cells = Enumerable.Range(0, columns).Select(c => Markup.Of($"<td>{Answer(page, decision, At(row, c))}</td>"));
                return Markup.Of($"<tr><th scope=\"row\">{Cell(page, table.Inputs[down], [row])}</th>{cells}</tr>\n");
            });
        string rowName = Name(page, table.Inputs[down].Key);
        string columnName = Name(page, table.Inputs[across].Key);
        page.Add(
            $"""
            <div class="lebar"><table class="kisi">
            <thead><tr><th rowspan="2" scope="col">{rowName}</th><th colspan="{columns}" scope="colgroup">{columnName}</th></tr>
            <tr>{heads}</tr></thead>
            <tbody>
            {rows}</tbody></table></div>
            """
        );
    }

    private static bool Fits(TableCell cell, int run) => cell.Runs is not { } runs || runs.Contains(run);

    private static Markup Answer(SitePage page, Decision decision, string answer) =>
        Markup.Of($"{(decision.Answer(answer) is { } known ? page.Say(known.Label) : answer)}");

    private static string Name(SitePage page, object key) =>
        key switch
        {
            Term term => page.Say((term.Since ?? term).Label),
            TermSum sum => string.Join(" + ", sum.Plus.Select(t => page.Say(t.Label)))
                + string.Concat(sum.Minus.Select(t => $" − {page.Say(t.Label)}")),
            _ => page.Say(page.Site.Book.Find((string)key)!.Title),
        };

    private static string Cell(SitePage page, TableInput input, ImmutableArray<int>? asked) =>
        asked is not { } runs
            ? "–"
            : input.Key switch
            {
                Term { Kind: TermKind.YesNo or TermKind.Choice } term => string.Join(
                    ", ",
                    runs.Select(r => Binding.TermValues.Write(term, input.Values[r], page.Language))
                ),
                string id => string.Join(", ", runs.Select(r => page.Say(page.Site.Book.Find(id)!.Answers[(int)input.Values[r]].Label))),
                _ => string.Join(", ", input.Ranges(runs).Select(r => Range(r, input, page))),
            };

    private static string Range(TableRange range, TableInput input, SitePage page)
    {
        Term term = input.Key as Term ?? ((TermSum)input.Key).Plus[0];
        string Value(long value) => Binding.TermValues.Write(term.Since ?? term, value, page.Language);
        string low = range.Low is { } least ? Value(least) : "";
        return (range.Low, range.High) switch
        {
            (null, null) => "–",
            (null, { } most) => $"{(range.IsBelow ? "<" : "≤")} {Value(most)}",
            (_, null) => $"{(range.IsAbove ? ">" : "≥")} {low}",
            _ when range.Low == range.High => low,
            (_, { } most) => $"{(range.IsAbove ? ">" : "≥")} {low}, {(range.IsBelow ? "<" : "≤")} {Value(most)}",
        };
    }
}
