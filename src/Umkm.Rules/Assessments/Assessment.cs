using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.Reasons;
using Umkm.Rules.Results;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Assessments;

/// <summary>All decisions about one subject on one date. Answers are there at once; reasons are worked out when they are asked for.</summary>
/// <example>
/// <code>
/// Assessment assessment = new Assessor(RuleBook.Embedded).Assess(new Enterprise(), new LocalDate(2026, 11, 22));
/// Console.WriteLine(assessment["skala-usaha"].MissingFacts[0].Name.English);
/// </code>
/// </example>
public sealed class Assessment
{
    private readonly Lazy<ImmutableArray<DecisionResult>> _results;
    private readonly DecisionResult?[] _each;
    private readonly Lock _making = new();
    private readonly Lazy<ImmutableArray<DecisionResult>> _brief;
    private readonly Func<bool, Tracer> _tracers;
    private readonly Tracer _tracer;
    private readonly ImmutableArray<PlannedDecision> _listed;

    internal Assessment(
        DayPlan day,
        Evaluator evaluator,
        FactTable facts,
        Subject? subject,
        IReadOnlySet<RuleLanguage.Term> assumed,
        ImmutableArray<string>? only,
        DecisionPlans plans
    )
    {
        Plan = day.Plan;
        KnownFindings = day.Findings;
        Prepared = day.Prepared;
        Standing = day.Cautions;
        Subject = subject;
        SubjectId = facts.Ids.Length > 0 && facts.Ids[0].Length > 0 ? facts.Ids[0] : null;
        Evaluator = evaluator;
        Facts = facts;
        _tracers = brief => new Tracer(Plan, day.Cautions, evaluator, facts, subject, assumed, plans, brief);
        _tracer = _tracers(false);
        TableId root = facts.Root;
        _listed = Listed(Plan, root, only);
        _brief = new(() => [.. _listed.Select(_tracers(true).Result)]);
        _each = new DecisionResult?[_listed.Length];
        _results = new Lazy<ImmutableArray<DecisionResult>>(() => All(day));
    }

    /// <summary>The assessment date.</summary>
    public LocalDate AssessedOn => Plan.On;

    /// <summary>The subject's own id; null when it has none.</summary>
    public string? SubjectId { get; }

    /// <summary>The subject; null when it was read from columns.</summary>
    public Subject? Subject { get; }

    /// <summary>The edition of the rule book.</summary>
    public string Edition => Plan.Book.Edition;

    /// <summary>The content hash of the rule book.</summary>
    public string Hash => Plan.Book.Hash;

    /// <summary>Every decision that applies to the subject and is in the law on the date, by kind and id, with its reasons.</summary>
    public ImmutableArray<DecisionResult> Decisions => _results.Value;

    /// <summary>One decision.</summary>
    /// <exception cref="KeyNotFoundException">The book has no such decision for the subject on the date.</exception>
    public DecisionResult this[string id] =>
        Find(id)
        ?? throw new KeyNotFoundException(
            $"No decision \"{id}\" about this subject is in the law on {NodaTime.Text.LocalDatePattern.Iso.Format(AssessedOn)}."
        );

    /// <summary>One decision, or null. The reasons of the others are not worked out for it.</summary>
    public DecisionResult? Find(string id)
    {
        Guard.Against.Null(id);
        for (int i = 0; i < _listed.Length; i++)
        {
            if (_listed[i].Decision.Id == id)
            {
                return At(i);
            }
        }
        return null;
    }

    /// <summary>The result of a decision by its place in the list, worked out once.</summary>
    private DecisionResult At(int place)
    {
        lock (_making)
        {
            return _each[place] ??= _tracer.Result(_listed[place]);
        }
    }

    private ImmutableArray<DecisionResult> All(DayPlan day)
    {
        lock (_making)
        {
            _tracer.Share(_listed, day.Lowered);
        }
        return [.. Enumerable.Range(0, _listed.Length).Select(At)];
    }

    /// <summary>The possible answers of a decision without its reasons; empty when it does not apply.</summary>
    public ImmutableArray<string> Possible(string id) =>
        Plan.Find(id) is { } decision ? [.. _tracer.Possible(decision, decision.Top, 0).Select(a => a.Slug)] : [];

    /// <summary>The result of a decision that need not be listed; null when it does not apply.</summary>
    internal DecisionResult? Look(string id) => Find(id) ?? (Plan.Find(id) is { } decision && IsAbout(decision) ? Unlisted(decision) : null);

    /// <summary>Whether a decision is about the subject or its items.</summary>
    internal bool IsAbout(PlannedDecision decision) => decision.Table == Facts.Root || decision.Table.Parent() == Facts.Root;

    private DecisionResult Unlisted(PlannedDecision decision)
    {
        lock (_making)
        {
            return _tracer.Result(decision);
        }
    }

    /// <summary>The decisions about a subject and its items, by kind and id: the order of every result.</summary>
    internal static ImmutableArray<PlannedDecision> Listed(Plan plan, TableId root, ImmutableArray<string>? only) =>
        [.. plan.ByKind.Where(d => (d.Table == root || d.Table.Parent() == root) && only?.Contains(d.Decision.Id) != false)];

    /// <summary>The same results without what costs most: enough for a summary.</summary>
    internal ImmutableArray<DecisionResult> Brief => _results.IsValueCreated ? _results.Value : _brief.Value;

    /// <summary>The possible answers of every listed decision, without reasons.</summary>
    internal IEnumerable<(PlannedDecision Decision, ImmutableArray<Answer> Possible)> Verdicts =>
        _listed.Select(d => (d, _tracer.Possible(d, d.Top, 0)));

    /// <summary>Whether an answer of some can at best be given by the conditions read.</summary>
    internal bool ByConditionsRead(PlannedDecision decision, ImmutableArray<Answer> possible) => _tracer.ByConditionsRead(decision, possible);

    /// <summary>What was assumed for the subject and read by a decision that it lists.</summary>
    internal IEnumerable<RuleLanguage.Term> AssumedTerms =>
        _listed.Where(d => !d.HasItems || Facts.RowsOf(d.Table) > 0).SelectMany(_tracer.AssumedTerms).Distinct();

    /// <summary>The results for who writes them one after another: those of a great many items are made in turn, and not kept.</summary>
    internal ResultsInTurn InTurn() =>
        new(this, !_results.IsValueCreated && _listed.Any(d => d.HasItems && Facts.RowsOf(d.Table) > Tracer.MostTold) ? _tracers(false) : null);

    internal Plan Plan { get; }

    /// <summary>What is said of conditions to every subject.</summary>
    internal KnownFindings KnownFindings { get; }

    /// <summary>What the results of every subject have alike.</summary>
    internal PreparedBytes Prepared { get; }

    /// <summary>The cautions that every subject gets.</summary>
    internal StandingCautions Standing { get; }

    /// <summary>The decisions that it lists, in their order.</summary>
    internal ImmutableArray<PlannedDecision> Planned => _listed;

    /// <summary>How it was assessed.</summary>
    internal AssessorOptions Options { get; init; } = new();

    /// <summary>Follows the subject from the assessment date to a day; null when it was read from columns.</summary>
    internal Func<LocalDate, Timeline>? Follow { get; init; }

    internal Evaluator Evaluator { get; }

    internal FactTable Facts { get; }
}
