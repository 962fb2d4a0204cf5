using System.Collections.Immutable;

namespace Umkm.Rules.Results;

/// <summary>What was found of a decision about the subject or an item.</summary>
/// <param name="Criteria">The criteria with their outcomes; none for decisions that have none.</param>
/// <param name="Reasons">What was compared.</param>
/// <param name="Told">Their bytes where they tell nothing of the subject's own, and are told of every subject of whom the same is found; null
/// otherwise.</param>
internal sealed record Findings(ImmutableArray<CriterionResult> Criteria, ImmutableArray<Reason> Reasons, FindingsTold? Told);

/// <summary>The bytes of what was found.</summary>
internal sealed class FindingsTold
{
    public PreparedParts Criteria { get; } = new();

    public PreparedParts Reasons { get; } = new();
}
