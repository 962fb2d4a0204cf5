using System.Globalization;
using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Markup;
using Umkm.Registers.Reports;

namespace Umkm.Registers.Inspection;

/// <summary>A first look as one page that needs nothing else, for an office to read beside the mapping file.</summary>
internal static class InspectionPage
{
    private static readonly LocalizedText Title = new("Isi berkas", "What the file holds");
    private static readonly LocalizedText Column = new("Kolom", "Column");
    private static readonly LocalizedText Proposed = new("Usulan", "Proposal");
    private static readonly LocalizedText Doubt = new("Periksa", "Look at");
    private static readonly LocalizedText Mapping = new("Usulan berkas peta", "The proposed mapping file");
    private static readonly LocalizedText Decision = new("Keputusan", "Decision");

    public static string Of(RegisterInspection look, Lang language)
    {
        string Say(LocalizedText text) => HtmlText.Encode(text.In(language));
        string Count(long number) => Numbers.Grouped(number, language);
        string Form(LocalizedText text, params object[] values) => HtmlText.Encode(text.Filled(language, values));
        var html = new StringBuilder();
        html.Append(
            CultureInfo.InvariantCulture,
            $"""
            {PageHead.Of(Title.In(language), look.Register, language)}
            <h1>{Say(Title)}</h1>
            <p>{Form(InspectionText.Head, look.Register, Count(look.HeaderLine), Count(look.Rows))}</p>
            <table><thead><tr><th scope="col">{Say(Column)}</th><th scope="col">{Say(InspectionText.Filled)}</th>
            <th scope="col">{Say(InspectionText.Example)}</th><th scope="col">{Say(Proposed)}</th><th scope="col">{Say(
                Doubt
            )}</th></tr></thead><tbody>

            """
        );
        foreach (InspectedColumn column in look.Columns)
        {
            Row(
                html,
                Cells.CellText.Shown(column.Header),
                Numbers.Share(column.Filled, look.Rows, language),
                string.Join(" | ", column.Examples),
                column.Proposal,
                $"{(column.IsOpen ? "? " : "")}{column.Doubt?.In(language)}"
            );
        }
        html.Append(
            CultureInfo.InvariantCulture,
            $"</tbody></table>\n{string.Concat(look.Notes.Select(n => $"<p>{Say(n)}</p>\n"))}"
                + $"{(look.Columns.Any(c => c.IsOpen) ? $"<p>{Say(InspectionText.Open)}</p>\n" : "")}"
                + $"<p>{Form(InspectionText.Decided, Count(look.Readable), Count(look.Rows))}</p>\n"
        );
        html.Append(
            CultureInfo.InvariantCulture,
            $"<table><thead><tr><th scope=\"col\">{Say(Decision)}</th><th scope=\"col\">n</th></tr></thead><tbody>\n"
        );
        foreach (InspectedDecision decision in look.Decided)
        {
            Row(html, $"{decision.Decision.Title.In(language)} ({decision.Decision.Id})", Count(decision.Rows));
        }
        html.Append("</tbody></table>\n");
        html.Append(look.MissingMost is { } missing ? $"<p>{Form(InspectionText.Missing, missing.In(language))}</p>\n" : "");
        html.Append(
            CultureInfo.InvariantCulture,
            $"<h2>{Say(Mapping)}</h2>\n<pre>{HtmlText.Encode(look.ToMapping(language))}</pre>\n</main>\n</body>\n</html>\n"
        );
        return html.Replace("\r\n", "\n").ToString();
    }

    private static void Row(StringBuilder html, params string[] cells) =>
        html.Append(CultureInfo.InvariantCulture, $"<tr>{string.Concat(cells.Select(c => $"<td>{HtmlText.Encode(c)}</td>"))}</tr>\n");
}
