using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.Questions;
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
    private readonly RuleBook _book;
    private readonly PlanShelf _plans;
    private readonly IReadOnlySet<RuleLanguage.Term> _assumed;
    private readonly ImmutableArray<string>? _only;
    private readonly Lazy<TracedPlan> _whole;
    private readonly Dictionary<string, DecisionResult> _each = new(StringComparer.Ordinal);
    private readonly Lock _making = new();
    private ImmutableArray<DecisionResult> _results;

    internal Assessment(
        RuleBook book,
        PlanShelf plans,
        LocalDate on,
        FactTable facts,
        Subject? subject,
        IReadOnlySet<RuleLanguage.Term> assumed,
        ImmutableArray<string>? only
    )
    {
        _book = book;
        _plans = plans;
        _assumed = assumed;
        _only = only;
        AssessedOn = on;
        Subject = subject;
        SubjectId = facts.Ids.Length > 0 && facts.Ids[0].Length > 0 ? facts.Ids[0] : null;
        Facts = facts;
        _whole = new(() =>
        {
            DayPlan day = plans.On(on);
            return Trace(day.Plan, day.Cautions, day.Reasons, day.Tries, day.SubjectsBefore());
        });
    }

    /// <summary>The assessment date.</summary>
    public LocalDate AssessedOn { get; }

    /// <summary>The subject's own id; null when it has none.</summary>
    public string? SubjectId { get; }

    /// <summary>The subject; null when it was read from columns.</summary>
    public Subject? Subject { get; }

    /// <summary>The edition of the rule book.</summary>
    public string Edition => _book.Edition;

    /// <summary>The content hash of the rule book.</summary>
    public string Hash => _book.Hash;

    /// <summary>Every decision that applies to the subject and is in the law on the date, by kind and id, with its reasons.</summary>
    public ImmutableArray<DecisionResult> Decisions => _results.IsDefault ? _results = All() : _results;

    /// <summary>One decision.</summary>
    /// <exception cref="KeyNotFoundException">The book has no such decision for the subject on the date.</exception>
    public DecisionResult this[string id] =>
        Find(id)
        ?? throw new KeyNotFoundException(
            $"No decision \"{id}\" about this subject is in the law on {NodaTime.Text.LocalDatePattern.Iso.Format(AssessedOn)}."
                + MeantId.Hint(id, _book)
        );

    /// <summary>One decision, or null. The reasons of the others are not worked out for it.</summary>
    public DecisionResult? Find(string id)
    {
        Guard.Against.Null(id);
        lock (_making)
        {
            if (_each.TryGetValue(id, out DecisionResult? known))
            {
                return known;
            }
            if (!Lists(id))
            {
                return null;
            }
            // Who asks for one decision has it planned alone; who asks for a second will ask for more.
            if (_each.Count > 0 || _whole.IsValueCreated)
            {
                return Of(_whole.Value.Plan.Find(id)!);
            }
            TracedPlan alone = Trace(_plans.Single.On(AssessedOn, id), new StandingCautions(AssessedOn), null, null, null);
            return _each[id] = alone.Tracer.Result(alone.Plan.Find(id)!);
        }
    }

    /// <summary>Whether a decision is about the subject or its items, is wanted, and in the law on the date.</summary>
    private bool Lists(string id) =>
        _book.Find(id) is { } decision
        && decision.On(AssessedOn) is not null
        && Tables.Of(decision.Subject) is var table
        && IsAbout(table)
        && _only?.Contains(id) != false;

    private TracedPlan Trace(Plan plan, StandingCautions cautions, KnownReasons? reasons, KnownTries? tries, KnownSubjects? subjects) =>
        new(plan, cautions, reasons, tries, subjects, Facts, Subject, _assumed, _plans.Single);

    /// <summary>The result of a listed decision, worked out once; for who holds the lock.</summary>
    private DecisionResult Of(PlannedDecision decision) =>
        _each.TryGetValue(decision.Decision.Id, out DecisionResult? known)
            ? known
            : _each[decision.Decision.Id] = _whole.Value.Tracer.Result(decision);

    private ImmutableArray<DecisionResult> All()
    {
        lock (_making)
        {
            _whole.Value.Tracer.Share(Planned, Lowered);
            _each.EnsureCapacity(Planned.Length);
            return ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(Planned, Of));
        }
    }

    /// <summary>The possible answers of a decision without its reasons; empty when it does not apply.</summary>
    public ImmutableArray<string> Possible(string id) => Plan.Find(id) is { } decision ? [.. Possible(decision).Select(a => a.Slug)] : [];

    /// <summary>The result of a decision that need not be listed; null when it does not apply.</summary>
    internal DecisionResult? Look(string id) => Find(id) ?? (Plan.Find(id) is { } decision && IsAbout(decision) ? Unlisted(decision) : null);

    /// <summary>Whether a decision is about the subject or its items.</summary>
    internal bool IsAbout(PlannedDecision decision) => IsAbout(decision.Table);

    private bool IsAbout(TableId table) => table == Facts.Root || table.Parent() == Facts.Root;

    private DecisionResult Unlisted(PlannedDecision decision)
    {
        lock (_making)
        {
            return _whole.Value.Tracer.Result(decision);
        }
    }

    /// <summary>The decisions about a subject and its items, by kind and id: the order of every result.</summary>
    internal static PlannedDecision[] Listed(Plan plan, TableId root, ImmutableArray<string>? only) =>
        Array.FindAll(plan.ByKind, d => (d.Table == root || d.Table.Parent() == root) && only?.Contains(d.Decision.Id) != false);

    /// <summary>The same results without what costs most: enough for a summary.</summary>
    internal ImmutableArray<DecisionResult> Brief =>
        !_results.IsDefault ? _results
        : field.IsDefault ? field = [.. Planned.Select(_whole.Value.Another(brief: true).Result)]
        : field;

    /// <summary>The possible answers of every listed decision, without reasons.</summary>
    internal IEnumerable<(PlannedDecision Decision, ImmutableArray<Answer> Possible)> Verdicts => Planned.Select(d => (d, Possible(d)));

    /// <summary>The possible answers of a decision about the subject or its items, without reasons.</summary>
    internal ImmutableArray<Answer> Possible(PlannedDecision decision) => _whole.Value.Tracer.Possible(decision, decision.Top, 0);

    /// <summary>Whether an answer of some can at best be given by the conditions read.</summary>
    internal bool ByConditionsRead(PlannedDecision decision, ImmutableArray<Answer> possible) =>
        _whole.Value.Tracer.ByConditionsRead(decision, possible);

    /// <summary>What was assumed for the subject and read by a decision that it lists.</summary>
    internal IEnumerable<RuleLanguage.Term> AssumedTerms =>
        Planned.Where(d => !d.HasItems || Facts.RowsOf(d.Table) > 0).SelectMany(_whole.Value.Tracer.AssumedTerms).Distinct();

    /// <summary>The results for who writes them one after another: those of a great many items are made in turn, and not kept.</summary>
    internal ResultsInTurn InTurn() => new(this, _results.IsDefault && HasManyItems ? _whole.Value.Another(brief: false) : null);

    /// <summary>The same where what was told to others is told again, and results are not kept.</summary>
    internal ResultsInTurn Retold() =>
        _results.IsDefault && _whole.Value.Tracer.KeepsTellings ? new(this, _whole.Value.Another(brief: false)) : InTurn();

    private bool HasManyItems => Planned.Any(d => d.HasItems && Facts.RowsOf(d.Table) > Tracer.MostTold);

    /// <summary>The parts of the plan made ready for many rows.</summary>
    internal LoweredPlans Lowered => _plans.On(AssessedOn).Lowered;

    /// <summary>The plan of all decisions wanted.</summary>
    internal Plan Plan => _whole.Value.Plan;

    /// <summary>What is said of conditions to every subject.</summary>
    internal KnownFindings KnownFindings => _plans.Findings;

    /// <summary>What the results of many subjects have alike.</summary>
    internal PreparedBytes Prepared => _plans.On(AssessedOn).Prepared;

    /// <summary>The cautions that every subject gets.</summary>
    internal StandingCautions Standing => _plans.On(AssessedOn).Cautions;

    /// <summary>The decisions that it lists, in their order.</summary>
    internal PlannedDecision[] Planned => field ??= Listed(Plan, Facts.Root, _only);

    /// <summary>How it was assessed.</summary>
    internal AssessorOptions Options { get; init; } = new();

    /// <summary>Follows the subject from the assessment date to a day; null when it was read from columns.</summary>
    internal Func<LocalDate, Timeline>? Follow { get; init; }

    internal Evaluator Evaluator => _whole.Value.Evaluator;

    internal FactTable Facts { get; }
}
