using System.Numerics;

namespace Umkm.Registers.Screening;

/// <summary>The first line on which each identity stands. Of many keys that come once each: a place is found with one look into memory.</summary>
internal sealed class FirstLines
{
    private (RowKey Key, long Line)[] _places = new (RowKey, long)[1024];

    /// <summary>How many keys there are.</summary>
    public int Count { get; private set; }

    /// <summary>The first line of a key, or 0 when there was none before.</summary>
    /// <param name="key">The key.</param>
    /// <param name="line">Its line, from 1.</param>
    /// <param name="keeps">Whether a new key is kept.</param>
    public long Of(RowKey key, long line, bool keeps)
    {
        ref (RowKey Key, long Line) place = ref Find(_places, key);
        if (place.Line != 0 || !keeps)
        {
            return place.Line;
        }
        place = (key, line);
        if (++Count > _places.Length / 4 * 3)
        {
            Grow();
        }
        return 0;
    }

    private void Grow()
    {
        var larger = new (RowKey Key, long Line)[_places.Length * 2];
        foreach (ref readonly (RowKey Key, long Line) taken in _places.AsSpan())
        {
            if (taken.Line != 0)
            {
                Find(larger, taken.Key) = taken;
            }
        }
        _places = larger;
    }

    /// <summary>The place of a key, or the free one where it belongs.</summary>
    private static ref (RowKey Key, long Line) Find((RowKey Key, long Line)[] places, RowKey key)
    {
        // Digits of numbers that follow each other are spread over all places.
        ulong mixed = unchecked((key.Low ^ BitOperations.RotateLeft(key.High * 0xC2B2_AE3D_27D4_EB4F, 31)) * 0x9E37_79B9_7F4A_7C15);
        int place = (int)(mixed >> 33) & (places.Length - 1);
        while (places[place].Line != 0 && places[place].Key != key)
        {
            place = (place + 1) & (places.Length - 1);
        }
        return ref places[place];
    }
}
