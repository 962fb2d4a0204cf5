using System.Text;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;

namespace Umkm.Cli.Tests.Rules;

/// <summary>Books that are clean, as the tool says it.</summary>
public sealed class CleanBookTests : FolderTest
{
    /// <summary>The book that ships. That nothing of it is left unseen or unguarded the tests of the library say (<c>Umkm.Rules.Tests/Review</c>).</summary>
    [Theory]
    [InlineData("check", "No problems: ")]
    [InlineData("test", " expectations: all came true.")]
    public void OfTheBookThatShips_EachCommandEndsWith0(string command, string says) => Clean(says, "rules", command);

    [Theory]
    [InlineData("coverage", "All answers, readings and sentences are seen in cases.")]
    [InlineData("coverage --bounds", "Every bound is guarded by a case.")]
    public void OfABookWithItsCases_EachCommandEndsWith0(string command, string says)
    {
        foreach (RuleFile shared in RuleBook.EmbeddedRuleFiles.Where(f => f.Path.Split('/')[0] is "istilah" or "peraturan"))
        {
            Put(shared.Path, Encoding.UTF8.GetString(shared.Utf8.Span));
        }
        Put(
            "klasifikasi/contoh.yaml",
            """
            keputusan: contoh
            jenis: klasifikasi
            untuk: usaha
            judul: { id: Contoh, en: Example }
            jawaban: { kecil: { id: Kecil, en: Small }, besar: { id: Besar, en: Large } }
            versi:
              - berlaku: 2026-01-01 s.d. dicabut
                dasar: X Pasal 1
                bukti: teks
                diperiksa: 2026-11-22
                golongan:
                  kecil: modal usaha paling banyak Rp1 juta
                  besar: modal usaha lebih dari Rp1 juta
            """
        );
        string[] cases = [Case("modal usaha: Rp1 juta", "kecil"), Case("modal usaha: Rp1.000.001", "besar"), Case("", "[kecil, besar]")];
        Put("klasifikasi/contoh.kasus.yaml", string.Join("---\n", cases));
        Clean(says, ["rules", .. command.Split(' '), "--rules", Folder, "--whole-book"]);
    }

    private static string Case(string facts, string answer) =>
        $"kasus: uji {facts.Length}\ntanggal penilaian: 2026-11-22\nfakta: {{ {facts} }}\nharap: {{ contoh: {answer} }}\nasal: X Pasal 1\n";

    private static void Clean(string says, params string[] command)
    {
        CliResult result = Cli.Run([.. command, "--lang", "en"]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains(says, result.Out, StringComparison.Ordinal);
    }
}
