using System.Text;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Review;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Site;

/// <summary>One page of the site: its head, its way through the site, its foot, and what is written in between.</summary>
internal sealed class SitePage(SiteBook site, Lang language, string path, string title)
{
    private readonly StringBuilder _body = new();

    public SiteBook Site => site;

    public Lang Language => language;

    public bool English => language == Lang.English;

    private string Up { get; } = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));

    public void Add(ref MarkupWriter html) => _body.Append(html.Done()).Append('\n');

    public void Add(Markup html) => _body.Append(html.Html).Append('\n');

    public string Say(Phrase phrase, params ReadOnlySpan<(string Name, string Value)> values) => phrase.In(language, values);

    public string Say(LocalizedText text) => text.In(language);

    public string Date(LocalDate date) => English ? IndonesianNumbers.EnglishDate(date) : IndonesianNumbers.LongDate(date);

    public string Days(InForce days) =>
        days.Until is { } last
            ? Say(SitePhrases.FromTo, ("from", Date(days.From)), ("until", Date(last)))
            : Say(SitePhrases.Since, ("from", Date(days.From)));

    public string Seen(Evidence evidence) => Say(EvidencePhrases.Of(evidence));

    /// <summary>A link to a page of this language.</summary>
    public Markup Link(string to, string words) => Markup.Of($"<a href=\"{Up}{to}\">{words}</a>");

    public Markup Link(Decision decision) => Link(SiteAddress.Of(decision), Say(decision.Title));

    public Markup Link(Decision decision, DecisionVersion version) =>
        Markup.Of($"{Link(decision)}, {Link(SiteAddress.Of(decision, version), Days(version.InForce))}");

    /// <summary>A citation, each regulation of the register in it a link to its page.</summary>
    public Markup Cite(string citation)
    {
        string words = CitationWords.In(citation, Language);
        var parts = new List<Markup>();
        int at = 0;
        foreach (Citation named in Citations.In(words, site.Book.Instruments).Where(c => c.Instrument is not null))
        {
            string said = words.IndexOf(named.Words, at, StringComparison.Ordinal) >= 0 ? named.Words : named.Words.Split(' ')[^1];
            int found = words.IndexOf(said, at, StringComparison.Ordinal);
            if (found < 0)
            {
                continue;
            }
            string before = words[at..found];
            parts.Add(Markup.Of($"{before}{Link(SiteAddress.Of(named.Instrument!), said)}"));
            at = found + said.Length;
        }
        string rest = words[at..];
        return Markup.Of($"{parts}{rest}");
    }

    public Markup Cite(LegalBasis basis) => Markup.Join("; ", basis.Basis.Select(Cite));

    /// <summary>A table that scrolls by itself where it is wider than the page.</summary>
    public void Table(IEnumerable<string> head, IEnumerable<IEnumerable<Markup>> rows)
    {
        IEnumerable<Markup> heads = head.Select(h => Markup.Of($"<th scope=\"col\">{h}</th>"));
        IEnumerable<Markup> lines = rows.Select(r => Markup.Of($"<tr>{r.Select(c => Markup.Of($"<td>{c}</td>"))}</tr>\n"));
        Add($"<div class=\"lebar\"><table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{lines}</tbody></table></div>");
    }

    public void List(IEnumerable<Markup> items)
    {
        Markup[] all = [.. items];
        if (all.Length > 0)
        {
            Add($"<ul>\n{all.Select(i => Markup.Of($"<li>{i}</li>\n"))}</ul>");
        }
    }

    /// <summary>Names and what each is, one under the other.</summary>
    public void Facts(IEnumerable<(Phrase Name, Markup Value)> rows) =>
        Add($"<dl class=\"pokok\">\n{rows.Select(r => Markup.Of($"<dt>{Say(r.Name)}</dt><dd>{r.Value}</dd>\n"))}</dl>");

    public void Heading(Phrase phrase, string id) => Add($"<h2 id=\"{id}\">{Say(phrase)}</h2>");

    /// <summary>The page.</summary>
    public SiteFile Finish()
    {
        RuleBook book = site.Book;
        (string To, Phrase Words)[] ways =
        [
            (SiteAddress.Home, SitePhrases.Home),
            (SiteAddress.Regulations, SitePhrases.Regulations),
            (SiteAddress.Terms, SitePhrases.Terms),
            (SiteAddress.Papers, SitePhrases.Papers),
            (SiteAddress.Risks, SitePhrases.Risks),
            (SiteAddress.Work, SitePhrases.Work),
            (SiteAddress.Search, SitePhrases.Search),
        ];
        string other = SiteAddress.Of(English ? Lang.Indonesian : Lang.English);
        string foot = Say(SitePhrases.Foot, ("edition", book.Edition), ("hash", book.Hash), ("on", Date(site.On)));
        var body = new Markup(_body.ToString());
        Markup page = Markup.Of(
            $"""
            <!doctype html>
            <html lang="{SiteAddress.Of(language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} · {Say(SitePhrases.Site)}</title>
            <link rel="stylesheet" href="{Up}../gaya.css">
            </head>
            <body>
            <nav>{ways.Select(w => Markup.Of($"{Link(w.To, Say(w.Words))} "))}<a lang="{other}" href="{Up}../{other}/{path}">{Say(
                SitePhrases.Other
            )}</a></nav>
            <main>
            <h1>{title}</h1>
            {body}</main>
            <footer>{foot}</footer>
            </body>
            </html>

            """
        );
        return new($"{SiteAddress.Of(language)}/{path}", page.Html.ReplaceLineEndings("\n"));
    }
}
