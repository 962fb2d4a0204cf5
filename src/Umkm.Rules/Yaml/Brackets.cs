using System.Text.RegularExpressions;

namespace Umkm.Rules.Yaml;

/// <summary>Tells a bracket that nobody closed from one that is closed and followed by something that cannot be read.</summary>
internal static partial class Brackets
{
    /// <summary>Whether a bracket is closed.</summary>
    /// <param name="text">The text of a file.</param>
    /// <param name="opened">Where the bracket stands.</param>
    /// <param name="end">Where reading ended; null for the end of the text.</param>
    public static bool Close(string text, Place opened, Place? end)
    {
        int depth = 0;
        char quote = '\0';
        (int line, int column) = (1, 0);
        for (int i = 0; i < text.Length; i++)
        {
            (line, column) = i > 0 && text[i - 1] == '\n' ? (line + 1, 1) : (line, column + 1);
            if (end is { } last && (line, column).CompareTo((last.Line, last.Column)) > 0)
            {
                return false;
            }
            if ((line, column).CompareTo((opened.Line, opened.Column)) < 0)
            {
                continue;
            }
            char c = text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '\'' or '"' && i > 0 && " {[,".Contains(text[i - 1], StringComparison.Ordinal))
            {
                quote = c;
            }
            else
            {
                depth +=
                    c is '{' or '[' ? 1
                    : c is '}' or ']' ? -1
                    : 0;
                if (depth == 0)
                {
                    return true;
                }
            }
        }
        return false;
    }

    /// <summary>Whether a value within the bracket has a colon that begins another value: <c>{ judul: Gerobak: gratis }</c>.</summary>
    /// <param name="text">The text of a file.</param>
    /// <param name="opened">Where the bracket stands.</param>
    /// <param name="end">Where reading ended; null for the end of the text.</param>
    public static bool HoldColon(string text, Place opened, Place? end)
    {
        string[] lines = text.Split('\n');
        int last = Math.Min(end?.Line ?? lines.Length, lines.Length);
        return lines[(opened.Line - 1)..Math.Max(last, opened.Line)]
            .Select((line, nth) => nth == 0 ? line[Math.Min(opened.Column - 1, line.Length)..] : line)
            .Any(line => Colons().IsMatch(line));
    }

    [GeneratedRegex(@"(?:^|[{,\[])\s*[^\s,:{}\[\]""'][^,:{}\[\]""']*:\s+[^\s,:{}\[\]""'][^,:{}\[\]""']*:\s", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Colons();
}
