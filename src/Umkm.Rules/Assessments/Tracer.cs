using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Changes;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.Questions;
using Umkm.Rules.Reasons;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Assessments;

/// <summary>Reads results and their reasons out of the registers of one subject: the explanation is made from the evaluation, never beside
/// it.</summary>
/// <remarks>A brief one leaves out what costs most and a summary does not tell: the order of missing facts, what would
/// change an answer, benefits.</remarks>
internal sealed class Tracer
{
    /// <summary>Of more items than that, only those that differ are told one by one in the result of the whole list.</summary>
    private const int MostTold = 1_000;

    private readonly Plan _plan;
    private readonly IReadOnlySet<Term> _assumed;
    private readonly ReasonTracer _reasons;
    private readonly MissingTracer _missing;
    private readonly MissingRanker _ranker;
    private readonly ChangeFinder _changes;
    private readonly CautionTracer _cautions;
    private readonly PaperTracer _papers;
    private readonly RegisterReader _read;
    private readonly AlikeItems _alike;
    private readonly bool _brief;
    private readonly Dictionary<PlannedDecision, int[]> _alikeRows = [];
    private SharedSuppositions? _shared;

    public Tracer(
        Plan plan,
        StandingCautions standing,
        Evaluator evaluator,
        FactTable facts,
        Subject? subject,
        IReadOnlySet<Term> assumed,
        DecisionPlans plans,
        bool brief = false
    )
    {
        _brief = brief;
        _plan = plan;
        _assumed = assumed;
        _read = new RegisterReader(evaluator, facts, subject, plan);
        _alike = new AlikeItems(facts, plan);
        _reasons = new ReasonTracer(_read);
        _missing = new MissingTracer(_read);
        _ranker = new MissingRanker(_read);
        _changes = new ChangeFinder(_read, plans);
        _cautions = new CautionTracer(_read, standing);
        _papers = new PaperTracer(_read, plan.On);
    }

    public ImmutableArray<Answer> Possible(PlannedDecision decision, ImmutableArray<int> registers, int row) =>
        _read.Possible(decision, registers, row);

    /// <summary>Works out at once what the results of many decisions will suppose: one run in place of one for each.</summary>
    /// <param name="decisions">The decisions.</param>
    /// <param name="lowered">The plan with every register kept.</param>
    public void Share(IEnumerable<PlannedDecision> decisions, Func<LoweredPlan> lowered)
    {
        _shared = SharedSuppositions.Of(_plan, lowered, _read.Facts, decisions.SelectMany(Suppositions));
        _ranker.Use(_shared);
    }

    private IEnumerable<Supposition> Suppositions(PlannedDecision decision)
    {
        IEnumerable<Supposition> each = (decision.HasItems ? AlikeRows(decision).Distinct() : [0]).SelectMany(row =>
            Possible(decision, decision.Possible, row) switch
            {
                [var one] => Changing(decision, one, top: false, row),
                _ => _ranker.Tries(decision, _missing.Of(decision, row)),
            }
        );
        return decision.HasItems && Possible(decision, decision.Top, 0) is [var all] ? each.Concat(Changing(decision, all, top: true, 0)) : each;
    }

    private IEnumerable<Supposition> Changing(PlannedDecision decision, Answer answer, bool top, int row) =>
        ChangeFinder.Wished(answer.Slug) is null ? [] : _changes.Candidates(decision, top, row).Select(c => c.Supposition);

    private int[] AlikeRows(PlannedDecision decision) =>
        _alikeRows.TryGetValue(decision, out int[]? rows) ? rows : _alikeRows[decision] = _alike.Of(decision);

    /// <summary>The result of a decision about the subject, its items included.</summary>
    public DecisionResult Result(PlannedDecision decision)
    {
        if (!decision.HasItems)
        {
            return Result(decision, 0, decision.Possible);
        }
        int count = _read.Count(decision.Table);
        // Items of which the same is known have the same result: an enterprise may have a great many.
        int[] alike = AlikeRows(decision);
        var results = new Dictionary<int, DecisionResult>();
        var each = ImmutableArray.CreateBuilder<ItemResult>(count);
        for (int i = 0; i < count; i++)
        {
            if (!results.TryGetValue(alike[i], out DecisionResult? result))
            {
                results[alike[i]] = result = Result(decision, alike[i], decision.Possible);
            }
            each.Add(new ItemResult(_read.ItemName(decision.Table, i), i, result));
        }
        ImmutableArray<ItemResult> items = each.MoveToImmutable();
        ImmutableArray<Answer> possible = Possible(decision, decision.Top, 0);
        // Of a great many, what is alike is told once for the whole list.
        ItemResult[] telling = count <= MostTold ? [.. items] : [.. items.Where(i => alike[i.Index] == i.Index)];
        bool unknown = possible.Length > 1 && _missing.AsksForList(decision);
        return Head(decision, possible) with
        {
            Items = items,
            FindChanges = Changes(decision, possible, top: true, 0),
            Reasons = [.. Deciding(possible, telling).SelectMany(i => i.Result.Reasons.Select(r => r with { Item = i.Ref }))],
            MissingFacts =
                possible.Length == 1 ? []
                : unknown ? [MissingFacts.List(decision.Table)]
                : Ordered(
                    decision,
                    decision.Top,
                    TableId.Enterprise,
                    0,
                    [
                        .. telling
                            .Where(i => Bears(decision.Decision, possible, i.Result.Possible))
                            .SelectMany(i => i.Result.MissingFacts.Select(m => m.Item is null && !m.IsOfSubject ? m with { Item = i.Ref } : m))
                            .Distinct(),
                    ]
                ),
            Cautions = [.. (items.IsEmpty ? _cautions.Of(decision, 0) : results.Values.SelectMany(r => r.Cautions)).Distinct()],
            Assumptions = [.. results.Values.SelectMany(r => r.Assumptions).Distinct()],
            Readings = decision.Version.IsUnsettled && items is [var only] ? only.Result.Readings : [],
        };
    }

