using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Umkm.Rules.Evaluation;

/// <summary>Asks values several things: four vectors of them, or a word where that is less, are read once and asked everything before
/// the next.</summary>
/// <param name="values">The values: a multiple of 64.</param>
/// <param name="questions">What is asked.</param>
/// <param name="answers">Takes the answers, at the places of the questions.</param>
internal readonly ref struct WideQuestions<TTest, T>(ReadOnlySpan<T> values, ReadOnlySpan<Question<T>> questions, Span<ulong> answers) : ILoop<T>
    where TTest : struct, ITest
{
    private readonly ReadOnlySpan<T> _values = values;
    private readonly ReadOnlySpan<Question<T>> _questions = questions;
    private readonly Span<ulong> _answers = answers;

    public void Run<TWidth, TVector>()
        where TWidth : struct, IWidth<TVector, T>
    {
        unchecked
        {
            nuint step = (nuint)TWidth.Count;
            nuint together = Math.Min(4 * step, 64);
            ref T first = ref MemoryMarshal.GetReference(_values);
            ref byte taken = ref Unsafe.As<ulong, byte>(ref MemoryMarshal.GetReference(_answers));
            ReadOnlySpan<Question<T>> asked = _questions;
            nuint count = (nuint)_values.Length;
            for (nuint at = 0; at < count; at += together)
            {
                Ahead.Of(in first, count, at, together);
                TVector one = TWidth.Load(in first, at);
                TVector two = step < 64 ? TWidth.Load(in first, at + step) : one;
                TVector three = step < 32 ? TWidth.Load(in first, at + (2 * step)) : one;
                TVector four = step < 32 ? TWidth.Load(in first, at + (3 * step)) : one;
                ref byte into = ref Unsafe.Add(ref taken, at / 8);
                for (int i = 0; i < asked.Length; i++)
                {
                    TVector with = TWidth.Create(asked[i].With);
                    ulong bits;
                    if (step == 64)
                    {
                        bits = TWidth.Bits(TTest.Of<TWidth, TVector, T>(one, with));
                    }
                    else if (step == 32)
                    {
                        bits = TWidth.Bits(TTest.Of<TWidth, TVector, T>(one, with));
                        bits |= TWidth.Bits(TTest.Of<TWidth, TVector, T>(two, with)) << 32;
                    }
                    else
                    {
                        bits = TWidth.Bits(
                            TTest.Of<TWidth, TVector, T>(one, with),
                            TTest.Of<TWidth, TVector, T>(two, with),
                            TTest.Of<TWidth, TVector, T>(three, with),
                            TTest.Of<TWidth, TVector, T>(four, with)
                        );
                    }
                    Write(ref Unsafe.Add(ref into, (nint)asked[i].Place * sizeof(ulong)), bits, together);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(ref byte into, ulong bits, nuint count)
    {
        unchecked
        {
            switch (count)
            {
                case 8:
                    into = (byte)bits;
                    break;
                case 16:
                    Unsafe.WriteUnaligned(ref into, (ushort)bits);
                    break;
                case 32:
                    Unsafe.WriteUnaligned(ref into, (uint)bits);
                    break;
                default:
                    Unsafe.WriteUnaligned(ref into, bits);
                    break;
            }
        }
    }
}

/// <summary>What both registers have, or either.</summary>
internal readonly ref struct WideCombination(bool isAnd, Span<ulong> left, Span<ulong> right, Span<ulong> result) : ILoop<ulong>
{
    private readonly bool _isAnd = isAnd;
    private readonly Span<ulong> _left = left;
    private readonly Span<ulong> _right = right;
    private readonly Span<ulong> _result = result;

    public void Run<TWidth, TVector>()
        where TWidth : struct, IWidth<TVector, ulong>
    {
        ref ulong one = ref MemoryMarshal.GetReference(_left);
        ref ulong other = ref MemoryMarshal.GetReference(_right);
        ref ulong both = ref MemoryMarshal.GetReference(_result);
        nuint words = (nuint)_result.Length;
        if (_isAnd)
        {
            for (nuint i = 0; i < words; i = unchecked(i + (nuint)TWidth.Count))
            {
                TWidth.Store(TWidth.And(TWidth.Load(in one, i), TWidth.Load(in other, i)), ref both, i);
            }
        }
        else
        {
            for (nuint i = 0; i < words; i = unchecked(i + (nuint)TWidth.Count))
            {
                TWidth.Store(TWidth.Or(TWidth.Load(in one, i), TWidth.Load(in other, i)), ref both, i);
            }
        }
    }
}

/// <summary>What lies in runs from one mark up to another, and what does not; both where it is unknown.</summary>
/// <param name="marks">The marks, one after the other, each as long as it stands there, of which as many words count as the results have.</param>
/// <param name="length">How many words each mark has.</param>
/// <param name="runs">The runs.</param>
/// <param name="unknown">Where nothing is known.</param>
/// <param name="canBeTrue">Takes what lies in them.</param>
/// <param name="canBeFalse">Takes what does not.</param>
internal readonly ref struct WideRuns(
    ReadOnlySpan<ulong> marks,
    int length,
    ReadOnlySpan<MarkRun> runs,
    ReadOnlySpan<ulong> unknown,
    Span<ulong> canBeTrue,
    Span<ulong> canBeFalse
) : ILoop<ulong>
{
    private readonly ReadOnlySpan<ulong> _marks = marks;
    private readonly int _length = length;
    private readonly ReadOnlySpan<MarkRun> _runs = runs;
    private readonly ReadOnlySpan<ulong> _unknown = unknown;
    private readonly Span<ulong> _canBeTrue = canBeTrue;
    private readonly Span<ulong> _canBeFalse = canBeFalse;

    public void Run<TWidth, TVector>()
        where TWidth : struct, IWidth<TVector, ulong>
    {
        unchecked
        {
            ref ulong firstMark = ref MemoryMarshal.GetReference(_marks);
            ref ulong firstUnknown = ref MemoryMarshal.GetReference(_unknown);
            ref ulong firstTrue = ref MemoryMarshal.GetReference(_canBeTrue);
            ref ulong firstFalse = ref MemoryMarshal.GetReference(_canBeFalse);
            ReadOnlySpan<MarkRun> spans = _runs;
            nuint wordsOfMark = (nuint)_length;
            nuint words = (nuint)_canBeTrue.Length;
            TVector all = TWidth.Create(ulong.MaxValue);
            TVector none = TWidth.Create(0);
            for (nuint i = 0; i < words; i += (nuint)TWidth.Count)
            {
                TVector within = none;
                foreach (MarkRun run in spans)
                {
                    TVector from = TWidth.Load(in firstMark, ((nuint)run.From * wordsOfMark) + i);
                    within = TWidth.Or(within, TWidth.AndNot(from, TWidth.Load(in firstMark, ((nuint)run.To * wordsOfMark) + i)));
                }
                TVector open = TWidth.Load(in firstUnknown, i);
                TWidth.Store(TWidth.Or(within, open), ref firstTrue, i);
                TWidth.Store(TWidth.Or(TWidth.AndNot(all, within), open), ref firstFalse, i);
            }
        }
    }
}
