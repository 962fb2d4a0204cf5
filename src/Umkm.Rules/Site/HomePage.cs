using System.Globalization;
using Umkm.Rules.Books;
using Umkm.Rules.Review;

namespace Umkm.Rules.Site;

/// <summary>The first page: every decision by its kind, with the version in force.</summary>
internal static class HomePage
{
    public static SiteFile Write(SiteBook site, Lang language)
    {
        var page = new SitePage(site, language, SiteAddress.Home, SitePhrases.Site.In(language));
        RuleBook book = site.Book;
        string intro = page.Say(
            SitePhrases.Intro,
            ("decisions", Number(book.Decisions.Length)),
            ("versions", Number(book.Decisions.Sum(d => d.Versions.Length))),
            ("instruments", Number(book.Instruments.All.Length)),
            ("terms", Number(book.Glossary.Terms.Length)),
            ("cases", Number(book.Cases.Length))
        );
        page.Add($"<p>{intro}</p>");
        foreach (IGrouping<DecisionKind, Decision> kind in book.Decisions.GroupBy(d => d.Kind).OrderBy(g => g.Key))
        {
            page.Add($"<h2 id=\"{SiteAddress.Slug(kind.Key.ToString())}\">{DecisionPage.Kind(kind.Key, language)}</h2>");
            page.Table(
                [page.Say(SitePhrases.Decision), page.Say(SitePhrases.Region), page.Say(SitePhrases.Version), page.Say(SitePhrases.Evidence)],
                kind.OrderBy(d => d.Id, StringComparer.Ordinal).Select(d => Row(page, d))
            );
        }
        return page.Finish();
    }

    private static IEnumerable<Markup> Row(SitePage page, Decision decision)
    {
        DecisionVersion? now = decision.On(page.Site.On);
        yield return Markup.Of($"{page.Link(decision)}<br><span class=\"redup\">{decision.Id}</span>");
        yield return Markup.Of($"{decision.Region}");
        yield return now is null ? Markup.Of($"{page.Say(SitePhrases.NotNow)}") : page.Link(SiteAddress.Of(decision, now), page.Days(now.InForce));
        yield return Markup.Of($"{(now is null ? "" : page.Seen(now.Basis.Evidence))}");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
