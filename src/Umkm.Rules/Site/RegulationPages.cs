using Umkm.Rules.Books;

namespace Umkm.Rules.Site;

/// <summary>The list of regulations, and a page each: what it is, and every article of it that a decision cites.</summary>
internal static class RegulationPages
{
    public static IEnumerable<SiteFile> Write(SiteBook site, Lang language) =>
        site.Book.Instruments.All.Select(i => Write(site, i, language)).Prepend(List(site, language));

    private static SiteFile List(SiteBook site, Lang language)
    {
        var page = new SitePage(site, language, SiteAddress.Regulations, SitePhrases.Regulations.In(language));
        page.Table(
            [page.Say(SitePhrases.Regulations), page.Say(SitePhrases.Title), page.Say(SitePhrases.InForceFrom), page.Say(SitePhrases.CitedBy)],
            site.Book.Instruments.All.Select(i =>
                new[]
                {
                    page.Link(SiteAddress.Of(i), i.Name),
                    Markup.Of($"{i.Title}"),
                    Markup.Of($"{(i.Day is { } day ? page.Date(day) : "")}"),
                    Markup.Of($"{site.CitedAt(i).Select(c => c.Decision.Id).Distinct().Count()}"),
                }
            )
        );
        return page.Finish();
    }

    private static SiteFile Write(SiteBook site, Instrument instrument, Lang language)
    {
        var page = new SitePage(site, language, SiteAddress.Of(instrument), instrument.Name);
        var rows = new List<(Documents.Phrase, Markup)>
        {
            (SitePhrases.Title, Markup.Of($"{site.Book.Instruments.FullTitle(instrument)}")),
            (SitePhrases.Evidence, Markup.Of($"{page.Seen(instrument.Evidence)}")),
            (SitePhrases.Checked, Markup.Of($"{page.Date(instrument.CheckedOn)}")),
        };
        if (instrument.PromulgatedOn is { } promulgated)
        {
            rows.Add((SitePhrases.Promulgated, Markup.Of($"{page.Date(promulgated)}")));
        }
        if (instrument.From is { } from)
        {
            rows.Add((SitePhrases.InForceFrom, Markup.Of($"{page.Date(from)}")));
        }
        if (!instrument.ChangedBy.IsEmpty)
        {
            rows.Add((SitePhrases.ChangedBy, Named(page, instrument.ChangedBy)));
        }
        if (!instrument.RevokedBy.IsEmpty)
        {
            rows.Add((SitePhrases.RevokedBy, Named(page, instrument.RevokedBy)));
        }
        if (!instrument.Aliases.IsEmpty)
        {
            rows.Add((SitePhrases.OtherNames, Markup.Of($"{string.Join(", ", instrument.Aliases)}")));
        }
        page.Facts(rows);
        page.Heading(SitePhrases.CitedBy, "dirujuk");
        CitedAt[] cited =
        [
            .. site.CitedAt(instrument).OrderBy(c => c.Words, StringComparer.Ordinal).ThenBy(c => c.Decision.Id, StringComparer.Ordinal),
        ];
        if (cited.Length == 0)
        {
            page.Add($"<p>{page.Say(SitePhrases.NotCited)}</p>");
        }
        else
        {
            page.Table(
                [
                    page.Say(SitePhrases.Article),
                    page.Say(SitePhrases.Decision),
                    page.Say(SitePhrases.Part),
                    page.Say(SitePhrases.Evidence),
                    page.Date(site.On),
                ],
                cited.Select(c =>
                    new[]
                    {
                        Markup.Of($"{c.Words}"),
                        page.Link(c.Decision, c.Version),
                        Markup.Of($"{c.Part}"),
                        Markup.Of($"{page.Seen(c.Evidence)}"),
                        Markup.Of($"{page.Say(c.Version.InForce.Contains(site.On) ? SitePhrases.Now : SitePhrases.NotNow)}"),
                    }
                )
            );
        }
        return page.Finish();
    }

    private static Markup Named(SitePage page, IEnumerable<string> names) =>
        Markup.Join(
            ", ",
            names.Select(n => page.Site.Book.Instruments.Find(n) is { } other ? page.Link(SiteAddress.Of(other), n) : Markup.Of($"{n}"))
        );
}
