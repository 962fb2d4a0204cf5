using System.Globalization;

namespace Umkm.Registers.Cells;

/// <summary>Days that a text tells with a time of day, as databases and programs write them: <c>2026-12-31 00:00:00</c>,
/// <c>2026-12-31T00:00:00.000Z</c>.</summary>
internal static class DayText
{
    /// <summary>The text without a time of day beside a day, which says nothing about it. One with a zone stays as it is unless it is midnight:
    /// another hour is another day in another zone.</summary>
    public static string Of(string text) => Time(text) is { } time && (time.IsMidnight || !time.HasZone) ? text[..time.At].TrimEnd() : text;

    /// <summary>The day of a text of the ISO form at midnight; any other text as it is.</summary>
    public static string OfMidnight(string text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _, ' ' or 'T', ..] && Time(text) is { At: 10, IsMidnight: true } ? text[..10] : text;

    private static (int At, bool IsMidnight, bool HasZone)? Time(string text)
    {
        int at = text.LastIndexOfAny([' ', 'T']);
        bool hasZone = text.EndsWith('Z');
        ReadOnlySpan<char> written = text.AsSpan(at + 1, text.Length - at - 1 - (hasZone ? 1 : 0));
        return at > 0 && written.Contains(':') && TimeOnly.TryParse(written, CultureInfo.InvariantCulture, out TimeOnly time)
            ? (at, time == TimeOnly.MinValue, hasZone)
            : null;
    }
}
