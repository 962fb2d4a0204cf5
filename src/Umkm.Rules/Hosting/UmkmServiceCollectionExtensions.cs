using Microsoft.Extensions.DependencyInjection.Extensions;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

// The namespace in which hosts look for their Add… methods, not that of the folder.
#pragma warning disable IDE0130
namespace Microsoft.Extensions.DependencyInjection;

#pragma warning restore IDE0130

/// <summary>Registers the rule book and its assessor with a host.</summary>
public static class UmkmServiceCollectionExtensions
{
    /// <summary>Registers the embedded rule book and an <see cref="Assessor"/> for it, each once for the whole host.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="options">How to assess; null for all readings and no assumptions. Options registered as a service come first.</param>
    /// <returns>The same services.</returns>
    /// <remarks>Nothing is loaded before the first use. What the host has registered already is kept.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddUmkm(this IServiceCollection services, AssessorOptions? options = null) =>
        AddUmkm(services, static _ => RuleBook.Embedded, options);

    /// <summary>Registers a rule book of the host's own and an <see cref="Assessor"/> for it, each once for the whole host.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="book">Makes the book, once, on first use; see <see cref="RuleBooks"/>.</param>
    /// <param name="options">How to assess; null for all readings and no assumptions. Options registered as a service come first.</param>
    /// <returns>The same services.</returns>
    /// <remarks>What the host has registered already is kept.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="book"/> is null.</exception>
    public static IServiceCollection AddUmkm(this IServiceCollection services, Func<IServiceProvider, RuleBook> book, AssessorOptions? options = null)
    {
        Guard.Against.Null(services);
        Guard.Against.Null(book);
        services.TryAddSingleton(book);
        services.TryAddSingleton(provider => new Assessor(
            provider.GetRequiredService<RuleBook>(),
            provider.GetService<AssessorOptions>() ?? options
        ));
        return services;
    }
}
