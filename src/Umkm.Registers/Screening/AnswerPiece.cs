using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Umkm.Registers.Csv;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Screening;

/// <summary>The answers of some decisions that stand side by side, as they stand in a row: a key a row, and bytes for each key.</summary>
/// <remarks>Rows are alike: of most keys the bytes have been put together before. They are looked up for all rows of a block, one piece after the
/// other, so that what is asked stays close to the processor.</remarks>
internal sealed class AnswerPiece
{
    /// <summary>The answers that a byte of a key tells.</summary>
    private const int InByte = 8;

    /// <summary>Rows of which the keys are put together at once.</summary>
    private const int AtOnce = 16;

    /// <summary>Places for keys, two to the so-manieth; half of them are filled.</summary>
    private const int Places = 12;

    private readonly ImmutableArray<ScreenedDecision> _decisions;
    private readonly (ulong Key, int Start, int Length)[] _known = new (ulong, int, int)[1 << Places];

    /// <summary>The bytes of known keys, and behind them those of the other keys of the block.</summary>
    private readonly ByteBuffer _bytes = new();
    private readonly Dictionary<int, byte[]>[] _cells;
    private readonly Func<ScreenedDecision, int, byte[]> _cell;
    private ulong[] _keys = [];
    private byte[] _sets = [];
    private int _filled;
    private int _kept;

    private AnswerPiece(ImmutableArray<ScreenedDecision> decisions, Func<ScreenedDecision, int, byte[]> cell) =>
        (_decisions, _cell, _cells) = (decisions, cell, [.. decisions.Select(_ => new Dictionary<int, byte[]>())]);

    /// <summary>The pieces of a row.</summary>
    /// <param name="decisions">The decisions.</param>
    /// <param name="cell">Writes the cell of a decision and a set of its answers.</param>
    public static IEnumerable<AnswerPiece> Of(ImmutableArray<ScreenedDecision> decisions, Func<ScreenedDecision, int, byte[]> cell)
    {
        for (int first = 0, next; first < decisions.Length; first = next)
        {
            int bytes = BytesOf(decisions[first]);
            for (next = first + 1; next < decisions.Length && bytes + BytesOf(decisions[next]) <= sizeof(ulong); next++)
            {
                bytes += BytesOf(decisions[next]);
            }
            yield return new AnswerPiece(decisions[first..next], cell);
        }
    }

    /// <summary>Takes the answers of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="places">Takes where the bytes of each row stand, from the first on.</param>
    /// <param name="step">How far the place of the next row is.</param>
    /// <returns>How many bytes the longest are.</returns>
    public int Take(ScreenedBlock block, Span<(int Start, int Length)> places, int step)
    {
        if (_keys.Length < block.Rows)
        {
            _keys = new ulong[(block.Rows + AtOnce - 1) / AtOnce * AtOnce];
            _sets = new byte[sizeof(ulong) * _keys.Length];
        }
        int place = 0;
        foreach (ScreenedDecision decision in _decisions)
        {
            for (int answer = 0; answer < decision.Answers.Length; answer += InByte)
            {
                block.PossibleSets(decision, answer, _sets.AsSpan(place++ * _keys.Length));
            }
        }
        ref byte sets = ref MemoryMarshal.GetArrayDataReference(_sets);
        ref ulong keys = ref MemoryMarshal.GetArrayDataReference(_keys);
        for (int row = 0; row < block.Rows; row += AtOnce)
        {
            Join(ref Unsafe.Add(ref sets, row), (nuint)_keys.Length, ref Unsafe.Add(ref keys, row));
        }
        _bytes.Cut(_kept);
        int longest = 0;
        for (int row = 0; row < block.Rows; row++)
        {
            (int Start, int Length) found = Find(_keys[row]);
            places[row * step] = found;
            longest = Math.Max(longest, found.Length);
        }
        _bytes.Reserve(ByteBuffer.Block);
        return longest;
    }

