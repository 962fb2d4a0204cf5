using System.Text;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;

namespace Umkm.Rules.Tests.Review;

/// <summary>One name for one regulation: what is cited stands in the register, with the title and the days that the sources give.</summary>
public class InstrumentTests
{
    private static readonly InstrumentRegister Register = RuleBook.Embedded.Instruments;

    [Theory]
    [InlineData("PP 7/2021 Pasal 35 ayat (3)", "PP 7/2021")]
    [InlineData(
        "Permenko Perekonomian 8/2019 jo. 15/2020 jo. 2/2021",
        "Permenko Perekonomian 8/2019",
        "Permenko Perekonomian 15/2020",
        "Permenko Perekonomian 2/2021"
    )]
    [InlineData("penjelasan umum PP 28/2025 tentang PP 5/2021", "PP 28/2025", "PP 5/2021")]
    [InlineData("Permen LHK P.21/MENLHK/SETJEN/KUM.1/10/2020; simpulan", "Permen LHK P.21/MENLHK/SETJEN/KUM.1/10/2020")]
    [InlineData("Berita: Okezone, 22 Agustus 2024, dan Malangpagi, Agustus 2024")]
    [InlineData("Putaran 2022 dan 2026")]
    public void A_citation_names_its_regulations(string basis, params string[] names) =>
        Assert.Equal(names, Citations.In(basis, Register).Select(c => c.Instrument!.Name));

    [Theory]
    [InlineData(
        "PP 7/2021",
        "Peraturan Pemerintah Nomor 7 Tahun 2021 tentang Kemudahan, Pelindungan, dan Pemberdayaan Koperasi dan Usaha Mikro, Kecil, dan Menengah"
    )]
    [InlineData("UU 20/2008", "Undang-Undang Nomor 20 Tahun 2008 tentang Usaha Mikro, Kecil, dan Menengah")]
    [InlineData("PMK 95/PMK.05/2018", "Peraturan Menteri Keuangan Nomor 95/PMK.05/2018 tentang Pembiayaan Ultra Mikro")]
    [InlineData("Perda Kota Malang 4/2023", "Peraturan Daerah Kota Malang Nomor 4 Tahun 2023")]
    [InlineData("PENG-46/PJ.09/2026", "Pengumuman Direktorat Jenderal Pajak Nomor PENG-46/PJ.09/2026")]
    public void A_full_title(string name, string title) => Assert.Equal(title, Register.FullTitle(Register.Find(name)!));

    // Days of promulgation and of entry into force by the closing articles: PP 45/2024 Pasal 13, PP 28/2019, PP 23/2018 Pasal 12, PP 107/2015 Pasal 42.
    [Theory]
    [InlineData("PP 45/2024", "2024-10-18", "2024-12-17")]
    [InlineData("PP 28/2019", "2019-04-18", "2019-05-03")]
    [InlineData("PP 23/2018", "2018-06-08", "2018-07-01")]
    [InlineData("PP 107/2015", "2015-12-28", "2015-12-28")]
    public void Its_days(string name, string promulgated, string from)
    {
        Instrument one = Register.Find(name)!;
        Assert.Equal((promulgated, from), (Iso(one.PromulgatedOn), Iso(one.From)));
    }

    [Fact]
    public void What_was_not_seen_is_absent()
    {
        Instrument fees = Register.Find("Permen UMKM 3/2026")!;
        Assert.Null(fees.Title);
        Assert.Null(fees.PromulgatedOn);
        Assert.Equal(Evidence.Report, fees.Evidence);
    }

