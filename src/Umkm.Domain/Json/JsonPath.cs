using System.Globalization;
using System.Text;
using Umkm.Domain.Messages;

namespace Umkm.Domain.Json;

/// <summary>The place in the document that is being read, such as <c>$.permits[2].kind</c>. Names that a file made up are
/// masked and shortened when shown.</summary>
internal sealed class JsonPath
{
    private readonly List<(string? Name, int Index)> _segments = new(8);

    /// <summary>Goes one level down; the place within it is not known yet.</summary>
    public void Down() => _segments.Add((null, -1));

    public void Up() => _segments.RemoveAt(_segments.Count - 1);

    public void At(string name) => _segments[^1] = (name, -1);

    public void At(int index) => _segments[^1] = (null, index);

    public override string ToString()
    {
        StringBuilder text = new("$");
        foreach ((string? name, int index) in _segments)
        {
            if (name is not null)
            {
                text.Append(IsPlain(name) ? "." + Shown.Text(name) : $"[\"{Shown.Text(name).Replace("\"", "\\\"", StringComparison.Ordinal)}\"]");
            }
            else if (index >= 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
        }

        return text.ToString();
    }

    private static bool IsPlain(string name) => name.Length > 0 && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
