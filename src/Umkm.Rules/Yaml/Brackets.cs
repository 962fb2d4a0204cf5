namespace Umkm.Rules.Yaml;

/// <summary>Tells a bracket that nobody closed from one that is closed and followed by something that cannot be read.</summary>
internal static class Brackets
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
}
