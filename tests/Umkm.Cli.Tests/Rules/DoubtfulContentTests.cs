using System.Text;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;

namespace Umkm.Cli.Tests.Rules;

/// <summary>Amounts, papers, readings, days and versions of rule files that can hardly be meant.</summary>
public sealed class DoubtfulContentTests : DoubtFolder
{
    [Theory]
    [InlineData("Rp50")]
    [InlineData("Rp50 triliun")]
    public void AnAmountThatNobodyMeans_IsWarnedOf(string amount)
    {
        CliResult result = Check(
            Programme
                .Replace("bila: modal usaha paling banyak Rp100 juta", $"bila: modal usaha paling banyak {amount}", StringComparison.Ordinal)
                .Replace(
                    "{ id: Modal usaha paling banyak Rp100 juta, en: Business capital is at most Rp100 million }",
                    "{ id: Modal usahanya kecil, en: Its capital is small }",
                    StringComparison.Ordinal
                )
        );
        Assert.Contains("[jumlah-aneh]", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AVoluntaryPaperThatIsRequired_IsRefused()
    {
        CliResult result = Check(
            """
            keputusan: izin/contoh
            jenis: izin
            untuk: usaha
            sifat: sukarela
            judul: { id: Contoh, en: Example }
            versi:
              - berlaku: 2026-01-01 s.d. dicabut
                dasar: Perwali Kota Contoh 1/2026 Pasal 2
                bukti: teks
                diperiksa: 2026-11-22
                wajib bila: pemilik warga negara Indonesia
                dipenuhi oleh: [nib]
            """,
            "izin/contoh.yaml"
        );
        Assert.Contains("[sukarela-tetapi-wajib]", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Code);
    }

    [Theory]
    [InlineData("bila: modal usaha paling banyak Rp200 juta", "tafsir-tanpa-penganut")]
    [InlineData("penganut: Bank, bila: modal usaha paling banyak Rp100 juta", "tafsir-kembar")]
    [InlineData("penganut: Bank, bila: modal usaha paling banyak Rp200 juta", null)]
    public void AReadingWithoutItsHolder_OrWithNothingOfItsOwn_IsWarnedOf(string other, string? code)
    {
        string rest = "dasar: Perwali Kota Contoh 1/2026 Pasal 5, bukti: teks";
        CliResult result = Check(
            $$"""
            keputusan: contoh-tafsir
            jenis: ketentuan
            untuk: usaha
            judul: { id: Contoh, en: Example }
            peraturan:
              Perwali Kota Contoh 1/2026: { judul: Bantuan, bukti: teks, diperiksa: 2026-11-22 }
            versi:
              - berlaku: 2026-01-01 s.d. dicabut
                dasar: Perwali Kota Contoh 1/2026 Pasal 5
                bukti: teks
                diperiksa: 2026-11-22
                tafsir:
                  sempit: { judul: { id: Sempit, en: Narrow }, {{rest}}, penganut: Dinas, bila: modal usaha paling banyak Rp100 juta }
                  luas: { judul: { id: Luas, en: Wide }, {{rest}}, {{other}} }
            """,
            "ketentuan/contoh-tafsir.yaml",
            """
            kasus: kecil
            tanggal penilaian: 2026-11-22
            fakta: { modal usaha: Rp100 juta }
            harap: { contoh-tafsir: ya }
            asal: Perwali Kota Contoh 1/2026 Pasal 5
            ---
            kasus: besar
            tanggal penilaian: 2026-11-22
            fakta: { modal usaha: Rp300 juta }
            harap: { contoh-tafsir: tidak }
            asal: Perwali Kota Contoh 1/2026 Pasal 5
            """
        );
        if (code is null)
        {
            Assert.Equal((0, ""), (result.Code, result.Error));
            return;
        }
        Assert.Contains($"[{code}] tafsir \"luas\"", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("sempit", result.Error, StringComparison.Ordinal);
        Assert.Equal(3, result.Code);
    }

    [Fact]
    public void ASourceLookedAtAfterTheDayOfTheCheck_IsWarnedOf()
    {
        Assert.Equal(0, Check(Programme.Replace("diperiksa: 2026-11-22", "diperiksa: 2026-11-28", StringComparison.Ordinal)).Code);
        CliResult result = Whole("check", "--on", "2026-11-27");
        Assert.Contains("[diperiksa-kelak] diperiksa 2026-11-28", result.Error, StringComparison.Ordinal);
        Assert.Equal(3, result.Code);
        Assert.Equal(0, Whole("check", "--on", "2026-11-28").Code);
    }

    [Fact]
    public void AWarning_StandsOnThePageOfItsDecision()
    {
        Check(Programme.Replace("dasar: Perwali Kota Contoh 1/2026 Pasal 2", "dasar: Perwali", StringComparison.Ordinal));
        string page = Whole("show", "program/contoh/bantuan", "--format", "markdown").Out;
        Assert.Contains("## Peringatan pemeriksaan", page, StringComparison.Ordinal);
        Assert.Contains("dasar-tanpa-peraturan", page, StringComparison.Ordinal);
        Check(Programme);
        Assert.DoesNotContain("Peringatan pemeriksaan", Whole("show", "program/contoh/bantuan").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOldVersionEditedInPlace_IsWarnedOf_AndANewVersionIsNot()
    {
        string path = "program/kur-super-mikro.yaml";
        string rule = Encoding.UTF8.GetString(RuleBook.EmbeddedRuleFiles.Single(f => f.Path == path).Utf8.Span);
        string cases = Encoding.UTF8.GetString(RuleBook.EmbeddedRuleFiles.Single(f => f.Path == "program/kur-super-mikro.kasus.yaml").Utf8.Span);
        Assert.Equal(0, Check(rule, path, cases, over: true).Code);
        CliResult result = Check(
            rule.Replace("paling banyak Rp10 juta", "paling banyak Rp11 juta", StringComparison.Ordinal)
                .Replace("at most Rp10 million", "at most Rp11 million", StringComparison.Ordinal),
            path,
            cases,
            over: true
        );
        Assert.Contains($"{path}:", result.Error, StringComparison.Ordinal);
        Assert.Contains("[versi-lama-diubah]", result.Error, StringComparison.Ordinal);
        Assert.Equal(3, result.Code);
    }
}
