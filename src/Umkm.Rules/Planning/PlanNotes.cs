using System.Collections.Immutable;
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
        ReferredTo =
        [
            .. Nodes()
                .Select(n => n.Condition)
                .OfType<DecisionIs>()
                .Select(d => d.Decision)
                .Concat(decision.Readings.SelectMany(r => r.Steps).Where(s => s.SameAs is not null).Select(s => s.SameAs!.Decision.Id))
                .Distinct(),
        ];
        OwnTerms =
        [
            .. Nodes()
                .SelectMany(n => Terms(n.Condition))
                .Concat(
                    decision
                        .Readings.Where(r => r.Permit is not null)
                        .SelectMany(r => r.Permit!.Body.Due)
                        .Where(d => d.Since is not null)
                        .Select(d => d.Since!)
                )
                .Distinct(),
        ];
    }

    /// <summary>The ids of the decisions it names itself.</summary>
    public ImmutableArray<string> ReferredTo { get; }

    /// <summary>The terms its own conditions read.</summary>
    public ImmutableArray<Term> OwnTerms { get; }

    /// <summary>All decisions it leans on, directly or through others.</summary>
    public ImmutableArray<PlannedDecision> LeansOn =>
        field.IsDefault
            ? field = [.. ReferredTo.Select(id => _plan.Find(id)!).SelectMany(d => _plan.NotesOf(d).LeansOn.Prepend(d)).Distinct()]
            : field;

    /// <summary>All terms that can bear on it.</summary>
    public ImmutableArray<Term> AllTerms =>
        field.IsDefault ? field = [.. LeansOn.SelectMany(d => _plan.NotesOf(d).OwnTerms).Concat(OwnTerms).Distinct()] : field;

    /// <summary>What it reads, itself and through the decisions it leans on.</summary>
    public Reach Reach => field ??= new Reach(_decision, _plan);

    /// <summary>The part of the plan that it needs.</summary>
    public PlanSlice Slice => field ??= PlanSlice.Of(_decision, _plan);

    /// <summary>The part of the plan that one of its items needs.</summary>
    public PlanSlice ItemSlice => field ??= _decision.HasItems ? PlanSlice.Of(_decision, _plan, items: true) : Slice;

    /// <summary>For each of its readings the steps that other readings lead to anyway.</summary>
    public IReadOnlyList<IReadOnlyList<ParallelSteps>> Parallels =>
        field ??= [.. _decision.Readings.Select(r => ParallelSteps.Of(_decision, r).ToArray())];

    /// <summary>For each of its answers, whether it can at best be given by the conditions read.</summary>
    public ImmutableArray<bool> ByConditionsRead => field.IsDefault ? field = ConditionsRead.Of(_decision, _plan) : field;

    /// <summary>Its answers as results tell them: those that are given by the conditions read say so.</summary>
    public ImmutableArray<Answer> ToldAnswers =>
        field.IsDefault ? field = [.. _decision.Decision.Answers.Select((a, i) => ByConditionsRead[i] ? Answers.ByConditionsRead(a) : a)] : field;

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
            var made = new ToldSet(possible, [.. ToldAnswers.Where((_, i) => (possible >> i & 1) != 0)], first);
            if (Interlocked.CompareExchange(ref _told, made, first) == first)
            {
                return made;
            }
        }
    }

    /// <summary>Its criteria under their readings; one that stands outside the readings once.</summary>
    public IReadOnlyList<CriterionOfReading> Criteria => field ??= AllCriteria();

    /// <summary>Its comparisons of an amount with bounds.</summary>
    public ImmutableArray<PlanNode> Amounts =>
        field.IsDefault ? field = [.. Nodes().Where(n => n.Condition is Comparison { Left.Single.Kind: TermKind.Rupiah })] : field;

    /// <summary>The terms a leaf reads.</summary>
    public static IEnumerable<Term> Terms(Condition condition) =>
        condition switch
        {
            Comparison c => c.Left.Terms.Select(t => t.Since ?? t),
            ChoiceIs c => [c.Term],
            CodeIn c => [c.Term],
            Statement s => [s.Term],
            ChildSum s => s.Plus is null ? [s.Addend] : [s.Addend, s.Plus],
            _ => [],
        };

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

    private IEnumerable<PlanNode> Nodes() => _decision.Readings.SelectMany(r => r.Roots).SelectMany(n => n.WithParts());
}

/// <summary>A criterion under one of its readings.</summary>
internal sealed record CriterionOfReading(PlannedReading Reading, PlannedCriterion Criterion)
{
    /// <summary>The reading it is told under; empty where it stands outside the readings.</summary>
    public string ToldUnder => Reading.IsShared(Criterion) ? "" : Reading.Reading.Id;

    /// <summary>Whether results tell both as one.</summary>
    public bool IsSameAs(CriterionOfReading other) => Criterion.Criterion.Id == other.Criterion.Criterion.Id && ToldUnder == other.ToldUnder;
}
