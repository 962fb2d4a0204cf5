using Microsoft.Playwright;

namespace Umkm.Browser.Tests;

/// <summary>One browser for all tests: each opens a page of its own in it. It ends with this process.</summary>
internal static class Chromium
{
    private static readonly Lazy<Task<IBrowser>> Started = new(Start);

    /// <summary>The program: <c>UMKM_CHROMIUM</c>, or one on the path, first the one that has no window and so less to do; null when there is none.</summary>
    public static string? Executable { get; } = Find();

    /// <summary>The browser, started when it is first asked for.</summary>
    public static Task<IBrowser> Shared => Started.Value;

    private static async Task<IBrowser> Start()
    {
        IPlaywright playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = ["--no-sandbox"] });
    }

    private static string? Find()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        IEnumerable<string> places =
            from name in new[] { "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome" }
            from folder in folders
            select Path.Combine(folder, name);
        return places.Prepend(Environment.GetEnvironmentVariable("UMKM_CHROMIUM") ?? "").FirstOrDefault(File.Exists);
    }
}
