using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Umkm.Rules.Site;

/// <summary>A piece of HTML. Words get into it encoded, or not at all: <c>Markup.Of($"&lt;b&gt;{words}&lt;/b&gt;")</c> encodes the words and keeps
/// the tags.</summary>
internal readonly record struct Markup(string Html)
{
    /// <summary>Nothing.</summary>
    public static readonly Markup None = new("");

    /// <summary>HTML with words in it.</summary>
    public static Markup Of(ref MarkupWriter writer) => new(writer.Done());

    /// <summary>Pieces one after the other.</summary>
    public static Markup Join(string between, IEnumerable<Markup> parts) => new(string.Join(between, parts.Select(p => p.Html)));

    /// <summary>Pieces one after the other.</summary>
    public static Markup All(params IEnumerable<Markup> parts) => Join("", parts);
}

/// <summary>Writes interpolated HTML.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupWriter
{
    private readonly StringBuilder _text;

    public MarkupWriter(int literal, int formatted) => _text = new StringBuilder(literal + (formatted * 16));

    public void AppendLiteral(string html) => _text.Append(html);

    public void AppendFormatted(string? words) => _text.Append(Documents.Html.Encoded(words ?? ""));

    public void AppendFormatted(Markup html) => _text.Append(html.Html);

    public void AppendFormatted(IEnumerable<Markup> parts)
    {
        foreach (Markup part in parts)
        {
            _text.Append(part.Html);
        }
    }

    public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

    public string Done() => _text.ToString();
}
