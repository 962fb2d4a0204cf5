using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using Umkm.Domain.Json;
using Umkm.Rules.Binding;
using Umkm.Rules.RuleLanguage;

namespace Umkm.AspNetCore.Requests;

/// <summary>Reads the body of a request: bounded, of the right type, and checked as files are.</summary>
internal static class Body
{
    private const string Json = "application/json";

    private const string Utf8 = "utf-8";

    /// <summary>The whole body, which must be JSON in UTF-8 by its type.</summary>
    /// <exception cref="RefusedException">It is of another type, too large, or cut short.</exception>
    public static async Task<byte[]> Bytes(HttpContext context, long limit)
    {
        string type = context.Request.ContentType?.Split(';')[0].Trim() ?? "";
        if (type.Length == 0)
        {
            throw Refused(StatusCodes.Status415UnsupportedMediaType, RequestMessages.NoMediaType.With(new MessageArgument("expected", Json)));
        }
        if (!type.Equals(Json, StringComparison.OrdinalIgnoreCase) && !type.EndsWith("+json", StringComparison.OrdinalIgnoreCase))
        {
            throw Refused(
                StatusCodes.Status415UnsupportedMediaType,
                RequestMessages.NotMediaType.With(new("found", HarmlessText.Masked(type)), new("expected", Json))
            );
        }
        if (CharsetOf(context.Request.ContentType!) is { } charset && !charset.Equals(Utf8, StringComparison.OrdinalIgnoreCase))
        {
            throw Refused(
                StatusCodes.Status415UnsupportedMediaType,
                RequestMessages.NotMediaType.With(
                    new("found", HarmlessText.Masked($"{type}; charset={charset}")),
                    new("expected", $"{Json}; charset={Utf8}")
                )
            );
        }
        Raise(context, limit);
        using var whole = new MemoryStream();
        await Copy(context, whole, limit);
        return whole.ToArray();
    }

    private static string? CharsetOf(string contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type) && type.Charset.HasValue
            ? HeaderUtilities.RemoveQuotes(type.Charset).Value
            : null;

    /// <summary>Copies the body, as long as it is within the limit.</summary>
    /// <exception cref="RefusedException">It is too large or cut short.</exception>
    public static async Task Copy(HttpContext context, Stream into, long limit)
    {
        if (context.Request.ContentLength > limit)
        {
            throw TooLarge(limit);
        }
        byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            long taken = 0;
            int read;
            while ((read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0)
            {
                taken += read;
                if (taken > limit)
                {
                    throw TooLarge(limit);
                }
                await into.WriteAsync(buffer.AsMemory(0, read), context.RequestAborted);
            }
        }
        catch (BadHttpRequestException wrong)
        {
            throw wrong.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? TooLarge(limit)
                : Refused(StatusCodes.Status400BadRequest, RequestMessages.CutShort.With());
        }
        finally
        {
            // It may have held a NIK.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>The subject in some bytes.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="glossary">The names that the book knows.</param>
    /// <param name="at">Where in the body they stand, as a pointer.</param>
    /// <exception cref="RefusedException">Every problem.</exception>
    public static Subject Subject(ReadOnlySpan<byte> utf8, Glossary glossary, string at = "")
    {
        SubjectReadResult read = SubjectJson.Read(utf8, "", SubjectWords.Of(glossary));
        IReadOnlyList<Problem> problems = read.Succeeded ? SubjectCheck.Of(read.Subject, glossary) : read.Problems;
        if (problems.Count == 0)
        {
            return read.Subject!;
        }
        bool hasLines = at.Length == 0;
        var told = ImmutableArray.CreateBuilder<RequestProblem>(problems.Count);
        foreach (Problem problem in problems)
        {
            var one = RequestProblem.Of(problem, at, hasLines);
            told.Add(
                hasLines && problem.Argument("fact")?.Indonesian is { } fact && FactPlaces.Of(utf8, fact) is var (line, column)
                    ? one with
                    {
                        Line = line,
                        Column = column,
                    }
                    : one
            );
        }
        throw new RefusedException(new Refusal(StatusCodes.Status400BadRequest, told.ToImmutable()));
    }

    /// <summary>Lets the server take as much as the limit allows.</summary>
    public static void Raise(HttpContext context, long limit)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            // One more than the limit, so that what is above it is told by us.
            size.MaxRequestBodySize = limit + 1;
        }
    }

    public static RefusedException TooLarge(long limit) =>
        Refused(
            StatusCodes.Status413PayloadTooLarge,
            RequestMessages.TooLarge.With(new MessageArgument("limit", limit.ToString(CultureInfo.InvariantCulture)))
        );

    public static RefusedException Refused(int status, Message message, string? pointer = null, string? parameter = null) =>
        new(new Refusal(status, message, pointer, parameter));
}
