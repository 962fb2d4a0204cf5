using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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
        // Each byte of a word is spread over eight bytes, and one bit of it looked at in each.
        var bit = Vector128.Create(0x8040_2010_0804_0201UL).AsByte();
        Vector128<byte> first = default;
        Vector128<byte> second = default;
        Vector128<byte> third = default;
        Vector128<byte> fourth = default;
        byte answer = 1;
        for (int at = 0; at < columns.Length; at += words)
        {
            var word = Vector128.CreateScalar(columns[at]).AsByte();
            var mark = Vector128.Create(answer);
            first |= mark & IsSet(Vector128.Shuffle(word, Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1)), bit);
            second |= mark & IsSet(Vector128.Shuffle(word, Vector128.Create((byte)2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3)), bit);
            third |= mark & IsSet(Vector128.Shuffle(word, Vector128.Create((byte)4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5)), bit);
            fourth |= mark & IsSet(Vector128.Shuffle(word, Vector128.Create((byte)6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 7)), bit);
            answer = unchecked((byte)(answer << 1));
        }
        first.StoreUnsafe(ref sets);
        second.StoreUnsafe(ref sets, 16);
        third.StoreUnsafe(ref sets, 32);
        fourth.StoreUnsafe(ref sets, 48);
    }

    private static Vector128<byte> IsSet(Vector128<byte> bytes, Vector128<byte> bit) => Vector128.Equals(bytes & bit, bit);
}
