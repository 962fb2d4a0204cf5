using System.Runtime.InteropServices;

namespace Umkm.Cli.Files;

/// <summary>The folder of an output. Where it was made for the output and that does not come, it goes again, also when a signal ends the
/// process.</summary>
internal sealed class MadeFolder : IDisposable
{
    private readonly List<string> _made = [];
    private readonly PosixSignalRegistration[] _watches;
    private bool _kept;

    /// <param name="folder">Its place; those that lead there are made too.</param>
    /// <exception cref="Refusal">It cannot be made.</exception>
    public MadeFolder(string folder)
    {
        // Watched before what stands in it: the last that began to watch is told of a signal first.
        _watches = [.. Signals.Ending.Select(s => PosixSignalRegistration.Create(s, _ => Remove()))];
        try
        {
            for (string? at = Path.GetFullPath(folder); at is not null && !Directory.Exists(at); at = Path.GetDirectoryName(at))
            {
                _made.Add(at);
            }
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Dispose();
            throw Refusal.At(folder, WholeFile.WhyNot(e).With());
        }
    }

    /// <summary>The output is there.</summary>
    public void Keep() => _kept = true;

    /// <inheritdoc/>
    public void Dispose()
    {
        Array.ForEach(_watches, w => w.Dispose());
        Remove();
    }

    private void Remove()
    {
        try
        {
            foreach (string folder in _kept ? [] : _made.Where(Directory.Exists))
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Something else stands in it.
        }
    }
}
