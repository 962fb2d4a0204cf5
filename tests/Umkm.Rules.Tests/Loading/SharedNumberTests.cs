using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Loading;

/// <summary>Numbers that are written once and named: what reads them sees the number of the days of its version.</summary>
public class SharedNumberTests
{
    private const string Numbers = """
        bilangan:
          batas modal:
            arti: uji
            versi:
              - { berlaku: 2020-01-01 s.d. 2024-12-31, nilai: Rp1 miliar, dasar: Uji Pasal 1, bukti: teks, diperiksa: 2026-01-01 }
              - { berlaku: 2025-01-01 s.d. dicabut, nilai: "Rp2,5 miliar", dasar: Uji Pasal 2, bukti: laporan, diperiksa: 2026-01-01 }
        """;

    private const string Programme = """
        keputusan: program/uji
        jenis: program
        wilayah: nasional
        judul: { id: Uji, en: Test }
        versi:
          - berlaku: 2020-01-01 s.d. 2024-12-31
            dasar: Uji Pasal 1
            bukti: teks
            diperiksa: 2026-01-01
            pembukaan: terbuka
            syarat:
              modal:
                kalimat: { id: Modal paling banyak <batas modal>, en: The capital is at most <batas modal> }
                bila: modal paling banyak <batas modal>
          - berlaku: 2025-01-01 s.d. dicabut
            dasar: Uji Pasal 2
            bukti: laporan
            diperiksa: 2026-01-01
            pembukaan: terbuka
            syarat:
              modal:
                kalimat: { id: Modal paling banyak <batas modal>, en: The capital is at most <batas modal> }
                bila:
                  semua: [ modal paling banyak <batas modal>, omzet paling banyak <batas modal> ]
            manfaat:
              - { nama: { id: Dana, en: Money }, nilai: paling banyak <batas modal> }
        """;

    [Theory]
    [InlineData(2024, 1_000_000_000, "Rp1 miliar", "Rp1 billion", "Uji Pasal 1", Evidence.Text)]
    [InlineData(2025, 2_500_000_000, "Rp2,5 miliar", "Rp2.5 billion", "Uji Pasal 2", Evidence.Report)]
    public void A_rule_holds_the_number_of_its_days_in_both_languages_and_rests_on_its_article(
        int year,
        long amount,
        string indonesian,
        string english,
        string basis,
        Evidence evidence
    )
    {
        Criterion criterion = Modal(SmallBook.Of(("bilangan/uji.yaml", Numbers), ("program/uji.yaml", Programme)), year);
        Condition first = ConditionParts.Of(criterion.When).FirstOrDefault() ?? criterion.When;
        Assert.Equal(new Quantity(QuantityKind.Rupiah, amount), ((Comparison)first).Bounds.Upper!.Value);
        Assert.EndsWith(indonesian, criterion.Sentence.Indonesian, StringComparison.Ordinal);
        Assert.EndsWith(english, criterion.Sentence.English, StringComparison.Ordinal);
        Assert.Equal(new LegalBasis([basis], evidence), criterion.Basis);
    }

    [Fact]
    public void A_book_with_names_says_the_same_as_one_with_the_numbers_written_out()
    {
        string plain = Programme
            .Replace("en: The capital is at most <batas modal>", "en: The capital is at most Rp1 billion", StringComparison.Ordinal)
            .Replace("<batas modal>", "Rp1 miliar", StringComparison.Ordinal);
        string numbers = Numbers.Replace("Rp2,5 miliar", "Rp1 miliar", StringComparison.Ordinal);
        RuleBook named = SmallBook.Of(("bilangan/uji.yaml", numbers), ("program/uji.yaml", Programme));
        RuleBook written = SmallBook.Of(("program/uji.yaml", plain));
        Assert.Equal(Modal(written, 2025).Sentence, Modal(named, 2025).Sentence);
        Assert.Equal(ConditionLine.Of(Modal(written, 2025).When), ConditionLine.Of(Modal(named, 2025).When));
        Benefit benefit = Assert.Single(named.Find("program/uji")!.Versions[1].Programme!.Benefits);
        Assert.Equal(("paling banyak Rp1 miliar", "Uji Pasal 2"), (benefit.Value, benefit.Basis));
    }

