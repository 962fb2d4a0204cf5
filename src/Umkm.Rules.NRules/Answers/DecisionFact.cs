using System.Collections.Immutable;
using NRules.RuleModel;
using Umkm.Rules.Assessments;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.Results;

namespace Umkm.Rules.NRules;

/// <summary>What the law says of one subject in one decision, as a fact of a session: there as long as the subject is, also while it is undecided.
/// It holds the answers of <see cref="DecisionResult"/> under the same names.</summary>
public class DecisionFact : AnswerFact
{
    internal DecisionFact(
        Unit unit,
        SubjectFact row,
        ulong set,
        ImmutableArray<ReadingResult> readings,
        ImmutableArray<ItemAnswer> items,
        IMatch match
    )
        : base(unit, row, set, match)
    {
        Readings = readings;
        Items = items;
    }

    /// <summary>The answers under each reading; empty when the law is settled.</summary>
    public ImmutableArray<ReadingResult> Readings { get; }

    /// <summary>For decisions about activities or products: each item.</summary>
    public ImmutableArray<ItemAnswer> Items { get; }

    /// <summary>For programmes and profiles about the subject itself: each criterion, under each reading that counts, without reasons.</summary>
    public ImmutableArray<CriterionResult> Criteria =>
        [
            .. Unit.Criteria.Select(
                (c, i) =>
                    (CanBeMet >> i & 1) == 0 ? c.Unmet
                    : (CanBeUnmet >> i & 1) == 0 ? c.Met
                    : c.Open
            ),
        ];

    /// <summary>The criteria that can be met: bit n for the n-th of the unit.</summary>
    internal ulong CanBeMet { get; set; }

    /// <summary>The criteria that need not be met.</summary>
    internal ulong CanBeUnmet { get; set; }

    /// <summary>The answer for one of the activities or products.</summary>
    public ItemAnswer Of(ItemRow item)
    {
        Guard.Against.Null(item);
        return Items[item.Index];
    }

    /// <summary>The answers possible under a reading.</summary>
    /// <exception cref="KeyNotFoundException">The decision has no such reading on the date.</exception>
    public ImmutableArray<Books.Answer> PossibleUnder(string reading) =>
        (
            Readings.FirstOrDefault(r => r.Id == reading)
            ?? throw new KeyNotFoundException($"The decision {Id} has no reading \"{reading}\" on this date.")
        ).Possible;

    /// <summary>The one answer under a reading, or null while there are several.</summary>
    /// <exception cref="KeyNotFoundException">The decision has no such reading on the date.</exception>
    public string? Under(string reading) => PossibleUnder(reading) is [var one] ? one.Slug : null;
}

/// <summary>One that other decisions lean on.</summary>
/// <typeparam name="TLane">The lane that leads to them.</typeparam>
internal sealed class NamedDecisionFact<TLane>(
    Unit unit,
    SubjectFact row,
    ulong set,
    ImmutableArray<ReadingResult> readings,
    ImmutableArray<ItemAnswer> items,
    IMatch match
) : DecisionFact(unit, row, set, readings, items, match), INamedDecision;
