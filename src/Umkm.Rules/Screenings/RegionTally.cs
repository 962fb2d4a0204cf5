namespace Umkm.Rules.Screenings;

/// <summary>The counts of one kabupaten or kota.</summary>
internal sealed class RegionTally
{
    private readonly long[][] _decisions;

    internal RegionTally(string code, int[] answers)
    {
        Code = code;
        _decisions = Array.ConvertAll(answers, a => new long[a + 1]);
    }

    /// <summary>Its code, e.g. <c>35.73</c>; empty for subjects whose region is not known so far down.</summary>
    public string Code { get; }

    /// <summary>Its subjects.</summary>
    public long Rows { get; internal set; }

    /// <summary>Subjects for which an answer is the only one possible.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="answer">The place of the answer.</param>
    public long Decided(ScreenedDecision decision, int answer)
    {
        Guard.Against.Null(decision);
        return _decisions[decision.Index][answer];
    }

    /// <summary>Subjects for which several answers are possible.</summary>
    /// <param name="decision">The decision.</param>
    public long Undecided(ScreenedDecision decision)
    {
        Guard.Against.Null(decision);
        return _decisions[decision.Index][^1];
    }

    internal void Add(int decision, ulong[][] decided, ulong[] rows)
    {
        for (int answer = 0; answer < decided.Length; answer++)
        {
            _decisions[decision][answer] += ScreeningBits.CountBoth(decided[answer], rows);
        }
    }

    internal void Add(RegionTally other)
    {
        Rows += other.Rows;
        for (int d = 0; d < _decisions.Length; d++)
        {
            for (int a = 0; a < _decisions[d].Length; a++)
            {
                _decisions[d][a] += other._decisions[d][a];
            }
        }
    }
}
