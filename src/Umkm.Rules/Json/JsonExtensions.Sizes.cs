using System.Buffers;
using System.Text.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Documents;

namespace Umkm.Rules.Json;

public static partial class JsonExtensions
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JsonText.Encoder, SkipValidation = true };

    /// <summary>Writes all that an assessment says, in the shape of <see cref="ToJson(Assessment, Lang)"/>, without needless white space.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="output">Where to write UTF-8: a response body, a pipe.</param>
    /// <param name="language">The language of texts for people.</param>
    public static void WriteJson(this Assessment assessment, IBufferWriter<byte> output, Lang language) =>
        Write(output, json => AssessmentJson.Write(Guard.Against.Null(assessment), language, json, static () => { }));

    /// <summary>Writes the same with a writer of the caller's, as one value.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="json">The writer; it is not flushed.</param>
    /// <param name="language">The language of texts for people.</param>
    public static void WriteJson(this Assessment assessment, Utf8JsonWriter json, Lang language) =>
        AssessmentJson.Write(Guard.Against.Null(assessment), language, Guard.Against.Null(json), static () => { });

    /// <summary>Writes all that the facts of the subject decide, each finding and each article once: per decision its answer (or the list of those
    /// still possible), readings, what is missing in the order of asking, codes of cautions, criteria, papers, what would change it;
    /// <c>reasons</c> are pairs of numbers into <c>findings</c> and <c>articles</c>, with the place of their reading as a third where the law is
    /// unsettled. What the book says to everybody alike (titles, cautions in words, benefits, documents, days in force) stands in the
    /// full form only.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="output">Where to write UTF-8.</param>
    /// <param name="language">The language of texts for people.</param>
    public static void WriteCompact(this Assessment assessment, IBufferWriter<byte> output, Lang language) =>
        Write(output, json => CompactJson.Write(Guard.Against.Null(assessment), language, json, static () => { }));

    /// <summary>Writes the same to a stream.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="output">Where to write UTF-8.</param>
    /// <param name="language">The language of texts for people.</param>
    public static void WriteCompact(this Assessment assessment, Stream output, Lang language) =>
        Write(output, json => CompactJson.Write(Guard.Against.Null(assessment), language, json, json.FlushWhenMuch));

    /// <summary>Writes the same with a writer of the caller's, as one value.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="json">The writer; it is not flushed.</param>
    /// <param name="language">The language of texts for people.</param>
    public static void WriteCompact(this Assessment assessment, Utf8JsonWriter json, Lang language) =>
        CompactJson.Write(Guard.Against.Null(assessment), language, Guard.Against.Null(json), static () => { });

    /// <summary>Writes a summary: each decision with its answer (or the list of those still possible), one line of reason, the properties that are
    /// missing, and the codes of its cautions. An order of the missing is not worked out.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="output">Where to write UTF-8.</param>
    /// <param name="language">The language of texts for people.</param>
    public static void WriteSummary(this Assessment assessment, IBufferWriter<byte> output, Lang language) =>
        Write(output, json => SummaryJson.Write(Guard.Against.Null(assessment), language, json));

    /// <summary>Writes the same to a stream.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="output">Where to write UTF-8.</param>
    /// <param name="language">The language of texts for people.</param>
    public static void WriteSummary(this Assessment assessment, Stream output, Lang language) =>
        Write(output, json => SummaryJson.Write(Guard.Against.Null(assessment), language, json));

    /// <summary>Writes the same with a writer of the caller's, as one value.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="json">The writer; it is not flushed.</param>
    /// <param name="language">The language of texts for people.</param>
    public static void WriteSummary(this Assessment assessment, Utf8JsonWriter json, Lang language) =>
        SummaryJson.Write(Guard.Against.Null(assessment), language, Guard.Against.Null(json));

    /// <summary>Writes the verdicts alone: each decision by id with its answer, or the list of those still possible. No
    /// reason is worked out.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="output">Where to write UTF-8.</param>
    public static void WriteVerdicts(this Assessment assessment, IBufferWriter<byte> output) =>
        Write(output, json => SummaryJson.Verdicts(Guard.Against.Null(assessment), json));

    /// <summary>Writes the same to a stream.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="output">Where to write UTF-8.</param>
    public static void WriteVerdicts(this Assessment assessment, Stream output) =>
        Write(output, json => SummaryJson.Verdicts(Guard.Against.Null(assessment), json));

    /// <summary>Writes the same with a writer of the caller's, as one value.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="json">The writer; it is not flushed.</param>
    public static void WriteVerdicts(this Assessment assessment, Utf8JsonWriter json) =>
        SummaryJson.Verdicts(Guard.Against.Null(assessment), Guard.Against.Null(json));

    private static void Write(IBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(Guard.Against.Null(output), Compact);
        write(json);
    }

    private static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(Guard.Against.Null(output), Compact);
        write(json);
    }
}
