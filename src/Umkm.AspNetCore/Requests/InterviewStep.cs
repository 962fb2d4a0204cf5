using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Umkm.Rules.RuleLanguage;

namespace Umkm.AspNetCore.Requests;

/// <summary>One step of an interview as a client sends it: what is known, and the answer to the last question.</summary>
/// <param name="Subject">What is known so far.</param>
/// <param name="Unknown">The places of which it was said that they are not known.</param>
/// <param name="Pointer">The question that is answered; null when none is.</param>
/// <param name="Value">The answer as JSON; null for none.</param>
/// <param name="Typed">The answer as typed; null for none. Neither is "I do not know".</param>
internal sealed record InterviewStep(Subject Subject, ImmutableArray<string> Unknown, string? Pointer, JsonElement? Value, string? Typed)
{
    private static readonly string[] Names = ["subject", "unknown", "pointer", "value", "typed"];

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a step.</summary>
    /// <exception cref="RefusedException">Every problem.</exception>
    public static InterviewStep Read(byte[] utf8, Glossary glossary)
    {
        using JsonDocument document = Parse(utf8);
        JsonElement root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw NotStep("", new("bukan objek", "not an object"));
        }
        foreach (JsonProperty member in root.EnumerateObject().Where(m => !Names.Contains(m.Name, StringComparer.Ordinal)))
        {
            throw NotStep("/" + HarmlessText.Masked(member.Name), new("nama itu tidak dikenal", "that name is not known"));
        }
        Subject subject = Given(root, "subject") is { } given
            ? Body.Subject(JsonMarshal.GetRawUtf8Value(given), glossary, "/subject")
            : new Enterprise();
        string? pointer = Text(root, "pointer");
        string? typed = Text(root, "typed");
        JsonElement? value = Given(root, "value");
        if (pointer is null && (typed is not null || value is not null))
        {
            throw Body.Refused(StatusCodes.Status400BadRequest, RequestMessages.AnswerWithoutQuestion.With(), "/pointer");
        }
        return typed is not null && value is not null
            ? throw Body.Refused(StatusCodes.Status400BadRequest, RequestMessages.TwoAnswers.With(), "/typed")
            : new InterviewStep(subject, Places(root), pointer, value?.Clone(), typed);
    }

    private static JsonDocument Parse(byte[] utf8)
    {
        try
        {
            return JsonDocument.Parse(utf8, Strict);
        }
        catch (JsonException broken)
        {
            int line = (int)(broken.LineNumber ?? 0) + 1;
            int column = (int)(broken.BytePositionInLine ?? 0) + 1;
            Message message = RequestMessages.NotStep.With(new MessageArgument("found", new LocalizedText("bukan JSON", "not JSON")));
            throw new RefusedException(new Refusal(StatusCodes.Status400BadRequest, [new RequestProblem(message, "", Line: line, Column: column)]));
        }
    }

    private static ImmutableArray<string> Places(JsonElement root)
    {
        if (Given(root, "unknown") is not { } list)
        {
            return [];
        }
        return
            list.ValueKind == JsonValueKind.Array
            && list.EnumerateArray().All(p => p.ValueKind == JsonValueKind.String && (p.GetString() is "" or ['/', ..]))
            ? [.. list.EnumerateArray().Select(p => p.GetString()!)]
            : throw NotStep("/unknown", new("bukan daftar pointer", "not a list of pointers"));
    }

    private static string? Text(JsonElement root, string name) =>
        Given(root, name) is not { } given ? null
        : given.ValueKind == JsonValueKind.String ? given.GetString()
        : throw NotStep("/" + name, new("bukan teks", "not a text"));

    private static JsonElement? Given(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement given) && given.ValueKind != JsonValueKind.Null ? given : null;

    private static RefusedException NotStep(string pointer, LocalizedText found) =>
        Body.Refused(StatusCodes.Status400BadRequest, RequestMessages.NotStep.With(new MessageArgument("found", found)), pointer);
}
