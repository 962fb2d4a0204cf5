using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Site;

/// <summary>A case that stands at a bound or one unit beside it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Term">The term it gives.</param>
/// <param name="Value">The value it gives.</param>
/// <param name="Within">Whether the value lies within the bound.</param>
internal sealed record BoundCase(RuleCase Case, Term Term, long Value, bool Within);

/// <summary>An end of a comparison, and the cases nearest to it on both sides.</summary>
/// <param name="Leaf">The comparison.</param>
/// <param name="Bound">The end.</param>
/// <param name="Cases">Cases with the last value within, or the first one outside.</param>
internal sealed record GuardedBound(Comparison Leaf, Bound Bound, ImmutableArray<BoundCase> Cases)
{
    /// <summary>Whether there is a case on both sides.</summary>
    public bool IsGuarded => Cases.Any(c => c.Within) && Cases.Any(c => !c.Within);
}

/// <summary>Finds the cases at the bounds of a condition.</summary>
internal static class BoundCases
{
    /// <summary>Every end of every comparison of one term in a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="cases">The cases of its decision in its days.</param>
    public static IEnumerable<GuardedBound> Of(Condition condition, ImmutableArray<RuleCase> cases) =>
        Review
            .BodyWriter.Leaves(condition)
            .OfType<Comparison>()
            .Where(c => c.Left.Single is not null)
            .SelectMany(c => new[] { (c, Bound: c.Bounds.Lower, IsUpper: false), (c, Bound: c.Bounds.Upper, IsUpper: true) })
            .Where(x => x.Bound is not null)
            .Select(x => new GuardedBound(x.c, x.Bound!, [.. cases.SelectMany(one => At(one, x.c.Left.Single!, x.Bound!, x.IsUpper))]));

    private static IEnumerable<BoundCase> At(RuleCase one, Term term, Bound bound, bool isUpper)
    {
        long within =
            bound.Included ? 0
            : isUpper ? -1
            : 1;
        long outside =
            !bound.Included ? 0
            : isUpper ? 1
            : -1;
        Term given = term.Since ?? term;
        foreach (long value in Values(one.Facts, given).Distinct())
        {
            long beside = Distance(value, term, bound.Value, one.On);
            if (beside == within || beside == outside)
            {
                yield return new(one, given, value, beside == within);
            }
        }
    }

    // How far a value lies past a bound: time passed is counted in days past the day on which the bound is reached.
    private static long Distance(long value, Term term, Quantity bound, LocalDate on) =>
        term.Kind == TermKind.Age ? Days.Of(on) - Days.Of(DateArithmetic.Plus(Days.ToDate(value), bound))
        : bound.Kind == QuantityKind.AssessmentDate ? value - Days.Of(on)
        : value - bound.Number;

    private static IEnumerable<long> Values(CaseFacts facts, Term term) =>
        (facts.Values.TryGetValue(term, out long own) ? new[] { own } : []).Concat(
            facts.Children.Values.SelectMany(l => l).SelectMany(f => Values(f, term))
        );
}
