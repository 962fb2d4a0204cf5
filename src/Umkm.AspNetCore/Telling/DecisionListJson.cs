using System.Text.Json;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.AspNetCore.Telling;

/// <summary>The decisions of a book as JSON: what each asks, its answers, and the days of its versions.</summary>
internal static class DecisionListJson
{
    public static void Write(Utf8JsonWriter json, RuleBook book, LocalDate? on)
    {
        json.WriteStartObject();
        json.WriteStartObject("ruleBook");
        json.WriteString("edition", book.Edition);
        json.WriteString("hash", book.Hash);
        json.WriteEndObject();
        json.WriteStartArray("decisions");
        foreach (Decision decision in book.Decisions.Where(d => on is null || d.On(on.Value) is not null).OrderBy(d => d.Id, StringComparer.Ordinal))
        {
            Write(json, decision);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartObject();
        json.WriteString("id", decision.Id);
        json.WriteString("kind", Word(decision.Kind));
        json.WriteString("subject", decision.Subject.Word());
        Labels.Write(json, "title", decision.Title);
        json.WriteStartArray("answers");
        foreach (Answer answer in decision.Answers)
        {
            json.WriteStartObject();
            json.WriteString("slug", answer.Slug);
            Labels.Write(json, "label", answer.Label);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Labels.Given(json, "region", decision.Region);
        json.WriteStartArray("versions");
        foreach (DecisionVersion version in decision.Versions)
        {
            json.WriteStartObject();
            json.WriteString("from", IsoDate.Format(version.InForce.From));
            json.WriteString("until", version.InForce.Until is { } last ? IsoDate.Format(last) : null);
            json.WriteString("checkedOn", IsoDate.Format(version.CheckedOn));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Word(DecisionKind kind) => Rules.Json.LawJson.Word(kind);
}
