using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Umkm.Rules.Documents;

/// <summary>Writes a document as one HTML page without scripts, fonts or pictures from elsewhere.</summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const string Style = """
        :root { color-scheme: light dark; }
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; border-bottom: 1px solid #8888; } h3 { font-size: 1rem; }
        li { margin: .15rem 0; } table { border-collapse: collapse; display: block; overflow-x: auto; }
        td, th { text-align: left; vertical-align: top; padding: .2rem .6rem; border-bottom: 1px solid #8884; }
        """;

    public static string Write(Document document, Lang language)
    {
        string title = document.Blocks.OfType<Heading>().FirstOrDefault()?.Text ?? "";
        var text = new StringBuilder();
        text.Append("<!doctype html>\n<html lang=\"")
            .Append(language == Lang.English ? "en" : "id")
            .Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(Encoded(title))
            .Append("</title>\n<style>\n")
            .Append(Style.ReplaceLineEndings("\n"))
            .Append("\n</style>\n</head>\n<body>\n");
        Blocks(text, document.Blocks);
        return text.Append("</body>\n</html>\n").ToString();
    }

    /// <summary>Words as they stand in a page.</summary>
    public static string Encoded(string text) => Encoder.Encode(Domain.HarmlessText.Of(text));

    /// <summary>Writes blocks as a part of a page.</summary>
    public static void Blocks(StringBuilder text, IEnumerable<Block> blocks)
    {
        int depth = 0;
        foreach (Block block in blocks)
        {
            depth = Lists(text, depth, block is ListItem item ? item.Depth + 1 : 0);
            Write(text, block);
        }
        Lists(text, depth, 0);
    }

    /// <summary>Opens and closes lists until as many are open as wanted. An entry stays open for the lists inside it.</summary>
    private static int Lists(StringBuilder text, int open, int wanted)
    {
        for (int i = open; i > wanted; i--)
        {
            text.Append("</li>\n</ul>\n");
        }
        if (wanted > 0 && wanted <= open)
        {
            text.Append("</li>\n");
        }
        for (int i = open; i < wanted; i++)
        {
            text.Append(i < wanted - 1 ? "<ul>\n<li>\n" : "<ul>\n");
        }
        return wanted;
    }

    private static void Write(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Heading h:
                text.Append(CultureInfo.InvariantCulture, $"<h{h.Level}>{Encoded(h.Text)}</h{h.Level}>\n");
                break;
            case Paragraph p:
                Runs(text.Append("<p>"), p.Runs).Append("</p>\n");
                break;
            case ListItem i:
                Runs(text.Append("<li>"), i.Runs).Append('\n');
                break;
            case Table t:
                Row(text.Append("<table>\n"), t.Head, "th");
                foreach (var row in t.Rows)
                {
                    Row(text, row, "td");
                }
                text.Append("</table>\n");
                break;
        }
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells, string tag) =>
        text.Append("<tr>").AppendJoin("", cells.Select(c => $"<{tag}>{Encoded(c)}</{tag}>")).Append("</tr>\n");

    private static StringBuilder Runs(StringBuilder text, IEnumerable<Run> runs)
    {
        foreach (Run run in runs)
        {
            string words = Encoded(run.Text);
            words = run.Link is { } link ? $"<a href=\"{Encoded(link)}\">{words}</a>" : words;
            text.Append(run.Strong ? $"<strong>{words}</strong>" : words);
        }
        return text;
    }
}
