namespace Umkm.Cli.Tests.Samples;

/// <summary>The decisions that the law of 2026 and the reading of the texts added: a sample that each touches, the answer, and the page that shows it
/// with its article; and the day before its first day, on which it is not in the law.</summary>
public class NewDecisionTests
{
    private const string Today = "2026-11-28";

    [Theory]
    [InlineData("dipungut-pph-lokapasar", "daster.json", "tidak|ya", "PMK 37/2025", "2025-07-13")]
    [InlineData("gedung-perlu-pbg", "kedai.json", "tidak|ya", "PP 28/2025 Pasal 123", "2025-06-04")]
    [InlineData("gedung-perlu-slf", "kedai.json", "tidak|ya", "PP 28/2025 Pasal 122", "2025-06-04")]
    [InlineData("industri-kecil-tkdn", "batik.json", "ya", "Permenperin 35/2025", "2025-12-10")]
    [InlineData("izin/keterangan-tidak-halal", "sate-babi.json", "kurang", "UU 33/2014 Pasal 26", "2014-10-16")]
    [InlineData("izin/lkpm", "bandeng.json", "kurang", "PP 28/2025 Pasal 255", "2025-06-04")]
    [InlineData("izin/nib-lokapasar", "daster.json", "terpenuhi", "Permendag 19/2026", "2026-06-07")]
    [InlineData("izin/pangan-segar-terdaftar", "beras.json", "kurang", "PP 86/2019 Pasal 38", "2019-12-25")]
    [InlineData("izin/pernyataan-omzet-lokapasar", "daster.json", "kurang", "PMK 37/2025", "2025-07-13")]
    [InlineData("malang-kota/pbjt-makan-minum", "kedai.json", "tidak|ya", "Perda Kota Malang 4/2023", "2023-12-31")]
    [InlineData("program/bebas-label-indonesia", "daster.json", "memenuhi", "PP 29/2021 Pasal 28", "2021-02-01")]
    [InlineData("program/jual-langsung-pembuat", "daster.json", "memenuhi", "PP 29/2021 Pasal 58", "2021-02-01")]
    [InlineData("program/kurasi-umkm-perikanan", "bandeng.json", "memenuhi", "Permen KP 2/2026 Pasal 12", "2026-01-21")]
    [InlineData("program/paten-desain-tarif-umk", "daster.json", "memenuhi", "PP 45/2024 Lampiran IV.B", "2024-12-16")]
    [InlineData("program/pemasok-mbg", "tempe-segar.json", "memenuhi|tidak-memenuhi", "Perpres 115/2025 Pasal 38", "2025-12-12")]
    [InlineData("program/pemasok-toko-swalayan", "bandeng.json", "memenuhi", "PP 29/2021", "2021-02-01")]
    [InlineData("program/potongan-biaya-lokapasar", "ikm-keripik-malang.json", "tidak-memenuhi", "Permen UMKM 3/2026", "2026-06-16")]
    [InlineData("program/tkdn-industri-kecil", "batik.json", "memenuhi", "Permenperin 35/2025", "2025-12-10")]
    [InlineData("program/upah-kesepakatan", "ikm-keripik-malang.json", "memenuhi|tidak-memenuhi", "PP 36/2021", "2021-02-01")]
    public void ASample_IsTouched_AndItsPageTellsIt(string decision, string file, string answers, string article, string dayBefore)
    {
        AssessedJson said = AssessedJson.OfSample(file, Today);
        Assert.Equal(answers, string.Join('|', said.Answers(decision).Split('|').Order(StringComparer.Ordinal)));
        string path = Path.Combine(Cli.Samples, file);
        CliResult page = Cli.Run("assess", path, "--on", Today, "--decision", decision);
        Assert.Equal(0, page.Code);
        Assert.Contains(
            article,
            page.Out.Replace("\n", " ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Equal(2, Cli.Run("assess", path, "--on", dayBefore, "--decision", decision).Code);
        Assert.Equal(0, Cli.Run("assess", path, "--on", NextDay(dayBefore), "--decision", decision).Code);
    }

    private static string NextDay(string day) =>
        NodaTime.Text.LocalDatePattern.Iso.Format(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.PlusDays(1));
}
