using System.Collections.Immutable;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Facts;
using Umkm.Rules.Language;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Assessments;

/// <summary>Counts the missing facts of a block: what <see cref="MissingTracer"/> tells of one subject, for all subjects at once.
/// A mask of the subjects that still ask goes down the conditions, so that what no subject asks costs nothing.</summary>
internal sealed class MissingCounter(ScreeningPlan plan, Evaluator evaluator)
{
    private readonly MissingMasks _masks = new(evaluator);
    private readonly Dictionary<MissingFact, ulong[]> _found = [];

    /// <summary>The counts of the evaluator's last run.</summary>
    public ImmutableArray<MissingCount> Count(FactTable facts, int rows)
    {
        _masks.Begin(facts);
        ulong[] all = _masks.Borrow(plan.Root);
        Bits.Set(all, 0, rows);
        var counts = ImmutableArray.CreateBuilder<MissingCount>();
        foreach (ScreenedDecision decision in plan.Decisions)
        {
            ulong[] open = Open(plan.Root, decision.Planned.Top, all);
            Reached(decision.Planned, plan.Root, open);
            _masks.GiveBack(open);
            Tell(decision, counts);
        }
        _masks.GiveBack(all);
        return counts.ToImmutable();
    }

    private void Tell(ScreenedDecision decision, ImmutableArray<MissingCount>.Builder counts)
    {
        int words = _masks.Words(plan.Root);
        ulong[] once = _masks.Borrow(plan.Root);
        ulong[] several = _masks.Borrow(plan.Root);
        foreach (ulong[] mask in _found.Values)
        {
            for (int i = 0; i < words; i++)
            {
                several[i] |= once[i] & mask[i];
                once[i] |= mask[i];
            }
        }
        for (int i = 0; i < words; i++)
        {
            once[i] &= ~several[i];
        }
        foreach ((MissingFact fact, ulong[] mask) in _found)
        {
            counts.Add(new MissingCount(decision, fact, ScreeningBits.Count(mask.AsSpan(0, words)), ScreeningBits.CountBoth(mask.AsSpan(0, words), once)));
            _masks.GiveBack(mask);
        }
        _found.Clear();
        _masks.GiveBack(once);
        _masks.GiveBack(several);
    }

    /// <summary>The rows of a mask for which several answers are possible.</summary>
    private ulong[] Open(TableId table, ImmutableArray<int> possible, ulong[] mask)
    {
        ulong[] once = _masks.Borrow(table);
        ulong[] open = _masks.Borrow(table);
        foreach (int register in possible)
        {
            ReadOnlySpan<ulong> bits = evaluator.Register(register);
            for (int i = 0; i < _masks.Words(table); i++)
            {
                open[i] |= once[i] & bits[i] & mask[i];
                once[i] |= bits[i];
            }
        }
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
        else if (table != plan.Root)
        {
            ulong[] parents = _masks.ToParents(table, mask);
            Reached(decision, table.Parent()!.Value, parents);
            _masks.GiveBack(parents);
        }
        else
        {
            ulong[] unlisted = _masks.WithUnknownList(decision.Table, mask);
            Found(MissingFacts.List(decision.Table), table, unlisted);
            for (int i = 0; i < _masks.Words(table); i++)
            {
                unlisted[i] = mask[i] & ~unlisted[i];
            }
            ulong[] items = _masks.ToChildren(decision.Table, unlisted);
            Decision(decision, items);
            _masks.GiveBack(items);
            _masks.GiveBack(unlisted);
        }
    }

    private void Decision(PlannedDecision decision, ulong[] mask)
    {
        TableId table = decision.Table;
        foreach (PlannedReading reading in decision.Readings)
        {
            ulong[] open = Open(table, reading.Possible, mask);
            if (_masks.Any(table, open))
            {
                foreach (PlannedStep step in reading.Steps)
                {
                    Step(step, table, open);
                }
                foreach (PlannedCriterion criterion in reading.Criteria)
                {
                    Node(criterion.When, open);
                }
                if (reading.Permit is { } permit)
                {
                    Permit(permit, table, open);
                }
            }
            _masks.GiveBack(open);
        }
    }

