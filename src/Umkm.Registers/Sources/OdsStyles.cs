using System.Xml;

namespace Umkm.Registers.Sources;

/// <summary>Which sheets of an OpenDocument workbook are hidden: its styles say so, which stand above all sheets.</summary>
internal sealed class OdsStyles
{
    private const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);

    /// <summary>Whether sheets of a style are hidden.</summary>
    public bool IsHidden(string? style) => style is not null && _hidden.Contains(style);

    /// <summary>Reads on to the next sheet; false when there is none.</summary>
    public bool ReadToSheet(XmlReader xml)
    {
        string style = "";
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            if (xml is { LocalName: "table", NamespaceURI: OdsRecords.Table })
            {
                return true;
            }
            style = xml is { LocalName: "style", NamespaceURI: Style } ? xml.GetAttribute("name", Style) ?? "" : style;
            if (xml is { LocalName: "table-properties", NamespaceURI: Style } && xml.GetAttribute("display", OdsRecords.Table) == "false")
            {
                _hidden.Add(style);
            }
        }
        return false;
    }
}
