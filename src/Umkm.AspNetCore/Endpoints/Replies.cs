using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Umkm.Rules.Books;
using Umkm.Rules.Explanations;

namespace Umkm.AspNetCore.Endpoints;

/// <summary>How answers are sent.</summary>
internal static class Replies
{
    public const string Json = "application/json; charset=utf-8";

    private static readonly string Version =
        typeof(Replies).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>The forms in which texts for people are sent, by the word that asks for them.</summary>
    public static readonly (string Word, ExplanationForm? Form)[] Forms =
    [
        ("json", null),
        ("html", ExplanationForm.Html),
        ("markdown", ExplanationForm.Markdown),
        ("text", ExplanationForm.Text),
    ];

    public static string TypeOf(ExplanationForm form) =>
        form switch
        {
            ExplanationForm.Html => "text/html; charset=utf-8",
            ExplanationForm.Markdown => "text/markdown; charset=utf-8",
            _ => "text/plain; charset=utf-8",
        };

    /// <summary>An answer about somebody: kept nowhere.</summary>
    public static void Private(HttpContext context, string type)
    {
        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = "no-store";
    }

    public static Task Text(HttpContext context, string text) =>
        context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), context.RequestAborted).AsTask();

    /// <summary>An answer about the book: whoever has it already, of this book and this edition of the library, is told so.</summary>
    /// <returns>True when nothing needs to be sent.</returns>
    public static bool IsKnown(HttpContext context, RuleBook book, string type)
    {
        string plain = $"{book.Hash}+{Version}";
        var tag = new EntityTagHeaderValue($"\"{new string([.. plain.Where(c => c is > ' ' and < '~' and not '"')])}\"");
        context.Response.GetTypedHeaders().ETag = tag;
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.ContentType = type;
        if (!context.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(tag, useStrongComparison: false) || t.Equals(EntityTagHeaderValue.Any)))
        {
            return false;
        }
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }
}
