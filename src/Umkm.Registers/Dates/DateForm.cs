using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Umkm.Registers.Dates;

/// <summary>One way to write a day: <c>hh/bb/tttt</c>, <c>h bulan t</c>, <c>tahun</c>, <c>nomor seri</c>.</summary>
internal sealed class DateForm
{
    private readonly LocalDatePattern? _pattern;
    private readonly bool _named;
    private readonly bool _hasDay;
    private readonly bool _hasMonth;

    private DateForm(string text, LocalDatePattern? pattern, bool named, bool hasDay, bool hasMonth) =>
        (Text, _pattern, _named, _hasDay, _hasMonth) = (text, pattern, named, hasDay, hasMonth);

    /// <summary>The form as it is written in a mapping.</summary>
    public string Text { get; }

    /// <summary>Whether it gives a day, not only a year or month.</summary>
    public bool IsWhole => _hasDay;

    /// <summary>Reads a form; null when it is none.</summary>
    public static DateForm? Parse(string text)
    {
        switch (text)
        {
            case "nomor seri":
                return new DateForm(text, null, false, true, true);
            case "tahun":
                return new DateForm(text, LocalDatePattern.CreateWithInvariantCulture("uuuu"), false, false, false);
            default:
                break;
        }
        bool named = text.Contains("bulan", StringComparison.Ordinal);
        string letters = text.Replace("bulan", "b", StringComparison.Ordinal);
        int day = letters.Count(c => c == 'h');
        int month = letters.Count(c => c == 'b');
        int year = letters.Count(c => c == 't');
        bool onlyForm = letters.All(c => "hbt-/. ,".Contains(c, StringComparison.Ordinal));
        if (!onlyForm || day > 2 || month is 0 or > 2 || year is not (1 or 4))
        {
            return null;
        }
        // One letter reads one digit and two: 1/2/2021 and 01/02/2021.
        string pattern = string.Concat(
                letters.Chunk(1).Select(c => c[0]).Aggregate("", (s, c) => s.Length > 0 && s[^1] == c && char.IsLetter(c) ? s : s + c)
            )
            .Replace("h", "d", StringComparison.Ordinal)
            .Replace("b", named ? "'#'M" : "M", StringComparison.Ordinal)
            .Replace("t", "uuuu", StringComparison.Ordinal)
            .Replace("/", "'/'", StringComparison.Ordinal);
        return new DateForm(text, LocalDatePattern.CreateWithInvariantCulture(pattern), named, day > 0, true);
    }

    /// <summary>Whether a text is written so, although there is no such day.</summary>
    public bool IsShape(string text) =>
        _pattern is not null
        && (_named ? WithMonthNumber(DayText.Of(text))?.Replace("#", "", StringComparison.Ordinal) : DayText.Of(text)) is { } date
        && DateShape.Fits(Text == "tahun" ? "tttt" : Text.Replace("bulan", "b", StringComparison.Ordinal), date);

    /// <summary>Reads a day: as 2026-11-22, or 2026-11 or 2026 where no more is written. Null when it is not written so.</summary>
    public string? Read(string text)
    {
        string date = DayText.Of(text);
        if (_pattern is null)
        {
            return Serial(date);
        }
        if (_named && WithMonthNumber(date) is not { } numbered)
        {
            return null;
        }
        else
        {
            date = _named ? WithMonthNumber(date)! : date;
        }
        if (!_pattern.Parse(date).TryGetValue(default, out LocalDate day) || day.Year < 1000)
        {
            return null;
        }
        return _hasDay ? IsoDate.Format(day)
            : _hasMonth ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}");
    }

    /// <summary>The text with the number of its month for the name, marked: a number elsewhere in the text is no month.</summary>
    private static string? WithMonthNumber(string text)
    {
        string lower = text.ToLowerInvariant();
        for (int month = 0; month < MonthNames.All.Count; month++)
        {
            foreach (string name in MonthNames.All[month])
            {
                int at = lower.IndexOf(name, StringComparison.Ordinal);
                int end = at + name.Length;
                if (at >= 0 && (at == 0 || !char.IsLetter(lower[at - 1])) && (end == lower.Length || !char.IsLetter(lower[end])))
                {
                    return string.Create(CultureInfo.InvariantCulture, $"{lower[..at]}#{month + 1}{lower[end..]}");
                }
            }
        }
        return null;
    }

    /// <summary>The day of a serial number of the 1900 date system. Five digits only: four are a year, and below 61 programs differ. A fraction is
    /// the time of that day.</summary>
    private static string? Serial(string text) =>
        text.AsSpan(Math.Min(5, text.Length)) is var rest
        && (rest.IsEmpty || (rest.Length > 1 && rest[0] is ',' or '.' && !rest[1..].ContainsAnyExceptInRange('0', '9')))
        && int.TryParse(text.AsSpan(0, Math.Min(5, text.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out int days)
        && text.Length >= 5
        && days < 2_958_466
            ? IsoDate.Format(new LocalDate(1899, 12, 30).PlusDays(days))
            : null;
}
