using System.Collections.Frozen;
using System.Collections.Immutable;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Timelines;

/// <summary>The answers to every decision about one subject on one day, as sets of bits, to be compared with those of another day.</summary>
internal sealed class Standing
{
    private readonly FrozenDictionary<string, DecisionStanding> _byId;

    private Standing(Plan plan, FrozenDictionary<string, DecisionStanding> byId)
    {
        Plan = plan;
        _byId = byId;
    }

    public Plan Plan { get; }

    public IEnumerable<DecisionStanding> Decisions => Plan.Decisions.Select(d => _byId[d.Decision.Id]);

    public DecisionStanding? Find(string id) => _byId.GetValueOrDefault(id);

    public static Standing Of(Plan plan, FactTable facts)
    {
        var evaluator = new Evaluator(plan);
        evaluator.Run(facts, 0, 1);
        return new Standing(plan, plan.Decisions.ToFrozenDictionary(d => d.Decision.Id, d => DecisionStanding.Of(d, evaluator)));
    }
}

/// <summary>The answers to one decision: of the subject, and of each of its rows.</summary>
/// <param name="Planned">The decision on the day.</param>
/// <param name="Top">The answers of the subject.</param>
/// <param name="Rows">The answers of each activity or product; one row otherwise.</param>
internal sealed record DecisionStanding(PlannedDecision Planned, RowStanding Top, ImmutableArray<RowStanding> Rows)
{
    public static DecisionStanding Of(PlannedDecision decision, Evaluator evaluator)
    {
        ImmutableArray<RowStanding> rows =
        [
            .. Enumerable.Range(0, evaluator.Count(decision.Table)).Select(row => RowStanding.Of(decision, evaluator, row)),
        ];
        RowStanding top =
            decision.HasItems && evaluator.Count(TableId.Enterprise) > 0 ? new RowStanding(RowStanding.Mask(decision.Top, evaluator, 0), [])
            : decision.HasItems || rows.IsEmpty ? RowStanding.Absent
            : rows[0];
        return new DecisionStanding(decision, top, rows);
    }
}

/// <summary>The answers of one row: a bit for each answer, overall and under each reading.</summary>
/// <param name="Possible">The answers still possible; none when the decision is not in the law.</param>
/// <param name="Readings">The answers under each reading; none when the law is settled.</param>
internal readonly record struct RowStanding(ulong Possible, ImmutableArray<(Reading Reading, ulong Possible)> Readings)
{
    public static RowStanding Absent => new(0, []);

    /// <summary>The answers of a row of the decision's own table.</summary>
    public static RowStanding Of(PlannedDecision decision, Evaluator evaluator, int row) =>
        new(
            Mask(decision.Possible, evaluator, row),
            decision.Version.IsUnsettled ? [.. decision.Readings.Select(r => (r.Reading, Mask(r.Possible, evaluator, row)))] : []
        );

    public static ulong Mask(ImmutableArray<int> registers, Evaluator evaluator, int row) =>
        registers.Index().Aggregate(0UL, (mask, r) => evaluator.Bit(r.Item, row) ? mask | (1UL << r.Index) : mask);

    /// <summary>The answers under a reading; those of the decision where there is no such reading.</summary>
    public ulong Under(string reading)
    {
        foreach ((Reading one, ulong possible) in Readings)
        {
            if (one.Id == reading)
            {
                return possible;
            }
        }
        return Possible;
    }

    /// <summary>The readings of either side under which the answers differ.</summary>
    public IEnumerable<(Reading Reading, ulong Before, ulong After)> DifferingFrom(RowStanding before)
    {
        RowStanding after = this;
        return after
            .Readings.Concat(before.Readings)
            .Select(r => r.Reading)
            .DistinctBy(r => r.Id)
            .Select(r => (r, before.Under(r.Id), after.Under(r.Id)))
            .Where(r => r.Item2 != r.Item3);
    }

    /// <summary>Whether some answer differs.</summary>
    public bool Differs(RowStanding before) => Possible != before.Possible || DifferingFrom(before).Any();
}

/// <summary>Sets of answers as lists.</summary>
internal static class AnswerSets
{
    public static EquatableList<Answer> List(Decision decision, ulong possible) =>
        EquatableList.From(decision.Answers.Index().Where(a => (possible >> a.Index & 1) != 0).Select(a => a.Item));
}
