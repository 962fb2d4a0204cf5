using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.Questions;
using Umkm.Rules.Reasons;
using Umkm.Rules.Results;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Changes;

/// <summary>Finds the single changes that would turn a decision that went against the subject; where there is none, those that would meet each
/// unmet criterion.</summary>
/// <param name="read">The subject.</param>
/// <param name="plans">The plans of other days.</param>
internal sealed class ChangeFinder(RegisterReader read, DecisionPlans plans)
{
    /// <summary>Of how many rows and decisions it is kept what is tried.</summary>
    private const int MostKept = 1_000;

    /// <summary>How many years ahead a day to wait for is looked for.</summary>
    private const int YearsAhead = 2;

    // Changes are worked out when they are read, by whichever thread reads them.
    private readonly Lock _working = new();
    private readonly Dictionary<(PlannedDecision, bool, int), ChangeCandidate[]> _candidates = [];
    private readonly Dictionary<DecisionVersion, LocalDate[]> _turns = new(ReferenceEqualityComparer.Instance);

    /// <summary>The answer wished for in place of one that went against the subject; null when the answer did not.</summary>
    public static string? Wished(string? answer) =>
        answer switch
        {
            Answers.NotEligible => Answers.Eligible,
            Answers.Missing or Answers.Expired => Answers.Met,
            Answers.Incomplete => Answers.Complete,
            _ => null,
        };

    /// <summary>The changes of a decision, for one row of it, or for its whole list of items.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="top">Whether its whole list is meant.</param>
    /// <param name="row">The row.</param>
    /// <param name="wished">The answer wished for.</param>
    /// <param name="shared">What was worked out for many decisions already; null for nothing.</param>
    public ImmutableArray<PossibleChange> Of(PlannedDecision decision, bool top, int row, string wished, SharedSuppositions? shared)
    {
        lock (_working)
        {
            return Found(decision, top, row, wished, shared);
        }
    }

    private ImmutableArray<PossibleChange> Found(PlannedDecision decision, bool top, int row, string wished, SharedSuppositions? shared)
    {
        TableId table = top ? read.Facts.Root : decision.Table;
        PlanNotes notes = read.Plan.NotesOf(decision);
        ChangeGoal[] goals =
        [
            new(null, "", wished, top),
            .. top ? [] : Unmet(decision, row).Select(c => new ChangeGoal(c.Criterion, c.Reading, wished, top)),
        ];
        ChangeCandidate[] candidates = Known(decision, top, row);
        var whatIf = new WhatIf(read.Plan, read.Facts, shared);
        bool item = !top && decision.HasItems;
        bool tried = whatIf.Try(item ? notes.ItemSlice : notes.Slice, Array.ConvertAll(candidates, c => c.Supposition), item ? (table, row) : null);
        LocalDate?[] days = Days(decision, goals, row, item && !notes.ItemSlice.Gathers(table));
        IEnumerable<PossibleChange> Reaching(int goal) =>
            Best(tried && goals[goal].In(decision) is { } met ? [.. candidates.Where((_, k) => met.AreMet(r => whatIf.Bit(r, table, k, row)))] : [])
                .Concat(days[goal] is { } day ? [Wait(decision, day)] : [])
                .OrderBy(c => c.Kind);

        ImmutableArray<PossibleChange> turning = [.. Reaching(0)];
        return turning.IsEmpty
            ?
            [
                .. goals
                    .Index()
                    .Skip(1)
                    .SelectMany(g =>
                        Reaching(g.Index)
                            .DefaultIfEmpty(new PossibleChange(ChangeKind.None, ChangeTexts.NoSingleChange, null))
                            .Select(c => c with { Criterion = g.Item.Criterion!.Id, Sentence = g.Item.Criterion.Sentence })
                    ),
            ]
            : turning;
    }

    /// <summary>The changes that are tried.</summary>
    public ChangeCandidate[] Candidates(PlannedDecision decision, bool top, int row)
    {
        lock (_working)
        {
            return Known(decision, top, row);
        }
    }

    private ChangeCandidate[] Known(PlannedDecision decision, bool top, int row)
    {
        if (!_candidates.TryGetValue((decision, top, row), out ChangeCandidate[]? known))
        {
            if (_candidates.Count >= MostKept)
            {
                _candidates.Clear();
            }
            _candidates[(decision, top, row)] = known = [
                .. new ChangeCandidates(read, top ? read.Facts.Root : decision.Table, row).Of(
                    read.Plan.NotesOf(decision).Reach,
                    papersAlone: decision.Decision.Kind == DecisionKind.Completeness
                ),
            ];
        }
        return known;
    }

    /// <summary>The unmet criteria; one that stands in several readings belongs to none of them.</summary>
    private IEnumerable<(Criterion Criterion, string Reading)> Unmet(PlannedDecision decision, int row) =>
        decision
            .Readings.SelectMany(r => r.Criteria.Where(c => read.Outcome(c.When, row) is false).Select(c => (c.Criterion, r.Reading.Id)))
            .GroupBy(c => c.Criterion, EqualityComparer<Criterion>.Create((a, b) => a == b, c => c.Id.Length))
            .Select(g => (g.Key, g.Count() > 1 ? "" : g.First().Id));

