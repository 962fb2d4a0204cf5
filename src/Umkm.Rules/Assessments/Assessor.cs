using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Assessments;

/// <summary>Assesses subjects by a rule book. Thread-safe and reusable; equal inputs give equal results.</summary>
public sealed partial class Assessor
{
    /// <summary>How many subjects are worked out at once.</summary>
    private const int RunLength = 4096;

    private readonly AssessorOptions _options;
    private readonly SubjectBinder _binder;
    private readonly PlanShelves _shelves;
    private readonly PlanShelf _plans;

    /// <summary>An assessor for a book.</summary>
    /// <param name="book">The rule book.</param>
    /// <param name="options">How to assess; null for all decisions and readings and no assumptions.</param>
    /// <exception cref="ArgumentException">The options name decisions, readings or terms that the book does not know: all are told.</exception>
    public Assessor(RuleBook book, AssessorOptions? options = null)
        : this(Guard.Against.Null(book), options, new SubjectBinder(book.Glossary), new PlanShelves(book)) { }

    private Assessor(RuleBook book, AssessorOptions? options, SubjectBinder binder, PlanShelves shelves)
    {
        Book = book;
        _options = (options ?? new AssessorOptions()).Checked(book);
        _binder = binder;
        _shelves = shelves;
        _plans = shelves.For(_options);
    }

    /// <summary>The rule book.</summary>
    public RuleBook Book { get; }

    /// <summary>How it assesses.</summary>
    internal AssessorOptions Options => _options;

    /// <summary>What puts its subjects into columns.</summary>
    internal SubjectBinder Binder => _binder;

    /// <summary>Assesses one enterprise or group on a date.</summary>
    /// <param name="subject">What is known of it.</param>
    /// <param name="on">The assessment date.</param>
    /// <exception cref="ArgumentException">The subject names papers or local facts that the book does not know, or two values for one fact;
    /// <c>book.Check(subject)</c> lists all that is wrong.</exception>
    public Assessment Assess(Subject subject, LocalDate on)
    {
        Guard.Against.Null(subject);
        return Assess(subject, _binder.Begin(subject, on), subject is EnterpriseGroup ? TableId.Group : TableId.Enterprise, on);
    }

    /// <summary>Assesses one enterprise or group on a date, by options of this one call.</summary>
    /// <param name="subject">What is known of it.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="options">In place of the assessor's own; what they have in common with earlier calls is not worked out again.</param>
    /// <exception cref="ArgumentException">The options name what the book does not know, or the subject does.</exception>
    public Assessment Assess(Subject subject, LocalDate on, AssessorOptions options) => With(Guard.Against.Null(options)).Assess(subject, on);

    /// <summary>The same assessor with other options; cheap, and what both work out is shared.</summary>
    /// <param name="options">The options, in place of the assessor's own.</param>
    /// <exception cref="ArgumentException">The options name what the book does not know.</exception>
    public Assessor With(AssessorOptions options) => new(Book, Guard.Against.Null(options), _binder, _shelves);

    /// <summary>Assesses the one row of a builder, with the assumptions for what it does not know.</summary>
    private Assessment Assess(Subject? subject, FactTableBuilder builder, TableId root, LocalDate on) =>
        Assess(subject, Bind(builder, root, out IReadOnlySet<RuleLanguage.Term> assumed), on, assumed);

    /// <summary>The facts of a subject as of a day in columns, with the assumptions for what is not given.</summary>
    /// <exception cref="ArgumentException">The subject names papers or local facts that the book does not know.</exception>
    internal FactTable FactsOf(Subject subject, LocalDate on) =>
        Bind(_binder.Begin(subject, on), subject is EnterpriseGroup ? TableId.Group : TableId.Enterprise, out _);

