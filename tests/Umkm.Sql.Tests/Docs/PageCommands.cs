using System.Text.RegularExpressions;
using Umkm.Sql.Tests.Engines;

namespace Umkm.Sql.Tests.Docs;

/// <summary>The commands of a page, run as printed by a shell in a folder of their own.</summary>
/// <param name="page">The file of the page.</param>
/// <param name="programs">A folder with programs that the commands call.</param>
internal sealed partial class PageCommands(string page, string programs) : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _page = File.ReadAllText(Path.Combine(Root(), "docs", page)).ReplaceLineEndings("\n");

    /// <summary>All code of the page, in order.</summary>
    public string[] Code => [.. Blocks().Matches(_page).Select(m => m.Groups["code"].Value)];

    /// <summary>The register that the first block makes, and what the tool says of it.</summary>
    public (byte[] Register, byte[] Screened) MakeRegister()
    {
        Shell(Sample().Match(First).Value + "umkm screen register.csv --on 2026-11-22 -o layar.csv");
        return (File.ReadAllBytes(_folder.File("register.csv")), File.ReadAllBytes(_folder.File("layar.csv")));
    }

    /// <summary>The first block: it makes a register, its tables and the statement; for one engine, and some decisions. The register, which is the same
    /// for each, and its screening are given.</summary>
    public void Prepare(string dialect, string decisions, (byte[] Register, byte[] Screened) made)
    {
        File.WriteAllBytes(_folder.File("register.csv"), made.Register);
        File.WriteAllBytes(_folder.File("layar.csv"), made.Screened);
        Shell(
            Sample()
                .Replace(First, "")
                .Replace("--dialect postgresql", "--dialect " + dialect, StringComparison.Ordinal)
                .Replace(" -o aturan.sql", $" --decisions {decisions} -o aturan.sql", StringComparison.Ordinal)
        );
    }

    /// <summary>Runs the block marked with a name.</summary>
    public void Run(string mark, params IEnumerable<(string Name, string Value)> variables) =>
        Shell(Blocks().Matches(_page).Single(m => m.Groups["mark"].Value == mark).Groups["code"].Value, variables);

    /// <summary>Runs a command line.</summary>
    public void Shell(string commands, params IEnumerable<(string Name, string Value)> variables)
    {
        string set = string.Concat(
            variables
                .Append((Name: "PATH", Value: $"{programs}:{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin:{PostgreSqlServer.Programs}"))
                .Select(v => $"export {v.Name}='{v.Value}'\n")
        );
        Commands.Run("/bin/sh", _folder.Path, ["-e", "-c", set + commands]);
    }

    /// <summary>The rows of a file of comma-separated values without separators in them.</summary>
    public IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(_folder.File(file)).Select(l => Array.ConvertAll(l.Split(','), f => f.Trim('"')));

    public void Dispose() => _folder.Dispose();

    private string First => Blocks().Match(_page).Groups["code"].Value;

    [GeneratedRegex(@"^umkm sample .*\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Sample();

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Umkm.Domain.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }
        return folder ?? throw new InvalidOperationException("The repository was not found above the tests.");
    }

    [GeneratedRegex(@"(<!-- run: (?<mark>\w+) -->\n)?```[a-z]+\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Blocks();
}
