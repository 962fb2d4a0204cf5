using System.Globalization;
using System.Text;
using System.Xml;
using Umkm.Registers.Cells;
using Umkm.Registers.Dates;

namespace Umkm.Registers.Sources;

/// <summary>Reads the contents of a cell of an OpenDocument sheet: numbers with all their digits, days, texts.</summary>
internal static class OdsCell
{
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Texts = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const string Calc = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    /// <summary>The contents of the cell that a reader stands at; afterwards it stands at its end.</summary>
    /// <param name="xml">The reader.</param>
    /// <param name="isError">Whether the cell holds an error of the program that made it, and so nothing.</param>
    public static string Read(XmlReader xml, out bool isError)
    {
        isError = xml.GetAttribute("value-type", Calc) == "error";
        string? type = isError ? "error" : xml.GetAttribute("value-type", Office);
        string? value = type switch
        {
            "float" or "currency" or "percentage" => Number(xml.GetAttribute("value", Office)),
            "date" => xml.GetAttribute("date-value", Office) is { } day ? Day(day) : null,
            "boolean" => xml.GetAttribute("boolean-value", Office) == "true" ? "ya" : "tidak",
            "error" => "",
            _ => xml.GetAttribute("string-value", Office),
        };
        string text = Text(xml);
        return value ?? text;
    }

    /// <summary>A day; numbers in cells of days are counted from 1899-12-30.</summary>
    private static string Day(string value)
    {
        string text = DayText.OfMidnight(value).Replace('T', ' ');
        bool isDay = DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day);
        return isDay ? SheetDay.Text(day, (int)day.ToOADate()) : text;
    }

    /// <summary>The text of a cell, its paragraphs as lines; what is written beside it (notes, pictures) is no contents.</summary>
    private static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }
        var text = new StringBuilder();
        int cell = xml.Depth;
        bool more = xml.Read();
        while (more && xml.Depth > cell)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == cell + 1 && !IsText(xml, "p"))
            {
                xml.Skip();
                continue;
            }
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when IsText(xml, "p"):
                    text.Append(text.Length > 0 ? "\n" : "");
                    break;
                case XmlNodeType.Element when IsText(xml, "s") || IsText(xml, "tab"):
                    text.Append(' ');
                    break;
                case XmlNodeType.Element when IsText(xml, "line-break"):
                    text.Append('\n');
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA when xml.Depth > cell + 1:
                    text.Append(xml.Value);
                    break;
                default:
                    break;
            }
            more = xml.Read();
        }
        return text.ToString();
    }

    /// <summary>A number with all of its digits and a decimal comma.</summary>
    private static string? Number(string? value) =>
        value is null ? null
        : decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? SheetNumber.Text(number.ToString("0.############################", CultureInfo.InvariantCulture))
        : value;

    private static bool IsText(XmlReader xml, string name) => xml.LocalName == name && xml.NamespaceURI == Texts;
}