    /// <summary>For each goal the first day within the horizon on which it is reached by waiting alone.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="goals">The goals.</param>
    /// <param name="row">The row.</param>
    /// <param name="alone">Whether the other items may be left out, which none of the rules ask about.</param>
    private LocalDate?[] Days(PlannedDecision decision, ChangeGoal[] goals, int row, bool alone)
    {
        FactTable facts = alone ? RowCopy.Of(read.Facts, 0, read.Plan.Book.Glossary, (decision.Table, row)).Build() : read.Facts;
        int at = alone ? 0 : row;
        var first = new LocalDate?[goals.Length];
        LocalDate on = read.Plan.On;
        LocalDate until = on.Year < LocalDate.MaxIsoValue.Year - YearsAhead ? on.PlusYears(YearsAhead) : LocalDate.MaxIsoValue;
        Evaluator? before = null;
        foreach (LocalDate day in DaysToTry(decision.Decision, alone ? facts : null, on, until))
        {
            Plan plan = plans.On(day, decision.Decision.Id);
            if (plan.Find(decision.Decision.Id) is { } then)
            {
                if (alone && plan.NotesOf(then).ItemSlice.Gathers(then.Table))
                {
                    return Days(decision, goals, row, alone: false);
                }
                var evaluator = new Evaluator(plan.Instructions, plan.RegisterTables, before);
                before = evaluator;
                evaluator.Run(facts, 0, 1);
                for (int g = 0; g < goals.Length; g++)
                {
                    first[g] ??= goals[g].In(then)?.AreMet(r => evaluator.Bit(r, at)) == true ? day : null;
                }
            }
            if (first[0] is not null)
            {
                break;
            }
        }
        return first;
    }

    /// <summary>The days on which a decision can change, ascending.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="alone">The facts of one item of the subject; null for all.</param>
    /// <param name="on">The day before the first.</param>
    /// <param name="until">The last.</param>
    private SortedSet<LocalDate> DaysToTry(Decision decision, FactTable? alone, LocalDate on, LocalDate until)
    {
        var days = new SortedSet<LocalDate>();
        foreach (LocalDate day in plans.LawDays(decision))
        {
            Add(day);
        }
        foreach (Decision other in plans.Reachable(decision))
        {
            foreach (DecisionVersion version in other.Versions)
            {
                if (version.InForce.From > until || version.InForce.Until < on)
                {
                    continue;
                }
                foreach (LocalDate day in alone is null ? KnownTurns(other, version, on, until) : plans.Turns(other, version, alone, on, until))
                {
                    Add(day);
                }
            }
        }
        return days;

        void Add(LocalDate day)
        {
            if (day > on && day <= until)
            {
                days.Add(day);
            }
        }
    }

    /// <summary>The days on which a version turns for the subject, worked out once for all decisions that lean on it.</summary>
    private LocalDate[] KnownTurns(Decision decision, DecisionVersion version, LocalDate on, LocalDate until)
    {
        if (!_turns.TryGetValue(version, out LocalDate[]? days))
        {
            _turns[version] = days = [.. plans.Turns(decision, version, read.Facts, on, until).Distinct()];
        }
        return days;
    }

    private PossibleChange Wait(PlannedDecision decision, LocalDate day)
    {
        LocalizedText[] causes = [.. BreakPoints.Texts(plans.Reachable(decision.Decision), read.Facts, day).Distinct()];
        return new PossibleChange(ChangeKind.Wait, ChangeTexts.Wait(day, causes), null) { Day = day };
    }

    /// <summary>Of the moves of one fact the nearest up and the nearest down; of the values of one choice all in one line.</summary>
    private static IEnumerable<PossibleChange> Best(ChangeCandidate[] all)
    {
        IEnumerable<PossibleChange> papers = all.Where(c => c.Kind == ChangeKind.Paper).Select(c => c.Tell()).DistinctBy(c => c.Text);
        IEnumerable<PossibleChange> amounts = all.Where(c => c.Kind == ChangeKind.Amount)
            .GroupBy(c => (c.Fact!.Value.Term, c.By > 0))
            .Select(g => g.MinBy(c => Math.Abs(c.By))!.Tell());
        IEnumerable<PossibleChange> facts = all.Where(c => c.Kind == ChangeKind.Fact)
            .GroupBy(c => c.Fact!.Value.Term)
            .Select(g =>
                g.First().Tell() with
                {
                    Text = ChangeTexts.Otherwise(g.Key, g.First().Fact!.Value.Now, [.. g.Select(c => c.Fact!.Value.Then)]),
                }
            );
        return papers.Concat(amounts).Concat(facts);
    }
}
