using System.Text;

namespace Umkm.Rules.RiskTables;

/// <summary>
/// A sorted file of lines <c>field;field;…</c> under a head, kept as bytes and searched by halving: nothing is parsed but the lines that are
/// asked for.
/// A field that holds a semicolon stands in double quotes.
/// </summary>
internal sealed class SortedCsv
{
    private readonly byte[] text;
    private readonly int body;

    public SortedCsv(Stream stream)
    {
        using (stream)
        {
            if (stream.CanSeek)
            {
                text = new byte[checked((int)(stream.Length - stream.Position))];
                stream.ReadExactly(text);
            }
            else
            {
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                text = copy.ToArray();
            }
        }

        int start = text.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        int end = EndOfLine(start);
        Head = Line(start, end);
        body = Math.Min(end + 1, text.Length);
    }

    /// <summary>The first line.</summary>
    public string Head { get; }

    /// <summary>The fields of the lines that begin with an ASCII key, in order.</summary>
    public List<string[]> Under(string key)
    {
        var found = new List<string[]>();
        byte[] prefix = Encoding.ASCII.GetBytes(key);
        for (int at = First(prefix); at < text.Length && text.AsSpan(at).StartsWith(prefix); )
        {
            int end = EndOfLine(at);
            found.Add(Split(Line(at, end)));
            at = end + 1;
        }

        return found;
    }

    /// <summary>Whether some line begins with an ASCII key.</summary>
    public bool Has(string key)
    {
        byte[] prefix = Encoding.ASCII.GetBytes(key);
        return text.AsSpan(First(prefix)).StartsWith(prefix);
    }

    /// <summary>Every line below the head with its number.</summary>
    public IEnumerable<(int Number, string Line)> All()
    {
        int number = 1;
        for (int at = body; at < text.Length; )
        {
            int end = EndOfLine(at);
            number++;
            yield return (number, Line(at, end));
            at = end + 1;
        }
    }

    /// <summary>The fields of a line.</summary>
    public static string[] Split(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            return line.Split(';');
        }

        var fields = new List<string>();
        var field = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (quoted && c == '"' && i + 1 < line.Length && line[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ';' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        fields.Add(field.ToString());
        return [.. fields];
    }

    // The first line that is not before the prefix.
    private int First(ReadOnlySpan<byte> prefix)
    {
        int low = body;
        int high = text.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            int start = text.AsSpan(low, middle - low).LastIndexOf((byte)'\n') + 1 + low;
            int end = EndOfLine(start);
            var line = text.AsSpan(start, Math.Min(end - start, prefix.Length));
            if (line.SequenceCompareTo(prefix) < 0)
            {
                low = Math.Min(end + 1, text.Length);
            }
            else
            {
                high = start;
            }
        }

        return low;
    }

    private int EndOfLine(int start)
    {
        int length = text.AsSpan(start).IndexOf((byte)'\n');
        return length < 0 ? text.Length : start + length;
    }

    private string Line(int start, int end) => Encoding.UTF8.GetString(text, start, end - start).TrimEnd('\r');
}
