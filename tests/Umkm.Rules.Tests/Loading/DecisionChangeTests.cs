using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Comparisons;
using Umkm.Rules.Explanations;
using Umkm.Rules.Review;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Loading;

/// <summary>Files that state only what differs: the rest is taken over with its articles and places, and what does not fit is told.</summary>
public class DecisionChangeTests
{
    internal const string Base = """
        keputusan: program/uji
        jenis: program
        wilayah: nasional
        judul: { id: Uji, en: Test }
        versi:
          - berlaku: 2020-01-01 s.d. 2021-12-31
            dasar: Uji Pasal 1
            bukti: teks
            diperiksa: 2026-01-01
            pembukaan: tertutup
            syarat:
              modal:
                kalimat: { id: Modal paling banyak Rp1 juta, en: The capital is at most Rp1 million }
                bila: modal paling banyak Rp1 juta
          - berlaku: 2022-01-01 s.d. dicabut
            dasar: Uji Pasal 2
            bukti: laporan
            diperiksa: 2026-01-01
            pembukaan: terbuka
            peringatan: Tanyakan.
            syarat:
              modal:
                kalimat: { id: Modal paling banyak Rp2 juta, en: The capital is at most Rp2 million }
                bila: modal paling banyak Rp2 juta
                dasar: Uji Pasal 3
              tenaga:
                kalimat: { id: Tenaga paling sedikit 2 orang, en: At least 2 workers }
                bila: tenaga paling sedikit 2 orang
            manfaat:
              - { nama: { id: Dana, en: Money }, nilai: Rp1 juta }
              - { nama: { id: Kursus, en: Course }, nilai: 2 hari, dasar: Uji Pasal 4 }
        """;

    internal const string Change = """
        mengubah: program/uji
        versi:
          - berlaku: 2027-01-01 s.d. dicabut
            dasar: Uji Pasal 9
            bukti: teks
            diperiksa: 2026-01-02
            syarat:
              modal:
                kalimat: { id: Modal paling banyak Rp3 juta, en: The capital is at most Rp3 million }
                bila: modal paling banyak Rp3 juta
                dasar: Uji Pasal 9
        """;

    private static readonly LocalDate Later = new(2027, 1, 1);

    [Fact]
    public void What_is_not_stated_is_taken_over_with_its_article_evidence_and_place()
    {
        Decision decision = Changed(Change);
        Assert.Equal(
            ["2020-01-01 s.d. 2021-12-31", "2022-01-01 s.d. 2026-12-31", "2027-01-01 s.d. dicabut"],
            decision.Versions.Select(v => v.InForce.ToString())
        );
        DecisionVersion version = decision.On(Later)!;
        Criterion[] criteria = [.. ((Criteria)version.Readings[0].Body).Parts];
        Assert.Equal(["modal", "tenaga"], criteria.Select(c => c.Id));
        Assert.Equal("Modal paling banyak Rp3 juta", criteria[0].Sentence.Indonesian);
        Assert.Equal(new LegalBasis(["Uji Pasal 9"], Evidence.Text), criteria[0].Basis);
        Assert.Equal(new LegalBasis(["Uji Pasal 2"], Evidence.Report), criteria[1].Basis);
        Assert.Equal(("program/uji.yaml", "perubahan/uji.yaml"), (criteria[1].Place.File, criteria[0].Place.File));
        Assert.Equal(["Dana Uji Pasal 2", "Kursus Uji Pasal 4"], version.Programme!.Benefits.Select(b => $"{b.Name.Indonesian} {b.Basis}"));
        Assert.Equal(("terbuka", "Tanyakan."), (version.Programme.Intake, Assert.Single(version.Cautions)));
        Assert.Equal("Modal paling banyak Rp2 juta", ((Criteria)decision.Versions[1].Readings[0].Body).Parts[0].Sentence.Indonesian);
    }

