using System.Globalization;
using System.Text.RegularExpressions;
using Umkm.Registers.Messages;

namespace Umkm.Registers.Dates;

/// <summary>Days that a text tells with a time of day, as databases and programs write them: <c>2026-12-31 00:00:00</c>,
/// <c>2026-12-31T00:00:00.000+07:00</c>; with dots as in Indonesian, <c>31-12-2026 00.00.00</c>.</summary>
internal static partial class DayText
{
    /// <summary>With more digits what stands before a time may be an identity number.</summary>
    private const int MostDigitsOfDay = 8;

    private const int YearAlone = 4;

    /// <summary>The text without a time of day beside a day, which says nothing about it. One with a zone stays as it is unless it is midnight:
    /// another hour is another day in another zone.</summary>
    public static string Of(string text) => Read(text) is { Time: { } time } told && (IsMidnight(time) || !told.HasZone) ? told.Day : text;

    /// <summary>The day of a text of the ISO form at midnight; any other text as it is.</summary>
    public static string OfMidnight(string text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _, ' ' or 'T', ..] && Read(text) is { Day.Length: 10, Time: { } time } && IsMidnight(time)
            ? text[..10]
            : text;

    /// <summary>Why a text that tells a time beside a day, or a number in a cell of days, is not read as a day; null for every other.</summary>
    public static Message? Refusal(string text) =>
        SheetDay.Refusal(text) is { } noDay ? noDay
        : Read(text) is not { } told ? null
        : told.Time is not { } time ? CellMessages.NoClockTime.WithFound(text)
        : told.HasZone && !IsMidnight(time) ? CellMessages.MomentOfZone.WithFound(text)
        : CellMessages.DayWithTime.With(new MessageArgument("found", text), new MessageArgument("day", told.Day));

    private static bool IsMidnight(TimeOnly time) => time == TimeOnly.MinValue;

    private static (string Day, TimeOnly? Time, bool HasZone)? Read(string text)
    {
        if (text.IndexOfAny([':', '.']) < 0 || text.IndexOfAny([' ', 'T']) < 0 || Told().Match(text) is not { Success: true } told)
        {
            return null;
        }
        string day = told.Groups["day"].Value.TrimEnd();
        // Behind a year alone two numbers with a dot need not be a time.
        bool isDotted = told.Groups["mark"].Value == ".";
        if (day.Count(char.IsAsciiDigit) > MostDigitsOfDay || (isDotted && day.Length == YearAlone))
        {
            return null;
        }
        string seconds = told.Groups["second"].Success ? $":{told.Groups["second"].Value}" : "";
        string part = told.Groups["part"].Success ? $".{told.Groups["part"].Value}" : "";
        string clock = $"{told.Groups["hour"].Value}:{told.Groups["minute"].Value}{seconds}{part}{told.Groups["half"].Value}";
        return (day, TimeOnly.TryParse(clock, CultureInfo.InvariantCulture, out TimeOnly time) ? time : null, told.Groups["zone"].Success);
    }

    [GeneratedRegex(
        @"^(?<day>[\p{L}0-9./, -]{4,30}?)(?: +|T)(?<hour>[0-9]{1,2})(?<mark>[:.])(?<minute>[0-9]{2})"
            + @"(\k<mark>(?<second>[0-9]{2})([.,](?<part>[0-9]{1,7}))?)?(?<half> ?[AaPp][Mm])?"
            + @"( *(?<zone>Z|UTC|GMT|WIB|WITA|WIT|[+-][0-9]{2}(:?[0-9]{2})?))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Told();
}
