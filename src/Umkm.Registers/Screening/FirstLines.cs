using Umkm.Rules.Evaluation;

namespace Umkm.Registers.Screening;

/// <summary>The first line on which each identity stands. Most keys come once: a small table tells that a key is new without a look at the
/// keys.</summary>
internal sealed class FirstLines
{
    /// <summary>The most keys that can be kept.</summary>
    public const int Most = (1 << IndexBits) - 1;

    /// <summary>The lower bits of a place tell the number of its key, from 1; the others are a part of its hash. 0 is a free place.</summary>
    private const int IndexBits = 20;

    /// <summary>Keys that are kept together: more of them need no copy of those before.</summary>
    private const int Part = 1 << 14;

    private readonly List<(RowKey Key, long Line)[]> _first = [];
    private uint[] _places = new uint[1024];

    /// <summary>How many keys there are.</summary>
    public int Count { get; private set; }

    /// <summary>The first line of a key, or 0 when there was none before.</summary>
    /// <param name="key">The key.</param>
    /// <param name="line">Its line, from 1.</param>
    /// <param name="keeps">Whether a new key is kept; never more than <see cref="Most"/> are.</param>
    public long Of(RowKey key, long line, bool keeps)
    {
        uint hash = Hash(key);
        int place = (int)(hash & (uint)(_places.Length - 1));
        for (; _places[place] is > 0 and var taken; place = (place + 1) & (_places.Length - 1))
        {
            if (taken >> IndexBits == hash >> IndexBits && At((int)(taken & Most) - 1) is var known && known.Key == key)
            {
                return known.Line;
            }
        }
        if (keeps)
        {
            if (Count % Part == 0)
            {
                _first.Add(new (RowKey, long)[Part]);
            }
            At(Count++) = (key, line);
            _places[place] = Place(hash, Count);
            if (Count > _places.Length / 2)
            {
                Grow();
            }
        }
        return 0;
    }

    /// <summary>Asks the processor for the places of keys that come next: otherwise each would be waited for.</summary>
    /// <param name="keys">The keys, the first of them first.</param>
    /// <param name="step">How far the next is.</param>
    public void Expect(ReadOnlySpan<RowKey> keys, int step)
    {
        for (int key = 0; key < keys.Length; key += step)
        {
            Ahead.Of(in _places[Hash(keys[key]) & (uint)(_places.Length - 1)]);
        }
    }

    private ref (RowKey Key, long Line) At(int index) => ref _first[index / Part][index % Part];

    private void Grow()
    {
        uint[] larger = new uint[_places.Length * 2];
        for (int key = 1; key <= Count; key++)
        {
            uint hash = Hash(At(key - 1).Key);
            uint place = hash & (uint)(larger.Length - 1);
            while (larger[place] != 0)
            {
                place = (place + 1) & (uint)(larger.Length - 1);
            }
            larger[place] = Place(hash, key);
        }
        _places = larger;
    }

    private static uint Place(uint hash, int key) => (hash & ~(uint)Most) | (uint)key;

    /// <summary>Numbers that follow each other are spread over all places.</summary>
    private static uint Hash(RowKey key) => (uint)(Mixed(Mixed(key.Low) ^ key.High) >> 32);

    private static ulong Mixed(ulong bits)
    {
        ulong product = unchecked(bits * 0x9E37_79B9_7F4A_7C15);
        return unchecked((product ^ (product >> 32)) * 0xC2B2_AE3D_27D4_EB4F);
    }
}
