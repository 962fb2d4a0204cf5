using System.Diagnostics;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Umkm.AspNetCore.Limits;
using Umkm.AspNetCore.Requests;
using Umkm.AspNetCore.Telemetry;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

namespace Umkm.AspNetCore.Endpoints;

/// <summary>What all endpoints share: the assessor, the limits, and how a request ends.</summary>
internal sealed class Service(Assessor assessor, UmkmEndpointOptions limits, ServiceTelemetry telemetry)
{
    private const int ClientClosedRequest = 499;

    public Assessor Assessor { get; } = assessor;

    public RuleBook Book => Assessor.Book;

    public UmkmEndpointOptions Limits { get; } = limits;

    public ServiceTelemetry Telemetry { get; } = telemetry;

    /// <summary>Maps an operation. Delegates of requests need neither reflection nor generated code, and bind nothing by guess.</summary>
    public RouteHandlerBuilder Map(
        IEndpointRouteBuilder routes,
        string method,
        string pattern,
        string operation,
        Func<HttpContext, QueryReader, Task> work
    )
    {
        RequestDelegate handle = context => Run(context, operation, work);
        var builder = new RouteHandlerBuilder([routes.MapMethods(pattern, [method], handle)]);
        // Descriptions of an API are made of endpoints that name their method.
        return builder.WithMetadata(handle.GetMethodInfo()).WithName($"umkm-{Limits.Key}{operation}").WithTags("umkm");
    }

    private async Task Run(HttpContext context, string operation, Func<HttpContext, QueryReader, Task> work)
    {
        long begun = Stopwatch.GetTimestamp();
        using Activity? activity = Telemetry.Begin(operation, Book.Hash);
        try
        {
            await work(context, new QueryReader(context.Request));
            Telemetry.Answered(operation, Stopwatch.GetElapsedTime(begun));
        }
        catch (RefusedException refused) when (!context.Response.HasStarted)
        {
            Telemetry.Refused(activity, operation, refused.Refusal.FirstCode);
            context.Response.Clear();
            await refused.Refusal.Write(context, QueryReader.LanguageOf(context.Request));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            Telemetry.Refused(activity, operation, "request.aborted");
            if (!context.Response.HasStarted)
            {
                context.Response.StatusCode = ClientClosedRequest;
            }
        }
    }
}
