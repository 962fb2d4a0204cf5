using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Umkm.Samples.Worker;

/// <summary>Looks at the queue every second and empties it. A register that was begun when the host stops waits again at the next start.</summary>
public sealed partial class ScreeningWorker(RegisterScreener screener, ILogger<ScreeningWorker> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        do
        {
            // File names only: nothing about anybody is logged.
            while (await Task.Run(() => screener.Next(stoppingToken), stoppingToken) is { } done)
                Done(log, done);
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Information, "Selesai: {Done}")]
    private static partial void Done(ILogger log, string done);
}
