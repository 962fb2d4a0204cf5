using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Tests;

namespace Umkm.Browser.Tests;

/// <summary>The pages of the rule book: every one links to pages that are there, fits a telephone and paper, and the book is whole on them.</summary>
public partial class RuleSiteTests(RuleSites sites) : IClassFixture<RuleSites>
{
    private const int Telephone = 390;

    private static readonly int Every = WholeProof.IsAsked ? 1 : 12;

    /// <summary>A4 at 96 dots an inch, without the margins.</summary>
    private const int Paper = 718;

    [Fact]
    public void EveryDecisionHasAPageInBothLanguages()
    {
        Assert.NotEmpty(RuleBook.Embedded.Decisions);
        foreach (Decision decision in RuleBook.Embedded.Decisions)
        {
            foreach (string language in new[] { "id", "en" })
            {
                string page = sites.Pages[$"{language}/keputusan/{decision.Id}.html"];
                Assert.All(
                    decision.Versions,
                    v =>
                        Assert.Contains(
                            $"<section id=\"v{NodaTime.Text.LocalDatePattern.Iso.Format(v.InForce.From)}\">",
                            page,
                            StringComparison.Ordinal
                        )
                );
                Assert.Contains(RuleBook.Embedded.Hash, page, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>Permenperin 64/M-IND/PER/7/2016 Pasal 3 to 5: up to 19 workers and less than Rp1 billion is small; 20 and more than Rp15 billion is
    /// large; all else is medium.</summary>
    [Fact]
    public void ADecisionByTwoMeasuresIsDrawnAsAGrid()
    {
        string page = sites.Pages["id/keputusan/skala-industri.html"];
        string grid = page[page.IndexOf("<table class=\"kisi\">", StringComparison.Ordinal)..];
        string words = string.Join('|', Cell().Matches(grid[..grid.IndexOf("</table>", StringComparison.Ordinal)]).Select(m => m.Groups[1].Value));
        Assert.Equal(
            "nilai investasi|tenaga kerja|≤ 19 orang|≥ 20 orang|&lt; Rp1.000.000.000|Industri Kecil|Industri Menengah"
                + "|≥ Rp1.000.000.000, ≤ Rp15.000.000.000|Industri Menengah|Industri Menengah|&gt; Rp15.000.000.000|Industri Menengah|Industri Besar",
            words
        );
    }

    [Fact]
    public void NoLinkIsDead_NoAnchorStandsTwice()
    {
        var anchors = sites.Pages.ToDictionary(p => p.Key, p => Anchor().Matches(p.Value).Select(m => m.Groups[1].Value).ToList());
        Assert.All(anchors, a => Assert.Equal(a.Value.Count, a.Value.Distinct().Count()));
        int links = 0;
        var dead = new List<string>();
        foreach ((string path, string html) in sites.Pages)
        {
            foreach (string target in Link().Matches(html).Select(m => m.Groups[1].Value))
            {
                links++;
                string[] parts = target.Split('#');
                string folder = Path.GetDirectoryName(path)!;
                string to = parts[0].Length == 0 ? path : Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", folder, parts[0])));
                bool there = File.Exists(Path.Combine(sites.Edition, to));
                if (!there || (parts.Length > 1 && !anchors[to].Contains(parts[1])))
                {
                    dead.Add($"{path}: {target}");
                }
            }
        }
        Assert.True(links > 10_000, $"{links} links");
        Assert.Empty(dead);
    }

    [ChromiumTheory]
    [InlineData("id")]
    [InlineData("en")]
    public async Task OnATelephone_NoPageRunsOverTheEdge(string language)
    {
        IPage page = await (await Chromium.Shared).NewPageAsync(
            new()
            {
                ViewportSize = new() { Width = Telephone, Height = 800 },
            }
        );
        var wide = new List<string>();
        string[] looked = Looked(p => p.StartsWith(language + "/", StringComparison.Ordinal) && IsLookedAt(p));
        Assert.True(looked.Length * Every > RuleBook.Embedded.Decisions.Length);
        foreach (string path in looked)
        {
            await page.GotoAsync(sites.Address(path));
            if (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") > Telephone)
            {
                wide.Add(path);
            }
        }
        Assert.Empty(wide);
        await page.CloseAsync();
    }

    [ChromiumTheory]
    [InlineData("id")]
    public async Task EveryDecisionIsPrinted_AndNothingIsCut(string language)
    {
        IPage page = await (await Chromium.Shared).NewPageAsync(
            new()
            {
                ViewportSize = new() { Width = Paper, Height = 1000 },
            }
        );
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var cut = new List<string>();
        foreach (string path in Looked(p => p.StartsWith($"{language}/keputusan/", StringComparison.Ordinal)))
        {
            await page.GotoAsync(sites.Address(path));
            byte[] paper = await page.PdfAsync(new() { Format = "A4" });
            Assert.Equal("%PDF"u8.ToArray(), paper[..4]);
            if (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") > Paper)
            {
                cut.Add(path);
            }
        }
        Assert.Empty(cut);
        await page.CloseAsync();
    }

    [ChromiumTheory]
    [InlineData("id", "modal usaha")]
    public async Task WhoTypesInTheSearchPage_SeesWhatHoldsTheWords(string language, string words)
    {
        IPage page = await (await Chromium.Shared).NewPageAsync();
        var complaints = new List<string>();
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync(sites.Address($"{language}/cari.html"));
        ILocator shown = page.Locator("[data-cari]:visible");
        int all = await shown.CountAsync();
        await page.Locator("input[type=search]").FillAsync(words);
        int found = await shown.CountAsync();
        Assert.InRange(found, 1, all / 10);
        Assert.Contains(
            words,
            await shown.AllInnerTextsAsync().ContinueWith(t => string.Join('\n', t.Result), TaskScheduler.Default),
            StringComparison.OrdinalIgnoreCase
        );
        Assert.Empty(complaints);
        await page.CloseAsync();
    }

    /// <summary>The pages that a browser opens: in the usual run those with the longest word and the most columns, which are the first to run over an
    /// edge, and one in twelve of the others; with <c>UMKM_WHOLE=1</c> each.</summary>
    private string[] Looked(Func<string, bool> isWanted)
    {
        string[] wanted = [.. sites.Pages.Keys.Where(isWanted).Order(StringComparer.Ordinal)];
        string[] widest =
        [
            .. wanted.OrderByDescending(p => Word().Matches(Tag().Replace(sites.Pages[p], " ")).Max(m => m.Length)).Take(3),
            .. wanted.OrderByDescending(p => Row().Matches(sites.Pages[p]).Max(r => (int?)Cell().Count(r.Value)) ?? 0).Take(3),
        ];
        return [.. widest.Union(wanted.Where((_, i) => i % Every == 0))];
    }

    // Of regulations and terms, which all have one form, some; of all else, every page.
    private static bool IsLookedAt(string path) =>
        !(path.Contains("/istilah/", StringComparison.Ordinal) || path.Contains("/peraturan/", StringComparison.Ordinal))
        || path.EndsWith("index.html", StringComparison.Ordinal)
        || path.Contains("/modal-", StringComparison.Ordinal)
        || path.Contains("/pp-", StringComparison.Ordinal);

    [GeneratedRegex("<tr.*?</tr>", RegexOptions.Singleline, 1000)]
    private static partial Regex Row();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("\\S+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("<t[hd](?: [^>]*)?>(.*?)</t[hd]>", RegexOptions.None, 1000)]
    private static partial Regex Cell();

    [GeneratedRegex(" id=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Anchor();

    [GeneratedRegex("(?:href|src)=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