    [Theory]
    [InlineData("Permenkop UKM 66/2020 Pasal 3", "peraturan-tidak-dikenal", "Permenkop UKM 6/2020")]
    [InlineData("PP Nomor 7 Tahun 2021 Pasal 35", "ejaan-peraturan", "PP 7/2021")]
    [InlineData("Permenperin 64/2016", "ejaan-peraturan", "Permenperin 64/M-IND/PER/7/2016")]
    [InlineData("UU KUP", "ejaan-peraturan", "UU 6/1983")]
    public void A_wrong_name_is_told(string basis, string code, string meant)
    {
        Problem problem = Assert.Single(Problems(basis, ""));
        Assert.Equal((code, "izin/uji.yaml"), (problem.Code, problem.Place.File));
        Assert.Contains(meant, problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Umkm.Domain.Language.Indonesian, "peraturan baru didaftarkan di bawah \"peraturan:\"")]
    [InlineData(Umkm.Domain.Language.English, "a new regulation is registered under \"peraturan:\"")]
    public void A_new_regulation_is_told_where_to_register(Umkm.Domain.Language language, string told)
    {
        // With a name near it and without one.
        Assert.Contains(told, Assert.Single(Problems("Permenko Perekonomian 3/2027 Pasal 5", "")).Tell(language), StringComparison.Ordinal);
        Assert.Contains(told, Assert.Single(Problems("Perwali Kota Contoh 9/2026 Pasal 3", "")).Tell(language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PP 7/2021: { bukti: teks, diperiksa: 2026-11-22 }", "untuk kedua kalinya, sesudah izin/uji.yaml:7:3")]
    [InlineData("PP 9/2099: { nama lain: [UU KUP], bukti: teks, diperiksa: 2026-11-22 }", "yang lain ada di izin/uji.yaml:7:3")]
    public void A_name_that_is_there_already_is_told_with_its_first_place(string entry, string first)
    {
        Problem problem = Problems("PP 7/2021", $"peraturan:\n  {entry}\n").First(p => p.Code == "nama-ganda");
        Assert.Contains(first, problem.ToString(), StringComparison.Ordinal);
    }

    // Last articles: PP 55/2022 Pasal 74, UU 20/2008 Pasal 44, PP 45/2016 Pasal II.
    [Theory]
    [InlineData("PP 55/2022 Pasal 74", null)]
    [InlineData("PP 55/2022 Pasal 75", "pasal-di-luar")]
    [InlineData("PP 55/2022 Pasal II", "pasal-di-luar")]
    [InlineData("PP 45/2016 Pasal II", null)]
    [InlineData("PP 45/2016 Pasal III", "pasal-di-luar")]
    [InlineData("UU 40/2007 Pasal 153A dan Pasal 153E ayat (2)", null)]
    [InlineData("UU 20/2008 Pasal 6 ayat (1), PP 55/2022 Pasal 45", null)]
    [InlineData("PP 55/2022 Pasal 45, UU 20/2008 Pasal 45", "pasal-di-luar")]
    [InlineData("penjelasan Pasal 35 UU 20/2008 sebagaimana diganti UU 11/2020 Pasal 87", null)]
    [InlineData("penjelasan Pasal 45 UU 20/2008 sebagaimana diganti UU 11/2020 Pasal 87", "pasal-di-luar")]
    [InlineData("PP 20/2026 (perubahan Pasal 57 ayat (1), ayat (2) huruf e, dan Pasal 58) dan Pasal II angka 1 huruf a", null)]
    [InlineData("PP 20/2026 (perubahan Pasal 75 ayat (1))", "pasal-di-luar")]
    [InlineData("UU 7/2021 Pasal 3 (UU PPh Pasal 7 ayat (2a)) dan Pasal 17 ayat (1)", null)]
    [InlineData("UU 7/2021 Pasal 3 (UU PPh Pasal 7 ayat (2a)) dan Pasal 20", "pasal-di-luar")]
    [InlineData("PP 55/2022 jo. PP 20/2026 Pasal 56 ayat (2)", null)]
    [InlineData("PP 55/2022 Pasal 56 (2)", "bentuk-pasal")]
    [InlineData("PP 55/2022 Pasal 56 ayat 2", "bentuk-pasal")]
    [InlineData("PP 55/2022 Pasal 56 Ayat (2)", "bentuk-pasal")]
    [InlineData("PP 55/2022 Pasal 1, pasal 56", "bentuk-pasal")]
    [InlineData("PP 55/2022 Pasal lima", "bentuk-pasal")]
    [InlineData("PP 55/2022 Pasal 56 huruf a ayat (2)", "bentuk-pasal")]
    [InlineData("PP 55/2022 Psl 56 huruf a", "bentuk-pasal")]
    [InlineData("PP 55/2022 pasal 56 huruf a", "bentuk-pasal")]
    [InlineData("PP 55/2022", "pasal-tidak-disebut")]
    [InlineData("PP 55/2022, menurut laporan", null)]
    [InlineData("PP 45/2024 Lampiran IV.C angka 1", null)]
    public void Articles_are_checked(string basis, string? code) =>
        Assert.Equal(code is null ? [] : [code], Problems($"\"{basis}\"", "", "teks").Select(p => p.Code));

    // Days due, terms, kinds of paper and formulas cite too, and so do notes; a decision says "Pasal 99 of PP 55/2022" in each.
    [Theory]
    [InlineData("izin/halal.yaml", "jatuh tempo:\n      - bila:", "jatuh tempo:\n      - dasar: PP 55/2022 Pasal 99\n        bila:")]
    [InlineData("hitungan/pph-final.yaml", "PP 46/2013 Pasal 3 ayat (1)", "PP 55/2022 Pasal 99")]
    [InlineData(
        "hitungan/kur.yaml",
        "jangka waktu:\n          modal kerja: 48 bulan\n          investasi: 60 bulan\n          dasar: ",
        "jangka waktu:\n          modal kerja: 48 bulan\n          investasi: 60 bulan\n          dasar: PP 55/2022 Pasal 99, "
    )]
    [InlineData("istilah/jenis-izin.yaml", "PP 107/2015 Pasal 41 huruf e", "PP 55/2022 Pasal 99 huruf e")]
    [InlineData("tersirat/bukan-modal-asing-pt-perorangan.yaml", "[PP 8/2021 Pasal 6, ", "[PP 55/2022 Pasal 99, PP 8/2021 Pasal 6, ")]
    [InlineData("izin/merek.yaml", "catatan:\n", "catatan:\n  - Lihat PP 55/2022 Pasal 99.\n")]
    public void Wherever_it_is_cited(string path, string from, string to)
    {
        RuleFile file = RuleBook.EmbeddedRuleFiles.Single(f => f.Path == path);
        string yaml = Encoding.UTF8.GetString(file.Utf8.Span);
        Assert.Contains(from, yaml, StringComparison.Ordinal);
        int at = yaml.IndexOf(from, StringComparison.Ordinal);
        RuleFile wrong = new(path, Encoding.UTF8.GetBytes(yaml[..at] + to + yaml[(at + from.Length)..]));
        Problem problem = Assert.Single(RuleBooks.Uncited([wrong], RuleBook.Embedded));
        Assert.Equal(("pasal-di-luar", path), (problem.Code, problem.Place.File));
    }

    [Fact]
    public void Files_laid_over_the_book_are_warned_about()
    {
        RuleFile own = new(
            "program/uji.yaml",
            Encoding.UTF8.GetBytes(
                "keputusan: program/uji\njenis: program\nuntuk: usaha\nwilayah: nasional\njudul: { id: Uji, en: Test }\nversi:\n"
                    + "  - berlaku: 2022-12-20 s.d. dicabut\n    dasar: PP 55/2022 Pasal 99\n    bukti: laporan\n    diperiksa: 2026-11-22\n    pembukaan: terbuka\n"
                    + "    syarat:\n      nib: { kalimat: { id: Memiliki NIB, en: Holds an NIB }, bila: memiliki NIB yang berlaku, dasar: Perwali Kota Uji 9/2026 Pasal 3 }\n"
            )
        );
        RuleBookResult result = RuleBook.Replace([own], "uji");
        Assert.NotNull(result.Book);
        Assert.Equal(["pasal-di-luar", "peraturan-tidak-dikenal"], result.Warnings.Select(w => w.Code));
    }

    [Fact]
    public void A_file_may_bring_its_own()
    {
        Assert.NotEmpty(Problems("Perwali Kota Contoh 9/2026 Pasal 3", ""));
        Assert.Empty(
            Problems(
                "Perwali Kota Contoh 9/2026 Pasal 3",
                "peraturan:\n  Perwali Kota Contoh 9/2026: { dicabut oleh: [PP 28/2025], bukti: teks, diperiksa: 2026-11-22 }\n"
            )
        );
    }

    [Theory]
    [InlineData("PP 9/2099: { diubah oleh: [PP 10/2099], bukti: teks, diperiksa: 2026-11-22 }", "peraturan-tidak-dikenal")]
    [InlineData("Surat 9/2099: { bukti: teks, diperiksa: 2026-11-22 }", "nama-peraturan")]
    [InlineData("PP 9/2099: { nama lain: [UU KUP], bukti: teks, diperiksa: 2026-11-22 }", "nama-ganda")]
    [InlineData("PP 7/2021: { bukti: teks, diperiksa: 2026-11-22 }", "nama-ganda")]
    [InlineData("PP 9/2099: { bukti: teks }", "kunci-kurang")]
    public void The_register_itself_is_checked(string entry, string code) =>
        Assert.Contains(Problems("PP 7/2021", $"peraturan:\n  {entry}\n"), p => p.Code == code);

    private static IReadOnlyList<Problem> Problems(string basis, string own, string grade = "laporan")
    {
        string yaml =
            $"keputusan: izin/uji\njenis: izin\nuntuk: usaha\nsifat: sukarela\njudul: {{ id: Uji, en: Test }}\n{own}versi:\n"
            + $"  - berlaku: 2021-02-02 s.d. dicabut\n    dasar: {basis}\n    bukti: {grade}\n    diperiksa: 2026-11-22\n    dipenuhi oleh: [NIB]\n";
        IEnumerable<string> cases = new[] { ("[ { jenis: NIB } ]", "terpenuhi"), ("[]", "tidak-wajib") }.Select(c =>
            $"kasus: {c.Item2}\ntanggal penilaian: 2026-11-22\nfakta: {{ izin: {c.Item1} }}\nharap: {{ izin/uji: {c.Item2} }}\nasal: uji\n"
        );
        RuleFile[] files =
        [
            .. RuleBook.EmbeddedRuleFiles.Where(f =>
                f.Path.StartsWith("istilah/", StringComparison.Ordinal) || f.Path.StartsWith("peraturan/", StringComparison.Ordinal)
            ),
            new("izin/uji.yaml", Encoding.UTF8.GetBytes(yaml)),
            new("izin/uji.kasus.yaml", Encoding.UTF8.GetBytes(string.Join("---\n", cases))),
        ];
        return RuleBook.Load(files, "uji", withCases: true, withCitations: true).Problems;
    }

    private static string? Iso(LocalDate? day) => day is { } given ? NodaTime.Text.LocalDatePattern.Iso.Format(given) : null;
}
