using System.Text;
using Umkm.Registers.Messages;

namespace Umkm.Registers.Pages;

/// <summary>A page of HTML with places in double braces that are filled for each enterprise: <c>{{nama}}</c>, <c>{{tanyakan}}</c>.</summary>
internal sealed class PageTemplate
{
    private readonly List<(string Text, string? Place)> _parts = [];

    /// <param name="html">The template.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="places">The places there are.</param>
    /// <exception cref="RegisterException">All places that it names and that there are not.</exception>
    public PageTemplate(string html, string name, IReadOnlyList<string> places)
    {
        var problems = new List<Problem>();
        int at = 0;
        for (int open = html.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = html.IndexOf("{{", at, StringComparison.Ordinal))
        {
            int close = html.IndexOf("}}", open, StringComparison.Ordinal);
            string place = close < 0 ? html[open..Math.Min(open + 20, html.Length)] : html[(open + 2)..close].Trim();
            if (!places.Contains(place, StringComparer.Ordinal))
            {
                int line = html.AsSpan(0, open).Count('\n') + 1;
                problems.Add(
                    RegisterException.Line(
                        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}:{line}"),
                        RegisterMessages.UnknownPlace.With(new("found", Cells.CellText.Shown(place)), new("known", string.Join(", ", places)))
                    )
                );
            }
            _parts.Add((html[at..open], place));
            at = close < 0 ? html.Length : close + 2;
        }
        _parts.Add((html[at..], null));
        if (problems.Count > 0)
        {
            throw new RegisterException(problems);
        }
    }

    /// <summary>The page with its places filled.</summary>
    /// <param name="fill">The HTML of a place.</param>
    public byte[] Fill(Func<string, string> fill)
    {
        var page = new StringBuilder();
        foreach ((string text, string? place) in _parts)
        {
            page.Append(text).Append(place is null ? "" : fill(place));
        }
        return Encoding.UTF8.GetBytes(page.ToString());
    }
}
