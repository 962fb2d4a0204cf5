using System.Text.Json;
using System.Text.RegularExpressions;

namespace Umkm.Cli.Tests.Docs;

/// <summary>The pages on the samples: each file is there, with the name and the papers that the tool tells.</summary>
public partial class SamplesPageTests
{
    private const string Today = "2026-11-22";
    private static readonly string Root = Path.GetDirectoryName(Cli.Samples)!;

    [Theory]
    [InlineData("contoh.md", "id", "kurang", "kedaluwarsa", "belum pasti", "tidak ada yang kurang")]
    [InlineData("samples.md", "en", "missing", "expired", "undecided", "nothing missing")]
    public void The_table_says_what_the_tool_says(string file, string language, string missing, string expired, string open, string none)
    {
        string page = Read(file);
        string renewed = Rows()
            .Replace(
                page,
                row =>
                {
                    string sample = row.Groups["file"].Value;
                    AssessedJson said = AssessedJson.OfSample(sample, Today, language);
                    string papers = string.Join(
                        "; ",
                        new[] { (missing, "kurang"), (expired, "kedaluwarsa"), (open, null) }
                            .Select(g => (Word: g.Item1, Titles: Titles(said, g.Item2)))
                            .Where(g => g.Titles.Length > 0)
                            .Select(g => $"{g.Word}: {g.Titles}")
                    );
                    return $"| [{sample}](../samples/{sample}) | {Name(sample)} | {(papers.Length == 0 ? none : papers)} | {row.Groups["shows"].Value} |";
                }
            );
        if (renewed != page)
        {
            string received = Path.Combine(AppContext.BaseDirectory, file);
            File.WriteAllText(received, renewed);
            Assert.Fail(
                $"docs/{file} shows what the tool does not say any more. To renew it: cp \"{received}\" \"{Path.Combine(Root, "docs", file)}\""
            );
        }
    }

    [Theory]
    [InlineData("contoh.md")]
    [InlineData("samples.md")]
    public void Every_sample_is_named_and_every_file_named_exists(string file)
    {
        string page = Read(file);
        string[] samples = [.. Directory.GetFiles(Cli.Samples, "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
        Assert.Equal(samples, Files().Matches(page).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(12, Rows().Count(page));
    }

    private static string Titles(AssessedJson said, string? answer) =>
        string.Join(
            ", ",
            said.Ids("izin")
                .Where(id => said.Decision(id).GetProperty("answer").GetString() == answer)
                .Select(id => said.Decision(id).GetProperty("title").GetString())
        );

    private static string Name(string sample) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Cli.Samples, sample))).RootElement.GetProperty("name").GetString()!;

    private static string Read(string file) => File.ReadAllText(Path.Combine(Root, "docs", file)).ReplaceLineEndings("\n");

    [GeneratedRegex(
        @"^\| \[(?<file>[a-z0-9-]+\.json)\]\([^)]*\) \| [^|]* \| [^|]* \| (?<shows>[^|]+) \|$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Rows();

    [GeneratedRegex(@"[a-z0-9-]+\.json")]
    private static partial Regex Files();
}
