using System.Globalization;
using System.Runtime.CompilerServices;

namespace Umkm.Rules.Documents;

/// <summary>An entry of the catalogue: one text in both languages, with the same named places such as <c>{count}</c>. Words that go with a number
/// stand as <c>{count|row|rows}</c>: the first where it is 1.</summary>
internal sealed record Phrase(string Indonesian, string English)
{
    /// <summary>The text in a language.</summary>
    public string In(Lang language) => language == Lang.English ? English : Indonesian;

    /// <summary>The text in a language with its places filled, in one pass: a value that holds braces is not filled again.</summary>
    public string In(Lang language, params ReadOnlySpan<(string Name, string Value)> values)
    {
        string template = In(language);
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        int at = 0;
        while (template.IndexOf('{', at) is >= 0 and var open && template.IndexOf('}', open) is >= 0 and var close)
        {
            text.AppendFormatted(template.AsSpan(at, open - at));
            ReadOnlySpan<char> place = template.AsSpan(open + 1, close - open - 1);
            int words = place.IndexOf('|');
            ReadOnlySpan<char> name = words < 0 ? place : place[..words];
            string? value = null;
            foreach ((string n, string v) in values)
            {
                value = name.SequenceEqual(n) ? v : value;
            }
            value ??= Missing(name);
            text.AppendFormatted(words < 0 ? value : Chosen(place[(words + 1)..], value == "1"));
            at = close + 1;
        }
        text.AppendFormatted(template.AsSpan(at));
        return text.ToStringAndClear();
    }

    private static ReadOnlySpan<char> Chosen(ReadOnlySpan<char> words, bool isOne) =>
        isOne ? words[..words.IndexOf('|')] : words[(words.IndexOf('|') + 1)..];

    private static string Missing(ReadOnlySpan<char> name) => throw new ArgumentException($"No value for {{{name}}}.", nameof(name));
}
