using System.Globalization;
using Umkm.Registers.Messages;

namespace Umkm.Registers.Dates;

/// <summary>Numbers in cells with a format of days that are likely no days: a spreadsheet counts days from 1, so that an empty cell of a formula,
/// a small number, or a year that is typed in shows as a day of 1899 to 1906.</summary>
internal static class SheetDay
{
    /// <summary>A cell with a format of days that holds 0. Without digits: it is the number of no paper.</summary>
    public const string Zero = "hari nol";

    private const string Counted = "hari ke-";

    /// <summary>Below it programs count differently: some have a 29 February 1900.</summary>
    private const int FirstSure = 61;

    private const int FirstYear = 1800;
    private const int LastYear = 2199;

    /// <summary>What a cell holds, as a text: a day as 2026-11-22, its time where it has one, or the number that is likely no day.</summary>
    /// <param name="day">The day as a spreadsheet shows it.</param>
    /// <param name="serial">Its number from 1899-12-30.</param>
    public static string Text(DateTime day, int serial)
    {
        string time = day.TimeOfDay == TimeSpan.Zero ? "" : day.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        bool isNoDay = serial is >= 0 and < FirstSure || (serial is >= FirstYear and <= LastYear && time.Length == 0);
        string text =
            !isNoDay ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : serial > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Counted}{serial}")
            : time.Length == 0 ? Zero
            : "";
        return text.Length > 0 && time.Length > 0 ? $"{text} {time}" : text + time;
    }

    /// <summary>Why such a number is not read as a day; null for every other text.</summary>
    public static Message? Refusal(string text)
    {
        if (text == Zero)
        {
            return CellMessages.DayZero.WithFound(text);
        }
        return text.StartsWith(Counted, StringComparison.Ordinal)
            ? CellMessages.DayNumber.With(new MessageArgument("found", text), new MessageArgument("number", text[Counted.Length..]))
            : null;
    }
}
