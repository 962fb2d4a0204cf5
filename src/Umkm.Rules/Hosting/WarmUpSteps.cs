using System.Collections.Concurrent;

namespace Umkm.Rules.Hosting;

/// <summary>What else is to be run once while a host starts, before it takes requests. Thread-safe.</summary>
internal sealed class WarmUpSteps
{
    private readonly ConcurrentQueue<Func<CancellationToken, Task>> _steps = new();

    /// <summary>Adds a step.</summary>
    public void Add(Func<CancellationToken, Task> step) => _steps.Enqueue(step);

    /// <summary>Runs the steps that were not run yet.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        while (_steps.TryDequeue(out Func<CancellationToken, Task>? step))
        {
            await step(cancellation).ConfigureAwait(false);
        }
    }
}
