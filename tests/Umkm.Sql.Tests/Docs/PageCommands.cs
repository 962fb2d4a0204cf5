using System.Text.RegularExpressions;
using Umkm.Sql.Tests.Engines;

namespace Umkm.Sql.Tests.Docs;

/// <summary>The commands of a page, run as printed by a shell in a folder of their own.</summary>
internal sealed partial class PageCommands : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _page;

    public PageCommands(string page)
    {
        _page = File.ReadAllText(Path.Combine(Root(), "docs", page)).ReplaceLineEndings("\n");
        Directory.CreateDirectory(_folder.File("bin"));
        Program("umkm", $"dotnet '{Path.Combine(AppContext.BaseDirectory, "umkm.dll")}'");
        Program("duckdb", $"dotnet '{typeof(PageCommands).Assembly.Location}'");
    }

    /// <summary>All code of the page, in order.</summary>
    public string[] Code => [.. Blocks().Matches(_page).Select(m => m.Groups["code"].Value)];

    /// <summary>The first block: it makes a register, its tables and the statement; for one engine, and some decisions. The register, which is the same
    /// for each, and its screening are made once.</summary>
    public void Prepare(string dialect, string decisions)
    {
        File.WriteAllBytes(_folder.File("register.csv"), Register.Value);
        File.WriteAllBytes(_folder.File("layar.csv"), Screened.Value);
        Shell(
            WithoutSample(Blocks().Match(_page).Groups["code"].Value)
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
                .Append(
                    (Name: "PATH", Value: $"{_folder.File("bin")}:{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin:{PostgreSqlServer.Programs}")
                )
                .Select(v => $"export {v.Name}='{v.Value}'\n")
        );
        Commands.Run("/bin/sh", _folder.Path, ["-e", "-c", set + commands]);
    }

    /// <summary>The rows of a file of comma-separated values without separators in them.</summary>
    public IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(_folder.File(file)).Select(l => Array.ConvertAll(l.Split(','), f => f.Trim('"')));

    public void Dispose() => _folder.Dispose();

    private static readonly Lazy<byte[]> Register = new(() =>
    {
        using var page = new PageCommands("sql.md");
        page.Shell(Sample().Match(Blocks().Match(page._page).Groups["code"].Value).Value);
        return File.ReadAllBytes(page._folder.File("register.csv"));
    });

    private static readonly Lazy<byte[]> Screened = new(() =>
    {
        using var page = new PageCommands("sql.md");
        File.WriteAllBytes(page._folder.File("register.csv"), Register.Value);
        page.Shell("umkm screen register.csv --on 2026-11-22 -o layar.csv");
        return File.ReadAllBytes(page._folder.File("layar.csv"));
    });

    private static string WithoutSample(string block) => Sample().Replace(block, "");

    [GeneratedRegex(@"^umkm sample .*\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Sample();

    private void Program(string name, string command)
    {
        string file = _folder.File(Path.Combine("bin", name));
        File.WriteAllText(file, $"#!/bin/sh\nexec {command} \"$@\"\n");
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException("The commands of the pages are for a shell.");
        }
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

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
