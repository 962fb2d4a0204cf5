using System.Globalization;
using System.Text;
using Umkm.Registers.Cells;

namespace Umkm.Registers.Reports;

/// <summary>A bar chart of horizontal bars, each in parts, as inline SVG with its table behind it.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="RowTitle">What a row is.</param>
/// <param name="Series">The names of the parts, each with its fill.</param>
/// <param name="Bars">The bars, the first one on top.</param>
internal sealed record BarChart(string Title, string RowTitle, IReadOnlyList<(string Name, string Fill)> Series, IReadOnlyList<Bar> Bars)
{
    private const int Width = 760;
    private const int Labels = 285;
    private const int Values = 85;
    private const int LabelLength = 35;
    private const int LineHeight = 15;

    /// <summary>More columns of the table: title, and the text of each bar.</summary>
    public IReadOnlyList<(string Title, Func<int, string> Text)> More { get; init; } = [];

    /// <summary>Whether each bar is as long as its share of <see cref="Bar.Whole"/>; otherwise as its sum among all.</summary>
    public bool OfWhole { get; init; }

    /// <summary>Writes legend, chart and table.</summary>
    public void Write(StringBuilder html, string id, string caption, Lang language)
    {
        html.Append(
            CultureInfo.InvariantCulture,
            $"<figure aria-labelledby=\"{id}-t\">\n<figcaption id=\"{id}-t\">{HtmlText.Encode(caption)}</figcaption>\n<ul class=\"legend\">"
        );
        foreach ((string name, string fill) in Series)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<li><svg viewBox=\"0 0 14 14\" aria-hidden=\"true\"><rect width=\"14\" height=\"14\" fill=\"{fill}\"/></svg>"
                    + $"{HtmlText.Encode(name)}</li>"
            );
        }
        html.Append("</ul>\n");
        Draw(html, id, language);
        Tabulate(html, language);
        html.Append("</figure>\n");
    }

    private void Draw(StringBuilder html, string id, Lang language)
    {
        long most = Bars.Select(b => OfWhole ? b.Whole : b.Parts.Sum()).DefaultIfEmpty(0).Max();
        int height = Bars.Sum(Height) + 4;
        string told = string.Format(CultureInfo.InvariantCulture, ReportTexts.Chart.In(language), Title);
        html.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"chart\" role=\"img\" viewBox=\"0 0 {Width} {height}\" aria-labelledby=\"{id}-s\"><title "
                + $"id=\"{id}-s\">{HtmlText.Encode(told)}</title>\n"
        );
        int y = 2;
        foreach (Bar bar in Bars)
        {
            int rowHeight = Height(bar);
            Label(html, bar.Label, y, rowHeight);
            double x = Labels;
            int barTop = y + ((rowHeight - 18) / 2);
            html.Append(
                CultureInfo.InvariantCulture,
                $"<rect x=\"{Labels}\" y=\"{barTop}\" width=\"{Width - Labels - Values}\" height=\"18\" fill=\"#eef1f4\"/>"
            );
            for (int part = 0; part < bar.Parts.Count; part++)
            {
                double width = most == 0 ? 0 : (double)bar.Parts[part] / most * (Width - Labels - Values);
                // What is not nothing is seen.
                width = bar.Parts[part] > 0 ? Math.Max(width, 1.5) : 0;
                width = Math.Min(width, Width - Values - x);
                if (width > 0)
                {
                    html.Append(
                        CultureInfo.InvariantCulture,
                        $"<rect x=\"{x:0.##}\" y=\"{barTop}\" width=\"{width:0.##}\" height=\"18\" fill=\"{Series[part].Fill}\"/>"
                    );
                }
                x += width;
            }
            string value = bar.Value ?? Numbers.Grouped(bar.Parts.Sum(), language);
            html.Append(
                CultureInfo.InvariantCulture,
                $"<text class=\"value\" x=\"{Width - Values + 8}\" y=\"{barTop + 14}\">{HtmlText.Encode(value)}</text>\n"
            );
            y += rowHeight;
        }
        html.Append("</svg>\n");
    }

    private void Tabulate(StringBuilder html, Lang language)
    {
        string caption = string.Format(CultureInfo.InvariantCulture, ReportTexts.Table.In(language), Title);
        html.Append(
            CultureInfo.InvariantCulture,
            $"<div class=\"scroll\"><table>\n<caption>{HtmlText.Encode(caption)}</caption>\n<thead><tr>"
                + $"<th scope=\"col\">{HtmlText.Encode(RowTitle)}</th>"
        );
        foreach ((string title, _) in More)
        {
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\" class=\"text\">{HtmlText.Encode(title)}</th>");
        }
        foreach ((string name, _) in Series)
        {
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{HtmlText.Encode(name)}</th>");
        }
        html.Append("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < Bars.Count; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{HtmlText.Encode(Bars[i].Label)}</th>");
            foreach ((_, Func<int, string> text) in More)
            {
                html.Append(CultureInfo.InvariantCulture, $"<td class=\"text\">{HtmlText.Encode(text(i))}</td>");
            }
            foreach (long part in Bars[i].Parts)
            {
                string share = OfWhole ? $" ({Numbers.Share(part, Bars[i].Whole, language)})" : "";
                html.Append(CultureInfo.InvariantCulture, $"<td>{Numbers.Grouped(part, language)}{share}</td>");
            }
            html.Append("</tr>\n");
        }
        html.Append("</tbody></table></div>\n");
    }

    private static int Height(Bar bar) => 12 + (LineHeight * Math.Max(1, Lines(bar.Label).Count));

    private static void Label(StringBuilder html, string label, int y, int rowHeight)
    {
        IReadOnlyList<string> lines = Lines(label);
        int first = y + ((rowHeight - (LineHeight * lines.Count)) / 2) + 11;
        for (int i = 0; i < lines.Count; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{first + (i * LineHeight)}\">{HtmlText.Encode(lines[i])}</text>");
        }
    }

    /// <summary>A label in lines that fit beside the bars.</summary>
    private static List<string> Lines(string label)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string word in label.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > LabelLength)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }
        lines.Add(line);
        return lines;
    }
}

/// <summary>A bar.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Parts">Its parts, one a series.</param>
/// <param name="Whole">What its shares are of.</param>
/// <param name="Value">What stands at its end; null for the sum of its parts.</param>
internal sealed record Bar(string Label, IReadOnlyList<long> Parts, long Whole, string? Value = null);
