using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace Umkm.Cli.Tests.Timelines;

/// <summary>umkm timeline on the maker of tempe chips, from 2024 to 2028.</summary>
public class TimelineTests
{
    private static readonly string Sample = Path.Combine(Cli.Samples, "keripik-tempe.json");

    // A timeline of five years takes long: those that several tests look at are made once.
    private static readonly ConcurrentDictionary<string, Lazy<string>> Made = new();

    private static string Run(string format, string file, params string[] more) =>
        Made.GetOrAdd(string.Join(' ', [format, file, .. more]), _ => new(() => RunAnew(format, file, more))).Value;

    private static string RunAnew(string format, string file, params string[] more)
    {
        CliResult result = Cli.Run(["timeline", file, "--from", "2024-01-01", "--until", "2028-12-31", "--format", format, .. more]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        return result.Out;
    }

    // PP 42/2024 Pasal 160: due from 18 October 2026. The SPP-IRT is printed until 15 January 2027. Permenkes 11/2025 is in force from 3 October 2025. PP 47/2024 was open for six months from 5 November 2024.
    [Theory]
    [InlineData("2025-10-03", "izin/label-hsp", "", "tidak-wajib", "aturan-mulai", "Permenkes 11/2025")]
    [InlineData("2026-10-18", "izin/halal", "belum-jatuh-tempo", "kurang", "jatuh-tempo", "PP 42/2024 Pasal 160")]
    [InlineData("2027-01-16", "izin/spp-irt", "terpenuhi", "kedaluwarsa", "surat-berakhir", "Peraturan BPOM 4/2024")]
    public void It_lists_changes_with_their_reasons(string day, string decision, string before, string after, string cause, string basis)
    {
        JsonElement change = Day(day).Single(c => c.GetProperty("decision").GetString() == decision && !c.TryGetProperty("item", out _));
        Assert.Equal((before, after), (Joined(change, "before"), Joined(change, "after")));
        JsonElement why = change.GetProperty("causes").EnumerateArray().First(c => c.GetProperty("kind").GetString() == cause);
        Assert.Contains(basis, why.GetProperty("basis").ToString(), StringComparison.Ordinal);
    }

    /// <summary>Nobody reads a hash; and where every answer is possible that is said in one way.</summary>
    [Theory]
    [InlineData("{}", "en", "# Timeline of an enterprise", "cannot be decided yet", "Micro enterprise or Small")]
    [InlineData("{}", "id", "# Linimasa usaha", "belum dapat ditentukan", "Usaha Mikro atau Usaha Kecil")]
    [InlineData("{\"subject\":\"kelompok\"}", "en", "# Timeline of a group", "cannot be decided yet", "eligible or not eligible")]
    public void A_subject_without_a_name_is_called_what_it_is(string json, string language, string title, string open, string each)
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        File.WriteAllText(file, json);
        try
        {
            string told = RunAnew("markdown", file, "--lang", language);
            Assert.StartsWith(title + "\n", told, StringComparison.Ordinal);
            Assert.Contains(open, told, StringComparison.Ordinal);
            Assert.DoesNotContain(each, told, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Each_change_is_what_assessing_on_that_day_and_the_day_before_says()
    {
        JsonElement[] days = [.. JsonDocument.Parse(Run("json", Sample)).RootElement.GetProperty("days").EnumerateArray()];
        Assert.True(days.Length >= 8);
        foreach (JsonElement day in days)
        {
            string on = day.GetProperty("day").GetString()!;
            string eve = DateOnly
                .ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                .AddDays(-1)
                .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            AssessedJson was = AssessedJson.OfSample("keripik-tempe.json", eve);
            AssessedJson becomes = AssessedJson.OfSample("keripik-tempe.json", on);
            foreach (JsonElement change in day.GetProperty("changes").EnumerateArray().Where(c => !c.TryGetProperty("item", out _)))
            {
                string id = change.GetProperty("decision").GetString()!;
                Assert.NotEqual(0, change.GetProperty("causes").GetArrayLength());
                Assert.Equal(Joined(change, "after"), becomes.Answers(id));
                if (Joined(change, "before").Length > 0)
                {
                    Assert.Equal(Joined(change, "before"), was.Answers(id));
                }
            }
        }
    }

    [Fact]
    public void The_text_says_what_changes_and_why()
    {
        string text = Run("text", Sample);
        Assert.Contains(
            "18 Oktober 2026:\n* Sertifikat halal: belum jatuh tempo → kurang\n  - Karena kewajiban jatuh tempo 18 Oktober 2026 (PP 42/2024 Pasal 2;",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("  - Karena SPP-IRT berlaku terakhir 15 Januari 2027 (", text, StringComparison.Ordinal);
        Assert.Contains("* Halal certificate: not yet due → missing\n", Run("text", Sample, "--lang", "en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keripik-tempe.json", "id")]
    [InlineData("keripik-tempe.json", "en")]
    [InlineData("kedai-kopi.json", "id")]
    public void The_calendar_file_is_read_by_a_reader_written_from_RFC_5545(string file, string language)
    {
        string path = Path.Combine(Cli.Samples, file);
        CalendarFile calendar = CalendarFile.Read(Run("ics", path, "--lang", language));
        Assert.Equal(["2.0"], calendar.Head.Where(l => l.Name == "VERSION").Select(l => l.Value));
        Assert.Single(calendar.Head, l => l.Name == "PRODID");

        // 3.6.1: UID and DTSTAMP are compulsory, once each; an all-day event has DTSTART;VALUE=DATE, and DTEND is the day after its last day.
        Assert.All(
            calendar.Events,
            e => Assert.All(new[] { "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION" }, name => Assert.Single(e, l => l.Name == name))
        );
        Assert.All(calendar.Events, e => Assert.Matches("^[0-9]{8}T[0-9]{6}Z$", One(e, "DTSTAMP").Value));
        Assert.All(calendar.Events, e => Assert.Equal(["VALUE=DATE"], One(e, "DTSTART").Parameters));
        Assert.All(calendar.Events, e => Assert.Equal(Date(One(e, "DTSTART")).AddDays(1), Date(One(e, "DTEND"))));
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(e => One(e, "UID").Value).Distinct().Count());

        // Each day with changes has its events, and the text survives escaping and folding.
        JsonElement[] days = [.. JsonDocument.Parse(Run("json", path, "--lang", language)).RootElement.GetProperty("days").EnumerateArray()];
        Assert.Equal(
            days.Select(d => d.GetProperty("day").GetString()),
            calendar.Events.Select(e => Date(One(e, "DTSTART")).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Distinct()
        );
        foreach (JsonElement day in days)
        {
            string[] decisions = [.. day.GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("decision").GetString()!).Distinct()];
            Assert.Equal(
                decisions,
                calendar
                    .Events.Where(e =>
                        Date(One(e, "DTSTART")).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == day.GetProperty("day").GetString()
                    )
                    .Select(e => One(e, "DESCRIPTION").Text().Split('\n')[^1])
            );
        }
        Assert.All(calendar.Events, e => Assert.Contains("→", One(e, "SUMMARY").Text(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_timeline_gives_the_same_calendar_file_so_that_importing_it_again_doubles_nothing() =>
        Assert.Equal(Run("ics", Sample), RunAnew("ics", Sample));

    private static IEnumerable<JsonElement> Day(string day) =>
        JsonDocument
            .Parse(Run("json", Sample))
            .RootElement.GetProperty("days")
            .EnumerateArray()
            .Single(d => d.GetProperty("day").GetString() == day)
            .GetProperty("changes")
            .EnumerateArray();

    private static string Joined(JsonElement change, string side) => string.Join('|', AssessedJson.Strings(change.GetProperty(side)));

    private static ContentLine One(List<ContentLine> lines, string name) => lines.Single(l => l.Name == name);

    private static DateOnly Date(ContentLine line) => DateOnly.ParseExact(line.Value, "yyyyMMdd", CultureInfo.InvariantCulture);
}
