using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Review;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Site;

/// <summary>The page of a decision: timeline, versions side by side, then each version with all that it says, the cases, who uses it.</summary>
internal static class DecisionSitePage
{
    public static SiteFile Write(SiteBook site, Decision decision, Lang language)
    {
        var page = new SitePage(site, language, SiteAddress.Of(decision), decision.Title.In(language));
        Head(page, decision);
        Timeline(page, decision);
        VersionTable.Write(page, decision);
        foreach (DecisionVersion version in decision.Versions.Reverse())
        {
            Version(page, decision, version);
        }
        Uses(page, decision);
        Cases(page, decision);
        return page.Finish();
    }

    private static void Head(SitePage page, Decision decision)
    {
        string about = page.English ? decision.Subject.English() : decision.Subject.Word();
        var rows = new List<(Phrase, string)>
        {
            (SitePhrases.Id, decision.Id),
            (SitePhrases.Kind, DecisionPage.Kind(decision.Kind, page.Language)),
            (SitePhrases.About, about),
            (SitePhrases.Answers, string.Join(", ", decision.Answers.Select(a => $"{page.Say(a.Label)} ({a.Slug})"))),
        };
        if (decision.Region is { } region)
        {
            rows.Add((SitePhrases.Region, region));
        }
        page.Facts(rows.Select(r => (r.Item1, Markup.Of($"{r.Item2}"))));
        page.List(decision.Notes.Select(n => Markup.Of($"{page.Say(SitePhrases.Note)}: {n}")));
    }

    private static void Timeline(SitePage page, Decision decision)
    {
        page.Heading(SitePhrases.Timeline, "waktu");
        IEnumerable<Markup> items = decision.Versions.Select(v =>
        {
            string kind = (v.InForce.Contains(page.Site.On) ? "kini" : "") + (v.NotRegulated is null ? "" : " celah");
            Markup now = v.InForce.Contains(page.Site.On) ? Markup.Of($" <strong>{page.Say(SitePhrases.Now)}</strong>") : Markup.None;
            Markup days = page.Link(SiteAddress.Of(decision, v), page.Days(v.InForce));
            return Markup.Of($"<li class=\"{kind.Trim()}\">{days}{now}<br>{v.Basis.In(page.Language)}</li>\n");
        });
        page.Add($"<ol class=\"waktu\">\n{items}</ol>");
    }

    private static void Version(SitePage page, Decision decision, DecisionVersion version)
    {
        page.Add($"<section id=\"{SiteAddress.Anchor(version)}\">\n<h2>{page.Say(SitePhrases.Version)} {page.Days(version.InForce)}</h2>");
        page.Add(
            $"""
            <dl class="pokok">
            <dt>{page.Say(SitePhrases.Basis)}</dt><dd>{page.Cite(version.Basis)}</dd>
            <dt>{page.Say(SitePhrases.Evidence)}</dt><dd>{page.Seen(version.Basis.Evidence)}</dd>
            <dt>{page.Say(SitePhrases.Checked)}</dt><dd>{page.Date(version.CheckedOn)}</dd>
            </dl>
            """
        );
        if (version.Gap is { } gap)
        {
            page.Add($"<p class=\"ingat\">{page.Say(SitePhrases.Gap)}: {page.Say(gap)}</p>");
        }
        page.List(version.Notes.Select(n => Markup.Of($"{page.Say(SitePhrases.Note)}: {n}")));
        Warnings(page, decision, version);
        new BodyMarkup(page, decision, version).Write();
        DecisionGrid.Write(page, decision, version);
        if (version.Programme is { } programme)
        {
            Programme(page, programme);
        }
        page.Add($"</section>");
    }

    private static void Warnings(SitePage page, Decision decision, DecisionVersion version)
    {
        foreach (LocalizedText caution in version.CautionTexts)
        {
            page.Add($"<p class=\"ingat\">{page.Say(SitePhrases.Caution)}: {page.Say(caution)}</p>");
        }
        foreach (UnjudgedCondition left in version.Unjudged)
        {
            string answer = decision.Answer(left.Answer) is { } known ? page.Say(known.Label) : left.Answer;
            page.Add($"<p class=\"ingat\">{page.Say(SitePhrases.NotJudged, ("answer", answer))}: {page.Say(left.Text)}</p>");
        }
    }

