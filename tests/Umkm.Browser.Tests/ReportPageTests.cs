using System.Text.Json;
using Microsoft.Playwright;

namespace Umkm.Browser.Tests;

/// <summary>The report of a register, as a browser shows it.</summary>
public class ReportPageTests(Reports reports) : IClassFixture<Reports>
{
    /// <summary>The contrast of each text with the nearest ground behind it, as WCAG 2.2 (1.4.3) reckons it, and its size: those too faint or too small.</summary>
    private const string HardToRead = """
        () => {
          const channels = c => { const m = c.match(/[\d.]+/g).map(Number); return { r: m[0], g: m[1], b: m[2], a: m.length > 3 ? m[3] : 1 }; };
          const light = c => { const f = v => { v /= 255; return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4); }; return 0.2126 * f(c.r) + 0.7152 * f(c.g) + 0.0722 * f(c.b); };
          const ground = e => { for (; e; e = e.parentElement) { const c = channels(getComputedStyle(e).backgroundColor); if (c.a > 0) return c; } return { r: 255, g: 255, b: 255 }; };
          const bad = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let n = walker.nextNode(); n; n = walker.nextNode()) {
            const e = n.parentElement;
            if (!n.data.trim() || e.closest('title, style')) continue;
            const style = getComputedStyle(e);
            const inChart = e instanceof SVGElement;
            const ink = channels(inChart ? style.fill : style.color);
            const a = light(ink), b = light(ground(e));
            const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            const size = parseFloat(style.fontSize) * (inChart ? e.ownerSVGElement.getBoundingClientRect().width / e.ownerSVGElement.viewBox.baseVal.width : 1);
            if (contrast < 4.5 || size < 11) bad.push(`${n.data.trim().slice(0, 40)}: contrast ${contrast.toFixed(1)}, ${size.toFixed(1)} px`);
          }
          return bad;
        }
        """;

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

        string[] hard = await page.EvaluateAsync<string[]>(HardToRead);
        Assert.Empty(hard);
        Assert.Empty(report.Complaints);
        Assert.Single(report.Requests);
        Assert.StartsWith("file:", report.Requests[0], StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UMKM_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"report-{language}.png"), FullPage = true });
        }
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
