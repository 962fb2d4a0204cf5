namespace Umkm.Registers.Tests.Inspection;

/// <summary>Units of amounts that stand above a table or in a row below its head.</summary>
public class TableUnitTests
{
    private const string Decision = "skala-usaha/menurut-penjualan";
    private const string Table = "No;Nama Usaha;Modal Usaha;Omzet;Tenaga Kerja\n1;Beta;1.500.000;6.000.000;3\n2;Gama;8.000.000;20.000.000;40\n";

    /// <summary>PP 7/2021 Pasal 35: sales of Rp6 billion are of a small enterprise, of Rp20 billion of a medium one.</summary>
    [Theory]
    [InlineData("(dalam ribuan rupiah)")]
    [InlineData("(dalam ribuan Rp)")]
    [InlineData("DATA BINAAN 2026 (dalam ribuan rupiah)")]
    [InlineData("Satuan: ribu rupiah")]
    [InlineData("Satuan: Rp ribu")]
    [InlineData("ribuan rupiah")]
    [InlineData("Rp 000")]
    [InlineData("(Rp. 000)")]
    [InlineData("(dalam Rp000)")]
    [InlineData("(x1000)")]
    [InlineData("x Rp1.000")]
    [InlineData("in thousands of rupiah")]
    public void A_unit_above_the_table_is_that_of_its_amounts(string title)
    {
        string file = $"LAPORAN BINAAN;;;;\n{title};;;;\n{Table}";
        RegisterInspection look = Looked.Of(file);
        Assert.Equal(
            ["{ fakta: businessCapital, satuan: ribu }", "{ fakta: annualSales, satuan: ribu }", "workers"],
            look.Columns.Skip(2).Select(c => c.Proposal)
        );
        Assert.Contains($"\"{title}\"", look.Columns[3].Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.Contains($"\"{title}\"", look.Columns[3].Doubt!.English, StringComparison.Ordinal);
        Assert.Null(look.Columns[4].Doubt);
        Assert.Equal(["1,kecil", "2,menengah"], Screened.Of(file, look.Mapping, Decision).Answers);
    }

    [Theory]
    [InlineData("(dalam jutaan rupiah)", "juta")]
    [InlineData("(dlm juta Rp)", "juta")]
    [InlineData("Rp 000.000", "juta")]
    [InlineData("x 1.000.000", "juta")]
    [InlineData("(dalam miliar rupiah)", "miliar")]
    public void Millions_and_more_are_read_too(string title, string unit) =>
        Assert.Equal($"{{ fakta: annualSales, satuan: {unit} }}", Looked.Of($"{title};;\nNo;Nama Usaha;Omzet\n1;A;6\n2;B;20\n").Columns[2].Proposal);

    /// <summary>A title that only speaks of such amounts, one that the column's own head or its amounts contradict: people say it.</summary>
    [Theory]
    [InlineData("PROGRAM BANTUAN SEPULUH JUTA RUPIAH", "Omzet", "600.000.000", "juta")]
    [InlineData("(dalam ribuan rupiah)", "Omzet (Rp)", "6.000.000", "ribu")]
    [InlineData("(dalam ribuan rupiah)", "Omzet", "6.000.000.000.000", "ribu")]
    [InlineData("(dalam ribuan rupiah);(dalam jutaan rupiah)", "Omzet", "6.000", "ribu")]
    public void What_is_not_plain_is_asked(string title, string head, string amount, string unit)
    {
        InspectedColumn column = Looked.Of($"{title};;\nNo;Nama Usaha;{head}\n1;A;{amount}\n2;B;{amount}\n").Columns[2];
        Assert.Equal(("{ fakta: annualSales, satuan: \"?\" }", true), (column.Proposal, column.IsOpen));
        Assert.Contains($"tulis satuan: {unit} ", column.Doubt!.Indonesian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DAFTAR UMKM BINAAN;;", "Omzet", "annualSales")]
    [InlineData("PROGRAM SEJUTA UMKM;;", "Omzet", "annualSales")]
    [InlineData("(dalam ribuan orang);;", "Omzet", "annualSales")]
    [InlineData("Peraturan 1.000 UMKM Rp 500.000;;", "Omzet", "annualSales")]
    [InlineData("(dalam ribuan rupiah);;", "Omzet (juta)", "{ fakta: annualSales, satuan: juta }")]
    public void Other_titles_say_nothing(string title, string head, string proposal) =>
        Assert.Equal(proposal, Looked.Of($"{title}\nNo;Nama Usaha;{head}\n1;A;600.000\n2;B;700.000\n").Columns[2].Proposal);

    [Theory]
    [InlineData("Omzet (x1000)", "ribu")]
    [InlineData("Omzet (Rp. 000)", "ribu")]
    [InlineData("Omzet (Rp'000)", "ribu")]
    [InlineData("Omzet (Rp 000.000)", "juta")]
    [InlineData("Omzet (000)", "ribu")]
    [InlineData("Omzet (000 Rp)", "ribu")]
    [InlineData("Omzet ('000)", "ribu")]
    [InlineData("Omzet (dlm 000)", "ribu")]
    [InlineData("Omzet (x000)", "ribu")]
    [InlineData("Omzet (000.000)", "juta")]
    [InlineData("Omzet (jutaan)", "juta")]
    public void A_head_may_leave_the_noughts_away(string head, string unit) =>
        Assert.Equal($"{{ fakta: annualSales, satuan: {unit} }}", Looked.Of($"No;Nama Usaha;{head}\n1;A;600.000\n2;B;700.000\n").Columns[2].Proposal);

    /// <summary>Rp20.000.000 thousand are sales of a medium enterprise, Rp6 billion of a small one, Rp120 million of a micro one.</summary>
    [Theory]
    [InlineData(";;(juta Rp);(ribu Rp);(orang);(tgl/bln/thn)")]
    [InlineData(";;juta Rp;ribu Rp;orang;tgl/bln/thn")]
    [InlineData("-;-;(Rp juta);(Rp 000);(org);-")]
    [InlineData(";;Rp.jt;Rp.rb;;")]
    public void A_row_of_units_below_the_head_belongs_to_it(string units)
    {
        string file =
            $"No;Nama Usaha;Modal;Omzet;Tenaga Kerja;Tanggal Berdiri\n{units}\n1;Alfa;250;120.000;3;13/05/2015\n"
            + "2;Beta;1.500;6.000.000;12;14/05/2015\n3;Gama;8.000;20.000.000;40;15/05/2015\n";
        RegisterInspection look = Looked.Of(file);
        Assert.Contains("  baris kepala: 1-2\n", look.Mapping, StringComparison.Ordinal);
        Assert.Equal(
            ["{ fakta: businessCapital, satuan: juta }", "{ fakta: annualSales, satuan: ribu }", "workers"],
            look.Columns.Skip(2).Take(3).Select(c => c.Proposal)
        );
        Assert.Equal((3, 3), (look.Rows, look.Readable));
        Assert.Equal(["1,mikro", "2,kecil", "3,menengah"], Screened.Of(file, look.Mapping, Decision).Answers);
    }

    [Theory]
    [InlineData(";Rp;;")]
    [InlineData(";Orang;5;6")]
    [InlineData("1;Juta;(juta);7")]
    public void A_row_of_an_enterprise_is_none_of_units(string row) =>
        Assert.Contains(
            "  baris kepala: 1\n",
            Looked.Of($"No;Nama Usaha;Modal;Omzet\n{row}\n2;B;6000000;7000000\n").Mapping,
            StringComparison.Ordinal
        );
}
