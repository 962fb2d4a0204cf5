using System.Text;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;

namespace Umkm.Cli.Tests.Rules;

/// <summary><c>umkm rules comment</c>: one comment that tells all of a change and never grows too long.</summary>
public sealed class CommentTests : FolderTest
{
    private const int Most = 60_000;

    [Fact]
    public void A_raised_ceiling_is_told_with_its_article_whom_it_moves_and_its_pages()
    {
        string overlay = Overlay(
            f => f.Path == "program/kur-mikro.yaml",
            text =>
                text.Replace("Rp100 juta", "Rp400 juta", StringComparison.Ordinal).Replace("Rp100 million", "Rp400 million", StringComparison.Ordinal)
        );
        string output = At("komentar.md");
        string[] command = ["rules", "comment", "bawaan", overlay, "--register", "-", "--pages", "https://contoh.go.id/aturan/", "-o", output];
        CliResult run = Cli.Run(command);
        // The ceiling of a version that was in force already: the past is changed.
        Assert.Equal(3, run.Code);
        string comment = File.ReadAllText(output);
        Assert.Contains("Permenko Perekonomian 1/2026 Pasal 36 ayat (1)", comment, StringComparison.Ordinal);
        Assert.Contains("| program/kur-mikro | tidak-memenuhi | memenuhi | mendapat |", comment, StringComparison.Ordinal);
        Assert.Contains("Belum dijaga kasus: pinjaman diajukan Rp400.000.000", comment, StringComparison.Ordinal);
        Assert.Contains(
            $"[lama](<https://contoh.go.id/aturan/{RuleBook.EmbeddedEdition}/id/keputusan/program/kur-mikro.html>)",
            comment,
            StringComparison.Ordinal
        );
        // No id of a register in what everybody may read, unless it is asked for.
        Assert.Contains("| contoh 1 | program/kur-mikro |", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("U-0", comment, StringComparison.Ordinal);
        Cli.Run([.. command, "--ids"]);
        Assert.Contains("| U-0", File.ReadAllText(output), StringComparison.Ordinal);
        string changelog = Put("CHANGELOG.md", "- Koreksi: program/kur-mikro\n");
        Assert.Equal(0, Cli.Run([.. command, "--changelog", changelog]).Code);
        Assert.Equal(comment, File.ReadAllText(output));
    }

    [Fact]
    public void A_change_of_the_whole_book_is_cut_to_size_and_says_what_is_left_out()
    {
        string overlay = Overlay(
            f => !f.Path.EndsWith(".kasus.yaml", StringComparison.Ordinal) && f.Path.Split('/')[0] is "program" or "izin",
            text =>
                text.Replace("bukti: laporan", "bukti: ingatan", StringComparison.Ordinal)
                    .Replace("diperiksa: 2026-11-2", "diperiksa: 2026-10-2", StringComparison.Ordinal)
        );
        CliResult run = Cli.Run("rules", "comment", "bawaan", overlay, "--pages", "https://contoh.go.id");
        Assert.Equal(0, run.Code);
        int bytes = Encoding.UTF8.GetByteCount(run.Out);
        Assert.InRange(bytes, Most / 2, Most);
        Assert.Contains("keputusan lain tidak dimuat di sini: lihat umkm rules diff.", run.Out, StringComparison.Ordinal);
    }

    private string Overlay(Func<RuleFile, bool> which, Func<string, string> change)
    {
        int changed = 0;
        foreach (RuleFile file in RuleBook.EmbeddedRuleFiles.Where(which))
        {
            string text = Encoding.UTF8.GetString(file.Utf8.Span);
            Put("aturan/" + file.Path, change(text));
            changed += change(text) == text ? 0 : 1;
        }
        Assert.True(changed > 0);
        return At("aturan");
    }
}