    /// <summary>Puts the bytes of eight places together for each of some rows.</summary>
    /// <param name="sets">The bytes of the first place.</param>
    /// <param name="next">How far the bytes of the next place are.</param>
    /// <param name="keys">Takes a key a row.</param>
    private static void Join(ref byte sets, nuint next, ref ulong keys)
    {
        (Vector128<ushort> low, Vector128<ushort> high) = Pair(Vector128.LoadUnsafe(ref sets), Vector128.LoadUnsafe(ref sets, next));
        (Vector128<ushort> low2, Vector128<ushort> high2) = Pair(Vector128.LoadUnsafe(ref sets, 2 * next), Vector128.LoadUnsafe(ref sets, 3 * next));
        (Vector128<ushort> low3, Vector128<ushort> high3) = Pair(Vector128.LoadUnsafe(ref sets, 4 * next), Vector128.LoadUnsafe(ref sets, 5 * next));
        (Vector128<ushort> low4, Vector128<ushort> high4) = Pair(Vector128.LoadUnsafe(ref sets, 6 * next), Vector128.LoadUnsafe(ref sets, 7 * next));
        Join(low, low2, low3, low4, ref keys);
        Join(high, high2, high3, high4, ref Unsafe.Add(ref keys, AtOnce / 2));
    }

    private static (Vector128<ushort> Low, Vector128<ushort> High) Pair(Vector128<byte> first, Vector128<byte> second) =>
        (
            Vector128.WidenLower(first) | (Vector128.WidenLower(second) << InByte),
            Vector128.WidenUpper(first) | (Vector128.WidenUpper(second) << InByte)
        );

    private static void Join(Vector128<ushort> first, Vector128<ushort> second, Vector128<ushort> third, Vector128<ushort> fourth, ref ulong keys)
    {
        Vector128<uint> begin = Vector128.WidenLower(first) | (Vector128.WidenLower(second) << 16);
        Vector128<uint> end = Vector128.WidenLower(third) | (Vector128.WidenLower(fourth) << 16);
        (Vector128.WidenLower(begin) | (Vector128.WidenLower(end) << 32)).StoreUnsafe(ref keys);
        (Vector128.WidenUpper(begin) | (Vector128.WidenUpper(end) << 32)).StoreUnsafe(ref keys, 2);
        begin = Vector128.WidenUpper(first) | (Vector128.WidenUpper(second) << 16);
        end = Vector128.WidenUpper(third) | (Vector128.WidenUpper(fourth) << 16);
        (Vector128.WidenLower(begin) | (Vector128.WidenLower(end) << 32)).StoreUnsafe(ref keys, 4);
        (Vector128.WidenUpper(begin) | (Vector128.WidenUpper(end) << 32)).StoreUnsafe(ref keys, 6);
    }

    /// <summary>Writes the cells of a row, each with a separator before it.</summary>
    /// <param name="place">Where their bytes stand.</param>
    /// <param name="target">Takes them; a block more may be written over.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write((int Start, int Length) place, ref byte target) => _bytes.CopyBlocks(place.Start, place.Length, ref target);

    /// <summary>Where the bytes of a key stand.</summary>
    private (int Start, int Length) Find(ulong key)
    {
        // A number that is far from those of keys that are nearly the same.
        int place = (int)(unchecked(key * 0x9E37_79B9_7F4A_7C15) >> (64 - Places));
        for (; _known[place] is { Length: > 0 } known; place = (place + 1) & (_known.Length - 1))
        {
            if (known.Key == key)
            {
                return (known.Start, known.Length);
            }
        }
        return New(key, place);
    }

    /// <summary>Puts the bytes of a key together.</summary>
    /// <param name="key">The key.</param>
    /// <param name="place">A free place for it.</param>
    private (int Start, int Length) New(ulong key, int place)
    {
        int start = _bytes.Length;
        ulong rest = key;
        for (int i = 0; i < _decisions.Length; i++)
        {
            ScreenedDecision decision = _decisions[i];
            int bits = BytesOf(decision) * InByte;
            int set = (int)(rest & ((1UL << bits) - 1));
            rest >>= bits;
            if (!_cells[i].TryGetValue(set, out byte[]? cell))
            {
                _cells[i][set] = cell = _cell(decision, set);
            }
            _bytes.Add((byte)',');
            _bytes.Add(cell);
        }
        int length = _bytes.Length - start;
        if (_filled < _known.Length / 2)
        {
            _filled++;
            _known[place] = (key, start, length);
            _kept = _bytes.Length;
        }
        return (start, length);
    }

    private static int BytesOf(ScreenedDecision decision) => (decision.Answers.Length + InByte - 1) / InByte;
}
