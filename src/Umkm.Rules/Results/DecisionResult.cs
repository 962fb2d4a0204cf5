using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Results;

/// <summary>What an assessment says of one decision: the answers that are still possible, and why.</summary>
/// <example>
/// <code>
/// DecisionResult size = new Assessor(RuleBook.Embedded).Assess(new Enterprise(), new LocalDate(2026, 11, 22))["skala-usaha"];
/// string all = string.Join("|", size.Possible.Select(answer =&gt; answer.Slug)); // several while facts are missing or readings differ
/// </code>
/// </example>
public sealed partial record DecisionResult
{
    /// <summary>The decision's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its kind.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The answers that are still possible, in the order of the decision; never empty.</summary>
    public required ImmutableArray<Answer> Possible { get; init; }

    /// <summary>The one possible answer, or null while there are several.</summary>
    public string? Answer => Possible.Length == 1 ? Possible[0].Slug : null;

    /// <summary>Whether an answer that is still possible can at best be given by the conditions read: the rule file names conditions that it does not
    /// judge, or all that the decision rests on is memory. The labels of such answers say so; their slugs stay.</summary>
    public bool ByConditionsRead { get; init; }

    /// <summary>The answers under each reading; empty when the law is settled.</summary>
    public ImmutableArray<ReadingResult> Readings { get; init; } = [];

    /// <summary>What was read, compared and found, with the article.</summary>
    public ImmutableArray<Reason> Reasons { get; init; } = [];

    /// <summary>The facts that were not given and could still decide, those that decide most first.</summary>
    public ImmutableArray<MissingFact> MissingFacts { get; init; } = [];

    /// <summary>What to be careful about.</summary>
    public ImmutableArray<Caution> Cautions { get; init; } = [];

    /// <summary>The explicit assumptions it used.</summary>
    public ImmutableArray<Assumption> Assumptions { get; init; } = [];

    /// <summary>The criteria of a programme or profile, each with its outcome.</summary>
    public ImmutableArray<CriterionResult> Criteria { get; init; } = [];

    /// <summary>The papers of a permit requirement.</summary>
    public PermitResult? Permit { get; init; }

    /// <summary>What would change an answer that went against the subject (<c>tidak-memenuhi</c>, <c>kurang</c>, <c>kedaluwarsa</c>,
    /// <c>belum-lengkap</c>): single
    /// changes, each tried in the engine; where no single change turns it, those that would meet each unmet criterion. Worked out on first use;
    /// empty for
    /// every other answer and while the decision is open.</summary>
    public ImmutableArray<PossibleChange> Changes => FindChanges is { } find ? ImmutableCollectionsMarshal.AsImmutableArray(find.Value) : [];

    /// <summary>Works out <see cref="Changes"/>.</summary>
    internal Lazy<PossibleChange[]>? FindChanges { get; init; }

    /// <summary>For decisions about activities or products: each item.</summary>
    public ImmutableArray<ItemResult> Items { get; init; } = [];

    /// <summary>The bytes of its reasons and criteria; null where they tell something of the subject's own.</summary>
    internal FindingsTold? Told { get; init; }

    /// <summary>The version used.</summary>
    internal DecisionVersion? From { get; init; }

    /// <summary>The days on which the version used is in force.</summary>
    public required InForce InForce { get; init; }

    /// <summary>What the version rests on.</summary>
    public required LegalBasis Basis { get; init; }

    /// <summary>For a declared gap: why the law says nothing; null otherwise.</summary>
    public string? NotRegulated { get; init; }

    /// <summary>For a declared gap: why the law says nothing, in both languages.</summary>
    internal LocalizedText? Gap => From?.Gap ?? (NotRegulated is { } why ? LocalizedText.Same(why) : null);

    /// <summary>For programmes: intake, benefits, documents; null otherwise.</summary>
    public ProgrammeInfo? Programme { get; init; }

    /// <summary>For programmes: what is offered, and what of it applies to the subject.</summary>
    public ImmutableArray<BenefitResult> Benefits { get; init; } = [];

    /// <summary>For programmes: where it runs; null otherwise.</summary>
    public string? Region { get; init; }

    /// <summary>For permits: whether it binds; null otherwise.</summary>
    public PermitNature? Nature { get; init; }

    /// <summary>The answers possible under a reading.</summary>
    /// <exception cref="KeyNotFoundException">The decision has no such reading on the date.</exception>
    public ImmutableArray<Answer> PossibleUnder(string reading) =>
        (
            Readings.FirstOrDefault(r => r.Id == reading)
            ?? throw new KeyNotFoundException(
                $"The decision {Id} has no reading \"{reading}\" on this date. "
                    + (Readings.IsEmpty ? "It has none." : $"It has: {string.Join(", ", Readings.Select(r => r.Id))}.")
            )
        ).Possible;

    /// <summary>The one answer under a reading, or null while there are several.</summary>
    /// <exception cref="KeyNotFoundException">The decision has no such reading on the date.</exception>
    public string? Under(string reading) => PossibleUnder(reading) is [var one] ? one.Slug : null;

    /// <summary>The id and the possible answers: <c>skala-usaha: mikro|kecil</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id}: {string.Join('|', Possible.Select(a => a.Slug))}";
}

/// <summary>The answers under one reading of the law.</summary>
/// <param name="Id">The reading.</param>
/// <param name="Title">Its title.</param>
/// <param name="Possible">The answers still possible.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="HeldBy">Who holds it; null when not stated.</param>
public sealed partial record ReadingResult(string Id, LocalizedText Title, ImmutableArray<Answer> Possible, LegalBasis Basis, string? HeldBy)
{
    /// <summary>Who holds it, in both languages.</summary>
    internal LocalizedText? Holders { get; init; }
}

