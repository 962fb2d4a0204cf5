using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Planning;

/// <summary>What a decision reads on a day, itself and through the decisions it refers to.</summary>
internal sealed class Reach
{
    private readonly ImmutableArray<PlannedPermit> _permits;
    private readonly LocalDate _on;
    private readonly ConcurrentDictionary<Term, ImmutableArray<long>> _edges = new();
    private readonly ConcurrentDictionary<Term, ImmutableArray<long>> _values = new();
    private readonly Lazy<ImmutableArray<(PlanNode Leaf, Term Term)>> _amounts;
    private readonly Lazy<ImmutableArray<Term>> _choices;
    private readonly Lazy<ImmutableHashSet<Term>> _summed;

    public Reach(PlannedDecision decision, Plan plan)
    {
        PlannedReading[] readings = [.. plan.NotesOf(decision).LeansOn.Prepend(decision).SelectMany(d => d.Readings)];
        Leaves =
        [
            .. readings
                .SelectMany(r => r.Roots)
                .SelectMany(n => n.WithParts())
                .Where(n => n.Parts.IsEmpty || n.Set is not null || n.Condition is Statement),
        ];
        _permits = [.. readings.Where(r => r.Permit is not null).Select(r => r.Permit!)];
        _on = plan.On;
        Papers =
        [
            .. Leaves
                .Select(n => n.Condition)
                .OfType<PermitHeld>()
                .Select(p => (p.Kind, Status: p.Test == PermitTest.InProcess ? 1 : 0))
                .Concat(_permits.SelectMany(p => p.Body.SatisfiedBy.Select(k => (k, Accepted(p.Body)))))
                .Distinct(),
        ];
        Kinds = [.. Papers.Select(p => p.Kind).Distinct()];
        _amounts = new(() =>
            [
                .. Leaves
                    .Where(n => n.Set is not null)
                    .DistinctBy(n => (n.Table, n.Condition))
                    .SelectMany(n => PlanNotes.Terms(n.Condition).Distinct().Select(t => (n, t)))
                    .Where(a => a.t.Kind is TermKind.Rupiah or TermKind.Count),
            ]
        );
        _choices = new(() =>
            [.. Leaves.SelectMany(n => PlanNotes.Terms(n.Condition)).Where(t => t.Kind is TermKind.YesNo or TermKind.Choice).Distinct()]
        );
        _summed = new(() =>
            [.. Leaves.Select(n => n.Condition).Where(c => c is Comparison { Left.Single: null } or ChildSum).SelectMany(PlanNotes.Terms)]
        );
    }

    /// <summary>The comparisons.</summary>
    public ImmutableArray<PlanNode> Leaves { get; }

    /// <summary>The kinds of paper asked for, with the status in which each counts.</summary>
    public ImmutableArray<(PermitKind Kind, int Status)> Papers { get; }

    /// <summary>Those kinds, each once.</summary>
    public ImmutableArray<PermitKind> Kinds { get; }

    /// <summary>The amounts and counts that are compared, with each comparison once.</summary>
    public ImmutableArray<(PlanNode Leaf, Term Term)> Amounts => _amounts.Value;

    /// <summary>The statements and choices that are asked for.</summary>
    public ImmutableArray<Term> Choices => _choices.Value;

    /// <summary>Whether a term is added to others before it is compared.</summary>
    public bool IsSummed(Term term) => _summed.Value.Contains(term);

    /// <summary>One value of a term from every run of values that are told apart.</summary>
    public ImmutableArray<long> Values(Term term) => _values.GetOrAdd(term, ValuesOf);

    /// <summary>The numbers with which the value of a term is compared: the first of each run that is all in or all out, ascending.</summary>
    public ImmutableArray<long> Edges(Term term) => _edges.GetOrAdd(term, EdgesOf);

    private ImmutableArray<long> ValuesOf(Term term)
    {
        switch (term.Kind)
        {
            case TermKind.YesNo:
                return [0, 1];
            case TermKind.Choice:
                return [.. Enumerable.Range(0, term.Choices.Length).Select(i => (long)i)];
            default:
                ImmutableArray<long> edges = Edges(term);
                return edges.Length > 0 && edges[0] - 1 >= (term.Minimum ?? long.MinValue) ? edges.Insert(0, edges[0] - 1) : edges;
        }
    }

    private ImmutableArray<long> EdgesOf(Term term)
    {
        var edges = new SortedSet<long>();
        IEnumerable<NumberSet> due = _permits
            .SelectMany(p => p.Body.Due)
            .Where(d => d.Since == term)
            .Select(d => DateArithmetic.Since(new Bounds(new Bound(d.After!, true), null), _on));
        foreach (
            NumberRange part in Leaves
                .Where(n => n.Set is not null && PlanNotes.Terms(n.Condition).Contains(term))
                .Select(n => n.Set!)
                .Concat(due)
                .SelectMany(s => s.Parts)
        )
        {
            edges.UnionWith(part.Low > long.MinValue ? [part.Low] : []);
            edges.UnionWith(part.High < long.MaxValue ? [part.High + 1] : []);
        }
        return [.. edges];
    }

    private static int Accepted(Books.PermitRequirement body) =>
        body.AcceptedStatuses.Select(s => Array.IndexOf(PermitColumns.Statuses, s)).Where(s => s >= 0).DefaultIfEmpty(0).Min();
}
