using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Explanations;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Review;

/// <summary>Shows the facts that the law implies (<c>tersirat/</c>).</summary>
internal static class ImpliedPage
{
    private const string Folder = "tersirat/";

    /// <summary>The id beside those of decisions: <c>tersirat/bukan-modal-asing-pt-perorangan</c>.</summary>
    public static string IdOf(ImpliedFact implied) => Folder + implied.Id;

    /// <summary>The one of an id, with or without its folder; null when there is none.</summary>
    public static ImpliedFact? Find(RuleBook book, string id) => book.Implied.FirstOrDefault(i => i.Id == id || IdOf(i) == id);

    /// <summary>Lists them.</summary>
    public static void List(DocumentBuilder page, ImmutableArray<ImpliedFact> all)
    {
        page.Heading(2, page.Say(ReviewPhrases.Implied));
        page.Table(
            [
                page.Say(ReviewPhrases.Id),
                page.Say(ReviewPhrases.ImpliedFact),
                page.Say(ReviewPhrases.Versions),
                page.Say(ReviewPhrases.Days),
                page.Say(ReviewPhrases.Title),
            ],
            all.OrderBy(i => i.Id, StringComparer.Ordinal)
                .Select(i =>
                    ImmutableArray.Create(
                        IdOf(i),
                        Fact(page, i),
                        i.Versions.Length.ToString(System.Globalization.CultureInfo.InvariantCulture),
                        DecisionList.Days(page, i.Versions[0].InForce.From, i.Versions[^1].InForce.Until),
                        page.Say(i.Title)
                    )
                )
        );
    }

    /// <summary>The page of one.</summary>
    /// <param name="implied">The implied fact.</param>
    /// <param name="on">The day whose version is wanted; null for all versions.</param>
    /// <param name="language">The language. What only the rule files say stands in Indonesian in both.</param>
    /// <param name="form">The form.</param>
    public static string Write(ImpliedFact implied, LocalDate? on, Lang language, ExplanationForm form)
    {
        Guard.Against.Null(implied);
        var page = new DocumentBuilder(language);
        page.Heading(1, page.Say(ReviewPhrases.Heading, ("title", page.Say(implied.Title)), ("id", IdOf(implied))));
        page.Paragraph(page.Say(ReviewPhrases.Implies, ("fact", Fact(page, implied))));
        Notes(page, implied.Notes);
        foreach (ImpliedFactVersion version in implied.Versions.Where(v => on is null || v.InForce.Contains(on.Value)))
        {
            InForce days = version.InForce;
            string period = days.Until is { } last
                ? page.Say(Phrases.FromTo, ("from", DecisionPage.Date(page, days.From)), ("until", DecisionPage.Date(page, last)))
                : page.Say(Phrases.Since, ("from", DecisionPage.Date(page, days.From)));
            page.Heading(2, page.Say(ReviewPhrases.Version, ("period", period)));
            page.Item(0, DecisionPage.Basis(page, version.Basis));
            page.Item(0, page.Say(ReviewPhrases.Checked, ("date", DecisionPage.Date(page, version.CheckedOn))));
            page.Item(0, page.Say(ReviewPhrases.When) + SentenceWriter.Write(version.When, language) + ".");
            Notes(page, version.Notes);
        }
        return AssessmentExplanation.Form(page.Build(), language, form);
    }

    private static void Notes(DocumentBuilder page, ImmutableArray<string> notes)
    {
        foreach (string note in notes)
        {
            page.Item(0, page.Say(ReviewPhrases.Note, ("text", note)));
        }
    }

    private static string Fact(DocumentBuilder page, ImpliedFact implied) =>
        page.Say(
            implied.Value ? ReviewPhrases.Yes : ReviewPhrases.No,
            ("fact", page.Language == Lang.English ? implied.Term.English : implied.Term.Name)
        );
}
