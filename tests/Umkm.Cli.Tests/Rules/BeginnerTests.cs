namespace Umkm.Cli.Tests.Rules;

/// <summary>What an officer writes first, and the way out that is told.</summary>
public sealed class BeginnerTests : FolderTest
{
    private static readonly string Programme = CartProgramme.With(
        "mikro",
        "Usaha mikro",
        "Is a micro enterprise",
        "keputusan skala-usaha adalah mikro"
    );

    [Theory]
    [InlineData("adalah mikro", "adalah Mikro", "jawaban-tidak-dikenal", "mungkin maksudnya \"mikro\"")]
    [InlineData("adalah mikro", "adalah Usaha Mikro", "jawaban-tidak-dikenal", "mungkin maksudnya \"mikro\"")]
    [InlineData("adalah mikro", "adalah mikro dan kecil", "jawaban-tidak-dikenal", "\"adalah salah satu dari mikro, kecil\"")]
    [InlineData("adalah mikro", "adalah mikro, kecil", "jawaban-tidak-dikenal", "\"adalah salah satu dari mikro, kecil\"")]
    [InlineData("keputusan skala-usaha adalah mikro", "skala usaha adalah mikro", "istilah-tidak-dikenal", "\"keputusan skala-usaha adalah …\"")]
    [InlineData("keputusan skala-usaha adalah mikro", "omzet paling banyak Rp2 miliar", "istilah-tidak-dikenal", "\"penjualan tahun lalu\"")]
    [InlineData("keputusan skala-usaha adalah mikro", "omzet tahunan paling banyak Rp2 miliar", "istilah-tidak-dikenal", "\"penjualan tahun lalu\"")]
    [InlineData("judul: { id: Gerobak,", "judul: { id: Gerobak: gratis,", "yaml", "beri tanda kutip")]
    public void TheWayOut_IsTold(string right, string written, string code, string remedy)
    {
        Assert.Contains(right, Programme, StringComparison.Ordinal);
        Put("program/contoh/gerobak.yaml", Programme.Replace(right, written, StringComparison.Ordinal));
        CliResult result = Cli.Run("rules", "check", "--rules", Folder);
        Assert.Equal(1, result.Code);
        string told = Assert.Single(result.ErrorLines, l => l.Contains($"[{code}]", StringComparison.Ordinal));
        Assert.Contains(remedy, told, StringComparison.Ordinal);
    }

    /// <summary>A bracket that nobody closed stays what it was.</summary>
    [Fact]
    public void ABracketThatIsNotClosed_IsToldAsSuch()
    {
        Put(
            "program/contoh/gerobak.yaml",
            Programme.Replace("Gerobak, en: Cart }\nperaturan", "Gerobak, en: Cart\nperaturan", StringComparison.Ordinal)
        );
        CliResult result = Cli.Run("rules", "check", "--rules", Folder);
        Assert.Contains("kurung buka yang tidak ditutup", result.Error, StringComparison.Ordinal);
    }
}
