using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Umkm.Domain.Messages;

namespace Umkm.Domain;

/// <summary>Reads and prints dates as <c>2026-11-22</c>, in the ISO calendar: reads the years 1000 to 9999, prints those from 1 on.</summary>
public static class IsoDate
{
    /// <summary>The first year that is read: one of four digits. What is written with noughts before it is a mistake of some program.</summary>
    internal const int FirstYear = 1000;

    /// <summary>Reads a date: four digits, two digits, two digits, with hyphens.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <returns>The date, or the reason why it is none; a day that the month does not have is refused, and a year below 1000. Never throws.</returns>
    public static ParseResult<LocalDate> Read(string? text)
    {
        string trimmed = text?.Trim() ?? "";
        if (trimmed.Length == 0)
        {
            return ParseResult.Failed<LocalDate>(TextMessages.Empty.With());
        }

        if (!HasForm(trimmed))
        {
            return ParseResult.Failed<LocalDate>(TextMessages.NotDate.WithFound(Shown.Text(trimmed)));
        }

        int year = (Digits.Two(trimmed, 0) * 100) + Digits.Two(trimmed, 2);
        int month = Digits.Two(trimmed, 5);
        int day = Digits.Two(trimmed, 8);
        bool exists = year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists && year >= FirstYear ? ParseResult.Of(new LocalDate(year, month, day))
            : exists ? ParseResult.Failed<LocalDate>(TextMessages.EarlyYear.WithFound(trimmed))
            : ParseResult.Failed<LocalDate>(TextMessages.ImpossibleDate.WithFound(trimmed));
    }

    /// <summary>Reads as <see cref="Read"/> does, and throws where that tells a reason.</summary>
    /// <param name="text">What was typed.</param>
    /// <exception cref="FormatException">There is no date in the text; the exception's text is the reason, in English.</exception>
    public static LocalDate Parse(string text) => Read(Guard.Against.Null(text)).Value;

    /// <summary>Reads as <see cref="Read"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="value">The date, or the type's default.</param>
    /// <returns>True when there is a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LocalDate value) => Read(text).TryGetValue(out value);

    /// <summary>Prints a date as <see cref="Read"/> reads it.</summary>
    /// <param name="date">A date of the ISO calendar, year 1 or later.</param>
    /// <returns>Ten characters.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Another calendar, or a year before 1.</exception>
    public static string Format(LocalDate date)
    {
        LocalDate iso = Guard.Against.NotIso(date);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{iso.Year:D4}-{iso.Month:D2}-{iso.Day:D2}");
    }

    /// <summary>True when a text has the form of a date, possible or not.</summary>
    internal static bool HasForm(string text)
    {
        if (text.Length != 10)
        {
            return false;
        }

        for (int at = 0; at < text.Length; at++)
        {
            if (at is 4 or 7 ? text[at] != '-' : !char.IsAsciiDigit(text[at]))
            {
                return false;
            }
        }

        return true;
    }
}
