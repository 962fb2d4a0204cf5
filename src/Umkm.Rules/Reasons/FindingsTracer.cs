using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;

namespace Umkm.Rules.Reasons;

/// <summary>Finds which criteria of a decision are met, and the comparisons that led to its answer.</summary>
/// <param name="read">The subject.</param>
/// <param name="known">What is told of every subject alike; null for nothing.</param>
/// <param name="brief">Whether one reason is enough.</param>
internal sealed class FindingsTracer(RegisterReader read, KnownReasons? known, bool brief)
{
    private readonly ReasonTracer _reasons = new(read, known);
    private readonly List<Reason> _found = [];
    private readonly List<FoundCriterion> _criteria = [];

    /// <summary>What was found of a decision about a row.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="row">The row.</param>
    /// <param name="decided">Whether it has one answer.</param>
    public Findings Of(PlannedDecision decision, int row, bool decided)
    {
        _found.Clear();
        _criteria.Clear();
        IReadOnlyList<CriterionOfReading> criteria = read.Plan.NotesOf(decision).Criteria;
        if (criteria.Count == 0)
        {
            _reasons.Add(_found, decision, row);
        }
        else
        {
            Find(decision, criteria, row, decided);
        }
        KeptFindings? kept = !brief && _found.TrueForAll(static r => r is { Item: null, From.Whole: not null }) ? known?.FindingsOf(decision) : null;
        if (kept?.Find(_found, _criteria) is { } before)
        {
            return before;
        }
        var findings = new Findings(Results(criteria), [.. _found], kept is null ? null : new FindingsTold());
        kept?.Keep(findings);
        return findings;
    }

    private void Find(PlannedDecision decision, IReadOnlyList<CriterionOfReading> criteria, int row, bool decided)
    {
        // A brief result tells one reason: of the first criterion that is not met where the answer is decided, otherwise the first that shares its
        // state.
        bool one = brief && !decision.HasItems;
        bool met = one && decided && decision.Readings.All(r => r.Criteria.All(c => read.Outcome(c.When, row) is not false));
        bool told = false;
        foreach ((PlannedReading reading, PlannedCriterion criterion) in criteria)
        {
            bool? holds = read.Outcome(criterion.When, row);
            int before = _found.Count;
            if (!one || (!told && (!decided || met || holds is false)))
            {
                _reasons.Add(_found, criterion.When, row, new Under(reading.Reading.Id, criterion.Basis, decided));
                told = one && ((decided && !met) || _found.Skip(before).Any(r => r.Holds == (decided ? true : null)));
            }
            _criteria.Add(new FoundCriterion(holds, _found.Count));
        }
    }

    private ImmutableArray<CriterionResult> Results(IReadOnlyList<CriterionOfReading> criteria)
    {
        var results = new CriterionResult[_criteria.Count];
        int from = 0;
        for (int i = 0; i < results.Length; i++)
        {
            PlannedCriterion criterion = criteria[i].Criterion;
            results[i] = new CriterionResult(
                criterion.Criterion.Id,
                criterion.Criterion.Sentence,
                _criteria[i].Holds,
                criterion.Criterion.Basis,
                criteria[i].ToldUnder,
                [.. CollectionsMarshal.AsSpan(_found)[from.._criteria[i].End]]
            )
            {
                From = criterion.Criterion,
            };
            from = _criteria[i].End;
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
