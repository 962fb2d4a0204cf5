using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Evaluation;

/// <summary>The loops over columns for few subjects, and for as many rows as are worked out together at most. They are of one width and written for
/// it, and so compiled ahead: a first answer waits for no compiler. For many rows <see cref="Kernels"/> takes the widest vectors that the processor
/// has.</summary>
internal static class FewRows
{
    /// <summary>How many rows are few.</summary>
    public const int Most = 64 * Kernels.WordsAtOnce;

    /// <summary>Whether each number is at least each of some bounds.</summary>
    /// <param name="numbers">The numbers, made up to a multiple of 64.</param>
    /// <param name="bounds">The bounds.</param>
    /// <param name="marks">Takes the bits, those of each bound <see cref="Kernels.WordsAtOnce"/> words after those of the one before.</param>
    public static void AtLeast(ReadOnlySpan<long> numbers, ReadOnlySpan<long> bounds, Span<ulong> marks)
    {
        for (int word = 0; word << 6 < numbers.Length; word++)
        {
            ReadOnlySpan<Vector128<long>> pairs = MemoryMarshal.Cast<long, Vector128<long>>(numbers.Slice(word << 6, 64));
            for (int b = 0; b < bounds.Length; b++)
            {
                var bound = Vector128.Create(bounds[b]);
                ulong below = 0;
                for (int i = 0; i < pairs.Length; i++)
                {
                    below |= (ulong)Vector128.LessThan(pairs[i], bound).ExtractMostSignificantBits() << (2 * i);
                }
                marks[(b * Kernels.WordsAtOnce) + word] = ~below;
            }
        }
    }

    /// <summary>Whether each set of possible values has one of a mask, and one of others.</summary>
    public static void Meets(ChoiceColumn column, int start, int count, ulong mask, ulong others, Span<ulong> meets, Span<ulong> meetsOthers)
    {
        for (int word = 0; word << 6 < count; word++)
        {
            int rows = Math.Min(64, count - (word << 6));
            int from = start + (word << 6);
            (meets[word], meetsOthers[word]) = column.Bytes is { } bytes
                ? Meets(bytes.AsSpan(from, rows), (byte)mask, (byte)others)
                : Meets(column, from, rows, mask, others);
        }
    }

    /// <summary>What both have, or either; the result may be one of them.</summary>
    public static void Combine(bool isAnd, Span<ulong> left, Span<ulong> right, Span<ulong> result)
    {
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = isAnd ? left[i] & right[i] : left[i] | right[i];
        }
    }

    private static (ulong Some, ulong Other) Meets(ReadOnlySpan<byte> sets, byte mask, byte others)
    {
        const uint None = 0xFFFF;
        ulong some = 0;
        ulong other = 0;
        int row = 0;
        for (; row <= sets.Length - Vector128<byte>.Count; row += Vector128<byte>.Count)
        {
            var set = Vector128.Create(sets.Slice(row, Vector128<byte>.Count));
            some |= (ulong)(None ^ Vector128.Equals(set & Vector128.Create(mask), Vector128<byte>.Zero).ExtractMostSignificantBits()) << row;
            other |= (ulong)(None ^ Vector128.Equals(set & Vector128.Create(others), Vector128<byte>.Zero).ExtractMostSignificantBits()) << row;
        }
        for (; row < sets.Length; row++)
        {
            some |= ((sets[row] & mask) != 0 ? 1UL : 0) << row;
            other |= ((sets[row] & others) != 0 ? 1UL : 0) << row;
        }
        return (some, other);
    }

    private static (ulong Some, ulong Other) Meets(ChoiceColumn column, int start, int rows, ulong mask, ulong others)
    {
        ulong some = 0;
        ulong other = 0;
        for (int row = 0; row < rows; row++)
        {
            ulong set = column.Mask(start + row);
            some |= ((set & mask) != 0 ? 1UL : 0) << row;
            other |= ((set & others) != 0 ? 1UL : 0) << row;
        }
        return (some, other);
    }
}
