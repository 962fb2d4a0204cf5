using System.Text;

namespace Umkm.Cli.Tests.Rules;

/// <summary>Rule files that can be read and can hardly be meant: refused where that is certain (status 1), warned of where it may be meant (status 3).</summary>
public sealed class DoubtTests : IDisposable
{
    private const string Programme = """
        keputusan: program/contoh/bantuan
        jenis: program
        untuk: usaha
        wilayah: nasional
        judul: { id: Bantuan, en: Aid }
        peraturan:
          Perwali Kota Contoh 1/2026: { judul: Bantuan, bukti: teks, diperiksa: 2026-11-22 }
          PP 99/2099: { judul: Kelak, bukti: teks, diperiksa: 2026-11-22 }
        versi:
          - berlaku: 2026-01-01 s.d. dicabut
            dasar: Perwali Kota Contoh 1/2026 Pasal 2
            bukti: teks
            diperiksa: 2026-11-22
            pembukaan: terbuka
            syarat:
              modal:
                kalimat: { id: Modal usaha paling banyak Rp100 juta, en: Business capital is at most Rp100 million }
                bila: modal usaha paling banyak Rp100 juta
              umur:
                kalimat: { id: Usahanya sudah berjalan paling singkat 6 bulan, en: The business has run for at least six months }
                bila: usia usaha paling singkat 6 bulan
              tempat:
                kalimat: { id: Usaha berada di Kota Malang, en: The business is in Kota Malang }
                bila: wilayah usaha termasuk 35.73
            manfaat:
              - nama: { id: Bantuan, en: Aid }
                nilai: Rp1 juta
                dasar: Perwali Kota Contoh 1/2026 Pasal 3
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("umkm-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private CliResult Check(string text, string path = "program/contoh/bantuan.yaml", string cases = "")
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(false));
        File.WriteAllText(
            Path.ChangeExtension(file, ".kasus.yaml"),
            cases.Length > 0
                ? cases
                : """
                kasus: penuh
                tanggal penilaian: 2026-11-22
                fakta: { modal usaha: Rp100 juta, tanggal berdiri: 2026-05-22, wilayah usaha: "35.73" }
                harap: { program/contoh/bantuan: memenuhi }
                asal: Perwali Kota Contoh 1/2026 Pasal 2
                ---
                kasus: terlalu besar
                tanggal penilaian: 2026-11-22
                fakta: { modal usaha: Rp100.000.001 }
                harap: { program/contoh/bantuan: tidak-memenuhi }
                asal: Perwali Kota Contoh 1/2026 Pasal 2
                """,
            new UTF8Encoding(false)
        );
        return Cli.Run("rules", "check", "--rules", _folder);
    }

    [Fact]
    public void TheFileItself_IsInOrder()
    {
        CliResult result = Check(Programme);
        Assert.Equal((0, ""), (result.Code, result.Error));
    }

    // What is changed, the code that is told, and the status: 1 refuses, 3 warns.
    [Theory]
    [InlineData("id: Modal usaha paling banyak Rp100 juta", "id: Modal usaha paling banyak Rp500 juta", "kalimat-berbeda", 1)]
    [InlineData("at most Rp100 million", "at most Rp100 billion", "kalimat-berbeda", 1)]
    [InlineData("for at least six months", "for at least 24 months", "kalimat-berbeda", 1)]
    [InlineData("paling singkat 6 bulan, en", "paling singkat 6 tahun, en", "kalimat-berbeda", 1)]
    [InlineData("id: Modal usaha paling banyak Rp100 juta", "id: Modal usaha kurang dari Rp100 juta", "kalimat-berbeda", 1)]
    [InlineData("for at least six months", "for more than six months", "kalimat-berbeda", 1)]
    [InlineData("id: Usaha berada di Kota Malang", "id: TODO", "kalimat-kosong", 1)]
    [InlineData("wilayah usaha termasuk 35.73", "wilayah usaha termasuk 35.99", "wilayah-tidak-ada", 1)]
    [InlineData("bila: wilayah usaha termasuk 35.73", "bila: modal usaha lebih dari Rp200 juta", "syarat-bertentangan", 1)]
    [InlineData("diperiksa: 2026-11-22", "diperiksa: 2099-01-01", "diperiksa-kelak", 3)]
    [InlineData("dasar: Perwali Kota Contoh 1/2026 Pasal 2", "dasar: Perwali", "dasar-tanpa-pasal", 3)]
    [InlineData("dasar: Perwali Kota Contoh 1/2026 Pasal 2", "dasar: PP 99/2099 Pasal 1", "dasar-lebih-muda", 3)]
    [InlineData("bila: modal usaha paling banyak Rp100 juta", "bila: modal usaha paling banyak Rp100000000", "jumlah-tanpa-pemisah", 3)]
    public void OneThingChanged_IsTold(string before, string after, string code, int status)
    {
        Assert.Contains(before, Programme, StringComparison.Ordinal);
        CliResult result = Check(Programme.Replace(before, after, StringComparison.Ordinal));
        Assert.Contains($"[{code}]", result.Error, StringComparison.Ordinal);
        Assert.Contains("program/contoh/bantuan.yaml:", result.Error, StringComparison.Ordinal);
        Assert.Equal(status, result.Code);
    }

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
}
