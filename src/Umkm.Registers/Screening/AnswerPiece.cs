using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Umkm.Registers.Csv;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Screening;

/// <summary>The answers of some decisions that stand side by side, as they stand in a row: a key a row, and bytes for each key.</summary>
/// <remarks>Rows are alike: of most keys the bytes have been put together before.</remarks>
internal sealed class AnswerPiece
{
    /// <summary>The answers that a byte of a key tells.</summary>
    private const int InByte = 8;

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
            _keys = new ulong[block.Rows];
            _sets = new byte[block.Rows];
        }
        Array.Clear(_keys);
        Span<byte> keys = MemoryMarshal.AsBytes(_keys.AsSpan(0, block.Rows));
        int place = 0;
        foreach (ScreenedDecision decision in _decisions)
        {
            for (int answer = 0; answer < decision.Answers.Length; answer += InByte)
            {
                block.PossibleSets(decision, answer, _sets);
                for (int at = place++, row = 0; at < keys.Length; at += sizeof(ulong))
                {
                    keys[at] = _sets[row++];
                }
            }
        }
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
