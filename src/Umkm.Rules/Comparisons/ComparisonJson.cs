using System.Text.Json;
using Umkm.Rules.Json;

namespace Umkm.Rules.Comparisons;

/// <summary>What differs between two editions as JSON.</summary>
internal static class ComparisonJson
{
    /// <summary>The comparison as one JSON text.</summary>
    public static string ToJson(this BookComparison comparison, Lang language) =>
        ResultJson.Text(json =>
        {
            json.WriteStartObject();
            Book(json, "before", comparison.Before);
            Book(json, "after", comparison.After);
            json.Array("decisions", comparison.Decisions, change => Decision(json, change, language));
            json.Array("terms", comparison.Terms, term => json.WriteString("text", term.In(language)));
            json.Array("implied", comparison.Implied, line => json.WriteString("text", line.In(language)));
            json.Array("instruments", comparison.Instruments, line => json.WriteString("text", line.In(language)));
            json.Array(
                "risks",
                comparison.Risks,
                risk =>
                {
                    json.WriteString("row", risk.Key);
                    json.WriteString("before", risk.Before);
                    json.WriteString("after", risk.After);
                }
            );
            json.WriteEndObject();
        });

    private static void Decision(Utf8JsonWriter json, DecisionChange change, Lang language)
    {
        json.WriteString("id", change.Id);
        Texts(json, "classes", change.Classes.Select(Slug));
        Texts(json, "begun", change.Begun.Select(AssessmentJson.Iso));
        Texts(json, "gone", change.Gone.Select(AssessmentJson.Iso));
        json.Array(
            "versions",
            change.Versions,
            version =>
            {
                json.WriteString("from", AssessmentJson.Iso(version.From));
                json.WriteString("until", version.Until is { } last ? AssessmentJson.Iso(last) : null);
                json.WriteString("class", Slug(version.Class));
                json.Array("parts", version.Parts, part => Part(json, part, language));
                json.Array(
                    "answers",
                    version.Exact,
                    exact =>
                    {
                        json.WriteString("reading", exact.Reading);
                        json.WriteString(
                            "same",
                            exact.Exact is null ? "not-decided"
                                : exact.Exact.Same ? "yes"
                                : "no"
                        );
                        json.WriteString("before", exact.Exact?.Before);
                        json.WriteString("after", exact.Exact?.After);
                        json.WriteString("situation", exact.Exact?.Situation?.In(language));
                    }
                );
                Texts(json, "sameArticle", version.Unchanged.Select(t => t.In(language)));
                Texts(json, "unguarded", version.Unguarded.Select(t => t.In(language)));
            }
        );
        Texts(json, "cases", change.Cases);
    }

    private static void Part(Utf8JsonWriter json, PartChange part, Lang language)
    {
        json.WriteString("class", Slug(part.Class));
        json.WriteString("reading", part.Reading);
        json.WriteString("part", part.Title.In(language));
        json.WriteString("before", part.Before?.In(language));
        json.WriteString("after", part.After?.In(language));
        Texts(json, "sentences", part.Sentences.Select(s => s.Told().In(language)));
        Texts(json, "basis", part.Basis.Basis);
    }

    private static void Book(Utf8JsonWriter json, string name, Books.RuleBook book)
    {
        json.WriteStartObject(name);
        json.WriteString("edition", book.Edition);
        json.WriteString("hash", book.Hash);
        json.WriteEndObject();
    }

    private static string Slug(ChangeClass what) => what.ToString().ToLowerInvariant();

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }
        json.WriteEndArray();
    }
}
