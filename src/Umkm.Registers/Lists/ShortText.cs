using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Umkm.Registers.Lists;

/// <summary>Looks for marks in short texts. How far away a mark is, or how long the text, nobody can guess; the framework asks that byte by byte
/// where there are fewer than sixteen, here they are looked at together.</summary>
internal static class ShortText
{
    /// <summary>Where a mark, which is not 0, first stands; below zero for nowhere.</summary>
    public static int IndexOf(ReadOnlySpan<byte> text, byte mark)
    {
        if (text.Length < sizeof(uint))
        {
            return text.IndexOf(mark);
        }
        ref byte begin = ref MemoryMarshal.GetReference(text);
        if (text.Length < Vector128<byte>.Count)
        {
            return IndexOf(ref begin, text.Length, mark);
        }
        int last = text.Length - Vector128<byte>.Count;
        for (int at = 0; ; at = Math.Min(at + Vector128<byte>.Count, last))
        {
            uint found = Places(Vector128.LoadUnsafe(ref begin, (nuint)at), mark);
            if (found != 0 || at == last)
            {
                return found == 0 ? -1 : at + BitOperations.TrailingZeroCount(found);
            }
        }
    }

    /// <summary>The same of four bytes to fifteen: their begin and their end, which may be of the same bytes.</summary>
    private static int IndexOf(ref byte begin, int length, byte mark)
    {
        int half = length < sizeof(ulong) ? sizeof(uint) : sizeof(ulong);
        ref byte end = ref Unsafe.Add(ref begin, length - half);
        Vector128<byte> both =
            half == sizeof(uint)
                ? Vector128.CreateScalar(Unsafe.ReadUnaligned<uint>(ref begin) | ((ulong)Unsafe.ReadUnaligned<uint>(ref end) << 32)).AsByte()
                : Vector128.Create(Unsafe.ReadUnaligned<ulong>(ref begin), Unsafe.ReadUnaligned<ulong>(ref end)).AsByte();
        uint found = Places(both, mark);
        int at = BitOperations.TrailingZeroCount(found);
        return found == 0 ? -1
            : at < half ? at
            : at + length - (2 * half);
    }

    private static uint Places(Vector128<byte> bytes, byte mark) => Vector128.Equals(bytes, Vector128.Create(mark)).ExtractMostSignificantBits();
}
