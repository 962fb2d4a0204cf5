using System.Collections.Immutable;

namespace Umkm.Rules.Assessments;

/// <summary>How to assess.</summary>
public sealed record AssessorOptions
{
    /// <summary>The one reading to follow in every decision that has it; null for all readings.</summary>
    public string? Reading { get; init; }

    /// <summary>Assumptions for facts that are not given.</summary>
    public ImmutableArray<AssumedFact> Assumptions { get; init; } = [];

    /// <summary>The decisions wanted; null for all. What they refer to is worked out along, but not listed.</summary>
    public ImmutableArray<string>? Only { get; init; }
}
