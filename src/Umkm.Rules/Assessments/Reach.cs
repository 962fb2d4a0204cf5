using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Language;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Assessments;

/// <summary>What a decision reads on a day, itself and through the decisions it refers to.</summary>
/// <param name="Decisions">The decisions, itself first.</param>
/// <param name="Leaves">The comparisons.</param>
/// <param name="Permits">The permit requirements.</param>
/// <param name="On">The day.</param>
internal sealed record Reach(ImmutableArray<PlannedDecision> Decisions, ImmutableArray<PlanNode> Leaves, ImmutableArray<PlannedPermit> Permits, LocalDate On)
{
    public static Reach Of(PlannedDecision decision, Plan plan)
    {
        ImmutableArray<PlannedDecision> all = [decision, .. plan.NotesOf(decision).LeansOn];
        return new Reach(all, [.. all.SelectMany(d => d.Readings).SelectMany(r => r.Roots).SelectMany(Below)], [.. all.SelectMany(d => d.Readings).Where(r => r.Permit is not null).Select(r => r.Permit!)], plan.On);
    }

    /// <summary>What one condition reads, itself and through the decisions it refers to.</summary>
    public static Reach Of(PlanNode node, Plan plan)
    {
        ImmutableArray<Reach> others = [.. Below(node).Select(n => n.Condition).OfType<DecisionIs>().Select(d => d.Decision).Distinct().Select(d => Of(plan.Find(d)!, plan))];
        return new Reach([.. others.SelectMany(o => o.Decisions).Distinct()], [.. Below(node), .. others.SelectMany(o => o.Leaves)], [.. others.SelectMany(o => o.Permits)], plan.On);
    }

    /// <summary>The kinds of paper asked for, with the status in which each counts.</summary>
    public IEnumerable<(PermitKind Kind, int Status)> Papers => Leaves.Select(n => n.Condition).OfType<PermitHeld>().Select(p => (p.Kind, Status: p.Test == PermitTest.InProcess ? 1 : 0))
        .Concat(Permits.SelectMany(p => p.Body.SatisfiedBy.Select(k => (k, Accepted(p.Body))))).Distinct();

    /// <summary>The numbers with which the value of a term is compared: the first of each run that is all in or all out, ascending.</summary>
    public IEnumerable<long> Edges(Term term)
    {
        var edges = new SortedSet<long>();
        IEnumerable<NumberSet> due = Permits.SelectMany(p => p.Body.Due).Where(d => d.Since == term).Select(d => DateArithmetic.Since(new Bounds(new Bound(d.After!, true), null), On));
        foreach (NumberRange part in Leaves.Where(n => n.Set is not null && PlanNotes.Terms(n.Condition).Contains(term)).Select(n => n.Set!).Concat(due).SelectMany(s => s.Parts))
        {
            edges.UnionWith(part.Low > long.MinValue ? [part.Low] : []);
            edges.UnionWith(part.High < long.MaxValue ? [part.High + 1] : []);
        }
        return edges;
    }

    private static IEnumerable<PlanNode> Below(PlanNode node) => node.WithParts().Where(n => n.Parts.IsEmpty || n.Set is not null);

    private static int Accepted(PermitRequirement body) => body.AcceptedStatuses.Select(s => Array.IndexOf(PermitColumns.Statuses, s)).Where(s => s >= 0).DefaultIfEmpty(0).Min();
}
