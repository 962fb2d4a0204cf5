using Microsoft.Playwright;

namespace Umkm.Browser.Tests;

/// <summary>The web sample as people meet it: on a telephone, with a keyboard, to the end.</summary>
public class WebSampleTests(WebSample sample) : IClassFixture<WebSample>
{
    private const int Telephone = 390;

    [ChromiumTheory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task An_interview_is_walked_with_the_keyboard_to_a_page_and_a_calendar(int topic)
    {
        IPage page = await sample.Open("/", Telephone);
        await PageChecks.All(page);
        await PageChecks.FocusOrder(page);
        await PageChecks.Picture(page, "web-mulai");
        // The second topic from the top, by the arrow; a name; and Enter.
        await page.Locator("input[name=topik]").First.FocusAsync();
        for (int i = 0; i < topic; i++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Warung Bu Sri");
        await Enter(page);
        int asked = 0;
        for (; asked < 12 && await page.Locator("button[value=cukup]").CountAsync() > 0; asked++)
        {
            await PageChecks.All(page);
            if (asked < 4)
            {
                await PageChecks.FocusOrder(page);
                await PageChecks.Picture(page, $"web-{topic}-tanya-{asked}");
            }
            Assert.Contains("Mengapa ditanyakan", await page.InnerTextAsync("main"), StringComparison.Ordinal);
            await Answer(page);
        }
        Assert.True(asked > 1);
        if (await page.Locator("button[value=cukup]").CountAsync() > 0)
        {
            await Press(page, "button[value=cukup]");
        }
        Assert.Equal("Hasil Anda siap", await page.InnerTextAsync("h1"));
        await PageChecks.All(page);
        await PageChecks.FocusOrder(page);
        await PageChecks.Picture(page, $"web-{topic}-selesai");
        Task<IDownload> waits = page.WaitForDownloadAsync();
        await page.Locator("form[action='/kalender'] button").PressAsync("Enter");
        IDownload calendar = await waits;
        Assert.StartsWith("BEGIN:VCALENDAR", await File.ReadAllTextAsync(await calendar.PathAsync()), StringComparison.Ordinal);
        await Press(page, "form[action='/hasil'] button");
        Assert.Equal("Warung Bu Sri", await page.InnerTextAsync("h1"));
        await PageChecks.All(page);
        await PageChecks.Picture(page, $"web-{topic}-hasil");
        await page.Context.CloseAsync();
    }

    [ChromiumTheory]
    [InlineData("golongan")]
    public async Task A_wrong_answer_is_told_beside_its_control_and_nothing_is_lost(string topic)
    {
        IPage page = await sample.Open("/", Telephone);
        await page.CheckAsync($"input[value={topic}]");
        await Press(page, "button");
        for (int i = 0; i < 10 && await page.Locator("input#jawaban[type=text]").CountAsync() == 0; i++)
        {
            await Press(page, "button[value=tidak-tahu]");
        }
        await page.FillAsync("#jawaban", "banyak sekali");
        await Enter(page);
        Assert.Equal("true", await page.GetAttributeAsync("#jawaban", "aria-invalid"));
        Assert.Equal("banyak sekali", await page.InputValueAsync("#jawaban"));
        Assert.Contains("banyak sekali", await page.Locator("[role=alert]").InnerTextAsync(), StringComparison.Ordinal);
        await PageChecks.All(page);
        await PageChecks.Picture(page, "web-salah");
        string question = await page.InnerTextAsync("h1");
        await page.FillAsync("#jawaban", "2019");
        await Enter(page);
        await Press(page, "button[value=kembali]");
        Assert.Equal(question, await page.InnerTextAsync("h1"));
        await page.Context.CloseAsync();
    }

    [ChromiumTheory]
    [InlineData(Telephone)]
    [InlineData(1280)]
    public async Task An_officer_gets_the_report_of_a_register_or_what_is_wrong_with_it(int width)
    {
        IPage page = await sample.Open("/petugas", width);
        await PageChecks.All(page);
        await PageChecks.FocusOrder(page);
        await PageChecks.Picture(page, $"web-petugas-{width}");
        await Choose(page, "salah.csv", "id,modalnya\nA-1,1\n");
        Assert.Contains("modalnya", await page.Locator("[role=alert]").InnerTextAsync(), StringComparison.Ordinal);
        await PageChecks.All(page);
        await Choose(page, "toko.csv", "id,businessCapital\nA-1,1000000\nA-2,2000000000\n");
        Assert.Contains("toko.csv", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.True(await page.Locator("svg.chart").CountAsync() > 1);
        await page.Context.CloseAsync();
    }

    private static async Task Choose(IPage page, string name, string text)
    {
        await page.SetInputFilesAsync(
            "#register",
            new FilePayload
            {
                Name = name,
                MimeType = "text/csv",
                Buffer = System.Text.Encoding.UTF8.GetBytes(text),
            }
        );
        await Press(page, "button");
    }

    /// <summary>Answers whatever is asked with the keyboard: the first choice, a number, a day.</summary>
    private static async Task Answer(IPage page)
    {
        if (await page.Locator("button[value=tidak-ada]").CountAsync() > 0)
        {
            // Nothing filled in is not the same as nothing there.
            await Press(page, "button[value=sudah]");
            Assert.Contains("Belum ada yang diisi", await page.Locator("[role=alert]").InnerTextAsync(), StringComparison.Ordinal);
            await Press(page, "button[value=tidak-ada]");
            return;
        }
        ILocator control = page.Locator("[name=jawaban]").First;
        string type = await control.GetAttributeAsync("type") ?? "select";
        await control.FocusAsync();
        switch (type)
        {
            case "radio":
                await page.Keyboard.PressAsync("Space");
                break;
            case "date":
                await control.FillAsync("2020-01-31");
                break;
            case "text":
                string help = await page.InnerTextAsync("#jawaban-bantuan");
                await page.Keyboard.TypeAsync(
                    help.Contains("Kota Malang", StringComparison.Ordinal) ? "Kota Malang"
                    : help.Contains("KBLI", StringComparison.Ordinal) || help.Contains("10794", StringComparison.Ordinal) ? "10794/2020"
                    : help.Contains("tahun", StringComparison.Ordinal) ? "2021"
                    : "4"
                );
                break;
            default:
                await page.Keyboard.PressAsync("ArrowDown");
                break;
        }
        await Press(page, "button[value=lanjut]");
    }

    private static async Task Press(IPage page, string button)
    {
        await page.Locator(button).First.FocusAsync();
        await Enter(page);
    }

    /// <summary>Presses Enter and waits for the page that follows: the one before carries a mark.</summary>
    private static async Task Enter(IPage page)
    {
        await page.EvaluateAsync("() => { window.before = true; }");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => !window.before && document.readyState === 'complete'");
    }
}
