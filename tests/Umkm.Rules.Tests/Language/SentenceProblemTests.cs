using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Language;

/// <summary>What cannot be read is told with its place, what was found, what was expected and the nearest valid spelling.</summary>
public class SentenceProblemTests
{
    [Theory]
    [InlineData("modl paling banyak Rp1", "istilah-tidak-dikenal", "modl", "daftar istilah", "modal")]
    [InlineData("omset paling banyak Rp1", "istilah-tidak-dikenal", "omset", "daftar istilah", "omzet")]
    [InlineData("skala usaha adalah mikro", "istilah-tidak-dikenal", "skala usaha", "daftar istilah", "\"keputusan skala-usaha adalah …\"")]
    [InlineData("xyzzy plugh paling banyak Rp1", "istilah-tidak-dikenal", "xyzzy plugh", "daftar istilah", "")]
    [InlineData("", "istilah-tidak-dikenal", "", "daftar istilah", "")]
    [InlineData("modal ditambah omset paling banyak Rp1", "istilah-tidak-dikenal", "omset", "daftar istilah", "omzet")]
    [InlineData("modal ditambah", "istilah-tidak-dikenal", "ditambah", "daftar istilah", "")]
    [InlineData("modalpaling banyak Rp1", "istilah-tidak-dikenal", "modalpaling banyak Rp1", "daftar istilah", "")]
    [InlineData("modal paling banyak 1000", "angka-tanpa-satuan", "1000", "Rp1 miliar", "")]
    [InlineData("modal paling banyak 1.000,5", "angka-tanpa-satuan", "1.000,5", "Rp1 miliar", "")]
    [InlineData("tenaga paling banyak 19", "angka-tanpa-satuan", "19", "19 orang", "")]
    [InlineData("modal paling banyak Rp1 milyar", "nilai", "Rp1 milyar", "Rp1 miliar", "tulis Rp1 miliar: kata bilangannya ribu, juta, miliar")]
    [InlineData("modal paling banyak Rp50jt", "nilai", "Rp50jt", "Rp1 miliar", "tulis Rp50 juta")]
    [InlineData("modal paling banyak Rp1.5 miliar", "nilai", "Rp1.5 miliar", "Rp1 miliar", "tulis Rp1,5 miliar: koma memisahkan pecahan")]
    [InlineData("modal paling banyak Rp50,000,000", "nilai", "Rp50,000,000", "Rp1 miliar", "tulis Rp50.000.000: titik memisahkan ribuan")]
    [InlineData("modal paling banyak Rp50.000.000,-", "nilai", "Rp50.000.000,-", "Rp1 miliar", "tulis Rp50.000.000: tanpa \",-\"")]
    [InlineData("modal paling banyak Rp. 50 juta", "nilai", "Rp. 50 juta", "Rp1 miliar", "tulis Rp50 juta")]
    [InlineData("modal paling banyak Rp2.5 M", "nilai", "Rp2.5 M", "Rp1 miliar", "tulis Rp2,5 miliar")]
    [InlineData("modal paling sedikit Rp1 juta dan paling banyak Rp2 juta", "nilai", "dan", "Rp1 miliar", "\"semua:\"")]
    [InlineData("modal paling banyak Rp1,5", "nilai", "Rp1,5", "Rp1 miliar", "")]
    [InlineData("modal paling banyak Rp10.00", "nilai", "Rp10.00", "Rp1 miliar", "")]
    [InlineData("modal paling banyak", "nilai", "\"\"", "Rp1 miliar", "")]
    [InlineData("modal paling banyak Rp999.999.999.999.999.999", "nilai", "Rp999", "Rp1 miliar", "")]
    [InlineData("hari mulai sejak 30 Februari 2021", "nilai", "30 Februari 2021", "2 Februari 2021", "tidak ada dalam kalender")]
    [InlineData("hari mulai sejak 2 February 2021", "nilai", "2 February 2021", "2 Februari 2021", "")]
    [InlineData("modal paling banyak 19 orang", "satuan-salah", "19 orang", "Rp", "")]
    [InlineData("tenaga paling banyak Rp19", "satuan-salah", "Rp19", "orang", "")]
    [InlineData("tenaga paling banyak 19 tempat", "satuan-salah", "19 tempat", "orang", "")]
    [InlineData("lama izin paling banyak 2 bulan", "satuan-salah", "2 bulan", "hari", "")]
    [InlineData("umur paling singkat 2 Februari 2021", "satuan-salah", "2 Februari 2021", "hari, bulan atau tahun", "")]
    [InlineData("umur paling singkat -6 bulan", "satuan-salah", "-6 bulan", "hari, bulan atau tahun", "")]
    [InlineData("tahun buku tepat 2025 tahun", "satuan-salah", "2025 tahun", "tahun", "")]
    [InlineData("hari mulai sejak 6 bulan", "satuan-salah", "6 bulan", "tanggal", "")]
    [InlineData("modal maksimal Rp1", "kata-banding", "maksimal Rp1", "paling banyak", "mungkin maksudnya \"paling banyak\"")]
    [InlineData("modal tidak lebih dari Rp1", "kata-banding", "tidak lebih dari Rp1", "paling banyak", "\"paling banyak\"")]
    [InlineData("modal sekurang-kurangnya Rp1", "kata-banding", "sekurang-kurangnya Rp1", "paling banyak", "\"paling sedikit\"")]
    [InlineData("modal <= Rp1", "kata-banding", "<= Rp1", "paling banyak", "\"paling banyak\"")]
    [InlineData("modal >= Rp1", "kata-banding", ">= Rp1", "paling banyak", "\"paling sedikit\"")]
    [InlineData("modal < Rp1", "kata-banding", "< Rp1", "paling banyak", "\"kurang dari\"")]
    [InlineData("modal lebih kecil dari Rp1", "kata-banding", "lebih kecil dari Rp1", "paling banyak", "\"kurang dari\"")]
    [InlineData("modal lebih rendah daripada Rp1", "kata-banding", "lebih rendah daripada Rp1", "paling banyak", "\"kurang dari\"")]
    [InlineData("modal lebih besar dari Rp1", "kata-banding", "lebih besar dari Rp1", "paling banyak", "\"lebih dari\"")]
    [InlineData("modal di atas Rp1", "kata-banding", "di atas Rp1", "paling banyak", "\"lebih dari\"")]
    [InlineData("umur minimal 6 bulan", "kata-banding", "minimal 6 bulan", "paling singkat", "\"paling singkat\"")]
    [InlineData("hari mulai s/d 2 Februari 2021", "kata-banding", "s/d", "sampai dengan", "\"sampai dengan\"")]
    [InlineData("hari mulai sejak 2 Februari 2021 sampai dengan tanggal penilaian", "rentang-bergerak", "bergerak", "tetap", "\"semua:\"")]
    [InlineData("modal", "kata-banding", "tanpa kata banding", "paling banyak", "")]
    [InlineData("modal sejak Rp1", "kata-banding", "sejak Rp1", "paling banyak", "")]
    [InlineData("hari mulai paling banyak 2 Februari 2021", "kata-banding", "paling banyak", "paling lambat", "")]
    [InlineData("bentuk pt", "kata-banding", "pt", "adalah", "")]
    [InlineData("bentuk adalah", "kata-banding", "adalah", "adalah", "")]
    [InlineData("bentuk adalah salah satu dari pt,", "kata-banding", "adalah salah satu dari pt,", "adalah salah satu dari", "")]
    [InlineData("daerah adalah 35.73", "kata-banding", "adalah 35.73", "termasuk", "daerah termasuk 35.73")]
    [InlineData("keputusan skala mikro", "kata-banding", "mikro", "adalah", "")]
    [InlineData("keputusan skala", "kata-banding", "skala", "adalah", "")]
    [InlineData("modal lebih dari Rp5 sampai dengan Rp1", "rentang", "lebih dari Rp5 sampai dengan Rp1", "batas bawah", "")]
    [InlineData("umur paling singkat 6 bulan sampai dengan 2 tahun", "rentang", "6 bulan", "satuan yang sama", "")]
    [InlineData("modal ditambah tenaga paling banyak Rp1", "satuan", "tenaga", "satuan yang sama", "")]
    [InlineData("tenaga ditambah lama izin paling banyak 1 orang", "satuan", "lama izin", "satuan yang sama", "")]
    [InlineData("hari mulai dikurangi hari mulai sejak 2 Februari 2021", "satuan", "hari mulai", "satuan yang sama", "")]
    [InlineData("milik asing dan modal paling banyak Rp1", "kata-lebih", "dan modal", "berdiri sendiri", "\"semua:\"")]
    [InlineData("milik asing atau modal paling banyak Rp1", "kata-lebih", "atau modal", "berdiri sendiri", "\"salah satu:\"")]
    [InlineData("milik asing adalah ya", "kata-lebih", "adalah ya", "berdiri sendiri", "bukan:")]
    [InlineData("bentuk adalah ptt", "pilihan-tidak-dikenal", "ptt", "pt, cv, lain", "pt")]
    [InlineData("bentuk adalah salah satu dari pt, firma", "pilihan-tidak-dikenal", "firma", "pt, cv, lain", "")]
    [InlineData("daerah termasuk 357", "kode", "357", "35.73", "")]
    [InlineData("daerah termasuk 35.7", "kode", "35.7", "35.73", "")]
    [InlineData("daerah termasuk Kota Malang", "kode", "Kota Malang", "35.73", "tulis 35.73, kode Kota Malang")]
    [InlineData("daerah termasuk 3573", "kode", "3573", "35.73", "tulis 35.73, kode Kota Malang")]
    [InlineData("daerah adalah Kota Malang", "kata-banding", "adalah Kota Malang", "termasuk", "daerah termasuk 35.73")]
    [InlineData("memiliki Surat Birru yang berlaku", "jenis-izin-tidak-dikenal", "Surat Birru", "jenis izin", "Surat Biru")]
    [InlineData("sedang mengurus kuning", "jenis-izin-tidak-dikenal", "kuning", "jenis izin", "")]
    [InlineData("memiliki Surat Biru", "kalimat-izin", "memiliki Surat Biru", "yang berlaku", "\"memiliki Surat Biru yang berlaku\"")]
    [InlineData("memiliki surat birru", "kalimat-izin", "surat birru", "yang berlaku", "\"memiliki Surat Biru yang berlaku\"")]
    [InlineData("memiliki kuda", "kalimat-izin", "memiliki kuda", "yang berlaku", "")]
    [InlineData("plafon paling banyak Rp1", "pokok-salah", "plafon", "usaha", "ada pinjaman")]
    [InlineData("kas paling banyak Rp1", "pokok-salah", "kas", "usaha", "")]
    public void One_problem(string sentence, string code, string found, string expected, string remedy)
    {
        (Condition? condition, var problems) = Words.Sentence(sentence);
        Assert.Null(condition);
        Told(Assert.Single(problems), code, found, expected, remedy);
    }

