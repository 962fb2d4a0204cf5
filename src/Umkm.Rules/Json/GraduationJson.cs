using System.Text.Json;
using Umkm.Domain;
using Umkm.Rules.Graduations;
using Umkm.Rules.Results;

namespace Umkm.Rules.Json;

/// <summary>Changes of class as JSON.</summary>
internal static class GraduationJson
{
    /// <summary>The comparison as one JSON text.</summary>
    public static string Text(Graduation graduation, Lang language) => ResultJson.Text(json => Write(graduation, language, json));

    private static void Write(Graduation graduation, Lang language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("decision", graduation.Decision);
        json.WriteString("title", graduation.Title.In(language));
        json.WriteString("onBefore", AssessmentJson.Iso(graduation.OnBefore));
        json.WriteString("onAfter", AssessmentJson.Iso(graduation.OnAfter));
        json.Book(graduation.Edition, graduation.Hash);
        json.WriteNumber("compared", graduation.Compared);
        json.WriteNumber("withoutId", graduation.WithoutId);
        json.Array(
            "readings",
            graduation.Readings,
            reading =>
            {
                json.Given("id", reading.Id.Length == 0 ? null : reading.Id);
                json.WriteString("title", reading.Title.In(language));
                json.Array(
                    "moves",
                    reading.Moves,
                    move =>
                    {
                        json.WriteString("from", move.From.Slug);
                        json.WriteString("to", move.To.Slug);
                        json.WriteString(
                            "direction",
                            move.Direction switch
                            {
                                > 0 => "naik",
                                < 0 => "turun",
                                _ => "tetap",
                            }
                        );
                        json.WriteNumber("count", move.Subjects.Count);
                        Names("subjects", move.Subjects, json);
                    }
                );
                json.Array(
                    "undecided",
                    reading.Undecided,
                    u =>
                    {
                        json.Subject(u.Subject);
                        json.Slugs("before", u.Before);
                        json.Slugs("after", u.After);
                    }
                );
            }
        );
        Names("arrivals", graduation.Arrivals, json);
        Names("leavers", graduation.Leavers, json);
        json.WriteStartObject("indicator");
        Indicator("before", graduation.IndicatorBefore, json);
        Indicator("after", graduation.IndicatorAfter, json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Names(string name, EquatableList<SubjectName> subjects, Utf8JsonWriter json) => json.Array(name, subjects, json.Subject);

    private static void Indicator(string name, Proportion? proportion, Utf8JsonWriter json)
    {
        if (proportion is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("decision", proportion.Decision);
        json.WriteNumber("holds", proportion.Holds);
        json.WriteNumber("undecided", proportion.Undecided);
        json.WriteNumber("all", proportion.All);
        json.WriteEndObject();
    }
}
