using System.Collections.Concurrent;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Facts;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Assessments;

/// <summary>Assesses subjects by a rule book. Thread-safe and reusable; equal inputs give equal results.</summary>
public sealed partial class Assessor
{
    private const int MostPlans = 512;
    private readonly ConcurrentDictionary<LocalDate, (Plan Plan, StandingCautions Cautions)> _plans = new();
    private readonly AssessorOptions _options;
    private readonly SubjectBinder _binder;

    /// <summary>An assessor for a book.</summary>
    public Assessor(RuleBook book, AssessorOptions? options = null)
    {
        Guard.Against.Null(book);
        Book = book;
        _options = options ?? new AssessorOptions();
        _binder = new SubjectBinder(book.Glossary);
        DecisionPlans = new DecisionPlans(book, _options.Reading);
    }

    /// <summary>The rule book.</summary>
    public RuleBook Book { get; }

    internal AssessorOptions Options => _options;

    /// <summary>Assesses one enterprise or group on a date.</summary>
    /// <param name="subject">What is known of it.</param>
    /// <param name="on">The assessment date.</param>
    /// <exception cref="ArgumentException">The subject names papers or local facts that the book does not know; <see cref="SubjectCheck"/> lists them.</exception>
    public Assessment Assess(Subject subject, LocalDate on)
    {
        Guard.Against.Null(subject);
        return Assess(subject, _binder.Begin(subject), subject is Group ? TableId.Group : TableId.Enterprise, on);
    }

    /// <summary>Assesses the one row of a builder, with the assumptions for what it does not know.</summary>
    private Assessment Assess(Subject? subject, FactTableBuilder builder, TableId root, LocalDate on) =>
        Assess(subject, Bind(builder, root, out IReadOnlySet<Language.Term> assumed), on, assumed);

    /// <summary>The facts of a subject in columns, with the assumptions for what is not given.</summary>
    /// <exception cref="ArgumentException">The subject names papers or local facts that the book does not know.</exception>
    internal FactTable FactsOf(Subject subject) => Bind(_binder.Begin(subject), subject is Group ? TableId.Group : TableId.Enterprise, out _);

    internal Assessment Assess(Subject? subject, FactTable facts, LocalDate on, IReadOnlySet<Language.Term> assumed)
    {
        (Plan plan, StandingCautions cautions) = ContextOn(on);
        var evaluator = new Evaluator(plan);
        evaluator.Run(facts, 0, 1);
        return new Assessment(plan, cautions, evaluator, facts, subject, assumed, _options.Only, DecisionPlans);
    }

    /// <summary>The facts of a row in columns, with the assumptions for what is not given.</summary>
    private FactTable Bind(FactTableBuilder builder, TableId root, out IReadOnlySet<Language.Term> assumed)
    {
        assumed = Assume(builder, root, 0);
        return builder.Build();
    }

    /// <summary>Puts the assumptions for what is not given of a row; yields the terms they were needed for.</summary>
    private HashSet<Language.Term> Assume(FactTableBuilder builder, TableId root, int row)
    {
        var used = new HashSet<Language.Term>();
        foreach (AssumedFact fact in AssumptionsFor(root, _options))
        {
            if (!builder.IsKnown(fact.Term, row))
            {
                builder.Set(fact.Term, row, fact.Value);
                used.Add(fact.Term);
            }
        }
        return used;
    }

    /// <summary>The plans of single decisions.</summary>
    internal DecisionPlans DecisionPlans { get; }

    /// <summary>The plan of the book for a date.</summary>
    internal Plan PlanOn(LocalDate on) => ContextOn(on).Plan;

    private (Plan Plan, StandingCautions Cautions) ContextOn(LocalDate on)
    {
        if (_plans.TryGetValue(on, out (Plan, StandingCautions) known))
        {
            return known;
        }
        if (_plans.Count >= MostPlans)
        {
            _plans.Clear();
        }
        return _plans.GetOrAdd(on, day => (Plan.For(Book, day, _options.Reading, _options.Only), new StandingCautions(day)));
    }
}
