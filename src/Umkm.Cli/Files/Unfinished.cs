using System.Runtime.InteropServices;

namespace Umkm.Cli.Files;

/// <summary>Something that was begun, such as a file; unless it is finished it is taken away again, also when a signal ends the process. Once a
/// signal came nothing is begun or finished any more.</summary>
internal sealed class Unfinished : IDisposable
{
    private static readonly Lock Gate = new();
    private static readonly List<Unfinished> Watched = [];
    private static PosixSignalRegistration[] _watches = [];
    private readonly Action _remove;
    private bool _done;

    private Unfinished(Action remove) => _remove = remove;

    /// <summary>Begins something.</summary>
    /// <param name="begin">Makes it.</param>
    /// <param name="remove">Takes it away, as far as it was made.</param>
    /// <param name="watched">Whether a signal that ends the process takes it away; false for a command that then stops by itself.</param>
    public static Unfinished Begin(Action begin, Action remove, bool watched = true)
    {
        var begun = new Unfinished(remove);
        if (!watched)
        {
            begun.Make(begin);
            return begun;
        }
        lock (Gate)
        {
            // Watched before it is there, so that no signal comes between.
            if (Watched.Count == 0)
            {
                _watches = [.. Signals.Ending.Select(s => PosixSignalRegistration.Create(s, _ => RemoveAll()))];
            }
            Watched.Add(begun);
            begun.Make(begin);
        }
        return begun;
    }

    /// <summary>Does what a signal is to find done or not begun, such as putting several files in their places.</summary>
    public static void AtOnce(Action action)
    {
        lock (Gate)
        {
            action();
        }
    }

    /// <summary>It is finished and stays.</summary>
    public void Finish()
    {
        lock (Gate)
        {
            _done = true;
            Unwatch();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (Gate)
        {
            Unwatch();
            Remove();
        }
    }

    private void Make(Action begin)
    {
        try
        {
            begin();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private void Unwatch()
    {
        if (Watched.Remove(this) && Watched.Count == 0)
        {
            Array.ForEach(_watches, w => w.Dispose());
        }
    }

    // The gate stays shut: the process ends as the signal has it. What was begun last goes first.
    private static void RemoveAll()
    {
        Gate.Enter();
        for (int i = Watched.Count - 1; i >= 0; i--)
        {
            Watched[i].Remove();
        }
    }

    private void Remove()
    {
        if (_done)
        {
            return;
        }
        _done = true;
        try
        {
            _remove();
        }
        catch (Exception e) when (WholeFile.IsOfWriting(e))
        {
            // Nothing more can be done; what stood in its place before is untouched.
        }
    }
}
