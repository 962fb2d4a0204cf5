using System.Collections.Immutable;
using NRules.RuleModel;
using Umkm.Rules.Assessments;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.Results;

namespace Umkm.Rules.NRules;

/// <summary>What the law says of one activity or product; the <see cref="DecisionFact"/> of its enterprise goes by the worst of them.</summary>
public class ItemFact : AnswerFact
{
    internal ItemFact(Unit unit, ItemRow row, ulong set, ImmutableArray<ReadingResult> readings, IMatch match)
        : base(unit, row, set, match) => Readings = readings;

    /// <summary>The answers under each reading; empty when the law is settled.</summary>
    public ImmutableArray<ReadingResult> Readings { get; }
}

/// <summary>One that other decisions lean on.</summary>
internal sealed class NamedItemFact(Unit unit, ItemRow row, ulong set, ImmutableArray<ReadingResult> readings, IMatch match)
    : ItemFact(unit, row, set, readings, match),
        INamedItem;
