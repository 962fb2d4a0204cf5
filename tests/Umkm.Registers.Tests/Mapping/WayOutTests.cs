namespace Umkm.Registers.Tests.Mapping;

/// <summary>What is refused is told with the way out: days that do not exist, what programs write, a register without a mapping.</summary>
public class WayOutTests
{
    private const string Dates = "peta: x\nkolom: { id: id, Berdiri: { fakta: establishedOn, bentuk: [hh/bb/tttt, h bulan tttt, tahun] } }\n";

    [Theory]
    [InlineData("30/02/2016", "\"30/02/2016\" tidak ada dalam kalender", true)]
    [InlineData("13/13/2016", "\"13/13/2016\" tidak ada dalam kalender", true)]
    [InlineData("00/00/0000", "kosong: [\"00/00/0000\"]", true)]
    [InlineData("31 Juni 2016", "\"31 Juni 2016\" tidak ada dalam kalender", true)]
    [InlineData("0000", "\"0000\" tidak ada dalam kalender", true)]
    [InlineData("2016/02/30", "Tambahkan bentuknya", false)]
    [InlineData("30/2/2016", "Tambahkan bentuknya", false)]
    [InlineData("30-02-2016", "Tambahkan bentuknya", false)]
    [InlineData("30/02/2016x", "Tambahkan bentuknya", false)]
    public void A_day_that_does_not_exist_is_of_its_form_all_the_same(string day, string told, bool isShape)
    {
        string reject = Assert
            .Single(Screened.Of($"id;Berdiri\nA;{day}\n", Dates, "skala-usaha").Rejects)
            .Replace("\"\"", "\"", StringComparison.Ordinal);
        Assert.Contains(told, reject, StringComparison.Ordinal);
        Assert.Equal(!isShape, reject.Contains("bentuk yang disebut peta", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("15000000.0", "businessCapital", "astype(\"Int64\")")]
    [InlineData("2.0", "workers", "desimal: titik")]
    [InlineData("12.0", "{ fakta: businessCapital, satuan: juta }", "desimal: titik")]
    [InlineData("#DIV/0!", "businessCapital", "kosong: [\"#DIV/0!\"]")]
    [InlineData("nan", "{ fakta: businessCapital, satuan: juta }", "kosong: [\"nan\"]")]
    [InlineData("None", "{ fakta: legalForm, kata: { x: cv } }", "kosong: [\"None\"]")]
    [InlineData("NULL", "{ fakta: establishedOn, bentuk: hh/bb/tttt }", "kosong: [\"NULL\"]")]
    [InlineData("#REF!", "{ surat: siup, isi: nomor }", "kosong: [\"#REF!\"]")]
    [InlineData("#N/A", "nib", "kosong: [\"#N/A\"]")]
    public void What_programs_write_is_told_with_the_way_out(string cell, string target, string told)
    {
        string peta = $"peta: x\nkolom: {{ id: id, Isi: {target} }}\n";
        string reject = Assert
            .Single(Screened.Of($"id;Isi\nA;{cell}\n", peta, "skala-usaha").Rejects)
            .Replace("\"\"", "\"", StringComparison.Ordinal);
        Assert.Contains(told, reject, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_with_heads_of_an_office_is_shown_the_way_to_a_mapping()
    {
        string told = Assert.Single(Screened.Refusal("DATA UMKM BINAAN\nNama,Alamat\nx,y\n", null));
        Assert.Contains("baris pertama memuat \"DATA UMKM BINAAN\"", told, StringComparison.Ordinal);
        Assert.Contains("umkm inspect BERKAS -o PETA", told, StringComparison.Ordinal);
        string[] some = Screened.Refusal("id,Alamat,busnessCapital\nx,y,1\n", null);
        Assert.Equal(2, some.Length);
        Assert.Contains("umkm inspect BERKAS", some[0], StringComparison.Ordinal);
        Assert.Contains("Mungkin maksudnya \"businessCapital\"", some[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_row_is_told_in_the_order_of_its_columns()
    {
        const string Peta = "peta: x\nkolom: { Omzet: { fakta: annualSales, satuan: juta }, Modal: businessCapital, TK: workers, Kode: id }\n";
        string reject = Assert.Single(Screened.Of("Kode;TK;Omzet;Modal\nA;x;y;z\n", Peta, "skala-usaha").Rejects);
        Assert.StartsWith("2,A,TK;Omzet;Modal,", reject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Annual sales", "15000000", "annualSales")]
    [InlineData("Employees", "3", "workers")]
    [InlineData("Business name", "A", "name")]
    [InlineData("NIB number", "9120001234561", "nib")]
    [InlineData("Capital", "15000000", "businessCapital")]
    [InlineData("Monthly sales", "15000000", "tidak dipakai")]
    [InlineData("Female employees", "3", "\"?\"")]
    [InlineData("Working capital", "15000000", "\"?\"")]
    [InlineData("Modal Kerja", "15000000", "\"?\"")]
    [InlineData("Modal Awal", "15000000", "\"?\"")]
    public void English_heads_are_proposed_and_parts_asked(string header, string cell, string proposal) =>
        Assert.Equal(proposal, Looked.Of($"id;{header};x\nA;{cell};1\n").Columns[1].Proposal);

    [Fact]
    public void A_page_of_HTML_is_refused_with_the_settings_to_open_it_under() =>
        Assert.Contains(
            "LibreOffice atau Excel bersetelan Indonesia",
            Assert.Single(Screened.Refusal("<html><table><tr><td>NIB</td></tr></table></html>", null)),
            StringComparison.Ordinal
        );
}
