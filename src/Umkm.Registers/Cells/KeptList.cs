namespace Umkm.Registers.Cells;

/// <summary>A list that is filled again and again: nothing is wiped when it is emptied.</summary>
/// <typeparam name="T">The element.</typeparam>
internal sealed class KeptList<T>
{
    private T[] _items = new T[8];

    /// <summary>How many elements there are.</summary>
    public int Count { get; private set; }

    /// <summary>The elements; valid until one is added.</summary>
    public ReadOnlySpan<T> Items => _items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(in T item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }
        _items[Count++] = item;
    }
}
