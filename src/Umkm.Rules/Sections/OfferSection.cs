using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sections;

/// <summary>What a programme offers: whether a round is open, what of the benefits is for this subject, and what to bring.</summary>
internal static class OfferSection
{
    private static readonly (string Slug, Phrase Phrase)[] Intakes =
    [
        ("terbuka", ProgrammePhrases.Open),
        ("tergantung-penyelenggara", ProgrammePhrases.UpToProvider),
        ("tidak-diketahui", ProgrammePhrases.IntakeUnknown),
        ("tertutup", ProgrammePhrases.Closed),
    ];

    /// <summary>The place of an intake: open first, closed last.</summary>
    public static int Rank(ProgrammeInfo? programme) =>
        programme is null ? Intakes.Length : Array.FindIndex(Intakes, i => i.Slug == programme.Intake);

    /// <summary>The words for the intake of a programme.</summary>
    public static Phrase IntakeOf(ProgrammeInfo? programme) => programme is null ? ProgrammePhrases.IntakeUnknown : Intakes[Rank(programme)].Phrase;

    /// <summary>Whether a round is open.</summary>
    public static void Intake(Telling tell, ProgrammeInfo info)
    {
        string intake = tell.Say(Intakes[Rank(info)].Phrase);
        tell.Document.Item(
            1,
            info.Note is { } note
                ? tell.Say(ProgrammePhrases.IntakeWithNote, ("intake", intake), ("note", tell.Say(note)))
                : tell.Say(ProgrammePhrases.Intake, ("intake", intake))
        );
    }

    /// <summary>What is offered to the subject, and what to bring.</summary>
    public static void Write(Telling tell, DecisionResult result)
    {
        string[] benefits = [.. result.Benefits.Where(b => b.Applies is not false).Select(b => Benefit(tell, b))];
        if (benefits.Length > 0)
        {
            tell.Document.Item(1, tell.Say(ProgrammePhrases.Benefits, ("benefits", string.Join("; ", benefits))));
        }
        if (result.Programme is { DocumentTexts: [_, ..] documents })
        {
            tell.Document.Item(
                1,
                tell.Say(ProgrammePhrases.Documents, ("documents", string.Join("; ", documents.Select(d => Telling.WithoutEnd(tell.Say(d))))))
            );
        }
    }

    private static string Benefit(Telling tell, BenefitResult result)
    {
        Benefit benefit = result.Benefit;
        string text = tell.Say(ProgrammePhrases.Benefit, ("name", tell.Say(benefit.Name)), ("value", Telling.WithoutEnd(tell.Say(benefit.Amount))));
        text = benefit.Basis is null ? text : tell.Say(Phrases.Cited, ("finding", text), ("basis", tell.Cite(benefit.Basis)));
        return result.Applies is null && benefit.When is Comparison or ChoiceIs or Statement
                ? tell.Say(ProgrammePhrases.IfOnly, ("benefit", text), ("condition", tell.Say(SentenceWriter.Write(benefit.When!))))
            : result.Applies is null ? tell.Say(ProgrammePhrases.Conditional, ("benefit", text))
            : text;
    }
}
