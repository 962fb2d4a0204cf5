using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;

namespace Umkm.Rules.Reasons;

/// <summary>What reasons tell of every subject alike, kept for a plan. Thread-safe.</summary>
internal sealed class KnownReasons
{
    private readonly ConcurrentDictionary<Key, ReasonFrame> _frames = new();
    private readonly ConcurrentDictionary<PlannedDecision, KeptFindings> _findings = new();

    /// <summary>What was found of a decision so far.</summary>
    public KeptFindings FindingsOf(PlannedDecision decision) =>
        _findings.TryGetValue(decision, out KeptFindings? known) ? known : _findings.GetOrAdd(decision, new KeptFindings());

    /// <summary>The frame of the reasons of a comparison.</summary>
    /// <param name="node">The comparison.</param>
    /// <param name="under">What it belongs to.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="fact">Names the fact that it reads.</param>
    public ReasonFrame Frame(PlanNode node, in Under under, bool? holds, Func<PlanNode, LocalizedText?> fact)
    {
        var key = new Key(node, under, holds);
        return _frames.TryGetValue(key, out ReasonFrame? known)
            ? known
            : _frames.GetOrAdd(key, new ReasonFrame(fact(node), new NodeUnder(node, under)));
    }

    private readonly struct Key(PlanNode node, in Under under, bool? holds) : IEquatable<Key>
    {
        private readonly PlanNode _node = node;
        private readonly string _reading = under.Reading;
        private readonly string _basis = under.Basis;
        private readonly bool? _holds = holds;

        public bool Equals(Key other) =>
            ReferenceEquals(_node, other._node)
            && _holds == other._holds
            && string.Equals(_basis, other._basis, StringComparison.Ordinal)
            && string.Equals(_reading, other._reading, StringComparison.Ordinal);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() =>
            RuntimeHelpers.GetHashCode(_node)
            ^ (
                _holds is not { } holds ? 0
                : holds ? 0x01000193
                : 0x02000326
            );
    }
}

/// <summary>A comparison, and what it belongs to.</summary>
internal sealed record NodeUnder(PlanNode Node, Under Under);