    private static void Programme(SitePage page, ProgrammeInfo programme)
    {
        string note = programme.Note is { } more ? $". {page.Say(more)}" : "";
        page.Add($"<p>{page.Say(SitePhrases.Intake)}: {programme.Intake}{note}</p>");
        if (!programme.Benefits.IsEmpty)
        {
            page.Add($"<h3>{page.Say(SitePhrases.Benefits)}</h3>");
            page.List(programme.Benefits.Select(b => Benefit(page, b)));
        }
        if (!programme.DocumentTexts.IsEmpty)
        {
            page.Add($"<h3>{page.Say(SitePhrases.Documents)}</h3>");
            page.List(programme.DocumentTexts.Select(d => Markup.Of($"{page.Say(d)}")));
        }
        if (programme.Selection is { } selection)
        {
            string order = string.Join(", ", selection.Order.Select(k => $"{page.Say(k.Term.Label)} {(k.Ascending ? "↑" : "↓")}"));
            string next = selection.NextStage is { } second ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" / {second}") : "";
            page.Add($"<p>{page.Say(SitePhrases.Selection)}: {selection.Quota}{next}; {order}</p>");
        }
        if (!programme.NotModelledTexts.IsEmpty)
        {
            page.Add($"<h3>{page.Say(SitePhrases.NotModelled)}</h3>");
            page.List(programme.NotModelledTexts.Select(d => Markup.Of($"{page.Say(d)}")));
        }
    }

    private static Markup Benefit(SitePage page, Benefit benefit)
    {
        Markup when = benefit.When is { } condition ? Markup.Of($", {page.Say(SitePhrases.When)} {ConditionList.Of(page, condition)}") : Markup.None;
        Markup basis = benefit.Basis is { } words ? Markup.Of($" ({page.Cite(words)})") : Markup.None;
        return Markup.Of($"{page.Say(benefit.Name)}: {page.Say(benefit.Amount)}{basis}{when}");
    }

    private static void Uses(SitePage page, Decision decision)
    {
        Decision[] used =
        [
            .. decision
                .Versions.SelectMany(v => Checks.ReferenceChecks.Of(decision, v))
                .Select(r => page.Site.Book.Find(r.Decision))
                .OfType<Decision>()
                .DistinctBy(d => d.Id)
                .OrderBy(d => d.Id, StringComparer.Ordinal),
        ];
        Decision[] users = [.. page.Site.UsersOf(decision).Select(id => page.Site.Book.Find(id)!)];
        foreach (
            (Phrase heading, string id, Decision[] list) in new[] { (SitePhrases.Uses, "memakai", used), (SitePhrases.UsedBy, "dipakai", users) }
        )
        {
            page.Heading(heading, id);
            if (list.Length == 0)
            {
                page.Add($"<p>{page.Say(SitePhrases.Nothing)}</p>");
            }
            page.List(list.Select(page.Link));
        }
    }

    private static void Cases(SitePage page, Decision decision)
    {
        RuleCase[] cases = [.. decision.Versions.SelectMany(v => page.Site.Cases(decision, v))];
        if (cases.Length == 0)
        {
            return;
        }
        page.Heading(SitePhrases.Cases, "kasus");
        page.Table(
            [
                page.Say(SitePhrases.On),
                page.Say(SitePhrases.Case),
                page.Say(SitePhrases.Given),
                page.Say(SitePhrases.Expected),
                page.Say(SitePhrases.Origin),
            ],
            cases.Select(c =>
                new[]
                {
                    Markup.Of($"{IsoDate.Format(c.On)}"),
                    Markup.Of($"{c.Name}"),
                    Markup.Of($"{CaseText.Facts(c.Facts, page.Language)}"),
                    Markup.Of($"{CaseText.Expected(c, decision, page.Language)}"),
                    Markup.Of($"{c.Origin}"),
                }
            )
        );
    }
}
