using System.Numerics;
using System.Runtime.Intrinsics;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;

namespace Umkm.Rules.Tests.Evaluations;

/// <summary>Every width says what the scalar form says, and the scalar form what C# says, for values on, beside and far from the bound.</summary>
public class KernelTests
{
    private static readonly int[] Lengths = [1, 7, 63, 64, 65, 128, 191, 512, 700];

    [Fact]
    public void Above_a_bound()
    {
        Above<sbyte>();
        Above<short>();
        Above<int>();
        Above<long>();
    }

    [Fact]
    public void Meeting_a_mask()
    {
        Meets<byte>();
        Meets<ushort>();
        Meets<ulong>();
    }

    [Fact]
    public void Answers_have_room()
    {
        ulong[] answers = new ulong[2];
        byte[] sets = new byte[65];
        Kernels.Ask<MeetsMask, byte>(sets, [new Question<byte>(1, 0)], answers);
        Kernels.Ask<MeetsMask, byte>(sets, [], []);
        Assert.Throws<ArgumentException>(() => Kernels.Ask<MeetsMask, byte>(sets, [new Question<byte>(1, 1)], answers));
        Assert.Throws<ArgumentException>(() => Kernels.Ask<MeetsMask, byte>(sets, [new Question<byte>(1, -1)], answers));
    }

    [Fact]
    public void Words()
    {
        var random = new Random(5);
        for (int words = 8; words <= 72; words += 8)
        {
            ulong[] left = Values<ulong>(random, words, 0);
            ulong[] right = Values<ulong>(random, words, 0);
            ulong[] both = new ulong[words];
            foreach (bool isAnd in (bool[])[true, false])
            {
                ulong[] expected = [.. left.Zip(right, (l, r) => isAnd ? l & r : l | r)];
                Kernels.Combine(isAnd, left, right, both);
                Assert.Equal(expected, both);
                InEachWidth<ulong, CombinationOf>(new CombinationOf(isAnd, left, right), words, found => Assert.Equal(expected, found));
            }
            Runs(random, words);
        }
    }

    private static void Runs(Random random, int words)
    {
        // Each mark is longer than what is asked for, and the last is where nothing is known.
        int length = words + 8;
        ulong[] marks = Values<ulong>(random, 5 * length, 0);
        foreach (
            MarkRun[] runs in (MarkRun[][])
                [
                    [],
                    [new MarkRun(0, 2)],
                    [new MarkRun(0, 1), new MarkRun(3, 2)],
                ]
        )
        {
            ulong[] within = [.. Enumerable.Range(0, words).Select(i => Within(marks, length, runs, i))];
            ulong[] open = marks[(4 * length)..];
            ulong[] expected = [.. within.Select((w, i) => w | open[i]), .. within.Select((w, i) => ~w | open[i])];
            InEachWidth<ulong, RunsOf>(new RunsOf(marks, length, runs), 2 * words, found => Assert.Equal(expected, found));
        }
    }

    private static ulong Within(ulong[] marks, int length, MarkRun[] runs, int word)
    {
        ulong within = 0;
        foreach (MarkRun run in runs)
        {
            within |= marks[(run.From * length) + word] & ~marks[(run.To * length) + word];
        }
        return within;
    }

    private static void Above<T>()
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var random = new Random(3);
        T[] bounds = [T.Zero, T.One, T.MinValue, T.MaxValue, T.CreateTruncating(random.NextInt64())];
        foreach (int length in Lengths)
        {
            T[] values = Values(random, length, bounds[random.Next(bounds.Length)]);
            Asked<AboveBound, T>(values, bounds, (value, bound) => value > bound);
        }
    }

    private static void Meets<T>()
        where T : unmanaged, IBinaryInteger<T>
    {
        var random = new Random(4);
        foreach (int length in Lengths)
        {
            T[] masks = [T.Zero, T.One, T.AllBitsSet, T.CreateTruncating(0b1010_0101)];
            T[] sets = [.. Values(random, length, masks[3]).Select(v => random.Next(3) == 0 ? v & ~masks[3] : v)];
            Asked<MeetsMask, T>(sets, masks, (set, mask) => (set & mask) != T.Zero);
        }
    }

    /// <summary>Asks by the scalar form, by the kernel and by each width, and compares with C#.</summary>
    private static void Asked<TTest, T>(T[] values, T[] with, Func<T, T, bool> holds)
        where TTest : struct, ITest
        where T : unmanaged, IBinaryInteger<T>
    {
        // Answers do not lie beside each other, and what is between them stays as it is.
        int words = Bits.Words(values.Length) + 3;
        Question<T>[] questions = [.. with.Select((w, i) => new Question<T>(w, i * words))];
        ulong[] found = new ulong[with.Length * words];
        ScalarKernels.Ask<TTest, T>(values, questions, found);
        ulong[] expected = new ulong[found.Length];
        for (int q = 0; q < with.Length; q++)
        {
            for (int i = 0; i < values.Length; i++)
            {
                expected[(q * words) + (i >> 6)] |= holds(values[i], with[q]) ? 1UL << (i & 63) : 0;
            }
        }
        Assert.Equal(expected, found);
        found = new ulong[expected.Length];
        Kernels.Ask<TTest, T>(values, questions, found);
        Assert.Equal(expected, found);
        T[] whole = values[..(values.Length & ~63)];
        ulong[] expectedOfWhole = new ulong[expected.Length];
        ScalarKernels.Ask<TTest, T>(whole, questions, expectedOfWhole);
        InEachWidth<T, QuestionsOf<TTest, T>>(
            new QuestionsOf<TTest, T>(whole, questions),
            expected.Length,
            answers => Assert.Equal(expectedOfWhole, answers)
        );
    }

    private static void InEachWidth<T, TCase>(TCase asked, int words, Action<ulong[]> check)
        where TCase : ICase<T>
    {
        ulong[] found = new ulong[words];
        asked.Run<Width128<T>, Vector128<T>>(found);
        check(found);
        found = new ulong[words];
        asked.Run<Width256<T>, Vector256<T>>(found);
        check(found);
        found = new ulong[words];
        asked.Run<Width512<T>, Vector512<T>>(found);
        check(found);
    }

    /// <summary>A loop with what it is over.</summary>
    private interface ICase<T>
    {
        void Run<TWidth, TVector>(ulong[] found)
            where TWidth : struct, IWidth<TVector, T>;
    }

    private sealed record QuestionsOf<TTest, T>(T[] Values, Question<T>[] Questions) : ICase<T>
        where TTest : struct, ITest
    {
        public void Run<TWidth, TVector>(ulong[] found)
            where TWidth : struct, IWidth<TVector, T> => new WideQuestions<TTest, T>(Values, Questions, found).Run<TWidth, TVector>();
    }

    private sealed record CombinationOf(bool IsAnd, ulong[] Left, ulong[] Right) : ICase<ulong>
    {
        public void Run<TWidth, TVector>(ulong[] found)
            where TWidth : struct, IWidth<TVector, ulong> => new WideCombination(IsAnd, Left, Right, found).Run<TWidth, TVector>();
    }

    private sealed record RunsOf(ulong[] Marks, int Length, MarkRun[] Parts) : ICase<ulong>
    {
        public void Run<TWidth, TVector>(ulong[] found)
            where TWidth : struct, IWidth<TVector, ulong>
        {
            int half = found.Length / 2;
            ReadOnlySpan<ulong> unknown = Marks.AsSpan(4 * Length, half);
            new WideRuns(Marks, Length, Parts, unknown, found.AsSpan(0, half), found.AsSpan(half)).Run<TWidth, TVector>();
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
