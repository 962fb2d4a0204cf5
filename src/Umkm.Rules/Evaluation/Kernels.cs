using System.Numerics;
using System.Runtime.Intrinsics;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Evaluation;

/// <summary>The loops over columns and registers, in the widest vectors that the processor has. Of values they yield one bit each, 64 a word; bits
/// past the last value are without meaning.</summary>
/// <remarks>None of it is compiled ahead: few rows go by <see cref="FewRows"/>.</remarks>
internal static class Kernels
{
    /// <summary>Registers are laid out in runs of so many words, so that no loop over them has an end of another size.</summary>
    public const int WordsAtOnce = 8;

    /// <summary>Some words made up to such runs.</summary>
    public static int InRuns(int words) => (words + WordsAtOnce - 1) & -WordsAtOnce;

    /// <summary>Asks each value several things.</summary>
    /// <param name="values">The values.</param>
    /// <param name="questions">What is asked.</param>
    /// <param name="answers">Takes the answers, at the places of the questions.</param>
    public static void Ask<TTest, T>(ReadOnlySpan<T> values, ReadOnlySpan<Question<T>> questions, Span<ulong> answers)
        where TTest : struct, ITest
        where T : unmanaged, IBinaryInteger<T>
    {
        if (questions.IsEmpty)
        {
            return;
        }
        int words = Bits.Words(values.Length);
        foreach (Question<T> question in questions)
        {
            if (question.Place < 0 || question.Place > answers.Length - words)
            {
                throw new ArgumentException("There are too few words for the answers.", nameof(answers));
            }
        }
        // Parts of a word are written as its bytes.
        int full = Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian ? values.Length & ~63 : 0;
        Widest.Run<WideQuestions<TTest, T>, T>(new WideQuestions<TTest, T>(values[..full], questions, answers));
        if (full < values.Length)
        {
            ScalarKernels.Ask<TTest, T>(values[full..], questions, answers[(full >> 6)..]);
        }
    }

    /// <summary>What both have, or either. The spans are of one length, a multiple of <see cref="WordsAtOnce"/>; the result may be one of
    /// them.</summary>
    public static void Combine(bool isAnd, Span<ulong> left, Span<ulong> right, Span<ulong> result)
    {
        Alike(left.Length, right.Length, result.Length);
        if (result.Length <= WordsAtOnce)
        {
            FewRows.Combine(isAnd, left, right, result);
            return;
        }
        Widest.Run<WideCombination, ulong>(new WideCombination(isAnd, left, right, result));
    }

    /// <summary>What lies in runs from one mark up to another, and what does not; both where it is unknown. The results are of one length, a
    /// multiple of <see cref="WordsAtOnce"/>.</summary>
    public static void Runs(BandMarks marks, ReadOnlySpan<MarkRun> runs, Span<ulong> canBeTrue, Span<ulong> canBeFalse)
    {
        Alike(canBeTrue.Length, canBeFalse.Length, canBeFalse.Length);
        Widest.Run<WideRuns, ulong>(new WideRuns(marks.Words, marks.Length, runs, marks.Unknown[..canBeTrue.Length], canBeTrue, canBeFalse));
    }

    public static void Not(ReadOnlySpan<ulong> source, Span<ulong> result)
    {
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = ~source[i];
        }
    }

    private static void Alike(int one, int two, int three)
    {
        if (one % WordsAtOnce != 0 || one != two || one != three)
        {
            throw new ArgumentException("The words are not so many, in eights.");
        }
    }
}
