using Microsoft.Extensions.DependencyInjection.Extensions;
using NRules.Fluent;
using Umkm.Rules.Assessments;
using Umkm.Rules.NRules;

// The namespace in which hosts look for their Add… methods, not that of the folder.
#pragma warning disable IDE0130
namespace Microsoft.Extensions.DependencyInjection;

#pragma warning restore IDE0130

/// <summary>Registers the rule book as NRules rules with a host.</summary>
public static class UmkmNRulesServiceCollectionExtensions
{
    /// <summary>Registers <see cref="UmkmSessions"/> once for the whole host, and with it what <c>AddUmkm</c> registers.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="hostRules">Adds the host's own rules to ours; null for none.</param>
    /// <returns>The same services.</returns>
    /// <remarks>Call <c>AddUmkm</c> before it for a rule book or options of the host's own. Nothing is loaded or compiled before the first
    /// use.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddUmkmNRules(this IServiceCollection services, Action<RuleRepository>? hostRules = null)
    {
        services.AddUmkm();
        services.TryAddSingleton(provider => new UmkmSessions(provider.GetRequiredService<Assessor>(), hostRules));
        return services;
    }
}
