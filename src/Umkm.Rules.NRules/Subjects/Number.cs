using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.NRules.Subjects;

/// <summary>A whole number that may be unknown: rupiah, a count, a year, a day as days since 1970-01-01, or a code. It lies between two ends, both
/// included; a known number is both ends, an unknown one may be any.</summary>
/// <param name="Low">The smallest it can be.</param>
/// <param name="High">The largest it can be.</param>
public readonly record struct Number(long Low, long High)
{
    /// <summary>Any number.</summary>
    public static readonly Number Unknown = new(long.MinValue, long.MaxValue);

    /// <summary>Whether it is given.</summary>
    public bool IsKnown() => Low == High;

    /// <summary>At most: the bound is included.</summary>
    public static Truth operator <=(Number number, Limit bound) => new(number.Low <= bound.Value, number.High > bound.Value);

    /// <summary>At least: the bound is included.</summary>
    public static Truth operator >=(Number number, Limit bound) => new(number.High >= bound.Value, number.Low < bound.Value);

    /// <summary>Less than: the bound is excluded.</summary>
    public static Truth operator <(Number number, Limit bound) => new(number.Low < bound.Value, number.High >= bound.Value);

    /// <summary>More than: the bound is excluded.</summary>
    public static Truth operator >(Number number, Limit bound) => new(number.High > bound.Value, number.Low <= bound.Value);

    /// <summary>Just this number.</summary>
    public static Truth operator ==(Number number, Limit bound) =>
        new(number.Low <= bound.Value && bound.Value <= number.High, number.Low != bound.Value || number.High != bound.Value);

    /// <summary>Any other number.</summary>
    public static Truth operator !=(Number number, Limit bound) => !(number == bound);

    /// <summary>The sum; it stops at the largest number.</summary>
    public static Number operator +(Number left, Number right) => new(Add(left.Low, right.Low), Add(left.High, right.High));

    /// <summary>The difference; it stops at the largest number.</summary>
    public static Number operator -(Number left, Number right) => new(Add(left.Low, Negate(right.High)), Add(left.High, Negate(right.Low)));

    /// <summary>Whether it is one of some.</summary>
    public Truth In(Ranges ranges)
    {
        var all = new NumberRange(Low, High);
        return new Truth(ranges.Set.Meets(all), !ranges.Set.Covers(all));
    }

    /// <summary>Whether it can be one of some.</summary>
    internal bool MayBeIn(Ranges ranges) => ranges.Set.Meets(new NumberRange(Low, High));

    /// <summary>Whether it can be none of some.</summary>
    internal bool MayBeOutside(Ranges ranges) => !ranges.Set.Covers(new NumberRange(Low, High));

    /// <summary>As part of a sum: a number that is not given is at least the minimum.</summary>
    /// <param name="minimum">The smallest possible value, included.</param>
    public Number From(Limit minimum) => IsKnown() ? this : new Number(minimum.Value, IndonesianNumbers.Largest);

    /// <summary>As a region: one that is known down to its province or kabupaten only may be any of those within.</summary>
    public Number OfRegion() => IsKnown() && Codes.RegionRange(Low) is var range ? new Number(range.Low, range.High) : this;

    private static long Negate(long value) => value == long.MinValue ? long.MaxValue : -value;

    private static long Add(long left, long right)
    {
        long sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) >= 0 ? sum
            : left < 0 ? long.MinValue
            : long.MaxValue;
    }
}
