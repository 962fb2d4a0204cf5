using System.Text.Json;
using Microsoft.AspNetCore.Http;
using NodaTime;
using Umkm.AspNetCore.Requests;
using Umkm.AspNetCore.Telling;
using Umkm.Rules.Books;
using Umkm.Rules.Explanations;
using Umkm.Rules.Review;
using Umkm.Rules.Schemas;

namespace Umkm.AspNetCore.Endpoints;

/// <summary>What is in the rule book: decisions, the page of one, the schemas and types of what is taken and given.</summary>
internal static class BookEndpoints
{
    public static Task Decisions(Service service, HttpContext context, QueryReader query)
    {
        LocalDate? on = query.OptionalDate("on");
        ExplanationForm? form = query.Choice("format", null, Replies.Forms);
        query.End();
        return Reply(
            service,
            context,
            form,
            form is { } told ? service.Book.Explain(query.Language, told) : Json(j => DecisionListJson.Write(j, service.Book, on))
        );
    }

    public static Task Decision(Service service, HttpContext context, QueryReader query)
    {
        LocalDate? on = query.OptionalDate("on");
        ExplanationForm? form = query.Choice("format", ExplanationForm.Html, Replies.Forms);
        query.End();
        string id = context.Request.RouteValues["id"] as string ?? "";
        Decision decision =
            service.Book.Find(id) is { } found && (on is null || found.On(on.Value) is not null)
                ? found
                : throw Missing(id, service.Book.Decisions.Select(d => d.Id).Where(d => d != id), "id");
        return Reply(
            service,
            context,
            form,
            form is { } told ? service.Book.Explain(decision, on, query.Language, told) : Json(j => DecisionListJson.Write(j, decision))
        );
    }

    public static Task Schemas(Service service, HttpContext context, QueryReader query)
    {
        query.End();
        return Reply(
            service,
            context,
            null,
            Json(j =>
            {
                j.WriteStartArray();
                foreach (string name in service.Book.SchemaNames())
                {
                    j.WriteStringValue(name);
                }
                j.WriteEndArray();
            })
        );
    }

    public static Task Schema(Service service, HttpContext context, QueryReader query)
    {
        query.End();
        string name = context.Request.RouteValues["name"] as string ?? "";
        IReadOnlyList<string> names = service.Book.SchemaNames();
        return names.Contains(name, StringComparer.Ordinal)
            ? Reply(service, context, "application/schema+json", () => service.Book.ToJsonSchema(name))
            : throw Missing(name, names, "name");
    }

    public static Task Types(Service service, HttpContext context, QueryReader query)
    {
        query.End();
        return Reply(service, context, "text/plain; charset=utf-8", service.Book.ToTypeScript);
    }

    private static Task Reply(Service service, HttpContext context, ExplanationForm? form, string text) =>
        Reply(service, context, form is { } told ? Replies.TypeOf(told) : Replies.Json, () => text);

    private static Task Reply(Service service, HttpContext context, string type, Func<string> text) =>
        Replies.IsKnown(context, service.Book, type) ? Task.CompletedTask : Replies.Text(context, text());

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            write(json);
        }
        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static RefusedException Missing(string found, IEnumerable<string> known, string parameter) =>
        Body.Refused(
            StatusCodes.Status404NotFound,
            RequestMessages.NotFound.With(new("found", HarmlessText.Masked(found)), RequestMessages.Nearest(Spelling.Nearest(found, known))),
            parameter: parameter
        );
}
