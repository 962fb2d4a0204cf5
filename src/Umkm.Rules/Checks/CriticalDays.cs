using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Checks;

/// <summary>The days of a version on which the bounds of its conditions can stand in another order: some move with the assessment date (an age, the
/// date itself), others stay. On all days between two of them the same situations exist, so checking these days checks every day.</summary>
internal static class CriticalDays
{
    /// <summary>Days in which every pattern of month lengths and leap years comes up.</summary>
    private const int DaysOfPatterns = (8 * 365) + 2;

    /// <summary>The days to check: the first and the last of the version, and those on which two bounds of one fact meet or pass.</summary>
    public static ImmutableArray<LocalDate> Of(IEnumerable<Condition> conditions, InForce life)
    {
        LocalDate last = life.Until ?? LocalDate.MaxIsoValue;
        var days = new SortedSet<LocalDate> { life.From, last };
        var groups = conditions.SelectMany(Comparisons).GroupBy(c => CellSpace.KeyOf(c.Left)).Where(g => g.Any(Moves));
        foreach (Comparison[] group in groups.Select(g => g.ToArray()))
        {
            Func<LocalDate, long?>[] moving = [.. group.Where(Moves).SelectMany(Ends)];
            long[] still =
            [
                CellSpace.Lowest(group[0].Left),
                .. group.Where(c => !Moves(c)).SelectMany(Ends).Select(end => end(life.From)).Where(p => p is not null).Select(p => p!.Value),
            ];
            foreach (Func<LocalDate, long?> bound in moving)
            {
                foreach (long point in still.SelectMany(p => new[] { p, p + 1 }))
                {
                    if (FirstReaching(bound, point, life.From, last) is { } day)
                    {
                        days.Add(day);
                        days.Add(day > life.From ? day.PlusDays(-1) : day);
                    }
                }
            }
            if (Mixed(group))
            {
                Patterns(days, moving, life.From, last);
            }
        }
        return [.. days];
    }

    private static IEnumerable<Comparison> Comparisons(Condition condition) =>
        condition switch
        {
            Comparison c => [c],
            AllOf all => all.Parts.SelectMany(Comparisons),
            AnyOf any => any.Parts.SelectMany(Comparisons),
            AtLeastOf some => some.Parts.SelectMany(Comparisons),
            Negation not => Comparisons(not.Part),
            _ => [],
        };

    private static bool Moves(Comparison c) =>
        c.Left.Plus[0].Kind == TermKind.Age || new[] { c.Bounds.Lower, c.Bounds.Upper }.Any(b => b?.Value.Kind == QuantityKind.AssessmentDate);

    /// <summary>Whether ages are counted in different units, so that even their order depends on the calendar.</summary>
    private static bool Mixed(Comparison[] group) =>
        group
            .Where(Moves)
            .SelectMany(c => new[] { c.Bounds.Lower, c.Bounds.Upper })
            .Where(b => b is not null)
            .Select(b => b!.Value.Kind is QuantityKind.Months or QuantityKind.Years ? QuantityKind.Months : b.Value.Kind)
            .Distinct()
            .Skip(1)
            .Any();

    /// <summary>The numbers at which a comparison turns, each as it stands on a day.</summary>
    private static IEnumerable<Func<LocalDate, long?>> Ends(Comparison c)
    {
        yield return day => CellSpace.SetOf(c, day).Parts is [var only] && only.Low > long.MinValue ? only.Low : null;
        yield return day => CellSpace.SetOf(c, day).Parts is [var only] && only.High < long.MaxValue ? only.High + 1 : null;
    }

    /// <summary>The first day on which a bound, which never moves back, has reached a number.</summary>
    private static LocalDate? FirstReaching(Func<LocalDate, long?> bound, long number, LocalDate from, LocalDate last)
    {
        if (!(bound(last) >= number))
        {
            return null;
        }
        long low = Days.Of(from);
        long high = Days.Of(last);
        while (low < high)
        {
            long middle = low + ((high - low) / 2);
            (low, high) = bound(Days.ToDate(middle)) >= number ? (low, middle) : (middle + 1, high);
        }
        return Days.ToDate(low);
    }

    private static void Patterns(SortedSet<LocalDate> days, Func<LocalDate, long?>[] moving, LocalDate from, LocalDate last)
    {
        var seen = new HashSet<string>();
        LocalDate day = from;
        for (int i = 0; i < DaysOfPatterns && day <= last; i++, day = DateArithmetic.DayAfter(day))
        {
            long?[] points = [.. moving.Select(m => m(day))];
            if (
                seen.Add(
                    string.Join(
                        ',',
                        points.Select(p =>
                            string.Concat(
                                points.Select(q =>
                                    p < q ? '<'
                                    : p > q ? '>'
                                    : '='
                                )
                            )
                        )
                    )
                )
            )
            {
                days.Add(day);
            }
        }
    }
}
