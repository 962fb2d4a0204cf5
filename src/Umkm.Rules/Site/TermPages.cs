using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Site;

/// <summary>The list of terms, and a page each: what it means, and every sentence that reads it.</summary>
internal static class TermPages
{
    public static IEnumerable<SiteFile> Write(SiteBook site, Lang language) =>
        site.Book.Glossary.Terms.Select(t => Write(site, t, language)).Prepend(List(site, language));

    private static SiteFile List(SiteBook site, Lang language)
    {
        var page = new SitePage(site, language, SiteAddress.Terms, SitePhrases.Terms.In(language));
        page.Table(
            [page.Say(SitePhrases.Terms), page.Say(SitePhrases.About), page.Say(SitePhrases.Meaning)],
            site.Book.Glossary.Terms.OrderBy(t => page.Say(t.Label), StringComparer.OrdinalIgnoreCase)
                .Select(t =>
                    new[]
                    {
                        page.Link(SiteAddress.Of(t), page.Say(t.Label)),
                        Markup.Of($"{(page.English ? t.Subject.English() : t.Subject.Word())}"),
                        Markup.Of($"{t.Meaning}"),
                    }
                )
        );
        return page.Finish();
    }

    private static SiteFile Write(SiteBook site, Term term, Lang language)
    {
        var page = new SitePage(site, language, SiteAddress.Of(term), term.Label.In(language));
        var rows = new List<(Phrase, Markup)>
        {
            (SitePhrases.EnglishName, Markup.Of($"{(page.English ? term.Name : term.English)}")),
            (SitePhrases.About, Markup.Of($"{(page.English ? term.Subject.English() : term.Subject.Word())}")),
            (SitePhrases.Meaning, Markup.Of($"{term.Meaning}")),
        };
        if (term.Basis is { } basis)
        {
            rows.Add((SitePhrases.Basis, page.Cite(basis)));
        }
        if (term.Kind != TermKind.Age)
        {
            rows.Add((SitePhrases.Property, Markup.Of($"<code>{term.Property ?? $"facts: {term.Name}"}</code>")));
        }
        if (term.Unit is { } unit)
        {
            rows.Add((SitePhrases.Unit, Markup.Of($"{unit}")));
        }
        if (!term.Choices.IsEmpty)
        {
            rows.Add((SitePhrases.Values, Markup.Join(", ", term.Choices.Select(c => Markup.Of($"{page.Say(c.Label)} (<code>{c.Slug}</code>)")))));
        }
        rows.AddRange(
            site.Book.Implied.Where(i => i.Term.Equals(term)).SelectMany(i => i.Versions.Select(v => (SitePhrases.Implied, Implied(page, i, v))))
        );
        page.Facts(rows);
        Readers(page, site.ReadAt(term));
        return page.Finish();
    }

    /// <summary>A table of sentences with their decisions.</summary>
    public static void Readers(SitePage page, IEnumerable<ReadAt> readers)
    {
        page.Heading(SitePhrases.ReadBy, "dibaca");
        ReadAt[] all = [.. readers.OrderBy(r => r.Decision.Id, StringComparer.Ordinal).ThenBy(r => r.Version.InForce.From)];
        if (all.Length == 0)
        {
            page.Add($"<p>{page.Say(SitePhrases.NotRead)}</p>");
            return;
        }
        page.Table(
            [page.Say(SitePhrases.Decision), page.Say(SitePhrases.Sentence)],
            all.Select(r => (r.Decision, r.Version, Words: SentenceWriter.Write(r.Leaf, page.Language)))
                .Distinct()
                .Select(r => new[] { page.Link(r.Decision, r.Version), Markup.Of($"{r.Words}") })
        );
    }

    private static Markup Implied(SitePage page, ImpliedFact implied, ImpliedFactVersion version)
    {
        string value = implied.Value ? (page.English ? "yes" : "ya") : (page.English ? "no" : "tidak");
        Markup when = ConditionList.Of(page, version.When);
        Markup basis = Markup.Of($"{page.Cite(version.Basis)}; {page.Days(version.InForce)}");
        return Markup.Of($"{page.Say(implied.Title)}: {value} {page.Say(SitePhrases.When)} {when} ({basis})");
    }
}
