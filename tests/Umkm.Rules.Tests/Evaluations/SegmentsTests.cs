using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;

namespace Umkm.Rules.Tests.Evaluations;

/// <summary>Asking 64 children at once says the same as asking each parent's children one by one.</summary>
public class SegmentsTests
{
    /// <summary>Families from none to more than two words of children, so that every way of crossing a word comes up.</summary>
    private static readonly int[] Sizes = [0, 0, 1, 1, 1, 2, 3, 5, 31, 62, 63, 64, 65, 127, 128, 129, 200];

    [Theory]
    [InlineData(1, true)]
    [InlineData(63, true)]
    [InlineData(64, true)]
    [InlineData(65, true)]
    [InlineData(300, true)]
    [InlineData(64, false)]
    [InlineData(300, false)]
    public void Children_AreAskedAndToldAsByAWalk(int parents, bool byInstruction)
    {
        var segments = new Segments(byInstruction);
        for (int seed = 0; seed < 60; seed++)
        {
            var random = new Random((parents * 1_000) + seed);
            // The first child need not be the table's first: runs begin anywhere.
            int first = random.Next(3) * 17;
            int[] starts = new int[parents + 1];
            starts[0] = first;
            for (int p = 0; p < parents; p++)
            {
                starts[p + 1] = starts[p] + Sizes[random.Next(seed % 2 == 0 ? Sizes.Length : 7)];
            }
            int children = starts[^1] - first;
            ulong[] bits = new ulong[Math.Max(1, Bits.Words(children))];
            int rare = random.Next(1, 200);
            for (int c = 0; c < bits.Length * 64; c++)
            {
                // Beyond the last child the bits mean nothing and may be anything.
                bits[c >> 6] |= (random.Next(rare) == 0) != (seed % 3 == 0) ? 1UL << (c & 63) : 0;
            }
            ulong[] any = new ulong[Bits.Words(parents)];
            ulong[] all = new ulong[Bits.Words(parents)];
            ulong[] two = new ulong[Bits.Words(parents)];
            ulong[] five = new ulong[Bits.Words(parents)];
            ulong[] spread = new ulong[bits.Length];
            segments.Lay(starts);
            segments.Any(bits, any);
            segments.All(bits, all);
            segments.AtLeast(bits, 2, two);
            segments.AtLeast(bits, 5, five);
            ulong[] asked = [.. any.Select((a, i) => a ^ (all[i] << 1))];
            segments.Spread(asked, spread);
            for (int p = 0; p < parents; p++)
            {
                bool[] own = [.. Enumerable.Range(starts[p] - first, starts[p + 1] - starts[p]).Select(c => Bits.At(bits, c))];
                Assert.Equal(own.Any(b => b), Bits.At(any, p));
                Assert.Equal(own.All(b => b), Bits.At(all, p));
                Assert.Equal(own.Count(b => b) >= 2, Bits.At(two, p));
                Assert.Equal(own.Count(b => b) >= 5, Bits.At(five, p));
                Assert.All(Enumerable.Range(starts[p] - first, own.Length), c => Assert.Equal(Bits.At(asked, p), Bits.At(spread, c)));
            }
        }
    }
}
