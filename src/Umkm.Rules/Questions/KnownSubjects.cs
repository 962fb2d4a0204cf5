using System.Collections.Concurrent;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;

namespace Umkm.Rules.Questions;

/// <summary>What was found about subjects before, kept for a plan: it is so for whoever differs in nothing that a decision tells apart.
/// Thread-safe.</summary>
internal sealed class KnownSubjects
{
    private const int MostRecent = 8;
    private const int Few = 1024;
    private const int Many = 4096;

    private readonly ConcurrentDictionary<PlannedDecision, KnownOfDecision> _decisions = new();

    /// <summary>The subjects that came last.</summary>
    public KeptByFacts<RecentSubject> Recent { get; } = new(MostRecent);

    /// <summary>In which order missing facts are asked for, as their places.</summary>
    public KeptByFacts<int[]> Orders { get; } = new(Many);

    /// <summary>Which of the changes that are tried reach each goal, as their places.</summary>
    public KeptByFacts<int[][]> Changes { get; } = new(2 * Few);

    /// <summary>The changes as they are told, where days are the same too.</summary>
    public KeptByFacts<ToldChanges> Told { get; } = new(Few);

    /// <summary>Those that tell amounts, where these are the same too.</summary>
    public KeptByFacts<ToldChanges> ToldAmounts { get; } = new(Few);

    /// <summary>Results that tell nothing of a subject's own.</summary>
    public KeptByFacts<DecisionResult> Results { get; } = new(Few);

    /// <summary>Results as they are written.</summary>
    public KeptByFacts<PreparedIn<KeptTelling>> Tellings { get; } = new(Many);

    /// <summary>What of a decision is the same for every subject.</summary>
    public KnownOfDecision Of(PlannedDecision decision, Plan plan) =>
        _decisions.TryGetValue(decision, out KnownOfDecision? known) ? known : _decisions.GetOrAdd(decision, new KnownOfDecision(decision, plan));
}

/// <summary>What of one decision is the same for every subject. Thread-safe.</summary>
/// <param name="decision">The decision.</param>
/// <param name="plan">Its plan.</param>
internal sealed class KnownOfDecision(PlannedDecision decision, Plan plan)
{
    /// <summary>Its number in the plan.</summary>
    public int Number { get; } = Array.IndexOf(plan.Decisions, decision);

    /// <summary>What the decision itself tells apart.</summary>
    public ComparedFacts Compared { get; } = ComparedFacts.OfOwn(decision, plan);

    /// <summary>What it tells apart with all that it leans on.</summary>
    public ComparedFacts Whole => field ??= ComparedFacts.Of(decision, plan);

    /// <summary>The decisions that it names.</summary>
    public NamedDecision[] Named { get; } =
    [
        .. plan.NotesOf(decision)
            .ReferredTo.Select(id => plan.Find(id)!)
            .Select(d => new NamedDecision(d, decision.Readings.Any(r => r.Steps.Any(s => s.SameAs == d)))),
    ];

    /// <summary>Whether reasons of a list of items are told with its own.</summary>
    public bool TellsItemsOfOther { get; } = TellsItemsBeside(decision, decision.Table);

    /// <summary>What more is compared for days to wait for; null while it is not worked out. Two threads may work out the same.</summary>
    public ComparedLater? Later { get; set; }

    private static bool TellsItemsBeside(PlannedDecision decision, Columns.TableId table) =>
        decision
            .Readings.SelectMany(r => r.Steps)
            .Select(s => s.SameAs)
            .OfType<PlannedDecision>()
            .Any(d => (d.HasItems && d.Table != table) || TellsItemsBeside(d, table));
}

/// <summary>A decision that another names.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="IsTold">Whether its reasons are told with those of the other.</param>
internal sealed record NamedDecision(PlannedDecision Decision, bool IsTold);

/// <summary>What more is told apart where days to wait for are looked for.</summary>
/// <param name="Runs">By the law of those days.</param>
/// <param name="Days">By the days of a subject on which it turns.</param>
internal sealed record ComparedLater(ComparedFacts Runs, ComparedFacts Days);
