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
    // One fact of thousands: readings, items and criteria are told from what was matched, which does not change, when somebody asks.
    private readonly object _matched;
    private ulong[]? _sets;

    /// <param name="unit">The decision.</param>
    /// <param name="row">The subject.</param>
    /// <param name="matched">What the rule matched: the subject, or the answers of other decisions about it.</param>
    /// <param name="set">The answers possible.</param>
    /// <param name="match">What gave it.</param>
    internal DecisionFact(Unit unit, SubjectFact row, object matched, ulong set, IMatch match)
        : base(unit, row, set, match) => _matched = matched;

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
            (ulong canBeMet, ulong canBeUnmet) = results.Length == 0 ? default : Unit.CriteriaOf!.Value(_matched);
            for (int i = 0; i < results.Length; i++)
            {
                results[i] =
                    (canBeMet >> i & 1) == 0 ? Unit.Criteria[i].Unmet
                    : (canBeUnmet >> i & 1) == 0 ? Unit.Criteria[i].Met
                    : Unit.Criteria[i].Open;
            }
            return ImmutableCollectionsMarshal.AsImmutableArray(results);
        }
    }

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
        if (Sets is not { } sets)
        {
            return Unit.Everything;
        }
        ulong any = 0;
        for (int i = item; i < sets.Length; i += ItemCount)
        {
            any |= sets[i];
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
        // One answer that is left for all readings together is what each of them says.
        ulong[]? sets = Unit.HasItems || !ulong.IsPow2(Set) ? Sets : null;
        int step = Unit.HasItems ? ItemCount : 1;
        return [.. Unit.Followed.Select((r, i) => Unit.ResultOf(r, sets is null ? Set : sets[i * step + item]))];
    }

    /// <summary>The answers possible under each reading that counts, and for decisions about items for each item of each reading; null for one
    /// reading of a decision about the subject, and for a declared gap.</summary>
    private ulong[]? Sets => _sets ??= Unit.SetsOf?.Value(_matched);
}

/// <summary>One that other decisions lean on.</summary>
/// <typeparam name="TLane">The lane that leads to them.</typeparam>
internal sealed class NamedDecisionFact<TLane>(Unit unit, SubjectFact row, object matched, ulong set, IMatch match)
    : DecisionFact(unit, row, matched, set, match),
        INamedDecision;
