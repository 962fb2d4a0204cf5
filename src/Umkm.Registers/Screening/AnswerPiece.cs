using System.Collections.Immutable;
using System.Text;
using Umkm.Registers.Csv;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Screening;

/// <summary>The answers of one decision, or of two that stand side by side, as they stand in a row: one number a row, and bytes for each
/// number.</summary>
internal sealed class AnswerPiece
{
    /// <summary>The answers that a set of one byte tells.</summary>
    private const int InByte = 8;

    /// <summary>The most bits of a number that is a place in an array.</summary>
    private const int MostBits = 2 * InByte;

    /// <summary>What a cell may hold beside its answers: a separator, two quotes, an apostrophe.</summary>
    private const int Marks = 4;

    private readonly ImmutableArray<ScreenedDecision> _decisions;
    private readonly Dictionary<int, PreparedBytes> _many = [];
    private byte[] _sets = [];

    private AnswerPiece(ImmutableArray<ScreenedDecision> decisions)
    {
        _decisions = decisions;
        int bits = decisions.Sum(d => d.Answers.Length);
        Longest = decisions.Sum(d => d.Answers.Sum(a => Encoding.UTF8.GetByteCount(a.Slug) + 1) + Marks);
        Bytes = new PreparedBytes[bits <= MostBits ? 1 << bits : 0];
    }

    /// <summary>The most bytes of a number.</summary>
    public int Longest { get; }

    /// <summary>The number of each row: the set of answers, that of a second decision above it.</summary>
    public int[] Numbers { get; private set; } = [];

    /// <summary>The bytes of each number, as far as they have come up; none when there may be too many numbers.</summary>
    public PreparedBytes[] Bytes { get; }

    /// <summary>The pieces of a row.</summary>
    public static ImmutableArray<AnswerPiece> Of(ImmutableArray<ScreenedDecision> decisions)
    {
        var pieces = ImmutableArray.CreateBuilder<AnswerPiece>();
        for (int d = 0; d < decisions.Length; d++)
        {
            bool two = d + 1 < decisions.Length && decisions[d].Answers.Length <= InByte && decisions[d + 1].Answers.Length <= InByte;
            pieces.Add(new AnswerPiece(decisions.Slice(d, two ? 2 : 1)));
            d += two ? 1 : 0;
        }
        return pieces.ToImmutable();
    }

    /// <summary>Takes the answers of a block.</summary>
    public void Take(ScreenedBlock block)
    {
        if (Numbers.Length < block.Rows)
        {
            Numbers = new int[block.Rows];
            _sets = new byte[block.Rows];
        }
        int shift = 0;
        foreach (ScreenedDecision decision in _decisions)
        {
            for (int answer = 0; answer < decision.Answers.Length; answer += InByte)
            {
                block.PossibleSets(decision, answer, _sets);
                Put(_sets.AsSpan(0, block.Rows), Numbers.AsSpan(0, block.Rows), shift + answer);
            }
            shift += decision.Answers.Length;
        }
    }

    /// <summary>The bytes of a number that has not come up before, or that is none of few.</summary>
    /// <param name="number">The number.</param>
    /// <param name="cell">Writes the cell of a decision and a set of its answers.</param>
    public PreparedBytes BytesOf(int number, Func<ScreenedDecision, int, byte[]> cell)
    {
        if (!_many.TryGetValue(number, out PreparedBytes bytes))
        {
            var written = new List<byte>();
            int shift = 0;
            foreach (ScreenedDecision decision in _decisions)
            {
                written.Add((byte)',');
                written.AddRange(cell(decision, number >> shift & (int)((1L << decision.Answers.Length) - 1)));
                shift += decision.Answers.Length;
            }
            bytes =
                written.Count <= Longest
                    ? PreparedBytes.Of(written.ToArray())
                    : throw new InvalidOperationException("A cell is longer than its answers.");
            _many[number] = bytes;
            if (number < Bytes.Length)
            {
                Bytes[number] = bytes;
            }
        }
        return bytes;
    }

    private static void Put(ReadOnlySpan<byte> sets, Span<int> numbers, int shift)
    {
        for (int row = 0; row < numbers.Length && row < sets.Length; row++)
        {
            numbers[row] = shift == 0 ? sets[row] : numbers[row] | (sets[row] << shift);
        }
    }
}
