namespace Umkm.Rules.NRules.Subjects;

/// <summary>What can be said of a statement: that it can be true, that it can be false, or both while a fact is unknown. Operators are those of
/// strong Kleene
/// logic, so one more fact never turns an answer.</summary>
/// <param name="True">Whether it can be true.</param>
/// <param name="False">Whether it can be false.</param>
public readonly record struct Truth(bool True, bool False)
{
    /// <summary>It is so.</summary>
    public static readonly Truth Yes = new(true, false);

    /// <summary>It is not so.</summary>
    public static readonly Truth No = new(false, true);

    /// <summary>It may be so and may be otherwise.</summary>
    public static readonly Truth Open = new(true, true);

    /// <summary>Both hold.</summary>
    public static Truth operator &(Truth left, Truth right) => new(left.True & right.True, left.False | right.False);

    /// <summary>At least one holds.</summary>
    public static Truth operator |(Truth left, Truth right) => new(left.True | right.True, left.False & right.False);

    /// <summary>It does not hold.</summary>
    public static Truth operator !(Truth truth) => new(truth.False, truth.True);

    // Methods and not properties: NRules 1.0.4 refuses to compare two conditions that read a property of a comparison's result.

    /// <summary>Whether it can be true.</summary>
    public bool CanBeTrue() => True;

    /// <summary>Whether it can be false.</summary>
    public bool CanBeFalse() => False;

    /// <summary>Whether it is true whatever the unknown facts are.</summary>
    public bool Holds() => !False;

    /// <summary>Whether it is false whatever the unknown facts are.</summary>
    public bool Fails() => !True;

    /// <summary>Whether unknown facts still decide.</summary>
    public bool IsOpen() => True & False;

    /// <summary>What was given; where nothing was, it holds if the law implies it.</summary>
    /// <param name="implied">What must be certain for the law to imply it.</param>
    public Truth OrImplied(Truth implied) => new(True, False & (!True | implied.False));

    /// <summary>What was given; where nothing was, it does not hold if the law excludes it.</summary>
    /// <param name="excluded">What must be certain for the law to exclude it.</param>
    public Truth OrExcluded(Truth excluded) => new(True & (!False | excluded.False), False);

    /// <summary>Whether at least a number of statements hold.</summary>
    /// <param name="count">How many; included.</param>
    /// <param name="parts">The statements.</param>
    public static Truth AtLeast(int count, params Truth[] parts)
    {
        Guard.Against.Null(parts);
        int canBe = 0;
        int are = 0;
        foreach (Truth part in parts)
        {
            canBe += part.True ? 1 : 0;
            are += part.False ? 0 : 1;
        }
        return new Truth(canBe >= count, are < count);
    }

    /// <summary>In the words of the rule files: ya, tidak, belum pasti.</summary>
    public override string ToString() =>
        this switch
        {
            (true, false) => "ya",
            (false, true) => "tidak",
            _ => "belum pasti",
        };
}
