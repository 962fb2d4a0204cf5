using System.Diagnostics;
using Microsoft.Playwright;

namespace Umkm.Browser.Tests;

/// <summary>A report made by the tool from an invented register, open in the browser, with all that the browser had to say about it.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private readonly string _folder;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private OpenReport(string folder, IPlaywright playwright, IBrowser browser, IPage page) =>
        (_folder, _playwright, _browser, Page) = (folder, playwright, browser, page);

    public IPage Page { get; }

    /// <summary>Errors of scripts, and what was written to the console.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>The addresses that were asked for.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>The counts that the tool wrote beside the report.</summary>
    public string Summary => File.ReadAllText(Path.Combine(_folder, "summary.json"));

    public static async Task<OpenReport> Of(string language, int rows = 2_000)
    {
        string folder = Directory.CreateTempSubdirectory("umkm-report-").FullName;
        string register = Path.Combine(folder, "register.csv");
        Umkm("sample", "--count", $"{rows}", "--seed", "3", "-o", register);
        Umkm(
            "screen",
            register,
            "--on",
            "2026-11-22",
            "-o",
            Path.Combine(folder, "out.csv"),
            "--report",
            Path.Combine(folder, "report.html"),
            "--summary",
            Path.Combine(folder, "summary.json"),
            "--lang",
            language,
            "--quiet"
        );
        IPlaywright playwright = await Playwright.CreateAsync();
        IBrowser browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = ChromiumTheoryAttribute.Executable, Args = ["--no-sandbox"] }
        );
        IPage page = await browser.NewPageAsync(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 900 },
            }
        );
        var report = new OpenReport(folder, playwright, browser, page);
        page.PageError += (_, error) => report.Complaints.Add(error);
        page.Console += (_, message) => report.Complaints.Add(message.Text);
        page.Request += (_, request) => report.Requests.Add(request.Url);
        await page.GotoAsync(new Uri(Path.Combine(folder, "report.html")).AbsoluteUri);
        return report;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static void Umkm(params string[] args)
    {
        using Process tool = Process.Start(
            new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "umkm.dll"), .. args]) { RedirectStandardError = true }
        )!;
        string error = tool.StandardError.ReadToEnd();
        tool.WaitForExit();
        Assert.True(tool.ExitCode == 0, error);
    }
}
