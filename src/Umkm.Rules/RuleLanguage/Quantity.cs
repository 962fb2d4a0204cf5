using NodaTime;

namespace Umkm.Rules.RuleLanguage;

/// <summary>The unit a number in a sentence is written in.</summary>
internal enum QuantityKind
{
    /// <summary>Whole rupiah.</summary>
    Rupiah,

    /// <summary>A number of a named unit.</summary>
    Count,

    /// <summary>A day, as days since 1970-01-01.</summary>
    Date,

    /// <summary>The assessment date itself (<c>tanggal penilaian</c>).</summary>
    AssessmentDate,

    /// <summary>A duration in days.</summary>
    Days,

    /// <summary>A duration in months.</summary>
    Months,

    /// <summary>A duration in years.</summary>
    Years,

    /// <summary>A year.</summary>
    Year,
}

/// <summary>A number with its unit, as a sentence states it.</summary>
/// <param name="Kind">The unit.</param>
/// <param name="Number">Rupiah, count, days since 1970-01-01, duration, or year.</param>
/// <param name="Unit">The word of a count, e.g. <c>orang</c>; null otherwise.</param>
internal sealed record Quantity(QuantityKind Kind, long Number, string? Unit = null)
{
    /// <summary>A date as a quantity.</summary>
    public static Quantity Of(LocalDate date) => new(QuantityKind.Date, Days.Of(date));

    // Written out: what compares an enum in general would be compiled at each start.
    public bool Equals(Quantity? other) => other is not null && Kind == other.Kind && Number == other.Number && Unit == other.Unit;

    public override int GetHashCode() => HashCode.Combine((int)Kind, Number, Unit);
}

/// <summary>Dates as whole days since 1970-01-01, the form in which every engine compares them.</summary>
/// <remarks>By the calendar of the framework where it reaches: it is compiled already, and all calendars of the other would be made at each
/// start.</remarks>
internal static class Days
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private static readonly int FrameworkEpoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>The day's number.</summary>
    /// <exception cref="ArgumentException">The date is of another calendar than ISO.</exception>
    public static long Of(LocalDate date) =>
        date.Year >= 1 && date == new LocalDate(date.Year, date.Month, date.Day)
            ? new DateOnly(date.Year, date.Month, date.Day).DayNumber - FrameworkEpoch
            : Period.DaysBetween(Epoch, date);

    /// <summary>The day of a number.</summary>
    public static LocalDate ToDate(long days)
    {
        long number = days + FrameworkEpoch;
        if (number < 0 || number > DateOnly.MaxValue.DayNumber)
        {
            return Epoch.PlusDays((int)days);
        }
        var day = DateOnly.FromDayNumber((int)number);
        return new LocalDate(day.Year, day.Month, day.Day);
    }
}
