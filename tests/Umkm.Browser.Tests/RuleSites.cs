using Microsoft.Playwright;
using Umkm.Cli;
using Umkm.Cli.Refusals;

namespace Umkm.Browser.Tests;

/// <summary>The site of the embedded book, made once by the tool in a folder that goes away, and a browser to look at it.</summary>
public sealed class RuleSites : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("umkm-situs-");
    private IPlaywright? _playwright;

    internal IBrowser? Browser { get; private set; }

    /// <summary>The folder of the edition.</summary>
    internal string Edition { get; private set; } = "";

    /// <summary>Every page of it, by its path below the edition.</summary>
    internal IReadOnlyDictionary<string, string> Pages { get; private set; } = new Dictionary<string, string>();

    public async Task InitializeAsync()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.True(Tool.Run(["rules", "render", "-o", _folder.FullName], new Surroundings(output, error, () => Stream.Null)) == 0, error.ToString());
        Edition = Assert.Single(_folder.GetDirectories()).FullName;
        Pages = Directory
            .EnumerateFiles(Edition, "*.html", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(Edition, f).Replace('\\', '/'), File.ReadAllText);
        if (ChromiumTheoryAttribute.Executable is { } executable)
        {
            _playwright = await Playwright.CreateAsync();
            Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox"] });
        }
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }
        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    internal string Address(string path) => new Uri(Path.Combine(Edition, path)).AbsoluteUri;
}
