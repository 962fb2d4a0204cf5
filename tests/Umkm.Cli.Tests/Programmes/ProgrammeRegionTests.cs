namespace Umkm.Cli.Tests.Programmes;

/// <summary>The region of a programme is a label: it must be a true one, and a criterion must ask for it. In the list 35.73 is Kota Malang, 35.79 is
/// Kota Batu, and 31 is Daerah Khusus Ibukota Jakarta, which people call DKI Jakarta.</summary>
public sealed class ProgrammeRegionTests : FolderTest
{
    private const string Programme = """
        keputusan: program/contoh/bantuan
        jenis: program
        untuk: usaha
        wilayah: 35.73 Kota Malang
        judul: { id: Bantuan, en: Aid }
        versi:
          - berlaku: 2026-01-01 s.d. dicabut
            dasar: Perwali 1/2026 Pasal 2
            bukti: laporan
            diperiksa: 2026-11-22
            pembukaan: terbuka
            syarat:
              tempat:
                kalimat: { id: Usaha berada di Kota Malang, en: The business is in Kota Malang }
                bila: wilayah usaha termasuk 35.73
                dasar: Perwali 1/2026 Pasal 4
        """;

    [Theory]
    [InlineData("35.73 Kota Malang")]
    [InlineData("31 DKI Jakarta")]
    [InlineData("nasional")]
    public void ATrueRegion_IsAccepted(string region)
    {
        string told = Check(region);
        Assert.DoesNotContain("[wilayah-", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("35.73 Kota Batu", "wilayah-lain-nama", "35.73 Kota Malang", "bila yang dimaksud Kota Batu, tulis 35.79 Kota Batu")]
    [InlineData("35.99 Kota Malang", "wilayah-tidak-ada", "beserta namanya, misalnya 35.73 Kota Malang", "tulis 35.73 Kota Malang")]
    [InlineData("35.73.01 Klojen", "wilayah-lain-nama", "35.73.01 Blimbing", "bila yang dimaksud Klojen, tulis 35.73.02 Klojen")]
    public void AFalseOne_IsToldWithItsPlaceAndTheTrueOne(string region, string code, string expected, string remedy)
    {
        string told = Check(region);
        Assert.Contains($"program/contoh/bantuan.yaml:4:10: [{code}]", told, StringComparison.Ordinal);
        Assert.Contains(expected, told, StringComparison.Ordinal);
        Assert.Contains(remedy, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wilayah usaha termasuk 35.73", false)]
    [InlineData("KTP setempat", false)]
    [InlineData("modal usaha paling banyak Rp10 juta", true)]
    public void AProgrammeOfARegionThatAsksForNone_IsWarnedOf(string condition, bool told)
    {
        Put(
            "program/contoh/bantuan.yaml",
            Programme
                .Replace("wilayah usaha termasuk 35.73", condition, StringComparison.Ordinal)
                .Replace(
                    "{ id: Usaha berada di Kota Malang, en: The business is in Kota Malang }",
                    "{ id: Syarat, en: Criterion }",
                    StringComparison.Ordinal
                )
        );
        Assert.Equal(told, Cli.Run("rules", "check", "--rules", Folder).Error.Contains("[wilayah-tidak-ditanya]", StringComparison.Ordinal));
    }

    private string Check(string region)
    {
        Put("program/contoh/bantuan.yaml", Programme.Replace("wilayah: 35.73 Kota Malang", $"wilayah: {region}", StringComparison.Ordinal));
        return Cli.Run("rules", "check", "--rules", Folder).Error;
    }
}