    [Theory]
    [InlineData("kode termasuk 56101", "kode", "56101", "edisinya", "")]
    [InlineData("kode termasuk 56101/2019", "kode", "56101/2019", "edisinya", "")]
    [InlineData("kode termasuk 561011/2020", "kode", "561011/2020", "edisinya", "")]
    [InlineData("kode termasuk 33 s.d. 10/2020", "kode", "33 s.d. 10/2020", "edisinya", "")]
    [InlineData("kode termasuk 10 s.d. 33", "kode", "10 s.d. 33", "edisinya", "")]
    [InlineData("plafon paling banyak Rp1", "pokok-salah", "plafon", "kegiatan", "")]
    public void One_problem_about_an_activity(string sentence, string code, string found, string expected, string remedy) =>
        Told(Assert.Single(Words.Sentence(sentence, SubjectKind.Activity).Problems), code, found, expected, remedy);

    [Theory]
    [InlineData("{semua: [modal paling banyak Rp1], bukan: selalu}", "syarat-ganda", "2 kunci", "satu kunci", "semua:")]
    [InlineData("{smua: [selalu]}", "kunci-tidak-dikenal", "smua", "salah satu dari", "semua")]
    [InlineData("{ada anggota: selalu}", "kunci-tidak-dikenal", "ada anggota", "salah satu dari", "")]
    [InlineData("{semua: selalu}", "bentuk", "selalu", "daftar syarat", "")]
    [InlineData("{semua: []}", "bentuk", "daftar", "daftar syarat", "")]
    [InlineData("[selalu]", "bentuk", "daftar", "kalimat", "")]
    [InlineData("''", "bentuk", "isi kosong", "kalimat", "")]
    [InlineData("{bukan: }", "bentuk", "isi kosong", "kalimat", "")]
    [InlineData("{paling sedikit 3 dari: [selalu, selalu]}", "bilangan", "2 syarat", "1 sampai dengan 2", "")]
    [InlineData("{paling sedikit 0 dari: [selalu]}", "bilangan", "1 syarat", "1 sampai dengan 1", "")]
    [InlineData("{ada 2 produk: selalu}", "bilangan", "ada 2 produk", "paling sedikit N", "")]
    [InlineData("{paling banyak produk: selalu}", "bilangan", "paling banyak produk", "paling sedikit N", "")]
    [InlineData("{paling banyak 0 produk: selalu}", "bilangan", "paling banyak 0 produk", "N paling sedikit 1", "")]
    [InlineData("{jumlah: {dari: plafon, atas: pinjaman}}", "kunci-kurang", "batas", "batas", "")]
    [InlineData("{jumlah: {dari: plafon, atas: pinjaman, batas: paling banyak Rp1, dan: x}}", "kunci-tidak-dikenal", "dan", "salah satu dari", "")]
    [InlineData("{jumlah: {dari: akad, atas: pinjaman, batas: paling banyak Rp1}}", "satuan", "akad", "tidak pernah negatif", "")]
    [InlineData("{jumlah: {dari: plafon, atas: pinjaman, ditambah: tenaga, batas: paling banyak Rp1}}", "satuan", "tenaga", "satuan yang sama", "")]
    [InlineData("{jumlah: {dari: plafon, atas: pinjaman, ditambah: laba, batas: paling banyak Rp1}}", "satuan", "laba", "tidak pernah negatif", "")]
    [InlineData("{jumlah: {dari: plafon, atas: produk, batas: paling banyak Rp1}}", "pokok-salah", "plafon", "produk", "")]
    [InlineData("{jumlah: {dari: plafon, atas: anggota, batas: paling banyak Rp1}}", "isi-tidak-dikenal", "anggota", "pinjaman", "")]
    [InlineData("{jumlah: {dari: plafon, atas: pinjaman, batas: paling banyak 1}}", "angka-tanpa-satuan", "1", "Rp", "")]
    public void One_problem_in_a_structure(string yaml, string code, string found, string expected, string remedy)
    {
        (_, var problems) = Words.Condition(yaml);
        Problem problem = Assert.Single(problems);
        Assert.Equal((code, 1), (problem.Code, problem.Place.Line));
        Assert.Contains(found, problem.Argument("found")!.Indonesian, StringComparison.Ordinal);
        Assert.Contains(expected, problem.Argument("expected")!.Indonesian, StringComparison.Ordinal);
        Assert.Contains(remedy, problem.Argument("remedy")!.Indonesian, StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_may_not_be_nested_without_end()
    {
        string deep = string.Concat(Enumerable.Repeat("{bukan: ", 40)) + "selalu" + new string('}', 40);
        Assert.Equal("terlalu-dalam", Assert.Single(Words.Condition(deep).Problems).Code);
        string deepest = string.Concat(Enumerable.Repeat("{bukan: ", 32)) + "selalu" + new string('}', 32);
        Assert.Empty(Words.Condition(deepest).Problems);
    }

    [Fact]
    public void All_problems_of_a_condition_are_told() =>
        Assert.Equal(
            ["istilah-tidak-dikenal", "angka-tanpa-satuan", "kunci-tidak-dikenal"],
            Words.Condition("{semua: [modl paling banyak Rp1, {bukan: modal paling banyak 5}, {salh satu: [selalu]}]}").Problems.Select(p => p.Code)
        );

    private static void Told(Problem problem, string code, string found, string expected, string remedy)
    {
        Assert.Equal((code, Words.Here), (problem.Code, problem.Place));
        Assert.Contains(found, problem.Argument("found")!.Indonesian, StringComparison.Ordinal);
        Assert.Contains(expected, problem.Argument("expected")!.Indonesian, StringComparison.Ordinal);
        Assert.Contains(remedy, problem.Argument("remedy")!.Indonesian, StringComparison.Ordinal);
        foreach (LocalizedText text in new[] { problem.Argument("found")!, problem.Argument("expected")! })
        {
            Assert.True(text.Indonesian.Length > 0 && text.English.Length > 0);
        }
        Assert.Equal(problem.Argument("remedy")!.Indonesian.Length > 0, problem.Argument("remedy")!.English.Length > 0);
        Assert.StartsWith($"uji.yaml:3:7: [{code}] ", problem.Tell(Lang.English), StringComparison.Ordinal);
        Assert.Contains("Seharusnya:", problem.Tell(Lang.Indonesian), StringComparison.Ordinal);
    }
}
