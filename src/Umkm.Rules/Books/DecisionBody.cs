using System.Collections.Immutable;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Books;

/// <summary>What one reading of one version says.</summary>
internal abstract record DecisionBody
{
    /// <summary>Its parts that rest on articles of their own.</summary>
    public virtual IEnumerable<CitedPart> Cited => [];
}

/// <summary>A part of a body that rests on articles of its own.</summary>
/// <param name="Id">The criterion or the answer.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record CitedPart(string Id, LegalBasis Basis, Place Place);

/// <summary><c>golongan</c>: each answer with its condition; exactly one holds.</summary>
internal sealed record Bands(ImmutableArray<Band> Parts) : DecisionBody
{
    /// <inheritdoc/>
    public override IEnumerable<CitedPart> Cited => Parts.Where(b => b.Basis is not null).Select(b => new CitedPart(b.Answer, b.Basis!, b.Place));

    /// <summary>What an answer rests on; null where that is what the reading rests on.</summary>
    public LegalBasis? BasisOf(string? answer) => Parts.FirstOrDefault(b => b.Answer == answer)?.Basis;
}

/// <summary>One answer and the condition under which it is given.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="When">The condition.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Basis">What it rests on; null where that is what the reading rests on.</param>
internal sealed record Band(string Answer, Condition When, Place Place, LegalBasis? Basis = null);

/// <summary><c>pilih</c>: the first branch whose condition holds; the last has none.</summary>
internal sealed record Branches(ImmutableArray<Branch> Parts) : DecisionBody
{
    /// <inheritdoc/>
    public override IEnumerable<CitedPart> Cited =>
        Parts.Where(b => b.Basis is not null).Select(b => new CitedPart(b.Answer ?? b.SameAs!, b.Basis!, b.Place));
}

/// <summary>One branch: an answer, or the answer of another decision.</summary>
/// <param name="When">The condition; null for <c>selain itu</c>.</param>
/// <param name="Answer">The answer; null when <paramref name="SameAs"/> is given.</param>
/// <param name="SameAs">The id of the decision whose answer it is; null when <paramref name="Answer"/> is given.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Basis">What it rests on; null where that is what the reading rests on.</param>
internal sealed record Branch(Condition? When, string? Answer, string? SameAs, Place Place, LegalBasis? Basis = null);

/// <summary><c>unsur</c> and <c>syarat</c>: criteria that all must hold.</summary>
internal sealed record Criteria(ImmutableArray<Criterion> Parts) : DecisionBody
{
    /// <inheritdoc/>
    public override IEnumerable<CitedPart> Cited => Parts.Select(c => new CitedPart(c.Id, c.Basis, c.Place));
}

/// <summary>One criterion.</summary>
/// <param name="Id">Its slug.</param>
/// <param name="Sentence">What it asks, in words for people.</param>
/// <param name="When">The condition.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Cautions">Cautions.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Criterion(
    string Id,
    LocalizedText Sentence,
    Condition When,
    LegalBasis Basis,
    ImmutableArray<LocalizedText> Cautions,
    Place Place
);

/// <summary>The body of a permit requirement.</summary>
/// <param name="RequiredWhen">To whom it applies; null for voluntary papers.</param>
/// <param name="SatisfiedBy">The kinds of paper that satisfy it.</param>
/// <param name="AlsoWhen">Another way to satisfy it; null for none.</param>
/// <param name="Validity">How long the papers count here; null for what each kind says.</param>
/// <param name="AcceptedStatuses">The statuses that count.</param>
/// <param name="Due">When the duty falls due; the first row whose condition holds. Empty: at once.</param>
internal sealed record PermitRequirement(
    Condition? RequiredWhen,
    ImmutableArray<PermitKind> SatisfiedBy,
    Condition? AlsoWhen,
    ValidityRule? Validity,
    ImmutableArray<string> AcceptedStatuses,
    ImmutableArray<DueRow> Due
) : DecisionBody;

/// <summary>How long a paper counts by rule.</summary>
/// <param name="Term">While running or as printed; null when it is counted from the day of issue.</param>
/// <param name="SinceIssue">The duration since issue, its last day included; null otherwise.</param>
internal sealed record ValidityRule(PermitTerm? Term, Quantity? SinceIssue);

/// <summary>When a duty falls due.</summary>
/// <param name="When">The condition; null for <c>selain itu</c>.</param>
/// <param name="From">The first day it is due; null when it is counted from a date of the subject.</param>
/// <param name="After">The time after <paramref name="Since"/>; null when <paramref name="From"/> is given.</param>
/// <param name="Since">The date it is counted from; null when <paramref name="From"/> is given.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record DueRow(Condition? When, NodaTime.LocalDate? From, Quantity? After, Term? Since, Place Place);
