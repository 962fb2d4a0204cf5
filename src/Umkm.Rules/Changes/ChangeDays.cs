using NodaTime;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.Questions;
using Umkm.Rules.Reasons;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Changes;

/// <summary>Finds the days on which goals are reached by waiting alone.</summary>
/// <param name="read">The subject.</param>
/// <param name="plans">The plans of other days.</param>
internal sealed class ChangeDays(RegisterReader read, DecisionPlans plans)
{
    /// <summary>How many years ahead a day to wait for is looked for.</summary>
    private const int YearsAhead = 2;

    // A version turns on the same days for all decisions that lean on it.
    private readonly Dictionary<DatedVersion, long[]> _turns = [];
    private readonly Dictionary<DatedVersion, bool> _own = [];

    // Its memory serves the next day, whichever decision is asked about.
    private Evaluator? _evaluator;
    private readonly LocalDate _until =
        read.Plan.On.Year < LocalDate.MaxIsoValue.Year - YearsAhead ? read.Plan.On.PlusYears(YearsAhead) : LocalDate.MaxIsoValue;

    /// <summary>For each goal the first day within the horizon on which it is reached; null where there is none. When the first goal is reached no
    /// more days are looked at.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="goals">The goals.</param>
    /// <param name="row">The row.</param>
    /// <param name="alone">Whether the other items may be left out, which none of the rules ask about.</param>
    public LocalDate?[] Of(PlannedDecision decision, IReadOnlyList<ChangeGoal> goals, int row, bool alone)
    {
        FactTable facts = alone ? RowCopy.Of(read.Facts, 0, read.Plan.Book.Glossary, (decision.Table, row)).Build() : read.Facts;
        int at = alone ? 0 : row;
        var first = new LocalDate?[goals.Count];
        Func<int, bool> bit = register => _evaluator!.Bit(register, at);
        foreach (long number in ToTry(plans.LawOf(decision.Decision), alone ? facts : null))
        {
            LocalDate day = Days.ToDate(number);
            Plan plan = plans.On(day, decision.Decision.Id);
            if (plan.Find(decision.Decision.Id) is { } then)
            {
                if (alone && plan.NotesOf(then).ItemSlice.Gathers(then.Table))
                {
                    return Of(decision, goals, row, alone: false);
                }
                _evaluator = new Evaluator(plan.Instructions, plan.RegisterTables, _evaluator);
                _evaluator.Run(facts, 0, 1);
                for (int g = 0; g < goals.Count; g++)
                {
                    first[g] ??= goals[g].IsMet(then, bit) ? day : null;
                }
            }
            if (first[0] is not null)
            {
                break;
            }
        }
        return first;
    }

    /// <summary>What more than on the assessment date is told apart on any day within the horizon on which its law turns, and by the days of a
    /// subject on which it turns.</summary>
    public ComparedLater MoreThan(ComparedFacts now, PlannedDecision decision)
    {
        TurningLaw law = plans.LawOf(decision.Decision);
        TimeLeaf[] leaves = [.. law.Versions.SelectMany(v => v.Leaves)];
        IEnumerable<LocalDate> named = leaves
            .Where(l => l.Table is null)
            .SelectMany(l => l.Flips(read.Facts, read.Plan.On, _until))
            .Select(f => f.Day);
        LocalDate[] days = [.. law.Days.Select(Days.ToDate).Concat(named).Where(d => d > read.Plan.On && d <= _until).Distinct()];
        return new ComparedLater(
            now.More([.. days.SelectMany(d => plans.On(d, decision.Decision.Id).Instructions)]),
            now.More(
                leaves
                    .Where(l => l.Table is not null)
                    .SelectMany(l => l.Paper is null ? [l.Column] : (int[])[l.Column, PermitColumns.Kind], (l, c) => new ColumnId(l.Table!.Value, c))
            )
        );
    }

    /// <summary>Whether its law turns within the horizon for a day of the subject's own.</summary>
    public bool TurnsForSubject(PlannedDecision decision)
    {
        foreach (DatedVersion version in plans.LawOf(decision.Decision).Versions)
        {
            if (!_own.TryGetValue(version, out bool turns))
            {
                _own[version] = turns = Array.Exists(
                    version.Leaves,
                    l => l.Table is not null && l.Flips(read.Facts, read.Plan.On, _until).Any(f => f.Day > read.Plan.On)
                );
            }
            if (turns)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>That a day is waited for, and what happens on it.</summary>
    public PossibleChange Wait(PlannedDecision decision, LocalDate day)
    {
        LocalizedText[] causes = [.. BreakPoints.Texts(plans.Reachable(decision.Decision), read.Facts, day).Distinct()];
        return new PossibleChange(ChangeKind.Wait, ChangeTexts.Wait(day, causes), null) { Day = day };
    }

    /// <summary>The days on which a decision can change, ascending.</summary>
    /// <param name="law">Its law.</param>
    /// <param name="alone">The facts of one item of the subject; null for all.</param>
    private long[] ToTry(TurningLaw law, FactTable? alone)
    {
        long on = Days.Of(read.Plan.On);
        long until = Days.Of(_until);
        var days = new SortedNumbers();
        Add(law.Days);
        foreach (DatedVersion version in law.Versions)
        {
            if (version.From <= until && version.Until >= on && version.Leaves.Length > 0)
            {
                Add(alone is null ? KnownTurns(version) : version.Turns(alone, read.Plan.On, _until));
            }
        }
        return days.ToArray();

        void Add(long[] some)
        {
            foreach (long day in some)
            {
                if (day > on && day <= until)
                {
                    days.Add(day);
                }
            }
        }
    }

    private long[] KnownTurns(DatedVersion version) =>
        _turns.TryGetValue(version, out long[]? days) ? days : _turns[version] = version.Turns(read.Facts, read.Plan.On, _until);
}
