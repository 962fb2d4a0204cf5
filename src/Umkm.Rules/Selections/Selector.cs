using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.Reasons;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Selections;

/// <summary>Gives out the places of one programme.</summary>
/// <param name="assessor">An assessor of that programme alone.</param>
/// <param name="decision">The programme on the day.</param>
internal sealed class Selector(Assessor assessor, PlannedDecision decision)
{
    private readonly ImmutableArray<RankingKey> _order = decision.Version.Programme?.Selection?.Order ?? [];
    private readonly List<Candidate> _eligible = [];
    private readonly List<(SubjectKey Key, EquatableList<CriterionResult> Unmet)> _refused = [];
    private readonly List<(SubjectKey Key, Subject Subject)> _undecided = [];

    /// <summary>Sorts every subject into its list.</summary>
    public Selection Select(IEnumerable<Subject> subjects, Plan plan, int? quota)
    {
        foreach ((Subject subject, Evaluator evaluator, FactTable facts, int row) in assessor.Each(subjects, plan, decision.Table))
        {
            Put(subject, evaluator, facts, row);
        }
        int? places = quota ?? decision.Version.Programme?.Selection?.Quota;
        int? next = decision.Version.Programme?.Selection?.NextStage;
        RankedSubject[] ranked =
        [
            .. _eligible
                .Order(Comparer<Candidate>.Create(Compare))
                .Index()
                .Select(c => new RankedSubject(
                    c.Index + 1,
                    c.Item.Key.Name,
                    EquatableList.From(Texts(c.Item)),
                    c.Index < Math.Min(next ?? 0, places ?? int.MaxValue)
                )),
        ];
        int selected = Math.Min(places ?? ranked.Length, ranked.Length);
        return new Selection
        {
            Programme = decision.Decision.Id,
            Title = decision.Decision.Title,
            On = plan.On,
            Edition = plan.Book.Edition,
            Hash = plan.Book.Hash,
            Basis = decision.Version.Basis,
            Quota = places,
            NextStage = next,
            Order = EquatableList.From(
                _order.Select(k => new SelectionKey(new(k.Term.Name, k.Term.English), k.Ascending, k.Term.Kind == TermKind.Date))
            ),
            Selected = EquatableList.From(ranked.Take(selected)),
            Waiting = EquatableList.From(ranked.Skip(selected)),
            Refused = EquatableList.From(_refused.OrderBy(r => r.Key, SubjectKey.Order).Select(r => new RefusedSubject(r.Key.Name, r.Unmet))),
            Undecided = EquatableList.From(_undecided.OrderBy(u => u.Key, SubjectKey.Order).Select(u => Undecided(u.Key, u.Subject, plan.On))),
            Cautions = EquatableList.From(
                new StandingCautions(plan.On).Of(decision).Concat(StandingCautions.Unsettled(decision) is { } unsettled ? [unsettled] : [])
            ),
        };
    }

    private void Put(Subject subject, Evaluator evaluator, FactTable facts, int row)
    {
        bool Can(string answer) => evaluator.Bit(decision.Possible[decision.Decision.Answers.Index().First(a => a.Item.Slug == answer).Index], row);
        var key = new SubjectKey(subject);
        if (Can(Answers.Eligible) && Can(Answers.NotEligible))
        {
            _undecided.Add((key, subject));
        }
        else if (Can(Answers.Eligible))
        {
            _eligible.Add(new Candidate(key, [.. _order.Select(k => facts.Value(k.Term, row))]));
        }
        else
        {
            _refused.Add((key, EquatableList.From(Unmet(evaluator, row))));
        }
    }

    private IEnumerable<CriterionResult> Unmet(Evaluator evaluator, int row) =>
        decision
            .Readings.SelectMany(r => r.Criteria.Where(c => !evaluator.Bit(c.When.Rails.True, row)).Select(c => (c.Criterion, r.Reading.Id)))
            .GroupBy(c => c.Criterion)
            .Select(g => new CriterionResult(g.Key.Id, g.Key.Sentence, Holds: false, g.Key.Basis, g.Count() > 1 ? "" : g.First().Id, []));

    private UndecidedSubject Undecided(SubjectKey key, Subject subject, LocalDate on)
    {
        DecisionResult result = assessor.Assess(subject, on)[decision.Decision.Id];
        return new UndecidedSubject(key.Name, EquatableList.From(result.MissingFacts), EquatableList.From(result.Readings));
    }

    private IEnumerable<LocalizedText> Texts(Candidate candidate) =>
        _order.Zip(
            candidate.Values,
            (k, v) =>
                v is { } value
                    ? new LocalizedText(
                        TermValues.Write(k.Term.Since ?? k.Term, value, Lang.Indonesian),
                        TermValues.Write(k.Term.Since ?? k.Term, value, Lang.English)
                    )
                    : SelectionTexts.Unknown
        );

    /// <summary>By the keys, unknown values last, then by what the subjects are.</summary>
    private int Compare(Candidate one, Candidate other)
    {
        for (int i = 0; i < _order.Length; i++)
        {
            // The column of an age holds the day it counts from: the later the day, the smaller the age.
            bool ascending = _order[i].Ascending == (_order[i].Term.Kind != TermKind.Age);
            int compared = (one.Values[i], other.Values[i]) switch
            {
                (null, null) => 0,
                (null, _) => 1,
                (_, null) => -1,
                ({ } mine, { } theirs) => ascending ? mine.CompareTo(theirs) : theirs.CompareTo(mine),
            };
            if (compared != 0)
            {
                return compared;
            }
        }
        return SubjectKey.Compare(one.Key, other.Key);
    }

    /// <summary>An eligible subject with the values of the ranking keys.</summary>
    private sealed record Candidate(SubjectKey Key, long?[] Values);
}