    [Fact]
    public void It_says_the_same_as_the_file_written_out()
    {
        string last = Base[Base.IndexOf("  - berlaku: 2022", StringComparison.Ordinal)..];
        string written =
            Base.Replace("2022-01-01 s.d. dicabut", "2022-01-01 s.d. 2026-12-31", StringComparison.Ordinal)
            + "\n"
            + last.Replace("2022-01-01", "2027-01-01", StringComparison.Ordinal)
                .Replace(
                    "dasar: Uji Pasal 2\n    bukti: laporan\n    diperiksa: 2026-01-01",
                    "dasar: Uji Pasal 9\n    bukti: teks\n    diperiksa: 2026-01-02",
                    StringComparison.Ordinal
                )
                .Replace("Rp2 ", "Rp3 ", StringComparison.Ordinal)
                .Replace("dasar: Uji Pasal 3", "dasar: Uji Pasal 9", StringComparison.Ordinal)
                .Replace("2 orang\n    manfaat", "2 orang\n        dasar: Uji Pasal 2\n        bukti: laporan\n    manfaat", StringComparison.Ordinal)
                .Replace("nilai: Rp1 juta }", "nilai: Rp1 juta, dasar: Uji Pasal 2 }", StringComparison.Ordinal);
        RuleBook whole = SmallBook.Of(("program/uji.yaml", written));
        RuleBook changed = SmallBook.Of(("program/uji.yaml", Base), ("perubahan/uji.yaml", Change));
        Assert.Empty(BookComparison.Of(whole, changed, []).Decisions);
    }

    [Fact]
    public void The_page_and_the_comparison_tell_what_is_taken_from_where()
    {
        RuleBook book = SmallBook.Of(("program/uji.yaml", Base), ("perubahan/uji.yaml", Change));
        string page = DecisionPage.Write(book.Find("program/uji")!, book, Later, Umkm.Domain.Language.English, ExplanationForm.Markdown);
        const string Told =
            "Changed by perubahan/uji.yaml; what is not stated there is taken from program/uji.yaml: tenaga, manfaat, pembukaan, peringatan.";
        Assert.Contains(Told, page, StringComparison.Ordinal);
        BookComparison comparison = BookComparison.Of(SmallBook.Of(("program/uji.yaml", Base)), book, []);
        Assert.Contains(Told, ComparisonPage.Write(comparison, Umkm.Domain.Language.English, ExplanationForm.Markdown), StringComparison.Ordinal);
        Assert.False(comparison.HasCorrection);
    }

    [Theory]
    [InlineData(
        "\n    pembukaan: tertutup\n    manfaat:\n      - { nama: { id: Dana, en: Money }, nilai: Rp3 juta }\n",
        "program/uji.yaml: tenaga, manfaat Kursus, peringatan."
    )]
    [InlineData(
        "\n    pembukaan: tertutup\n    manfaat dihapus: [Dana, Kursus]\n    peringatan: Lain.\n    syarat dihapus: [tenaga]\n",
        "tidak ada yang diambil dari program/uji.yaml."
    )]
    public void What_is_stated_is_not_told_as_taken(string more, string told)
    {
        RuleBook book = SmallBook.Of(("program/uji.yaml", Base), ("perubahan/uji.yaml", Change + more));
        string page = DecisionPage.Write(book.Find("program/uji")!, book, Later, Umkm.Domain.Language.Indonesian, ExplanationForm.Markdown);
        Assert.Contains($"{told}\n", page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "program/uji, benefit: Money: Rp1 million (Uji Pasal 3)")]
    [InlineData("    manfaat:\n      - { nama: { id: Dana, en: Money }, nilai: Rp3 juta, dasar: Uji Pasal 9 }\n", null)]
    public void A_benefit_of_the_old_article_that_did_not_change_is_told(string more, string? told)
    {
        (string Path, string Yaml) old = (
            "program/uji.yaml",
            Base.Replace("nilai: Rp1 juta", "nilai: Rp1 juta, dasar: Uji Pasal 3", StringComparison.Ordinal)
        );
        BookComparison comparison = BookComparison.Of(SmallBook.Of(old), SmallBook.Of(old, ("perubahan/uji.yaml", $"{Change}\n{more}")), []);
        VersionChange version = Assert.Single(Assert.Single(comparison.Decisions).Versions);
        Assert.Equal(told is null ? [] : [told], version.Unchanged.Select(u => u.English));
    }

