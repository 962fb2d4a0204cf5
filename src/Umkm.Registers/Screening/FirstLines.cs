using Umkm.Rules.Evaluation;

namespace Umkm.Registers.Screening;

/// <summary>The first line on which each identity stands. Most keys come once: of those in order the last tells that a key is new, of the others a
/// small table, without a look at the keys.</summary>
internal sealed class FirstLines
{
    /// <summary>The most keys that can be kept.</summary>
    public const int Most = (1 << IndexBits) - 1;

    /// <summary>The lower bits of a place tell the number of its key, from 1; the others are a part of its hash. 0 is a free place.</summary>
    private const int IndexBits = 20;

    /// <summary>Keys that are kept together: more of them need no copy of those before.</summary>
    private const int Part = 1 << 14;

    private readonly List<(RowKey Key, long Line)[]> _first = [];

    /// <summary>Keys each of which stands behind all that came before it.</summary>
    private readonly List<(RowKey Key, long Line)[]> _inOrder = [];
    private uint[] _places = new uint[1024];
    private int _others;
    private int _ordered;
    private RowKey _last;

    /// <summary>How many keys there are.</summary>
    public int Count => _others + _ordered;

    /// <summary>The first line of a key, or 0 when there was none before.</summary>
    /// <param name="key">The key.</param>
    /// <param name="line">Its line, from 1.</param>
    /// <param name="keeps">Whether a new key is kept; never more than <see cref="Most"/> are.</param>
    public long Of(RowKey key, long line, bool keeps)
    {
        if (key.IsBehind(_last))
        {
            if (keeps)
            {
                Add(_inOrder, _ordered++, key, line);
                _last = key;
            }
            return 0;
        }
        if (LineInOrder(key) is > 0 and var first)
        {
            return first;
        }
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
            Add(_first, _others++, key, line);
            _places[place] = Place(hash, _others);
            if (_others > _places.Length / 2)
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
            if (!keys[key].IsBehind(_last))
            {
                Ahead.Of(in _places[Hash(keys[key]) & (uint)(_places.Length - 1)]);
            }
        }
    }

    private ref (RowKey Key, long Line) At(int index) => ref _first[index / Part][index % Part];

    /// <summary>The line of a key among those in order; 0 for none.</summary>
    private long LineInOrder(in RowKey key)
    {
        (int from, int to) = (0, _ordered);
        while (from < to)
        {
            int middle = (from + to) / 2;
            ref readonly (RowKey Key, long Line) known = ref _inOrder[middle / Part][middle % Part];
            if (known.Key == key)
            {
                return known.Line;
            }
            (from, to) = key.IsBehind(known.Key) ? (middle + 1, to) : (from, middle);
        }
        return 0;
    }

    private static void Add(List<(RowKey Key, long Line)[]> keys, int index, in RowKey key, long line)
    {
        if (index % Part == 0)
        {
            keys.Add(new (RowKey, long)[Part]);
        }
        keys[index / Part][index % Part] = (key, line);
    }

    private void Grow()
    {
        uint[] larger = new uint[_places.Length * 4];
        for (int key = 1; key <= _others; key++)
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
    private static uint Hash(RowKey key) => (uint)(Mixed(Mixed(key.First) ^ key.Last) >> 32);

    private static ulong Mixed(ulong bits)
    {
        ulong product = unchecked(bits * 0x9E37_79B9_7F4A_7C15);
        return unchecked((product ^ (product >> 32)) * 0xC2B2_AE3D_27D4_EB4F);
    }
}
