using System.IO.Compression;
using System.Security;

namespace Umkm.Registers.Tests.Formats;

/// <summary>Small workbooks, written part by part so that what is in them is known: each cell is a text, or a number or day as sheets keep it.</summary>
internal static class Workbook
{
    /// <summary>A workbook with sheets of rows of cells; a double is a number, a DateOnly a day with its style, a DateTime a cell of the type of
    /// days (t="d").</summary>
    public static byte[] Of(params (string Name, object?[][] Rows)[] sheets) => With([], [], sheets);

    /// <summary>A workbook of which some sheets and some rows, by their number, are hidden.</summary>
    public static byte[] With(int[] hiddenRows, string[] hiddenSheets, params (string Name, object?[][] Rows)[] sheets) =>
        With(hiddenRows, hiddenSheets, [], sheets);

    /// <summary>A workbook of which some sheets, some rows and some columns, by their number from 1, are hidden.</summary>
    public static byte[] With(int[] hiddenRows, string[] hiddenSheets, int[] hiddenColumns, params (string Name, object?[][] Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            string overrides = string.Concat(
                sheets.Select(
                    (_, i) =>
                        $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                )
            );
            Part(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                    + overrides
                    + "</Types>"
            );
            const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            const string Relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
            Part(
                zip,
                "_rels/.rels",
                $"{Relations}<Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            );
            Part(
                zip,
                "xl/workbook.xml",
                $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{Office}\"><sheets>"
                    + string.Concat(
                        sheets.Select(
                            (s, i) =>
                                $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" state=\"{(hiddenSheets.Contains(s.Name) ? "hidden" : "visible")}\" r:id=\"s{i + 1}\"/>"
                        )
                    )
                    + "</sheets></workbook>"
            );
            Part(
                zip,
                "xl/_rels/workbook.xml.rels",
                Relations
                    + string.Concat(
                        sheets.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>")
                    )
                    + $"<Relationship Id=\"y\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>"
            );
            Part(
                zip,
                "xl/styles.xml",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/>"
                    + "</fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                    + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
            );
            for (int i = 0; i < sheets.Length; i++)
            {
                Part(
                    zip,
                    $"xl/worksheets/sheet{i + 1}.xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + (
                            hiddenColumns.Length == 0
                                ? ""
                                : $"<cols>{string.Concat(hiddenColumns.Select(c => $"<col min=\"{c}\" max=\"{c}\" width=\"9\" hidden=\"1\"/>"))}</cols>"
                        )
                        + "<sheetData>"
                        + string.Concat(
                            sheets[i]
                                .Rows.Select(
                                    (r, n) =>
                                        $"<row r=\"{n + 1}\"{(hiddenRows.Contains(n + 1) ? " hidden=\"1\"" : "")}>{string.Concat(r.Select((c, k) => Cell(c, n + 1, k)))}</row>"
                                )
                        )
                        + "</sheetData></worksheet>"
                );
            }
        }
        return stream.ToArray();
    }

    /// <summary>The same workbook with days that are counted from 1904.</summary>
    public static byte[] Of1904(byte[] workbook)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            string text;
            using (var reader = new StreamReader(zip.GetEntry("xl/workbook.xml")!.Open()))
            {
                text = reader.ReadToEnd();
            }
            zip.GetEntry("xl/workbook.xml")!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("xl/workbook.xml").Open());
            writer.Write(text.Replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>", StringComparison.Ordinal));
        }
        return stream.ToArray();
    }

    private static string Cell(object? value, int row, int column)
    {
        string at = $"{(char)('A' + column)}{row}";
        return value switch
        {
            null => "",
            double number => FormattableString.Invariant($"<c r=\"{at}\"><v>{number:R}</v></c>"),
            DateOnly day => $"<c r=\"{at}\" s=\"1\"><v>{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>",
            DateTime moment => FormattableString.Invariant($"<c r=\"{at}\" s=\"1\" t=\"d\"><v>{moment:yyyy-MM-ddTHH:mm:ss.fffZ}</v></c>"),
            _ => $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(value.ToString())}</t></is></c>",
        };
    }

    private static void Part(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
    }
}
