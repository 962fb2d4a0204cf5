using System.IO.Compression;
using System.Xml;

namespace Umkm.Registers.Sources;

/// <summary>Counts the cells of a sheet (.xlsx) that hold an error of the program that made it, such as <c>#DIV/0!</c>: the reader of workbooks gives
/// them as cells without contents.</summary>
internal static class ErrorCells
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int Letters = 26;

    /// <summary>How many there are, by the place of their column, from 0.</summary>
    /// <param name="workbook">A workbook (.xlsx); left open, its position changes.</param>
    /// <param name="sheet">The name of the sheet.</param>
    public static IReadOnlyDictionary<int, long> Of(Stream workbook, string sheet)
    {
        var errors = new Dictionary<int, long>();
        using var parts = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        if (
            Find(parts, "xl/workbook.xml", "sheet", x => x.GetAttribute("name") == sheet, x => x.GetAttribute("id", Relations)) is not { } id
            || Find(parts, "xl/_rels/workbook.xml.rels", "Relationship", x => x.GetAttribute("Id") == id, x => x.GetAttribute("Target"))
                is not { } target
            || parts.GetEntry(target.StartsWith('/') ? target[1..] : $"xl/{target}") is not { } part
        )
        {
            return errors;
        }
        if (!HasAny(part))
        {
            return errors;
        }
        using XmlReader xml = Reader(part);
        while (xml.Read())
        {
            if (
                xml.NodeType == XmlNodeType.Element
                && xml.LocalName == "c"
                && xml.GetAttribute("t") == "e"
                && Column(xml.GetAttribute("r")) is var column
            )
            {
                errors[column] = errors.GetValueOrDefault(column) + 1;
            }
        }
        return errors;
    }

    /// <summary>Whether the mark of such a cell stands in a part; most have none, and looking for its bytes costs little.</summary>
    private static bool HasAny(ZipArchiveEntry part)
    {
        using Stream xml = part.Open();
        byte[] buffer = new byte[64 * 1024];
        int kept = 0;
        int read;
        while ((read = xml.Read(buffer, kept, buffer.Length - kept)) > 0)
        {
            ReadOnlySpan<byte> bytes = buffer.AsSpan(0, kept + read);
            if (bytes.IndexOf("t=\"e\""u8) >= 0 || bytes.IndexOf("t='e'"u8) >= 0)
            {
                return true;
            }
            // The mark may begin in what was read and end in what comes.
            kept = Math.Min(bytes.Length, 4);
            bytes[^kept..].CopyTo(buffer);
        }
        return false;
    }

    /// <summary>The column of a cell such as AB12, from 0.</summary>
    private static int Column(string? cell) =>
        (cell ?? "").TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (column, letter) => (column * Letters) + letter - 'A' + 1) - 1;

    private static string? Find(ZipArchive parts, string part, string element, Func<XmlReader, bool> isOne, Func<XmlReader, string?> value)
    {
        if (parts.GetEntry(part) is not { } entry)
        {
            return null;
        }
        using XmlReader xml = Reader(entry);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element && isOne(xml))
            {
                return value(xml);
            }
        }
        return null;
    }

    private static XmlReader Reader(ZipArchiveEntry part) =>
        XmlReader.Create(part.Open(), new XmlReaderSettings { CloseInput = true, DtdProcessing = DtdProcessing.Prohibit });
}
