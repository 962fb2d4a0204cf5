using System.Collections.Immutable;
using Umkm.Registers.Csv;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Screening;

/// <summary>The answers of one decision, or of two that stand side by side, as they stand in a row: one number a row, and bytes for each
/// number.</summary>
internal sealed class AnswerPiece
{
    /// <summary>The most answers of a decision whose sets are told in bytes, and half of the most bits of a number that is a place in an
    /// array.</summary>
    private const int Few = 8;

    private readonly ImmutableArray<ScreenedDecision> _decisions;
    private readonly Dictionary<int, PreparedBytes> _many = [];
    private byte[] _sets = [];

    private AnswerPiece(ImmutableArray<ScreenedDecision> decisions)
    {
        _decisions = decisions;
        Bytes = new PreparedBytes[IsFew(decisions[0]) ? 1 << decisions.Sum(d => d.Answers.Length) : 0];
    }

    /// <summary>The number of each row.</summary>
    public int[] Numbers { get; private set; } = [];

    /// <summary>The bytes of each number, as far as they have come up; none when there may be too many numbers.</summary>
    public PreparedBytes[] Bytes { get; }

    /// <summary>The pieces of a row.</summary>
    public static ImmutableArray<AnswerPiece> Of(ImmutableArray<ScreenedDecision> decisions)
    {
        var pieces = ImmutableArray.CreateBuilder<AnswerPiece>();
        for (int d = 0; d < decisions.Length; d++)
        {
            bool two = d + 1 < decisions.Length && IsFew(decisions[d]) && IsFew(decisions[d + 1]);
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
        if (!IsFew(_decisions[0]))
        {
            for (int row = 0; row < block.Rows; row++)
            {
                Numbers[row] = block.PossibleSet(_decisions[0], row);
            }
            return;
        }
        Array.Clear(Numbers);
        int shift = 0;
        foreach (ScreenedDecision decision in _decisions)
        {
            block.PossibleSets(decision, _sets);
            for (int row = 0; row < block.Rows; row++)
            {
                Numbers[row] |= _sets[row] << shift;
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
                written.AddRange(cell(decision, IsFew(decision) ? number >> shift & ((1 << decision.Answers.Length) - 1) : number));
                shift += decision.Answers.Length;
            }
            bytes = PreparedBytes.Of(written.ToArray());
            _many[number] = bytes;
            if (number < Bytes.Length)
            {
                Bytes[number] = bytes;
            }
        }
        return bytes;
    }

    private static bool IsFew(ScreenedDecision decision) => decision.Answers.Length <= Few;
}
