using System.Globalization;
using System.Text;
using Umkm.Rules;

namespace Umkm.Cli.Tests.Rules;

/// <summary><c>umkm impact</c> against two screenings compared by hand.</summary>
public sealed class ImpactTests : FolderTest
{
    private const string Path = "program/kur-mikro.yaml";

    [Fact]
    public void A_raised_ceiling_moves_whom_two_screenings_say_it_moves()
    {
        string register = At("register.csv");
        Assert.Equal(0, Cli.Run("sample", "--count", "400", "--seed", "7", "-o", register).Code);
        string overlay = Raised();
        string then = At("then.csv");
        string now = At("now.csv");
        Assert.Equal(0, Cli.Run("screen", register, "--on", "2026-11-28", "-o", then, "-q").Code);
        Assert.Equal(0, Cli.Run("screen", register, "--on", "2026-11-28", "-o", now, "-q", "--rules", overlay).Code);
        string changes = At("changes.csv");
        CliResult impact = Cli.Run([
            "impact",
            register,
            "--from",
            "embedded",
            "--to",
            overlay,
            "--on",
            "2026-11-28",
            "--changes",
            changes,
            "--by",
            "region,class",
            "--lang",
            "en",
        ]);
        Assert.True(impact.Code == 0, impact.Error);

        string[] expected = [.. Moved(then, now).Order(StringComparer.Ordinal)];
        string[] told =
        [
            .. File.ReadAllLines(changes)
                .Skip(1)
                .Where(l => l.Length > 0)
                .Select(l => string.Join(',', l.Split(',').Take(4)))
                .Order(StringComparer.Ordinal),
        ];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, told);
        int rows = expected.Select(e => e.Split(',')[0]).Distinct().Count();
        string total = string.Create(CultureInfo.InvariantCulture, $"400 enterprises compared, {rows} moved; 0 rows were read by neither.");
        Assert.Contains(total, string.Join(' ', impact.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("gains", impact.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_books_move_nobody()
    {
        CliResult impact = Cli.Run("impact", "-", "--from", "bawaan", "--to", "bawaan", "--on", "2026-11-28");
        Assert.Equal(0, impact.Code);
        Assert.Contains("1000 usaha dibandingkan, 0 berubah", impact.Out, StringComparison.Ordinal);
        Assert.Contains("Tidak ada jawaban yang berubah.", impact.Out, StringComparison.Ordinal);
    }

    /// <summary>A programme that the older book has not: nothing to compare, so the counts are those of one screening.</summary>
    [Fact]
    public void A_programme_of_the_newer_book_alone_is_counted()
    {
        string register = At("register.csv");
        Assert.Equal(0, Cli.Run("sample", "--count", "300", "--seed", "1", "-o", register).Code);
        Put(
            "aturan/program/contoh/gerobak.yaml",
            CartProgramme.With(
                "modal",
                "Modal usaha paling banyak Rp1 miliar",
                "Business capital is at most Rp1 billion",
                "modal usaha paling banyak Rp1 miliar"
            )
        );
        Put(
            "aturan/program/contoh/gerobak.kasus.yaml",
            """
            kasus: kecil
            tanggal penilaian: 2026-11-22
            fakta: { modal usaha: Rp1 miliar }
            harap: { program/contoh/gerobak: memenuhi }
            asal: Perwali Kota Contoh 1/2026 Pasal 4
            ---
            kasus: besar
            tanggal penilaian: 2026-11-22
            fakta: { modal usaha: Rp1.000.000.001 }
            harap: { program/contoh/gerobak: tidak-memenuhi }
            asal: Perwali Kota Contoh 1/2026 Pasal 4

            """
        );
        string now = At("now.csv");
        string[] screen = ["screen", register, "--on", "2026-11-28", "--decision", "program/contoh/gerobak", "-o", now, "-q"];
        Assert.Equal(0, Cli.Run([.. screen, "--rules", At("aturan")]).Code);
        string[] answers = [.. File.ReadAllLines(now).Skip(1).Select(l => l.Split(',')[1])];
        int eligible = answers.Count(a => a == "memenuhi");
        Assert.InRange(eligible, 1, 299);

        CliResult impact = Cli.Run("impact", register, "--from", "bawaan", "--to", At("aturan"), "--on", "2026-11-28", "--format", "markdown");
        Assert.True(impact.Code == 0, impact.Error);
        Assert.Contains("300 usaha dibandingkan, 0 berubah", impact.Out, StringComparison.Ordinal);
        string[] told = [.. impact.Out.Split('\n').Where(l => l.StartsWith("| program/contoh/gerobak", StringComparison.Ordinal))];
        Assert.Equal(answers.Distinct().Count(), told.Length);
        Assert.Contains(
            told,
            l =>
                l.Split('|', StringSplitOptions.TrimEntries) is [_, _, "memenuhi", var rows, _]
                && rows == eligible.ToString(CultureInfo.InvariantCulture)
        );

        string comment = At("comment.md");
        CliResult told2 = Cli.Run("rules", "comment", "bawaan", At("aturan"), "--register", register, "--on", "2026-11-28", "-o", comment);
        Assert.True(told2.Code == 0, told2.Error);
        Assert.Contains($"| memenuhi | {eligible} |", File.ReadAllText(comment), StringComparison.Ordinal);
    }

    private string Raised()
    {
        string text = Encoding.UTF8.GetString(Umkm.Rules.Books.RuleBook.EmbeddedRuleFiles.Single(f => f.Path == Path).Utf8.Span);
        int last = text.LastIndexOf("  - berlaku: ", StringComparison.Ordinal);
        const string ceiling = "sampai dengan paling banyak Rp100 juta";
        Assert.Contains(ceiling, text[last..], StringComparison.Ordinal);
        string raised =
            text[..last]
            + text[last..]
                .Replace("Rp100 juta", "Rp400 juta", StringComparison.Ordinal)
                .Replace("Rp100 million", "Rp400 million", StringComparison.Ordinal);
        Put("aturan/" + Path, raised);
        return At("aturan");
    }

    // Rows that differ, a line for each decision: id, decision, before, now.
    private static IEnumerable<string> Moved(string then, string now)
    {
        string[] before = File.ReadAllLines(then);
        string[] after = File.ReadAllLines(now);
        string[] head = before[0].Split(',');
        Assert.Equal(before[0], after[0]);
        for (int row = 1; row < before.Length; row++)
        {
            string[] was = before[row].Split(',');
            string[] @is = after[row].Split(',');
            for (int column = 1; column < head.Length; column++)
            {
                if (was[column] != @is[column])
                {
                    yield return $"{was[0]},{head[column]},{was[column]},{@is[column]}";
                }
            }
        }
    }
}
