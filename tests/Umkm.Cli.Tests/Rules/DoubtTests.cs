using System.Text;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;

namespace Umkm.Cli.Tests.Rules;

/// <summary>Rule files that can be read and can hardly be meant: refused where that is certain (status 1), warned of where it may be meant (status 3).</summary>
public sealed class DoubtTests : FolderTest
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
                dasar: Perwali Kota Contoh 1/2026 Pasal 4
              umur:
                kalimat: { id: Usahanya sudah berjalan paling singkat 6 bulan, en: The business has run for at least six months }
                bila: usia usaha paling singkat 6 bulan
                dasar: Perwali Kota Contoh 1/2026 Pasal 4 huruf b
              tempat:
                kalimat: { id: Usaha berada di Kota Malang, en: The business is in Kota Malang }
                bila: wilayah usaha termasuk 35.73
                dasar: Perwali Kota Contoh 1/2026 Pasal 4 huruf c
            manfaat:
              - nama: { id: Bantuan, en: Aid }
                nilai: Rp1 juta
                dasar: Perwali Kota Contoh 1/2026 Pasal 3
        """;

    private CliResult Check(string text, string path = "program/contoh/bantuan.yaml", string cases = "", bool over = false)
    {
        Put(path, text);
        Put(
            Path.ChangeExtension(path, ".kasus.yaml"),
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
                """
        );
        return over ? Cli.Run("rules", "check", "--rules", Folder) : Whole("check");
    }

    // A book of the embedded words and this one decision: the rest of the law need not be read for it.
    private CliResult Whole(params string[] command)
    {
        foreach (
            RuleFile shared in RuleBook.EmbeddedRuleFiles.Where(f =>
                f.Path.StartsWith("istilah/", StringComparison.Ordinal) || f.Path.StartsWith("peraturan/", StringComparison.Ordinal)
            )
        )
        {
            Put(shared.Path, Encoding.UTF8.GetString(shared.Utf8.Span));
        }
        return Cli.Run(["rules", .. command, "--rules", Folder, "--whole-book"]);
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
    [InlineData("paling singkat 6 bulan, en", "paling singkat 6 minggu, en", "kalimat-berbeda", 1)]
    [InlineData("paling singkat 6 bulan, en", "paling singkat 6 hari, en", "kalimat-berbeda", 1)]
    [InlineData("paling singkat 6 bulan, en", "paling singkat 6 (enam) Pekan, en", "kalimat-berbeda", 1)]
    [InlineData("paling singkat 6 bulan, en", "maksimal 6 bulan, en", "kalimat-berbeda", 1)]
    [InlineData("for at least six months", "for at least six weeks", "kalimat-berbeda", 1)]
    [InlineData("for at least six months", "for at least six years", "kalimat-berbeda", 1)]
    [InlineData("for at least six months", "for a maximum of 6 months", "kalimat-berbeda", 1)]
    [InlineData(
        "{ id: Usaha berada di Kota Malang, en: The business is in Kota Malang }\n        bila: wilayah usaha termasuk 35.73",
        "{ id: Berdiri sebelum 2 Januari 2026, en: Founded before 1 January 2026 }\n        bila: tanggal berdiri sebelum 1 Januari 2026",
        "kalimat-berbeda",
        1
    )]
    [InlineData("en: The business has run for at least six months", "en: TODO", "kalimat-kosong", 1)]
    [InlineData("id: Usaha berada di Kota Malang", "id: TODO", "kalimat-kosong", 1)]
    [InlineData("wilayah usaha termasuk 35.73", "wilayah usaha termasuk 35.99", "wilayah-tidak-ada", 1)]
    [InlineData("wilayah: nasional", "wilayah: 35.99 Kota Malang", "wilayah-tidak-ada", 1)]
    [InlineData("wilayah: nasional", "wilayah: Kota Malang", "wilayah-tidak-ada", 1)]
    [InlineData("wilayah: nasional", "wilayah: 35.73 Kota Batu", "wilayah-lain-nama", 1)]
    [InlineData("wilayah: nasional", "wilayah: 35.73", "wilayah-lain-nama", 1)]
    [InlineData("bila: wilayah usaha termasuk 35.73", "bila: modal usaha lebih dari Rp200 juta", "syarat-bertentangan", 1)]
    [InlineData("diperiksa: 2026-11-22", "diperiksa: 2099-01-01", "diperiksa-kelak", 3)]
    [InlineData("dasar: Perwali Kota Contoh 1/2026 Pasal 2", "dasar: Perwali", "dasar-tanpa-peraturan", 3)]
    [InlineData("dasar: Perwali Kota Contoh 1/2026 Pasal 2", "dasar: Pasal 2", "dasar-tanpa-peraturan", 3)]
    [InlineData("        dasar: Perwali Kota Contoh 1/2026 Pasal 4 huruf c", "        dasar: Perwali", "dasar-tanpa-peraturan", 3)]
    [InlineData("        dasar: Perwali Kota Contoh 1/2026 Pasal 4 huruf c", "        dasar: Pasal 35", "dasar-tanpa-peraturan", 3)]
    [InlineData("        dasar: Perwali Kota Contoh 1/2026 Pasal 4 huruf c", "        dasar: teman saya", "dasar-tanpa-peraturan", 3)]
    [InlineData("        dasar: Perwali Kota Contoh 1/2026 Pasal 3", "        dasar: Perwali", "dasar-tanpa-peraturan", 3)]
    [InlineData("        dasar: Perwali Kota Contoh 1/2026 Pasal 3", "        dasar: teman saya", "dasar-tanpa-peraturan", 3)]
    [InlineData(
        "peraturan:",
        "istilah:\n  ber-KTP: { en: local, jenis: ya/tidak, arti: Ber-KTP., dasar: teman saya }\nperaturan:",
        "dasar-tanpa-peraturan",
        3
    )]
    [InlineData("dasar: Perwali Kota Contoh 1/2026 Pasal 2", "dasar: PP 99/2099 Pasal 1", "dasar-lebih-muda", 3)]
    [InlineData("bila: modal usaha paling banyak Rp100 juta", "bila: modal usaha paling banyak Rp100000000", "jumlah-tanpa-pemisah", 3)]
    [InlineData("        dasar: Perwali Kota Contoh 1/2026 Pasal 3", "        sumber: Tanpa pasal", "kunci-tidak-dikenal", 1)]
    [InlineData("\n        dasar: Perwali Kota Contoh 1/2026 Pasal 3", "", "tanpa-dasar", 3)]
    [InlineData("\n        dasar: Perwali Kota Contoh 1/2026 Pasal 4\n", "\n", "tanpa-dasar", 3)]
    [InlineData("manfaat:", "dokumen: KTP, NIB\n    manfaat:", "bukan-daftar", 1)]
    [InlineData("manfaat:", "seleksi: { kuota: 10 tempat }\n    manfaat:", "seleksi-tanpa-urutan", 1)]
    [InlineData("bila: wilayah usaha termasuk 35.73", "bila: { ada kegiatan: kode KBLI termasuk 99998/2020 }", "kbli-tidak-ada", 1)]
    [InlineData("bila: wilayah usaha termasuk 35.73", "bila: { ada kegiatan: kode KBLI termasuk 04/2025 }", "kbli-tidak-ada", 1)]
    [InlineData("berlaku: 2026-01-01 s.d. dicabut", "berlaku: 2026-11-23 s.d. dicabut", "versi-tanpa-kasus", 3)]
    [InlineData(
        "versi:",
        "istilah:\n  KTP Kota Contoh: { en: city card, subjek: usaha, jenis: ya/tidak, arti: Punya kartu. }\nversi:",
        "istilah-tak-terpakai",
        3
    )]
    public void OneThingChanged_IsTold(string before, string after, string code, int status)
    {
        Assert.Contains(before, Programme, StringComparison.Ordinal);
        CliResult result = Check(Programme.Replace(before, after, StringComparison.Ordinal));
        Assert.Contains($"[{code}]", result.Error, StringComparison.Ordinal);
        Assert.Contains("program/contoh/bantuan.yaml:", result.Error, StringComparison.Ordinal);
        Assert.Equal(status, result.Code);
    }

    [Theory]
    [InlineData("2026-01-01 s/d dicabut", "pisahkan kedua hari dengan \" s.d. \"")]
    [InlineData("2026-02-31 s.d. dicabut", "\"2026-02-31\" bukan hari dalam kalender")]
    [InlineData("2026-01-01 s.d. 2026-02-31", "\"2026-02-31\" bukan hari dalam kalender")]
    [InlineData("2026-05-01 s.d. 2026-01-01", "hari terakhir mendahului hari pertama")]
    [InlineData("2026-01-01", "sebut hari terakhirnya: \"s.d. dicabut\"")]
    public void APeriodThatCannotBeRead_SaysWhatIsWrongWithIt(string period, string says)
    {
        CliResult result = Check(Programme.Replace("berlaku: 2026-01-01 s.d. dicabut", $"berlaku: {period}", StringComparison.Ordinal));
        Assert.Contains("program/contoh/bantuan.yaml:10:14: [masa-berlaku]", result.Error, StringComparison.Ordinal);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Code);
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

    [Theory]
    [InlineData("bila: modal usaha paling banyak Rp200 juta", "tafsir-tanpa-penganut")]
    [InlineData("penganut: Bank, bila: modal usaha paling banyak Rp100 juta", "tafsir-kembar")]
    [InlineData("penganut: Bank, bila: modal usaha paling banyak Rp200 juta", null)]
    public void AReadingWithoutItsHolder_OrWithNothingOfItsOwn_IsWarnedOf(string other, string? code)
    {
        string reading = "judul: { id: A, en: A }, dasar: Perwali Kota Contoh 1/2026 Pasal 5, bukti: teks";
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
                  sempit: { {{reading}}, penganut: Dinas, bila: modal usaha paling banyak Rp100 juta }
                  luas: { {{reading}}, {{other}} }
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
