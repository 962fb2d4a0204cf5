namespace Umkm.Rules.Columns;

/// <summary>Which rows of a table are the children of which parents, and which lists are given whole.</summary>
internal sealed class ChildLists
{
    private int[] _starts = [];
    private ulong[] _unknown = [];
    private ulong[] _unsure = [];
    private int _parents;

    /// <summary>The list of a parent is given.</summary>
    public void Give(int parent, bool complete)
    {
        if (parent >> 6 >= _unknown.Length)
        {
            Cover(parent + 1);
        }
        ulong bit = 1UL << (parent & 63);
        _unknown[parent >> 6] = complete ? _unknown[parent >> 6] & ~bit : _unknown[parent >> 6] | bit;
    }

    /// <summary>A paper of unknown kind that is no row of the list may be one of a parent's.</summary>
    public void MarkUnsure(int parent)
    {
        if (parent >> 6 >= _unsure.Length)
        {
            Array.Resize(ref _unsure, Math.Max((parent >> 6) + 1, _unsure.Length * 2));
        }
        _unsure[parent >> 6] |= 1UL << (parent & 63);
    }

    /// <summary>A bit for each parent of which a paper of unknown kind may be that is no row of its list; null when there is none.</summary>
    public ulong[]? Unsure(int parents)
    {
        int words = (parents + 63) >> 6;
        if (_unsure.Length == 0 || _unsure.AsSpan().IndexOfAnyExcept(0UL) < 0)
        {
            return null;
        }
        Array.Resize(ref _unsure, Math.Max(words, _unsure.Length));
        return _unsure;
    }

    /// <summary>A row is a child of a parent; parents and rows come in order.</summary>
    public void Add(int parent, int row)
    {
        if (parent >= _parents)
        {
            Start(parent, row);
        }
    }

    /// <summary>Repeats the lists of a run of parents, the newest, so many more times behind them.</summary>
    /// <param name="parent">The first of the parents.</param>
    /// <param name="parents">How many they are.</param>
    /// <param name="times">How many times.</param>
    /// <param name="width">How many children they have together.</param>
    /// <param name="rows">How many children there are so far.</param>
    public void Repeat(int parent, int parents, int times, int width, int rows)
    {
        Start(parent + parents - 1, rows);
        int all = parents * times;
        if (_parents + all > _starts.Length)
        {
            Array.Resize(ref _starts, Math.Max(_parents + all, _starts.Length * 2));
        }
        for (int i = 0; i < all; i++, _parents++)
        {
            _starts[_parents] = _starts[_parents - parents] + width;
        }
        Cover(_parents);
        Bits.Repeat(_unknown, parent, parents, times);
    }

    /// <summary>For each parent the first of its children, and one more entry for the end.</summary>
    public int[] Starts(int parents, int rows)
    {
        Start(parents, rows);
        return _starts;
    }

    /// <summary>A bit for each parent whose list may hold more than is given; null when there is none.</summary>
    public ulong[]? Unknown(int parents)
    {
        Cover(parents);
        for (int word = 0; word < parents >> 6; word++)
        {
            if (_unknown[word] != 0)
            {
                return _unknown;
            }
        }
        int rest = parents & 63;
        return rest != 0 && (_unknown[parents >> 6] & ((1UL << rest) - 1)) != 0 ? _unknown : null;
    }

    /// <summary>Forgets all parents and keeps the memory.</summary>
    public void Clear()
    {
        Bits.SetAll(_unknown.AsSpan());
        Array.Clear(_unsure);
        _parents = 0;
    }

    private void Start(int parent, int row)
    {
        if (parent >= _starts.Length)
        {
            Array.Resize(ref _starts, Math.Max(parent + 1, _starts.Length * 2));
        }
        while (_parents <= parent)
        {
            _starts[_parents++] = row;
        }
    }

    private void Cover(int parents)
    {
        int words = (parents + 63) >> 6;
        if (words > _unknown.Length)
        {
            int before = _unknown.Length;
            Array.Resize(ref _unknown, Math.Max(words, before * 2));
            Bits.SetAll(_unknown.AsSpan(before));
        }
    }
}
