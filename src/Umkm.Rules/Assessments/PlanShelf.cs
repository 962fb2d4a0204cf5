using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.Questions;
using Umkm.Rules.Reasons;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Assessments;

/// <summary>The plan of a day and what every subject shares on it. Thread-safe.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Cautions">The cautions that every subject gets.</param>
internal sealed record DayPlan(Plan Plan, StandingCautions Cautions)
{
    /// <summary>What the results of many subjects have alike.</summary>
    public PreparedBytes Prepared => field ?? Interlocked.CompareExchange(ref field, new PreparedBytes(), null) ?? field;

    /// <summary>The reasons that tell no number of a subject's.</summary>
    public KnownReasons Reasons { get; } = new();

    /// <summary>What is tried for facts that are not known.</summary>
    public KnownTries Tries { get; } = new();

    private readonly KnownSubjects _subjects = new();
    private int _asked;

    /// <summary>What was found about other subjects; null for the first who asks: most programs that ask once are done then.</summary>
    public KnownSubjects? SubjectsBefore() => Interlocked.Exchange(ref _asked, 1) == 0 ? null : _subjects;

    /// <summary>The parts of the plan made ready for many rows.</summary>
    public LoweredPlans Lowered { get; } = new(Plan);
}

/// <summary>The plans of a book under one reading for some decisions, kept by day: what all assessors with such options share. Thread-safe.</summary>
internal sealed class PlanShelf(RuleBook book, string? reading, ImmutableArray<string>? only)
{
    private const int MostPlans = 512;

    // Most programs ask for one day: the first stands by itself.
    private DayPlan? _first;

    private ConcurrentDictionary<long, DayPlan> Others => field ?? Interlocked.CompareExchange(ref field, new(), null) ?? field;

    // Counted here: the dictionary's own count takes all its locks, and makes an event source at the first call.
    private int _made;

    /// <summary>What is said of the conditions of the book to every subject.</summary>
    public KnownFindings Findings => field ?? Interlocked.CompareExchange(ref field, new KnownFindings(), null) ?? field;

    /// <summary>The plans of single decisions.</summary>
    public DecisionPlans Single { get; } = new(book, reading);

    /// <summary>The plan of a day.</summary>
    public DayPlan On(LocalDate on)
    {
        DayPlan first = _first ?? Interlocked.CompareExchange(ref _first, Make(on), null) ?? _first;
        return first.Plan.On == on ? first : Other(on);
    }

    private DayPlan Other(LocalDate on)
    {
        if (Others.TryGetValue(Days.Of(on), out DayPlan? known))
        {
            return known;
        }
        if (Interlocked.Increment(ref _made) > MostPlans)
        {
            Others.Clear();
            _made = 0;
        }
        return Others.GetOrAdd(Days.Of(on), _ => Make(on));
    }

    private DayPlan Make(LocalDate on) => new(Plan.For(book, on, reading, only), new StandingCautions(on));
}

/// <summary>The shelves of one book by options. Thread-safe.</summary>
internal sealed class PlanShelves(RuleBook book)
{
    private const int Most = 256;

    private readonly ConcurrentDictionary<string, PlanShelf> _shelves = new(StringComparer.Ordinal);
    private int _made;

    /// <summary>The shelf for options: assumptions make no difference to plans.</summary>
    public PlanShelf For(AssessorOptions options)
    {
        ImmutableArray<string>? only = options.Wanted;
        string key = $"{options.Reading}|{(only is { } some ? string.Join('|', some) : "*")}";
        if (_shelves.TryGetValue(key, out PlanShelf? known))
        {
            return known;
        }
        if (Interlocked.Increment(ref _made) > Most)
        {
            _shelves.Clear();
            _made = 0;
        }
        return _shelves.GetOrAdd(key, _ => new PlanShelf(book, options.Reading, only));
    }
}
