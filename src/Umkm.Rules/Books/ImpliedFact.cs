using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Books;

/// <summary>A fact that the law implies (<c>tersirat</c>): where a condition is certain, a yes/no fact that was not given is taken to be so. It is
/// never put over a fact that was given.</summary>
/// <param name="Id">Its name; that of its file.</param>
/// <param name="Title">What it says.</param>
/// <param name="Term">The fact: a yes/no term.</param>
/// <param name="Value">What the law implies it to be.</param>
/// <param name="Versions">Its versions, the oldest first; none on a day on which the law implies nothing.</param>
/// <param name="Notes">Notes for people who review it.</param>
/// <param name="Place">Where it is declared.</param>
internal sealed record ImpliedFact(
    string Id,
    LocalizedText Title,
    Term Term,
    bool Value,
    ImmutableArray<ImpliedFactVersion> Versions,
    ImmutableArray<string> Notes,
    Place Place
)
{
    /// <summary>The version in force on a day; null when the law implies nothing then.</summary>
    public ImpliedFactVersion? On(LocalDate day) => Versions.FirstOrDefault(v => v.InForce.Contains(day));
}

/// <summary>One version of an implied fact.</summary>
/// <param name="InForce">Its days.</param>
/// <param name="When">What must be certain of the same subject: choices and yes/no facts.</param>
/// <param name="Basis">The article.</param>
/// <param name="CheckedOn">The day its sources were looked at.</param>
/// <param name="Notes">Notes for people who review it.</param>
/// <param name="Place">Where it is declared.</param>
internal sealed record ImpliedFactVersion(
    InForce InForce,
    Condition When,
    LegalBasis Basis,
    LocalDate CheckedOn,
    ImmutableArray<string> Notes,
    Place Place
);
