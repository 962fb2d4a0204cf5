using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Evaluation;

/// <summary>Packs the bits of words that stand at marked places together, and spreads them again. A processor that has instructions for it needs
/// no more;
/// on others the moves, which depend on the marks alone, are worked out once, and each packing is six steps.</summary>
internal sealed class BitPacker
{
    private const int Steps = 6;

    /// <summary>Words that are moved at once where there are no instructions for it.</summary>
    private const int Pair = 2;
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
            _moves = _byInstruction ? [] : new ulong[(_marks.Length + 1) * Steps];
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
            Moves(_marks[word], _moves.AsSpan((word / Pair * Pair * Steps) + (word % Pair)));
        }
    }

    /// <summary>The marks of a word.</summary>
    public ulong Marks(int word) => _marks[word];

    /// <summary>Moves the bits at the marks of each word together, from the lowest place on.</summary>
    public void Pack(Span<ulong> words)
    {
        for (int word = 0; _byInstruction && word < words.Length; word++)
        {
            words[word] = Bmi2.X64.ParallelBitExtract(words[word], _marks[word]);
        }
        for (int word = 0; !_byInstruction && word < words.Length; word += Pair)
        {
            Vector128<ulong> bits = Load(words, word) & Load(_marks, word);
            ReadOnlySpan<ulong> moves = _moves.AsSpan(word * Steps, Pair * Steps);
            bits = Down(bits, moves, 0, 1);
            bits = Down(bits, moves, 1, 2);
            bits = Down(bits, moves, 2, 4);
            bits = Down(bits, moves, 3, 8);
            bits = Down(bits, moves, 4, 16);
            Store(Down(bits, moves, 5, 32), words, word);
        }
    }

    /// <summary>Moves bits from the lowest place on to the marks of each word.</summary>
    public void Spread(Span<ulong> words)
    {
        for (int word = 0; _byInstruction && word < words.Length; word++)
        {
            words[word] = Bmi2.X64.ParallelBitDeposit(words[word], _marks[word]);
        }
        for (int word = 0; !_byInstruction && word < words.Length; word += Pair)
        {
            Vector128<ulong> bits = Load(words, word);
            ReadOnlySpan<ulong> moves = _moves.AsSpan(word * Steps, Pair * Steps);
            bits = Up(bits, moves, 5, 32);
            bits = Up(bits, moves, 4, 16);
            bits = Up(bits, moves, 3, 8);
            bits = Up(bits, moves, 2, 4);
            bits = Up(bits, moves, 1, 2);
            Store(Up(bits, moves, 0, 1) & Load(_marks, word), words, word);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ulong> Down(Vector128<ulong> bits, ReadOnlySpan<ulong> moves, int step, int places)
    {
        Vector128<ulong> moved = bits & Vector128.Create(moves[(step * Pair)..]);
        return bits ^ moved | (moved >> places);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ulong> Up(Vector128<ulong> bits, ReadOnlySpan<ulong> moves, int step, int places)
    {
        var to = Vector128.Create(moves[(step * Pair)..]);
        return Vector128.AndNot(bits, to) | ((bits << places) & to);
    }

    /// <summary>Two words, or the last and nothing.</summary>
    private static Vector128<ulong> Load(ReadOnlySpan<ulong> words, int at) =>
        at + 1 < words.Length ? Vector128.Create(words[at..]) : Vector128.CreateScalar(words[at]);

    private static void Store(Vector128<ulong> pair, Span<ulong> words, int at)
    {
        words[at] = pair[0];
        if (at + 1 < words.Length)
        {
            words[at + 1] = pair[1];
        }
    }

    /// <summary>In step i the bits to be moved 2^i places down: those with an odd count of gaps below, at the i-th binary place of that
    /// count. Those of two words stand side by side.</summary>
    private static void Moves(ulong marks, Span<ulong> moves)
    {
        ulong gaps = ~marks << 1;
        for (int i = 0; i < Steps; i++)
        {
            ulong odd = gaps;
            for (int by = 1; by < 64; by <<= 1)
            {
                odd ^= odd << by;
            }
            ulong moved = odd & marks;
            moves[i * Pair] = moved;
            marks = marks ^ moved | (moved >> (1 << i));
            gaps &= ~odd;
        }
    }
}
