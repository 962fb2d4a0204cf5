using System.Globalization;
using System.Net;
using System.Text;

namespace Umkm.Cli.Tests.Docs;

/// <summary>A picture of a terminal: what was typed and what the tool printed, as SVG.</summary>
internal static class TerminalPicture
{
    private const int Columns = 112;
    private const int LineHeight = 19;

    /// <summary>The picture; lines that are too long are cut, and so are those after the last wanted.</summary>
    public static string Of(string command, string output, int most)
    {
        string[] all = [.. output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')];
        string[] lines = [$"$ {command}", .. all.Take(most).Select(Cut), .. all.Length > most ? ["…"] : Array.Empty<string>()];
        int height = (lines.Length * LineHeight) + 28;
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 {height}\" role=\"img\" font-family=\"monospace\" font-size=\"14\">\n"
                + $"<rect width=\"960\" height=\"{height}\" rx=\"8\" fill=\"#f6f8fa\" stroke=\"#8c959f\"/>\n"
        );
        foreach ((int i, string line) in lines.Index())
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<text x=\"14\" y=\"{26 + (i * LineHeight)}\" fill=\"{(i == 0 ? "#0550ae" : "#1f2328")}\" xml:space=\"preserve\">{WebUtility.HtmlEncode(line)}</text>\n"
            );
        }
        return svg.Append("</svg>\n").ToString();
    }

    private static string Cut(string line) => line.Length > Columns ? line[..(Columns - 1)] + "…" : line;
}
