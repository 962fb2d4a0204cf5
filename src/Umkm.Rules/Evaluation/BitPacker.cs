using System.Runtime.Intrinsics.X86;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Evaluation;

/// <summary>Packs the bits of words that stand at marked places together, and spreads them again. A processor that has instructions for it needs
/// no more;
/// on others the moves, which depend on the marks alone, are worked out once, and each packing is six steps.</summary>
internal sealed class BitPacker
{
    private const int Steps = 6;
    private readonly bool _byInstruction;
    private ulong[] _marks = [];
    private ulong[] _moves = [];

    /// <param name="byInstruction">Whether to use the processor's own instructions.</param>
    public BitPacker(bool byInstruction) => _byInstruction = byInstruction && Bmi2.X64.IsSupported;

    /// <summary>Begins with no mark in some words; the caller sets them.</summary>
    public Span<ulong> Begin(int words)
    {
        if (_marks.Length < words)
        {
            _marks = new ulong[Math.Max(words, _marks.Length * 2)];
            _moves = _byInstruction ? [] : new ulong[_marks.Length * Steps];
        }
        else
        {
            Array.Clear(_marks, 0, words);
        }
        return _marks.AsSpan(0, words);
    }

    /// <summary>Ends the marks.</summary>
    public void Close(int words)
    {
        for (int word = 0; !_byInstruction && word < words; word++)
        {
            Moves(_marks[word], _moves.AsSpan(word * Steps, Steps));
        }
    }

    /// <summary>The marks of a word.</summary>
    public ulong Marks(int word) => _marks[word];

    /// <summary>The bits at the marks of a word, moved together from the lowest place on.</summary>
    public ulong Pack(int word, ulong bits)
    {
        if (_byInstruction)
        {
            return Bmi2.X64.ParallelBitExtract(bits, _marks[word]);
        }
        ReadOnlySpan<ulong> moves = _moves.AsSpan(word * Steps, Steps);
        bits = Down(bits & _marks[word], moves[0], 1);
        bits = Down(bits, moves[1], 2);
        bits = Down(bits, moves[2], 4);
        bits = Down(bits, moves[3], 8);
        bits = Down(bits, moves[4], 16);
        return Down(bits, moves[5], 32);
    }

    /// <summary>Bits from the lowest place on, moved to the marks of a word.</summary>
    public ulong Spread(int word, ulong bits)
    {
        if (_byInstruction)
        {
            return Bmi2.X64.ParallelBitDeposit(bits, _marks[word]);
        }
        ReadOnlySpan<ulong> moves = _moves.AsSpan(word * Steps, Steps);
        bits = Up(bits, moves[5], 32);
        bits = Up(bits, moves[4], 16);
        bits = Up(bits, moves[3], 8);
        bits = Up(bits, moves[2], 4);
        bits = Up(bits, moves[1], 2);
        return Up(bits, moves[0], 1) & _marks[word];
    }

    private static ulong Down(ulong bits, ulong moves, int places)
    {
        ulong moved = bits & moves;
        return bits ^ moved | (moved >> places);
    }

    private static ulong Up(ulong bits, ulong moves, int places) => (bits & ~moves) | (bits << places & moves);

    /// <summary>In step i the bits to be moved 2^i places down: those with an odd count of gaps below, at the i-th binary place of that
    /// count.</summary>
    private static void Moves(ulong marks, Span<ulong> moves)
    {
        ulong gaps = ~marks << 1;
        for (int i = 0; i < moves.Length; i++)
        {
            ulong odd = gaps;
            for (int by = 1; by < 64; by <<= 1)
            {
                odd ^= odd << by;
            }
            ulong moved = odd & marks;
            moves[i] = moved;
            marks = marks ^ moved | (moved >> (1 << i));
            gaps &= ~odd;
        }
    }
}
