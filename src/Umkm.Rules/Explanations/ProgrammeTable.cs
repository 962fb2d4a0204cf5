using System.Text;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Explanations;

/// <summary>The programmes by what is open to an enterprise: those it may apply for, those of which something is to be asked, and the others in one
/// line.</summary>
internal sealed class ProgrammeTable(StringBuilder html, Telling tell)
{
    private const int MostBenefits = 2;
    private const string Closed = "tertutup";

    /// <summary>The answers as they are counted.</summary>
    public static readonly (Phrase What, string? Answer)[] States =
    [
        (ProgrammePhrases.CountEligible, Answers.Eligible),
        (ProgrammePhrases.CountUndecided, null),
        (ProgrammePhrases.CountNotEligible, Answers.NotEligible),
    ];

    public void Write()
    {
        DecisionResult[] all = [.. ProgrammeSection.Ordered(tell.Assessment)];
        if (all.Length == 0)
        {
            return;
        }
        html.Append("<section aria-labelledby=\"program\">\n<h2 id=\"program\">")
            .Append(Html.Encoded(tell.Say(Phrases.Programmes)))
            .Append("</h2>\n");
        DecisionResult[] eligible = [.. all.Where(d => d.Answer == Answers.Eligible)];
        Table(PagePhrases.OpenToIt, [.. eligible.Where(d => d.Programme?.Intake != Closed)]);
        Named(PagePhrases.EligibleClosed, eligible.Where(d => d.Programme?.Intake == Closed).Select(tell.TitleAsJudged));
        PageTexts.Open(html, tell, [.. all.Where(d => d.Answer is null && d.NotRegulated is null)]);
        Named(ProgrammePhrases.NotEligible, all.Where(d => d.Answer == Answers.NotEligible).Select(tell.TitleAsJudged));
        Named(PagePhrases.Gap, all.Where(d => d.NotRegulated is not null).Select(d => tell.Say(d.Title)));
        html.Append("<p class=\"note\">").Append(Html.Encoded(tell.Say(ProgrammePhrases.EligibleNote))).Append("</p>\n</section>\n");
    }

    private void Table(Phrase caption, DecisionResult[] programmes)
    {
        if (programmes.Length == 0)
        {
            return;
        }
        html.Append("<table class=\"stack\">\n<caption>").Append(Html.Encoded(tell.Say(caption))).Append("</caption>\n<thead><tr>");
        foreach (Phrase head in new[] { PagePhrases.Programme, PagePhrases.Offers, PagePhrases.Intake, PagePhrases.Article })
        {
            html.Append("<th scope=\"col\">").Append(Html.Encoded(tell.Say(head))).Append("</th>");
        }
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (DecisionResult programme in programmes)
        {
            html.Append("<tr><th scope=\"row\">").Append(Html.Encoded(tell.TitleAsJudged(programme))).Append("</th>");
            Cell(PagePhrases.Offers, string.Join("; ", programme.Benefits.Where(b => b.Applies is not false).Take(MostBenefits).Select(Of)));
            Cell(PagePhrases.Intake, tell.Say(OfferSection.IntakeOf(programme.Programme)));
            Cell(PagePhrases.Article, PageTexts.Articles(tell, programme));
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n</table>\n");
    }

    private string Of(BenefitResult result) =>
        tell.Say(ProgrammePhrases.Benefit, ("name", tell.Say(result.Benefit.Name)), ("value", Telling.WithoutEnd(tell.Say(result.Benefit.Amount))));

    private void Named(Phrase head, IEnumerable<string> titles)
    {
        string list = string.Join(", ", titles);
        if (list.Length > 0)
        {
            html.Append("<p><strong>").Append(Html.Encoded(tell.Say(head))).Append(":</strong> ").Append(Html.Encoded(list)).Append(".</p>\n");
        }
    }

    private void Cell(Phrase head, string content) =>
        html.Append("<td data-head=\"")
            .Append(Html.Encoded(tell.Say(head)))
            .Append("\">")
            .Append(Html.Encoded(content.Length == 0 ? "–" : content))
            .Append("</td>");
}
