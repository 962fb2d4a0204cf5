using System.Numerics;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Tests.Oracle;

/// <summary>Sums with unknown parts: each is somewhere between its smallest and its largest possible value.</summary>
internal sealed partial class NaiveOracle
{
    private Truth Sum(ChildSum sum)
    {
        bool given = subject.Children.TryGetValue(sum.Child, out var children);
        var parts = new List<Range> { sum.Plus is null ? Range.Zero : RangeOf(sum.Plus, null) };
        foreach (Situation child in children ?? [])
        {
            Truth counted = Holds(sum.Where, child);
            Range own = RangeOf(sum.Addend, child);
            parts.Add(new Range(counted.CanBeFalse ? 0 : own.Low, counted.CanBeTrue ? own.High : 0));
        }
        Range total = Range.Sum(parts);
        return (given ? total : total with { High = null }).Compare(sum.Bounds);
    }

    private Range RangeOf(Term term, Situation? item) =>
        Value(term, item) is Amount known ? new Range(known.Value, known.Value) : new Range(term.Minimum, null);

    /// <summary>Whole numbers from one to another; null is without end.</summary>
    private readonly record struct Range(BigInteger? Low, BigInteger? High)
    {
        public static Range Zero => new(0, 0);

        public static Range Sum(IEnumerable<Range> parts) => parts.Aggregate(Zero, (a, b) => new Range(a.Low + b.Low, a.High + b.High));

        public Range Negated() => new(-High, -Low);

        public Truth Compare(Bounds bounds)
        {
            BigInteger? least = bounds.Lower is { } l ? l.Value.Number + (l.Included ? 0 : 1) : null;
            BigInteger? most = bounds.Upper is { } u ? u.Value.Number - (u.Included ? 0 : 1) : null;
            bool below = least is not null && (Low is null || Low < least);
            bool above = most is not null && (High is null || High > most);
            bool reaches =
                (least is null || High is null || High >= least)
                && (most is null || Low is null || Low <= most)
                && (least is null || most is null || least <= most);
            return new Truth(reaches, below || above || (least is not null && most is not null && least > most));
        }
    }
}
