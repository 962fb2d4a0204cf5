using System.Globalization;
using System.Text;
using Umkm.Registers.Cells;
using Umkm.Rules.Books;

namespace Umkm.Registers.Markup;

/// <summary>Headings and paragraphs of a page, encoded.</summary>
internal static class PageParts
{
    public static void Heading(this StringBuilder html, LocalizedText text, Lang language) =>
        html.Append(CultureInfo.InvariantCulture, $"<h2>{HtmlText.Encode(text.In(language))}</h2>\n");

    public static void SmallHeading(this StringBuilder html, string text) =>
        html.Append(CultureInfo.InvariantCulture, $"<h3>{HtmlText.Encode(text)}</h3>\n");

    public static void Paragraph(this StringBuilder html, string text) =>
        html.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Encode(text)}</p>\n");
}
