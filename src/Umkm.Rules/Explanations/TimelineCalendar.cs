using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Umkm.Rules.Json;
using Umkm.Rules.Results;
using Umkm.Rules.Sections;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Explanations;

/// <summary>Timelines as a calendar file (RFC 5545): one all-day event for each decision on each day with changes.</summary>
/// <remarks>Equal timelines give equal files, byte for byte: the stamp is the day the rule book was last checked, and an event keeps its
/// identifier however
/// often it is exported, so that importing again updates it.</remarks>
internal static class TimelineCalendar
{
    /// <summary>The calendar file.</summary>
    public static string Write(Timeline timeline, Lang language)
    {
        var lines = new CalendarLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", CalendarLines.Escape($"-//Umkm//Umkm.Rules {timeline.Edition}//{(language == Lang.English ? "EN" : "ID")}"));
        lines.Add("CALSCALE", "GREGORIAN");
        lines.Add(
            "X-WR-CALNAME",
            CalendarLines.Escape(TimelinePhrases.CalendarName.In(language, ("subject", TimelineTelling.Who(timeline, language))))
        );
        foreach (TimelineDay day in timeline.Days)
        {
            foreach ((TimelineChange head, IReadOnlyList<TimelineChange> items) in TimelineTelling.Grouped(day))
            {
                Event(lines, timeline, day.Day, head, items, language);
            }
        }
        lines.Add("END", "VCALENDAR");
        return lines.ToString();
    }

    private static void Event(
        CalendarLines lines,
        Timeline timeline,
        LocalDate day,
        TimelineChange head,
        IReadOnlyList<TimelineChange> items,
        Lang language
    )
    {
        lines.Add("BEGIN", "VEVENT");
        lines.Add("UID", Uid(timeline.Subject.Key, head.Decision, day));
        lines.Add("DTSTAMP", Day(timeline.CheckedOn) + "T000000Z");
        lines.Add("DTSTART;VALUE=DATE", Day(day));
        lines.Add("DTEND;VALUE=DATE", Day(day < LocalDate.MaxIsoValue ? day.PlusDays(1) : day));
        lines.Add(
            "SUMMARY",
            CalendarLines.Escape(
                TimelinePhrases.Summary.In(
                    language,
                    ("title", head.Title.In(language)),
                    ("change", TimelineTelling.Change(head.All, head.Before, head.After, language))
                )
            )
        );
        lines.Add("DESCRIPTION", CalendarLines.Escape(string.Join('\n', Description(head, items, language))));
        lines.Add("CATEGORIES", CalendarLines.Escape(LawJson.Word(head.Kind)));
        lines.Add("TRANSP", "TRANSPARENT");
        lines.Add("END", "VEVENT");
    }

    private static IEnumerable<string> Description(TimelineChange head, IReadOnlyList<TimelineChange> items, Lang language)
    {
        IEnumerable<string> parts =
            items.Count == 0 && head.Item is { } item
                ? [ItemWords.Of(item, head.ItemKind, language)]
                : items.Select(i =>
                    TimelinePhrases.OfItem.In(
                        language,
                        ("item", ItemWords.Of(i.Item!, i.ItemKind, language)),
                        ("change", TimelineTelling.Change(i.All, i.Before, i.After, language))
                    )
                );
        return parts
            .Concat(
                head.Readings.Select(r =>
                    TimelinePhrases.UnderReading.In(
                        language,
                        ("reading", r.Id),
                        ("change", TimelineTelling.Change(head.All, r.Before, r.After, language))
                    )
                )
            )
            .Concat(
                items
                    .Prepend(head)
                    .SelectMany(c => c.Causes)
                    .Select(c => TimelineTelling.Cause(c, language))
                    .Distinct()
                    .Select(c => TimelinePhrases.Because.In(language, ("cause", Telling.WithoutEnd(c))))
            )
            .Append(head.Decision);
    }

    private static string Uid(string subject, string decision, LocalDate day) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{subject}\n{decision}\n{Day(day)}")))[..32] + "@umkm";

    private static string Day(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}{day.Month:00}{day.Day:00}");
}
