using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Json;

namespace Umkm.Rules.Hosting;

/// <summary>Loads the book, checks the options and assesses once while a host starts, by a day of the book itself: there is no clock here.</summary>
/// <param name="services">The host's services.</param>
/// <param name="key">The key of the book; null for the one without.</param>
internal sealed class WarmUp(IServiceProvider services, string? key) : IHostedService
{
    /// <summary>A subject that reaches most of what requests reach.</summary>
    public static ReadOnlySpan<byte> Known =>
        """{"workers":1,"businessCapital":1,"activities":[],"products":[{"name":"a","nonHalal":false}],"permits":[{"number":"1"}]}"""u8;

    /// <summary>A day of a book on which it was checked.</summary>
    public static LocalDate DayOf(RuleBook book) => book.Decisions.SelectMany(d => d.Versions).Max(v => v.CheckedOn);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        Assessor assessor = key is null ? services.GetRequiredService<Assessor>() : services.GetRequiredKeyedService<Assessor>(key);
        // Reading, assessing and writing as requests do: what a request would have compiled is compiled then.
        Subject subject = SubjectJson.Read(Known, "").Subject!;
        Assessment assessment = assessor.Assess(subject, DayOf(assessor.Book));
        assessment.WriteVerdicts(Stream.Null);
        assessment.WriteSummary(Stream.Null, Lang.Indonesian);
        assessment.WriteCompact(Stream.Null, Lang.Indonesian);
        AssessmentJson.Write(assessment, Lang.Indonesian, Stream.Null);
        await services.GetRequiredService<WarmUpSteps>().Run(cancellationToken).ConfigureAwait(false);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
