using Microsoft.Playwright;
using Umkm.Cli;
using Umkm.Cli.Refusals;

namespace Umkm.Browser.Tests;

/// <summary>The page of one enterprise, as a browser shows it and as it prints.</summary>
public class EnterprisePageTests(Reports reports) : IClassFixture<Reports>
{
    [ChromiumTheory]
    [InlineData("keripik-tempe", "id", 390)]
    [InlineData("keripik-tempe", "en", 1280)]
    [InlineData("kedai-kopi", "id", 1280)]
    [InlineData("rotan", "en", 390)]
    [InlineData("usaha-mikro-2018", "id", 390)]
    public async Task It_can_be_read_and_prints_to_two_sheets(string name, string language, int width)
    {
        await using OpenReport report = await reports.OpenFile(Assess(name, language));
        IPage page = report.Page;
        await page.SetViewportSizeAsync(width, 844);
        await PageChecks.All(page);
        await PageChecks.FocusOrder(page);
        await PageChecks.Picture(page, $"usaha-{name}-{language}-{width}");
        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(0, await page.Locator("script").CountAsync());
        Assert.Single(report.Requests);
        Assert.Empty(report.Complaints);

        // Verdicts come before all else; every mark of the drawing has its day in the list below it.
        Assert.True(await page.Locator("section.verdicts .card").CountAsync() >= 3);
        if (await page.Locator("svg.months").CountAsync() > 0)
        {
            Assert.NotEqual("", await page.Locator("svg.months > title").InnerHTMLAsync());
            string[] numbers = [.. (await page.Locator("svg.months g text").AllTextContentsAsync()).Where(t => t.Length > 0).Distinct()];
            Assert.Equal(await page.Locator("ol.days > li").CountAsync(), numbers.Length);
        }
        await PageChecks.PrintedPicture(page, $"usaha-{name}-{language}");
        Assert.InRange(await PageChecks.Sheets(page), 1, 2);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        await PageChecks.All(page);
    }

    private static string Assess(string name, string language)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string file = Path.Combine(Top(), "samples", $"{name}.json");
        string[] args = ["assess", file, "--on", "2026-11-22", "--format", "html", "--lang", language];
        Assert.True(Tool.Run(args, new Surroundings(output, error, () => Stream.Null)) == 0, error.ToString());
        return output.ToString();
    }

    private static string Top()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Umkm.Domain.sln")))
        {
            folder = folder.Parent;
        }
        return folder!.FullName;
    }
}
