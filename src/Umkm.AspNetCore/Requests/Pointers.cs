using System.Text;

namespace Umkm.AspNetCore.Requests;

/// <summary>The places of problems as JSON pointers.</summary>
internal static class Pointers
{
    /// <summary><c>$.permits[2].kind</c> as <c>/permits/2/kind</c>; a name in brackets and quotes is one part.</summary>
    public static string Of(string path)
    {
        var pointer = new StringBuilder();
        int at = path.StartsWith('$') ? 1 : 0;
        while (at < path.Length)
        {
            if (path[at] == '[' && at + 1 < path.Length && path[at + 1] == '"')
            {
                at = Quoted(path, at + 2, pointer.Append('/'));
                continue;
            }
            int end = path[at] == '[' ? path.IndexOf(']', at) : path.AsSpan(at + 1).IndexOfAny('.', '[') + at + 1;
            end = end <= at ? path.Length : end;
            int start = path[at] is '.' or '[' ? at + 1 : at;
            pointer.Append('/').Append(Escaped(path[start..end]));
            at = end < path.Length && path[end] == ']' ? end + 1 : end;
        }
        return pointer.ToString();
    }

    private static int Quoted(string path, int at, StringBuilder pointer)
    {
        var name = new StringBuilder();
        for (; at < path.Length && path[at] != '"'; at++)
        {
            at += path[at] == '\\' && at + 1 < path.Length ? 1 : 0;
            name.Append(path[at]);
        }
        pointer.Append(Escaped(name.ToString()));
        return Math.Min(at + 2, path.Length);
    }

    private static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
