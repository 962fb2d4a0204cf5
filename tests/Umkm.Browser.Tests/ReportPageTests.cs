using System.Text.Json;
using Microsoft.Playwright;

namespace Umkm.Browser.Tests;

/// <summary>The report of a register, as a browser shows it.</summary>
public class ReportPageTests(Reports reports) : IClassFixture<Reports>
{
    [ChromiumTheory]
    [InlineData("id")]
    [InlineData("en")]
    public async Task ChartsArePresent_TextIsReadable_NoScriptFails_NoRequestLeavesThePage(string language)
    {
        await using OpenReport report = await reports.Open(language);
        IPage page = report.Page;
        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(1, await page.Locator("h1").CountAsync());

        // Every chart is drawn, has a name for those who cannot see it, and its numbers as a table.
        IReadOnlyList<ILocator> charts = await page.Locator("svg.chart").AllAsync();
        Assert.True(charts.Count >= 5, $"{charts.Count} charts");
        foreach (ILocator chart in charts)
        {
            Assert.Equal("img", await chart.GetAttributeAsync("role"));
            Assert.True((await chart.BoundingBoxAsync())!.Height > 20);
            Assert.True(await chart.Locator("rect").CountAsync() > 1);
            Assert.NotEqual("", await chart.Locator("title").InnerHTMLAsync());
        }
        Assert.Equal(charts.Count, await page.Locator("figure table caption").CountAsync());

        await PageChecks.All(page);
        Assert.Empty(report.Complaints);
        Assert.Single(report.Requests);
        Assert.StartsWith("file:", report.Requests[0], StringComparison.Ordinal);
        await PageChecks.Picture(page, $"report-{language}");
    }

    [ChromiumTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task OnAnyScreen_NothingRunsOverTheEdge(int width)
    {
        await using OpenReport report = await reports.Open("id");
        await report.Page.SetViewportSizeAsync(width, 800);
        Assert.True(await report.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"));
    }

    [ChromiumTheory]
    [InlineData("id", ".")]
    [InlineData("en", ",")]
    public async Task TheNumbersShown_AreThoseOfTheSummary(string language, string group)
    {
        await using OpenReport report = await reports.Open(language);
        using JsonDocument summary = JsonDocument.Parse(report.Summary);
        string Shown(long number) => number < 1_000 ? $"{number}" : $"{number / 1_000}{group}{number % 1_000:000}";
        string rows = Shown(summary.RootElement.GetProperty("rows").GetInt64());
        Assert.Contains(rows, await report.Page.Locator("dl.facts").InnerTextAsync(), StringComparison.Ordinal);

        // One row of the table of permits: those for which the NIB is certainly missing.
        JsonElement nib = summary.RootElement.GetProperty("decisions").GetProperty("izin/nib");
        string title = nib.GetProperty("title").GetProperty(language).GetString()!;
        string missing = Shown(nib.GetProperty("answers").GetProperty("kurang").GetInt64());
        ILocator row = report
            .Page.Locator("#izin-t")
            .Locator("xpath=..")
            .Locator("tbody tr", new() { Has = report.Page.Locator("th", new() { HasTextString = title }) })
            .First;
        Assert.Contains(missing, await row.Locator("td").AllInnerTextsAsync());
    }

    [ChromiumTheory]
    [InlineData("id")]
    public async Task Printed_ItIsSeveralPagesOfPaper_AndNoChartIsCut(string language)
    {
        await using OpenReport report = await reports.Open(language);
        byte[] paper = await report.Page.PdfAsync(new() { Format = "A4" });
        Assert.Equal("%PDF"u8.ToArray(), paper[..4]);
        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });
        string[] breaks = await report.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('svg.chart')].map(c => getComputedStyle(c).breakInside)"
        );
        Assert.All(breaks, b => Assert.Equal("avoid", b));
    }
}
