using System.Text.Json;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Json;

/// <summary>Timelines as JSON: <c>start</c> gives the answers on the first day by decision, <c>days</c> the changes.</summary>
internal static class TimelineJson
{
    /// <summary>The timeline as one JSON text.</summary>
    public static string Text(Timeline timeline, Lang language) => ResultJson.Text(json => Write(timeline, language, json));

    private static void Write(Timeline timeline, Lang language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("from", AssessmentJson.Iso(timeline.From));
        json.WriteString("until", AssessmentJson.Iso(timeline.Until));
        json.Subject(timeline.Subject);
        json.Book(timeline.Edition, timeline.Hash);
        json.WriteStartObject("start");
        foreach (TimelineAnswer answer in timeline.Start)
        {
            json.Slugs(answer.Decision, answer.Possible);
        }
        json.WriteEndObject();
        json.Array(
            "days",
            timeline.Days,
            day =>
            {
                json.WriteString("day", AssessmentJson.Iso(day.Day));
                json.Array("changes", day.Changes, change => Change(change, language, json));
            }
        );
        json.WriteEndObject();
    }

    private static void Change(TimelineChange change, Lang language, Utf8JsonWriter json)
    {
        json.WriteString("decision", change.Decision);
        json.WriteString("title", change.Title.In(language));
        json.WriteString("kind", LawJson.Word(change.Kind));
        json.Given("item", change.Item);
        json.Slugs("before", change.Before);
        json.Slugs("after", change.After);
        json.Array(
            "readings",
            change.Readings,
            reading =>
            {
                json.WriteString("id", reading.Id);
                json.Slugs("before", reading.Before);
                json.Slugs("after", reading.After);
            }
        );
        json.Array(
            "causes",
            change.Causes,
            cause =>
            {
                json.WriteString("kind", cause.Kind.Slug());
                json.WriteString("decision", cause.Decision);
                json.WriteString("text", cause.Text.In(language));
                json.WriteString("basis", cause.Basis);
            }
        );
    }
}
