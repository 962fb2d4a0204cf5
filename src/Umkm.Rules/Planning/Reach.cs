using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Planning;

/// <summary>A kind of paper that is asked for, and the number of the status in which it counts.</summary>
internal sealed record AskedPaper(PermitKind Kind, int Status);

/// <summary>An amount or a count, and a comparison that reads it.</summary>
internal sealed record ComparedAmount(PlanNode Leaf, Term Term);

/// <summary>What a decision reads on a day, itself and through the decisions it refers to.</summary>
internal sealed class Reach
{
    private readonly List<PlannedPermit> _permits = [];
    private readonly LocalDate _on;
    private readonly ConcurrentDictionary<Term, long[]> _edges = new();
    private readonly ConcurrentDictionary<Term, long[]> _values = new();

    public Reach(PlannedDecision decision, Plan plan)
    {
        _on = plan.On;
        var leaves = new List<PlanNode>();
        Read(leaves, decision);
        foreach (PlannedDecision other in plan.NotesOf(decision).LeansOn)
        {
            Read(leaves, other);
        }
        Leaves = [.. leaves];
        Papers = AllPapers();
        var kinds = ImmutableArray.CreateBuilder<PermitKind>();
        foreach (AskedPaper paper in Papers)
        {
            if (!kinds.Contains(paper.Kind))
            {
                kinds.Add(paper.Kind);
            }
        }
        Kinds = kinds.ToImmutable();
    }

    /// <summary>The comparisons.</summary>
    public PlanNode[] Leaves { get; }

    /// <summary>The kinds of paper asked for, with the status in which each counts.</summary>
    public AskedPaper[] Papers { get; }

    /// <summary>Those kinds, each once.</summary>
    public ImmutableArray<PermitKind> Kinds { get; }

    /// <summary>Whether papers of a kind are asked for, and none in this status counts.</summary>
    public bool PassesOver(PermitKind kind, string status) =>
        Kinds.Contains(kind)
        && !Leaves.Any(l => l.Condition is PermitHeld held && held.Kind.Equals(kind) && IsCounted(held.Test, status))
        && !_permits.Any(p => p.Body.SatisfiedBy.Contains(kind) && p.Body.AcceptedStatuses.Contains(status));

    private static bool IsCounted(PermitTest test, string status) =>
        test switch
        {
            PermitTest.InForce => status == "terbit",
            PermitTest.InProcess => status == "dalam-proses",
            _ => true,
        };

    /// <summary>The amounts and counts that are compared, with each comparison once.</summary>
    public IReadOnlyList<ComparedAmount> Amounts => field ??= AllAmounts();

    /// <summary>The statements and choices that are asked for.</summary>
    public IReadOnlyList<Term> Choices =>
        field ??= [.. Leaves.SelectMany(n => PlanNotes.Terms(n.Condition)).Where(t => t.Kind is TermKind.YesNo or TermKind.Choice).Distinct()];

    /// <summary>Whether a term is added to others before it is compared.</summary>
    public bool IsSummed(Term term) => Summed.Contains(term);

    private HashSet<Term> Summed =>
        field ??= [.. Leaves.Select(n => n.Condition).Where(c => c is Comparison { Left.Single: null } or ChildSum).SelectMany(PlanNotes.Terms)];

    /// <summary>One value of a term from every run of values that are told apart.</summary>
    public long[] Values(Term term) => _values.TryGetValue(term, out long[]? known) ? known : _values.GetOrAdd(term, ValuesOf(term));

    /// <summary>The numbers with which the value of a term is compared: the first of each run that is all in or all out, ascending.</summary>
    public long[] Edges(Term term) => _edges.TryGetValue(term, out long[]? known) ? known : _edges.GetOrAdd(term, EdgesOf(term));

    private void Read(List<PlanNode> leaves, PlannedDecision decision)
    {
        foreach (PlannedReading reading in decision.Readings)
        {
            foreach (PlanNode root in reading.Roots)
            {
                Read(leaves, root);
            }
            if (reading.Permit is { } permit)
            {
                _permits.Add(permit);
            }
        }
    }

