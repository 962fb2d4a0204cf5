using Umkm.Rules.Books;

namespace Umkm.Rules.Site;

/// <summary>One list of all that has a page, by letters; a small script narrows it while one types.</summary>
internal static class SearchPageOfSite
{
    public static SiteFile Write(SiteBook site, Lang language)
    {
        var page = new SitePage(site, language, SiteAddress.Search, SitePhrases.Search.In(language));
        RuleBook book = site.Book;
        IEnumerable<(string Words, string To, string More)> entries = book
            .Decisions.Select(d => (d.Title.In(language), SiteAddress.Of(d), d.Id))
            .Concat(book.Instruments.All.Select(i => (i.Name, SiteAddress.Of(i), i.Title ?? "")))
            .Concat(book.Glossary.Terms.Select(t => (t.Label.In(language), SiteAddress.Of(t), page.English ? t.Name : t.English)))
            .Concat(book.Glossary.PermitKinds.Select(k => (k.Label.In(language), SiteAddress.Of(k), k.Slug)));
        page.Add($"<p class=\"cari\" hidden><label>{page.Say(SitePhrases.SearchHelp)}<br><input type=\"search\" autocomplete=\"off\"></label></p>");
        foreach (var letter in entries.OrderBy(e => e.Words, StringComparer.OrdinalIgnoreCase).GroupBy(e => char.ToUpperInvariant(e.Words[0])))
        {
            string name = letter.Key.ToString();
            IEnumerable<Markup> items = letter.Select(e =>
                Markup.Of($"<li data-cari=\"{Sought(e.Words, e.More)}\">{page.Link(e.To, e.Words)} <span class=\"redup\">{e.More}</span></li>\n")
            );
            page.Add($"<section><h2>{name}</h2>\n<ul>\n{items}</ul></section>");
        }
        page.Add($"<script src=\"../cari.js\"></script>");
        return page.Finish();
    }

    private static string Sought(string words, string more) => $"{words} {more}".ToLowerInvariant();
}
