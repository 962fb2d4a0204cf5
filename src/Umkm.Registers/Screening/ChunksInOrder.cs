using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace Umkm.Registers.Screening;

/// <summary>Works on chunks on several threads and finishes them in their order. A thread reads its chunk itself, so that it has at hand what it
/// works on; a chunk that is worked on before its turn is left to the thread that finishes the one before.</summary>
/// <param name="workers">Take a chunk each; one more than threads, so that these need not wait for their turn.</param>
/// <param name="read">Reads the next chunk; false when there are no more. Never called twice at once.</param>
/// <param name="finish">Finishes a chunk. Called in their order, never twice at once.</param>
internal sealed class ChunksInOrder(IEnumerable<RegisterWorker> workers, Func<RegisterWorker, bool> read, Action<RegisterWorker> finish)
{
    private readonly Lock _reading = new();
    private readonly object _turns = new();
    private readonly Stack<RegisterWorker> _idle = new(workers);
    private readonly Dictionary<long, Chunk> _worked = [];
    private ExceptionDispatchInfo? _failure;
    private long _read;
    private long _finished;
    private bool _isFinishing;
    private volatile bool _hasEnded;

    /// <summary>Works on all chunks. Of failures the one of the first chunk is told, once no thread works any more.</summary>
    /// <param name="threads">On how many threads, this one among them.</param>
    public void Run(int threads)
    {
        Task[] others = [.. Enumerable.Range(1, threads - 1).Select(_ => Task.Run(Work))];
        Work();
        Task.WaitAll(others);
        _failure?.Throw();
    }

    private void Work()
    {
        RegisterWorker? worker = Idle();
        while (worker is not null && Read(worker, out Chunk chunk))
        {
            worker = Finish(chunk.Failure is null ? chunk with { Failure = Try(worker.Work) } : chunk);
        }
        End();
    }

    /// <summary>A worker without a chunk, once there is one; null when there are no more chunks.</summary>
    private RegisterWorker? Idle()
    {
        lock (_turns)
        {
            while (_idle.Count == 0 && !_hasEnded)
            {
                Monitor.Wait(_turns);
            }
            return _hasEnded ? null : _idle.Pop();
        }
    }

    /// <summary>Reads the next chunk; one that cannot be read is the last.</summary>
    private bool Read(RegisterWorker worker, out Chunk chunk)
    {
        lock (_reading)
        {
            bool more = false;
            chunk = new Chunk(worker, _read, _hasEnded ? null : Try(() => more = read(worker)));
            _hasEnded |= !more;
            _read++;
            return more || chunk.Failure is not null;
        }
    }

    /// <summary>Finishes a chunk, and those behind it that were worked on before.</summary>
    /// <returns>The worker to go on with; null when there are no more chunks.</returns>
    private RegisterWorker? Finish(Chunk chunk)
    {
        if (!IsTurn(chunk))
        {
            return Idle();
        }
        RegisterWorker own = chunk.Worker;
        do
        {
            _failure = chunk.Failure ?? Try(() => finish(chunk.Worker));
            if (_failure is not null)
            {
                // Nobody has a turn any more.
                return null;
            }
        } while (TakeNext(own, ref chunk));
        return own;
    }

    /// <summary>Whether a chunk is the next to be finished; if not, it is kept for the thread that comes to it.</summary>
    private bool IsTurn(Chunk chunk)
    {
        lock (_turns)
        {
            if (_isFinishing || chunk.Number != _finished)
            {
                _worked.Add(chunk.Number, chunk);
                return false;
            }
            return _isFinishing = true;
        }
    }

    /// <summary>Takes the next chunk to be finished, if it has been worked on.</summary>
    private bool TakeNext(RegisterWorker own, ref Chunk chunk)
    {
        lock (_turns)
        {
            if (chunk.Worker != own)
            {
                _idle.Push(chunk.Worker);
                Monitor.Pulse(_turns);
            }
            return _isFinishing = _worked.Remove(++_finished, out chunk);
        }
    }

    private void End()
    {
        lock (_turns)
        {
            _hasEnded = true;
            Monitor.PulseAll(_turns);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "It is thrown in its turn.")]
    private static ExceptionDispatchInfo? Try(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception e)
        {
            return ExceptionDispatchInfo.Capture(e);
        }
    }

    /// <summary>A chunk that has been read.</summary>
    /// <param name="Worker">Holds it.</param>
    /// <param name="Number">Its number, from 0.</param>
    /// <param name="Failure">Why it could not be read or worked on; null when it could.</param>
    private readonly record struct Chunk(RegisterWorker Worker, long Number, ExceptionDispatchInfo? Failure);
}
