using System.Collections.Immutable;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Books;

/// <summary>Facts about a programme beside its criteria.</summary>
/// <param name="Intake">Whether a round is open: terbuka, tertutup, tergantung-penyelenggara, tidak-diketahui.</param>
/// <param name="IntakeNote">More about it; null when nothing is known.</param>
/// <param name="Benefits">What is offered.</param>
/// <param name="Documents">What to bring.</param>
/// <param name="NotModelled">Criteria that were not seen and are left out.</param>
/// <param name="Selection">How places are given out; null when they are not.</param>
public sealed record ProgrammeInfo(
    string Intake,
    string? IntakeNote,
    ImmutableArray<Benefit> Benefits,
    ImmutableArray<string> Documents,
    ImmutableArray<string> NotModelled,
    SelectionRule? Selection
)
{
    /// <inheritdoc/>
    public bool Equals(ProgrammeInfo? other) =>
        other is not null
        && (Intake, IntakeNote, Selection) == (other.Intake, other.IntakeNote, other.Selection)
        && Benefits.SequenceEqual(other.Benefits)
        && Documents.SequenceEqual(other.Documents)
        && NotModelled.SequenceEqual(other.NotModelled);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Intake, IntakeNote, Benefits.Length, Documents.Length);
}

/// <summary>Something a programme offers.</summary>
/// <param name="Name">What.</param>
/// <param name="Value">How much, with its bound and unit, as the rule states it.</param>
/// <param name="When">When it applies; null for always.</param>
/// <param name="Basis">The article; null for that of the version.</param>
public sealed record Benefit(LocalizedText Name, string Value, Condition? When, string? Basis)
{
    /// <summary>Whether it is the same benefit; conditions are the same when they stand in the same place of equal files.</summary>
    public bool Equals(Benefit? other) =>
        other is not null && (Name, Value, Basis, When?.Place) == (other.Name, other.Value, other.Basis, other.When?.Place);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Value);
}

/// <summary>How places are given out among those who are eligible.</summary>
/// <param name="Quota">Places of the first stage.</param>
/// <param name="NextStage">Places of the second stage among the first; null for one stage.</param>
/// <param name="Order">The ranking keys, most important first.</param>
public sealed record SelectionRule(int Quota, int? NextStage, ImmutableArray<RankingKey> Order)
{
    /// <inheritdoc/>
    public bool Equals(SelectionRule? other) =>
        other is not null
        && (Quota, NextStage) == (other.Quota, other.NextStage)
        && Order.Select(k => (k.Term.Name, k.Ascending)).SequenceEqual(other.Order.Select(k => (k.Term.Name, k.Ascending)));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Quota, NextStage, Order.Length);
}

/// <summary>A ranking key.</summary>
/// <param name="Term">The term compared.</param>
/// <param name="Ascending">Whether the smaller value goes first.</param>
public sealed record RankingKey(Term Term, bool Ascending);
