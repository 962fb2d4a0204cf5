using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Umkm.Registers.Cells;

/// <summary>The words that cells of a column may hold, found by their bytes.</summary>
internal sealed class WordTable
{
    private readonly (ulong Begin, byte[] Word, long? Number)[] _words;
    private readonly int[] _places;

    /// <param name="words">Each with the number of its column; null when the rule book does not know it. Of two that are the same the first
    /// counts.</param>
    public WordTable(IEnumerable<KeyValuePair<string, long?>> words)
    {
        _words = [.. words.Select(w => Encoding.UTF8.GetBytes(w.Key)).Zip(words, (bytes, w) => (Begin(bytes), bytes, w.Value))];
        // At most half of the places are taken; -1 stands for nothing.
        _places = new int[BitOperations.RoundUpToPowerOf2((uint)(2 * _words.Length) + 1)];
        Array.Fill(_places, -1);
        for (int word = 0; word < _words.Length; word++)
        {
            int place = Place(_words[word].Begin, _words[word].Word.Length);
            while (_places[place] >= 0)
            {
                place = (place + 1) & (_places.Length - 1);
            }
            _places[place] = word;
        }
    }

    /// <summary>The words.</summary>
    public IEnumerable<string> All => _words.Select(w => Encoding.UTF8.GetString(w.Word));

    /// <summary>Finds a word.</summary>
    /// <param name="cell">Its bytes.</param>
    /// <param name="number">The number of its column.</param>
    public bool Find(ReadOnlySpan<byte> cell, out long? number)
    {
        ulong begin = Begin(cell);
        for (int place = Place(begin, cell.Length); _places[place] >= 0; place = (place + 1) & (_places.Length - 1))
        {
            ref readonly (ulong Begin, byte[] Word, long? Number) known = ref _words[_places[place]];
            if (known.Begin == begin && known.Word.Length == cell.Length && (cell.Length <= sizeof(ulong) || cell.SequenceEqual(known.Word)))
            {
                number = known.Number;
                return true;
            }
        }
        number = null;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(ulong begin, int length) => (int)(unchecked((begin + (ulong)length) * 0x9E37_79B9_7F4A_7C15) >> 40) & (_places.Length - 1);

    /// <summary>The first eight bytes as a number: most words are told apart by it.</summary>
    public static ulong Begin(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= sizeof(ulong))
        {
            return BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        }
        if (bytes.Length >= sizeof(uint))
        {
            return BinaryPrimitives.ReadUInt32LittleEndian(bytes)
                | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes[^sizeof(uint)..]) << (8 * sizeof(uint)));
        }
        ulong begin = 0;
        foreach (byte b in bytes)
        {
            begin = (begin << 8) | b;
        }
        return begin;
    }
}
