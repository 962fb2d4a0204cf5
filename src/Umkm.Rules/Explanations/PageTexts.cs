using System.Text;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Explanations;

/// <summary>Short texts of the page of one enterprise; what is left out stands in the folded parts.</summary>
internal static class PageTexts
{
    private const int MostArticles = 2;
    private const int MostFacts = 3;

    /// <summary>The first articles of a decision, and how many more there are.</summary>
    public static string Articles(Telling tell, DecisionResult result)
    {
        string[] all = [.. result.Basis.Basis.Select(tell.Cite)];
        string first = string.Join("; ", all.Take(MostArticles));
        return all.Length <= MostArticles ? first : tell.Say(Phrases.AndMore, ("list", first), ("count", Telling.Number(all.Length - MostArticles)));
    }

    /// <summary>The decisions that are open, those that wait for the same facts together.</summary>
    public static void Open(StringBuilder html, Telling tell, DecisionResult[] open)
    {
        if (open.Length == 0)
        {
            return;
        }
        html.Append("<h3>").Append(Html.Encoded(tell.Say(PagePhrases.Undecided))).Append("</h3>\n<ul class=\"columns\">\n");
        foreach (IGrouping<string, DecisionResult> same in open.GroupBy(d => Ask(tell, d) ?? tell.Say(PagePhrases.Unsettled)))
        {
            html.Append("<li>").Append(Html.Encoded(string.Join(", ", same.Select(d => tell.Say(d.Title)))));
            html.Append(" <span class=\"note\">").Append(Html.Encoded(same.Key)).Append("</span></li>\n");
        }
        html.Append("</ul>\n");
    }

    /// <summary>What to ask for a decision that is open; null when no fact could decide it.</summary>
    public static string? Ask(Telling tell, DecisionResult result)
    {
        string[] names = [.. result.MissingFacts.Select(f => tell.Say(f.Name)).Distinct()];
        string first = string.Join(", ", names.Take(MostFacts));
        return names.Length == 0 ? null
            : names.Length <= MostFacts ? tell.Say(PagePhrases.ToAsk, ("facts", first))
            : tell.Say(PagePhrases.ToAsk, ("facts", tell.Say(Phrases.AndMore, ("list", first), ("count", Telling.Number(names.Length - MostFacts)))));
    }
}
