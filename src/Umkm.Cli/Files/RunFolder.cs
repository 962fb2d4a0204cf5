using System.Runtime.InteropServices;

namespace Umkm.Cli.Files;

/// <summary>A folder for what is kept while a command runs; it goes with the command, also when a signal ends it.</summary>
internal sealed class RunFolder : IDisposable
{
    private readonly PosixSignalRegistration[] _watches;

    public RunFolder() => _watches = [.. Signals.Ending.Select(s => PosixSignalRegistration.Create(s, _ => Delete()))];

    /// <summary>Its place.</summary>
    public string Place { get; } = Directory.CreateTempSubdirectory("umkm-").FullName;

    /// <inheritdoc/>
    public void Dispose()
    {
        Array.ForEach(_watches, w => w.Dispose());
        Delete();
    }

    private void Delete()
    {
        try
        {
            Directory.Delete(Place, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing more can be done.
        }
    }
}
