using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Explanations;

/// <summary>The form of an explanation.</summary>
public enum ExplanationForm
{
    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>Plain text for a screen of 100 columns.</summary>
    Text,

    /// <summary>One HTML page without scripts and without anything fetched from elsewhere.</summary>
    Html,
}

/// <summary>Tells assessments to people. Explanations are made from the evaluation; all forms say the same.</summary>
internal static class AssessmentExplanation
{
    /// <summary>The whole assessment: verdicts first, then why, with the fact, the bound and the article, then what is missing and what is
    /// unsettled.</summary>
    public static string Write(Assessment assessment, Lang language, ExplanationForm form = ExplanationForm.Markdown)
    {
        var tell = new Telling(assessment, language);
        if (form == ExplanationForm.Html && !tell.InFull)
        {
            return EnterprisePage.Write(assessment, language);
        }
        HeadSection.Write(tell);
        ClassSection.Write(tell, DecisionKind.Classification);
        PermitSection.Write(tell);
        CompletenessSection.Write(tell);
        ProgrammeSection.Write(tell);
        ClassSection.Write(tell, DecisionKind.Provision);
        if (!tell.InFull)
        {
            MissingSection.Write(tell);
        }
        CautionSection.Write(tell);
        tell.Document.Paragraph(tell.Say(Phrases.NotAdvice));
        return Form(tell.Document.Build(), language, form);
    }

    /// <summary>Writes a document in a form.</summary>
    internal static string Form(Document document, Lang language, ExplanationForm form) =>
        form switch
        {
            ExplanationForm.Text => PlainText.Write(document),
            ExplanationForm.Html => Html.Write(document, language),
            _ => Markdown.Write(document),
        };
}
