using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Graduations;

/// <summary>Works out the classes of registers on two days and compares them.</summary>
internal sealed class GraduationBuilder
{
    private readonly Assessor _assessor;
    private readonly PlannedDecision _before;
    private readonly PlannedDecision _after;
    private readonly Plan _planBefore;
    private readonly Plan _planAfter;

    public GraduationBuilder(Assessor assessor, string decision, LocalDate onBefore, LocalDate onAfter)
    {
        _assessor = assessor;
        (_planBefore, _before) = Planned(decision, onBefore);
        (_planAfter, _after) = Planned(decision, onAfter);
    }

    public Graduation Joined(ImmutableArray<Subject> before, ImmutableArray<Subject> after)
    {
        Dictionary<string, Subject> old = ById(Whole(before));
        Dictionary<string, Subject> now = ById(Whole(after));
        Subject[] both = [.. old.Where(o => now.ContainsKey(o.Key)).Select(o => o.Value)];
        Subject[] same = [.. both.Select(s => now[s.Id!.Value])];
        return Compare(
            both,
            same,
            before,
            after,
            [.. now.Where(n => !old.ContainsKey(n.Key)).Select(n => n.Value)],
            [.. old.Where(o => !now.ContainsKey(o.Key)).Select(o => o.Value)],
            before.Concat(after).Count(s => s.Id is null)
        );
    }

    public Graduation Same(ImmutableArray<Subject> register) => Compare([.. Whole(register)], [.. register], register, register, [], [], 0);

    private Graduation Compare(
        Subject[] before,
        Subject[] after,
        ImmutableArray<Subject> allBefore,
        ImmutableArray<Subject> allAfter,
        Subject[] arrivals,
        Subject[] leavers,
        int withoutId
    )
    {
        RowStanding[] was = Standings(before, _planBefore, _before);
        RowStanding[] becomes = Standings(after, _planAfter, _after);
        SubjectKey[] keys = [.. after.Select(s => new SubjectKey(s))];
        int[] order = [.. Enumerable.Range(0, keys.Length).OrderBy(i => keys[i], SubjectKey.Order)];
        Decision decision = _after.Decision;
        return new Graduation(
            decision.Id,
            decision.Title,
            EquatableList.From(decision.Answers),
            _planBefore.On,
            _planAfter.On,
            _planAfter.Book.Edition,
            _planAfter.Book.Hash,
            before.Length,
            EquatableList.From(Readings().Select(r => Reading(r.Id, r.Title, order, keys, was, becomes))),
            Names(arrivals),
            Names(leavers),
            withoutId,
            Indicator(allBefore, _planBefore.On),
            Indicator(allAfter, _planAfter.On)
        );
    }

    private GraduationReading Reading(string id, LocalizedText title, int[] order, SubjectKey[] keys, RowStanding[] was, RowStanding[] becomes)
    {
        Decision decision = _after.Decision;
        var moves = new Dictionary<(int From, int To), List<SubjectName>>();
        var undecided = new List<UndecidedMove>();
        foreach (int i in order)
        {
            ulong from = was[i].Under(id);
            ulong to = becomes[i].Under(id);
            if (!ulong.IsPow2(from) || !ulong.IsPow2(to))
            {
                undecided.Add(new UndecidedMove(keys[i].Name, AnswerSets.List(decision, from), AnswerSets.List(decision, to)));
                continue;
            }
            (int, int) move = (System.Numerics.BitOperations.TrailingZeroCount(from), System.Numerics.BitOperations.TrailingZeroCount(to));
            if (!moves.TryGetValue(move, out List<SubjectName>? list))
            {
                moves[move] = list = [];
            }
            list.Add(keys[i].Name);
        }
        return new GraduationReading(
            id,
            title,
            EquatableList.From(
                moves
                    .OrderBy(m => m.Key)
                    .Select(m => new ClassMove(
                        decision.Answers[m.Key.From],
                        decision.Answers[m.Key.To],
                        m.Key.To.CompareTo(m.Key.From),
                        EquatableList.From(m.Value)
                    ))
            ),
            EquatableList.From(undecided)
        );
    }

    /// <summary>The readings of either day, those of the second first; one without an id when there are none.</summary>
    private IEnumerable<(string Id, LocalizedText Title)> Readings()
    {
        (string Id, LocalizedText Title)[] readings =
        [
            .. new[] { _after, _before }
                .Where(d => d.Version.IsUnsettled)
                .SelectMany(d => d.Readings)
                .Select(r => (r.Reading.Id, r.Reading.Title))
                .DistinctBy(r => r.Id),
        ];
        return readings.Length > 0 ? readings : [("", _after.Decision.Title)];
    }

    private RowStanding[] Standings(Subject[] subjects, Plan plan, PlannedDecision decision) =>
        [.. _assessor.Each(subjects, plan, TableId.Enterprise).Select(s => RowStanding.Of(decision, s.Evaluator, s.Row))];

    private Proportion? Indicator(ImmutableArray<Subject> subjects, LocalDate on)
    {
        if (_assessor.Book.Find(Graduation.IndicatorDecision)?.On(on) is null)
        {
            return null;
        }
        Plan plan = _assessor.DecisionPlans.On(on, Graduation.IndicatorDecision);
        PlannedDecision indicator = plan.Find(Graduation.IndicatorDecision)!;
        int yes = indicator.Decision.Answers.Index().First(a => a.Item.Slug == Answers.Yes).Index;
        ulong[] masks = [.. _assessor.Each(subjects, plan, TableId.Enterprise).Select(s => RowStanding.Of(indicator, s.Evaluator, s.Row).Possible)];
        return new Proportion(
            Graduation.IndicatorDecision,
            masks.Count(m => m == 1UL << yes),
            masks.Count(m => m != 1UL << yes && (m >> yes & 1) != 0),
            masks.Length
        );
    }

    private (Plan Plan, PlannedDecision Decision) Planned(string decision, LocalDate on)
    {
        Plan plan = _assessor.DecisionPlans.On(on, decision);
        return plan.Find(decision) is { Decision.Kind: DecisionKind.Classification, Table: TableId.Enterprise } planned
            ? (plan, planned)
            : throw new ArgumentException(
                $"No classification of enterprises \"{decision}\" is in the law on {NodaTime.Text.LocalDatePattern.Iso.Format(on)}.",
                nameof(decision)
            );
    }

    private static ImmutableArray<Subject> Whole(ImmutableArray<Subject> register) =>
        register.IndexOf(null!) is >= 0 and var at
            ? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Subject number {at + 1} is null."), nameof(register))
            : register;

    private static Dictionary<string, Subject> ById(ImmutableArray<Subject> register)
    {
        var known = new Dictionary<string, Subject>(StringComparer.Ordinal);
        foreach (Subject subject in register.Where(s => s.Id is not null))
        {
            if (!known.TryAdd(subject.Id!.Value, subject))
            {
                throw new ArgumentException($"The id \"{subject.Id}\" occurs twice in a register.", nameof(register));
            }
        }
        return known;
    }

    private static EquatableList<SubjectName> Names(IEnumerable<Subject> subjects) =>
        EquatableList.From(subjects.Select(s => new SubjectKey(s)).Order(SubjectKey.Order).Select(k => k.Name));
}
