using System.Text.Json.Nodes;

namespace Umkm.Cli.Tests.Rules;

/// <summary>Rows of <c>risiko/*.csv</c> in a folder add to the risk table and replace rows of the same key; each is checked.</summary>
public sealed class RiskOverlayTests : FolderTest
{
    private const string Head = "edisi;kode;cakupan;mikro;kecil;menengah;besar;bukti;tanggal;sumber\n";
    private const string Source = "sumber;dasar_mulai;dasar_sampai;gambar;uraian\nperwali;;;;Perwali Kota Contoh\n";

    // Rows are checked whether or not there is law above them; without it the check is quick.
    private CliResult Check() => Cli.Run("rules", "check", "--rules", Folder, "--whole-book");

    private string Risk(string kbli, params string[] more)
    {
        string subject = $$"""{"businessCapital":5000000,"foreignOwned":false,"activities":[{"kbli":"{{kbli}}","edition":2025}]}""";
        CliResult result = Cli.Assess(subject, ["--on", "2026-11-22", "--decision", "tingkat-risiko", "--format", "json", .. more]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        return string.Join('|', JsonNode.Parse(result.Out)!["decisions"]!["tingkat-risiko"]!["possible"]!.AsArray().Select(n => (string?)n));
    }

    [Fact]
    public void ARowOfTheFolder_ReplacesTheRowOfTheSameKey_AndTheOthersStay()
    {
        // 96210: hairdressers, low in the table that ships; 85593 and the rest are not touched.
        Assert.Equal("rendah", Risk("96210"));
        string before = Risk("96220");
        Put("risiko/sumber.csv", Source);
        Put("risiko/tingkat-risiko.csv", Head + "2025;96210;seluruh;tinggi;tinggi;tinggi;tinggi;laporan;2026-11-22;perwali\n");
        Assert.Equal("tinggi", Risk("96210", "--rules", Folder));
        Assert.Equal(before, Risk("96220", "--rules", Folder));
        Assert.Equal("rendah", Risk("96210"));
    }

    [Fact]
    public void ARowOfTheFolder_AddsACodeThatTheTableDoesNotHave()
    {
        // 84111 (government offices) has a title and no row.
        Assert.Equal(4, Risk("84111").Split('|').Length);
        Put("risiko/sumber.csv", Source);
        Put("risiko/tingkat-risiko.csv", Head + "2025;84111;seluruh;menengah-rendah;-;-;-;laporan;2026-11-22;perwali\n");
        Assert.Equal("menengah-rendah", Risk("84111", "--rules", Folder));
        // The row is sound; rows alone are no book.
        Assert.Contains("tidak berisi keputusan", Assert.Single(Check().ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025;96210;seluruh;rendahh;rendah;rendah;rendah;laporan;2026-11-22;perwali", "mungkin maksudnya rendah")]
    [InlineData("2019;96210;seluruh;rendah;rendah;rendah;rendah;laporan;2026-11-22;perwali", "salah satu dari: 2020, 2025")]
    [InlineData("2025;9621;seluruh;rendah;rendah;rendah;rendah;laporan;2026-11-22;perwali", "lima angka")]
    [InlineData("2025;99998;seluruh;rendah;rendah;rendah;rendah;laporan;2026-11-22;perwali", "risiko/judul-kbli.csv")]
    [InlineData("2025;96210;;rendah;rendah;rendah;rendah;laporan;2026-11-22;perwali", "cakupan terisi")]
    [InlineData("2025;96210;seluruh;-;-;-;-;laporan;2026-11-22;perwali", "paling sedikit satu tingkat")]
    [InlineData("2025;96210;seluruh;rendah;rendah;rendah;rendah;gosip;2026-11-22;perwali", "salah satu dari: teks, dataset, laporan")]
    [InlineData("2025;96210;seluruh;rendah;rendah;rendah;rendah;laporan;22-11-2026;perwali", "tanggal, misalnya")]
    [InlineData("2025;96210;seluruh;rendah;rendah;rendah;rendah;laporan;2026-11-22;perwal", "mungkin maksudnya perwali")]
    [InlineData("2025;96210;seluruh;rendah", "10 isian")]
    [InlineData("sampah", "10 isian")]
    public void EveryRow_IsChecked_WithItsLine(string row, string says)
    {
        Put("risiko/sumber.csv", Source);
        Put("risiko/tingkat-risiko.csv", Head + "2025;96220;seluruh;rendah;rendah;rendah;rendah;laporan;2026-11-22;perwali\n" + row + "\n");
        CliResult result = Check();
        Assert.Equal(1, result.Code);
        Assert.Contains("risiko/tingkat-risiko.csv:3:1: [risiko]", result.Error, StringComparison.Ordinal);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tingkat-risiko.csv", "sampah\n", "kepala edisi;kode")]
    [InlineData("tingkat-risiko.csv", "", "kepala edisi;kode")]
    [InlineData("tingkat-risiko.csv", Head, "tabel tanpa baris")]
    [InlineData("tingkat-resiko.csv", Head, "mungkin maksudnya tingkat-risiko.csv")]
    [InlineData("sumber.csv", "sumber;dasar_mulai;dasar_sampai;gambar;uraian\nx;1 Mei 2020;;;Uraian\n", "tanggal, misalnya")]
    [InlineData("judul-kbli.csv", "edisi;kode;judul\n2025;1234;A\n", "lima angka")]
    [InlineData(
        "padanan-kbli.csv",
        "kode_2020;kode_2025;hubungan;dipakai_ulang;bagian\n96111;96210;sama;tidak;utama\n",
        "salah satu dari: satu-satu"
    )]
    public void EveryFile_IsChecked(string name, string text, string says)
    {
        Put($"risiko/{name}", text);
        CliResult result = Check();
        Assert.Equal(1, result.Code);
        Assert.Contains($"risiko/{name}", result.Error, StringComparison.Ordinal);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ARowTwice_IsTold()
    {
        Put("risiko/sumber.csv", Source);
        string row = "2025;96210;seluruh;rendah;rendah;rendah;rendah;laporan;2026-11-22;perwali\n";
        Put("risiko/tingkat-risiko.csv", Head + row + row.Replace("seluruh", " Seluruh", StringComparison.Ordinal));
        Assert.Contains("untuk kedua kalinya", Check().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ADifference_TellsTheRow()
    {
        Put("risiko/sumber.csv", Source);
        Put("risiko/tingkat-risiko.csv", Head + "2025;96210;seluruh;tinggi;tinggi;tinggi;tinggi;laporan;2026-11-22;perwali\n");
        CliResult result = Cli.Run("rules", "diff", "bawaan", Folder, "--format", "json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("96210/2025 seluruh", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("96220/2025", result.Out, StringComparison.Ordinal);
    }
}
