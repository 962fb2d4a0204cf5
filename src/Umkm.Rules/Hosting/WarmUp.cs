using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Json;

namespace Umkm.Rules.Hosting;

/// <summary>Loads the book, checks the options and assesses once while a host starts, by a day of the book itself: there is no clock here.</summary>
/// <param name="services">The host's services.</param>
/// <param name="key">The key of the book; null for the one without.</param>
internal sealed class WarmUp(IServiceProvider services, string? key) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        Assessor assessor = key is null ? services.GetRequiredService<Assessor>() : services.GetRequiredKeyedService<Assessor>(key);
        LocalDate on = assessor.Book.Decisions.SelectMany(d => d.Versions).Max(v => v.CheckedOn);
        AssessmentJson.Write(
            assessor.Assess(
                new Enterprise
                {
                    Activities = [],
                    Products = [],
                    Permits = [],
                },
                on
            ),
            Lang.Indonesian,
            Stream.Null
        );
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
