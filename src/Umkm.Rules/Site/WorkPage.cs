using System.Globalization;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Review;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Site;

/// <summary>What people who keep the book still have to do, on the day the site speaks of.</summary>
internal static class WorkPage
{
    private const int Year = 365;

    public static SiteFile Write(SiteBook site, Lang language)
    {
        var page = new SitePage(site, language, SiteAddress.Work, SitePhrases.Work.In(language));
        (Decision Decision, DecisionVersion Version)[] all = [.. site.Book.Decisions.SelectMany(d => d.Versions.Select(v => (d, v)))];
        FreshnessReport fresh = FreshnessReport.Of(site.Book, site.On, Year);
        string days = site.Days.ToString(CultureInfo.InvariantCulture);
        LocalDate old = site.On.PlusDays(-site.Days);
        Section(
            page,
            SitePhrases.FromMemory,
            "ingatan",
            all.Where(x => x.Version.Basis.Evidence == Evidence.Memory).Select(x => page.Link(x.Decision, x.Version))
        );
        Section(page, SitePhrases.NoArticle, "pasal", all.SelectMany(x => NoArticle(page, x.Decision, x.Version)));
        Section(page, SitePhrases.YoungBasis, "muda", all.SelectMany(x => Young(page, x.Decision, x.Version)));
        Section(
            page,
            SitePhrases.UncertainStart,
            "mulai",
            all.SelectMany(x =>
                x.Version.CautionTexts.Where(c => c.Indonesian.StartsWith(DecisionVersion.UncertainStart.Indonesian, StringComparison.Ordinal))
                    .Select(c => Markup.Of($"{page.Link(x.Decision, x.Version)}: {page.Say(c)[page.Say(DecisionVersion.UncertainStart).Length..]}"))
            )
        );
        Section(
            page,
            new Phrase(SitePhrases.OldCheck.In(Lang.Indonesian, ("days", days)), SitePhrases.OldCheck.In(Lang.English, ("days", days))),
            "periksa",
            fresh.InForce.Where(v => v.CheckedOn < old).Select(v => Markup.Of($"{Link(page, v)}: {page.Date(v.CheckedOn)}"))
        );
        Section(
            page,
            SitePhrases.Newer,
            "baru",
            fresh.Newer.Select(n => Markup.Of($"{page.Link(SiteAddress.Of(n.Instrument), n.Instrument.Name)} → {Link(page, n.Version)}"))
        );
        Section(
            page,
            SitePhrases.NotJudgedWork,
            "dinilai",
            fresh.InForce.SelectMany(v => (v.Decides?.Version.Unjudged ?? []).Select(u => Markup.Of($"{Link(page, v)}: {page.Say(u.Text)}")))
        );
        Section(page, SitePhrases.Unguarded, "batas", all.SelectMany(x => Unguarded(page, x.Decision, x.Version)));
        Section(
            page,
            SitePhrases.Past,
            "lewat",
            DatesOfLaw.Of(site.Book, site.On.PlusDays(-Year), site.On).Where(IsEvent).Select(d => Event(page, d))
        );
        Section(page, SitePhrases.Ahead, "datang", fresh.Ahead.Select(d => Event(page, d)));
        return page.Finish();
    }

    private static void Section(SitePage page, Phrase title, string id, IEnumerable<Markup> items)
    {
        Markup[] all = [.. items];
        page.Add($"<h2 id=\"{id}\">{page.Say(title)} ({all.Length})</h2>");
        if (all.Length == 0)
        {
            page.Add($"<p>{page.Say(SitePhrases.Nothing)}</p>");
        }
        page.List(all);
    }

    // A basis that names no article, no appendix and no point of a regulation.
    /// <summary>A link to the version of a decision; the id of an implied fact, which has no page.</summary>
    private static Markup Link(SitePage page, VersionInForce version) =>
        version.Decides is { } one ? page.Link(one.Decision, one.Version) : Markup.Of($"{version.Id}");

    private static IEnumerable<Markup> NoArticle(SitePage page, Decision decision, DecisionVersion version)
    {
        string[] words = ["Pasal", "Lampiran", "angka", "diktum", "Diktum", "romawi", "butir", "bagian", "Bab"];
        return version
            .Readings.SelectMany(r =>
                (r.Body is Criteria ? Enumerable.Empty<(string Id, LegalBasis Basis)>() : [(r.Id, r.Basis)]).Concat(
                    r.Body.Cited.Select(p => (p.Id, p.Basis))
                )
            )
            .Where(p => !p.Basis.Basis.Any(b => words.Any(w => b.Contains(w, StringComparison.Ordinal))))
            .Distinct()
            .Select(p => Markup.Of($"{page.Link(decision, version)}{(p.Id.Length == 0 ? "" : $", {p.Id}")}: {page.Cite(p.Basis)}"));
    }

    // A regulation whose first day lies after the first day of the version that rests on it.
    private static IEnumerable<Markup> Young(SitePage page, Decision decision, DecisionVersion version) =>
        page
            .Site.Book.Instruments.Cited(version.Basis.Basis)
            .Where(i => i.Day is { } day && day > version.InForce.From)
            .Select(i => Markup.Of($"{page.Link(decision, version)}: {page.Link(SiteAddress.Of(i), i.Name)}, {page.Date(i.Day!.Value)}"));

    private static IEnumerable<Markup> Unguarded(SitePage page, Decision decision, DecisionVersion version) =>
        SiteBook
            .Conditions(version)
            .SelectMany(c => BoundCases.Of(c, page.Site.Cases(decision, version)))
            .Where(g => !g.IsGuarded)
            .Select(g =>
                (Words: SentenceWriter.Write(g.Leaf, page.Language), Side: g.Cases.Any(c => c.Within) ? SitePhrases.Outside : SitePhrases.Within)
            )
            .Distinct()
            .Select(g =>
                Markup.Of($"{page.Link(decision, version)}: {page.Say(SitePhrases.NoBoundCase, ("sentence", g.Words), ("side", page.Say(g.Side)))}")
            );

    private static bool IsEvent(DateOfLaw day) => day.Kind is DateOfLawKind.RuleEnds or DateOfLawKind.DutyFallsDue or DateOfLawKind.LastYearEnds;

    private static Markup Event(SitePage page, DateOfLaw day)
    {
        string what = FreshnessPage.Text(new DocumentBuilder(page.Language), day);
        return day.Decision is { } decision
            ? Markup.Of($"{page.Date(day.Day)}: {page.Link(SiteAddress.Of(decision), what)}")
            : Markup.Of($"{page.Date(day.Day)}: {what}");
    }
}
