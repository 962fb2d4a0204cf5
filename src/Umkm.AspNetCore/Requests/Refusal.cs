using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Umkm.Rules.Documents;

namespace Umkm.AspNetCore.Requests;

/// <summary>Why a request is not answered: a status and every problem, written as problem details (RFC 9457), the same in every
/// environment.</summary>
/// <param name="Status">The status.</param>
/// <param name="Problems">All problems.</param>
internal sealed record Refusal(int Status, ImmutableArray<RequestProblem> Problems)
{
    private const string MediaType = "application/problem+json; charset=utf-8";

    private static readonly JsonWriterOptions Options = new() { Encoder = JsonText.Encoder };

    public Refusal(int status, Message message, string? pointer = null, string? parameter = null)
        : this(status, [new RequestProblem(message, pointer, parameter)]) { }

    /// <summary>The names of the problems, for metrics: codes only, never values.</summary>
    public string FirstCode => Problems.IsEmpty ? "" : Problems[0].Message.Code;

    public async Task Write(HttpContext context, Lang language)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            Write(json, language);
        }
        context.Response.StatusCode = Status;
        context.Response.ContentType = MediaType;
        context.Response.ContentLength = bytes.WrittenCount;
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(bytes.WrittenMemory, context.RequestAborted);
    }

    private void Write(Utf8JsonWriter json, Lang language)
    {
        json.WriteStartObject();
        json.WriteString("title", Title.In(language));
        json.WriteNumber("status", Status);
        string count = Problems.Length.ToString(CultureInfo.InvariantCulture);
        json.WriteString(
            "detail",
            Problems is [var only]
                ? only.Message.Text(language)
                : new LocalizedText($"Ada {count} masalah; semuanya di errors.", $"There are {count} problems; errors lists them all.").In(language)
        );
        json.WriteStartArray("errors");
        foreach (RequestProblem problem in Problems)
        {
            json.WriteStartObject();
            json.WriteString("code", problem.Message.Code);
            string text = problem.Message.Text(language);
            json.WriteString("detail", string.IsNullOrEmpty(problem.Place) ? text : $"{problem.Place}: {text}");
            Given(json, "pointer", problem.Pointer);
            Given(json, "parameter", problem.Parameter);
            if (problem.Line > 0)
            {
                json.WriteNumber("line", problem.Line);
                json.WriteNumber("column", Math.Max(problem.Column, 0));
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private LocalizedText Title =>
        Status switch
        {
            StatusCodes.Status404NotFound => new("Tidak ada", "Not found"),
            StatusCodes.Status413PayloadTooLarge => new("Terlalu besar", "Too large"),
            StatusCodes.Status415UnsupportedMediaType => new("Jenis isi tidak dibaca", "Unsupported media type"),
            _ => new("Permintaan tidak dapat dibaca", "The request cannot be read"),
        };

    private static void Given(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}

/// <summary>Ends a request with a refusal.</summary>
internal sealed class RefusedException(Refusal refusal) : Exception
{
    public Refusal Refusal { get; } = refusal;
}