/// <summary>One comparison that led to the result.</summary>
/// <param name="Reading">The reading it belongs to; empty when the law is settled.</param>
/// <param name="Sentence">The condition, as the rule file states it.</param>
/// <param name="Holds">Whether it holds; null while it cannot be decided.</param>
/// <param name="Fact">The name of the fact read; null when another decision or a paper was read.</param>
/// <param name="Value">Its value; null while unknown.</param>
/// <param name="Basis">The article.</param>
/// <param name="Item">The activity or product it is about, or the number of the loan, paper or member; null for the subject itself.</param>
public sealed record Reason(
    string Reading,
    LocalizedText Sentence,
    bool? Holds,
    LocalizedText? Fact,
    LocalizedText? Value,
    string Basis,
    string? Item
)
{
    /// <summary>The id of the decision that was read; null when a fact, a list or a paper was.</summary>
    public string? Decision { get; init; }

    /// <summary>For a fact that was not given and that the law implies: what it follows from, with the article; null otherwise.</summary>
    public LocalizedText? FollowsFrom { get; init; }

    /// <summary>What was compared, for explanations.</summary>
    internal ReadFrom From { get; init; }

    /// <summary>What the item is; null for the subject itself.</summary>
    internal SubjectKind? ItemKind { get; init; }

    /// <summary>A cheap hash: sentences are long and mostly differ in length.</summary>
    public override int GetHashCode() =>
        HashCode.Combine(
            Sentence.Indonesian.Length,
            Value?.Indonesian,
            Reading,
            Item,
            Holds is not { } holds ? 2
                : holds ? 1
                : 0
        );
}

/// <summary>A fact that was not given and could still decide.</summary>
/// <param name="Name">The term, or the list that is missing.</param>
/// <param name="Property">The JSON path to give it under; null for local terms, which stand under <c>facts</c>.</param>
/// <param name="Item">The activity, product or paper it is missing of, or the number of the loan or member; null for the subject itself.</param>
public sealed record MissingFact(LocalizedText Name, string? Property, string? Item)
{
    /// <summary>Whether it is a fact of the subject itself, also when an item asks for it.</summary>
    internal bool IsOfSubject { get; init; }

    /// <summary>Where in the subject it belongs; not part of the value.</summary>
    internal MissingKey? Key { get; init; }

    /// <summary>What the item is; null for the subject itself and for a paper, which the name tells. Not part of the value.</summary>
    internal SubjectKind? ItemKind { get; init; }

    /// <inheritdoc/>
    public bool Equals(MissingFact? other) => other is not null && Name == other.Name && Property == other.Property && Item == other.Item;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name.Indonesian, Item);
}

/// <summary>Something to be careful about.</summary>
/// <param name="Code">A stable slug.</param>
/// <param name="Text">The caution. What a rule file says in Indonesian only stands so in both languages.</param>
public sealed record Caution(string Code, LocalizedText Text)
{
    /// <summary>A cheap hash: cautions are long and mostly differ in length.</summary>
    public override int GetHashCode() => HashCode.Combine(Code, Text.Indonesian.Length);
}

/// <summary>A fact that was assumed because it was not given.</summary>
/// <param name="Name">The term.</param>
/// <param name="Value">The assumed value.</param>
public sealed record Assumption(LocalizedText Name, LocalizedText Value);

/// <summary>A criterion with its outcome.</summary>
/// <param name="Id">Its slug.</param>
/// <param name="Sentence">What it asks.</param>
/// <param name="Holds">Whether it is met; null while it cannot be decided.</param>
/// <param name="Basis">The article.</param>
/// <param name="Reading">The reading it belongs to; empty when the law is settled.</param>
/// <param name="Reasons">What was compared.</param>
public sealed partial record CriterionResult(
    string Id,
    LocalizedText Sentence,
    bool? Holds,
    LegalBasis Basis,
    string Reading,
    ImmutableArray<Reason> Reasons
)
{
    /// <summary>The criterion itself.</summary>
    internal Criterion? From { get; init; }
}

/// <summary>Something a programme offers, and whether it is offered to the subject.</summary>
/// <param name="Benefit">What, how much, and by which article.</param>
/// <param name="Applies">Whether its condition holds; true when it has none, null while it cannot be decided.</param>
public sealed record BenefitResult(Benefit Benefit, bool? Applies);

/// <summary>The papers that bear on a permit requirement.</summary>
/// <param name="SatisfiedBy">The kinds of paper that satisfy it.</param>
/// <param name="Covering">The paper that satisfies it; null when none does.</param>
/// <param name="ExpiredOn">The last valid day of the paper that has expired; null when there is none.</param>
/// <param name="DueOn">The day the duty falls due; null when it is due or the day is not known.</param>
public sealed partial record PermitResult(
    ImmutableArray<LocalizedText> SatisfiedBy,
    LocalizedText? Covering,
    NodaTime.LocalDate? ExpiredOn,
    NodaTime.LocalDate? DueOn
);

/// <summary>The result for one activity or product.</summary>
/// <param name="Ref">The item: KBLI code with edition, or product name; its number when neither is given.</param>
/// <param name="Index">Its place in the list, from 0.</param>
/// <param name="Result">The result.</param>
public sealed record ItemResult(string Ref, int Index, DecisionResult Result)
{
    /// <summary>What the item is.</summary>
    internal SubjectKind? Kind { get; init; }
}
