using System.Text;
using Umkm.Domain;

namespace Umkm.Rules.Documents;

/// <summary>Writes a document as Markdown (CommonMark, and tables as GitHub reads them).</summary>
internal static class Markdown
{
    public static string Write(Document document)
    {
        var text = new StringBuilder();
        Block? before = null;
        foreach (Block block in document.Blocks)
        {
            if (before is not null && !(block is ListItem && before is ListItem))
            {
                text.Append('\n');
            }
            Write(text, block);
            before = block;
        }
        return text.ToString();
    }

    private static void Write(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Heading heading:
                text.Append('#', heading.Level).Append(' ').Append(Escape(heading.Text)).Append('\n');
                break;
            case Paragraph paragraph:
                Runs(text, paragraph.Runs).Append('\n');
                break;
            case ListItem item:
                Runs(text.Append(' ', item.Depth * 2).Append("- "), item.Runs).Append('\n');
                break;
            case Table table:
                Row(text, table.Head);
                text.Append('|').Insert(text.Length, "---|", table.Head.Length).Append('\n');
                foreach (var row in table.Rows)
                {
                    Row(text, row);
                }
                break;
        }
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells)
    {
        text.Append('|');
        foreach (string cell in cells)
        {
            text.Append(' ').Append(Escape(cell)).Append(" |");
        }
        text.Append('\n');
    }

    private static StringBuilder Runs(StringBuilder text, IEnumerable<Run> runs)
    {
        bool first = true;
        foreach (Run run in runs.Where(r => r.Text.Length > 0))
        {
            string escaped = Escape(run.Text);
            // A line that begins like a list, a quotation or a number would turn into one.
            escaped = first && (char.IsAsciiDigit(escaped[0]) || escaped[0] is '-' or '+' or '=' or '#') ? Guard(escaped) : escaped;
            escaped = run.Link is { } link ? $"[{escaped}](<{link}>)" : escaped;
            text.Append(run.Strong ? Bold(escaped) : escaped);
            first = false;
        }
        return text;
    }

    // A blank within the marks would keep them from being read.
    private static string Bold(string text)
    {
        string plain = text.Trim(' ');
        int start = plain.Length == 0 ? 0 : text.IndexOf(plain, StringComparison.Ordinal);
        return plain.Length == 0 ? text : $"{text[..start]}**{plain}**{text[(start + plain.Length)..]}";
    }

    private static string Guard(string text)
    {
        int at = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }
        return at < text.Length && (at == 0 || text[at] is '.' or ')') ? text.Insert(at, "\\") : text;
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in HarmlessText.Of(text))
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&')
            {
                escaped.Append('\\');
            }
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
