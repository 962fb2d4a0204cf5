using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Umkm.AspNetCore.Descriptions;
using Umkm.AspNetCore.Endpoints;
using Umkm.AspNetCore.Limits;
using Umkm.AspNetCore.Requests;
using Umkm.AspNetCore.Telemetry;
using Umkm.Rules.Assessments;
using Umkm.Rules.Hosting;

namespace Umkm.AspNetCore;

/// <summary>Maps a rule book as a web service.</summary>
public static class UmkmEndpointRouteBuilderExtensions
{
    /// <summary>Maps, below a route: <c>POST assess</c> (sizes verdicts, summary, compact, full; or a page), <c>POST questions</c>,
    /// <c>POST timeline</c>, <c>POST screen</c> (an uploaded register), <c>GET decisions</c> and <c>GET decisions/{id}</c>, <c>GET schemas</c>,
    /// <c>GET schemas/{name}</c>, <c>GET types.ts</c>.</summary>
    /// <param name="endpoints">The host's routes.</param>
    /// <param name="pattern">The route they stand below.</param>
    /// <param name="configure">Changes the limits and chooses the book; null for the usual.</param>
    /// <returns>The group, for what is the host's: <c>app.MapUmkm("/umkm").RequireAuthorization()</c>.</returns>
    /// <exception cref="InvalidOperationException">No rule book is registered: <c>AddUmkm</c> is missing.</exception>
    /// <remarks>Nothing is kept, and nothing that is written to logs, metrics or activities says anything about anybody. What is about the book
    /// carries its hash as an entity tag, and is cached by the host's output cache where there is one.</remarks>
    /// <example>
    /// <code>
    /// builder.Services.AddUmkm();
    /// var app = builder.Build();
    /// app.MapUmkm("/umkm");
    /// </code>
    /// </example>
    public static RouteGroupBuilder MapUmkm(
        this IEndpointRouteBuilder endpoints,
        string pattern = "/umkm",
        Func<UmkmEndpointOptions, UmkmEndpointOptions>? configure = null
    )
    {
        Guard.Against.Null(endpoints);
        Guard.Against.Null(pattern);
        var options = new UmkmEndpointOptions();
        options = configure?.Invoke(options) ?? options;
        IServiceProvider services = endpoints.ServiceProvider;
        Assessor assessor =
            (options.Key is { } key ? services.GetKeyedService<Assessor>(key) : services.GetService<Assessor>())
            ?? throw new InvalidOperationException("No rule book is registered: call services.AddUmkm() or AddKeyedUmkm before MapUmkm.");
        var service = new Service(assessor, options, new ServiceTelemetry(services));
        services.GetService<WarmUpSteps>()?.Add(cancellation => FirstRequests.Run(service, cancellation));
        RouteGroupBuilder group = endpoints.MapGroup(pattern);
        Post("assess", AssessEndpoint.Assess, Operations.Assess);
        Post("questions", QuestionsEndpoint.Step, Operations.Questions);
        Post("timeline", AssessEndpoint.Timeline, Operations.Timeline);
        Post("screen", ScreenEndpoint.Screen, Operations.Screen);
        Get("decisions", "decisions", BookEndpoints.Decisions, Operations.DecisionList);
        Get("decisions/{**id}", "decision", BookEndpoints.Decision, Operations.Decision);
        Get("schemas", "schemas", BookEndpoints.Schemas, Operations.Schemas);
        Get("schemas/{name}", "schema", BookEndpoints.Schema, Operations.Schema);
        Get("types.ts", "types", BookEndpoints.Types, Operations.Types);
        return group;

        void Post(string name, Func<Service, HttpContext, QueryReader, Task> work, Operation description) =>
            service
                .Map(group, HttpMethods.Post, name, name, (context, query) => work(service, context, query))
                .DisableAntiforgery()
                .Describe(description, service.Book);

        void Get(string route, string name, Func<Service, HttpContext, QueryReader, Task> work, Operation description) =>
            service
                .Map(group, HttpMethods.Get, route, name, (context, query) => work(service, context, query))
                .CacheOutput(policy =>
                    policy
                        .SetVaryByQuery("*")
                        .VaryByValue(_ => new KeyValuePair<string, string>("umkm-book", service.Book.Hash))
                        .Expire(TimeSpan.FromHours(1))
                )
                .Describe(description, service.Book);
    }
}
