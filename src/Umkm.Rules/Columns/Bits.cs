using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Umkm.Rules.Columns;

/// <summary>Reading and writing runs of bits.</summary>
internal static class Bits
{
    /// <summary>How many words hold some bits.</summary>
    public static int Words(int bits) => (bits + 63) >> 6;

    /// <summary>The 64 bits that begin at any bit; zeros past the end.</summary>
    public static ulong WordAt(ReadOnlySpan<ulong> bits, int start)
    {
        int word = start >> 6;
        int shift = start & 63;
        ulong low = word < bits.Length ? bits[word] >> shift : 0;
        return shift == 0 || word + 1 >= bits.Length ? low : low | (bits[word + 1] << (64 - shift));
    }

    /// <summary>The bits from any bit on, as words; zeros past the end.</summary>
    public static void CopyTo(ReadOnlySpan<ulong> bits, int start, Span<ulong> words)
    {
        int first = start >> 6;
        int shift = start & 63;
        int within = Math.Clamp(bits.Length - first - (shift == 0 ? 0 : 1), 0, words.Length);
        if (shift == 0)
        {
            bits.Slice(Math.Min(first, bits.Length), within).CopyTo(words);
        }
        else
        {
            for (int i = 0; i < within; i++)
            {
                words[i] = (bits[first + i] >> shift) | (bits[first + i + 1] << (64 - shift));
            }
        }
        for (int i = within; i < words.Length; i++)
        {
            words[i] = WordAt(bits, start + (i << 6));
        }
    }

    public static bool At(ReadOnlySpan<ulong> bits, int index) => (bits[index >> 6] >> (index & 63) & 1) != 0;

    /// <summary>How many bits are set from one index up to another that is not included.</summary>
    public static int Count(ReadOnlySpan<ulong> bits, int from, int to)
    {
        int count = 0;
        while (from < to)
        {
            int take = Math.Min(64 - (from & 63), to - from);
            ulong mask = take == 64 ? ulong.MaxValue : ((1UL << take) - 1) << (from & 63);
            count += BitOperations.PopCount(bits[from >> 6] & mask);
            from += take;
        }
        return count;
    }

    /// <summary>Repeats a run of bits so many more times behind itself.</summary>
    public static void Repeat(Span<ulong> bits, int from, int count, int times)
    {
        int end = from + (count * (times + 1));
        for (int to = from + count; to < end; )
        {
            // What lies a whole number of runs before is the same: as much of it as a word has room for.
            int whole = (to - from) / count * count;
            int take = Math.Min(64 - (to & 63), Math.Min(whole, end - to));
            ulong mask = (take == 64 ? ulong.MaxValue : (1UL << take) - 1) << (to & 63);
            ref ulong word = ref bits[to >> 6];
            word = (word & ~mask) | ((WordAt(bits, to - whole) << (to & 63)) & mask);
            to += take;
        }
    }

    /// <summary>Gives bits from the first on the values of other bits.</summary>
    /// <param name="from">The other bits.</param>
    /// <param name="to">Takes them.</param>
    /// <param name="places">For each bit the place of the other; below zero for one that stays as it is.</param>
    public static void Copy(ReadOnlySpan<ulong> from, Span<ulong> to, ReadOnlySpan<int> places)
    {
        for (int first = 0; first < places.Length; first += 64)
        {
            ReadOnlySpan<int> run = places[first..Math.Min(first + 64, places.Length)];
            ulong bits = 0;
            ulong given = 0;
            for (int i = 0; i < run.Length; i++)
            {
                if (run[i] >= 0)
                {
                    given |= 1UL << i;
                    bits |= (from[run[i] >> 6] >> (run[i] & 63) & 1) << i;
                }
            }
            to[first >> 6] = (to[first >> 6] & ~given) | bits;
        }
    }

    /// <summary>Sets the bits from the first on of which the place of another is told.</summary>
    /// <param name="to">The bits.</param>
    /// <param name="places">For each bit the place of the other; below zero for one that stays as it is.</param>
    public static void SetTold(Span<ulong> to, ReadOnlySpan<int> places)
    {
        for (int first = 0; first < places.Length; first += 64)
        {
            ReadOnlySpan<int> run = places[first..Math.Min(first + 64, places.Length)];
            ulong below = 0;
            int i = 0;
            for (; i <= run.Length - Vector128<int>.Count; i += Vector128<int>.Count)
            {
                below |= (ulong)Vector128.Create(run[i..]).ExtractMostSignificantBits() << i;
            }
            for (; i < run.Length; i++)
            {
                below |= (run[i] < 0 ? 1UL : 0) << i;
            }
            to[first >> 6] |= ~below & (ulong.MaxValue >> (64 - run.Length));
        }
    }

    /// <summary>Sets all bits of some numbers. (Written out: a fill of the framework is compiled at each start.)</summary>
    public static void SetAll<T>(Span<T> some)
        where T : unmanaged
    {
        Span<byte> bytes = MemoryMarshal.AsBytes(some);
        Span<ulong> words = MemoryMarshal.Cast<byte, ulong>(bytes);
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = ulong.MaxValue;
        }
        for (int i = words.Length * sizeof(ulong); i < bytes.Length; i++)
        {
            bytes[i] = byte.MaxValue;
        }
    }

    /// <summary>Sets the bits from one index up to another that is not included.</summary>
    public static void Set(Span<ulong> bits, int from, int to)
    {
        while (from < to)
        {
            int take = Math.Min(64 - (from & 63), to - from);
            bits[from >> 6] |= take == 64 ? ulong.MaxValue : ((1UL << take) - 1) << (from & 63);
            from += take;
        }
    }
}
