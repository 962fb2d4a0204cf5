using System.IO.Compression;
using System.Text;

namespace Umkm.Registers.Tests.Formats;

/// <summary>OpenDocument workbooks are read as CSV is: the same rows give the same answers.</summary>
public class OdsTests
{
    private const string Decision = "skala-usaha/menurut-modal";

    private const string Head =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        + "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"><office:body><office:spreadsheet>";

    private const string Foot = "</office:spreadsheet></office:body></office:document-content>";

    [Fact]
    public void Cells_rows_and_sheets_are_read_as_they_stand()
    {
        string sheet =
            "<table:table table:name=\"Petunjuk\"><table:table-row><table:table-cell><text:p>baca dahulu</text:p></table:table-cell></table:table-row></table:table>"
            + "<table:table table:name=\"Isian\"><table:table-column table:number-columns-repeated=\"16384\"/>"
            // A title over merged cells, two rows without contents, a header, rows that are alike, and the empty end of every sheet.
            + Row(
                "<table:table-cell table:number-columns-spanned=\"3\"><text:p>REKAP</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated=\"2\"/>"
            )
            + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
            + "<table:table-header-rows>"
            + Row(Text("id") + Text("owner.nik") + Text("name") + Text("businessCapital") + Text("establishedOn") + Text("foreignOwned"))
            + "</table:table-header-rows>"
            + Row(
                Text("A")
                    + Cell("float", "value", "9901010101900001")
                    + "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>catatan</text:p>"
                    + "</office:annotation><text:p>Jl.<text:s/>Contoh</text:p><text:p>No. <text:span>1</text:span></text:p></table:table-cell>"
                    + Cell("currency", "value", "1000000")
                    + Cell("date", "date-value", "2021-02-01T00:00:00")
                    + Cell("boolean", "boolean-value", "false")
                    + "<table:table-cell table:number-columns-repeated=\"16378\"/>"
            )
            + $"<table:table-row table:number-rows-repeated=\"2\">{Text("B") + "<table:table-cell table:number-columns-repeated=\"2\"/>" + Cell("float", "value", "2E9")}</table:table-row>"
            + Row(
                Text("C")
                    + "<table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell office:value-type=\"string\" calcext:value-type=\"error\"><text:p>#N/A</text:p></table:table-cell>"
            )
            + Row(Text("D") + "<table:table-cell table:number-columns-repeated=\"2\"/>" + Cell("float", "value", "1.5"))
            + "<table:table-row table:number-rows-repeated=\"1048566\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>";
        const string Peta = """
            peta: x
            berkas: { lembar: isian }
            kolom:
              { id: id, owner.nik: owner.nik, name: name, businessCapital: businessCapital, establishedOn: establishedOn, foreignOwned: foreignOwned }
            """;
        Screened screened = Screened.Of(Ods(sheet), Peta, Decision);
        Assert.Equal(["A,mikro", "B,kecil", "B,kecil", "C,mikro|kecil|menengah|besar"], screened.Answers);
        // Half a rupiah is no amount; its line is that of the sheet.
        Assert.StartsWith("9,D,businessCapital", Assert.Single(screened.Rejects), StringComparison.Ordinal);
        Assert.Equal((5, 0), (screened.Totals.Read, screened.Totals.Skipped));
        Assert.Contains(
            "Isian",
            Assert
                .Single(
                    Assert
                        .Throws<RegisterException>(() => Screened.Of(Ods(sheet), Peta.Replace("isian", "Isiam", StringComparison.Ordinal), Decision))
                        .Problems
                )
                .ToString(),
            StringComparison.Ordinal
        );
    }

    /// <summary>Of several sheets the first is read, and nothing of those that follow.</summary>
    [Fact]
    public void Rows_of_the_next_sheet_are_not_read()
    {
        string Sheet(string name, string id) =>
            $"<table:table table:name=\"{name}\">{Row(Text("id") + Text("businessCapital"))}{Row(Text(id) + Cell("float", "value", "5"))}</table:table>";
        string hidden = Sheet("B", "B").Replace("<table:table-row>", "<table:table-row table:visibility=\"filter\">", StringComparison.Ordinal);
        Screened screened = Screened.Of(Ods(Sheet("A", "A") + hidden + Sheet("C", "C")), null, Decision);
        Assert.Equal(["A,mikro"], screened.Answers);
        Assert.Equal(1, screened.Totals.Read);
        Assert.Contains(
            "\"A\", yang pertama; lainnya: \"B\", \"C\"",
            Assert.Single(screened.Totals.Observations).Indonesian,
            StringComparison.Ordinal
        );
        const string Peta = "peta: x\nberkas: { lembar: B }\nkolom: { id: id, businessCapital: businessCapital }\n";
        Screened chosen = Screened.Of(Ods(Sheet("A", "A") + hidden + Sheet("C", "C")), Peta, Decision);
        Assert.Equal(["B,mikro"], chosen.Answers);
        Assert.StartsWith("1 baris tersembunyi", Assert.Single(chosen.Totals.Observations).Indonesian, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_sheet_that_is_not_hidden_is_read()
    {
        const string Styles =
            "<x xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"><style:style style:name=\"ta1\"><style:table-properties "
            + "table:display=\"true\"/></style:style><style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style></x>";
        static string Sheet(string name, string style) =>
            $"<table:table table:name=\"{name}\" table:style-name=\"{style}\">"
            + Row(Text("id") + Text("businessCapital"))
            + Row(Text(name) + Cell("float", "value", "5"))
            + "</table:table>";
        Screened screened = Screened.Of(Ods(Styles + Sheet("Lama", "ta2") + Sheet("Baru", "ta1")), null, Decision);
        Assert.Equal(["Baru,mikro"], screened.Answers);
        Assert.StartsWith(
            "Yang dibaca lembar \"Baru\", yang pertama yang tidak tersembunyi; lainnya: \"Lama\" (tersembunyi).",
            Assert.Single(screened.Totals.Observations).Indonesian,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Hidden_columns_with_facts_are_told()
    {
        string sheet =
            "<table:table table:name=\"A\"><table:table-column table:number-columns-repeated=\"2\"/><table:table-column-group>"
            + "<table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"16382\"/></table:table-column-group>"
            + Row(Text("id") + Text("name") + Text("businessCapital") + Text("workers"))
            + Row(Text("A") + Text("B") + Cell("float", "value", "5"))
            + "</table:table>";
        Assert.EndsWith(
            "dan dibaca seperti yang lain: \"businessCapital\", \"workers\".",
            Assert.Single(Screened.Of(Ods(sheet), null, Decision).Totals.Observations).Indonesian,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("application/vnd.oasis.opendocument.text", "<x/>", "bukan lembar kerja")]
    [InlineData("application/vnd.oasis.opendocument.spreadsheet", "<table:table table:name=\"x\"><table:table-row>", "tidak dapat dibaca")]
    [InlineData("application/vnd.oasis.opendocument.spreadsheet", "", "tidak dapat dibaca")]
    public void What_cannot_be_read_is_told(string kind, string contents, string told) =>
        Assert.Contains(
            told,
            Assert.Single(Assert.Throws<RegisterException>(() => Screened.Of(Ods(contents, kind), null, Decision)).Problems).ToString(),
            StringComparison.Ordinal
        );

    internal static string Row(string cells) => $"<table:table-row>{cells}</table:table-row>";

    internal static string Text(string text) => $"<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>";

    internal static string Cell(string type, string attribute, string value) =>
        $"<table:table-cell office:value-type=\"{type}\" office:{attribute}=\"{value}\"><text:p>seperti tampak</text:p></table:table-cell>";

    internal static byte[] Ods(string sheets, string kind = "application/vnd.oasis.opendocument.spreadsheet")
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "mimetype", kind);
            Part(zip, "content.xml", Head + sheets + Foot);
        }
        return stream.ToArray();
    }

    private static void Part(ZipArchive zip, string name, string text)
    {
        using Stream part = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
