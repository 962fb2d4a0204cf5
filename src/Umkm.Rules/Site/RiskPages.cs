using System.Collections.Immutable;
using System.Globalization;
using Umkm.Rules.RiskTables;

namespace Umkm.Rules.Site;

/// <summary>The risk table, a page for each division (the first two digits of a code).</summary>
internal static class RiskPages
{
    public static IEnumerable<SiteFile> Write(SiteBook site, Lang language)
    {
        ILookup<string, RiskRow> divisions = site.Risks.Rows().ToLookup(r => r.Code[..2]);
        string[] names = [.. divisions.Select(d => d.Key).Order(StringComparer.Ordinal)];
        var list = new SitePage(site, language, SiteAddress.Risks, SitePhrases.Risks.In(language));
        list.List(
            names.Select(n =>
            {
                string count = list.Say(SitePhrases.Rows, ("count", divisions[n].Count().ToString(CultureInfo.InvariantCulture)));
                return Markup.Of($"{list.Link(SiteAddress.Risk(n), Division(list, n))}: {count}");
            })
        );
        return names.Select(n => Write(site, n, divisions[n], language)).Prepend(list.Finish());
    }

    private static SiteFile Write(SiteBook site, string division, IEnumerable<RiskRow> rows, Lang language)
    {
        string title = $"{SitePhrases.Risks.In(language)}: {SitePhrases.Division.In(language, ("division", division))}";
        var page = new SitePage(site, language, SiteAddress.Risk(division), title);
        page.Table(
            [
                page.Say(SitePhrases.Code),
                page.Say(SitePhrases.Scope),
                .. page.English ? ["micro", "small", "medium", "large"] : ImmutableArray.Create("mikro", "kecil", "menengah", "besar"),
                page.Say(SitePhrases.Evidence),
                page.Say(SitePhrases.Checked),
                page.Say(SitePhrases.Source),
            ],
            rows.OrderBy(r => r.Code, StringComparer.Ordinal).ThenBy(r => r.Edition).Select(r => Row(site, r))
        );
        return page.Finish();
    }

    private static IEnumerable<Markup> Row(SiteBook site, RiskRow row)
    {
        string code = string.Create(CultureInfo.InvariantCulture, $"{row.Code}/{row.Edition}");
        yield return Markup.Of($"{code}<br><span class=\"redup\">{site.Risks.Title(row.Code, row.Edition)}</span>");
        yield return Markup.Of($"{row.Scope}");
        foreach (RiskScale scale in Enum.GetValues<RiskScale>())
        {
            string[] levels = [.. row.At(scale).Slugs()];
            yield return Markup.Of($"{(levels.Length == 0 ? "–" : string.Join(", ", levels))}");
        }
        yield return Markup.Of($"{row.Evidence}");
        yield return Markup.Of($"{IsoDate.Format(row.AsOf)}");
        yield return Markup.Of($"{site.Risks.Source(row.Source)?.Description ?? row.Source}");
    }

    private static string Division(SitePage page, string division) => page.Say(SitePhrases.Division, ("division", division));
}
