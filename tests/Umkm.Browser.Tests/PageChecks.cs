using Microsoft.Playwright;

namespace Umkm.Browser.Tests;

/// <summary>What every page must keep to, asked of the browser itself.</summary>
internal static class PageChecks
{
    /// <summary>The contrast of each text with the nearest ground behind it, as WCAG 2.2 (1.4.3) reckons it, and its size: those too faint or too
    /// small.</summary>
    private const string HardToRead = """
        () => {
          const channels = c => { const m = c.match(/[\d.]+/g).map(Number); return { r: m[0], g: m[1], b: m[2], a: m.length > 3 ? m[3] : 1 }; };
          const part = v => { v /= 255; return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4); };
          const light = c => 0.2126 * part(c.r) + 0.7152 * part(c.g) + 0.0722 * part(c.b);
          const ground = e => {
            const mark = e.closest('svg g');
            if (mark) return channels(getComputedStyle(mark).fill);
            for (; e; e = e.parentElement) { const c = channels(getComputedStyle(e).backgroundColor); if (c.a > 0) return c; }
            return { r: 255, g: 255, b: 255 };
          };
          const bad = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let n = walker.nextNode(); n; n = walker.nextNode()) {
            const e = n.parentElement;
            if (!n.data.trim() || e.closest('title, style, desc, option') || !e.getClientRects().length) continue;
            const style = getComputedStyle(e);
            const svg = e.ownerSVGElement;
            const a = light(channels(svg ? style.fill : style.color)), b = light(ground(e));
            const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            const size = parseFloat(style.fontSize) * (svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1);
            if (contrast < 4.5 || size < 9) bad.push(`${n.data.trim().slice(0, 40)}: contrast ${contrast.toFixed(1)}, ${size.toFixed(1)} px`);
          }
          return bad;
        }
        """;

    /// <summary>Controls without a name, names that are used twice, headings that skip a level, references to nothing.</summary>
    private const string Nameless = """
        () => {
          const bad = [];
          for (const e of document.querySelectorAll('input:not([type=hidden]), select, textarea, button, a[href], summary')) {
            const name = e.labels && e.labels.length ? e.labels[0].textContent : e.getAttribute('aria-label') || e.textContent;
            if (!name.trim()) bad.push(`no name: ${e.outerHTML.slice(0, 80)}`);
          }
          const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
          ids.filter((id, at) => ids.indexOf(id) !== at).forEach(id => bad.push(`twice: ${id}`));
          for (const a of ['aria-labelledby', 'aria-describedby'])
            for (const e of document.querySelectorAll(`[${a}]`))
              e.getAttribute(a).split(' ').filter(id => !document.getElementById(id)).forEach(id => bad.push(`${a} names nothing: ${id}`));
          let level = 0;
          for (const h of document.querySelectorAll('h1, h2, h3, h4')) {
            const next = Number(h.tagName[1]);
            if (next > level + 1) bad.push(`${h.tagName} after level ${level}: ${h.textContent.slice(0, 40)}`);
            level = next;
          }
          if (document.querySelectorAll('h1').length !== 1) bad.push('not one h1');
          if (document.querySelectorAll('main').length !== 1) bad.push('not one main');
          if (!document.documentElement.lang) bad.push('no language');
          return bad;
        }
        """;

    /// <summary>Writes down each stop of the focus from now on: where it is among all that can have it, in the order of the document, or -1 for a part that
    /// no list of controls names (one that scrolls sideways); and those that are not seen.</summary>
    private const string WriteStops = """
        () => {
          const all = [...document.querySelectorAll('input:not([type=hidden]), select, button, a[href], summary')];
          if (document.activeElement) document.activeElement.blur();
          if (!window.stops) document.addEventListener('focusin', e => {
            const at = window.stoppable.indexOf(e.target);
            window.stops.push(at);
            if (at >= 0 && getComputedStyle(e.target).outlineStyle === 'none') window.unseen.push(at);
          });
          [window.stoppable, window.stops, window.unseen] = [all, [], []];
          const radios = all.filter(e => e.type === 'radio');
          return all.length - radios.length + new Set(radios.map(r => r.name)).size;
        }
        """;

    /// <summary>All of it at the width that the page has.</summary>
    public static async Task All(IPage page)
    {
        Assert.Empty(await page.EvaluateAsync<string[]>(HardToRead));
        Assert.Empty(await page.EvaluateAsync<string[]>(Nameless));
        Assert.True(
            await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"),
            "runs over the edge: " + page.Url
        );
    }

    /// <summary>Walks through the page with the tabulator: each stop lies after the one before, is seen, and all are reached. A group of radio
    /// buttons is one stop.</summary>
    public static async Task FocusOrder(IPage page)
    {
        int stops = await page.EvaluateAsync<int>(WriteStops);
        int[] at = [];
        // A field for a date, and a part that no list names, take more than one press.
        for (int press = 1; press <= stops || (at.Length < stops && press < stops * 7); press++)
        {
            await page.Keyboard.PressAsync("Tab");
            at = press < stops ? [] : [.. (await page.EvaluateAsync<int[]>("() => window.stops")).Where(i => i >= 0)];
        }
        Assert.True(at.Length == stops, $"{at.Length} of {stops} stops are reached");
        Assert.All(at.Zip(at.Skip(1)), pair => Assert.True(pair.Second > pair.First, $"the stop at {pair.Second} after that at {pair.First}"));
        Assert.Empty(await page.EvaluateAsync<int[]>("() => window.unseen"));
    }

    /// <summary>Keeps a picture, where <c>UMKM_SCREENSHOTS</c> names a folder.</summary>
    public static async Task Picture(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("UMKM_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }

    /// <summary>Keeps a picture of what is printed, as wide as a sheet.</summary>
    public static async Task PrintedPicture(IPage page, string name)
    {
        PageViewportSizeResult before = page.ViewportSize!;
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(695, 1000);
        await Picture(page, $"{name}-cetak");
        await page.EmulateMediaAsync(new() { Media = Media.Null });
        await page.SetViewportSizeAsync(before.Width, before.Height);
    }

    /// <summary>How many sheets of A4 it prints to.</summary>
    public static async Task<int> Sheets(IPage page)
    {
        byte[] paper = await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });
        string text = System.Text.Encoding.Latin1.GetString(paper);
        return System.Text.RegularExpressions.Regex.Count(text, @"/Type\s*/Page[^s]");
    }
}
