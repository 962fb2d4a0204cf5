using System.Text.RegularExpressions;

namespace Umkm.Cli.Tests.Docs;

/// <summary>The pages about registers show what the tool does.</summary>
public partial class RegisterPageTests
{
    [Theory]
    [InlineData("register.md")]
    [InlineData("register.id.md")]
    public void TheExample_IsAnsweredAsShown(string page)
    {
        string text = File.ReadAllText(Path.Combine(Cli.Samples, "..", "docs", page)).ReplaceLineEndings("\n");
        string[] tables = [.. Tables().Matches(text).Select(m => m.Groups["table"].Value)];
        string command = Command().Match(text).Groups["options"].Value;
        CliResult result = Cli.RunWith(System.Text.Encoding.UTF8.GetBytes(tables[0]), ["screen", "-", .. command.Split(' ')]);
        Assert.Equal((0, tables[1], ""), (result.Code, result.Out, result.Error));
    }

    [Theory]
    [InlineData("register.md")]
    [InlineData("register.id.md")]
    public void EveryListShown_CanBeRead(string page)
    {
        string text = File.ReadAllText(Path.Combine(Cli.Samples, "..", "docs", page));
        foreach (string list in new[] { "permits", "activities", "products", "loans" })
        {
            string row = text.Split('\n')
                .Single(l => l.StartsWith("| `", StringComparison.Ordinal) && l.Contains($"`{list}` |", StringComparison.Ordinal));
            foreach (Match cell in Cells().Matches(row).Where(c => c.Groups["cell"].Value != list))
            {
                CliResult result = Cli.RunWith(
                    System.Text.Encoding.UTF8.GetBytes($"id,{list}\nA,{cell.Groups["cell"].Value}\n"),
                    "screen",
                    "-",
                    "--on",
                    "2026-11-22",
                    "--decision",
                    "skala-usaha"
                );
                Assert.True(result.Code == 0, result.Error);
            }
        }
    }

    [GeneratedRegex("```csv\n(?<table>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Tables();

    [GeneratedRegex("`umkm screen usaha.csv (?<options>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Command();

    [GeneratedRegex("`(?<cell>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Cells();
}
