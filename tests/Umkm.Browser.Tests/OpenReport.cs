using Microsoft.Playwright;

namespace Umkm.Browser.Tests;

/// <summary>A report open in the browser, with all that the browser had to say about it.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private readonly string _folder;
    private readonly IBrowserContext _context;

    private OpenReport(string folder, IBrowserContext context, IPage page) => (_folder, _context, Page) = (folder, context, page);

    public IPage Page { get; }

    /// <summary>Errors of scripts, and what was written to the console.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>The addresses that were asked for.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>The counts that the tool wrote beside the report.</summary>
    public string Summary => File.ReadAllText(Path.Combine(_folder, "summary.json"));

    public static async Task<OpenReport> Of(string folder, IBrowser browser)
    {
        IBrowserContext context = await browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 900 },
            }
        );
        IPage page = await context.NewPageAsync();
        var report = new OpenReport(folder, context, page);
        page.PageError += (_, error) => report.Complaints.Add(error);
        page.Console += (_, message) => report.Complaints.Add(message.Text);
        page.Request += (_, request) => report.Requests.Add(request.Url);
        await page.GotoAsync(new Uri(Path.Combine(folder, "report.html")).AbsoluteUri);
        return report;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