    private void Step(PlannedStep step, TableId table, ulong[] mask)
    {
        ulong[] reached = step.Reached is { } register ? _masks.And(table, mask, register) : _masks.Copy(table, mask);
        if (step.When is { } when)
        {
            Node(when, reached);
            if (step.SameAs is not null)
            {
                ScreeningBits.And(reached.AsSpan(0, _masks.Words(table)), evaluator.Register(when.Rails.True));
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
            Node(required, mask);
        }
        ulong[] undecided = Undecided(permit.Satisfied, table, mask);
        if (_masks.Any(table, undecided))
        {
            Papers(table, permit.Body.SatisfiedBy, undecided);
            if (permit.Also is { } also)
            {
                Node(also, undecided);
            }
        }
        // Decided and not satisfied: only the day it falls due is open.
        ulong[] without = _masks.And(table, mask, permit.Satisfied.False);
        for (int i = 0; i < _masks.Words(table); i++)
        {
            without[i] &= ~undecided[i];
        }
        foreach (PlannedDue due in permit.Due)
        {
            if (due.When is { } when)
            {
                Node(when, without);
            }
            if (due.Row.Since is { } since)
            {
                ulong[] waiting = Undecided(due.HasCome, table, without);
                Found(MissingFacts.Of(since), table, waiting);
                _masks.GiveBack(waiting);
            }
        }
        _masks.GiveBack(without);
        _masks.GiveBack(undecided);
    }

    private void Papers(TableId table, ImmutableArray<PermitKind> kinds, ulong[] mask)
    {
        if (table.Papers() is not { } list)
        {
            ulong[] parents = _masks.ToParents(table, mask);
            Papers(table.Parent()!.Value, kinds, parents);
            _masks.GiveBack(parents);
            return;
        }
        ulong[] unlisted = _masks.WithUnknownList(list, mask);
        Found(MissingFacts.List(list), table, unlisted);
        _masks.GiveBack(unlisted);
        ulong[] papers = _masks.ToChildren(list, mask);
        ulong[] open = _masks.WithUnknownValue(list, PermitColumns.ValidUntil, papers);
        if (_masks.Any(list, open))
        {
            foreach (PermitKind kind in kinds)
            {
                ulong[] such = _masks.WithValue(list, PermitColumns.Kind, kind.Index, open);
                Found(MissingFacts.LastDay(kind), list, such);
                _masks.GiveBack(such);
            }
        }
        _masks.GiveBack(open);
        _masks.GiveBack(papers);
    }

    private void Node(PlanNode node, ulong[] mask)
    {
        ulong[] open = Undecided(node.Rails, node.Table, mask);
        if (_masks.Any(node.Table, open))
        {
            Open(node, open);
        }
        _masks.GiveBack(open);
    }

    private void Open(PlanNode node, ulong[] mask)
    {
        switch (node.Condition)
        {
            case DecisionIs d:
                Reached(plan.Plan.Find(d.Decision)!, node.Table, mask);
                break;
            case PermitHeld p:
                Papers(node.Table, [p.Kind], mask);
                break;
            case Quantified q:
                Children(Tables.Of(q.Child), node, mask);
                break;
            case ChildSum s:
                Sum(s, node, mask);
                break;
            default:
                foreach (PlanNode part in node.Parts)
                {
                    Node(part, mask);
                }
                foreach (Term term in node.Parts.IsEmpty ? PlanNotes.Terms(node.Condition) : [])
                {
                    Value(term, node.Table, mask);
                }
                break;
        }
    }

    private void Children(TableId child, PlanNode node, ulong[] mask)
    {
        ulong[] unlisted = _masks.WithUnknownList(child, mask);
        Found(MissingFacts.List(child), node.Table, unlisted);
        _masks.GiveBack(unlisted);
        ulong[] children = _masks.ToChildren(child, mask);
        Node(node.Parts[0], children);
        _masks.GiveBack(children);
    }

    private void Sum(ChildSum sum, PlanNode node, ulong[] mask)
    {
        if (sum.Plus is { } plus)
        {
            Value(plus, node.Table, mask);
        }
        TableId child = Tables.Of(sum.Child);
        Children(child, node, mask);
        ulong[] children = _masks.ToChildren(child, mask);
        ulong[] counted = _masks.And(child, children, node.Parts[0].Rails.True);
        Value(sum.Addend, child, counted);
        _masks.GiveBack(counted);
        _masks.GiveBack(children);
    }

    /// <summary>A value that rows of a table read, their own or their subject's.</summary>
    private void Value(Term term, TableId table, ulong[] mask)
    {
        if (Tables.Of(term.Subject) == table)
        {
            ulong[] unknown = _masks.WithUnknownValue(table, (term.Since ?? term).Index, mask);
            Found(MissingFacts.Of(term.Since ?? term), table, unknown);
            _masks.GiveBack(unknown);
        }
        else
        {
            ulong[] parents = _masks.ToParents(table, mask);
            Value(term, table.Parent()!.Value, parents);
            _masks.GiveBack(parents);
        }
    }

    private void Found(MissingFact fact, TableId table, ulong[] mask)
    {
        if (!_masks.Any(table, mask))
        {
            return;
        }
        if (table != plan.Root)
        {
            ulong[] parents = _masks.ToParents(table, mask);
            Found(fact, table.Parent()!.Value, parents);
            _masks.GiveBack(parents);
            return;
        }
        fact = fact with { Item = null };
        if (!_found.TryGetValue(fact, out ulong[]? rows))
        {
            rows = _masks.Borrow(table);
            _found[fact] = rows;
        }
        for (int i = 0; i < _masks.Words(table); i++)
        {
            rows[i] |= mask[i];
        }
    }

    private ulong[] Undecided(Rails rails, TableId table, ulong[] mask)
    {
        ulong[] open = _masks.And(table, mask, rails.True);
        ScreeningBits.And(open.AsSpan(0, _masks.Words(table)), evaluator.Register(rails.False));
        return open;
    }
}
