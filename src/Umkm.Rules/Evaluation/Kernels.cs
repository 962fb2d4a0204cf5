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

    /// <summary>Whether each 32-bit value lies between two numbers, both included.</summary>
    public static void InRange(ReadOnlySpan<int> values, long low, long high, Span<ulong> result, bool join)
    {
        if (low > int.MaxValue || high < int.MinValue)
        {
            if (!join)
            {
                result.Clear();
            }
            return;
        }
        int least = (int)Math.Max(low, int.MinValue);
        uint width = unchecked((uint)((int)Math.Min(high, int.MaxValue) - least));
        int full = values.Length >> 6;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<int> lows = Vector512.Create(least);
            Vector512<uint> widths = Vector512.Create(width);
            ref int first = ref MemoryMarshal.GetReference(values);
            for (int word = 0; word < full; word++)
            {
                ulong bits = 0;
                for (int lane = 0; lane < 4; lane++)
                {
                    Vector512<uint> distance = (Vector512.LoadUnsafe(ref first, (nuint)((word * 64) + (lane * 16))) - lows).AsUInt32();
                    bits |= Vector512.LessThanOrEqual(distance, widths).ExtractMostSignificantBits() << (lane * 16);
                }
                result[word] = join ? result[word] | bits : bits;
            }
        }
        else
        {
            full = 0;
        }
        for (int word = full; word << 6 < values.Length; word++)
        {
            ulong bits = 0;
            ReadOnlySpan<int> rest = values[(word << 6)..Math.Min(values.Length, (word + 1) << 6)];
            for (int i = 0; i < rest.Length; i++)
            {
                bits |= (unchecked((uint)(rest[i] - least)) <= width ? 1UL : 0UL) << i;
            }
            result[word] = join ? result[word] | bits : bits;
        }
    }

    /// <summary>Whether each set of at most eight possible values meets a mask.</summary>
    public static void Meets(ReadOnlySpan<byte> sets, byte mask, Span<ulong> result)
    {
        int full = sets.Length >> 6;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<byte> masks = Vector512.Create(mask);
            ref byte first = ref MemoryMarshal.GetReference(sets);
            for (int word = 0; word < full; word++)
            {
                Vector512<byte> met = Vector512.LoadUnsafe(ref first, (nuint)(word * 64)) & masks;
                result[word] = ~Vector512.Equals(met, Vector512<byte>.Zero).ExtractMostSignificantBits();
            }
        }
        else
        {
            full = 0;
        }
        for (int word = full; word << 6 < sets.Length; word++)
        {
            ulong bits = 0;
            ReadOnlySpan<byte> rest = sets[(word << 6)..Math.Min(sets.Length, (word + 1) << 6)];
            for (int i = 0; i < rest.Length; i++)
            {
                bits |= ((rest[i] & mask) != 0 ? 1UL : 0UL) << i;
            }
            result[word] = bits;
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
