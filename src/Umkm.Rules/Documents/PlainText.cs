using System.Text;
using Umkm.Domain;

namespace Umkm.Rules.Documents;

/// <summary>Writes a document as plain text that reads well at a fixed width.</summary>
internal static class PlainText
{
    /// <summary>The longest line, unless a single word is longer; tables keep their own width.</summary>
    public const int Width = 100;

    public static string Write(Document document)
    {
        var text = new StringBuilder();
        Block? before = null;
        foreach (Block block in document.Blocks)
        {
            bool apart = before is not null && !(block is ListItem && before is ListItem) && !(before is Heading { Level: > 1 });
            if (apart || (block is ListItem { Depth: 0 } && before is ListItem { Depth: > 0 }))
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
            case Heading { Level: 1 } title:
                Wrap(text, Clean(title.Text), "", "");
                text.Append('=', Math.Min(Width, title.Text.Length)).Append('\n');
                break;
            case Heading { Level: 2 } heading:
                text.Append(Clean(heading.Text).ToUpperInvariant()).Append('\n');
                break;
            case Heading heading:
                text.Append(Clean(heading.Text)).Append(':').Append('\n');
                break;
            case Paragraph paragraph:
                Wrap(text, Clean(Words(paragraph.Runs)), "", "");
                break;
            case ListItem item:
                string indent = new(' ', item.Depth * 2);
                Wrap(text, Clean(Words(item.Runs)), indent + (item.Depth == 0 ? "* " : "- "), indent + "  ");
                break;
            case Table table:
                Columns(text, table);
                break;
        }
    }

    private static string Words(Run[] runs)
    {
        var words = new StringBuilder();
        foreach (Run run in runs)
        {
            words.Append(run.Text);
        }
        return words.ToString();
    }

    private static void Columns(StringBuilder text, Table table)
    {
        int[] widths = [.. table.Head.Select((h, i) => table.Rows.Select(r => Clean(r[i]).Length).Append(h.Length).Max())];
        Row(text, [.. table.Head], widths);
        Row(text, [.. widths.Select(w => new string('-', w))], widths);
        foreach (var row in table.Rows)
        {
            Row(text, [.. row.Select(Clean)], widths);
        }
    }

    private static void Row(StringBuilder text, string[] cells, int[] widths)
    {
        string line = string.Join("  ", cells.Select((c, i) => c.PadRight(widths[i])));
        text.Append(line.TrimEnd()).Append('\n');
    }

    private static void Wrap(StringBuilder text, string words, string first, string next)
    {
        text.Append(first);
        int column = first.Length;
        bool empty = true;
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!empty && column + 1 + word.Length > Width)
            {
                text.Append('\n').Append(next);
                column = next.Length;
                empty = true;
            }
            if (!empty)
            {
                text.Append(' ');
                column++;
            }
            text.Append(word);
            column += word.Length;
            empty = false;
        }
        text.Append('\n');
    }

    /// <summary>Names come from files that others wrote: control characters must not reach a terminal.</summary>
    private static string Clean(string text) => HarmlessText.Of(text);
}
