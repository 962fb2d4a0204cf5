using NodaTime;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Tests.Oracle;

/// <summary>Date arithmetic with the calendar of the base library: a duration is added to the date, nothing is turned around.</summary>
internal static class PlainDates
{
    public static DateOnly Plus(DateOnly day, Quantity duration) =>
        duration.Kind switch
        {
            QuantityKind.Days => day.AddDays((int)duration.Number),
            QuantityKind.Months => day.AddMonths((int)duration.Number),
            QuantityKind.Years => day.AddYears((int)duration.Number),
            _ => throw new ArgumentException(duration.Kind.ToString()),
        };

    public static DateOnly Of(LocalDate date) => new(date.Year, date.Month, date.Day);

    public static LocalDate ToNoda(DateOnly date) => new(date.Year, date.Month, date.Day);

    public static DateOnly OfNumber(long daysSince1970) => new DateOnly(1970, 1, 1).AddDays((int)daysSince1970);

    public static long Number(DateOnly date) => date.DayNumber - new DateOnly(1970, 1, 1).DayNumber;
}
