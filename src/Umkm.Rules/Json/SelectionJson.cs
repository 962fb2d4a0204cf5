using System.Text.Json;
using Umkm.Rules.Results;
using Umkm.Rules.Selections;

namespace Umkm.Rules.Json;

/// <summary>Selections as JSON: every subject is in exactly one of <c>selected</c>, <c>contending</c>, <c>waiting</c>, <c>refused</c> and
/// <c>undecided</c>.</summary>
internal static class SelectionJson
{
    /// <summary>The selection as one JSON text.</summary>
    public static string Text(Selection selection, Lang language) => ResultJson.Text(json => Write(selection, language, json));

    private static void Write(Selection selection, Lang language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("programme", selection.Programme);
        json.WriteString("title", selection.Title.In(language));
        json.WriteString("assessedOn", AssessmentJson.Iso(selection.On));
        json.Book(selection.Edition, selection.Hash);
        json.WriteString("basis", selection.Basis.ToString());
        json.Number("quota", selection.Quota);
        json.Number("nextStage", selection.NextStage);
        json.Array(
            "order",
            selection.Order,
            key =>
            {
                json.WriteString("term", key.Name.Indonesian);
                json.WriteString("direction", key.Ascending ? "naik" : "turun");
            }
        );
        json.WriteStartObject("counts");
        json.WriteNumber("selected", selection.Selected.Count);
        json.WriteNumber("contending", selection.Contending.Count);
        json.WriteNumber("waiting", selection.Waiting.Count);
        json.WriteNumber("refused", selection.Refused.Count);
        json.WriteNumber("undecided", selection.Undecided.Count);
        json.WriteEndObject();
        json.Array("selected", selection.Selected, r => Ranked(selection, r, language, json));
        json.Array("contending", selection.Contending, r => Ranked(selection, r, language, json));
        json.Array("waiting", selection.Waiting, r => Ranked(selection, r, language, json));
        json.Array(
            "refused",
            selection.Refused,
            r =>
            {
                json.Subject(r.Subject);
                json.Array(
                    "unmet",
                    r.Unmet,
                    u =>
                    {
                        json.WriteString("id", u.Id);
                        json.WriteString("text", u.Sentence.In(language));
                        json.WriteString("basis", u.Basis.ToString());
                        json.Given("reading", u.Reading.Length == 0 ? null : u.Reading);
                    }
                );
            }
        );
        json.Array(
            "undecided",
            selection.Undecided,
            u =>
            {
                json.Subject(u.Subject);
                json.Missing(u.Missing, language);
                json.WriteStartObject("readings");
                foreach (ReadingResult reading in u.Readings)
                {
                    json.Slugs(reading.Id, reading.Possible);
                }
                json.WriteEndObject();
            }
        );
        json.Cautions(selection.Cautions, language);
        json.WriteEndObject();
    }

    private static void Ranked(Selection selection, RankedSubject ranked, Lang language, Utf8JsonWriter json)
    {
        json.WriteNumber("rank", ranked.Rank);
        json.WriteNumber("lastRank", ranked.LastRank);
        json.Subject(ranked.Subject);
        if (ranked.NextStage is { } next)
        {
            json.WriteBoolean("nextStage", next);
        }
        else
        {
            json.WriteNull("nextStage");
        }
        json.WriteStartObject("values");
        foreach ((SelectionKey key, LocalizedText value) in selection.Order.Zip(ranked.Values))
        {
            json.WriteString(key.Name.Indonesian, value.In(language));
        }
        json.WriteEndObject();
        json.Missing(ranked.Missing, language);
    }
}
