using Umkm.Rules.Assessments;
using Umkm.Rules.Graduations;
using Umkm.Rules.Selections;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Explanations;

/// <summary>Tells results to people. Explanations are made from the evaluation; all forms say the same, with line feeds, and equal results
/// give equal texts. What rule files say in Indonesian only stands so in both languages.</summary>
public static class ExplanationExtensions
{
    /// <summary>The whole assessment: verdicts first, then why, with the fact, the bound and the article, then what is missing and what is
    /// unsettled.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language.</param>
    /// <param name="form">The form; Markdown unless given.</param>
    public static string Explain(this Assessment assessment, Lang language, ExplanationForm form = ExplanationForm.Markdown) =>
        AssessmentExplanation.Write(Guard.Against.Null(assessment), language, form);

    /// <summary>The moves under every reading, who is new, who is gone, and the RPJMN indicator.</summary>
    /// <param name="graduation">The comparison.</param>
    /// <param name="language">The language.</param>
    /// <param name="form">The form; Markdown unless given.</param>
    public static string Explain(this Graduation graduation, Lang language, ExplanationForm form = ExplanationForm.Markdown) =>
        GraduationExplanation.Write(Guard.Against.Null(graduation), language, form);

    /// <summary>The selected, those whose place is not certain, the waiting list, the refused with what they do not meet,
    /// the undecided with what is missing.</summary>
    /// <param name="selection">The selection.</param>
    /// <param name="language">The language.</param>
    /// <param name="form">The form; Markdown unless given.</param>
    public static string Explain(this Selection selection, Lang language, ExplanationForm form = ExplanationForm.Markdown) =>
        SelectionExplanation.Write(Guard.Against.Null(selection), language, form);

    /// <summary>The answers on the first day, then every day with changes and why.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="language">The language.</param>
    /// <param name="form">The form; Markdown unless given.</param>
    public static string Explain(this Timeline timeline, Lang language, ExplanationForm form = ExplanationForm.Markdown) =>
        TimelineExplanation.Write(Guard.Against.Null(timeline), language, form);

    /// <summary>A calendar file (RFC 5545): one all-day event for each decision on each day with changes.</summary>
    /// <remarks>Equal timelines give equal files, byte for byte: the stamp is the day the rule book was last checked, and an event keeps its
    /// identity however often it is exported, so that importing again updates it.</remarks>
    /// <param name="timeline">The timeline.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text, with carriage returns and line feeds, lines folded at 75 octets.</returns>
    public static string ToCalendar(this Timeline timeline, Lang language) => TimelineCalendar.Write(Guard.Against.Null(timeline), language);
}