    [Theory]
    [InlineData("<batas moda>", "bilangan-tidak-dikenal", "mungkin maksudnya \"<batas modal>\"")]
    [InlineData("<jauh sekali>", "bilangan-tidak-dikenal", "tulis juga bilangan lain yang ada di sana")]
    public void An_unknown_name_is_told_with_its_place_and_the_nearest(string name, string code, string text)
    {
        string broken = Programme.Replace("bila: modal paling banyak <batas modal>", $"bila: modal paling banyak {name}", StringComparison.Ordinal);
        Problem problem = SmallBook.Load(("bilangan/uji.yaml", Numbers), ("program/uji.yaml", broken)).Problems[0];
        Assert.Equal((code, "program/uji.yaml", 14), (problem.Code, problem.Place.File, problem.Place.Line));
        Assert.Contains(text, problem.Tell(Umkm.Domain.Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_in_which_the_number_changes_is_to_be_divided_on_that_day()
    {
        string one = Programme[..Programme.IndexOf("  - berlaku: 2025", StringComparison.Ordinal)]
            .Replace("2024-12-31", "dicabut", StringComparison.Ordinal);
        IReadOnlyList<Problem> problems = SmallBook.Load(("bilangan/uji.yaml", Numbers), ("program/uji.yaml", one)).Problems;
        Assert.Equal(3, problems.Count);
        Assert.All(
            problems,
            p =>
            {
                Assert.Equal("bilangan-di-luar-masa", p.Code);
                Assert.Contains("akhiri versi ini pada 2024-12-31", p.Tell(Umkm.Domain.Language.Indonesian), StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void A_number_that_is_seen_less_well_than_what_it_stands_in_is_refused()
    {
        string strong = Programme
            .Replace("    bukti: laporan", "    bukti: teks", StringComparison.Ordinal)
            .Replace("        kalimat", "        bukti: teks\n        kalimat", StringComparison.Ordinal);
        string[] codes = [.. SmallBook.Load(("bilangan/uji.yaml", Numbers), ("program/uji.yaml", strong)).Problems.Select(p => p.Code)];
        Assert.Equal(["bukti-bilangan"], codes.Distinct());
    }

    [Theory]
    [InlineData("nilai: Rp1 miliar", "nilai: paling banyak Rp1 miliar", "nilai")]
    [InlineData("nilai: Rp1 miliar", "nilai: tanggal penilaian", "nilai")]
    [InlineData("2024-12-31", "2025-01-01", "versi-tumpang-tindih")]
    [InlineData("batas modal:", "2 batas modal:", "nama-bilangan")]
    [InlineData("arti: uji", "arti: uji\n    makna: uji", "kunci-tidak-dikenal")]
    [InlineData("dasar: Uji Pasal 1, ", "", "kunci-kurang")]
    public void What_is_wrong_with_a_number_is_told_in_its_file_and_nowhere_else(string text, string broken, string code)
    {
        string numbers = Numbers.Replace(text, broken, StringComparison.Ordinal);
        Assert.NotEqual(Numbers, numbers);
        Problem problem = Assert.Single(SmallBook.Load(("bilangan/uji.yaml", numbers), ("program/uji.yaml", Programme)).Problems);
        Assert.Equal((code, "bilangan/uji.yaml"), (problem.Code, problem.Place.File));
    }

    [Fact]
    public void A_number_that_names_another_is_told_so()
    {
        string numbers = Numbers.Replace("nilai: Rp1 miliar", "nilai: <batas lain>", StringComparison.Ordinal);
        Assert.Contains(
            "bilangan tidak boleh menyebut bilangan lain",
            SmallBook.Problem(("bilangan/uji.yaml", numbers), ("program/uji.yaml", Programme)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_number_outside_a_version_one_twice_and_one_that_nothing_uses_are_told()
    {
        string outside = Programme.Replace("versi:", "catatan: Batasnya <batas modal>.\nversi:", StringComparison.Ordinal);
        Assert.Equal("bilangan-di-luar-versi", SmallBook.Problem(("bilangan/uji.yaml", Numbers), ("program/uji.yaml", outside)).Code);
        (string code, int line, int column, string twice) = SmallBook.Problem(("bilangan/a.yaml", Numbers), ("bilangan/uji.yaml", Numbers));
        Assert.Equal(("nama-ganda", 2, 3), (code, line, column));
        Assert.Contains("sesudah bilangan/a.yaml:2:3", twice, StringComparison.Ordinal);
        Assert.Contains("isi bawaan diganti dengan menulis utuh berkas di letak yang sama", twice, StringComparison.Ordinal);
        RuleBookResult unused = SmallBook.Load(("bilangan/uji.yaml", Numbers));
        Assert.Equal("bilangan-tak-terpakai", Assert.Single(unused.Warnings).Code);
    }

    [Fact]
    public void Terms_are_not_called_unused_when_what_may_use_them_was_not_read()
    {
        string own = Programme.Replace(
            "versi:",
            "istilah:\n  punya lapak: { en: stall, jenis: ya/tidak, arti: uji }\nversi:",
            StringComparison.Ordinal
        );
        Assert.Contains(SmallBook.Load(("bilangan/uji.yaml", Numbers), ("program/uji.yaml", own)).Warnings, w => w.Code == "istilah-tak-terpakai");
        string numbers = Numbers.Replace("dasar: Uji Pasal 1, ", "", StringComparison.Ordinal);
        RuleBookResult broken = SmallBook.Load(("bilangan/uji.yaml", numbers), ("program/uji.yaml", own));
        Assert.Equal("kunci-kurang", Assert.Single(broken.Problems).Code);
        Assert.Empty(broken.Warnings);
    }

    [Fact]
    public void A_decision_may_name_a_number_in_its_own_file()
    {
        string own = string.Join('\n', Programme, Numbers);
        Assert.Equal(
            new Quantity(QuantityKind.Rupiah, 1_000_000_000),
            ((Comparison)Modal(SmallBook.Of(("program/uji.yaml", own)), 2024).When).Bounds.Upper!.Value
        );
    }

    private static Criterion Modal(RuleBook book, int year) =>
        ((Criteria)book.Find("program/uji")!.On(new LocalDate(year, 6, 1))!.Readings[0].Body).Parts.Single();
}
