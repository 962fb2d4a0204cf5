using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
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

    // Changes are worked out when they are read, by whichever thread reads them.
    private readonly Lock _working = new();
    private readonly Dictionary<PlannedDecision, Dictionary<int, TriedChanges>> _tried = [];
    private int _kept;
    private readonly ChangeDays _days = new(read, plans);

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
        List<ChangeGoal> goals = [new(null, "", wished, top)];
        if (!top)
        {
            AddUnmet(goals, decision, row, wished);
        }
        TriedChanges tried = Known(decision, top, row);
        var whatIf = new WhatIf(read.Plan, read.Facts, shared);
        bool item = !top && decision.HasItems;
        bool isTried = whatIf.Try(item ? notes.ItemSlice : notes.Slice, [tried.Suppositions], item ? (table, row) : null);
        LocalDate?[] days = _days.Of(decision, goals, row, item && !notes.ItemSlice.Gathers(table));
        int at = 0;
        Func<int, bool> bit = register => whatIf.Bit(register, table, at, row);
        List<PossibleChange> turning = Reaching(0);
        if (turning.Count > 0)
        {
            return [.. turning];
        }
        var each = ImmutableArray.CreateBuilder<PossibleChange>();
        for (int g = 1; g < goals.Count; g++)
        {
            List<PossibleChange> meeting = Reaching(g);
            Criterion criterion = goals[g].Criterion!;
            foreach (PossibleChange change in meeting.Count > 0 ? meeting : [NoSingleChange])
            {
                each.Add(change with { Criterion = criterion.Id, Sentence = criterion.Sentence });
            }
        }
        return each.DrainToImmutable();

        List<PossibleChange> Reaching(int goal)
        {
            List<ChangeCandidate> met = [];
            for (at = 0; isTried && at < tried.Candidates.Length; at++)
            {
                if (goals[goal].IsMet(decision, bit))
                {
                    met.Add(tried.Candidates[at]);
                }
            }
            List<PossibleChange> changes = met.Count == 0 ? [] : Best(met);
            if (days[goal] is { } day)
            {
                changes.Insert(changes.Count(c => c.Kind == ChangeKind.Paper), _days.Wait(decision, day));
            }
            return changes;
        }
    }

    /// <summary>The changes that are tried.</summary>
    public TriedChanges Tried(PlannedDecision decision, bool top, int row)
    {
        lock (_working)
        {
            return Known(decision, top, row);
        }
    }

    private TriedChanges Known(PlannedDecision decision, bool top, int row)
    {
        int place = top ? -1 : row;
        if (_tried.GetValueOrDefault(decision)?.GetValueOrDefault(place) is not { } known)
        {
            if (_kept++ >= MostKept)
            {
                _tried.Clear();
                _kept = 1;
            }
            Dictionary<int, TriedChanges> rows = _tried[decision] = _tried.GetValueOrDefault(decision) ?? [];
            rows[place] = known = TriedChanges.Of(
                new ChangeCandidates(read, top ? read.Facts.Root : decision.Table, row).Of(
                    read.Plan.NotesOf(decision).Reach,
                    papersAlone: decision.Decision.Kind == DecisionKind.Completeness
                )
            );
        }
        return known;
    }

    /// <summary>Adds the unmet criteria; one that stands in several readings belongs to none of them.</summary>
    private void AddUnmet(List<ChangeGoal> goals, PlannedDecision decision, int row, string wished)
    {
        foreach (PlannedReading reading in decision.Readings)
        {
            foreach (PlannedCriterion criterion in reading.Criteria)
            {
                if (read.Outcome(criterion.When, row) is not false)
                {
                    continue;
                }
                // By where it stands: the words of a book that was read are other objects in each reading.
                (string words, Place place) = (criterion.Criterion.Sentence.Indonesian, criterion.Criterion.Place);
                int known = goals.FindIndex(g => g.Criterion is { } c && c.Place == place && c.Sentence.Indonesian == words);
                if (known < 0)
                {
                    goals.Add(new ChangeGoal(criterion.Criterion, reading.Reading.Id, wished, false));
                }
                else
                {
                    goals[known] = goals[known] with { Reading = "" };
                }
            }
        }
    }

    private static PossibleChange NoSingleChange => new(ChangeKind.None, ChangeTexts.NoSingleChange, null);

    /// <summary>Of the moves of one fact the nearest up and the nearest down; of the values of one choice all in one line.</summary>
    private static List<PossibleChange> Best(List<ChangeCandidate> all)
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
        bool anyAmount = all.Exists(c => c.Kind == ChangeKind.Amount);
        bool anyFact = all.Exists(c => c.Kind == ChangeKind.Fact);
        return [.. papers, .. anyAmount ? amounts : [], .. anyFact ? facts : []];
    }
}
