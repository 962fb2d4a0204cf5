namespace Umkm.Cli.Tests.Rules;

/// <summary>Rule files that can be read and can hardly be meant: refused where that is certain (status 1), warned of where it may be meant (status 3).</summary>
public sealed class DoubtTests : DoubtFolder
{
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
    [InlineData("dasar: Perwali Kota Contoh 1/2026 Pasal 2", "dasar: Perwali Kota Contoh 2026", "dasar-tanpa-pasal", 3)]
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
    [InlineData("2026-02-31 s.d. dicabut", "tanggal 2026-02-31 tidak ada dalam kalender: Februari 2026 mempunyai 28 hari")]
    [InlineData("2026-01-01 s.d. 2026-02-31", "tanggal 2026-02-31 tidak ada dalam kalender: Februari 2026 mempunyai 28 hari")]
    [InlineData("2026-05-01 s.d. 2026-01-01", "hari terakhir mendahului hari pertama")]
    [InlineData("2026-01-01", "sebut hari terakhirnya: \"s.d. dicabut\"")]
    public void APeriodThatCannotBeRead_SaysWhatIsWrongWithIt(string period, string says)
    {
        CliResult result = Check(Programme.Replace("berlaku: 2026-01-01 s.d. dicabut", $"berlaku: {period}", StringComparison.Ordinal));
        Assert.Contains("program/contoh/bantuan.yaml:10:14: [masa-berlaku]", result.Error, StringComparison.Ordinal);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Code);
    }
}
