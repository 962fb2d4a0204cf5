using System.Runtime.CompilerServices;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Evaluation;

/// <summary>The kernels over values, written once for every width: 64 values a word.</summary>
internal static class WideKernels<TWidth, TVector, T>
    where TWidth : struct, IWidth<TVector, T>
{
    /// <summary>Whether each value is at least each of some bounds: every word of values is asked about all of them before the next is
    /// read.</summary>
    public static void AtLeast(ref readonly T values, ReadOnlySpan<T> bounds, ref ulong marks, nuint words)
    {
        for (nuint word = 0; word < words; word = unchecked(word + 1))
        {
            Ahead.Of(in Unsafe.Add(ref Unsafe.AsRef(in values), unchecked(word * 64)));
            nuint at = word;
            foreach (T bound in bounds)
            {
                Unsafe.Add(ref marks, at) = ~Word<BelowBound>(in values, unchecked(word * 64), TWidth.Create(bound));
                at = unchecked(at + Kernels.WordsAtOnce);
            }
        }
    }

    /// <summary>Whether each set has a bit of a mask.</summary>
    public static void Meets(ref readonly T sets, T mask, ref ulong result, nuint words)
    {
        TVector masks = TWidth.Create(mask);
        for (nuint word = 0; word < words; word = unchecked(word + 1))
        {
            Ahead.Of(in Unsafe.Add(ref Unsafe.AsRef(in sets), unchecked(word * 64)));
            Unsafe.Add(ref result, word) = ~Word<NothingOf>(in sets, unchecked(word * 64), masks);
        }
    }

    /// <summary>The bits of 64 values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Word<TTest>(ref readonly T first, nuint at, TVector with)
        where TTest : struct, ITest
    {
        ulong bits = 0;
        unchecked
        {
            int step = TWidth.Count;
            if (4 * step > 64)
            {
                bits = TWidth.Bits(TTest.Of(TWidth.Load(in first, at), with));
                if (step < 64)
                {
                    bits |= TWidth.Bits(TTest.Of(TWidth.Load(in first, at + (nuint)step), with)) << step;
                }
            }
            else if (4 * step >= 32)
            {
                bits = Four<TTest>(in first, at, with);
                if (4 * step < 64)
                {
                    bits |= Four<TTest>(in first, at + (nuint)(4 * step), with) << (4 * step);
                }
            }
            else
            {
                for (int i = 0; i < 64; i += 8 * step)
                {
                    ulong both =
                        Four<TTest>(in first, at + (nuint)i, with) | (Four<TTest>(in first, at + (nuint)(i + (4 * step)), with) << (4 * step));
                    bits |= both << i;
                }
            }
        }
        return bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four<TTest>(ref readonly T first, nuint at, TVector with)
        where TTest : struct, ITest
    {
        nuint step = (nuint)TWidth.Count;
        return unchecked(
            TWidth.Bits(
                TTest.Of(TWidth.Load(in first, at), with),
                TTest.Of(TWidth.Load(in first, at + step), with),
                TTest.Of(TWidth.Load(in first, at + (2 * step)), with),
                TTest.Of(TWidth.Load(in first, at + (3 * step)), with)
            )
        );
    }

    private interface ITest
    {
        static abstract TVector Of(TVector values, TVector with);
    }

    private readonly struct BelowBound : ITest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TVector Of(TVector values, TVector with) => TWidth.Below(values, with);
    }

    private readonly struct NothingOf : ITest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TVector Of(TVector values, TVector with) => TWidth.Apart(values, with);
    }
}

/// <summary>The kernels over words of bits, eight at a time: registers are laid out in eights.</summary>
internal static class WideWords<TWidth, TVector>
    where TWidth : struct, IWidth<TVector, ulong>
{
    public static void And(ref ulong left, ref ulong right, ref ulong result, nuint words)
    {
        for (nuint i = 0; i < words; i = unchecked(i + (nuint)TWidth.Count))
        {
            TWidth.Store(TWidth.And(TWidth.Load(in left, i), TWidth.Load(in right, i)), ref result, i);
        }
    }

    public static void Or(ref ulong left, ref ulong right, ref ulong result, nuint words)
    {
        for (nuint i = 0; i < words; i = unchecked(i + (nuint)TWidth.Count))
        {
            TWidth.Store(TWidth.Or(TWidth.Load(in left, i), TWidth.Load(in right, i)), ref result, i);
        }
    }

    /// <summary>What lies from one bound up to another, and what does not; both where it is unknown. Eight words.</summary>
    public static void Band(ref ulong from, ref ulong to, ref ulong unknown, ref ulong canBeTrue, ref ulong canBeFalse)
    {
        TVector all = TWidth.Create(ulong.MaxValue);
        for (nuint i = 0; i < 8; i = unchecked(i + (nuint)TWidth.Count))
        {
            TVector band = TWidth.AndNot(TWidth.Load(in from, i), TWidth.Load(in to, i));
            TVector open = TWidth.Load(in unknown, i);
            TWidth.Store(TWidth.Or(band, open), ref canBeTrue, i);
            TWidth.Store(TWidth.Or(TWidth.AndNot(all, band), open), ref canBeFalse, i);
        }
    }
}
