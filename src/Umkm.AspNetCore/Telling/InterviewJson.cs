using System.Text.Json;
using Umkm.Domain.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Interviews;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.AspNetCore.Telling;

/// <summary>Interviews as JSON: what is known, what is not, what is decided, and the next question.</summary>
internal static class InterviewJson
{
    public static void Write(Utf8JsonWriter json, Interview interview)
    {
        Assessment assessment = interview.Assessment;
        json.WriteStartObject();
        json.WriteString("assessedOn", IsoDate.Format(interview.On));
        json.WriteStartObject("ruleBook");
        json.WriteString("edition", assessment.Edition);
        json.WriteString("hash", assessment.Hash);
        json.WriteEndObject();
        json.WritePropertyName("subject");
        json.WriteRawValue(SubjectJson.Write(interview.Subject));
        json.WriteStartArray("unknown");
        foreach (string place in interview.Unknown)
        {
            json.WriteStringValue(place);
        }
        json.WriteEndArray();
        json.WritePropertyName("question");
        if (interview.Next is { } question)
        {
            Write(json, question);
        }
        else
        {
            json.WriteNullValue();
        }
        json.WriteStartObject("decisions");
        foreach (
            (string id, IReadOnlyList<string> possible) in assessment.Verdicts.Select(v =>
                (v.Decision.Decision.Id, (IReadOnlyList<string>)[.. v.Possible.Select(a => a.Slug)])
            )
        )
        {
            if (possible is [var only])
            {
                json.WriteString(id, only);
                continue;
            }
            json.WriteStartArray(id);
            foreach (string slug in possible)
            {
                json.WriteStringValue(slug);
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Question question)
    {
        json.WriteStartObject();
        json.WriteString("pointer", question.Pointer);
        json.WriteString("kind", question.Kind);
        Labels.Write(json, "label", question.Label);
        Labels.Given(json, "item", question.Item);
        Labels.Given(json, "unit", question.Unit);
        if (question.Minimum is { } least)
        {
            json.WriteNumber("minimum", least);
        }
        if (question.Maximum is { } most)
        {
            json.WriteNumber("maximum", most);
        }
        json.WriteStartArray("choices");
        foreach (Choice choice in question.Choices)
        {
            json.WriteStartObject();
            json.WriteString("slug", choice.Slug);
            Labels.Write(json, "label", choice.Label);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Labels.Given(json, "meaning", question.Meaning);
        Labels.Given(json, "basis", question.Basis);
        json.WriteStartArray("goals");
        foreach (string goal in question.Goals)
        {
            json.WriteStringValue(goal);
        }
        json.WriteEndArray();
        json.WriteNumber("couldDecide", question.CouldDecide);
        json.WriteStartArray("fields");
        foreach (Question field in question.Fields)
        {
            Write(json, field);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
