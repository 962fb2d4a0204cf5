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
    private readonly List<(Candidate Candidate, Subject Subject)> _undecided = [];
    private readonly List<(SubjectKey Key, Caution Caution)> _later = [];
    private IReadOnlyList<CriterionOfReading> _criteria = [];

    /// <summary>Sorts every subject into its list.</summary>
    public Selection Select(IEnumerable<Subject> subjects, Plan plan, int? quota)
    {
        _criteria = plan.NotesOf(decision).Criteria;
        foreach ((Subject subject, Evaluator evaluator, FactTable facts, int row) in assessor.Each(subjects, plan, decision.Table))
        {
            Put(subject, evaluator, facts, row);
            AddLater(subject, new TimeCautions(new RegisterReader(evaluator, facts, subject, plan)));
        }
        int? places = quota ?? decision.Version.Programme?.Selection?.Quota;
        int? next = decision.Version.Programme?.Selection?.NextStage;
        RankedSubject[] ranked = [.. Ranks.Of(_eligible, [.. _undecided.Select(u => u.Candidate)]).Select(r => Ranked(r, places, next))];
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
                _order.Select(k => new SelectionKey(new(k.Term.Name, k.Term.English), k.Ascending, k.Term.Kind == TermKind.Date)
                {
                    IsStatement = k.Term.Kind == TermKind.YesNo,
                })
            ),
            Selected = EquatableList.From(ranked.Where(r => Gets(r.Rank, r.LastRank, places) == true)),
            Contending = EquatableList.From(ranked.Where(r => Gets(r.Rank, r.LastRank, places) is null)),
            Waiting = EquatableList.From(ranked.Where(r => Gets(r.Rank, r.LastRank, places) == false)),
            Refused = EquatableList.From(_refused.OrderBy(r => r.Key, SubjectKey.Order).Select(r => new RefusedSubject(r.Key.Name, r.Unmet))),
            Undecided = EquatableList.From(
                _undecided.OrderBy(u => u.Candidate.Key, SubjectKey.Order).Select(u => Undecided(u.Candidate.Key, u.Subject, plan.On))
            ),
            Cautions = EquatableList.From(
                new StandingCautions(plan.On)
                    .Of(decision)
                    .Concat(StandingCautions.Unsettled(decision) is { } unsettled ? [unsettled] : [])
                    .Concat(_later.OrderBy(l => l.Key, SubjectKey.Order).Select(l => l.Caution))
            ),
        };
    }

    private void Put(Subject subject, Evaluator evaluator, FactTable facts, int row)
    {
        bool Can(string answer) => evaluator.Bit(decision.Possible[decision.Decision.Answers.Index().First(a => a.Item.Slug == answer).Index], row);
        var key = new SubjectKey(subject);
        if (Can(Answers.Eligible) && Can(Answers.NotEligible))
        {
            _undecided.Add((new Candidate(key, Values(facts, row)), subject));
        }
        else if (Can(Answers.Eligible))
        {
            _eligible.Add(new Candidate(key, Values(facts, row)));
        }
        else
        {
            _refused.Add((key, EquatableList.From(Unmet(evaluator, row))));
        }
    }

    /// <summary>What of a subject is dated after the assessment date, and so is no fact yet that it could be ranked or found eligible by.</summary>
    private void AddLater(Subject subject, TimeCautions cautions)
    {
        foreach (Caution caution in cautions.HasAny ? cautions.Later(decision, _order.Select(k => k.Term)) : [])
        {
            var key = new SubjectKey(subject);
            (string id, LocalizedText text) = (key.Name.Key, caution.Text);
            _later.Add((key, caution with { Text = new($"{id}: {text.Indonesian}", $"{id}: {text.English}") }));
        }
    }

    private IEnumerable<CriterionResult> Unmet(Evaluator evaluator, int row) =>
        _criteria
            .Where(c => !evaluator.Bit(c.Criterion.When.Rails.True, row))
            .Select(c => new CriterionResult(
                c.Criterion.Criterion.Id,
                c.Criterion.Criterion.Sentence,
                Holds: false,
                c.Criterion.Criterion.Basis,
                c.ToldUnder,
                []
            ));

    private UndecidedSubject Undecided(SubjectKey key, Subject subject, LocalDate on)
    {
        DecisionResult result = assessor.Assess(subject, on)[decision.Decision.Id];
        return new UndecidedSubject(key.Name, EquatableList.From(result.MissingFacts), EquatableList.From(result.Readings));
    }

    private RankedSubject Ranked(Rank rank, int? places, int? next) =>
        new(
            rank.Best,
            rank.Last,
            rank.Candidate.Key.Name,
            EquatableList.From(_order.Zip(rank.Candidate.Values, Text)),
            next is null ? false : Gets(rank.Best, rank.Last, Math.Min(next.Value, places ?? int.MaxValue)),
            EquatableList.From(
                _order
                    .Zip(rank.Candidate.Values)
                    .Where(v => !v.Second.IsKnown)
                    .Select(v => v.First.Term.Since ?? v.First.Term)
                    .Select(t => new MissingFact(new(t.Name, t.English), t.Property, Item: null))
                    .Distinct()
            )
        );

    /// <summary>Whether one of some places is its own: null when that depends on what is not known.</summary>
    private static bool? Gets(int best, int last, int? places) =>
        places is not { } all || last <= all ? true
        : best > all ? false
        : null;

    private ImmutableArray<RankingValue> Values(FactTable facts, int row) =>
        [.. _order.Select(k => RankingValue.Of(k, facts.Value(k.Term, row), facts.Span(k.Term, row)))];

    private static LocalizedText Text(RankingKey key, RankingValue value)
    {
        Term term = key.Term.Since ?? key.Term;
        LocalizedText Write(long number) => new(TermValues.Write(term, number, Lang.Indonesian), TermValues.Write(term, number, Lang.English));
        return value.Given is not { } given ? SelectionTexts.Unknown
            : value.IsKnown ? Write(given.Low)
            : SelectionTexts.Between(Write(given.Low), Write(given.High));
    }
}
