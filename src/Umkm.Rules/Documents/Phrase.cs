using System.Globalization;
using System.Runtime.CompilerServices;

namespace Umkm.Rules.Documents;

/// <summary>An entry of the catalogue: one text in both languages, with the same named places such as <c>{count}</c>.</summary>
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
            ReadOnlySpan<char> name = template.AsSpan(open + 1, close - open - 1);
            string? value = null;
            foreach ((string n, string v) in values)
            {
                value = name.SequenceEqual(n) ? v : value;
            }
            text.AppendLiteral(value ?? throw new ArgumentException($"No value for {{{name}}}.", nameof(values)));
            at = close + 1;
        }
        text.AppendFormatted(template.AsSpan(at));
        return text.ToStringAndClear();
    }
}
