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
    /// <summary>Registers the embedded rule book, or that of <see cref="UmkmOptions.RuleFolder"/>, and an <see cref="Assessor"/> for it, each once
    /// for the whole host.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the options: <c>o => o.Reading = "pemberdayaan"</c>, <c>configuration.GetSection("Umkm").Bind</c>; null for the
    /// usual ones. Several calls add up.</param>
    /// <returns>The same services.</returns>
    /// <remarks>A book that is registered already is kept.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddUmkm(this IServiceCollection services, Action<UmkmOptions>? configure = null)
    {
        Guard.Against.Null(services);
        if (!services.Any(static s => s.ServiceType == typeof(RuleBook) && !s.IsKeyedService))
        {
            services.AddSingleton<BookSource>();
            services.AddSingleton(static p => p.GetRequiredService<BookSource>().From(p.GetRequiredService<IOptions<UmkmOptions>>().Value));
        }
        return AddAssessor(services, configure, null);
    }

    /// <summary>Registers the embedded rule book and an <see cref="Assessor"/> with fixed options.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="options">How to assess. Options registered as a service come first.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddUmkm(this IServiceCollection services, AssessorOptions options)
    {
        Guard.Against.Null(services);
        services.TryAddSingleton(Guard.Against.Null(options));
        return services.AddUmkm();
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
                "A rule book is registered already, and a second one would never be used. Remove the earlier AddUmkm, or give this book a key: AddKeyedUmkm(\"key\", …)."
            );
        }
        if (options is not null)
        {
            services.TryAddSingleton(options);
        }
        services.AddSingleton(provider => Made(book(provider)));
        return AddAssessor(services, null, null);
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
    /// <param name="key">The key, also the name of its <see cref="UmkmOptions"/>.</param>
    /// <param name="book">Reads the book, once.</param>
    /// <param name="configure">Sets its options; null for the usual ones.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="InvalidOperationException">A rule book is registered under this key already.</exception>
    public static IServiceCollection AddKeyedUmkm(
        this IServiceCollection services,
        string key,
        Func<IServiceProvider, RuleBookResult> book,
        Action<UmkmOptions>? configure = null
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

    private static IServiceCollection AddAssessor(IServiceCollection services, Action<UmkmOptions>? configure, string? key)
    {
        string name = key ?? Options.Options.DefaultName;
        OptionsBuilder<UmkmOptions> options = services.AddOptions<UmkmOptions>(name);
        if (configure is not null)
        {
            options.Configure(configure);
        }
        if (services.Any(s => s.ServiceType == typeof(Assessor) && Equals(s.ServiceKey, key)))
        {
            return services;
        }
        options.ValidateOnStart();
        services.AddSingleton<IValidateOptions<UmkmOptions>>(provider => new UmkmOptionsCheck(name, given => BookFor(provider, key, given)));
        if (key is null)
        {
            services.AddSingleton(provider => new Assessor(
                provider.GetRequiredService<RuleBook>(),
                provider.GetService<AssessorOptions>() ?? OptionsOf(provider, null)
            ));
        }
        else
        {
            services.AddKeyedSingleton(key, (provider, _) => new Assessor(provider.GetRequiredKeyedService<RuleBook>(key), OptionsOf(provider, key)));
        }
        services.AddSingleton<IHostedService>(provider => new WarmUp(provider, key));
        return services;
    }

    private static AssessorOptions OptionsOf(IServiceProvider provider, string? key)
    {
        UmkmOptions options = provider.GetRequiredService<IOptionsMonitor<UmkmOptions>>().Get(key ?? Options.Options.DefaultName);
        return UmkmOptionsCheck.Read(options, BookFor(provider, key, options), out _);
    }

    // The book of a folder is made from the options that are being checked: asking for the service would go round in a circle.
    private static RuleBook BookFor(IServiceProvider provider, string? key, UmkmOptions options) =>
        key is not null ? provider.GetRequiredKeyedService<RuleBook>(key)
        : provider.GetService<BookSource>() is { } source ? source.From(options)
        : provider.GetRequiredService<RuleBook>();

    private static RuleBook Made(RuleBook? book) =>
        book ?? throw new InvalidOperationException("No rule book was made. A RuleBookResult with problems has none: register the result itself, and they are told.");

    /// <summary>Makes the book of the options, and keeps it: the same for the check and for the service.</summary>
    private sealed class BookSource
    {
        private readonly Lock _lock = new();
        private (string? Folder, string? Edition) _of;
        private RuleBook? _book;

        public RuleBook From(UmkmOptions options)
        {
            if (options.RuleFolder is null)
            {
                return RuleBook.Embedded;
            }
            lock (_lock)
            {
                if (_book is null || _of != (options.RuleFolder, options.Edition))
                {
                    _book = RuleBook.LoadFolder(options.RuleFolder, Edition(options)).BookOrThrow();
                    _of = (options.RuleFolder, options.Edition);
                }
                return _book;
            }
        }

        private static string Edition(UmkmOptions options) =>
            options.Edition is { Length: > 0 } edition && edition != RuleBook.EmbeddedEdition
                ? edition
                : throw new ArgumentException("Edition: a book laid over the embedded one needs an edition of its own, e.g. \"kota-1\".");
    }
}
