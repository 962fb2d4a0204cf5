namespace Umkm.Cli.Files;

/// <summary>A folder for what is kept while a command runs; it goes with the command, also when a signal ends it.</summary>
internal sealed class RunFolder : IDisposable
{
    private readonly Unfinished _begun;

    public RunFolder() => _begun = Unfinished.Begin(() => Place = Directory.CreateTempSubdirectory("umkm-").FullName, Remove);

    /// <summary>Its place.</summary>
    public string Place { get; private set; } = "";

    /// <inheritdoc/>
    public void Dispose() => _begun.Dispose();

    private void Remove()
    {
        if (Place.Length > 0)
        {
            Directory.Delete(Place, recursive: true);
        }
    }
}
