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
    /// <param name="compared">What was found about subjects like it; null where that is not kept.</param>
    public ToldChanges Of(PlannedDecision decision, bool top, int row, string wished, SharedSuppositions? shared, ComparedDecision? compared)
    {
        using Lock.Scope working = _working.EnterScope();
        if (compared is null)
        {
            return new ToldChanges(Found(decision, top, row, wished, shared, null));
        }
        KnownSubjects known = compared.Known;
        FactNumbers facts = compared.Later ??= Later(decision, compared);
        int place = top ? ComparedSubject.Whole : row;
        ToldChanges? told = known.Told.Find(facts, place);
        if (told?.TellsAmounts != false)
        {
            FactsOfRow exact =
                compared.Exact is { } before && before.Row == place ? before : compared.Exact = Exact(decision, top, row, place, facts);
            if (told is null || known.ToldAmounts.Find(exact.Facts, place) is not { } same)
            {
                told = new ToldChanges(Found(decision, top, row, wished, shared, compared));
                known.Told.Keep(facts, place, told);
                known.ToldAmounts.Keep(exact.Facts, place, told);
            }
            else
            {
                told = same;
            }
        }
        return told;
    }

    private FactNumbers Later(PlannedDecision decision, ComparedDecision compared)
    {
        List<long> later = [];
        (ComparedFacts runs, ComparedFacts days) = compared.Of.Later ??= _days.MoreThan(compared.Of.Whole, decision);
        runs.AddTo(later, read.Facts);
        if (_days.TurnsForSubject(decision))
        {
            days.AddTo(later, read.Facts);
        }
        return compared.Facts.With(later);
    }

    private FactsOfRow Exact(PlannedDecision decision, bool top, int row, int place, FactNumbers facts) =>
        new(place, facts.With(Candidates(decision, top, row).Amounts(read.Plan.NotesOf(decision).Reach)));

    private PossibleChange[] Found(PlannedDecision decision, bool top, int row, string wished, SharedSuppositions? shared, ComparedDecision? compared)
    {
        PlanNotes notes = read.Plan.NotesOf(decision);
        List<ChangeGoal> goals = [new(null, "", wished, top)];
        if (!top)
        {
            AddUnmet(goals, decision, row, wished);
        }
        PossibleChange[][] reaching = Reaching(decision, goals, top, row, shared, compared);
        LocalDate?[] days = _days.Of(decision, goals, row, !top && decision.HasItems && !notes.ItemSlice.Gathers(decision.Table));
        List<PossibleChange> turning = WithDay(0);
        if (turning.Count > 0)
        {
            return [.. turning];
        }
        var each = new List<PossibleChange>();
        for (int g = 1; g < goals.Count; g++)
        {
            List<PossibleChange> meeting = WithDay(g);
            Criterion criterion = goals[g].Criterion!;
            foreach (PossibleChange change in meeting.Count > 0 ? meeting : [NoSingleChange])
            {
                each.Add(change with { Criterion = criterion.Id, Sentence = criterion.Sentence });
            }
        }
        return [.. each];

        List<PossibleChange> WithDay(int goal)
        {
            List<PossibleChange> changes = [.. reaching[goal]];
            if (days[goal] is { } day)
            {
                changes.Insert(changes.Count(c => c.Kind == ChangeKind.Paper), _days.Wait(decision, day));
            }
            return changes;
        }
    }

    /// <summary>For each goal the changes that reach it, but for days.</summary>
    private PossibleChange[][] Reaching(
        PlannedDecision decision,
        List<ChangeGoal> goals,
        bool top,
        int row,
        SharedSuppositions? shared,
        ComparedDecision? compared
    )
    {
        int[][]? before = Before(top, row, compared);
        if (before is not null && Array.TrueForAll(before, places => places.Length == 0))
        {
            return Array.ConvertAll(before, _ => Array.Empty<PossibleChange>());
        }
        TriedChanges tried = Known(decision, top, row);
        int[][] met = before ?? Met(decision, goals, tried, top, row, shared, compared);
        return Array.ConvertAll(met, places => places.Length == 0 ? [] : NearestChanges.Of([.. places.Select(p => tried.Candidates[p])]));
    }

    /// <summary>For each goal which of the changes reach it, as their places; none where the first is reached. What is found is kept.</summary>
    private int[][] Met(
        PlannedDecision decision,
        List<ChangeGoal> goals,
        TriedChanges tried,
        bool top,
        int row,
        SharedSuppositions? shared,
        ComparedDecision? compared
    )
    {
        TableId table = top ? read.Facts.Root : decision.Table;
        PlanNotes notes = read.Plan.NotesOf(decision);
        bool item = !top && decision.HasItems;
        var whatIf = new WhatIf(read.Plan, read.Facts, shared);
        bool isTried = whatIf.Try(item ? notes.ItemSlice : notes.Slice, [tried.Suppositions], item ? (table, row) : null);
        int[][] met = new int[goals.Count][];
        for (int g = 0; g < met.Length; g++)
        {
            met[g] = [];
        }
        int at = 0;
        Func<int, bool> bit = register => whatIf.Bit(register, table, at, row);
        for (int g = 0; g < met.Length && isTried && met[0].Length == 0; g++)
        {
            List<int> places = [];
            for (at = 0; at < tried.Candidates.Length; at++)
            {
                if (goals[g].IsMet(decision, bit))
                {
                    places.Add(at);
                }
            }
            met[g] = [.. places];
        }
        if (tried.Candidates.Length <= TriedTogether.Most)
        {
            compared?.Known.Changes.Keep(compared.Facts, top ? ComparedSubject.Whole : row, met);
        }
        return met;
    }

    private static int[][]? Before(bool top, int row, ComparedDecision? compared) =>
        compared?.Known.Changes.Find(compared.Facts, top ? ComparedSubject.Whole : row);

    /// <summary>What is supposed to find the changes: nothing where it is known already what that leads to.</summary>
    public Supposition[] ToSuppose(PlannedDecision decision, bool top, int row, ComparedDecision? compared)
    {
        lock (_working)
        {
            return Before(top, row, compared) is null ? Known(decision, top, row).Suppositions : [];
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
                Candidates(decision, top, row).Of(read.Plan.NotesOf(decision).Reach, papersAlone: decision.Decision.Kind == DecisionKind.Completeness)
            );
        }
        return known;
    }

    private ChangeCandidates Candidates(PlannedDecision decision, bool top, int row) => new(read, top ? read.Facts.Root : decision.Table, row);

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
}
