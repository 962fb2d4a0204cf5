using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.Questions;

namespace Umkm.Rules.Screenings;

/// <summary>Counts the missing facts of a block: what <see cref="MissingTracer"/> tells of one subject, for all subjects at once.
/// A mask of the subjects that still ask goes down the decisions, so that what no subject asks costs nothing.</summary>
internal sealed class MissingCounter
{
    private readonly ScreeningPlan _plan;
    private readonly TableId _root;
    private readonly Evaluator _evaluator;
    private readonly MissingMasks _masks;
    private readonly MissingTally _tally;
    private readonly MissingConditions _conditions;
    private readonly ParallelMasks _parallel;

    public MissingCounter(ScreeningPlan plan, Evaluator evaluator)
    {
        _plan = plan;
        _root = plan.Root;
        _evaluator = evaluator;
        _masks = new MissingMasks(evaluator);
        _tally = new MissingTally(_root, _masks);
        _conditions = new MissingConditions(plan.Plan, evaluator, _masks, _tally, Reached);
        _parallel = new ParallelMasks(evaluator, _masks);
    }

    /// <summary>The counts of the evaluator's last run.</summary>
    public (ImmutableArray<MissingCount> Counts, ImmutableArray<MissingSet> Sets) Count(FactTable facts, int rows)
    {
        _masks.Begin(facts);
        ulong[] all = _masks.Borrow(_root);
        Bits.Set(all, 0, rows);
        var counts = ImmutableArray.CreateBuilder<MissingCount>();
        var sets = ImmutableArray.CreateBuilder<MissingSet>();
        foreach (ScreenedDecision decision in _plan.Decisions)
        {
            ulong[] open = Open(_root, decision.Planned.Top, all);
            Reached(decision.Planned, _root, open);
            _masks.GiveBack(open);
            _tally.Tell(decision, counts, sets);
        }
        _masks.GiveBack(all);
        return (counts.ToImmutable(), sets.ToImmutable());
    }

    /// <summary>The rows of a mask for which several answers are possible.</summary>
    private ulong[] Open(TableId table, ImmutableArray<int> possible, ulong[] mask)
    {
        ulong[] once = _masks.Borrow(table);
        ulong[] open = _masks.Borrow(table);
        foreach (int register in possible)
        {
            ScreeningBits.AddSecond(_masks.Part(table, open), _masks.Part(table, once), _evaluator.Register(register));
        }
        ScreeningBits.And(_masks.Part(table, open), mask);
        _masks.GiveBack(once);
        return open;
    }

    /// <summary>A decision that rows of a table read.</summary>
    private void Reached(PlannedDecision decision, TableId table, ulong[] mask)
    {
        if (!_masks.Any(table, mask))
        {
            return;
        }
        if (decision.Table == table)
        {
            Decision(decision, mask);
        }
        else if (table != _root)
        {
            ulong[] parents = _masks.ToParents(table, mask);
            Reached(decision, table.Parent()!.Value, parents);
            _masks.GiveBack(parents);
        }
        else
        {
            ulong[] unlisted = _masks.WithUnknownList(decision.Table, mask);
            if (decision.Decision.Kind == DecisionKind.Classification)
            {
                _masks.AddWithoutChildren(decision.Table, mask, unlisted);
            }
            _tally.Found(MissingFacts.List(decision.Table), table, unlisted);
            ulong[] listed = _masks.Copy(table, mask);
            ScreeningBits.Without(_masks.Part(table, listed), unlisted);
            ulong[] items = _masks.ToChildren(decision.Table, listed);
            Decision(decision, items);
            _masks.GiveBack(items);
            _masks.GiveBack(listed);
            _masks.GiveBack(unlisted);
        }
    }

    private void Decision(PlannedDecision decision, ulong[] mask)
    {
        TableId table = decision.Table;
        foreach ((int place, PlannedReading reading) in decision.Readings.Index())
        {
            ulong[] open = Open(table, reading.Possible, mask);
            if (_masks.Any(table, open))
            {
                Steps(table, reading, _plan.Plan.NotesOf(decision).Parallels[place], open);
                foreach (PlannedCriterion criterion in reading.Criteria)
                {
                    _conditions.Node(criterion.When, open);
                }
                if (reading.Permit is { } permit)
                {
                    Permit(permit, table, open);
                }
            }
            _masks.GiveBack(open);
        }
    }

    private void Steps(TableId table, PlannedReading reading, IReadOnlyList<ParallelSteps> parallels, ulong[] open)
    {
        // What other readings lead to anyway need not be asked for in this one.
        ulong[] asked = _masks.Copy(table, open);
        for (int i = 0; i < reading.Steps.Length; i++)
        {
            foreach (ParallelSteps parallel in parallels.Where(p => p.From == i))
            {
                _parallel.TakeOff(parallel, table, asked);
            }
            Step(reading.Steps[i], table, open, asked);
        }
        _masks.GiveBack(asked);
    }

    private void Step(PlannedStep step, TableId table, ulong[] mask, ulong[] asked)
    {
        ulong[] reached = step.Reached is { } register ? _masks.And(table, mask, register) : _masks.Copy(table, mask);
        if (step.When is { } when)
        {
            ulong[] open = _masks.Copy(table, reached);
            ScreeningBits.And(_masks.Part(table, open), asked);
            _conditions.Node(when, open);
            _masks.GiveBack(open);
            if (step.SameAs is not null)
            {
                ScreeningBits.And(_masks.Part(table, reached), _evaluator.Register(when.Rails.True));
            }
        }
        if (step.SameAs is { } same)
        {
            Reached(same, table, reached);
        }
        _masks.GiveBack(reached);
    }

    private void Permit(PlannedPermit permit, TableId table, ulong[] mask)
    {
        if (permit.Required is { } required)
        {
            _conditions.Node(required, mask);
        }
        ulong[] undecided = _conditions.Undecided(permit.Satisfied, table, mask);
        if (_masks.Any(table, undecided))
        {
            _conditions.Papers(table, PaperAsk.Of(permit.Body), undecided);
            if (permit.Also is { } also)
            {
                _conditions.Node(also, undecided);
            }
        }
        // Not satisfied, or perhaps not: the day it falls due is open too. While the list of papers is not given, it is asked after the list.
        ulong[] without = _masks.And(table, mask, permit.Satisfied.False);
        ulong[]? unlisted = table.Papers() is { } list ? _masks.WithUnknownList(list, undecided) : null;
        ScreeningBits.Without(_masks.Part(table, without), unlisted ?? undecided);
        if (unlisted is not null)
        {
            _masks.GiveBack(unlisted);
        }
        ulong[] ended = _conditions.Undecided(permit.Held, table, without);
        if (_masks.Any(table, ended))
        {
            _conditions.Papers(table, PaperAsk.OfEnded(permit.Body), ended);
        }
        _masks.GiveBack(ended);
        foreach (PlannedDue due in permit.Due)
        {
            if (due.When is { } when)
            {
                _conditions.Node(when, without);
            }
            if (due.Row.Since is { } since)
            {
                ulong[]? applies = due.When is { } row ? _masks.And(table, without, row.Rails.True) : null;
                ulong[] waiting = _conditions.Undecided(due.HasCome, table, applies ?? without);
                _tally.Found(MissingFacts.Of(since), table, waiting);
                _masks.GiveBack(waiting);
                if (applies is not null)
                {
                    _masks.GiveBack(applies);
                }
            }
        }
        _masks.GiveBack(without);
        _masks.GiveBack(undecided);
    }
}
