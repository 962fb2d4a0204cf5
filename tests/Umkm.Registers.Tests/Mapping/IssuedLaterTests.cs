namespace Umkm.Registers.Tests.Mapping;

/// <summary>A paper that is issued after the assessment date, 22 November 2026, is told by the column of its day.</summary>
public class IssuedLaterTests
{
    private const string Peta = """
        peta: x
        kolom:
          No: id
          NIB: nib
          Tgl Terbit NIB: { surat: nib, isi: terbit }
          PIRT: { surat: spp-irt, isi: nomor }
          Tgl PIRT: { surat: spp-irt, isi: terbit }
          Masa Berlaku PIRT: { surat: spp-irt, isi: sampai }
        """;

    [Theory]
    [InlineData("2027-01-01", "2020-01-01", "Tgl Terbit NIB")]
    [InlineData("2020-01-01", "2027-01-01", "Tgl PIRT")]
    [InlineData("2020-01-01", "2020-01-01", "")]
    public void Only_the_column_with_that_day_is_named(string nib, string pirt, string told)
    {
        string file =
            "No;NIB;Tgl Terbit NIB;PIRT;Tgl PIRT;Masa Berlaku PIRT\n"
            + $"1;9120000000001;{nib};2063573010001-27;{pirt};2030-01-01\n2;9120000000002;2020-01-01;2063573010002-27;2020-01-01;2030-01-01\n";
        string[] later =
        [
            .. Screened
                .Of(file, Peta, "izin/nib")
                .Totals.Observations.Select(o => o.Indonesian)
                .Where(o => o.Contains("sesudah tanggal penilaian", StringComparison.Ordinal)),
        ];
        Assert.Equal(told.Length == 0 ? [] : [$"Kolom {told} berisi"], later.Select(l => l[..(l.IndexOf(" berisi", StringComparison.Ordinal) + 7)]));
        Assert.All(later, l => Assert.Contains("pada 1 baris", l, StringComparison.Ordinal));
    }
}
