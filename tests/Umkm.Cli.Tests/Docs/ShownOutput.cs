using System.Text.RegularExpressions;

namespace Umkm.Cli.Tests.Docs;

/// <summary>What a page shows of the tool's output: <c>&lt;!-- output: ARGUMENTS | SECTION --&gt;</c> before a text block.</summary>
internal static partial class ShownOutput
{
    /// <summary>The page with each block as the tool prints it now.</summary>
    public static string Renewed(string page) =>
        Blocks().Replace(page, m => $"{m.Groups["marker"].Value}```text\n{Section(m.Groups["arguments"].Value, m.Groups["section"].Value)}\n```\n");

    /// <summary>How many blocks a page has.</summary>
    public static int Count(string page) => Blocks().Count(page);

    /// <summary>Runs a command line as a page prints it, from the folder of the checkout.</summary>
    public static CliResult Run(string arguments) =>
        Cli.Run([
            .. arguments
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(a => a.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Cli.Samples, a["samples/".Length..]) : a),
        ]);

    private static string Section(string arguments, string heading)
    {
        CliResult result = Run(arguments);
        Assert.True(result.Code == 0, result.Error);
        string[] lines = result.Out.Split('\n');
        int start = Array.IndexOf(lines, heading);
        Assert.True(start >= 0, $"{arguments} prints no section {heading}:\n{result.Out}");
        int end = Array.FindIndex(lines, start + 1, l => l.Length > 0 && char.IsLetter(l[0]));
        return string.Join('\n', lines[start..(end < 0 ? lines.Length : end)]).TrimEnd();
    }

    [GeneratedRegex(
        @"(?<marker><!-- output: (?<arguments>[^|\n]+) \| (?<section>[^\n]+) -->\n)```text\n.*?```\n",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Blocks();
}