    [Fact]
    public void Parts_are_added_and_taken_out_and_a_field_is_changed()
    {
        Decision decision = Changed(
            Change
                .Replace(
                    "syarat:",
                    "pembukaan: tertutup\n    syarat dihapus: [tenaga]\n    manfaat dihapus: [Dana]\n    syarat:",
                    StringComparison.Ordinal
                )
                .Replace("versi:", "judul: { id: Baru, en: New }\nversi:", StringComparison.Ordinal)
                + "\n    syarat disisipkan:\n      asing:\n        kalimat: { id: Bukan milik asing, en: Not foreign owned }\n"
                + "        bila: { bukan: milik asing }\n        dasar: Uji Pasal 9\n"
        );
        DecisionVersion version = decision.On(Later)!;
        Assert.Equal("Baru", decision.Title.Indonesian);
        Assert.Equal(["modal", "asing"], ((Criteria)version.Readings[0].Body).Parts.Select(c => c.Id));
        Assert.Equal("Kursus", Assert.Single(version.Programme!.Benefits).Name.Indonesian);
        Assert.Equal("tertutup", version.Programme.Intake);
    }

    [Fact]
    public void A_version_with_the_first_day_of_one_corrects_it_and_may_end_the_last()
    {
        Decision decision = Changed(
            Change.Replace("2027-01-01 s.d. dicabut", "2020-01-01 s.d. 2021-12-31", StringComparison.Ordinal)
                + "\n  - { berlaku: 2022-01-01 s.d. 2026-12-31, dasar: Uji Pasal 9, bukti: teks, diperiksa: 2026-01-02 }\n"
        );
        Assert.Equal(["2020-01-01 s.d. 2021-12-31", "2022-01-01 s.d. 2026-12-31"], decision.Versions.Select(v => v.InForce.ToString()));
        Assert.Equal("Modal paling banyak Rp3 juta", ((Criteria)decision.Versions[0].Readings[0].Body).Parts.Single().Sentence.Indonesian);
        Assert.Equal(2, ((Criteria)decision.Versions[1].Readings[0].Body).Parts.Length);
    }

    [Fact]
    public void Classes_are_merged_and_still_checked_for_gaps()
    {
        const string Classes = """
            keputusan: golongan
            jenis: klasifikasi
            judul: { id: Uji, en: Test }
            jawaban: { kecil: { id: Kecil, en: Small }, besar: { id: Besar, en: Large } }
            versi:
              - berlaku: 2020-01-01 s.d. dicabut
                dasar: Uji Pasal 1
                bukti: teks
                diperiksa: 2026-01-01
                golongan: { kecil: modal paling banyak Rp1 juta, besar: modal lebih dari Rp1 juta }
            """;
        string change =
            "mengubah: golongan\nversi:\n  - berlaku: 2027-01-01 s.d. dicabut\n    dasar: Uji Pasal 2\n    bukti: teks\n"
            + "    diperiksa: 2026-01-01\n    golongan: { kecil: modal paling banyak Rp2 juta }\n";
        (string Path, string Yaml) old = ("klasifikasi/golongan.yaml", Classes);
        (string code, _, _, string text) = SmallBook.Problem(old, ("perubahan/golongan.yaml", change));
        Assert.Equal("golongan-tumpang-tindih", code);
        Assert.Contains("Rp1.000.001", text, StringComparison.Ordinal);
        string both = change.Replace("Rp2 juta }", "Rp2 juta, besar: modal lebih dari Rp2 juta }", StringComparison.Ordinal);
        Bands bands = (Bands)SmallBook.Of(old, ("perubahan/golongan.yaml", both)).Find("golongan")!.On(Later)!.Readings[0].Body;
        Assert.Equal(["modal paling banyak Rp2 juta", "modal lebih dari Rp2 juta"], bands.Parts.Select(b => ConditionLine.Of(b.When).Indonesian));
    }

