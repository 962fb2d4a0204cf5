using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Umkm.AspNetCore.Health;

namespace Umkm.AspNetCore;

/// <summary>Adds the rule book to a host's health checks.</summary>
public static class UmkmHealthChecksBuilderExtensions
{
    /// <summary>Checks that the rule book is loaded and tells its edition, hash, and the age in days of the oldest check of a rule in
    /// force.</summary>
    /// <param name="builder">The host's health checks: <c>services.AddHealthChecks().AddUmkm(degradedAfterDays: 365)</c>.</param>
    /// <param name="degradedAfterDays">From how many days on the book counts as degraded, itself included; null for never.</param>
    /// <param name="key">The key of the book; null for the one without.</param>
    /// <param name="name">The name of the check.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <remarks>Today is that of the host's <see cref="TimeProvider"/>, in UTC, where one is registered; of the system otherwise.</remarks>
    public static IHealthChecksBuilder AddUmkm(
        this IHealthChecksBuilder builder,
        int? degradedAfterDays = null,
        string? key = null,
        string name = "umkm"
    )
    {
        Guard.Against.Null(builder);
        return builder.Add(
            new HealthCheckRegistration(
                name,
                services => new RuleBookHealthCheck(services, Clock(services), key, degradedAfterDays),
                failureStatus: null,
                tags: null
            )
        );
    }

    // A host without a clock of its own has the system's: how old a check is cannot be said without today.
#pragma warning disable RS0030
    private static TimeProvider Clock(IServiceProvider services) => services.GetService<TimeProvider>() ?? TimeProvider.System;
#pragma warning restore RS0030
}
