using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Umkm.Rules.Evaluation;

/// <summary>The loops over columns. Each yields one bit a value, 64 values a word; bits past the last value are without meaning.</summary>
internal static class Kernels
{
    /// <summary>Whether each value lies between two numbers, both included; joined with what the result holds when <paramref name="join"/>.</summary>
    public static void InRange(ReadOnlySpan<long> values, long low, long high, Span<ulong> result, bool join)
    {
        // v in [low, high] is the same as (v - low) unsigned at most (high - low), also where the difference wraps.
        ulong width = unchecked((ulong)(high - low));
        int full = values.Length >> 6;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<long> lows = Vector512.Create(low);
            Vector512<ulong> widths = Vector512.Create(width);
            ref long first = ref MemoryMarshal.GetReference(values);
            for (int word = 0; word < full; word++)
            {
                ulong bits = 0;
                for (int lane = 0; lane < 8; lane++)
                {
                    Vector512<ulong> distance = (Vector512.LoadUnsafe(ref first, (nuint)((word * 64) + (lane * 8))) - lows).AsUInt64();
                    bits |= Vector512.LessThanOrEqual(distance, widths).ExtractMostSignificantBits() << (lane * 8);
                }
                result[word] = join ? result[word] | bits : bits;
            }
        }
        else
        {
            for (int word = 0; word < full; word++)
            {
                ulong bits = InRange(values.Slice(word * 64, 64), low, width);
                result[word] = join ? result[word] | bits : bits;
            }
        }
        if (full << 6 < values.Length)
        {
            ulong bits = InRange(values[(full << 6)..], low, width);
            result[full] = join ? result[full] | bits : bits;
        }
    }

    /// <summary>Whether each set of possible values meets a mask.</summary>
    public static void Meets(ReadOnlySpan<ulong> sets, ulong mask, Span<ulong> result)
    {
        int full = sets.Length >> 6;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ulong> masks = Vector512.Create(mask);
            ref ulong first = ref MemoryMarshal.GetReference(sets);
            for (int word = 0; word < full; word++)
            {
                ulong none = 0;
                for (int lane = 0; lane < 8; lane++)
                {
                    Vector512<ulong> met = Vector512.LoadUnsafe(ref first, (nuint)((word * 64) + (lane * 8))) & masks;
                    none |= Vector512.Equals(met, Vector512<ulong>.Zero).ExtractMostSignificantBits() << (lane * 8);
                }
                result[word] = ~none;
            }
        }
        else
        {
            for (int word = 0; word < full; word++)
            {
                result[word] = Meets(sets.Slice(word * 64, 64), mask);
            }
        }
        if (full << 6 < sets.Length)
        {
            result[full] = Meets(sets[(full << 6)..], mask);
        }
    }

    public static void And(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> result)
    {
        int i = 0;
        for (; i <= result.Length - Vector<ulong>.Count; i += Vector<ulong>.Count)
        {
            (new Vector<ulong>(left[i..]) & new Vector<ulong>(right[i..])).CopyTo(result[i..]);
        }
        for (; i < result.Length; i++)
        {
            result[i] = left[i] & right[i];
        }
    }

    public static void Or(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> result)
    {
        int i = 0;
        for (; i <= result.Length - Vector<ulong>.Count; i += Vector<ulong>.Count)
        {
            (new Vector<ulong>(left[i..]) | new Vector<ulong>(right[i..])).CopyTo(result[i..]);
        }
        for (; i < result.Length; i++)
        {
            result[i] = left[i] | right[i];
        }
    }

    public static void Not(ReadOnlySpan<ulong> source, Span<ulong> result)
    {
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = ~source[i];
        }
    }

    private static ulong InRange(ReadOnlySpan<long> values, long low, ulong width)
    {
        ulong bits = 0;
        for (int i = 0; i < values.Length; i++)
        {
            bits |= (unchecked((ulong)(values[i] - low)) <= width ? 1UL : 0UL) << i;
        }
        return bits;
    }

    private static ulong Meets(ReadOnlySpan<ulong> sets, ulong mask)
    {
        ulong bits = 0;
        for (int i = 0; i < sets.Length; i++)
        {
            bits |= ((sets[i] & mask) != 0 ? 1UL : 0UL) << i;
        }
        return bits;
    }
}