    /// <summary>The facts of an enterprise in columns that are used again: what they held before is no longer valid.</summary>
    /// <exception cref="ArgumentException">The enterprise names papers or local facts that the book does not know.</exception>
    internal FactTable FactsOf(Enterprise enterprise, LocalDate on, FactTableBuilder again)
    {
        again.Clear();
        _binder.Add(again, enterprise, on);
        if (!_options.Assumptions.IsEmpty)
        {
            Assume(again, TableId.Enterprise, 0);
        }
        return again.Build();
    }

    internal Assessment Assess(Subject? subject, FactTable facts, LocalDate on, IReadOnlySet<RuleLanguage.Term> assumed) =>
        new(Book, _plans, on, facts, subject, assumed, _options.Wanted)
        {
            Options = _options,
            Follow = subject is null ? null : last => Follow(subject, on, last),
        };

    /// <summary>The facts of a row in columns, with the assumptions for what is not given.</summary>
    private FactTable Bind(FactTableBuilder builder, TableId root, out IReadOnlySet<RuleLanguage.Term> assumed)
    {
        assumed = Assume(builder, root, 0);
        return builder.Build();
    }

    /// <summary>Puts the assumptions for what is not given of a row; yields the terms they were needed for.</summary>
    private HashSet<RuleLanguage.Term> Assume(FactTableBuilder builder, TableId root, int row)
    {
        var used = new HashSet<RuleLanguage.Term>();
        foreach (AssumedFact fact in AssumptionsFor(root, _options))
        {
            if (!builder.IsGiven(fact.Term, row))
            {
                builder.Set(fact.Term, row, fact.Value);
                used.Add(fact.Term);
            }
        }
        return used;
    }

    /// <summary>The assumptions about the subjects of a table.</summary>
    internal ImmutableArray<AssumedFact> AssumptionsFor(TableId root, AssessorOptions options) =>
        [.. options.Assumptions.Where(a => Tables.Of(a.Term.Subject) == root)];

    /// <summary>Assesses one row of columns.</summary>
    internal Assessment Explain(FactTable facts, int row, LocalDate on) => Assess(null, RowCopy.Of(facts, row, Book.Glossary), facts.Root, on);

    /// <summary>Works out a plan for many subjects, some thousands at a time. What is yielded may be read until the next is asked for.</summary>
    /// <exception cref="ArgumentException">A subject is of another sort than the table, or names papers or local facts that the book does not
    /// know.</exception>
    internal IEnumerable<(Subject Subject, Evaluator Evaluator, FactTable Facts, int Row)> Each(
        IEnumerable<Subject> subjects,
        Plan plan,
        TableId root
    )
    {
        var evaluator = new Evaluator(plan);
        long before = 0;
        foreach (Subject[] run in subjects.Chunk(RunLength))
        {
            var builder = new FactTableBuilder(Book.Glossary, root);
            for (int row = 0; row < run.Length; row++)
            {
                if (run[row] is EnterpriseGroup != (root == TableId.Group))
                {
                    string sort = run[row] is EnterpriseGroup ? "a group" : "an enterprise";
                    throw new ArgumentException($"The subject {run[row].Id} is {sort}, which the decision is not about.", nameof(subjects));
                }
                try
                {
                    _binder.Add(builder, run[row], plan.On);
                }
                catch (ArgumentException e)
                {
                    throw new ArgumentException(
                        string.Create(CultureInfo.InvariantCulture, $"Subject number {before + row + 1} cannot be assessed. {e.Message}"),
                        nameof(subjects),
                        e
                    );
                }
                Assume(builder, root, row);
            }
            before += run.Length;
            FactTable facts = builder.Build();
            evaluator.Run(facts, 0, run.Length);
            for (int row = 0; row < run.Length; row++)
            {
                yield return (run[row], evaluator, facts, row);
            }
        }
    }

    /// <summary>The plans of single decisions.</summary>
    internal DecisionPlans DecisionPlans => _plans.Single;

    /// <summary>The plan of the book for a date.</summary>
    internal Plan PlanOn(LocalDate on) => _plans.On(on).Plan;
}
