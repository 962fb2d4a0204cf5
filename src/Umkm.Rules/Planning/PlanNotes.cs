using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Planning;

/// <summary>What is the same for every subject assessed by a plan, worked out for each decision on first use: the terms it reads, the decisions it
/// leans on, its comparisons of amounts. Thread-safe: two threads may work out the same, and either is kept.</summary>
internal sealed class PlanNotes
{
    private readonly Plan _plan;
    private readonly PlannedDecision _decision;
    private ToldSet? _told;

    public PlanNotes(Plan plan, PlannedDecision decision)
    {
        _plan = plan;
        _decision = decision;
        // Few, and in the order in which they come.
        var referred = new List<string>();
        var terms = new List<Term>();
        foreach (PlanNode node in Nodes())
        {
            if (node.Condition is DecisionIs { Decision: var id })
            {
                AddNew(referred, id);
            }
            foreach (Term term in Terms(node.Condition))
            {
                AddNew(terms, term);
            }
        }
        foreach (PlannedReading reading in decision.Readings)
        {
            foreach (PlannedStep step in reading.Steps)
            {
                AddNew(referred, step.SameAs?.Decision.Id);
            }
            foreach (DueRow due in reading.Permit?.Body.Due ?? [])
            {
                AddNew(terms, due.Since);
            }
        }
        ReferredTo = [.. referred];
        OwnTerms = [.. terms];
    }

    private static void AddNew<T>(List<T> list, T? one)
        where T : class
    {
        if (one is not null && !list.Contains(one))
        {
            list.Add(one);
        }
    }

    /// <summary>The ids of the decisions it names itself.</summary>
    public ImmutableArray<string> ReferredTo { get; }

    /// <summary>The terms its own conditions read.</summary>
    public ImmutableArray<Term> OwnTerms { get; }

    /// <summary>All decisions it leans on, directly or through others.</summary>
    public PlannedDecision[] LeansOn => field ??= AllLeanedOn();

    /// <summary>All terms that can bear on it.</summary>
    public ImmutableArray<Term> AllTerms => field.IsDefault ? field = AllRead() : field;

    /// <summary>What it reads, itself and through the decisions it leans on.</summary>
    public Reach Reach => field ??= new Reach(_decision, _plan);

    /// <summary>The part of the plan that it needs.</summary>
    public PlanSlice Slice => field ??= PlanSlice.Of(_decision, _plan);

    /// <summary>The part of the plan that one of its items needs.</summary>
    public PlanSlice ItemSlice => field ??= _decision.HasItems ? PlanSlice.Of(_decision, _plan, items: true) : Slice;

    /// <summary>For each of its readings the steps that other readings lead to anyway.</summary>
    public IReadOnlyList<IReadOnlyList<ParallelSteps>> Parallels => field ??= AllParallels();

    /// <summary>For each of its answers, whether it can at best be given by the conditions read.</summary>
    public bool[] ByConditionsRead => field ??= ConditionsRead.Of(_decision, _plan);

    /// <summary>Its answers as results tell them: those that are given by the conditions read say so.</summary>
    public ImmutableArray<Answer> ToldAnswers => field.IsDefault ? field = AllTold() : field;

    /// <summary>Some of its answers as results tell them, in their order; always the same array.</summary>
    /// <param name="possible">A bit for each answer that is meant.</param>
    public ImmutableArray<Answer> Told(ulong possible) => SetOf(possible).Answers;

    /// <summary>The labels of some of its answers, as one text.</summary>
    /// <param name="possible">A bit for each answer that is meant.</param>
    public LocalizedText Labels(ulong possible) => SetOf(possible).Labels;

    // Few of the possible sets come up: a chain that threads lengthen at its head.
    private ToldSet SetOf(ulong possible)
    {
        while (true)
        {
            ToldSet? first = _told;
            for (ToldSet? set = first; set is not null; set = set.Next)
            {
                if (set.Possible == possible)
                {
                    return set;
                }
            }
            var made = new ToldSet(possible, Those(possible), first);
            if (Interlocked.CompareExchange(ref _told, made, first) == first)
            {
                return made;
            }
        }
    }

    /// <summary>Its criteria under their readings; one that stands outside the readings once.</summary>
    public IReadOnlyList<CriterionOfReading> Criteria => field ??= AllCriteria();

    /// <summary>Its comparisons of an amount with bounds.</summary>
    public PlanNode[] Amounts => field ??= [.. Nodes().Where(n => n.Condition is Comparison { Left.Single.Kind: TermKind.Rupiah })];

