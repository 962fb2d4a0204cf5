using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Canonical;
using Umkm.Rules.Results;

namespace Umkm.Rules.NRules;

/// <summary>What the law says of one subject in one decision, as a fact of a session: there as long as the subject is, also while it is undecided.
/// It holds the answers of <see cref="DecisionResult"/> under the same names; reasons and missing facts are the <see cref="Assessor"/>'s.</summary>
public sealed class DecisionFact
{
    private readonly DecisionRule _rule;

    internal DecisionFact(DecisionRule rule, BoundSubject of, ulong set, ImmutableArray<ReadingResult> readings, ImmutableArray<ItemAnswer> items)
    {
        _rule = rule;
        Of = of;
        Set = set;
        Possible = rule.Answers(set);
        Readings = readings;
        Items = items;
    }

    /// <summary>The enterprise or group it is about: the very object in the session.</summary>
    public Subject Subject => Of.Subject;

    /// <summary>The assessment date.</summary>
    public LocalDate AssessedOn => _rule.On;

    /// <summary>The decision's id.</summary>
    public string Id => _rule.Decision.Id;

    /// <summary>Its kind.</summary>
    public DecisionKind Kind => _rule.Decision.Kind;

    /// <summary>Its title.</summary>
    public LocalizedText Title => _rule.Decision.Title;

    /// <summary>The answers that are still possible, in the order of the decision; never empty.</summary>
    public ImmutableArray<Answer> Possible { get; }

    /// <summary>The one possible answer, or null while there are several.</summary>
    public string? Answer => Possible is [var one] ? one.Slug : null;

    /// <summary>The answers under each reading; empty when the law is settled.</summary>
    public ImmutableArray<ReadingResult> Readings { get; }

    /// <summary>For decisions about activities or products: each item.</summary>
    public ImmutableArray<ItemAnswer> Items { get; }

    /// <summary>What the version in force rests on.</summary>
    public LegalBasis Basis => _rule.Version.Basis;

    /// <summary>The days on which that version is in force.</summary>
    public InForce InForce => _rule.Version.InForce;

    /// <summary>For a declared gap: why the law says nothing; null otherwise.</summary>
    public string? NotRegulated => _rule.Version.NotRegulated;

    /// <summary>For programmes: where it runs; null otherwise.</summary>
    public string? Region => _rule.Decision.Region;

    internal BoundSubject Of { get; }

    /// <summary>The possible answers: bit n for the answer at place n.</summary>
    internal ulong Set { get; }

    /// <summary>Whether it is about a subject of the session as it is there now; a join of the two for rules of the host.</summary>
    public bool IsAbout(Subject subject) => ReferenceEquals(Subject, subject);

    /// <summary>The answers possible under a reading.</summary>
    /// <exception cref="KeyNotFoundException">The decision has no such reading on the date.</exception>
    public ImmutableArray<Answer> PossibleUnder(string reading) =>
        (
            Readings.FirstOrDefault(r => r.Id == reading)
            ?? throw new KeyNotFoundException($"The decision {Id} has no reading \"{reading}\" on this date.")
        ).Possible;

    /// <summary>The one answer under a reading, or null while there are several.</summary>
    /// <exception cref="KeyNotFoundException">The decision has no such reading on the date.</exception>
    public string? Under(string reading) => PossibleUnder(reading) is [var one] ? one.Slug : null;

    /// <summary>The decision with its possible answers, e.g. <c>skala-usaha: mikro|kecil</c>.</summary>
    public override string ToString() => $"{Id}: {string.Join('|', Possible.Select(a => a.Slug))}";
}
