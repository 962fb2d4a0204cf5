using System.Collections.Concurrent;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Questions;

/// <summary>In which order facts that are missing were asked for before, kept for a plan: whoever differs in nothing that a decision tells apart is
/// asked in the same. Thread-safe.</summary>
internal sealed class KnownOrders
{
    private readonly ConcurrentDictionary<PlannedDecision, OrdersOfDecision> _decisions = new();

    /// <summary>Those of a decision.</summary>
    public OrdersOfDecision Of(PlannedDecision decision, Plan plan) =>
        _decisions.TryGetValue(decision, out OrdersOfDecision? known)
            ? known
            : _decisions.GetOrAdd(decision, new OrdersOfDecision(ComparedFacts.Of(decision, plan)));
}

/// <summary>The orders of one decision: a new one takes the place of another. Thread-safe.</summary>
/// <param name="compared">What the decision tells apart.</param>
internal sealed class OrdersOfDecision(ComparedFacts compared)
{
    private const int Most = 128; // a power of two

    private readonly KnownOrder?[] _known = new KnownOrder?[Most];

    /// <summary>What the decision tells apart.</summary>
    public ComparedFacts Compared => compared;

    /// <summary>The order for a row of a subject; null when it is not kept.</summary>
    public int[]? Find(FactNumbers facts, int row) =>
        Volatile.Read(ref _known[Place(facts, row)]) is { } known && known.Row == row && known.Facts.Equals(facts) ? known.Order : null;

    /// <summary>Keeps an order.</summary>
    public void Keep(FactNumbers facts, int row, int[] order) => Volatile.Write(ref _known[Place(facts, row)], new KnownOrder(facts, row, order));

    private static int Place(FactNumbers facts, int row) => (facts.GetHashCode() ^ row) & (Most - 1);

    private sealed record KnownOrder(FactNumbers Facts, int Row, int[] Order);
}
