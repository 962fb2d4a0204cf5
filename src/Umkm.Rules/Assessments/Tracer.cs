using System.Collections.Immutable;
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
internal sealed partial class Tracer
{
    private readonly Plan _plan;
    private readonly IReadOnlySet<Term> _assumed;
    private readonly FindingsTracer _findings;
    private readonly MissingTracer _missing;
    private readonly MissingRanker _ranker;
    private readonly DecisionPlans _plans;
    private readonly CautionTracer _cautions;
    private readonly RegisterReader _read;
    private readonly bool _brief;
    private readonly KnownReasons? _reasons;
    private readonly ComparedSubject? _compared;
    private Dictionary<PlannedDecision, int[]>? _alikeRows;
    private SharedSuppositions? _shared;

    public Tracer(
        Plan plan,
        StandingCautions standing,
        KnownReasons? reasons,
        KnownTries? tries,
        KnownSubjects? known,
        Evaluator evaluator,
        FactTable facts,
        Subject? subject,
        IReadOnlySet<Term> assumed,
        DecisionPlans plans,
        bool brief = false
    )
    {
        _brief = brief;
        _reasons = reasons;
        _plan = plan;
        _assumed = assumed;
        _read = new RegisterReader(evaluator, facts, subject, plan);
        _findings = new FindingsTracer(_read, reasons, brief);
        _missing = new MissingTracer(_read);
        if (known is not null && SubjectCopies.MostOf(facts) >= TriedTogether.Most)
        {
            _compared = new ComparedSubject(known, _read, AlikeRows);
        }
        _ranker = new MissingRanker(_read, tries, _compared);
        _plans = plans;
        _cautions = new CautionTracer(_read, standing);
    }

    public ImmutableArray<Answer> Possible(PlannedDecision decision, ImmutableArray<int> registers, int row) =>
        _read.Possible(decision, registers, row);

    /// <summary>Works out at once what the results of many decisions will suppose: one run in place of one for each.</summary>
    /// <param name="decisions">The decisions.</param>
    /// <param name="lowered">The parts of the plan made ready for many rows.</param>
    public void Share(IEnumerable<PlannedDecision> decisions, LoweredPlans lowered)
    {
        _shared = SharedSuppositions.Of(_plan, lowered, _read.Facts, decisions.SelectMany(d => Suppositions(d).Select(s => new DecisionTries(d, s))));
        _ranker.Use(_shared);
    }

    private IEnumerable<Supposition[]> Suppositions(PlannedDecision decision)
    {
        if (!decision.HasItems && Kept(decision) is not null)
        {
            return [];
        }
        IEnumerable<Supposition[]> each = (decision.HasItems ? AlikeRows(decision).Distinct() : [0]).SelectMany(row =>
            Possible(decision, decision.Possible, row) switch
            {
                [var one] => Changing(decision, one, top: false, row),
                _ when _ranker.Knows(decision, row) => [],
                _ => _ranker.Tries(decision, _missing.Of(decision, row)),
            }
        );
        return decision.HasItems && Possible(decision, decision.Top, 0) is [var all] ? each.Concat(Changing(decision, all, top: true, 0)) : each;
    }

    private Supposition[][] Changing(PlannedDecision decision, Answer answer, bool top, int row) =>
        ChangeFinder.Wished(answer.Slug) is null ? [] : [Finder.ToSuppose(decision, top, row, _compared?.WhollyOf(decision))];

    private int[] AlikeRows(PlannedDecision decision) =>
        (_alikeRows ??= []).TryGetValue(decision, out int[]? rows) ? rows : _alikeRows[decision] = Alike.Of(decision);

    // What few results need is made when one does.
    private AlikeItems Alike => field ??= new AlikeItems(_read.Facts, _plan);

    private ChangeFinder Finder => field ??= new ChangeFinder(_read, _plans);

    private LeafReasons Leaves => field ??= new LeafReasons(_read, _reasons);

    private PaperTracer Papers => field ??= new PaperTracer(_read, _plan.On);

    /// <summary>The reasons of the result for a row.</summary>
    public ImmutableArray<Reason> ReasonsOf(PlannedDecision decision, int row) =>
        _findings.Of(decision, row, Possible(decision, decision.Possible, row).Length == 1).Reasons;

    private ImmutableArray<MissingFact> MissingOfRow(PlannedDecision decision, int row) =>
        Possible(decision, decision.Possible, row).Length > 1
            ? Ordered(decision, decision.Possible, decision.Table, row, _missing.Of(decision, row), [])
            : [];

    private ImmutableArray<Assumption> Assumptions(PlannedDecision decision) =>
        _assumed.Count == 0 ? [] : [.. AssumedTerms(decision).Select(t => new Assumption(t.Label, _read.ValueText(t, 0)!)).Distinct()];

    /// <summary>What was assumed and is read by a decision.</summary>
    public IEnumerable<Term> AssumedTerms(PlannedDecision decision) => _plan.NotesOf(decision).AllTerms.Where(_assumed.Contains);

    /// <summary>Whether one of some answers can at best be given by the conditions read.</summary>
    public bool ByConditionsRead(PlannedDecision decision, ImmutableArray<Answer> possible) => _read.ByConditionsRead(decision, possible);

    private DecisionResult Result(PlannedDecision decision, int row, ImmutableArray<MissingFact>? missing = null)
    {
        ImmutableArray<Answer> possible = Possible(decision, decision.Possible, row);
        Findings findings = _findings.Of(decision, row, possible.Length == 1);
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
                    )
                    {
                        Holders = r.Reading.Holders,
                    }),
                ]
                : [],
            Reasons = findings.Reasons,
            MissingFacts = missing ?? MissingOfRow(decision, row),
            Cautions = _cautions.Of(decision, row),
            Assumptions = Assumptions(decision),
            Criteria = findings.Criteria,
            Told = findings.Told,
            FindChanges = Changes(decision, possible, top: false, row),
            Benefits =
            [
                .. (_brief ? [] : decision.Version.Programme?.Benefits ?? []).Zip(
                    decision.Offers,
                    (b, when) => new BenefitResult(b, when is null ? true : _read.Outcome(when, row))
                ),
            ],
            Permit = PermitOf(decision, row),
        };
    }

    public PermitResult? PermitOf(PlannedDecision decision, int row) =>
        decision.Readings.Select(r => r.Permit).FirstOrDefault(p => p is not null) is { } permit ? Papers.Of(decision, permit, row) : null;

    private Lazy<PossibleChange[]>? Changes(PlannedDecision decision, ImmutableArray<Answer> possible, bool top, int row) =>
        !_brief && possible is [var one] && ChangeFinder.Wished(one.Slug) is { } wished
            ? Changes(Finder, decision, top, row, wished, _compared?.WhollyOf(decision))
            : null;

    private Lazy<PossibleChange[]> Changes(
        ChangeFinder finder,
        PlannedDecision decision,
        bool top,
        int row,
        string wished,
        ComparedDecision? compared
    ) => new(() => finder.Of(decision, top, row, wished, _shared, compared).Changes);

    private ImmutableArray<MissingFact> Ordered(
        PlannedDecision decision,
        ImmutableArray<int> registers,
        TableId table,
        int row,
        ImmutableArray<MissingFact> missing,
        IEnumerable<IReadOnlyList<MissingFact>> ofItems
    ) => _brief ? missing : _ranker.Order(decision, registers, table, row, missing, ofItems);

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
            From = decision.Version,
        };
}
