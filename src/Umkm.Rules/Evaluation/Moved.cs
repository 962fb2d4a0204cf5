using System.Collections.Immutable;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Evaluation;

/// <summary>Steps with other registers.</summary>
internal static class Moved
{
    /// <summary>The same step on other registers.</summary>
    /// <param name="step">The step.</param>
    /// <param name="from">A register for each of its inputs.</param>
    /// <param name="to">A register for each of its outputs.</param>
    public static Instruction To(Instruction step, int[] from, int[] to) =>
        step switch
        {
            Constant c => c with { Target = to[0] },
            Combine c => c with { Target = to[0], Left = from[0], Right = from[1] },
            Invert i => i with { Target = to[0], Source = from[0] },
            Broadcast b => b with { Target = to[0], Source = from[0] },
            ChildrenAtLeast c => c with { Target = to[0], Source = from[0] },
            ChildrenAll c => c with { Target = to[0], Source = from[0] },
            ListUnknown u => u with { Target = to[0] },
            ChoicesIn n => n with { Sets = Each(n.Sets, to, (s, yes, no) => s with { True = yes, False = no }) },
            Holds h => h with { True = to[0], False = to[1] },
            ChildSumIn s => s with { True = to[0], False = to[1], WhereTrue = from[0], WhereFalse = from[1] },
            NumbersIn n => n with { Sets = Each(n.Sets, to, (s, yes, no) => s with { True = yes, False = no }) },
            SumsIn n => n with { Sets = Each(n.Sets, to, (s, yes, no) => s with { True = yes, False = no }) },
            _ => throw new ArgumentException($"Unknown step {step.GetType().Name}.", nameof(step)),
        };

    private static T[] Each<T>(T[] sets, int[] to, Func<T, int, int, T> move)
        where T : class
    {
        var moved = new T[sets.Length];
        for (int i = 0; i < moved.Length; i++)
        {
            moved[i] = move(sets[i], to[2 * i], to[(2 * i) + 1]);
        }
        return moved;
    }
}
