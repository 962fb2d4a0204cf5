using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Evaluation;

/// <summary>The loops over columns and registers, in the widest vectors that the processor has; which is settled when they are compiled. Each
/// yields one bit a value, 64 values a word; bits past the last value are without meaning.</summary>
/// <remarks>None of it is compiled ahead: few rows go by <see cref="FewRows"/>.</remarks>
internal static class Kernels
{
    /// <summary>Registers are laid out in runs of so many words, so that no loop over them has an end of another size.</summary>
    public const int WordsAtOnce = 8;

    /// <summary>Whether each value is at least each of some bounds.</summary>
    /// <param name="values">The values: for several bounds at most 64 times <see cref="WordsAtOnce"/>.</param>
    /// <param name="bounds">The bounds.</param>
    /// <param name="marks">Takes the bits, those of each bound <see cref="WordsAtOnce"/> words after those of the one before.</param>
    public static void AtLeast<T>(ReadOnlySpan<T> values, ReadOnlySpan<T> bounds, Span<ulong> marks)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (bounds.IsEmpty)
        {
            return;
        }
        int full = values.Length >> 6;
        Fits(((bounds.Length - 1) * WordsAtOnce) + Bits.Words(values.Length), marks);
        ref T first = ref MemoryMarshal.GetReference(values);
        ref ulong into = ref MemoryMarshal.GetReference(marks);
        if (!Vector128.IsHardwareAccelerated)
        {
            full = 0;
        }
        else
        {
            WideAtLeast(in first, bounds, ref into, (nuint)full);
        }
        if (full << 6 < values.Length)
        {
            ScalarKernels.AtLeast(values[(full << 6)..], bounds, marks[full..]);
        }
    }

    private static void WideAtLeast<T>(ref readonly T first, ReadOnlySpan<T> bounds, ref ulong into, nuint words)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (Vector512.IsHardwareAccelerated)
        {
            WideKernels<Width512<T>, Vector512<T>, T>.AtLeast(in first, bounds, ref into, words);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            WideKernels<Width256<T>, Vector256<T>, T>.AtLeast(in first, bounds, ref into, words);
        }
        else
        {
            WideKernels<Width128<T>, Vector128<T>, T>.AtLeast(in first, bounds, ref into, words);
        }
    }

    /// <summary>Whether each set of possible values has one of a mask.</summary>
    public static void Meets<T>(ReadOnlySpan<T> sets, T mask, Span<ulong> result)
        where T : unmanaged, IBinaryInteger<T>
    {
        int full = sets.Length >> 6;
        Fits(Bits.Words(sets.Length), result);
        ref T first = ref MemoryMarshal.GetReference(sets);
        ref ulong into = ref MemoryMarshal.GetReference(result);
        if (!Vector128.IsHardwareAccelerated)
        {
            full = 0;
        }
        else
        {
            WideMeets(in first, mask, ref into, (nuint)full);
        }
        if (full << 6 < sets.Length)
        {
            ScalarKernels.Meets(sets[(full << 6)..], mask, result[full..]);
        }
    }

    private static void WideMeets<T>(ref readonly T first, T mask, ref ulong into, nuint words)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (Vector512.IsHardwareAccelerated)
        {
            WideKernels<Width512<T>, Vector512<T>, T>.Meets(in first, mask, ref into, words);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            WideKernels<Width256<T>, Vector256<T>, T>.Meets(in first, mask, ref into, words);
        }
        else
        {
            WideKernels<Width128<T>, Vector128<T>, T>.Meets(in first, mask, ref into, words);
        }
    }

    /// <summary>What both have. The spans are of one length, a multiple of <see cref="WordsAtOnce"/>; the result may be one of them.</summary>
    public static void And(Span<ulong> left, Span<ulong> right, Span<ulong> result)
    {
        Alike(left, right, result);
        if (result.Length <= WordsAtOnce)
        {
            for (int i = 0; i < result.Length; i++)
            {
                result[i] = left[i] & right[i];
            }
            return;
        }
        ref ulong l = ref MemoryMarshal.GetReference(left);
        ref ulong r = ref MemoryMarshal.GetReference(right);
        WideAnd(ref l, ref r, ref MemoryMarshal.GetReference(result), (nuint)result.Length);
    }

    private static void WideAnd(ref ulong left, ref ulong right, ref ulong into, nuint words)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            WideWords<Width512<ulong>, Vector512<ulong>>.And(ref left, ref right, ref into, words);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            WideWords<Width256<ulong>, Vector256<ulong>>.And(ref left, ref right, ref into, words);
        }
        else
        {
            WideWords<Width128<ulong>, Vector128<ulong>>.And(ref left, ref right, ref into, words);
        }
    }

    /// <summary>What either has. The spans are of one length, a multiple of <see cref="WordsAtOnce"/>; the result may be one of them.</summary>
    public static void Or(Span<ulong> left, Span<ulong> right, Span<ulong> result)
    {
        Alike(left, right, result);
        if (result.Length <= WordsAtOnce)
        {
            for (int i = 0; i < result.Length; i++)
            {
                result[i] = left[i] | right[i];
            }
            return;
        }
        ref ulong l = ref MemoryMarshal.GetReference(left);
        ref ulong r = ref MemoryMarshal.GetReference(right);
        WideOr(ref l, ref r, ref MemoryMarshal.GetReference(result), (nuint)result.Length);
    }

    private static void WideOr(ref ulong left, ref ulong right, ref ulong into, nuint words)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            WideWords<Width512<ulong>, Vector512<ulong>>.Or(ref left, ref right, ref into, words);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            WideWords<Width256<ulong>, Vector256<ulong>>.Or(ref left, ref right, ref into, words);
        }
        else
        {
            WideWords<Width128<ulong>, Vector128<ulong>>.Or(ref left, ref right, ref into, words);
        }
    }

    /// <summary>What lies from one bound up to another, and what does not; both where it is unknown. Spans of <see cref="WordsAtOnce"/>
    /// words.</summary>
    public static void Band(Span<ulong> from, Span<ulong> to, Span<ulong> unknown, Span<ulong> canBeTrue, Span<ulong> canBeFalse)
    {
        Alike(from, to, unknown);
        Alike(from, canBeTrue, canBeFalse);
        ref ulong f = ref MemoryMarshal.GetReference(from);
        ref ulong t = ref MemoryMarshal.GetReference(to);
        ref ulong u = ref MemoryMarshal.GetReference(unknown);
        ref ulong yes = ref MemoryMarshal.GetReference(canBeTrue);
        ref ulong no = ref MemoryMarshal.GetReference(canBeFalse);
        if (Vector512.IsHardwareAccelerated)
        {
            WideWords<Width512<ulong>, Vector512<ulong>>.Band(ref f, ref t, ref u, ref yes, ref no);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            WideWords<Width256<ulong>, Vector256<ulong>>.Band(ref f, ref t, ref u, ref yes, ref no);
        }
        else
        {
            WideWords<Width128<ulong>, Vector128<ulong>>.Band(ref f, ref t, ref u, ref yes, ref no);
        }
    }

    public static void Not(ReadOnlySpan<ulong> source, Span<ulong> result)
    {
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = ~source[i];
        }
    }

    private static void Fits(int words, Span<ulong> result)
    {
        if (words > result.Length)
        {
            throw new ArgumentException("The result has too few words.", nameof(result));
        }
    }

    private static void Alike(Span<ulong> one, Span<ulong> two, Span<ulong> three)
    {
        if (one.Length % WordsAtOnce != 0 || one.Length != two.Length || one.Length != three.Length)
        {
            throw new ArgumentException("The words are not so many, in eights.", nameof(one));
        }
    }
}
