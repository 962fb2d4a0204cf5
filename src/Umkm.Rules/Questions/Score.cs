using System.Numerics;

namespace Umkm.Rules.Questions;

/// <summary>How much a fact decides.</summary>
/// <param name="Decided">After how many values the decision is decided.</param>
/// <param name="Left">How many answers are left, summed over the values.</param>
/// <param name="Tries">How many values.</param>
internal sealed record Score(int Decided, int Left, int Tries) : IComparable<Score>
{
    public static Score Of(ulong[] left)
    {
        if (left.Length == 0)
        {
            return new Score(0, int.MaxValue, 1);
        }
        int decided = 0;
        int answers = 0;
        foreach (ulong one in left)
        {
            decided += BitOperations.IsPow2(one) ? 1 : 0;
            answers += BitOperations.PopCount(one);
        }
        return new Score(decided, answers, left.Length);
    }

    public int CompareTo(Score? other)
    {
        if (other is null)
        {
            return 1;
        }
        int decided = ((long)other.Decided * Tries).CompareTo((long)Decided * other.Tries);
        return decided != 0 ? decided : ((long)Left * other.Tries).CompareTo((long)other.Left * Tries);
    }

    /// <summary>The places of facts that matter, the one that decides most first; equals keep their order.</summary>
    public static int[] Order(Score[] scores, bool[] matters)
    {
        var ranked = new List<Ranked>();
        for (int i = 0; i < scores.Length; i++)
        {
            if (matters[i])
            {
                ranked.Add(new Ranked(i, scores[i]));
            }
        }
        ranked.Sort(static (one, other) => one.Score.CompareTo(other.Score) is not 0 and var score ? score : one.Place - other.Place);
        int[] order = new int[ranked.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = ranked[i].Place;
        }
        return order;
    }

    private sealed record Ranked(int Place, Score Score);
}
