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
    [InlineData("PER-11/PJ/2025", "Peraturan Direktur Jenderal Pajak Nomor PER-11/PJ/2025")]
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

    private static IReadOnlyList<Problem> Problems(string basis, string own)
    {
        string yaml =
            $"keputusan: izin/uji\njenis: izin\nuntuk: usaha\nsifat: sukarela\njudul: {{ id: Uji, en: Test }}\n{own}versi:\n"
            + $"  - berlaku: 2021-02-02 s.d. dicabut\n    dasar: {basis}\n    bukti: teks\n    diperiksa: 2026-11-22\n    dipenuhi oleh: [NIB]\n";
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
