using System.Numerics;
using System.Runtime.Intrinsics.X86;

namespace Umkm.Rules.Screenings;

/// <summary>Work on bitmaps of a block.</summary>
internal static class ScreeningBits
{
    public static void And(Span<ulong> target, ReadOnlySpan<ulong> other)
    {
        for (int i = 0; i < target.Length; i++)
        {
            target[i] &= other[i];
        }
    }

    public static bool Any(ReadOnlySpan<ulong> bits) => bits.ContainsAnyExcept(0UL);

    public static long Count(ReadOnlySpan<ulong> bits)
    {
        long count = 0;
        foreach (ulong word in bits)
        {
            count += BitOperations.PopCount(word);
        }
        return count;
    }

    public static long CountBoth(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        long count = 0;
        for (int i = 0; i < left.Length; i++)
        {
            count += BitOperations.PopCount(left[i] & right[i]);
        }
        return count;
    }

    /// <summary>Turns bitmaps, one an answer, into a set of answers a row.</summary>
    public static void Sets(ReadOnlySpan<ulong> columns, int words, Span<byte> sets)
    {
        int answers = words == 0 ? 0 : columns.Length / words;
        Span<byte> eight = stackalloc byte[8];
        for (int row = 0; row < sets.Length; row += 8)
        {
            ulong spread = 0;
            for (int answer = 0; answer < answers; answer++)
            {
                ulong bits = columns[(answer * words) + (row >> 6)] >> (row & 63) & 0xFF;
                spread |= Spread(bits) << answer;
            }
            if (row + 8 <= sets.Length)
            {
                BitConverter.TryWriteBytes(sets[row..], spread);
            }
            else
            {
                BitConverter.TryWriteBytes(eight, spread);
                eight[..(sets.Length - row)].CopyTo(sets[row..]);
            }
        }
    }

    /// <summary>Eight bits, one in each byte, the lowest in the lowest.</summary>
    private static ulong Spread(ulong bits)
    {
        const ulong Lowest = 0x0101_0101_0101_0101;
        if (Bmi2.X64.IsSupported)
        {
            return Bmi2.X64.ParallelBitDeposit(bits, Lowest);
        }
        ulong spread = 0;
        for (int i = 0; i < 8; i++)
        {
            spread |= (bits >> i & 1) << (8 * i);
        }
        return spread;
    }
}
