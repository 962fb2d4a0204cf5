namespace Umkm.Rules.Questions;

/// <summary>Things found by facts of a row: a new one takes the place of another. Thread-safe.</summary>
/// <param name="most">How many are kept: a power of two.</param>
internal sealed class KeptByFacts<T>(int most)
    where T : class
{
    private readonly Kept?[] _kept = new Kept?[most];

    /// <summary>What was found; null when it is not kept.</summary>
    public T? Find(FactNumbers facts, int row) =>
        Volatile.Read(ref _kept[Place(facts, row)]) is { } kept && kept.Row == row && kept.Facts.Equals(facts) ? kept.Found : null;

    /// <summary>Keeps what was found.</summary>
    public void Keep(FactNumbers facts, int row, T found) => Volatile.Write(ref _kept[Place(facts, row)], new Kept(facts, row, found));

    private int Place(FactNumbers facts, int row) => (facts.GetHashCode() ^ row) & (most - 1);

    private sealed record Kept(FactNumbers Facts, int Row, T Found);
}