    private static void Read(List<PlanNode> leaves, PlanNode node)
    {
        if (node.Parts.Length == 0 || node.Set is not null || node.Condition is Statement)
        {
            leaves.Add(node);
        }
        foreach (PlanNode part in node.Parts)
        {
            Read(leaves, part);
        }
    }

    private AskedPaper[] AllPapers()
    {
        var papers = new List<AskedPaper>();
        foreach (PlanNode leaf in Leaves)
        {
            if (leaf.Condition is PermitHeld held)
            {
                Add(held.Kind, held.Test == PermitTest.InProcess ? 1 : 0);
            }
        }
        foreach (PlannedPermit permit in _permits)
        {
            foreach (PermitKind kind in permit.Body.SatisfiedBy)
            {
                Add(kind, Accepted(permit.Body));
            }
        }
        return [.. papers];

        void Add(PermitKind kind, int status)
        {
            foreach (AskedPaper paper in papers)
            {
                if (paper.Status == status && paper.Kind.Equals(kind))
                {
                    return;
                }
            }
            papers.Add(new AskedPaper(kind, status));
        }
    }

    private ComparedAmount[] AllAmounts()
    {
        var amounts = new List<ComparedAmount>();
        // For each condition, which is one object, a bit for each table on which it was met.
        var seen = new Dictionary<Condition, int>(ReferenceEqualityComparer.Instance);
        foreach (PlanNode leaf in Leaves)
        {
            int table = 1 << (int)leaf.Table;
            int tables = seen.GetValueOrDefault(leaf.Condition);
            if (leaf.Set is null || (tables & table) != 0)
            {
                continue;
            }
            seen[leaf.Condition] = tables | table;
            foreach (Term term in PlanNotes.Terms(leaf.Condition).Distinct())
            {
                if (term.Kind is TermKind.Rupiah or TermKind.Count)
                {
                    amounts.Add(new ComparedAmount(leaf, term));
                }
            }
        }
        return [.. amounts];
    }

    private long[] ValuesOf(Term term)
    {
        if (term.Kind is not (TermKind.YesNo or TermKind.Choice))
        {
            long[] edges = Edges(term);
            return edges.Length > 0 && edges[0] - 1 >= (term.Minimum ?? long.MinValue) ? [edges[0] - 1, .. edges] : edges;
        }
        long[] values = new long[term.Kind == TermKind.YesNo ? 2 : term.Choices.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = i;
        }
        return values;
    }

    private long[] EdgesOf(Term term)
    {
        var edges = new SortedNumbers();
        foreach (PlanNode leaf in Leaves)
        {
            if (leaf.Set is { } set && PlanNotes.Terms(leaf.Condition).Contains(term))
            {
                Add(edges, set);
            }
        }
        foreach (PlannedPermit permit in _permits)
        {
            foreach (Books.DueRow due in permit.Body.Due)
            {
                if (due.Since == term)
                {
                    Add(edges, DateArithmetic.Since(new Bounds(new Bound(due.After!, true), null), _on));
                }
            }
        }
        return edges.ToArray();
    }

    private static void Add(SortedNumbers edges, NumberSet set)
    {
        foreach (NumberRange part in set.Parts)
        {
            if (part.Low > long.MinValue)
            {
                edges.Add(part.Low);
            }
            if (part.High < long.MaxValue)
            {
                edges.Add(part.High + 1);
            }
        }
    }

    /// <summary>The number of the first status that a requirement accepts.</summary>
    private static int Accepted(Books.PermitRequirement body)
    {
        int first = -1;
        foreach (string status in body.AcceptedStatuses)
        {
            int number = Array.IndexOf(PermitColumns.Statuses, status);
            first = number >= 0 && (first < 0 || number < first) ? number : first;
        }
        return Math.Max(first, 0);
    }
}
