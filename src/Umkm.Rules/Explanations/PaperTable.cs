using System.Text;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Explanations;

/// <summary>The papers of an enterprise as a table: what is lacking, what has ended, what comes later, what is held; by when, and by which
/// article.</summary>
internal sealed class PaperTable(StringBuilder html, Telling tell)
{
    /// <summary>The states, in the order of what is to be done.</summary>
    public static readonly (string? Answer, Phrase Count, Phrase Name, string Style)[] States =
    [
        (Answers.Missing, PermitPhrases.CountMissing, PagePhrases.Missing, "lack"),
        (Answers.Expired, PermitPhrases.CountExpired, PagePhrases.Expired, "lack"),
        (Answers.NotDue, PermitPhrases.CountNotDue, PagePhrases.NotDue, "later"),
        (null, PermitPhrases.CountUndecided, PagePhrases.Undecided, "open"),
        (Answers.Met, PermitPhrases.CountMet, PagePhrases.Held, "held"),
    ];

    public void Write()
    {
        DecisionResult[] all = [.. tell.Assessment.Decisions.Where(d => d.Kind == DecisionKind.Permit)];
        if (all.Length == 0)
        {
            return;
        }
        html.Append("<section aria-labelledby=\"surat\">\n<h2 id=\"surat\">").Append(Html.Encoded(tell.Say(Phrases.Permits))).Append("</h2>\n");
        DecisionResult[] listed = [.. all.Where(d => d.Answer is not null and not Answers.NotRequired)];
        if (listed.Length > 0)
        {
            html.Append("<table class=\"stack\">\n<thead><tr>");
            foreach (Phrase head in new[] { PagePhrases.Paper, PagePhrases.State, PagePhrases.Until, PagePhrases.Article })
            {
                html.Append("<th scope=\"col\">").Append(Html.Encoded(tell.Say(head))).Append("</th>");
            }
            html.Append("</tr></thead>\n<tbody>\n");
            foreach ((string? answer, _, Phrase name, string style) in States.Where(s => s.Answer is not null))
            {
                foreach (DecisionResult permit in listed.Where(d => d.Answer == answer))
                {
                    Row(permit, name, style);
                }
            }
            html.Append("</tbody>\n</table>\n");
        }
        PageTexts.Open(html, tell, [.. all.Where(d => d.Answer is null && d.NotRegulated is null)]);
        string[] free = [.. all.Where(d => d.Answer == Answers.NotRequired).Select(tell.TitleAsJudged)];
        if (free.Length > 0)
        {
            html.Append("<p class=\"note\">");
            html.Append(Html.Encoded(tell.Say(PermitPhrases.NotRequired, ("titles", string.Join(", ", free))))).Append("</p>\n");
        }
    }

    private void Row(DecisionResult permit, Phrase name, string style)
    {
        ItemResult[] concerned = [.. permit.Items.Where(i => i.Result.Answer == permit.Answer)];
        DecisionResult shown = concerned.Length > 0 ? concerned[0].Result : permit;
        html.Append("<tr><th scope=\"row\">").Append(Html.Encoded(tell.TitleAsJudged(permit)));
        if (concerned.Length > 0)
        {
            html.Append(" <span class=\"note\">").Append(Html.Encoded(tell.Items(concerned))).Append("</span>");
        }
        html.Append("</th>");
        Cell(PagePhrases.State, $"<span class=\"state {style}\">{Html.Encoded(tell.Say(name))}</span>");
        Cell(PagePhrases.Until, Html.Encoded(When(permit, shown)));
        Cell(PagePhrases.Article, Html.Encoded(PageTexts.Articles(tell, permit)));
        html.Append("</tr>\n");
    }

    private string When(DecisionResult permit, DecisionResult shown)
    {
        PermitResult? papers = shown.Permit;
        return permit.Answer switch
        {
            Answers.Missing => tell.Say(PagePhrases.Now),
            Answers.Expired when papers?.ExpiredOn is { } last => tell.Say(PagePhrases.Ended, ("date", tell.Date(last))),
            Answers.NotDue when papers?.DueOn is { } due => tell.Say(PagePhrases.From, ("date", tell.Date(due))),
            Answers.Met when papers?.Covering is { } held => Held(held),
            _ => "–",
        };
    }

    /// <summary>The paper that is held, with its last day where there is one such paper only and its day is given.</summary>
    private string Held(LocalizedText paper)
    {
        HeldPermit[] held =
            (tell.Assessment.Subject as Enterprise)?.Permits?.Where(p => p.Kind is { } kind && tell.PaperName(kind) == paper).ToArray() ?? [];
        return held is [{ ValidUntil: { } last }]
            ? tell.Say(PagePhrases.HeldUntil, ("paper", tell.Say(paper)), ("date", tell.Date(last)))
            : tell.Say(paper);
    }

    private void Cell(Phrase head, string content) =>
        html.Append("<td data-head=\"").Append(Html.Encoded(tell.Say(head))).Append("\">").Append(content).Append("</td>");
}
