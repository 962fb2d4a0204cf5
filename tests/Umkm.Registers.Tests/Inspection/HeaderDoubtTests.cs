namespace Umkm.Registers.Tests.Inspection;

/// <summary>A header that speaks of another money, a part of the year, another enterprise or a part of the whole is asked about.</summary>
public class HeaderDoubtTests
{
    [Theory]
    [InlineData("Omzet (USD)", "uang lain")]
    [InlineData("Nilai Investasi (US$)", "uang lain")]
    [InlineData("Omzet s/d Okt 2025", "sebagian tahun")]
    [InlineData("Omzet 2025 (Jan-Jun)", "sebagian tahun")]
    [InlineData("Omzet Desember 2025", "sebagian tahun")]
    [InlineData("Penjualan Ekspor 2025", "sebagian dari annualSales.2025 (ekspor)")]
    [InlineData("Omzet Online", "sebagian dari annualSales (online)")]
    [InlineData("Omzet Perusahaan Induk", "usaha lain (induk)")]
    [InlineData("Omzet Kelompok", "usaha lain (kelompok)")]
    [InlineData("Sisa Modal", "sebagian dari businessCapital (sisa)")]
    [InlineData("Modal Dasar", "sebagian dari businessCapital (dasar)")]
    [InlineData("Jumlah Pekerja Disabilitas", "sebagian dari workers (disabilitas)")]
    [InlineData("Jumlah Tenaga Kerja Tambahan", "sebagian dari workers (tambahan)")]
    [InlineData("Investasi Mesin", "sebagian dari investment (mesin)")]
    [InlineData("Investasi Tanah dan Bangunan", "sebagian dari investment (tanah)")]
    [InlineData("Omzet 2024/2025", "lebih dari satu tahun")]
    [InlineData("Omzet 2024/25", "lebih dari satu tahun")]
    [InlineData("Omzet 2023 dan 2024", "lebih dari satu tahun")]
    [InlineData("Rata-rata Omzet", "rata-rata (rata)")]
    [InlineData("Omzet rata2", "rata-rata (rata2)")]
    [InlineData("Selisih Omzet", "perubahan (selisih)")]
    [InlineData("Omzet Naik", "perubahan (naik)")]
    [InlineData("Omzet Sebelum Pandemi", "waktu yang lain (sebelum)")]
    [InlineData("Modal Setelah KUR", "waktu yang lain (setelah)")]
    [InlineData("Volume Penjualan", "hal lain dari penjualan (volume)")]
    [InlineData("Harga Penjualan", "hal lain dari penjualan (harga)")]
    [InlineData("Kekayaan Bersih (termasuk tanah)", "tanah atau bangunan")]
    [InlineData("Kekayaan Bersih beserta Bangunan", "tanah atau bangunan")]
    [InlineData("Modal Usaha termasuk tanah dan bangunan", "tanah atau bangunan")]
    [InlineData("Modal KUR", "modal dari satu sumber (kur)")]
    [InlineData("Modal Bank", "modal dari satu sumber (bank)")]
    [InlineData("Modal Investasi", "beberapa hal")]
    [InlineData("Modal + Aset", "beberapa hal")]
    [InlineData("Modal/Omzet", "beberapa hal")]
    [InlineData("Modal Tahun 2010", "menyebut tahun 2010")]
    [InlineData("Nilai Investasi 2019", "menyebut tahun 2019")]
    [InlineData("Jumlah Tenaga Kerja 2015", "menyebut tahun 2015")]
    public void An_amount_in_doubt_is_asked_about(string header, string why)
    {
        RegisterInspection look = Looked.Of($"Catatan;{header}\nx;500000\ny;750000\n");
        Assert.Equal("\"?\"", look.Columns[1].Proposal);
        Assert.True(look.Columns[1].IsOpen);
        Assert.Contains(why, look.Columns[1].Doubt!.Indonesian, StringComparison.Ordinal);
    }

    [Fact]
    public void The_founding_of_another_is_asked_about() =>
        Assert.Equal("\"?\"", Looked.Of("Catatan;Tgl Berdiri Koperasi\nx;2019-03-01\n").Columns[1].Proposal);

    [Theory]
    [InlineData("Omzet Jan-Des 2025", "annualSales.2025")]
    [InlineData("Omzet s/d Desember 2025", "annualSales.2025")]
    [InlineData("Modal Usaha (tidak termasuk tanah dan bangunan)", "businessCapital")]
    [InlineData("Modal Usaha tanpa tanah dan bangunan", "businessCapital")]
    [InlineData("Modal Usaha (sendiri dan pinjaman bank)", "businessCapital")]
    [InlineData("Kekayaan Bersih (tidak termasuk tanah dan bangunan)", "netAssets")]
    [InlineData("Kekayaan Bersih tanpa tanah", "netAssets")]
    [InlineData("Omzet Penjualan selama 2025", "annualSales.2025")]
    [InlineData("Omzet Tahun 2025", "annualSales.2025")]
    [InlineData("Omzet Tahun Lalu", "annualSales")]
    [InlineData("Jumlah Tenaga Kerja", "workers")]
    [InlineData("Nilai Investasi (Rp)", "investment")]
    public void A_header_of_the_whole_is_not(string header, string proposal) =>
        Assert.Equal(proposal, Looked.Of($"Catatan;{header}\nx;500000\ny;750000\n").Columns[1].Proposal);

    [Fact]
    public void Sales_without_a_year_beside_those_of_a_year_are_asked_about()
    {
        RegisterInspection look = Looked.Of("No;Omzet;Omzet 2024;Omzet 2025\n1;500000;600000;700000\n");
        Assert.Equal(["\"?\"", "annualSales.2024", "annualSales.2025"], look.Columns.Skip(1).Select(c => c.Proposal));
        Assert.Contains("penjualan tanpa tahun di samping \"Omzet 2024\"", look.Columns[1].Doubt!.Indonesian, StringComparison.Ordinal);
        // Both in a register are refused, once for all years.
        string told = Assert.Single(Screened.Of("id,annualSales,annualSales.2024,annualSales.2025\nA,5,6,7\n", null, "skala-usaha").Rejects);
        Assert.Equal(2, told.Split("tanpa tahun dan juga per tahun").Length);
    }
}
