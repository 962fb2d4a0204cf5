using NodaTime;

namespace Umkm.Rules.Tests.Generators;

/// <summary>Assessment dates that matter to a book: every boundary and the days beside it, and any other day.</summary>
internal static class Dates
{
    private static readonly LocalDate First = new(2005, 1, 1);

    public static LocalDate Near(BookValues values, Random random)
    {
        LocalDate[] points = [.. values.Boundaries, .. values.DueDays];
        return random.Next(4) == 0 || points.Length == 0
            ? First.PlusDays(random.Next(30 * 365))
            : points[random.Next(points.Length)].PlusDays(random.Next(-1, 2));
    }

    /// <summary>The same, on or after the first day of the first version.</summary>
    public static LocalDate InForce(BookValues values, Random random) => LocalDate.Max(values.Boundaries[0], Near(values, random));
}
