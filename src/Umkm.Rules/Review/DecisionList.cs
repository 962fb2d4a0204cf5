using System.Collections.Immutable;
using System.Globalization;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Explanations;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Review;

/// <summary>Lists the decisions of a book.</summary>
internal static class DecisionList
{
    /// <summary>The list as a page: id, kind, subject, title, versions and the days they cover.</summary>
    /// <param name="book">The book.</param>
    /// <param name="language">The language.</param>
    /// <param name="form">The form.</param>
    public static string Write(RuleBook book, Lang language, ExplanationForm form)
    {
        Guard.Against.Null(book);
        var page = new DocumentBuilder(language);
        page.Heading(
            1,
            page.Say(
                ReviewPhrases.Book,
                ("edition", book.Edition),
                ("decisions", Number(book.Decisions.Length)),
                ("versions", Number(book.Decisions.Sum(d => d.Versions.Length))),
                ("hash", book.Hash)
            )
        );
        page.Table(
            [
                page.Say(ReviewPhrases.Id),
                page.Say(ReviewPhrases.About),
                page.Say(ReviewPhrases.Versions),
                page.Say(ReviewPhrases.Days),
                page.Say(ReviewPhrases.Title),
            ],
            book.Decisions.OrderBy(d => d.Kind).ThenBy(d => d.Id, StringComparer.Ordinal).Select(d => Row(d, page))
        );
        if (!book.Implied.IsEmpty)
        {
            ImpliedPage.List(page, book.Implied);
        }
        return AssessmentExplanation.Form(page.Build(), language, form);
    }

    private static ImmutableArray<string> Row(Decision decision, DocumentBuilder page)
    {
        return
        [
            decision.Id,
            page.Language == Lang.English ? decision.Subject.English() : decision.Subject.Word(),
            Number(decision.Versions.Length),
            Days(page, decision.Versions[0].InForce.From, decision.Versions[^1].InForce.Until),
            page.Say(decision.Title),
        ];
    }

    /// <summary>From the first day to the last, or until it is revoked.</summary>
    internal static string Days(DocumentBuilder page, NodaTime.LocalDate from, NodaTime.LocalDate? last) =>
        last is { } until
            ? page.Say(ReviewPhrases.UntilDay, ("from", IsoDate.Format(from)), ("until", IsoDate.Format(until)))
            : page.Say(ReviewPhrases.UntilRevoked, ("from", IsoDate.Format(from)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
