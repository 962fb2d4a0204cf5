using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Site;

/// <summary>The list of kinds of paper, and a page each: how long it counts, what it satisfies, who reads it.</summary>
internal static class PaperPages
{
    public static IEnumerable<SiteFile> Write(SiteBook site, Lang language) =>
        site.Book.Glossary.PermitKinds.Select(k => Write(site, k, language)).Prepend(List(site, language));

    private static SiteFile List(SiteBook site, Lang language)
    {
        var page = new SitePage(site, language, SiteAddress.Papers, SitePhrases.Papers.In(language));
        page.Table(
            [page.Say(SitePhrases.Papers), page.Say(SitePhrases.Property), page.Say(SitePhrases.Validity)],
            site.Book.Glossary.PermitKinds.OrderBy(k => page.Say(k.Label), StringComparer.OrdinalIgnoreCase)
                .Select(k =>
                    new[] { page.Link(SiteAddress.Of(k), page.Say(k.Label)), Markup.Of($"<code>{k.Slug}</code>"), Markup.Of($"{Validity(page, k)}") }
                )
        );
        return page.Finish();
    }

    private static SiteFile Write(SiteBook site, PermitKind kind, Lang language)
    {
        var page = new SitePage(site, language, SiteAddress.Of(kind), kind.Label.In(language));
        var rows = new List<(Phrase, Markup)>
        {
            (SitePhrases.EnglishName, Markup.Of($"{(page.English ? kind.Name : kind.English)}")),
            (SitePhrases.Property, Markup.Of($"<code>{kind.Slug}</code>")),
            (SitePhrases.Validity, Markup.Of($"{Validity(page, kind)}")),
        };
        if (kind.IssuedUntil is { } last)
        {
            rows.Add((SitePhrases.IssuedUntil, Markup.Of($"{page.Date(last)} ({page.Cite(kind.EndedBy ?? "")})")));
        }
        page.Facts(rows);
        page.Heading(SitePhrases.Satisfies, "memenuhi");
        Markup[] satisfied =
        [
            .. from decision in site.Book.Decisions.OrderBy(d => d.Id, StringComparer.Ordinal)
            from version in decision.Versions
            where version.Readings.Any(r => r.Body is PermitRequirement p && p.SatisfiedBy.Contains(kind))
            select page.Link(decision, version),
        ];
        if (satisfied.Length == 0)
        {
            page.Add($"<p>{page.Say(SitePhrases.Nothing)}</p>");
        }
        page.List(satisfied);
        TermPages.Readers(page, site.ReadAt(kind));
        return page.Finish();
    }

    private static string Validity(SitePage page, PermitKind kind) =>
        page.Say(kind.Validity == PermitTerm.AsPrinted ? SitePhrases.AsPrinted : SitePhrases.WhileRunning);
}
