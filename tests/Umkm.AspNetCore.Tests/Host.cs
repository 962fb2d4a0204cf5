using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Umkm.AspNetCore.Limits;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

namespace Umkm.AspNetCore.Tests;

/// <summary>A host with the endpoints, in an environment, that keeps everything it logs.</summary>
internal sealed class Host : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Host(WebApplication app, LogKeeper log)
    {
        _app = app;
        Log = log;
        Client = app.GetTestClient();
    }

    public HttpClient Client { get; }

    public LogKeeper Log { get; }

    /// <summary>The library itself, to compare answers with.</summary>
    public static Assessor Assessor { get; } = new(RuleBook.Embedded);

    private static readonly ConcurrentDictionary<string, Lazy<Task<Host>>> Hosts = new();

    /// <summary>The host that all tests of an environment ask, but for those that look at what it alone did.</summary>
    public static Task<Host> Shared(string environment = "Production") => Hosts.GetOrAdd(environment, e => new(() => Start(e))).Value;

    public static async Task<Host> Start(
        string environment = "Production",
        Func<UmkmEndpointOptions, UmkmEndpointOptions>? configure = null,
        Action<IServiceCollection>? services = null
    )
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseTestServer();
        var log = new LogKeeper();
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddUmkm();
        builder.Services.AddOpenApi();
        builder.Services.AddOutputCache();
        builder.Services.AddHealthChecks().AddUmkm(degradedAfterDays: 365);
        services?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        app.UseExceptionHandler(
            new ExceptionHandlerOptions { ExceptionHandler = c => c.Response.WriteAsync("!"), AllowStatusCode404Response = true }
        );
        app.UseOutputCache();
        app.MapUmkm("/umkm", configure);
        app.MapOpenApi();
        app.MapHealthChecks("/sehat");
        await app.StartAsync();
        return new Host(app, log);
    }

    public Task<HttpResponseMessage> Post(string path, [StringSyntax("json")] string body, string type = "application/json") =>
        Client.PostAsync(path, new StringContent(body, MediaTypeHeaderValue.Parse(type)));

    public static async Task<JsonElement> Json(HttpResponseMessage response) => JsonElement.Parse(await response.Content.ReadAsStringAsync());

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

/// <summary>Keeps every line that is logged, with its values.</summary>
internal sealed class LogKeeper : ILoggerProvider, ILogger
{
    private readonly List<string> _lines = [];

    public string Text
    {
        get
        {
            lock (_lines)
            {
                return string.Join('\n', _lines);
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Log(LogLevel.Trace, default, state, null, static (s, _) => s.ToString() ?? "");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_lines)
        {
            _lines.Add($"{formatter(state, exception)} {exception}");
        }
    }

    public void Dispose() { }
}
