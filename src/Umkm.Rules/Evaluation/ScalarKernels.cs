using System.Numerics;

namespace Umkm.Rules.Evaluation;

/// <summary>Questions one value at a time: what the wide loops must equal, what a processor without vectors runs, and the end of every
/// column.</summary>
internal static class ScalarKernels
{
    public static void Ask<TTest, T>(ReadOnlySpan<T> values, ReadOnlySpan<Question<T>> questions, Span<ulong> answers)
        where TTest : struct, ITest
        where T : IBinaryInteger<T>
    {
        for (int word = 0; word << 6 < values.Length; word++)
        {
            ReadOnlySpan<T> some = values[(word << 6)..Math.Min(values.Length, (word + 1) << 6)];
            foreach (Question<T> question in questions)
            {
                ulong bits = 0;
                for (int i = 0; i < some.Length; i++)
                {
                    bits |= (TTest.Of(some[i], question.With) ? 1UL : 0) << i;
                }
                answers[question.Place + word] = bits;
            }
        }
    }
}
