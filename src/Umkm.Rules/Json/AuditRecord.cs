using System.Buffers;
using System.Reflection;
using System.Text.Json;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Json;

/// <summary>The record of one assessment: all that went in, by which book and which edition of the library, and what came out. Bytes without a
/// choice: the same assessment always has the same record.</summary>
internal static class AuditRecord
{
    private const int Form = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JsonText.Encoder };

    private static readonly string Version =
        typeof(AuditRecord).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    public static byte[] Write(Assessment assessment)
    {
        if (assessment.Subject is not { } subject)
        {
            throw new InvalidOperationException("An assessment of columns has no subject to record: assess the subject itself.");
        }
        var bytes = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("record", Form);
            json.WriteString("assessor", Version);
            json.WriteString("edition", assessment.Edition);
            json.WriteString("hash", assessment.Hash);
            json.WriteString("on", AssessmentJson.Iso(assessment.AssessedOn));
            Written(json, assessment.Options);
            json.WritePropertyName("subject");
            using (JsonDocument known = JsonDocument.Parse(SubjectJson.Write(subject)))
            {
                known.RootElement.WriteTo(json);
            }
            json.WritePropertyName("answers");
            SummaryJson.Verdicts(assessment, json);
            json.WriteEndObject();
        }
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Assesses anew what a record holds.</summary>
    /// <exception cref="ArgumentException">The bytes are no record, or one of another book.</exception>
    public static Assessment Replay(Assessor assessor, ReadOnlySpan<byte> record)
    {
        RuleBook book = assessor.Book;
        try
        {
            JsonElement root = JsonElement.Parse(record);
            if (root.GetProperty("record").GetInt32() != Form)
            {
                throw new ArgumentException($"The record is of the form {root.GetProperty("record")}; {Form} is read.", nameof(record));
            }
            string hash = root.GetProperty("hash").GetString()!;
            if (hash != book.Hash)
            {
                throw new ArgumentException(
                    $"The record was made by the book {root.GetProperty("edition")} ({hash}), this is {book.Edition} ({book.Hash}): load that one.",
                    nameof(record)
                );
            }
            string subject = root.GetProperty("subject").GetRawText();
            SubjectReadResult read = SubjectJson.Read(System.Text.Encoding.UTF8.GetBytes(subject), "");
            return read.Succeeded && IsoDate.TryParse(root.GetProperty("on").GetString(), out NodaTime.LocalDate on)
                ? assessor.Assess(read.Subject, on, Read(root.GetProperty("options"), book.Glossary))
                : throw new ArgumentException(
                    "The record cannot be read: " + string.Join(" ", read.Problems.Select(p => p.Tell(Lang.English))),
                    nameof(record)
                );
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ArgumentException("The bytes are no record of an assessment: " + broken.Message, nameof(record), broken);
        }
    }

    private static void Written(Utf8JsonWriter json, AssessorOptions options)
    {
        json.WriteStartObject("options");
        json.WriteString("reading", options.Reading);
        json.WritePropertyName("only");
        if (options.Wanted is { } wanted)
        {
            json.WriteStartArray();
            foreach (string id in wanted)
            {
                json.WriteStringValue(id);
            }
            json.WriteEndArray();
        }
        else
        {
            json.WriteNullValue();
        }
        json.Array(
            "assumptions",
            options.Assumptions.OrderBy(a => a.Term.Subject).ThenBy(a => a.Term.Name, StringComparer.Ordinal),
            fact =>
            {
                json.WriteString("subject", fact.Term.Subject.Word());
                json.WriteString("term", fact.Term.Name);
                json.WriteNumber("value", fact.Value);
            }
        );
        json.WriteEndObject();
    }

    private static AssessorOptions Read(JsonElement options, Glossary glossary) =>
        new()
        {
            Reading = options.GetProperty("reading").GetString(),
            Only = options.GetProperty("only") is { ValueKind: JsonValueKind.Array } only
                ? [.. only.EnumerateArray().Select(i => i.GetString()!)]
                : null,
            Assumptions =
            [
                .. options
                    .GetProperty("assumptions")
                    .EnumerateArray()
                    .Select(a =>
                        AssumedFact.Of(
                            glossary.Find(a.GetProperty("term").GetString()!)
                                ?? throw new FormatException($"The book has no term {a.GetProperty("term")}."),
                            a.GetProperty("value").GetInt64()
                        )
                    ),
            ],
        };
}
