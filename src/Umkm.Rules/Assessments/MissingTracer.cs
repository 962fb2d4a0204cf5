using System.Collections.Immutable;
using System.Globalization;
using Umkm.Rules.Language;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Assessments;

/// <summary>Finds the facts that were not given and could still decide.</summary>
internal sealed class MissingTracer(RegisterReader read)
{
    private readonly Dictionary<(PlannedDecision, int), ImmutableArray<MissingFact>> _known = [];

    /// <summary>The missing facts of a decision about a row.</summary>
    public ImmutableArray<MissingFact> Of(PlannedDecision decision, int row)
    {
        // References never run in a circle, so what one decision misses is worked out once for all that lean on it.
        if (!_known.TryGetValue((decision, row), out ImmutableArray<MissingFact> missing))
        {
            _known[(decision, row)] = missing = [.. Decision(decision, row).Distinct()];
        }
        return missing;
    }

    private IEnumerable<MissingFact> Decision(PlannedDecision decision, int row)
    {
        foreach (PlannedReading reading in decision.Readings.Where(r => read.Possible(decision, r.Possible, row).Length > 1))
        {
            // What other readings lead to anyway need not be asked for in this one.
            int asked = ParallelSteps.Of(decision, reading).Where(p => p.Holds(read, row)).Select(p => p.From).DefaultIfEmpty(int.MaxValue).Min();
            foreach ((int index, PlannedStep step) in reading.Steps.Index().Where(s => s.Item.Reached is null || read.Bit(s.Item.Reached.Value, row)))
            {
                foreach (MissingFact fact in step.When is null || index >= asked ? [] : Node(step.When, row))
                {
                    yield return fact;
                }
                if (step.SameAs is { } same && (step.When is null || read.CanBeTrue(step.When.Rails, row)))
                {
                    foreach (MissingFact fact in Of(same, same.Table == decision.Table ? row : 0))
                    {
                        yield return fact;
                    }
                }
            }
            foreach (MissingFact fact in reading.Criteria.SelectMany(c => Node(c.When, row)).Concat(reading.Permit is null ? [] : Permit(decision, reading.Permit, row)))
            {
                yield return fact;
            }
        }
    }

    private IEnumerable<MissingFact> Permit(PlannedDecision decision, PlannedPermit permit, int row)
    {
        foreach (MissingFact fact in permit.Required is null ? [] : Node(permit.Required, row))
        {
            yield return fact;
        }
        if (read.Outcome(permit.Satisfied, row) is not null)
        {
            if (read.CanBeFalse(permit.Satisfied, row))
            {
                foreach (MissingFact fact in permit.Due.Where(d => d.When is not null).SelectMany(d => Node(d.When!, row)))
                {
                    yield return fact;
                }
                foreach (PlannedDue due in permit.Due.Where(d => d.Row.Since is not null && read.Outcome(d.HasCome, row) is null))
                {
                    yield return MissingFacts.Of(due.Row.Since!, RegisterReader.RowOf(due.Row.Since!, decision.Table, row));
                }
            }
            yield break;
        }
        foreach (MissingFact fact in Papers(decision.Table, row, permit.Body.SatisfiedBy).Concat(permit.Also is null ? [] : Node(permit.Also, row)))
        {
            yield return fact;
        }
    }

    private IEnumerable<MissingFact> Papers(TableId table, int row, IEnumerable<PermitKind> kinds)
    {
        TableId? papers = table.Papers();
        int parent = papers is null ? 0 : row;
        TableId list = papers ?? TableId.Permit;
        if (read.ListUnknown(list, parent))
        {
            yield return MissingFacts.List(list);
        }
        foreach (int paper in read.Children(list, parent))
        {
            if (kinds.FirstOrDefault(k => read.Facts.Value(list, PermitColumns.Kind, paper) == k.Index) is { } kind && read.Facts.Value(list, PermitColumns.ValidUntil, paper) is null)
            {
                yield return MissingFacts.LastDay(kind, list, paper);
            }
        }
    }

    private IEnumerable<MissingFact> Node(PlanNode node, int row)
    {
        if (read.Outcome(node, row) is not null)
        {
            return [];
        }
        switch (node.Condition)
        {
            case DecisionIs d:
                PlannedDecision decision = read.Plan.Find(d.Decision)!;
                if (decision.Table == node.Table || !decision.HasItems)
                {
                    return Of(decision, decision.Table == node.Table ? row : 0);
                }
                return read.ListUnknown(decision.Table, 0) ? [MissingFacts.List(decision.Table)]
                    : Enumerable.Range(0, read.Count(decision.Table)).SelectMany(i => Of(decision, i).Select(m => At(m, decision.Table, i)));
            case PermitHeld p:
                return Papers(node.Table, row, [p.Kind]);
            case Quantified q:
                return Children(Tables.Of(q.Child), node.Parts[0], row);
            case ChildSum s:
                TableId child = Tables.Of(s.Child);
                IEnumerable<MissingFact> own = s.Plus is { } plus && read.Facts.Value(plus, row) is null ? [MissingFacts.Of(plus, row)] : [];
                return own.Concat(Children(child, node.Parts[0], row))
                    .Concat(read.Children(child, row).Where(r => read.CanBeTrue(node.Parts[0].Rails, r) && read.Facts.Value(s.Addend, r) is null).Select(r => At(MissingFacts.Of(s.Addend, r), child, r)));
            default:
                return node.Parts.IsEmpty
                    ? PlanNotes.Terms(node.Condition).Where(t => read.Facts.Value(t, RegisterReader.RowOf(t, node.Table, row)) is null).Select(t => MissingFacts.Of(t, RegisterReader.RowOf(t, node.Table, row)))
                    : node.Parts.SelectMany(p => Node(p, row));
        }
    }

    private IEnumerable<MissingFact> Children(TableId child, PlanNode part, int row) =>
        (read.ListUnknown(child, row) ? new[] { MissingFacts.List(child) } : []).Concat(read.Children(child, row).SelectMany(r => Node(part, r).Select(m => At(m, child, r))));

    private MissingFact At(MissingFact fact, TableId table, int row) => fact.Item is not null || fact.IsOfSubject ? fact
        : fact with { Item = table is TableId.Activity or TableId.Product ? read.ItemName(table, row) : (row + 1).ToString(CultureInfo.InvariantCulture) };
}
