using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Loading;

/// <summary>What a file of changes says twice, says of nothing, or can hardly mean.</summary>
public class DecisionChangeDoubtTests
{
    private const string Ending = "berlaku: 2022-01-01 s.d. 2026-12-31, dasar: Uji Pasal 9, bukti: teks, diperiksa: 2026-01-02";

    [Theory]
    [InlineData("syarat dihapus: [modal]", 9, 7, "cabut dari \"syarat dihapus\" bila isinya diganti")]
    [InlineData("manfaat: [ { nama: { id: Dana, en: Money }, nilai: Rp2 juta } ]\n    manfaat dihapus: [Dana]", 7, 30, "\"manfaat dihapus\"")]
    public void A_part_that_is_stated_and_taken_out_is_refused(string both, int line, int column, string told)
    {
        string change = DecisionChangeTests.Change.Replace("    syarat:", $"    {both}\n    syarat:", StringComparison.Ordinal);
        (string Code, int Line, int Column, string Text) problem = Problem(change);
        Assert.Equal(("mengubah-bagian", line, column), (problem.Code, problem.Line, problem.Column));
        Assert.Contains(told, problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_versions_of_one_file_do_not_begin_on_one_day()
    {
        string version = DecisionChangeTests.Change[DecisionChangeTests.Change.IndexOf("  - berlaku", StringComparison.Ordinal)..];
        (string Code, int Line, int Column, string Text) problem = Problem($"{DecisionChangeTests.Change}\n{version}");
        Assert.Equal(("versi-tumpang-tindih", 12, 14), (problem.Code, problem.Line, problem.Column));
        Assert.Contains("pada hari yang sama dengan versi lain dalam berkas ini", problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mengubah: program/uji\n")]
    [InlineData("mengubah: program/uji\nversi: []\n")]
    public void A_file_that_changes_nothing_is_refused(string change)
    {
        (string Code, int Line, int Column, string Text) problem = Problem(change);
        Assert.Equal(("mengubah-tanpa-isi", 1, 11), (problem.Code, problem.Line, problem.Column));
        Assert.Contains("judul, wilayah, sifat, catatan", problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    // Only its own dates and articles.
    [InlineData("    syarat:", "    x:", true)]
    // The old criterion once more, by another article; and with another bound.
    [InlineData("Rp3 ", "Rp2 ", true)]
    [InlineData("Rp3 ", "Rp3 ", false)]
    // A benefit once more; and with another value.
    [InlineData("    syarat:", "    manfaat: [ { nama: { id: Dana, en: Money }, nilai: Rp1 juta } ]\n    x:", true)]
    [InlineData("    syarat:", "    manfaat: [ { nama: { id: Dana, en: Money }, nilai: Rp4 juta } ]\n    x:", false)]
    // A field as it was, a field that differs, a part that goes.
    [InlineData("    syarat:", "    pembukaan: terbuka\n    x:", true)]
    [InlineData("    syarat:", "    pembukaan: tertutup\n    x:", false)]
    [InlineData("    syarat:", "    syarat dihapus: [tenaga]\n    x:", false)]
    public void A_version_that_says_what_the_last_one_says_is_warned_of(string text, string other, bool isTold)
    {
        string change = DecisionChangeTests.Change.Replace(text, other, StringComparison.Ordinal);
        int rest = change.IndexOf("    x:", StringComparison.Ordinal);
        string[] codes = Warnings(rest < 0 ? change : change[..rest]);
        Assert.Equal(isTold, codes.Contains("mengubah-tanpa-beda"));
    }

    [Fact]
    public void The_same_words_after_another_last_day_or_with_a_number_that_changes_are_no_repetition()
    {
        const string Numbers = """
            bilangan:
              batas:
                arti: uji
                versi:
                  - { berlaku: 2020-01-01 s.d. 2026-12-31, nilai: Rp2 juta, dasar: Uji Pasal 5, bukti: laporan, diperiksa: 2026-01-01 }
                  - { berlaku: 2027-01-01 s.d. dicabut, nilai: Rp5 juta, dasar: Uji Pasal 6, bukti: laporan, diperiksa: 2026-01-01 }
            """;
        const string Only =
            "mengubah: program/uji\nversi:\n  - { berlaku: 2027-01-01 s.d. dicabut, dasar: Uji Pasal 9, bukti: teks, diperiksa: 2026-01-02 }\n";
        string ended = DecisionChangeTests.Base.Replace("2022-01-01 s.d. dicabut", "2022-01-01 s.d. 2026-12-31", StringComparison.Ordinal);
        Assert.DoesNotContain("mengubah-tanpa-beda", Warnings(Only, ended));
        string named = DecisionChangeTests
            .Base.Replace("bila: modal paling banyak Rp2 juta", "bila: modal paling banyak <batas>", StringComparison.Ordinal)
            .Replace("Modal paling banyak Rp2 juta", "Modal paling banyak <batas>", StringComparison.Ordinal)
            .Replace("is at most Rp2 million", "is at most <batas>", StringComparison.Ordinal);
        RuleBookResult result = SmallBook.Load(("program/uji.yaml", named), ("perubahan/uji.yaml", Only), ("bilangan/uji.yaml", Numbers));
        Assert.Empty(result.Problems);
        Assert.DoesNotContain("mengubah-tanpa-beda", result.Warnings.Select(w => w.Code));
        string still = Numbers.Replace("s.d. 2026-12-31", "s.d. dicabut", StringComparison.Ordinal);
        still = still[..still.IndexOf("      - { berlaku: 2027", StringComparison.Ordinal)];
        string written = DecisionChangeTests.Change.Replace("Rp3 ", "Rp2 ", StringComparison.Ordinal);
        foreach (string same in new[] { Only, written })
        {
            result = SmallBook.Load(("program/uji.yaml", named), ("perubahan/uji.yaml", same), ("bilangan/uji.yaml", still));
            Assert.Empty(result.Problems);
            Assert.Contains("mengubah-tanpa-beda", result.Warnings.Select(w => w.Code));
        }
    }

    [Theory]
    [InlineData("2026-12-31", true)]
    [InlineData("2026-12-31", false, "2027-01-01")]
    [InlineData("2026-12-31", true, "2027-01-02")]
    [InlineData("dicabut", false)]
    public void A_correction_with_another_last_day_is_warned_of_unless_a_version_follows_it(string last, bool isTold, string? next = null)
    {
        string correction = Ending.Replace("2026-12-31", last, StringComparison.Ordinal);
        string follows = next is null
            ? ""
            : $"  - {{ {Ending.Replace("2022-01-01 s.d. 2026-12-31", $"{next} s.d. dicabut", StringComparison.Ordinal)} }}\n";
        string change = $"mengubah: program/uji\nversi:\n  - {{ {correction}, pembukaan: tertutup }}\n{follows}";
        RuleBookResult result = SmallBook.Load(("program/uji.yaml", DecisionChangeTests.Base), ("perubahan/uji.yaml", change));
        string[] codes = [.. result.Warnings.Select(w => w.Code)];
        Assert.Equal(isTold, codes.Contains("koreksi-lain-masa"));
        Assert.Contains("mengubah-berkas-sendiri", codes);
    }

    [Fact]
    public void Of_the_embedded_book_a_version_is_corrected_in_a_file_of_changes_and_a_book_of_ones_own_does_not_have_it()
    {
        const string Id = "program/kur-mikro";
        DecisionVersion last = RuleBook.Embedded.Find(Id)!.Versions[^1];
        string change =
            $"mengubah: {Id}\nversi:\n  - {{ berlaku: {last.InForce}, dasar: Uji Pasal 9, bukti: teks, diperiksa: 2026-01-02, peringatan: A. }}\n";
        RuleFile file = TestBooks.File("perubahan/uji.yaml", change);
        RuleBookResult result = RuleBook.Replace([file], "uji");
        Assert.Empty(result.Problems);
        Assert.DoesNotContain("mengubah-berkas-sendiri", result.Warnings.Select(w => w.Code));
        Problem missing = Assert.Single(RuleBook.Load([file], "uji", new ReadingOfBook(IsWhole: true)).Problems);
        Assert.Contains("lepaskan --whole-book", missing.Tell(Umkm.Domain.Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_is_in_no_calendar_is_told_alone()
    {
        (string Code, int Line, int Column, string Text) problem = Problem(
            DecisionChangeTests.Change.Replace("2027-01-01", "2027-02-30", StringComparison.Ordinal)
        );
        Assert.Equal(("masa-berlaku", 3, 14), (problem.Code, problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("mengubah: program/uji", "mengubah: uji", "mengubah-tidak-ada", "mungkin maksudnya \"program/uji\"")]
    [InlineData("mengubah: program/uji", "mengubah: perubahan/uji", "mengubah-tidak-ada", "bukan berkas yang mengubahnya")]
    [InlineData("versi:", "juduk: { id: Baru, en: New }\nversi:", "kunci-tidak-dikenal", "mungkin maksudnya \"judul\"")]
    [InlineData("versi:", "juduk: { id: Baru, en: New }\nversi:", "kunci-tidak-dikenal", "mengubah, judul, wilayah, sifat, catatan")]
    public void A_wrong_name_is_told_with_what_may_be_meant(string text, string broken, string code, string told)
    {
        (string Code, int Line, int Column, string Text) problem = Problem(
            DecisionChangeTests.Change.Replace(text, broken, StringComparison.Ordinal)
        );
        Assert.Equal(code, problem.Code);
        Assert.Contains(told, problem.Text, StringComparison.Ordinal);
    }

    private static (string Code, int Line, int Column, string Text) Problem(string change) =>
        SmallBook.Problem(("program/uji.yaml", DecisionChangeTests.Base), ("perubahan/uji.yaml", change));

    private static string[] Warnings(string change, string file = DecisionChangeTests.Base, string path = "program/uji.yaml")
    {
        RuleBookResult result = SmallBook.Load((path, file), ("perubahan/uji.yaml", change));
        Assert.Empty(result.Problems);
        return [.. result.Warnings.Select(w => w.Code)];
    }
}
