using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Hosting;

// The namespace in which hosts look for their Add… methods, not that of the folder.
#pragma warning disable IDE0130
namespace Microsoft.Extensions.DependencyInjection;

#pragma warning restore IDE0130

/// <summary>Registers rule books and their assessors with a host. A host that starts checks its options and its book at once and works out one
/// assessment before the first request.</summary>
public static class UmkmServiceCollectionExtensions
{
    /// <summary>Registers the embedded rule book and an <see cref="Assessor"/> for it, each once for the whole host.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="options">How to assess; null for what is configured as <c>IOptions&lt;AssessorOptions&gt;</c>:
    /// <c>services.Configure&lt;AssessorOptions&gt;(configuration.GetSection("Umkm"))</c>. Options registered as a service come first.</param>
    /// <returns>The same services.</returns>
    /// <remarks>A book that is registered already is kept. Options that do not fit the book stop the host when it starts.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddUmkm(this IServiceCollection services, AssessorOptions? options = null)
    {
        Guard.Against.Null(services);
        services.TryAddSingleton(static _ => RuleBook.Embedded);
        return AddAssessor(services, _ => options, null);
    }

    /// <summary>Registers the embedded rule book and an <see cref="Assessor"/> whose options follow the configured ones.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Changes the configured options: <c>o => o with { Reading = "pemberdayaan" }</c>.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddUmkm(this IServiceCollection services, Func<AssessorOptions, AssessorOptions> configure)
    {
        Guard.Against.Null(services);
        Guard.Against.Null(configure);
        services.TryAddSingleton(static _ => RuleBook.Embedded);
        return AddAssessor(services, configure, null);
    }

    /// <summary>Registers a rule book of the host's own and an <see cref="Assessor"/> for it, each once for the whole host.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="book">Makes the book, once, on first use; see <see cref="RuleBooks"/>.</param>
    /// <param name="options">How to assess; null for all readings and no assumptions. Options registered as a service come first.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="book"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A rule book is registered already: this one would never be used.</exception>
    public static IServiceCollection AddUmkm(this IServiceCollection services, Func<IServiceProvider, RuleBook> book, AssessorOptions? options = null)
    {
        Guard.Against.Null(services);
        Guard.Against.Null(book);
        if (services.Any(static s => s.ServiceType == typeof(RuleBook) && !s.IsKeyedService))
        {
            throw new InvalidOperationException(
                "A rule book is registered already, and a second one would never be used. "
                    + "Remove the earlier AddUmkm, or give this book a key: AddKeyedUmkm(\"key\", …)."
            );
        }
        services.AddSingleton(provider => Made(book(provider)));
        return AddAssessor(services, given => options ?? given, null);
    }

    /// <summary>Registers a rule book that is read from files; a book with problems says all of them when the host starts.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="book">Reads the book, once: <c>_ => RuleBook.LoadFolder("aturan", "kota-1")</c>.</param>
    /// <param name="options">How to assess; null for all readings and no assumptions.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="InvalidOperationException">A rule book is registered already.</exception>
    public static IServiceCollection AddUmkm(
        this IServiceCollection services,
        Func<IServiceProvider, RuleBookResult> book,
        AssessorOptions? options = null
    )
    {
        Guard.Against.Null(book);
        return services.AddUmkm(provider => book(provider).BookOrThrow(), options);
    }

    /// <summary>Registers one more rule book under a key, for hosts with several: <c>[FromKeyedServices("kota")] Assessor assessor</c>.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="key">The key, also the name of its configured options.</param>
    /// <param name="book">Reads the book, once.</param>
    /// <param name="configure">Changes its configured options; null to take them as they are.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="InvalidOperationException">A rule book is registered under this key already.</exception>
    public static IServiceCollection AddKeyedUmkm(
        this IServiceCollection services,
        string key,
        Func<IServiceProvider, RuleBookResult> book,
        Func<AssessorOptions, AssessorOptions>? configure = null
    )
    {
        Guard.Against.Null(services);
        Guard.Against.NullOrEmpty(key);
        Guard.Against.Null(book);
        if (services.Any(s => s.ServiceType == typeof(RuleBook) && s.IsKeyedService && key.Equals(s.ServiceKey)))
        {
            throw new InvalidOperationException($"A rule book is registered under \"{key}\" already, and a second one would never be used.");
        }
        services.AddKeyedSingleton(key, (provider, _) => book(provider).BookOrThrow());
        return AddAssessor(services, configure, key);
    }

    private static IServiceCollection AddAssessor(IServiceCollection services, Func<AssessorOptions, AssessorOptions?>? configure, string? key)
    {
        services.AddOptions();
        if (services.Any(s => s.ServiceType == typeof(Assessor) && Equals(s.ServiceKey, key)))
        {
            return services;
        }
        if (key is null)
        {
            services.AddSingleton(provider => new Assessor(
                provider.GetRequiredService<RuleBook>(),
                provider.GetService<AssessorOptions>() ?? Configured(provider, configure, null)
            ));
        }
        else
        {
            services.AddKeyedSingleton(
                key,
                (provider, _) => new Assessor(provider.GetRequiredKeyedService<RuleBook>(key), Configured(provider, configure, key))
            );
        }
        services.TryAddSingleton<WarmUpSteps>();
        services.AddSingleton<IHostedService>(provider => new WarmUp(provider, key));
        return services;
    }

    private static AssessorOptions Configured(IServiceProvider provider, Func<AssessorOptions, AssessorOptions?>? configure, string? key)
    {
        AssessorOptions given = provider.GetRequiredService<IOptionsMonitor<AssessorOptions>>().Get(key ?? Options.Options.DefaultName);
        return configure?.Invoke(given) ?? given;
    }

    private static RuleBook Made(RuleBook? book) =>
        book
        ?? throw new InvalidOperationException(
            "No rule book was made. A RuleBookResult with problems has none: register the result itself, and they are told."
        );
}
