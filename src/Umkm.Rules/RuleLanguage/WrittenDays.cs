using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Umkm.Rules.RuleLanguage;

/// <summary>What is wrong with a day that cannot be read, and how it is written.</summary>
internal static partial class WrittenDays
{
    private const int FewestLetters = 3;

    /// <summary>What is wrong; null when that is not clear.</summary>
    public static LocalizedText? Meant(string text)
    {
        Match day = Day().Match(text);
        int month =
            !day.Success ? 0
            : day.Groups["name"].Success ? Month(day.Groups["name"].Value)
            : Number(day, "month");
        if (month is < 1 or > 12 || Number(day, "year") is not (>= 1800 and <= 9000 and var year))
        {
            return null;
        }
        int last = CalendarSystem.Iso.GetDaysInMonth(year, month);
        (string id, string en) = (IndonesianNumbers.Month(month, Lang.Indonesian), IndonesianNumbers.Month(month, Lang.English));
        if (Number(day, "day") is not (>= 1 and var number) || number > last)
        {
            return new(
                $"tanggal {text} tidak ada dalam kalender: {id} {year} mempunyai {last} hari",
                $"the day {text} does not exist: {en} {year} has {last} days"
            );
        }
        string written = IndonesianNumbers.LongDate(new LocalDate(year, month, number));
        return written == text ? null : new($"tulis {written}", $"write {written}");
    }

    private static int Number(Match day, string group) => int.Parse(day.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The month of a name in either language, whole or shortened; 0 for none.</summary>
    private static int Month(string name) =>
        Enumerable
            .Range(1, 12)
            .FirstOrDefault(m =>
                name.Length >= FewestLetters
                && new[] { Lang.Indonesian, Lang.English }.Any(l =>
                    IndonesianNumbers.Month(m, l).StartsWith(name, StringComparison.OrdinalIgnoreCase)
                )
            );

    [GeneratedRegex(
        @"^(?:(?<day>\d{1,2})[ -](?<name>\p{L}+)\.?[ -](?<year>\d{4})|(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})"
            + @"|(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2}))$",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex Day();
}