    /// <summary>The terms a leaf reads.</summary>
    public static IReadOnlyList<Term> Terms(Condition condition) =>
        condition switch
        {
            Comparison c => OfSum(c.Left),
            ChoiceIs c => [c.Term],
            CodeIn c => [c.Term],
            Statement s => [s.Term],
            ChildSum s => s.Plus is null ? [s.Addend] : [s.Addend, s.Plus],
            _ => [],
        };

    private static Term[] OfSum(TermSum sum)
    {
        var terms = new Term[sum.Plus.Length + sum.Minus.Length];
        for (int i = 0; i < terms.Length; i++)
        {
            Term term = i < sum.Plus.Length ? sum.Plus[i] : sum.Minus[i - sum.Plus.Length];
            terms[i] = term.Since ?? term;
        }
        return terms;
    }

    /// <summary>A set of answers.</summary>
    private sealed class ToldSet(ulong possible, ImmutableArray<Answer> answers, ToldSet? next)
    {
        public ulong Possible => possible;

        public ImmutableArray<Answer> Answers => answers;

        public ToldSet? Next => next;

        public LocalizedText Labels =>
            field ??= new LocalizedText(
                string.Join(" | ", answers.Select(a => a.Label.Indonesian)),
                string.Join(" | ", answers.Select(a => a.Label.English))
            );
    }

    private CriterionOfReading[] AllCriteria()
    {
        var all = new List<CriterionOfReading>();
        foreach (PlannedReading reading in _decision.Readings)
        {
            foreach (PlannedCriterion criterion in reading.Criteria)
            {
                var one = new CriterionOfReading(reading, criterion);
                if (!all.Exists(one.IsSameAs))
                {
                    all.Add(one);
                }
            }
        }
        return [.. all];
    }

    private PlannedDecision[] AllLeanedOn()
    {
        var all = new List<PlannedDecision>();
        foreach (string id in ReferredTo)
        {
            PlannedDecision other = _plan.Find(id)!;
            AddNew(all, other);
            foreach (PlannedDecision further in _plan.NotesOf(other).LeansOn)
            {
                AddNew(all, further);
            }
        }
        return [.. all];
    }

    private ImmutableArray<Term> AllRead()
    {
        var all = new List<Term>();
        foreach (PlannedDecision other in LeansOn)
        {
            foreach (Term term in _plan.NotesOf(other).OwnTerms)
            {
                AddNew(all, term);
            }
        }
        foreach (Term term in OwnTerms)
        {
            AddNew(all, term);
        }
        return [.. all];
    }

    private ImmutableArray<Answer> AllTold()
    {
        var told = new Answer[_decision.Decision.Answers.Length];
        for (int i = 0; i < told.Length; i++)
        {
            Answer answer = _decision.Decision.Answers[i];
            told[i] = ByConditionsRead[i] ? Answers.ByConditionsRead(answer) : answer;
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(told);
    }

    private ImmutableArray<Answer> Those(ulong possible)
    {
        var those = new Answer[BitOperations.PopCount(possible)];
        int next = 0;
        for (int i = 0; next < those.Length; i++)
        {
            if ((possible >> i & 1) != 0)
            {
                those[next++] = ToldAnswers[i];
            }
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(those);
    }

    private ParallelSteps[][] AllParallels()
    {
        var all = new ParallelSteps[_decision.Readings.Length][];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = ParallelSteps.Of(_decision, _decision.Readings[i]);
        }
        return all;
    }

    private List<PlanNode> Nodes()
    {
        var nodes = new List<PlanNode>();
        foreach (PlannedReading reading in _decision.Readings)
        {
            foreach (PlanNode root in reading.Roots)
            {
                root.AddTo(nodes);
            }
        }
        return nodes;
    }
}

/// <summary>A criterion under one of its readings.</summary>
internal sealed record CriterionOfReading(PlannedReading Reading, PlannedCriterion Criterion)
{
    /// <summary>The reading it is told under; empty where it stands outside the readings.</summary>
    public string ToldUnder => Reading.IsShared(Criterion) ? "" : Reading.Reading.Id;

    /// <summary>Whether results tell both as one.</summary>
    public bool IsSameAs(CriterionOfReading other) => Criterion.Criterion.Id == other.Criterion.Criterion.Id && ToldUnder == other.ToldUnder;
}
