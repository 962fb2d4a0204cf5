using System.Collections.Immutable;
using System.Text.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Json;

/// <summary>The two small sizes of an assessment: its verdicts, and a summary.</summary>
internal static class SummaryJson
{
    /// <summary>Each decision by id: its answer, or the list of answers that are still possible.</summary>
    public static void Verdicts(Assessment assessment, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        AssessmentJson.Head(assessment, json);
        json.WriteStartObject("decisions");
        foreach ((PlannedDecision decision, ImmutableArray<Answer> possible) in assessment.Verdicts)
        {
            Answers(json, decision.Decision.Id, possible);
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Each decision with one line of reason, what is missing, and its cautions by code.</summary>
    public static void Write(Assessment assessment, Lang language, Utf8JsonWriter json)
    {
        var findings = FindingText.Of(assessment, language);
        json.WriteStartObject();
        AssessmentJson.Head(assessment, json);
        json.WriteStartObject("decisions");
        foreach (DecisionResult decision in assessment.Brief)
        {
            json.WriteStartObject(decision.Id);
            json.WriteString("title", decision.Title.In(language));
            Answers(json, "answer", decision.Possible);
            if (!decision.Readings.IsEmpty)
            {
                json.WriteStartObject("readings");
                foreach (ReadingResult reading in decision.Readings)
                {
                    Answers(json, reading.Id, reading.Possible);
                }
                json.WriteEndObject();
            }
            json.Given("reason", Line(decision, findings, language));
            List(json, "missing", decision.MissingFacts.Select(f => f.Property ?? $"facts.{f.Name.Indonesian}").Distinct());
            List(json, "cautions", decision.Cautions.Select(c => c.Code).Distinct());
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // What weighs most: the first criterion that is not met; otherwise the first comparison that holds; while all is open, the first that is open.
    private static string? Line(DecisionResult decision, FindingText findings, Lang language)
    {
        if (decision.Gap?.In(language) is { } gap)
        {
            return gap;
        }
        if (decision.Answer is not null && decision.Criteria.FirstOrDefault(c => c.Holds == false) is { } unmet)
        {
            return unmet.Reasons.FirstOrDefault(r => r.Holds == false) is { } because ? Of(because) : unmet.Sentence.In(language);
        }
        bool? wanted = decision.Answer is null ? null : true;
        return decision.Reasons.FirstOrDefault(r => r.Holds == wanted) is { } reason ? Of(reason)
            : decision.Reasons.FirstOrDefault() is { } any ? Of(any)
            : null;

        string Of(Reason reason) => $"{findings.Of(reason)} ({reason.Basis})";
    }

    internal static void Answers(Utf8JsonWriter json, string name, ImmutableArray<Answer> possible)
    {
        if (possible is [var one])
        {
            json.WriteString(name, one.Slug);
        }
        else
        {
            json.Slugs(name, possible);
        }
    }

    internal static void List(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        if (all.Length > 0)
        {
            json.WriteStartArray(name);
            foreach (string text in all)
            {
                json.WriteStringValue(text);
            }
            json.WriteEndArray();
        }
    }
}
