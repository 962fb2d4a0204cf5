using System.Collections.Immutable;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Books;

/// <summary>Facts about a programme beside its criteria.</summary>
public sealed record ProgrammeInfo
{
    internal ProgrammeInfo(
        string intake,
        LocalizedText? intakeNote,
        ImmutableArray<Benefit> benefits,
        ImmutableArray<LocalizedText> documents,
        ImmutableArray<LocalizedText> notModelled,
        SelectionRule? selection
    )
    {
        Intake = intake;
        Note = intakeNote;
        Benefits = benefits;
        DocumentTexts = documents;
        NotModelledTexts = notModelled;
        Selection = selection;
    }

    /// <summary>Whether a round is open: terbuka, tertutup, tergantung-penyelenggara, tidak-diketahui.</summary>
    public string Intake { get; }

    /// <summary>More about it, in Indonesian; null when nothing is known.</summary>
    public string? IntakeNote => Note?.Indonesian;

    /// <summary>More about it, in both languages; null when nothing is known.</summary>
    internal LocalizedText? Note { get; }

    /// <summary>What is offered.</summary>
    public ImmutableArray<Benefit> Benefits { get; }

    /// <summary>What to bring, in Indonesian.</summary>
    public ImmutableArray<string> Documents => [.. DocumentTexts.Select(d => d.Indonesian)];

    /// <summary>Criteria that were not seen and are left out, in Indonesian.</summary>
    public ImmutableArray<string> NotModelled => [.. NotModelledTexts.Select(n => n.Indonesian)];

    /// <summary>What to bring, in both languages.</summary>
    internal ImmutableArray<LocalizedText> DocumentTexts { get; }

    /// <summary>Criteria that were not seen and are left out, in both languages.</summary>
    internal ImmutableArray<LocalizedText> NotModelledTexts { get; }

    /// <summary>How places are given out; null when they are not.</summary>
    internal SelectionRule? Selection { get; }

    /// <inheritdoc/>
    public bool Equals(ProgrammeInfo? other) =>
        other is not null
        && (Intake, Note, Selection) == (other.Intake, other.Note, other.Selection)
        && Benefits.SequenceEqual(other.Benefits)
        && DocumentTexts.SequenceEqual(other.DocumentTexts)
        && NotModelledTexts.SequenceEqual(other.NotModelledTexts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Intake, IntakeNote, Benefits.Length, DocumentTexts.Length);
}

/// <summary>Something a programme offers.</summary>
public sealed record Benefit
{
    internal Benefit(LocalizedText name, LocalizedText value, Condition? when, string? basis)
    {
        Name = name;
        Amount = value;
        When = when;
        Basis = basis;
    }

    /// <summary>What.</summary>
    public LocalizedText Name { get; }

    /// <summary>How much, with its bound and unit, as the rule states it, in Indonesian.</summary>
    public string Value => Amount.Indonesian;

    /// <summary>How much, in both languages.</summary>
    internal LocalizedText Amount { get; }

    /// <summary>The article; null for that of the version.</summary>
    public string? Basis { get; }

    /// <summary>When it applies; null for always.</summary>
    internal Condition? When { get; }

    /// <summary>Whether it is the same benefit; conditions are the same when they stand in the same place of equal files.</summary>
    public bool Equals(Benefit? other) =>
        other is not null && (Name, Amount, Basis, When?.Place) == (other.Name, other.Amount, other.Basis, other.When?.Place);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Value);
}

/// <summary>How places are given out among those who are eligible.</summary>
/// <param name="Quota">Places of the first stage.</param>
/// <param name="NextStage">Places of the second stage among the first; null for one stage.</param>
/// <param name="Order">The ranking keys, most important first.</param>
internal sealed record SelectionRule(int Quota, int? NextStage, ImmutableArray<RankingKey> Order)
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
internal sealed record RankingKey(Term Term, bool Ascending);
