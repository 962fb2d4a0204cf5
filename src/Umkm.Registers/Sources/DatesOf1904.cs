using System.IO.Compression;
using System.Xml;

namespace Umkm.Registers.Sources;

/// <summary>Whether a workbook counts its days from 1 January 1904: the reader of workbooks turns them into days and does not say so.</summary>
internal static class DatesOf1904
{
    /// <summary>How many days later its first day is.</summary>
    public const int Later = 1462;

    /// <summary>Looks at a workbook.</summary>
    /// <param name="workbook">A workbook (.xlsx); left open, its position changes.</param>
    public static bool Are(Stream workbook)
    {
        using var parts = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        if (parts.GetEntry("xl/workbook.xml") is not { } part)
        {
            return false;
        }
        using XmlReader xml = XmlReader.Create(part.Open(), new XmlReaderSettings { CloseInput = true, DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "workbookPr" or "sheets")
            {
                return xml.GetAttribute("date1904") is "1" or "true";
            }
        }
        return false;
    }
}
