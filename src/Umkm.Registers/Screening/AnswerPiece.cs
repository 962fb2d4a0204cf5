using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Umkm.Registers.Csv;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Screening;

/// <summary>The answers of some decisions that stand side by side, as they stand in a row: a key a row, and bytes for each key.</summary>
/// <remarks>Rows are alike: of most keys the bytes have been put together before.</remarks>
internal sealed class AnswerPiece
{
    /// <summary>The answers that a byte of a key tells.</summary>
    private const int InByte = 8;

    /// <summary>Rows of which the keys are put together at once.</summary>
    private const int AtOnce = 16;

    /// <summary>Places for keys, two to the so-manieth; half of them are filled.</summary>
    private const int Places = 10;

    private readonly ImmutableArray<ScreenedDecision> _decisions;
    private readonly (ulong Key, PreparedBytes Bytes)[] _known = new (ulong, PreparedBytes)[1 << Places];
    private readonly Dictionary<(ScreenedDecision Decision, int Set), byte[]> _cells = [];
    private readonly Func<ScreenedDecision, int, byte[]> _cell;
    private ulong[] _keys = [];
    private byte[] _sets = [];
    private int _filled;

    private AnswerPiece(ImmutableArray<ScreenedDecision> decisions, Func<ScreenedDecision, int, byte[]> cell) =>
        (_decisions, _cell) = (decisions, cell);

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
    public void Take(ScreenedBlock block)
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
    public void Write(int row, ByteBuffer into)
    {
        ulong key = _keys[row];
        // A number that is far from those of keys that are nearly the same.
        int place = (int)(unchecked(key * 0x9E37_79B9_7F4A_7C15) >> (64 - Places));
        while (_known[place].Bytes.Length > 0)
        {
            if (_known[place].Key == key)
            {
                into.Add(_known[place].Bytes);
                return;
            }
            place = (place + 1) & (_known.Length - 1);
        }
        int start = into.Length;
        foreach (ScreenedDecision decision in _decisions)
        {
            int bits = BytesOf(decision) * InByte;
            int set = (int)(key & ((1UL << bits) - 1));
            key >>= bits;
            if (!_cells.TryGetValue((decision, set), out byte[]? cell))
            {
                _cells[(decision, set)] = cell = _cell(decision, set);
            }
            into.Add((byte)',');
            into.Add(cell);
        }
        if (_filled < _known.Length / 2)
        {
            _filled++;
            _known[place] = (_keys[row], PreparedBytes.Of(into.Written[start..]));
        }
    }

    private static int BytesOf(ScreenedDecision decision) => (decision.Answers.Length + InByte - 1) / InByte;
}
