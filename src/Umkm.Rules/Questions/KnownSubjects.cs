using System.Collections.Concurrent;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;

namespace Umkm.Rules.Questions;

/// <summary>What was found about subjects before, kept for a plan: it is so for whoever differs in nothing that a decision tells apart.
/// Thread-safe.</summary>
internal sealed class KnownSubjects
{
    private readonly ConcurrentDictionary<PlannedDecision, KnownOfDecision> _decisions = new();

    /// <summary>What was found of a decision.</summary>
    public KnownOfDecision Of(PlannedDecision decision, Plan plan) =>
        _decisions.TryGetValue(decision, out KnownOfDecision? known)
            ? known
            : _decisions.GetOrAdd(decision, new KnownOfDecision(ComparedFacts.Of(decision, plan)));
}

/// <summary>What was found about one decision. Thread-safe.</summary>
/// <param name="compared">What the decision tells apart.</param>
internal sealed class KnownOfDecision(ComparedFacts compared)
{
    /// <summary>What the decision tells apart.</summary>
    public ComparedFacts Compared => compared;

    /// <summary>In which order missing facts are asked for, as their places.</summary>
    public KeptByFacts<int[]> Orders { get; } = new(128);

    /// <summary>Which of the changes that are tried reach each goal, as their places.</summary>
    public KeptByFacts<int[][]> Changes { get; } = new(32);

    /// <summary>The changes that reach each goal, but for days, where amounts are the same too.</summary>
    public KeptByFacts<PossibleChange[][]> Reaching { get; } = new(16);

    /// <summary>Results that tell nothing of a subject's own.</summary>
    public KeptByFacts<DecisionResult> Results { get; } = new(32);

    /// <summary>Results as they are written.</summary>
    public KeptByFacts<PreparedIn<KeptTelling>> Tellings { get; } = new(64);
}
