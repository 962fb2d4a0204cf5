#!/usr/bin/env bash
# "Every month from 31 January" in two schedulers for .NET: Quartz 4.7.3 falls on 28 February and stays on the 28th ever after (a quarter's report due on the last day comes three days early in
# March); Ical.Net 5.2.4, as RFC 5545 wants, leaves out the months without a 31st. Neither gives the last day of each month; adding months to the first day (NodaTime 3.3.2) does.
# "Every year from 29 February 2024": Quartz goes to 28 February for good, leap years too, Ical.Net to leap years only.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><NoWarn>NU1603</NoWarn></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Quartz" Version="4.7.3" /><PackageReference Include="Ical.Net" Version="5.2.4" /><PackageReference Include="NodaTime" Version="3.3.2" />
  </ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Globalization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using Quartz;

Tell("month", new DateTime(2026, 1, 31), IntervalUnit.Month, FrequencyType.Monthly, (day, n) => day.PlusMonths(n));
Tell("year", new DateTime(2024, 2, 29), IntervalUnit.Year, FrequencyType.Yearly, (day, n) => day.PlusYears(n));

static void Tell(string every, DateTime first, IntervalUnit unit, FrequencyType frequency, Func<LocalDate, int, LocalDate> plus)
{
    var trigger = TriggerBuilder.Create().WithIdentity("report").StartAt(new DateTimeOffset(first, TimeSpan.Zero))
        .WithSchedule(CalendarIntervalScheduleBuilder.Create().WithInterval(1, unit).InTimeZone(TimeZoneInfo.Utc)).Build();
    Console.WriteLine($"Quartz, each {every}: {Days(TriggerTimes(trigger).Take(5).Select(time => time.Date))}");

    var calendarEvent = new CalendarEvent { Start = new CalDateTime(first.Year, first.Month, first.Day) };
    calendarEvent.RecurrenceRule = new RecurrencePattern(frequency, 1);
    Console.WriteLine($"Ical.Net, each {every}: {Days(calendarEvent.GetOccurrences().Take(5).Select(found => found.Period.StartTime.Value))}");

    var start = LocalDate.FromDateTime(first);
    Console.WriteLine($"NodaTime, each {every}: {Days(Enumerable.Range(0, 5).Select(n => plus(start, n).ToDateTimeUnspecified()))}");
}

static IEnumerable<DateTimeOffset> TriggerTimes(ITrigger trigger)
{
    for (var time = trigger.GetFireTimeAfter(trigger.StartTimeUtc.AddSeconds(-1)); time is { } at; time = trigger.GetFireTimeAfter(at))
    {
        yield return at;
    }
}

static string Days(IEnumerable<DateTime> days) => string.Join(" ", days.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
CS
dotnet run > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Quartz 4.7.3, Ical.Net 5.2.4, NodaTime 3.3.2"
Quartz, each month: 2026-01-31 2026-02-28 2026-03-28 2026-04-28 2026-05-28
Ical.Net, each month: 2026-01-31 2026-03-31 2026-05-31 2026-07-31 2026-08-31
NodaTime, each month: 2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31
Quartz, each year: 2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-28
Ical.Net, each year: 2024-02-29 2028-02-29 2032-02-29 2036-02-29 2040-02-29
NodaTime, each year: 2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29
SEEN
