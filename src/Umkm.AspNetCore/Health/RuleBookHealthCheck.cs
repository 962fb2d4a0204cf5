using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

namespace Umkm.AspNetCore.Health;

/// <summary>Whether the book is loaded, which it is, and how long ago the sources of its oldest rule in force were looked at.</summary>
/// <param name="services">The host's services.</param>
/// <param name="time">The host's clock: how old a check is depends on today.</param>
/// <param name="key">The key of the book; null for the one without.</param>
/// <param name="degradedAfterDays">From how many days on it is degraded; null for never.</param>
internal sealed class RuleBookHealthCheck(IServiceProvider services, TimeProvider time, string? key, int? degradedAfterDays) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        RuleBook book;
        try
        {
            book = (key is null ? services.GetRequiredService<Assessor>() : services.GetRequiredKeyedService<Assessor>(key)).Book;
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ArgumentException)
        {
            return Task.FromResult(new HealthCheckResult(context.Registration.FailureStatus, "The rule book is not loaded.", wrong));
        }
        var today = LocalDate.FromDateTime(time.GetUtcNow().UtcDateTime);
        LocalDate oldest = book.Decisions.Select(d => d.On(today)).OfType<DecisionVersion>().Select(v => v.CheckedOn).DefaultIfEmpty(today).Min();
        int days = Math.Max(0, Period.DaysBetween(oldest, today));
        var data = new Dictionary<string, object>
        {
            ["edition"] = book.Edition,
            ["hash"] = book.Hash,
            ["decisions"] = book.Decisions.Length,
            ["oldestCheck"] = IsoDate.Format(oldest),
            ["oldestCheckDays"] = days,
        };
        return Task.FromResult(
            days >= degradedAfterDays
                ? HealthCheckResult.Degraded($"The oldest rule in force was checked {days} days ago.", data: data)
                : HealthCheckResult.Healthy("The rule book is loaded.", data)
        );
    }
}
