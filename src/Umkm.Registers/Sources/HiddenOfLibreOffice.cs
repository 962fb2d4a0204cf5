using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Umkm.Registers.Sources;

/// <summary>The rows and columns that a sheet of LibreOffice hides: it writes <c>hidden="true"</c>, and the reader of workbooks knows
/// <c>hidden="1"</c> only.</summary>
internal sealed class HiddenOfLibreOffice
{
    private const int MostColumns = 16_384;

    private readonly HashSet<int> _rows = [];
    private readonly HashSet<int> _columns = [];

    private HiddenOfLibreOffice() { }

    /// <summary>Looks at a sheet.</summary>
    /// <param name="workbook">A workbook (.xlsx); left open, its position changes.</param>
    /// <param name="sheet">The number of the sheet, from 1.</param>
    /// <returns>Null when another program wrote it.</returns>
    public static HiddenOfLibreOffice? Of(Stream workbook, int sheet)
    {
        using var parts = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        if (!IsOfLibreOffice(parts) || parts.GetEntry($"xl/worksheets/sheet{sheet.ToString(CultureInfo.InvariantCulture)}.xml") is not { } part)
        {
            return null;
        }
        var hidden = new HiddenOfLibreOffice();
        using XmlReader xml = Reader(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "col" or "row" && xml.GetAttribute("hidden") == "true")
            {
                hidden.Add(xml);
            }
        }
        return hidden;
    }

    /// <summary>Whether a row is hidden.</summary>
    /// <param name="row">Its number, from 0.</param>
    public bool IsRow(int row) => _rows.Contains(row);

    /// <summary>Whether a column is hidden.</summary>
    /// <param name="column">Its number, from 0.</param>
    public bool IsColumn(int column) => _columns.Contains(column);

    private void Add(XmlReader xml)
    {
        if (xml.LocalName == "row")
        {
            _rows.Add(Number(xml, "r") - 1);
            return;
        }
        for (int column = Number(xml, "min"); column <= Math.Min(Number(xml, "max"), MostColumns); column++)
        {
            _columns.Add(column - 1);
        }
    }

    private static int Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static bool IsOfLibreOffice(ZipArchive parts)
    {
        if (parts.GetEntry("docProps/app.xml") is not { } part)
        {
            return false;
        }
        using XmlReader xml = Reader(part);
        return xml.ReadToFollowing("Application") && xml.ReadElementContentAsString().StartsWith("LibreOffice/", StringComparison.Ordinal);
    }

    private static XmlReader Reader(ZipArchiveEntry part) =>
        XmlReader.Create(part.Open(), new XmlReaderSettings { CloseInput = true, DtdProcessing = DtdProcessing.Prohibit });
}
