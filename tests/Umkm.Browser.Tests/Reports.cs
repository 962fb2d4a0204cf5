using System.Collections.Concurrent;
using Umkm.Cli;
using Umkm.Cli.Refusals;

namespace Umkm.Browser.Tests;

/// <summary>One report a language, made by the tool from an invented register: for all tests of the class.</summary>
public sealed class Reports : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("umkm-report-");
    private readonly ConcurrentDictionary<string, Lazy<string>> _made = new();

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Opens the report in a page of its own, without anything that another page left behind.</summary>
    internal async Task<OpenReport> Open(string language) =>
        await OpenReport.Of(_made.GetOrAdd(language, l => new Lazy<string>(() => Make(l))).Value, await Chromium.Shared);

    /// <summary>Opens a page that stands in a file of its own.</summary>
    internal async Task<OpenReport> OpenFile(string html)
    {
        string folder = _folder.CreateSubdirectory(Path.GetRandomFileName()).FullName;
        File.WriteAllText(Path.Combine(folder, "report.html"), html);
        return await OpenReport.Of(folder, await Chromium.Shared);
    }

    private string Make(string language)
    {
        string folder = _folder.CreateSubdirectory(language).FullName;
        string register = Path.Combine(folder, "register.csv");
        Umkm("sample", "--count", "2000", "--seed", "3", "-o", register);
        string[] screen =
        [
            .. new[] { "screen", register, "--on", "2026-11-22", "-o", Path.Combine(folder, "out.csv"), "--lang", language, "--quiet" },
            .. new[] { "--report", Path.Combine(folder, "report.html"), "--summary", Path.Combine(folder, "summary.json") },
        ];
        Umkm(screen);
        return folder;
    }

    private static void Umkm(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.True(Tool.Run(args, new Surroundings(output, error, () => Stream.Null)) == 0, error.ToString());
    }
}
