using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Review;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Review;

/// <summary>What the cases of the book exercise, and what counts as exercised.</summary>
public class CoverageTests
{
    [Fact]
    public void Nothing_of_the_book_is_left_unseen()
    {
        CoverageReport report = Coverage.Of(TestBooks.EmbeddedWithCases);
        Assert.True(report.Versions.Length > 150, $"{report.Versions.Length} versions");
        Assert.Empty(CoveragePage.Unseen(report, Lang.English));
    }

    [Fact]
    public void An_answer_that_one_reading_cannot_give_counts_when_it_is_the_one_answer_of_another()
    {
        // One reading never asks for the paper, the other always: neither "kurang" nor "tidak-wajib" is ever the one answer of both.
        RuleFile[] files =
        [
            .. RuleBook.EmbeddedRuleFiles.Where(f => f.Path.StartsWith("istilah/", StringComparison.Ordinal)),
            TestBooks.File(
                "izin/uji.yaml",
                """
                keputusan: izin/uji
                jenis: izin
                untuk: usaha
                sifat: wajib
                judul: { id: Uji, en: Test }
                versi:
                  - { berlaku: 2019-01-01 s.d. 2019-12-31, dasar: UU 1/2019, bukti: teks, diperiksa: 2026-11-22, wajib bila: selalu, dipenuhi oleh: [NIB] }
                  - berlaku: 2020-01-01 s.d. dicabut
                    dasar: UU 1/2020
                    bukti: teks
                    diperiksa: 2026-11-22
                    tafsir:
                      tidak-pernah: { judul: { id: Tidak pernah, en: Never }, dasar: UU 1/2020, bukti: teks, penganut: A, wajib bila: { bukan: selalu }, dipenuhi oleh: [NIB] }
                      selalu-wajib: { judul: { id: Selalu, en: Always }, dasar: UU 1/2020, bukti: teks, penganut: B, wajib bila: selalu, dipenuhi oleh: [NIB] }
                """
            ),
            TestBooks.File(
                "izin/uji.kasus.yaml",
                """
                kasus: tidak punya NIB
                tanggal penilaian: 2020-01-01
                fakta:
                  izin: []
                harap:
                  izin/uji: { tidak-pernah: tidak-wajib, selalu-wajib: kurang }
                asal: UU 1/2020
                ---
                kasus: punya NIB, pada aturan lama
                tanggal penilaian: 2019-01-01
                fakta:
                  izin: [{ jenis: NIB }]
                harap:
                  izin/uji: terpenuhi
                asal: UU 1/2019
                """
            ),
        ];
        Assert.Equal(
            [("kurang", true), ("terpenuhi", false), ("tidak-wajib", true)],
            Coverage.Of(Book(files)).Versions[^1].Answers.Select(a => (a.Answer, a.Seen))
        );
    }

    private static RuleBook Book(IEnumerable<RuleFile> files)
    {
        RuleBookResult result = RuleBook.Load(files, "uji", withCases: true);
        Assert.Empty(result.Problems);
        return result.Book!;
    }
}
