using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Umkm.Registers.Cells;

/// <summary>Digits, eight at a time, without a guess at how many there are or what they are: a wrong guess costs the processor more than to read
/// them.</summary>
internal static class Digits
{
    private const int Block = sizeof(ulong);
    private const ulong Zeros = 0x3030_3030_3030_3030;

    /// <summary>The number that digits within a text say, of at most 16.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first of them.</param>
    /// <param name="end">The one after the last; behind the first.</param>
    /// <returns>The number; below zero when there is something else, or when they are too many or stand in the first bytes of the text.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Number(ReadOnlySpan<byte> text, int start, int end)
    {
        int length = end - start;
        if (length > 2 * Block || end < 2 * Block)
        {
            return -1;
        }
        int few = Math.Min(length, Block);
        ulong low = Last(text[(end - Block)..], few);
        ulong high = Last(text[(end - (2 * Block))..], length - few);
        return AreDigits(low) & AreDigits(high) ? (unchecked((long)Value(high)) * 100_000_000) + unchecked((long)Value(low)) : -1;
    }

    /// <summary>Whether eight bytes, less the digit 0, are digits.</summary>
    public static bool AreDigits(ulong bytes) => ((unchecked(bytes + 0x7676_7676_7676_7676) | bytes) & 0x8080_8080_8080_8080) == 0;

    /// <summary>The last of eight bytes, less the digit 0; 0 for those before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Last(ReadOnlySpan<byte> bytes, int count)
    {
        int half = (Block - count) * Block / 2;
        return (BinaryPrimitives.ReadUInt64LittleEndian(bytes) ^ Zeros) & (ulong.MaxValue << half << half);
    }

    /// <summary>The number of eight digits, less the digit 0.</summary>
    private static ulong Value(ulong digits)
    {
        unchecked
        {
            ulong pairs = (digits * 10) + (digits >> 8);
            return (((pairs & 0x0000_00FF_0000_00FF) * 0x000F_4240_0000_0064) + (((pairs >> 16) & 0x0000_00FF_0000_00FF) * 0x0000_2710_0000_0001))
                >> 32;
        }
    }
}
