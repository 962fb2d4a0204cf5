using System.Numerics;

namespace Umkm.Rules.Evaluation;

/// <summary>The kernels one value at a time: what the wide ones must equal, what a processor without vectors runs, and the end of every
/// column.</summary>
internal static class ScalarKernels
{
    /// <summary>Whether each value is at least each of some bounds.</summary>
    public static void AtLeast<T>(ReadOnlySpan<T> values, ReadOnlySpan<T> bounds, Span<ulong> marks)
        where T : IComparisonOperators<T, T, bool>
    {
        for (int word = 0; word << 6 < values.Length; word++)
        {
            ReadOnlySpan<T> some = values[(word << 6)..Math.Min(values.Length, (word + 1) << 6)];
            for (int b = 0; b < bounds.Length; b++)
            {
                ulong bits = 0;
                for (int i = 0; i < some.Length; i++)
                {
                    bits |= (some[i] >= bounds[b] ? 1UL : 0UL) << i;
                }
                marks[(b * Kernels.WordsAtOnce) + word] = bits;
            }
        }
    }

    /// <summary>Whether each set has a bit of a mask.</summary>
    public static void Meets<T>(ReadOnlySpan<T> sets, T mask, Span<ulong> result)
        where T : IBinaryInteger<T>
    {
        for (int word = 0; word << 6 < sets.Length; word++)
        {
            ulong bits = 0;
            ReadOnlySpan<T> some = sets[(word << 6)..Math.Min(sets.Length, (word + 1) << 6)];
            for (int i = 0; i < some.Length; i++)
            {
                bits |= (T.IsZero(some[i] & mask) ? 0UL : 1UL) << i;
            }
            result[word] = bits;
        }
    }
}
