using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Umkm.Registers.Cells;

/// <summary>The words that cells of a column may hold, found by their bytes.</summary>
internal sealed class WordTable
{
    private readonly ImmutableArray<string> _words;

    /// <summary>Each word at a place that follows from its bytes, or behind it; at most half of the places are taken.</summary>
    private readonly (ulong Begin, byte[]? Word, long? Number)[] _places;

    /// <param name="words">Each with the number of its column; null when the rule book does not know it. Of two that are the same the first
    /// counts.</param>
    public WordTable(IEnumerable<KeyValuePair<string, long?>> words)
    {
        _words = [.. words.Select(w => w.Key)];
        _places = new (ulong, byte[]?, long?)[BitOperations.RoundUpToPowerOf2((uint)(2 * _words.Length) + 1)];
        foreach ((string text, long? number) in words)
        {
            byte[] word = Encoding.UTF8.GetBytes(text);
            int place = Place(Begin(word), word.Length);
            while (_places[place].Word is not null)
            {
                place = Next(place);
            }
            _places[place] = (Begin(word), word, number);
        }
    }

    /// <summary>The words.</summary>
    public IEnumerable<string> All => _words;

    /// <summary>Finds a word.</summary>
    /// <param name="cell">Its bytes.</param>
    /// <param name="number">The number of its column.</param>
    public bool Find(ReadOnlySpan<byte> cell, out long? number)
    {
        ulong begin = Begin(cell);
        for (int place = Place(begin, cell.Length); _places[place].Word is { } word; place = Next(place))
        {
            ref readonly (ulong Begin, byte[]? Word, long? Number) known = ref _places[place];
            if (known.Begin == begin && word.Length == cell.Length && (cell.Length <= sizeof(ulong) || cell.SequenceEqual(word)))
            {
                number = known.Number;
                return true;
            }
        }
        number = null;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(ulong begin, int length) => unchecked((int)(((begin + (ulong)length) * 0x9E37_79B9_7F4A_7C15) >> 40) & (_places.Length - 1));

    private int Next(int place) => (place + 1) & (_places.Length - 1);

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
