using System.Text.Json;
using Microsoft.AspNetCore.Http;
using NodaTime;
using Umkm.AspNetCore.Requests;
using Umkm.AspNetCore.Telling;
using Umkm.Rules;
using Umkm.Rules.Interviews;

namespace Umkm.AspNetCore.Endpoints;

/// <summary>One step of an interview. Nothing is kept here: the client sends back what it was given, with the answer.</summary>
internal static class QuestionsEndpoint
{
    public static async Task Step(Service service, HttpContext context, QueryReader query)
    {
        LocalDate on = query.Date("on");
        IReadOnlyList<string> goals = query.Many("goal");
        byte[] body = await Body.Bytes(context, service.Limits.MaxSubjectBytes);
        InterviewStep step = InterviewStep.Read(body, service.Book.Glossary);
        foreach (string goal in goals.Where(g => service.Book.Find(g) is null))
        {
            query.Add(
                "goal",
                RequestMessages.NotFound.With(
                    new("found", HarmlessText.Masked(goal)),
                    RequestMessages.Nearest(Spelling.Nearest(goal, service.Book.Decisions.Select(d => d.Id)))
                )
            );
        }
        query.About(service.Book, goals, step.Subject is EnterpriseGroup, "goal");
        query.InForce(service.Book, goals, on, "goal");
        query.End();
        context.RequestAborted.ThrowIfCancellationRequested();
        Interview interview = service.Assessor.Questions(step.Subject, on, goals.Count == 0 ? null : goals, step.Unknown);
        interview = step.Pointer is null ? interview : Answered(interview, step);
        Replies.Private(context, Replies.Json);
        await using (var json = new Utf8JsonWriter(context.Response.BodyWriter))
        {
            InterviewJson.Write(json, interview);
        }
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private static Interview Answered(Interview interview, InterviewStep step)
    {
        if (interview.Next is not { } question || question.Pointer != step.Pointer)
        {
            throw Refused(
                RequestMessages.NotThisQuestion.With(
                    new("found", HarmlessText.Masked(step.Pointer!)),
                    new(
                        "expected",
                        interview.Next?.Pointer is { } asked ? LocalizedText.Same(asked) : new LocalizedText("tidak ada lagi", "none any more")
                    )
                ),
                "/pointer"
            );
        }
        if (step.Typed is { } typed)
        {
            ParseResult<JsonElement> read = question.ReadAnswer(typed);
            return read.TryGetValue(out JsonElement value) ? Answer(interview, value, "/typed") : throw Refused(read.Reason!, "/typed");
        }
        return step.Value is { } given ? Answer(interview, given, "/value") : interview.DoNotKnow();
    }

    private static Interview Answer(Interview interview, JsonElement value, string at)
    {
        try
        {
            return interview.Answer(value);
        }
        catch (JsonException wrong)
        {
            throw Refused(RequestMessages.NotAnswer.WithFound(wrong.Message), at);
        }
    }

    private static RefusedException Refused(Message message, string pointer) => Body.Refused(StatusCodes.Status400BadRequest, message, pointer);
}