    /// <summary>Whether what is open about an item can change the answer of the list, which is the worst that some item has.</summary>
    private static bool Bears(Decision decision, ImmutableArray<Answer> list, ImmutableArray<Answer> item)
    {
        // By its slug: an answer may read otherwise, as one by the conditions read.
        int Place(Answer answer)
        {
            int at = decision.Answers.ToList().FindIndex(a => a.Slug == answer.Slug);
            return decision.Kind == DecisionKind.Classification ? -at : at;
        }
        return item.Min(Place) < list.Max(Place);
    }

    private static IEnumerable<ItemResult> Deciding(ImmutableArray<Answer> possible, ItemResult[] items) =>
        possible is [var one] ? items.Where(i => i.Result.Answer == one.Slug) : items.Where(i => i.Result.Answer is null);

    private DecisionResult Result(PlannedDecision decision, int row, ImmutableArray<int> registers)
    {
        ImmutableArray<Answer> possible = Possible(decision, registers, row);
        ImmutableArray<CriterionResult> criteria = Criteria(decision, row, possible.Length == 1);
        ImmutableArray<Reason> reasons = criteria.IsEmpty ? _reasons.Of(decision, row) : [.. criteria.SelectMany(c => c.Reasons)];
        return Head(decision, possible) with
        {
            Readings = decision.Version.IsUnsettled
                ?
                [
                    .. decision.Readings.Select(r => new ReadingResult(
                        r.Reading.Id,
                        r.Reading.Title,
                        Possible(decision, r.Possible, row),
                        r.Reading.Basis,
                        r.Reading.HeldBy
                    )),
                ]
                : [],
            Reasons = reasons,
            MissingFacts = possible.Length > 1 ? Ordered(decision, registers, decision.Table, row, _missing.Of(decision, row)) : [],
            Cautions = _cautions.Of(decision, row),
            Assumptions =
            [
                .. _plan.NotesOf(decision).AllTerms.Where(_assumed.Contains).Select(t => new Assumption(t.Label, _read.ValueText(t, 0)!)).Distinct(),
            ],
            Criteria = criteria,
            FindChanges = Changes(decision, possible, top: false, row),
            Benefits =
            [
                .. (_brief ? [] : decision.Version.Programme?.Benefits ?? []).Zip(
                    decision.Offers,
                    (b, when) => new BenefitResult(b, when is null ? true : _read.Outcome(when, row))
                ),
            ],
            Permit = decision.Readings.Select(r => r.Permit).FirstOrDefault(p => p is not null) is { } permit
                ? _papers.Of(decision, permit, row)
                : null,
        };
    }

    private Lazy<ImmutableArray<PossibleChange>>? Changes(PlannedDecision decision, ImmutableArray<Answer> possible, bool top, int row) =>
        !_brief && possible is [var one] && ChangeFinder.Wished(one.Slug) is { } wished
            ? new(() => _changes.Of(decision, top, row, wished, _shared))
            : null;

    private ImmutableArray<MissingFact> Ordered(
        PlannedDecision decision,
        ImmutableArray<int> registers,
        TableId table,
        int row,
        ImmutableArray<MissingFact> missing
    ) => _brief ? missing : _ranker.Order(decision, registers, table, row, missing);

    private ImmutableArray<CriterionResult> Criteria(PlannedDecision decision, int row, bool decided)
    {
        var all = ImmutableArray.CreateBuilder<CriterionResult>();
        // A brief result tells one reason: of the first criterion that is not met where the answer is decided, otherwise the first that shares its
        // state.
        bool one = _brief && !decision.HasItems;
        bool met = one && decided && decision.Readings.All(r => r.Criteria.All(c => _read.Outcome(c.When, row) is not false));
        bool told = false;
        var seen = new HashSet<(string, string)>();
        foreach (PlannedReading reading in decision.Readings)
        {
            foreach (PlannedCriterion criterion in reading.Criteria)
            {
                if (!seen.Add((criterion.Criterion.Id, reading.IsShared(criterion) ? "" : reading.Reading.Id)))
                {
                    continue;
                }
                bool tell = !one || (!told && (!decided || met || _read.Outcome(criterion.When, row) is false));
                CriterionResult result = Criterion(reading, criterion, row, decided, tell);
                told |= tell && one && (decided && !met || result.Reasons.Any(r => r.Holds == (decided ? true : null)));
                all.Add(result);
            }
        }
        return all.DrainToImmutable();
    }

    private CriterionResult Criterion(PlannedReading reading, PlannedCriterion criterion, int row, bool decided, bool tell) =>
        new(
            criterion.Criterion.Id,
            criterion.Criterion.Sentence,
            _read.Outcome(criterion.When, row),
            criterion.Criterion.Basis,
            reading.IsShared(criterion) ? "" : reading.Reading.Id,
            tell ? _reasons.Of(criterion.When, row, new Under(reading.Reading.Id, criterion.Criterion.Basis.ToString(), decided)) : []
        );

    private DecisionResult Head(PlannedDecision decision, ImmutableArray<Answer> possible) =>
        new()
        {
            Id = decision.Decision.Id,
            Kind = decision.Decision.Kind,
            Title = decision.Decision.Title,
            Possible = possible,
            ByConditionsRead = _read.ByConditionsRead(decision, possible),
            InForce = decision.Version.InForce,
            Basis = decision.Version.Basis,
            NotRegulated = decision.Version.NotRegulated,
            Programme = decision.Version.Programme,
            Region = decision.Decision.Region,
            Nature = decision.Decision.Nature,
        };
}
