using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Mutations;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Review;

/// <summary>Bounds that no case guards: each comparison word swapped and each bound moved by one unit must make a case fail.</summary>
public class BoundTests
{
    [Fact]
    public void Every_bound_of_the_embedded_book_is_guarded_by_a_case()
    {
        UnguardedBounds bounds = UnguardedBounds.Of(TestBooks.EmbeddedWithCases);
        Assert.True(bounds.Tried > 1000, $"{bounds.Tried} changes");
        Assert.Empty(bounds.Unnoticed.Select(c => UnguardedBoundsPage.Tell(c, Lang.English)));
        // What no case can notice says the same in every situation: it is covered by another condition, or by one that never holds.
        Assert.All(
            bounds.Alike,
            c => Assert.Contains(c.Decision.Id, (string[])["indikator-ukm-rpjmn", "program/hapus-tagih-pp-47-2024", "skala-industri"])
        );
    }

    [Theory]
    // At the bound and one rupiah above it: the word and both directions are guarded.
    [InlineData("Rp500 juta=memenuhi;Rp500.000.001=tidak-memenuhi", "")]
    // Without the bound itself neither the word nor the move down is noticed.
    [InlineData("Rp400 juta=memenuhi;Rp500.000.001=tidak-memenuhi", "kurang dari Rp500 juta|paling banyak Rp499.999.999")]
    // Without the rupiah above it the move up is not.
    [InlineData("Rp500 juta=memenuhi;Rp600 juta=tidak-memenuhi", "paling banyak Rp500.000.001")]
    [InlineData("", "kurang dari Rp500 juta|paling banyak Rp499.999.999|paling banyak Rp500.000.001")]
    public void A_bound_is_told_as_long_as_a_change_of_it_goes_unnoticed(string cases, string unnoticed)
    {
        RuleFile rule = TestBooks.File(
            "program/uji.yaml",
            """
            keputusan: program/uji
            jenis: program
            untuk: usaha
            judul: { id: Uji, en: Test }
            wilayah: nasional
            versi:
              - berlaku: 2020-01-01 s.d. dicabut
                dasar: UU 1/2020 Pasal 1
                bukti: teks
                diperiksa: 2026-11-22
                pembukaan: terbuka
                syarat:
                  modal:
                    kalimat: { id: Modal usaha paling banyak Rp500 juta, en: Business capital is at most Rp500 million }
                    bila: modal usaha paling banyak Rp500 juta
                    dasar: UU 1/2020 Pasal 1
            """
        );
        string texts = string.Join(
            "\n---\n",
            cases
                .Split(';', StringSplitOptions.RemoveEmptyEntries)
                .Select(c => c.Split('='))
                .Select(c =>
                    $"kasus: {c[0]}\ntanggal penilaian: 2021-01-01\nfakta: {{ modal usaha: {c[0]} }}\nharap: {{ program/uji: {c[1]} }}\nasal: UU 1/2020 Pasal 1"
                )
        );
        RuleFile[] terms = [.. RuleBook.EmbeddedRuleFiles.Where(f => f.Path.StartsWith("istilah/", StringComparison.Ordinal))];
        RuleFile[] own = texts.Length == 0 ? [rule] : [rule, TestBooks.File("program/uji.kasus.yaml", texts)];
        RuleBookResult read = RuleBook.Load([.. terms, .. own], "uji", withCases: false);
        Assert.Empty(read.Problems);
        RuleBook book = texts.Length == 0 ? read.BookOrThrow() : Book([.. terms, .. own]);

        UnguardedBounds bounds = UnguardedBounds.Of(book);

        Assert.Equal(3, bounds.Tried);
        Assert.Equal(
            unnoticed,
            string.Join('|', bounds.Unnoticed.Select(c => c.After.Indonesian.Replace("modal usaha ", "", StringComparison.Ordinal)))
        );
    }

    private static RuleBook Book(IEnumerable<RuleFile> files) => RuleBook.Load(files, "uji", withCases: true).BookOrThrow();
}