    [Theory]
    [InlineData("mengubah: program/uji", "mengubah: program/ujii", "mengubah-tidak-ada", 1, 11, "mungkin maksudnya \"program/uji\"")]
    [InlineData("      modal:", "      modall:", "mengubah-bagian", 8, 7, "mungkin maksudnya \"modal\"")]
    [InlineData("      modal:", "      lain-lagi:", "mengubah-bagian", 8, 7, "tulis di bawah \"syarat disisipkan\" bila memang baru")]
    [InlineData("    syarat:", "    syarat disisipkan:", "mengubah-bagian", 8, 7, "tulis di bawah \"syarat\" bila menggantikan yang lama")]
    [InlineData("    syarat:", "    syarat dihapus: [tenga]\n    syarat:", "mengubah-bagian", 7, 22, "mungkin maksudnya \"tenaga\"")]
    [InlineData("    syarat:", "    manfaat dihapus: [Dona]\n    syarat:", "mengubah-bagian", 7, 23, "mungkin maksudnya \"Dana\"")]
    [InlineData("    syarat:", "    syarat dihapus: tenaga\n    syarat:", "bentuk", 7, 21, "daftar nama dalam kurung siku")]
    [InlineData("2027-01-01 s.d. dicabut", "2021-06-01 s.d. dicabut", "mengubah-di-tengah", 3, 14, "sesudah versi terakhir mulai")]
    [InlineData("2027-01-01 s.d. dicabut", "2020-01-01 s.d. dicabut", "mengubah-di-tengah", 3, 14, "sama dengan versi yang dikoreksi")]
    [InlineData("    dasar: Uji Pasal 9\n    bukti", "    bukti", "kunci-kurang", 3, 5, "kunci \"dasar\"")]
    [InlineData("versi:", "jenis: izin\nversi:", "kunci-tidak-dikenal", 2, 1, "kunci \"jenis\"")]
    [InlineData("    syarat:", "    golongan: {}\n    syarat:", "kunci-tidak-dikenal", 7, 5, "kunci \"golongan\"")]
    [InlineData("Rp3 juta\n", "Rp3 jta\n", "nilai", 10, 15, "Rp3 jta")]
    public void What_does_not_fit_is_told_with_its_place_in_the_change(string text, string broken, string code, int line, int column, string told)
    {
        string change = Change.Replace(text, broken, StringComparison.Ordinal);
        Assert.NotEqual(Change, change);
        (string Code, int Line, int Column, string Text) problem = SmallBook.Problem(("program/uji.yaml", Base), ("perubahan/uji.yaml", change));
        Assert.Equal((code, line, column), (problem.Code, problem.Line, problem.Column));
        Assert.StartsWith("perubahan/uji.yaml", problem.Text, StringComparison.Ordinal);
        Assert.Contains(told, problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_in_the_place_of_the_decision_is_told_where_to_go()
    {
        (string code, _, _, string text) = SmallBook.Problem(("program/uji.yaml", Change));
        Assert.Equal("mengubah-tidak-ada", code);
        Assert.Contains("perubahan/program/uji.yaml", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_change_of_one_decision_and_a_change_where_only_additions_may_stand_are_refused()
    {
        Assert.Equal(
            "mengubah-ganda",
            SmallBook.Problem(("program/uji.yaml", Base), ("perubahan/a.yaml", Change), ("perubahan/b.yaml", Change)).Code
        );
        string kur = Change.Replace("program/uji", "program/kur-mikro", StringComparison.Ordinal);
        Problem problem = Assert.Single(RuleBook.Add([TestBooks.File("perubahan/kur.yaml", kur)], "uji").Problems);
        Assert.Equal("mengubah-bukan-menambah", problem.Code);
    }

    private static Decision Changed(string change) => SmallBook.Of(("program/uji.yaml", Base), ("perubahan/uji.yaml", change)).Find("program/uji")!;
}
