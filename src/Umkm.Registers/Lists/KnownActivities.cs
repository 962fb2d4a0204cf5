using System.Numerics;
using Umkm.Registers.Cells;

namespace Umkm.Registers.Lists;

/// <summary>Activities by their texts, numbered as they came first: most come again and again. Only so many are kept, so that they stay close to the
/// processor.</summary>
internal sealed class KnownActivities
{
    private const int Most = 512;

    /// <summary>Half of the places are filled at most.</summary>
    private const int Places = 2 * Most;

    /// <summary>Places that are looked at for a text.</summary>
    private const int Tries = 16;

    private readonly (ulong Hash, byte[] Text, int Number)[] _places = new (ulong, byte[], int)[Places];
    private readonly List<RowValues.Activity> _said = [];

    /// <summary>How many are known: the number of the one that is added next.</summary>
    public int Count => _said.Count;

    /// <summary>Finds a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">Its number, from 0; below zero when it is not known.</param>
    /// <returns>What it says; the default when it is not known.</returns>
    public RowValues.Activity Find(ReadOnlySpan<byte> text, out int number)
    {
        ulong hash = Hash(text);
        int place = Place(hash);
        for (int tried = 0; tried < Tries && _places[place].Hash != 0; tried++, place = (place + 1) & (Places - 1))
        {
            ref readonly (ulong Hash, byte[] Text, int Number) known = ref _places[place];
            if (known.Hash == hash && text.SequenceEqual(known.Text))
            {
                number = known.Number;
                return _said[number];
            }
        }
        number = -1;
        return default;
    }

    /// <summary>Keeps what a text says that is not known, while there is room.</summary>
    /// <param name="text">The text.</param>
    /// <param name="says">What it says.</param>
    public void Add(ReadOnlySpan<byte> text, in RowValues.Activity says)
    {
        ulong hash = Hash(text);
        int place = Place(hash);
        for (int tried = 0; _said.Count < Most && tried < Tries; tried++, place = (place + 1) & (Places - 1))
        {
            if (_places[place].Hash == 0)
            {
                _places[place] = (hash, text.ToArray(), _said.Count);
                _said.Add(says);
                return;
            }
        }
    }

    private static int Place(ulong hash) => (int)(hash >> (64 - BitOperations.Log2(Places)));

    /// <summary>A number that is rarely the same for two texts, and never 0.</summary>
    private static ulong Hash(ReadOnlySpan<byte> text)
    {
        ulong hash = (ulong)text.Length;
        for (; text.Length > sizeof(ulong); text = text[sizeof(ulong)..])
        {
            hash = Mixed(hash ^ WordTable.Begin(text));
        }
        return Mixed(hash ^ WordTable.Begin(text)) | 1;
    }

    private static ulong Mixed(ulong bits)
    {
        ulong product = unchecked(bits * 0x9E37_79B9_7F4A_7C15);
        return product ^ (product >> 32);
    }
}
