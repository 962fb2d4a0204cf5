using System.Globalization;
using Umkm.Rules.Books;
using Umkm.Rules.Review;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Site;

/// <summary>A condition as nested lists: each sentence in the words of the rule file, then as it is computed.</summary>
internal static class ConditionList
{
    /// <summary>The condition.</summary>
    public static Markup Of(SitePage page, Condition condition)
    {
        Markup[] parts = [.. ConditionParts.Told(condition).Select(p => Markup.Of($"<li>{Of(page, p)}</li>\n"))];
        return parts.Length == 0 ? Outer(page, condition) : Markup.Of($"{Outer(page, condition)}:<ul>\n{parts}</ul>");
    }

    private static Markup Outer(SitePage page, Condition condition)
    {
        switch (condition)
        {
            case AllOf:
                return Markup.Of($"{page.Say(ReviewPhrases.AllOf)}");
            case AnyOf:
                return Markup.Of($"{page.Say(ReviewPhrases.AnyOf)}");
            case AtLeastOf a:
                return Markup.Of($"{page.Say(ReviewPhrases.AtLeastOf, ("count", a.Count.ToString(CultureInfo.InvariantCulture)))}");
            case Negation { Part: not Always }:
                return Markup.Of($"{page.Say(ReviewPhrases.Not)}");
            case Quantified { Part: not Always } q:
                return Markup.Of($"{page.Say(ReviewPhrases.Children(q), ("children", SentenceWriter.Write(q, page.Language)))}");
            case DecisionIs d when page.Site.Book.Find(d.Decision) is { } other:
                string answers = string.Join(
                    page.Say(ReviewPhrases.Or),
                    d.Answers.Select(a => other.Answer(a) is { } known ? page.Say(known.Label) : a)
                );
                return Markup.Of($"{page.Link(other)}: {answers}");
            case PermitHeld p:
                return Markup.Of($"{page.Link(SiteAddress.Of(p.Kind), SentenceWriter.Write(p, page.Language))}{Signs(page, p)}");
            default:
                return Markup.Of($"{Linked(page, condition)}{Signs(page, condition)}");
        }
    }

    private static Markup Signs(SitePage page, Condition leaf) =>
        Computed.Of(leaf, page.Site.On, page.Language) is { } signs ? Markup.Of($" <code>{signs}</code>") : Markup.None;

    // The first term that a sentence begins with leads to its page.
    private static Markup Linked(SitePage page, Condition leaf)
    {
        string words = SentenceWriter.Write(leaf, page.Language);
        foreach (Term term in Planning.PlanNotes.Terms(leaf))
        {
            string name = page.English ? term.English : term.Name;
            int at = words.IndexOf(name, StringComparison.Ordinal);
            if (at >= 0)
            {
                return Markup.Of($"{words[..at]}{page.Link(SiteAddress.Of(term), name)}{words[(at + name.Length)..]}");
            }
        }
        return Markup.Of($"{words}");
    }
}
