using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using Umkm.Domain.Messages;

namespace Umkm.Domain;

/// <summary>A date that may be known in part: a day, a month, or a year. A month or a year stands for any one of its days; what is asked about it
/// has every answer that some day of it has. A year of four digits, 1000 to 9999 of the ISO calendar. <c>default</c>
/// is the day 0001-01-01, which facts refuse.</summary>
/// <remarks>A <see cref="LocalDate"/> is one without further ado: <c>EstablishedOn = new LocalDate(2019, 3, 1)</c>.</remarks>
/// <example>
/// <code>
/// PartialDate founded = PartialDate.OfYear(2019);
/// bool maybe = founded.MayBe(new LocalDate(2019, 5, 1)); // true
/// </code>
/// </example>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<PartialDate>))]
public readonly record struct PartialDate : ITextValue<PartialDate>
{
    private readonly LocalDate _first;
    private readonly Precision _precision;

    private PartialDate(LocalDate first, Precision precision) => (_first, _precision) = (first, precision);

    private enum Precision
    {
        Day,
        Month,
        Year,
    }

    /// <summary>The first day it may be.</summary>
    public LocalDate First => _first;

    /// <summary>The last day it may be, included; the first day itself when the day is known.</summary>
    public LocalDate Last =>
        _precision switch
        {
            Precision.Day => _first,
            Precision.Month => new LocalDate(_first.Year, _first.Month, CalendarSystem.Iso.GetDaysInMonth(_first.Year, _first.Month)),
            _ => new LocalDate(_first.Year, 12, 31),
        };

    /// <summary>The day when it is known; null while only the month or the year is.</summary>
    public LocalDate? Day => _precision == Precision.Day ? _first : null;

    /// <summary>A year of which neither month nor day is known.</summary>
    /// <param name="year">1000 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not such a year.</exception>
    public static PartialDate OfYear(int year) =>
        new(new LocalDate(Guard.Against.OutOfRange(year, nameof(year), IsoDate.FirstYear, 9999), 1, 1), Precision.Year);

    /// <summary>A month of which the day is not known.</summary>
    /// <param name="year">1000 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not such a month.</exception>
    public static PartialDate OfMonth(int year, int month) =>
        new(
            new LocalDate(
                Guard.Against.OutOfRange(year, nameof(year), IsoDate.FirstYear, 9999),
                Guard.Against.OutOfRange(month, nameof(month), 1, 12),
                1
            ),
            Precision.Month
        );

    /// <summary>A day.</summary>
    /// <param name="value">A day of the ISO calendar, year 1000 or later.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another calendar, or a year before 1000.</exception>
    public static PartialDate Of(LocalDate value) => new(Guard.Against.EarlyDay(value), Precision.Day);

    /// <summary>A day.</summary>
    /// <param name="value">A day of the ISO calendar, year 1000 or later.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another calendar, or a year before 1000.</exception>
    public static implicit operator PartialDate(LocalDate value) => Of(value);

    /// <summary>Reads <c>2019-05-17</c>, <c>2019-05</c> or <c>2019</c>.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <returns>The date, or the reason why it is none. Never throws.</returns>
    public static ParseResult<PartialDate> Read(string? text)
    {
        string trimmed = text?.Trim() ?? "";
        int year = HasForm(trimmed) ? (Digits.Two(trimmed, 0) * 100) + Digits.Two(trimmed, 2) : 0;
        int month = trimmed.Length == 7 && year > 0 ? Digits.Two(trimmed, 5) : 1;
        if (year == 0 && !HasForm(trimmed))
        {
            ParseResult<LocalDate> day = IsoDate.Read(text);
            return day.Succeeded ? ParseResult.Of(Of(day.Value)) : ParseResult.Failed<PartialDate>(day.Reason!);
        }

        return year is 0 || month is < 1 or > 12 ? ParseResult.Failed<PartialDate>(TextMessages.ImpossibleDate.WithFound(trimmed))
            : year < IsoDate.FirstYear ? ParseResult.Failed<PartialDate>(TextMessages.EarlyYear.WithFound(trimmed))
            : ParseResult.Of(trimmed.Length == 4 ? OfYear(year) : OfMonth(year, month));
    }

    /// <summary>Whether a day is one of those it may be.</summary>
    /// <param name="day">The day.</param>
    public bool MayBe(LocalDate day) => _first <= day && day <= Last;

    /// <summary>The date as <see cref="Read(string?)"/> reads it.</summary>
    /// <returns>Ten, seven or four characters.</returns>
    public override string ToString() =>
        _precision switch
        {
            Precision.Day => IsoDate.Format(_first),
            Precision.Month => string.Create(CultureInfo.InvariantCulture, $"{_first.Year:D4}-{_first.Month:D2}"),
            _ => _first.Year.ToString("D4", CultureInfo.InvariantCulture),
        };

    /// <summary>Reads as <see cref="Read(string?)"/> does, and throws where that tells a reason.</summary>
    /// <param name="text">What was typed.</param>
    /// <exception cref="FormatException">There is no value in the text; the exception's text is the reason, in English.</exception>
    public static PartialDate Parse(string text) => Read(Guard.Against.Null(text)).Value;

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out PartialDate value) => Read(text).TryGetValue(out value);

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="provider">Not read: the same in every culture.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out PartialDate value) =>
        Read(text).TryGetValue(out value);

    /// <summary>The text in a format: <c>G</c> and <c>R</c>: as <see cref="ToString()"/>.</summary>
    /// <param name="format">The format; null or empty counts as <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => TextFormats.Choose(format, ToString(), ToString());

    /// <summary>The value of a fact; <c>default</c>, which is a day of the year 1, is refused.</summary>
    internal static PartialDate? Given(PartialDate? value)
    {
        Guard.Against.EarlyDay(value?.First, nameof(value));
        return value;
    }

    /// <summary>True when a text has the form of a year or of a year and a month, possible or not.</summary>
    internal static bool HasForm(string text)
    {
        if (text.Length is not (4 or 7))
        {
            return false;
        }

        for (int at = 0; at < text.Length; at++)
        {
            if (at == 4 ? text[at] != '-' : !char.IsAsciiDigit(text[at]))
            {
                return false;
            }
        }

        return true;
    }
}
