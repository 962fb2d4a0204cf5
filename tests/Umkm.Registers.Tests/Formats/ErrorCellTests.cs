using System.IO.Compression;
using System.Text;

namespace Umkm.Registers.Tests.Formats;

/// <summary>Cells with an error of the spreadsheet hold nothing, and a first look says in which columns they are.</summary>
public class ErrorCellTests
{
    private static readonly object?[][] Rows =
    [
        ["No", "Nama Usaha", "Omzet"],
        ["1", "A", 5_000_000.0],
        ["2", "B", 6_000_000.0],
        ["3", "C", 7_000_000.0],
    ];

    [Fact]
    public void Inspection_tells_how_many_a_column_has()
    {
        // The sheet is not the first, and the errors stand in its third column.
        byte[] book = Errors(
            Workbook.Of(
                (
                    "Petunjuk",
                    [
                        ["x"],
                    ]
                ),
                ("Data", Rows)
            ),
            "xl/worksheets/sheet2.xml",
            "C3",
            "C4"
        );
        RegisterInspection look = Looked.Of(book, "Data");
        Assert.Contains(look.Notes, n => n.Indonesian.StartsWith("Kolom Omzet berisi galat lembar kerja", StringComparison.Ordinal));
        Assert.Contains(look.Notes, n => n.Indonesian.Contains("pada 2 sel", StringComparison.Ordinal));
        Assert.Equal(1, look.Columns[2].Filled);
        Assert.DoesNotContain(
            Looked.Of(Workbook.Of(("Data", Rows))).Notes,
            n => n.Indonesian.Contains("galat lembar kerja", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_column_that_is_not_used_is_not_told()
    {
        byte[] book = Errors(Workbook.Of(("Data", [.. Rows.Select(r => (object?[])[r[0], r[1], r[2], "x"])])), "xl/worksheets/sheet1.xml", "D2");
        Assert.DoesNotContain(Looked.Of(book).Notes, n => n.Indonesian.Contains("galat lembar kerja", StringComparison.Ordinal));
    }

    [Fact]
    public void Screening_tells_those_of_the_columns_that_are_read()
    {
        byte[] book = Errors(Workbook.Of(("Data", Rows)), "xl/worksheets/sheet1.xml", "B2", "C3", "C4");
        string peta = "peta: x\nkolom: { \"No\": id, Nama Usaha: tidak dipakai, Omzet: annualSales }\n";
        Screened told = Screened.Of(book, peta, "skala-usaha/menurut-penjualan");
        var note = Assert.Single(told.Totals.Notes, n => n.Indonesian.Contains("galat lembar kerja", StringComparison.Ordinal));
        Assert.StartsWith("Kolom Omzet berisi galat lembar kerja", note.Indonesian, StringComparison.Ordinal);
        Assert.Contains("pada 2 sel", note.Indonesian, StringComparison.Ordinal);
        Screened silent = Screened.Of(Workbook.Of(("Data", Rows)), peta, "skala-usaha/menurut-penjualan");
        Assert.DoesNotContain(silent.Totals.Notes, n => n.Indonesian.Contains("galat", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("#DIV/0!")]
    [InlineData("#REF!")]
    public void An_error_written_to_text_is_no_number_of_a_paper(string cell)
    {
        string peta = "peta: x\nkolom: { id: id, Halal: { surat: halal, isi: nomor } }\n";
        string reject = Assert.Single(Screened.Of($"id;Halal\nA;{cell}\n", peta, "izin/halal").Rejects);
        Assert.Contains("rumus yang gagal", reject, StringComparison.Ordinal);
    }

    /// <summary>A workbook in which some cells hold <c>#DIV/0!</c>.</summary>
    private static byte[] Errors(byte[] book, string sheet, params string[] cells)
    {
        using var stream = new MemoryStream();
        stream.Write(book);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry part = zip.GetEntry(sheet)!;
            string xml;
            using (var reader = new StreamReader(part.Open(), Encoding.UTF8))
            {
                xml = reader.ReadToEnd();
            }
            part.Delete();
            foreach (string cell in cells)
            {
                string with = System.Text.RegularExpressions.Regex.Replace(
                    xml,
                    $"<c r=\"{cell}\"[^>]*>.*?</c>",
                    $"<c r=\"{cell}\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                );
                Assert.NotEqual(xml, with);
                xml = with;
            }
            using var writer = new StreamWriter(zip.CreateEntry(sheet).Open(), new UTF8Encoding(false));
            writer.Write(xml);
        }
        return stream.ToArray();
    }
}
