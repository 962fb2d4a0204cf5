using System.Collections.Concurrent;
using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Planning;

/// <summary>What is the same for every subject assessed by a plan, worked out once for each decision: the terms it reads, the decisions it leans
/// on, its comparisons of amounts.</summary>
internal sealed class PlanNotes
{
    private readonly Lazy<ImmutableArray<Term>> _terms;
    private readonly Lazy<ImmutableArray<PlannedDecision>> _leansOn;
    private readonly Lazy<ImmutableArray<PlanNode>> _amounts;
    private readonly Lazy<ImmutableArray<(PlannedReading Reading, PlannedCriterion Criterion)>> _criteria;
    private readonly Lazy<Reach> _reach;
    private readonly Lazy<PlanSlice> _slice;
    private readonly Lazy<PlanSlice> _itemSlice;
    private readonly Lazy<ParallelSteps[][]> _parallels;
    private readonly Lazy<ImmutableArray<bool>> _read;
    private readonly Lazy<ImmutableArray<Answer>> _answers;
    private readonly ConcurrentDictionary<ulong, ImmutableArray<Answer>> _told = new();
    private readonly ConcurrentDictionary<ulong, LocalizedText> _labels = new();

    private readonly PlannedDecision _decision;

    public PlanNotes(Plan plan, PlannedDecision decision)
    {
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
        _leansOn = new(() => [.. ReferredTo.SelectMany(id => plan.NotesOf(plan.Find(id)!).LeansOn.Prepend(plan.Find(id)!)).Distinct()]);
        _terms = new(() => [.. LeansOn.SelectMany(d => plan.NotesOf(d).OwnTerms).Concat(OwnTerms).Distinct()]);
        _reach = new(() => new Reach(decision, plan));
        _slice = new(() => PlanSlice.Of(decision, plan));
        _itemSlice = new(() => decision.HasItems ? PlanSlice.Of(decision, plan, items: true) : Slice);
        _parallels = new(() => [.. decision.Readings.Select(r => ParallelSteps.Of(decision, r).ToArray())]);
        _answers = new(() => [.. decision.Decision.Answers.Select((a, i) => ByConditionsRead[i] ? Answers.ByConditionsRead(a) : a)]);
        _read = new(() => ConditionsRead.Of(decision, plan));
        _criteria = new(() =>
            [
                .. decision
                    .Readings.SelectMany(r => r.Criteria.Select(c => (r, c)))
                    .DistinctBy(c => (c.c.Criterion.Id, c.r.IsShared(c.c) ? "" : c.r.Reading.Id)),
            ]
        );
        _amounts = new(() => [.. Nodes().Where(n => n.Condition is Comparison { Left.Single.Kind: TermKind.Rupiah })]);
    }

    /// <summary>The ids of the decisions it names itself.</summary>
    public ImmutableArray<string> ReferredTo { get; }

    /// <summary>The terms its own conditions read.</summary>
    public ImmutableArray<Term> OwnTerms { get; }

    /// <summary>All decisions it leans on, directly or through others.</summary>
    public ImmutableArray<PlannedDecision> LeansOn => _leansOn.Value;

    /// <summary>All terms that can bear on it.</summary>
    public ImmutableArray<Term> AllTerms => _terms.Value;

    /// <summary>What it reads, itself and through the decisions it leans on.</summary>
    public Reach Reach => _reach.Value;

    /// <summary>The part of the plan that it needs.</summary>
    public PlanSlice Slice => _slice.Value;

    /// <summary>The part of the plan that one of its items needs.</summary>
    public PlanSlice ItemSlice => _itemSlice.Value;

    /// <summary>For each of its readings the steps that other readings lead to anyway.</summary>
    public IReadOnlyList<IReadOnlyList<ParallelSteps>> Parallels => _parallels.Value;

    /// <summary>For each of its answers, whether it can at best be given by the conditions read.</summary>
    public ImmutableArray<bool> ByConditionsRead => _read.Value;

    /// <summary>Its answers as results tell them: those that are given by the conditions read say so.</summary>
    public ImmutableArray<Answer> ToldAnswers => _answers.Value;

    /// <summary>Some of its answers as results tell them, in their order.</summary>
    /// <param name="possible">A bit for each answer that is meant.</param>
    public ImmutableArray<Answer> Told(ulong possible) =>
        _told.TryGetValue(possible, out ImmutableArray<Answer> told)
            ? told
            : _told.GetOrAdd(possible, [.. ToldAnswers.Where((_, i) => (possible >> i & 1) != 0)]);

    /// <summary>The labels of some of its answers, as one text.</summary>
    /// <param name="possible">A bit for each answer that is meant.</param>
    public LocalizedText Labels(ulong possible) =>
        _labels.TryGetValue(possible, out LocalizedText? known)
            ? known
            : _labels.GetOrAdd(
                possible,
                new LocalizedText(
                    string.Join(" | ", Told(possible).Select(a => a.Label.Indonesian)),
                    string.Join(" | ", Told(possible).Select(a => a.Label.English))
                )
            );

    /// <summary>Its criteria under their readings; one that stands outside the readings once.</summary>
    public ImmutableArray<(PlannedReading Reading, PlannedCriterion Criterion)> Criteria => _criteria.Value;

    /// <summary>Its comparisons of an amount with bounds.</summary>
    public ImmutableArray<PlanNode> Amounts => _amounts.Value;

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

    private IEnumerable<PlanNode> Nodes() => _decision.Readings.SelectMany(r => r.Roots).SelectMany(n => n.WithParts());
}
