using System.Text.RegularExpressions;

namespace Umkm.Cli.Tests.Docs;

/// <summary>The read-me files: their commands work as printed, and they show what the tool prints.</summary>
public partial class ReadmeTests
{
    private static readonly string Root = Path.GetDirectoryName(Cli.Samples)!;

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.id.md")]
    public void The_output_shown_is_what_the_tool_prints(string file)
    {
        string page = File.ReadAllText(Path.Combine(Root, file)).ReplaceLineEndings("\n");
        Assert.Equal(2, ShownOutput.Count(page));
        string renewed = ShownOutput.Renewed(page);
        if (renewed == page)
        {
            return;
        }
        string received = Path.Combine(AppContext.BaseDirectory, file);
        File.WriteAllText(received, renewed);
        Assert.Fail($"{file} shows what the tool does not print any more. To renew it: cp \"{received}\" \"{Path.Combine(Root, file)}\"");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.id.md")]
    public void There_are_two_commands_to_set_up_and_the_first_does_the_main_job(string file)
    {
        string[] commands =
        [
            .. Commands().Matches(File.ReadAllText(Path.Combine(Root, file)).ReplaceLineEndings("\n")).Select(m => m.Groups["command"].Value),
        ];
        const string Tool = "dotnet run -c Release --project src/Umkm.Cli -- ";
        Assert.Equal(2, commands.Length);
        Assert.StartsWith(Tool, commands[0], StringComparison.Ordinal);
        Assert.Equal(0, ShownOutput.Run(commands[0][Tool.Length..]).Code);
        Assert.Equal("dotnet test Umkm.Domain.sln", commands[1]);
        Assert.Contains(commands[1], File.ReadAllText(Path.Combine(Root, ".ci", "run")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.id.md")]
    [InlineData("docs/untuk-petugas.md")]
    [InlineData("docs/contoh.md")]
    [InlineData("docs/samples.md")]
    [InlineData("docs/register.md")]
    [InlineData("docs/register.id.md")]
    [InlineData("docs/sql.md")]
    [InlineData("docs/sql.id.md")]
    [InlineData("docs/dua-belas-bulan.md")]
    [InlineData("docs/twelve-months.md")]
    public void Every_command_shown_exists_and_has_the_options_shown(string file)
    {
        foreach (Match match in Tools().Matches(File.ReadAllText(Path.Combine(Root, file)).ReplaceLineEndings("\n")))
        {
            string[] words = match.Groups["line"].Value.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string[] command = [.. words.TakeWhile(w => w.All(c => char.IsAsciiLetterLower(c) || c == '-') && !w.StartsWith('-'))];
            CliResult help = Cli.Run([.. command, "--help"]);
            Assert.True(help.Code == 0, $"{file}: umkm {string.Join(' ', words)}: {help.Error}");
            Assert.All(
                words.Where(w => w.StartsWith("--", StringComparison.Ordinal)),
                option => Assert.Contains(option, help.Out, StringComparison.Ordinal)
            );
        }
    }

    [GeneratedRegex(@"```sh\n(?<command>[^\n]*)\n```", RegexOptions.ExplicitCapture)]
    private static partial Regex Commands();

    [GeneratedRegex(@"(^|\n|\| )`?umkm (?<line>[^`\n]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Tools();
}
