using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Checks;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Comparisons;

/// <summary>A named part of what one version says, to be laid beside the part of the same name in another edition.</summary>
/// <param name="Name">The same for the same part of both editions.</param>
/// <param name="Title">What it is.</param>
/// <param name="When">Its condition; null for none.</param>
/// <param name="Value">What it says beside the condition; null for nothing.</param>
/// <param name="Wording">Words for people that change no answer, each in both languages.</param>
/// <param name="Basis">What it rests on.</param>
internal sealed record LawPart(
    string Name,
    LocalizedText Title,
    Condition? When,
    LocalizedText? Value,
    ImmutableArray<LocalizedText> Wording,
    LegalBasis Basis
)
{
    /// <summary>Whether that is its own, and not what its version or reading rests on.</summary>
    public bool RestsAlone { get; init; }

    /// <summary>Two parts with the same meaning ask and give the same.</summary>
    public string Meaning { get; } = $"{Value?.Indonesian}\n{(When is null ? "" : ConditionKey.Of(When))}";

    /// <summary>The part in one line.</summary>
    public LocalizedText Told()
    {
        LocalizedText when = When is null ? LocalizedText.Empty : ConditionLine.Of(When);
        return Value is null ? when
            : When is null ? Value
            : new($"{Value.Indonesian}, bila {when.Indonesian}", $"{Value.English}, when {when.English}");
    }
}
