using NodaTime;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Planning;

/// <summary>Turns conditions on time passed into comparisons with one constant day.</summary>
internal static class DateArithmetic
{
    private const int FirstYear = -9998;
    private const int LastYear = 9999;

    /// <summary>A day with a duration added, as NodaTime adds: 31 August + 6 months is the last day of February. Past the end of the calendar
    /// its last day.</summary>
    public static LocalDate Plus(LocalDate date, Quantity duration) => Within(date, duration) ?? LocalDate.MaxIsoValue;

    /// <summary>The last day d with d + duration on or before <paramref name="by"/>, found as such: it is not <paramref name="by"/> minus the
    /// duration.</summary>
    public static LocalDate LastReaching(LocalDate by, Quantity duration)
    {
        LocalDate day = Within(by, duration with { Number = -duration.Number }) ?? LocalDate.MinIsoValue.PlusDays(1);
        while (!(Within(day, duration) <= by))
        {
            day = day.PlusDays(-1);
        }
        while (day < LocalDate.MaxIsoValue && Within(day.PlusDays(1), duration) <= by)
        {
            day = day.PlusDays(1);
        }
        return day;
    }

    /// <summary>The day after; the last day of the calendar has itself.</summary>
    public static LocalDate DayAfter(LocalDate day) => day < LocalDate.MaxIsoValue ? day.PlusDays(1) : day;

    /// <summary>A day with a duration added; null when that lies outside the calendar.</summary>
    private static LocalDate? Within(LocalDate date, Quantity duration)
    {
        long days = duration.Kind switch
        {
            QuantityKind.Days => duration.Number,
            QuantityKind.Months => duration.Number * 31,
            QuantityKind.Years => duration.Number * 366,
            _ => throw new ArgumentException($"Not a duration: {duration.Kind}.", nameof(duration)),
        };
        long reached = Days.Of(date) + days;
        if (reached < Days.Of(LocalDate.MinIsoValue) || reached > Days.Of(LocalDate.MaxIsoValue))
        {
            // Counted with the longest months and years; nearer the end the calendar itself says.
            bool outside = duration.Kind switch
            {
                QuantityKind.Months => ((date.Year * 12L) + date.Month - 1 + duration.Number) is var month
                    && (month < FirstYear * 12L || month >= (LastYear + 1) * 12L),
                QuantityKind.Years => date.Year + duration.Number is < FirstYear or > LastYear,
                _ => true,
            };
            if (outside)
            {
                return null;
            }
        }
        return duration.Kind switch
        {
            QuantityKind.Days => date.PlusDays((int)duration.Number),
            QuantityKind.Months => date.PlusMonths((int)duration.Number),
            _ => date.PlusYears((int)duration.Number),
        };
    }

    /// <summary>The days since which between the bounds has passed on a date.</summary>
    public static NumberSet Since(Bounds age, LocalDate on)
    {
        long low = long.MinValue;
        long high = long.MaxValue;
        if (age.Lower is { } least)
        {
            // At least N: d + N on or before the date; more than N: before it.
            high = Days.Of(LastReaching(least.Included ? on : on.PlusDays(-1), least.Value));
        }
        if (age.Upper is { } most)
        {
            // At most N is not more than N; less than N is not at least N.
            low = Days.Of(LastReaching(most.Included ? on.PlusDays(-1) : on, most.Value)) + 1;
        }
        return NumberSet.Of(new NumberRange(low, high));
    }

    /// <summary>The numbers between bounds; <c>tanggal penilaian</c> is the date.</summary>
    public static NumberSet Between(Bounds bounds, LocalDate on)
    {
        long Value(Quantity q) => q.Kind == QuantityKind.AssessmentDate ? Days.Of(on) : q.Number;
        long low = bounds.Lower is { } l ? Value(l.Value) + (l.Included ? 0 : 1) : long.MinValue;
        long high = bounds.Upper is { } u ? Value(u.Value) - (u.Included ? 0 : 1) : long.MaxValue;
        return NumberSet.Of(new NumberRange(low, high));
    }
}
