namespace Umkm.Registers.Tests.Inspection;

/// <summary>What a title above a table says against its columns is asked about by inspect and told by screen, until the mapping says that people
/// have looked.</summary>
public class TitleDoubtTests
{
    [Theory]
    [InlineData("(dalam USD)", "Omzet", "uang lain")]
    [InlineData("Nilai dalam ribuan dolar", "Modal", "uang lain")]
    [InlineData("LAPORAN TRIWULAN III 2026", "Omzet", "sebagian tahun")]
    [InlineData("Semester I Tahun 2026", "Omzet", "sebagian tahun")]
    [InlineData("Periode Januari s/d Juni 2026", "Omzet", "sebagian tahun")]
    [InlineData("Bulan Oktober 2026", "Omzet", "sebagian tahun")]
    public void Other_money_and_parts_of_years_are_asked_and_told(string title, string header, string why)
    {
        string fact = header == "Omzet" ? "annualSales" : "businessCapital";
        string file = $"DAFTAR UMKM;;\n{title};;\nNo;Nama Usaha;{header}\n1;A;500.000.000\n2;B;750.000.000\n";
        InspectedColumn column = Looked.Of(file).Columns[2];
        Assert.Equal("\"?\"", column.Proposal);
        Assert.Contains(why, column.Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.Contains("sudah diperiksa: ya", column.Doubt.Indonesian, StringComparison.Ordinal);
        string unit = title.Contains("ribuan", StringComparison.Ordinal) ? ", satuan: rupiah" : "";
        Assert.Contains(why, Assert.Single(Told(file, Peta(header, $"{{ fakta: {fact}{unit} }}"))), StringComparison.Ordinal);
        Assert.Empty(Told(file, Peta(header, $"{{ fakta: {fact}{unit}, sudah diperiksa: ya }}")));
    }

    [Theory]
    [InlineData("Periode Januari s/d Desember 2025", "Omzet")]
    [InlineData("Keadaan s.d. 31 Desember 2025", "Omzet")]
    [InlineData("Keadaan bulan Oktober 2026", "Omzet")]
    [InlineData("Data per 30 Juni 2026", "Omzet")]
    [InlineData("Malang, 5 Februari 2026", "Omzet")]
    [InlineData("LAPORAN TRIWULAN III 2026", "Omzet per Tahun")]
    [InlineData("LAPORAN TRIWULAN III 2026", "Modal")]
    [InlineData("(dalam USD)", "Modal (Rp)")]
    public void Days_of_the_data_and_heads_that_say_otherwise_are_not(string title, string header)
    {
        string file = $"DAFTAR UMKM;;\n{title};;\nNo;Nama Usaha;{header}\n1;A;500.000.000\n2;B;750.000.000\n";
        string fact = header.StartsWith("Omzet", StringComparison.Ordinal) ? "annualSales" : "businessCapital";
        Assert.Equal(fact, Looked.Of(file).Columns[2].Proposal);
        Assert.Empty(Told(file, Peta(header, fact)));
    }

    /// <summary>On 22 November 2026 the last closed year is 2025.</summary>
    [Theory]
    [InlineData("DATA UMKM TAHUN 2019", "annualSales", true)]
    [InlineData("DATA UMKM TAHUN 2019", "{ fakta: annualSales, sudah diperiksa: ya }", false)]
    [InlineData("DATA UMKM TAHUN 2019", "annualSales.2019", false)]
    [InlineData("DATA UMKM TAHUN 2025", "annualSales", false)]
    [InlineData("DATA UMKM TAHUN 2026", "annualSales", false)]
    [InlineData("MENURUT UU 20 TAHUN 2008", "annualSales", false)]
    [InlineData("DATA UMKM TAHUN 2019 SAMPAI 2025", "annualSales", false)]
    public void Sales_below_a_title_of_an_old_year_are_told(string title, string fact, bool isTold)
    {
        string[] told = Told(
            $"{title};;\nNo;Nama Usaha;Omzet\n1;A;500.000.000\n2;B;750.000.000\n",
            Peta("Omzet", fact),
            "tahun tutup terakhir (2025)"
        );
        Assert.Equal(isTold ? 1 : 0, told.Length);
        Assert.All(told, t => Assert.Contains("annualSales.2019", t, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Modal;Omzet (juta)", "businessCapital", true)]
    [InlineData("Modal;Omzet (juta)", "{ fakta: businessCapital, satuan: rupiah }", false)]
    [InlineData("Modal (Rp);Omzet (juta)", "businessCapital", false)]
    [InlineData("Modal;Omzet", "businessCapital", false)]
    public void A_column_of_money_without_a_unit_beside_one_with_a_unit_is_told(string heads, string capital, bool isTold)
    {
        string[] names = heads.Split(';');
        string file = $"No;{heads}\n1;500.000.000;500\n2;750.000.000;900\n";
        string? doubt = Looked.Of(file).Columns[1].Doubt?.Indonesian;
        Assert.Equal(
            heads.StartsWith("Modal;Omzet (", StringComparison.Ordinal),
            doubt?.Contains("satuan juta, kolom ini tidak", StringComparison.Ordinal) == true
        );
        string peta = $"peta: x\nkolom:\n  No: id\n  \"{names[0]}\": {capital}\n  \"{names[1]}\": {{ fakta: annualSales, satuan: juta }}\n";
        Assert.Equal(isTold ? 1 : 0, Told(file, peta, "tidak menyebut satuan").Length);
    }

    [Fact]
    public void Units_and_heads_that_are_meant_so_are_silenced_by_the_same_words()
    {
        const string File = "(dalam ribuan rupiah);;\nNo;Nama Usaha;Omzet Kelompok\n1;A;500\n2;B;750\n";
        Assert.Equal(2, Told(File, Peta("Omzet Kelompok", "{ fakta: annualSales, satuan: juta }"), "Kolom Omzet Kelompok").Length);
        Assert.Empty(Told(File, Peta("Omzet Kelompok", "{ fakta: annualSales, satuan: juta, sudah diperiksa: ya }"), "Kolom Omzet Kelompok"));
        // What is silent about the unit is refused all the same.
        Assert.Single(Screened.Refusal(File, Peta("Omzet Kelompok", "{ fakta: annualSales, sudah diperiksa: ya }")));
    }

    private static string Peta(string header, string target) => $"peta: x\nkolom: {{ No: id, Nama Usaha: tidak dipakai, \"{header}\": {target} }}\n";

    private static string[] Told(string file, string peta, string with = "dipakai sebagai") =>
        [
            .. Screened
                .Of(file, peta, "skala-usaha")
                .Totals.Observations.Select(o => o.Indonesian)
                .Where(o => o.Contains(with, StringComparison.Ordinal)),
        ];
}
