using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;

namespace Umkm.Rules.Tests.Evaluations;

/// <summary>Every width says what the scalar form says, and the scalar form what C# says, for values on, beside and far from the bound.</summary>
public class KernelTests
{
    private static readonly int[] Lengths = [1, 7, 63, 64, 65, 128, 191, 512, 700];

    [Fact]
    public void At_least_a_bound()
    {
        AtLeast<sbyte>();
        AtLeast<short>();
        AtLeast<int>();
        AtLeast<long>();
    }

    [Fact]
    public void Meeting_a_mask()
    {
        Meets<byte>();
        Meets<ushort>();
        Meets<ulong>();
    }

    [Fact]
    public void Words()
    {
        var random = new Random(5);
        for (int words = 8; words <= 72; words += 8)
        {
            ulong[] left = Values<ulong>(random, words, 0);
            ulong[] right = Values<ulong>(random, words, 0);
            ulong[] unknown = Values<ulong>(random, words, 0);
            ulong[] both = new ulong[words];
            Kernels.And(left, right, both);
            Assert.Equal(left.Zip(right, (l, r) => l & r), both);
            Kernels.Or(left, right, both);
            Assert.Equal(left.Zip(right, (l, r) => l | r), both);
        }
        ulong[] from = Values<ulong>(random, 8, 0);
        ulong[] to = Values<ulong>(random, 8, 0);
        ulong[] open = Values<ulong>(random, 8, 0);
        Bands(from, to, open, Kernels.Band);
        Bands(from, to, open, Wide(WideWords<Width128<ulong>, Vector128<ulong>>.Band));
        Bands(from, to, open, Wide(WideWords<Width256<ulong>, Vector256<ulong>>.Band));
        Bands(from, to, open, Wide(WideWords<Width512<ulong>, Vector512<ulong>>.Band));
    }

    private delegate void WideBand(ref ulong from, ref ulong to, ref ulong unknown, ref ulong canBeTrue, ref ulong canBeFalse);

    private delegate void SpanBand(Span<ulong> from, Span<ulong> to, Span<ulong> unknown, Span<ulong> canBeTrue, Span<ulong> canBeFalse);

    private static SpanBand Wide(WideBand band) => (f, t, u, yes, no) => band(ref f[0], ref t[0], ref u[0], ref yes[0], ref no[0]);

    private static void Bands(ulong[] from, ulong[] to, ulong[] open, SpanBand band)
    {
        ulong[] canBeTrue = new ulong[8];
        ulong[] canBeFalse = new ulong[8];
        band(from, to, open, canBeTrue, canBeFalse);
        Assert.Equal(from.Select((f, i) => (f & ~to[i]) | open[i]), canBeTrue);
        Assert.Equal(from.Select((f, i) => ~(f & ~to[i]) | open[i]), canBeFalse);
    }

    private static void AtLeast<T>()
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var random = new Random(3);
        foreach (int length in Lengths.Where(l => l <= 512))
        {
            T[] bounds = [T.Zero, T.One, T.MinValue, T.MaxValue, T.CreateTruncating(random.NextInt64())];
            T[] values = Values(random, length, bounds[random.Next(bounds.Length)]);
            ulong[] expected = new ulong[bounds.Length * Kernels.WordsAtOnce];
            ScalarKernels.AtLeast(values, bounds, expected);
            for (int b = 0; b < bounds.Length; b++)
            {
                for (int i = 0; i < length; i++)
                {
                    Assert.Equal(values[i] >= bounds[b], Bits.At(expected, (b * Kernels.WordsAtOnce * 64) + i));
                }
            }
            ulong[] found = new ulong[expected.Length];
            Kernels.AtLeast(values, bounds, found);
            Assert.Equal(expected, found);
            ref T first = ref MemoryMarshal.GetArrayDataReference(values);
            nuint full = (nuint)length >> 6;
            ulong[] whole = new ulong[expected.Length];
            ScalarKernels.AtLeast(values.AsSpan(0, (int)full << 6), bounds, whole);
            ulong[] wide = new ulong[expected.Length];
            WideKernels<Width128<T>, Vector128<T>, T>.AtLeast(in first, bounds, ref wide[0], full);
            Assert.Equal(whole, wide);
            wide = new ulong[expected.Length];
            WideKernels<Width256<T>, Vector256<T>, T>.AtLeast(in first, bounds, ref wide[0], full);
            Assert.Equal(whole, wide);
            wide = new ulong[expected.Length];
            WideKernels<Width512<T>, Vector512<T>, T>.AtLeast(in first, bounds, ref wide[0], full);
            Assert.Equal(whole, wide);
        }
    }

    private static void Meets<T>()
        where T : unmanaged, IBinaryInteger<T>
    {
        var random = new Random(4);
        foreach (int length in Lengths)
        {
            foreach (T mask in (T[])[T.Zero, T.One, T.AllBitsSet, T.CreateTruncating(0b1010_0101)])
            {
                T[] sets = [.. Values(random, length, mask).Select(v => random.Next(3) == 0 ? v & ~mask : v)];
                ulong[] expected = new ulong[Bits.Words(length)];
                ScalarKernels.Meets(sets, mask, expected);
                for (int i = 0; i < length; i++)
                {
                    Assert.Equal((sets[i] & mask) != T.Zero, Bits.At(expected, i));
                }
                ulong[] found = new ulong[expected.Length];
                Kernels.Meets(sets, mask, found);
                Assert.Equal(expected, found);
                int full = length >> 6;
                ref T first = ref MemoryMarshal.GetArrayDataReference(sets);
                ulong[] wide = new ulong[expected.Length];
                WideKernels<Width128<T>, Vector128<T>, T>.Meets(in first, mask, ref wide[0], (nuint)full);
                Assert.Equal(expected[..full], wide[..full]);
                WideKernels<Width256<T>, Vector256<T>, T>.Meets(in first, mask, ref wide[0], (nuint)full);
                Assert.Equal(expected[..full], wide[..full]);
                WideKernels<Width512<T>, Vector512<T>, T>.Meets(in first, mask, ref wide[0], (nuint)full);
                Assert.Equal(expected[..full], wide[..full]);
            }
        }
    }

    /// <summary>Values of which a third lie on a number or beside it.</summary>
    private static T[] Values<T>(Random random, int length, T about)
        where T : unmanaged, IBinaryInteger<T> =>
        [
            .. Enumerable
                .Range(0, length)
                .Select(_ =>
                    random.Next(3) == 0 ? unchecked(about + T.CreateTruncating(random.Next(-1, 2))) : T.CreateTruncating(random.NextInt64())
                ),
        ];
}
