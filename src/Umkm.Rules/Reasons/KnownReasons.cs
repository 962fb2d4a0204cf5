using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;

namespace Umkm.Rules.Reasons;

/// <summary>The reasons that tell no number of the subject's: the same for every subject of whom the same is found, made once a plan.
/// Thread-safe.</summary>
internal sealed class KnownReasons
{
    private readonly ConcurrentDictionary<Key, Reason> _known = new();

    /// <summary>A reason; null while it is not made.</summary>
    public Reason? Find(in Key key) => _known.GetValueOrDefault(key);

    /// <summary>Keeps a reason, and yields the one that is kept.</summary>
    public Reason Keep(in Key key, Reason reason) => _known.GetOrAdd(key, reason);

    /// <summary>What a reason tells.</summary>
    /// <param name="node">The comparison.</param>
    /// <param name="under">What it belongs to.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="found">What was found: one of few; null for nothing.</param>
    public readonly struct Key(PlanNode node, Under under, bool? holds, long? found) : IEquatable<Key>
    {
        private readonly PlanNode _node = node;
        private readonly string _reading = under.Reading;
        private readonly string _basis = under.Basis;
        private readonly bool? _holds = holds;
        private readonly long? _found = found;

        public bool Equals(Key other) =>
            ReferenceEquals(_node, other._node)
            && _holds == other._holds
            && _found == other._found
            && string.Equals(_basis, other._basis, StringComparison.Ordinal)
            && string.Equals(_reading, other._reading, StringComparison.Ordinal);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(_node) ^ (_found is { } found ? (int)found + 1 : 0);
    }
}
