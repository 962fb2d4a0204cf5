using Umkm.Rules.Documents;

namespace Umkm.Rules.Site;

/// <summary>A rule book as a site of pages that need no server: Indonesian and English, for screens and paper.</summary>
internal static class RuleSite
{
    /// <summary>All files, by their paths below the folder of the edition.</summary>
    public static IEnumerable<SiteFile> Files(SiteBook site) =>
        new[] { Lang.Indonesian, Lang.English }
            .SelectMany(language => Pages(site, language))
            .Append(new SiteFile("gaya.css", SiteStyle.Css.ReplaceLineEndings("\n") + "\n"))
            .Append(new SiteFile("cari.js", SiteStyle.Script.ReplaceLineEndings("\n") + "\n"))
            .Append(new SiteFile("index.html", Door(SitePhrases.Site, [("id/index.html", "Bahasa Indonesia"), ("en/index.html", "English")])));

    /// <summary>A page that only leads on: to the languages of an edition, to the editions of a folder.</summary>
    public static string Door(Phrase title, IEnumerable<(string To, string Words)> ways)
    {
        IEnumerable<Markup> items = ways.Select(w => Markup.Of($"<li><a href=\"{w.To}\">{w.Words}</a></li>\n"));
        return Markup
            .Of(
                $"""
                <!doctype html>
                <html lang="id">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{title.Indonesian}</title>
                </head>
                <body>
                <h1>{title.Indonesian}</h1>
                <p lang="en">{title.English}</p>
                <ul>
                {items}</ul>
                </body>
                </html>

                """
            )
            .Html.ReplaceLineEndings("\n");
    }

    private static IEnumerable<SiteFile> Pages(SiteBook site, Lang language) =>
        site
            .Book.Decisions.Select(d => DecisionSitePage.Write(site, d, language))
            .Append(HomePage.Write(site, language))
            .Concat(RegulationPages.Write(site, language))
            .Concat(TermPages.Write(site, language))
            .Concat(PaperPages.Write(site, language))
            .Concat(RiskPages.Write(site, language))
            .Append(WorkPage.Write(site, language))
            .Append(SearchPageOfSite.Write(site, language));
}
