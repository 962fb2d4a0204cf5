using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace Umkm.AspNetCore.Telemetry;

/// <summary>What operators may watch: counts, durations and activities, all without any fact about anybody.</summary>
internal sealed class ServiceTelemetry
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "Umkm.AspNetCore";

    private const string Operation = "umkm.operation";

    private readonly ActivitySource _activities = new(Name);
    private readonly Counter<long> _requests;
    private readonly Counter<long> _refused;
    private readonly Counter<long> _rows;
    private readonly Histogram<double> _duration;

    public ServiceTelemetry(IServiceProvider services)
    {
        Meter meter = services.GetService<IMeterFactory>()?.Create(Name) ?? new Meter(Name);
        _requests = meter.CreateCounter<long>("umkm.requests", "{request}", "Requests answered, by operation.");
        _refused = meter.CreateCounter<long>("umkm.requests.refused", "{request}", "Requests refused, by operation and code of the first problem.");
        _rows = meter.CreateCounter<long>("umkm.register.rows", "{row}", "Rows of registers, by outcome.");
        _duration = meter.CreateHistogram<double>("umkm.request.duration", "s", "Time to answer, by operation.");
    }

    public Activity? Begin(string operation, string hash)
    {
        Activity? activity = _activities.StartActivity($"umkm {operation}");
        return activity?.SetTag(Operation, operation).SetTag("umkm.book.hash", hash);
    }

    public void Answered(string operation, TimeSpan took)
    {
        _requests.Add(1, new KeyValuePair<string, object?>(Operation, operation));
        _duration.Record(took.TotalSeconds, new KeyValuePair<string, object?>(Operation, operation));
    }

    public void Refused(Activity? activity, string operation, string code)
    {
        activity?.SetStatus(ActivityStatusCode.Error, code);
        _refused.Add(1, new KeyValuePair<string, object?>(Operation, operation), new KeyValuePair<string, object?>("umkm.problem", code));
    }

    public void Rows(string outcome, long count) => _rows.Add(count, new KeyValuePair<string, object?>("umkm.outcome", outcome));
}
