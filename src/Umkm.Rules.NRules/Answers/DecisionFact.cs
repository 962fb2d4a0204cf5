using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NRules.RuleModel;
using Umkm.Rules.Assessments;
using Umkm.Rules.Columns;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.Results;

namespace Umkm.Rules.NRules;

/// <summary>What the law says of one subject in one decision, as a fact of a session: there as long as the subject is, also while it is undecided.
/// It holds the answers of <see cref="DecisionResult"/> under the same names.</summary>
public class DecisionFact : AnswerFact
{
    // One fact of thousands: what can be told from these numbers is not kept.
    private readonly ulong[]? _sets;

    /// <param name="unit">The decision.</param>
    /// <param name="row">The subject.</param>
    /// <param name="set">The answers possible.</param>
    /// <param name="sets">The answers possible under each reading that counts, and for decisions about items for each item of each reading; null when
    /// all readings, or the declared gap, say the same as <paramref name="set"/>.</param>
    /// <param name="match">What gave it.</param>
    internal DecisionFact(Unit unit, SubjectFact row, ulong set, ulong[]? sets, IMatch match)
        : base(unit, row, set, match) => _sets = sets;

    /// <summary>The answers under each reading; empty when the law is settled, and for several items, which have readings of their own.</summary>
    public ImmutableArray<ReadingResult> Readings =>
        !Unit.HasItems ? ReadingsOf(0)
        : ItemCount == 1 ? ReadingsOf(0)
        : [];

    /// <summary>For decisions about activities or products: each item.</summary>
    public ImmutableArray<ItemAnswer> Items
    {
        get
        {
            var items = new ItemAnswer[ItemCount];
            for (int i = 0; i < items.Length; i++)
            {
                items[i] = new ItemAnswer(this, i);
            }
            return ImmutableCollectionsMarshal.AsImmutableArray(items);
        }
    }

    /// <summary>For programmes and profiles about the subject itself: each criterion, under each reading that counts, without reasons.</summary>
    public ImmutableArray<CriterionResult> Criteria
    {
        get
        {
            var results = new CriterionResult[Unit.Criteria.Length];
            for (int i = 0; i < results.Length; i++)
            {
                results[i] =
                    (CanBeMet >> i & 1) == 0 ? Unit.Criteria[i].Unmet
                    : (CanBeUnmet >> i & 1) == 0 ? Unit.Criteria[i].Met
                    : Unit.Criteria[i].Open;
            }
            return ImmutableCollectionsMarshal.AsImmutableArray(results);
        }
    }

    /// <summary>The criteria that can be met: bit n for the n-th of the unit.</summary>
    internal ulong CanBeMet { get; set; }

    /// <summary>The criteria that need not be met.</summary>
    internal ulong CanBeUnmet { get; set; }

    /// <summary>The answer for one of the activities or products.</summary>
    public ItemAnswer Of(ItemRow item)
    {
        Guard.Against.Null(item);
        return new ItemAnswer(this, item.Index);
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

    private int ItemCount =>
        Unit.Table switch
        {
            TableId.Activity => Enterprise.Activities.Count,
            TableId.Product => Enterprise.Products.Count,
            _ => 0,
        };

    /// <summary>The answers possible for an item under any reading.</summary>
    internal ulong SetOf(int item)
    {
        if (_sets is null)
        {
            return Unit.Everything;
        }
        ulong any = 0;
        for (int i = item; i < _sets.Length; i += ItemCount)
        {
            any |= _sets[i];
        }
        return any;
    }

    /// <summary>What each reading says of an item, or of the subject at place 0.</summary>
    internal ImmutableArray<ReadingResult> ReadingsOf(int item)
    {
        if (!Unit.Version.IsUnsettled)
        {
            return [];
        }
        int step = Unit.HasItems ? ItemCount : 1;
        return [.. Unit.Followed.Select((r, i) => Unit.ResultOf(r, _sets is null ? Set : _sets[i * step + item]))];
    }
}

/// <summary>One that other decisions lean on.</summary>
/// <typeparam name="TLane">The lane that leads to them.</typeparam>
internal sealed class NamedDecisionFact<TLane>(Unit unit, SubjectFact row, ulong set, ulong[]? sets, IMatch match)
    : DecisionFact(unit, row, set, sets, match),
        INamedDecision;
