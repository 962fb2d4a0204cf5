using Umkm.Domain;

namespace Umkm.Registers.Tests;

/// <summary>A second table below the register, as a recap, is told with its line: its rows are no enterprises.</summary>
public class OtherTableTests
{
    private const string Table =
        "No;Nama Usaha;Modal Usaha;Omzet;Tenaga Kerja;Kecamatan\n1;A;25000000;60000000;2;Klojen\n2;B;55000000;60000000;3;Sukun\n";

    private const string Peta =
        "peta: x\nkolom: { No: tidak dipakai, Nama Usaha: name, Modal Usaha: businessCapital, Omzet: annualSales, Tenaga Kerja: workers, "
        + "Kecamatan: tidak dipakai }\n";

    [Theory]
    [InlineData(";Rekap\nNo;Kecamatan;Jumlah;Modal\n1;Klojen;1;25000000\n", "baris 4, 5 ")]
    [InlineData("NO;Kecamatan;Jumlah;Modal\n1;Klojen;1;25000000\n", "baris 4 ")]
    [InlineData("REKAPITULASI\n;Mikro;4\n;Kecil;3\n", "baris 4 ")]
    [InlineData(";Rekap per Kecamatan:\n;Klojen;4\n", "baris 4 ")]
    public void Another_table_is_told_by_its_line(string below, string lines)
    {
        LocalizedText[] seen = [.. Screened.Of(Table + below, Peta, "skala-usaha").Totals.Observations];
        Assert.Contains(seen, o => o.Indonesian.StartsWith($"Di {lines}tampaknya tabel lain", StringComparison.Ordinal));
        Assert.Contains(Looked.Of(Table + below).Notes, o => o.Indonesian.StartsWith($"Di {lines}tampaknya tabel lain", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("3;Rekap Jaya;25000000;60000000;2;Klojen\n")]
    [InlineData("No;Nama Usaha;Modal Usaha;Omzet;Tenaga Kerja;Kecamatan\n3;C;25000000;60000000;2;Klojen\n")]
    [InlineData("3;No;25000000;60000000;2;Klojen\n")]
    public void A_row_of_the_register_and_its_header_once_more_are_none(string below) =>
        Assert.DoesNotContain(
            Screened.Of(Table + below, Peta, "skala-usaha").Totals.Observations,
            o => o.Indonesian.Contains("tabel lain", StringComparison.Ordinal)
        );
}
