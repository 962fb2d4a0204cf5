using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Umkm.Rules.Screenings;

/// <summary>Work on bitmaps of a block.</summary>
internal static class ScreeningBits
{
    public static void And(Span<ulong> target, ReadOnlySpan<ulong> other)
    {
        other = other[..target.Length];
        for (int i = 0; i < target.Length; i++)
        {
            target[i] &= other[i];
        }
    }

    public static void Or(Span<ulong> target, ReadOnlySpan<ulong> other)
    {
        other = other[..target.Length];
        for (int i = 0; i < target.Length; i++)
        {
            target[i] |= other[i];
        }
    }

    public static void Without(Span<ulong> target, ReadOnlySpan<ulong> less)
    {
        less = less[..target.Length];
        for (int i = 0; i < target.Length; i++)
        {
            target[i] &= ~less[i];
        }
    }

    /// <summary>Adds bits to those seen, and those that had been seen already to a second bitmap.</summary>
    public static void AddSecond(Span<ulong> twice, Span<ulong> once, ReadOnlySpan<ulong> bits)
    {
        once = once[..twice.Length];
        bits = bits[..twice.Length];
        for (int i = 0; i < twice.Length; i++)
        {
            twice[i] |= once[i] & bits[i];
            once[i] |= bits[i];
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
    /// <param name="columns">The bitmaps of at most eight answers, one after the other.</param>
    /// <param name="words">How many words each has.</param>
    /// <param name="sets">A byte a row.</param>
    public static void Sets(ReadOnlySpan<ulong> columns, int words, Span<byte> sets)
    {
        Span<byte> last = stackalloc byte[64];
        for (int word = 0; word << 6 < sets.Length; word++)
        {
            Span<byte> into = sets[(word << 6)..];
            if (into.Length >= 64)
            {
                Sets(columns[word..], words, ref MemoryMarshal.GetReference(into));
            }
            else
            {
                Sets(columns[word..], words, ref MemoryMarshal.GetReference(last));
                last[..into.Length].CopyTo(into);
            }
        }
    }

    /// <summary>The sets of 64 rows.</summary>
    private static void Sets(ReadOnlySpan<ulong> columns, int words, ref byte sets)
    {
        Vector128<byte> first = default;
        Vector128<byte> second = default;
        Vector128<byte> third = default;
        Vector128<byte> fourth = default;
        byte answer = 1;
        for (int at = 0; at < columns.Length; at += words)
        {
            // Each byte twice, four times, eight times; then one bit is looked at in each.
            Vector128<ushort> twice = Vector128.WidenLower(Vector128.CreateScalar(columns[at]).AsByte());
            twice |= twice << 8;
            Vector128<uint> low = Vector128.WidenLower(twice);
            low |= low << 16;
            Vector128<uint> high = Vector128.WidenUpper(twice);
            high |= high << 16;
            var mark = Vector128.Create(answer);
            first |= mark & IsSet(Vector128.WidenLower(low));
            second |= mark & IsSet(Vector128.WidenUpper(low));
            third |= mark & IsSet(Vector128.WidenLower(high));
            fourth |= mark & IsSet(Vector128.WidenUpper(high));
            answer = unchecked((byte)(answer << 1));
        }
        first.StoreUnsafe(ref sets);
        second.StoreUnsafe(ref sets, 16);
        third.StoreUnsafe(ref sets, 32);
        fourth.StoreUnsafe(ref sets, 48);
    }

    /// <summary>For each of two bytes, repeated four times in the lower half of a number, which of its bits are set: a byte each.</summary>
    private static Vector128<byte> IsSet(Vector128<ulong> repeated)
    {
        var bit = Vector128.Create(0x8040_2010_0804_0201UL).AsByte();
        return Vector128.Equals((repeated | (repeated << 32)).AsByte() & bit, bit);
    }
}
