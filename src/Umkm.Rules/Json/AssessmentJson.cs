using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Umkm.Rules.Assessments;
using Umkm.Rules.Documents;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Json;

/// <summary>Assessments as JSON: the fixed shape other programs rely on. Each decision has <c>answer</c>, <c>possible</c>, <c>readings</c>,
/// <c>missingFacts</c>, <c>cautions</c> and <c>reasons</c>; further members may be added, none is taken away.</summary>
internal static class AssessmentJson
{
    private const int MostHeld = 32 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JsonText.Encoder,
        SkipValidation = true,
    };

    /// <summary>Writes an assessment. The language is that of titles, reasons and cautions; ids and slugs are the same in both.</summary>
    public static void Write(Assessment assessment, Lang language, Stream output)
    {
        using var bytes = new PooledBytes();
        using var json = new Utf8JsonWriter(bytes, Options);
        Write(assessment, language, json, () => HandOn(most: MostHeld));
        HandOn(most: 0);

        void HandOn(int most)
        {
            if (json.BytesPending + bytes.Written.Length > most)
            {
                json.Flush();
                output.Write(bytes.Written);
                bytes.Clear();
            }
        }
    }

    /// <summary>The assessment as one JSON text.</summary>
    public static string Text(Assessment assessment, Lang language)
    {
        using var bytes = new PooledBytes();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            Write(assessment, language, json, static () => { });
        }
        return System.Text.Encoding.UTF8.GetString(bytes.Written);
    }

    /// <summary>Writes an assessment with a writer of the caller's.</summary>
    public static void Write(Assessment assessment, Lang language, Utf8JsonWriter json, Action flush)
    {
        json.WriteStartObject();
        Head(assessment, json);
        Answers(AnswersGiven.Of(assessment), json);
        ResultsInTurn results = assessment.Retold();
        var writer = new DecisionJson(json, results, FindingText.Of(assessment, language), language, flush);
        json.WriteStartObject("decisions");
        writer.All();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>How many decisions have one answer, and every decision that carries the flag <c>byConditionsRead</c>, by name.</summary>
    private static void Answers(AnswersGiven answers, Utf8JsonWriter json)
    {
        json.WriteStartObject("answers");
        json.WriteNumber("decided", answers.Decided);
        json.WriteNumber("byConditionsRead", answers.DecidedByConditionsRead.Count + answers.OpenByConditionsRead.Count);
        Named("decidedByConditionsRead", answers.DecidedByConditionsRead);
        Named("openByConditionsRead", answers.OpenByConditionsRead);
        json.WriteEndObject();
        void Named(string name, IReadOnlyList<string> ids)
        {
            json.WriteStartArray(name);
            foreach (string id in ids)
            {
                json.WriteStringValue(id);
            }
            json.WriteEndArray();
        }
    }

    /// <summary>The members that every size begins with.</summary>
    internal static void Head(Assessment assessment, Utf8JsonWriter json)
    {
        json.WriteString("assessedOn", Iso(assessment.AssessedOn));
        json.WriteString("subject", assessment.SubjectId);
        json.WriteStartObject("ruleBook");
        json.WriteString("edition", assessment.Edition);
        json.WriteString("hash", assessment.Hash);
        json.WriteEndObject();
        if (HeadSection.Followed(assessment) is { } reading)
        {
            json.WriteString("reading", reading);
        }
    }

    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
