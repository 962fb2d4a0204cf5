namespace Umkm.Rules.Questions;

/// <summary>Things found by facts of a row: a new one takes the place of one of a few others, of which those that were found again stay.
/// Thread-safe.</summary>
/// <param name="most">How many are kept: a power of two.</param>
internal sealed class KeptByFacts<T>(int most)
    where T : class
{
    /// <summary>Of how many one makes room: a power of two.</summary>
    private const int Others = 8;

    private readonly Kept?[] _kept = new Kept?[most];

    // Looked at first: most of those in the same places are others.
    private readonly int[] _hashes = new int[most];

    /// <summary>What was found; null when it is not kept.</summary>
    public T? Find(FactNumbers facts, int row)
    {
        int hash = Hash(facts, row);
        int first = First(hash);
        for (int place = first; place < first + Others; place++)
        {
            if (_hashes[place] == hash && Volatile.Read(ref _kept[place]) is { } kept && kept.Row == row && kept.Facts.Equals(facts))
            {
                kept.IsFoundAgain = true;
                return kept.Found;
            }
        }
        return null;
    }

    /// <summary>Keeps what was found.</summary>
    public void Keep(FactNumbers facts, int row, T found)
    {
        int hash = Hash(facts, row);
        int place = Room(First(hash), hash);
        _hashes[place] = hash;
        Volatile.Write(ref _kept[place], new Kept(facts, row, found));
    }

    /// <summary>The place of one that was not found again since the last choice, if there is such a one.</summary>
    private int Room(int first, int hash)
    {
        int start = (hash >>> 24) & (Others - 1);
        for (int i = 0; i < Others; i++)
        {
            int place = first + ((start + i) & (Others - 1));
            if (Volatile.Read(ref _kept[place]) is not { IsFoundAgain: true })
            {
                return place;
            }
        }
        for (int i = 0; i < Others; i++)
        {
            if (Volatile.Read(ref _kept[first + i]) is { } kept)
            {
                kept.IsFoundAgain = false;
            }
        }
        return first + start;
    }

    private static int Hash(FactNumbers facts, int row) => facts.GetHashCode() ^ row;

    private int First(int hash) => hash & (most - 1) & ~(Others - 1);

    private sealed class Kept(FactNumbers facts, int row, T found)
    {
        public FactNumbers Facts => facts;

        public int Row => row;

        public T Found => found;

        /// <summary>Whether it was found again since the last choice. Two threads may lose that: then another stays.</summary>
        public bool IsFoundAgain { get; set; }
    }
}
