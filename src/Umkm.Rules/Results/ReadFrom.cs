using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Results;

/// <summary>What a reason was read from: the leaf and the number compared. It is no part of the reason's value, which its texts hold already,
/// so reasons from two loads of one book are equal.</summary>
/// <param name="leaf">The condition.</param>
/// <param name="number">The number compared, as columns hold it; null when unknown or when none is compared.</param>
/// <param name="frame">What it tells alike of every subject; null where that is not kept.</param>
/// <param name="row">The row that was asked about.</param>
/// <param name="whole">For a reason that is kept, and told of every subject of whom the same is found: its bytes.</param>
internal readonly struct ReadFrom(Condition? leaf, long? number, ReasonFrame? frame = null, PreparedParts? whole = null, int row = 0)
    : IEquatable<ReadFrom>
{
    public Condition? Leaf { get; } = leaf;

    public long? Number { get; } = number;

    public ReasonFrame? Frame { get; } = frame;

    public PreparedParts? Whole { get; } = whole;

    public int Row { get; } = row;

    public bool Equals(ReadFrom other) => true;

    public override bool Equals(object? obj) => obj is ReadFrom;

    public override int GetHashCode() => 0;
}
