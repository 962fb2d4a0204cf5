namespace Umkm.Rules.Questions;

/// <summary>Things found by facts of a row: a new one takes the place of one of two others, of which one that was found again stays.
/// Thread-safe.</summary>
/// <param name="most">How many are kept: a power of two.</param>
internal sealed class KeptByFacts<T>(int most)
    where T : class
{
    private readonly Kept?[] _kept = new Kept?[most];

    /// <summary>What was found; null when it is not kept.</summary>
    public T? Find(FactNumbers facts, int row)
    {
        int place = Place(facts, row);
        return (Is(place, facts, row) ?? Is(place ^ 1, facts, row))?.Again();
    }

    /// <summary>Keeps what was found.</summary>
    public void Keep(FactNumbers facts, int row, T found)
    {
        int place = Place(facts, row);
        if (Volatile.Read(ref _kept[place]) is { } one && Volatile.Read(ref _kept[place ^ 1]) is var other && (other is null || one.Stays(other)))
        {
            place ^= 1;
        }
        Volatile.Write(ref _kept[place], new Kept(facts, row, found));
    }

    private Kept? Is(int place, FactNumbers facts, int row) =>
        Volatile.Read(ref _kept[place]) is { } kept && kept.Row == row && kept.Facts.Equals(facts) ? kept : null;

    private int Place(FactNumbers facts, int row) => (facts.GetHashCode() ^ row) & (most - 1);

    private sealed class Kept(FactNumbers facts, int row, T found)
    {
        // Two threads may lose count: then another stays.
        private bool _again;

        public FactNumbers Facts => facts;

        public int Row => row;

        public T Again()
        {
            _again = true;
            return found;
        }

        /// <summary>Whether this one stays rather than another: each is found again before the next choice.</summary>
        public bool Stays(Kept other)
        {
            (bool stays, _again, other._again) = (_again && !other._again, false, false);
            return stays;
        }
    }
}
