using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Explanations;

namespace Umkm.Rules.Review;

/// <summary>Reads a rule book aloud.</summary>
public static class ReviewExtensions
{
    /// <summary>The decisions of a book as a page: id, kind, subject, title, versions and the days they cover.</summary>
    /// <param name="book">The book.</param>
    /// <param name="language">The language.</param>
    /// <param name="form">The form; Markdown unless given.</param>
    public static string Explain(this RuleBook book, Lang language, ExplanationForm form = ExplanationForm.Markdown) =>
        DecisionList.Write(Guard.Against.Null(book), language, form);

    /// <summary>The page of a decision: every version, reading, basis and note, its conditions as sentences.</summary>
    /// <param name="book">The book.</param>
    /// <param name="decision">One of its decisions.</param>
    /// <param name="on">The day whose version is wanted; null for all versions.</param>
    /// <param name="language">The language. What only the rule files say stands in Indonesian in both.</param>
    /// <param name="form">The form; Markdown unless given.</param>
    public static string Explain(
        this RuleBook book,
        Decision decision,
        LocalDate? on,
        Lang language,
        ExplanationForm form = ExplanationForm.Markdown
    ) => DecisionPage.Write(Guard.Against.Null(decision), Guard.Against.Null(book), on, language, form);
}
