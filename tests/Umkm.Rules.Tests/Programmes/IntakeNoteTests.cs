using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Explanations;

namespace Umkm.Rules.Tests.Programmes;

/// <summary>What a programme says of its rounds is said in the language that is asked.</summary>
public class IntakeNoteTests
{
    [Fact]
    public void EveryNoteOfTheBook_IsInBothLanguages()
    {
        LocalizedText[] notes = [.. RuleBook.Embedded.Decisions.SelectMany(d => d.Versions).Select(v => v.Programme?.Note).OfType<LocalizedText>()];
        Assert.True(notes.Length > 50);
        Assert.All(notes, n => Assert.DoesNotMatch(@"\b(tanyakan|sampai|pada masa itu|tidak|berlaku|lewat|sudah)\b", n.English.ToLowerInvariant()));
        Assert.All(notes, n => Assert.NotEqual(n.Indonesian, n.English));
    }

    [Fact]
    public void AnAssessment_SaysItInItsLanguage()
    {
        Assessment assessment = new Assessor(RuleBook.Embedded).Assess(new Enterprise(), new LocalDate(2026, 11, 22));
        Assert.Contains("Holds by itself for whoever meets the conditions.", assessment.Explain(Lang.English), StringComparison.Ordinal);
        Assert.Contains("Berlaku dengan sendirinya bagi yang memenuhi syarat.", assessment.Explain(Lang.Indonesian), StringComparison.Ordinal);
    }
}
