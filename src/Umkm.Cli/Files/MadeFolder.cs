using Umkm.Cli.Messages;

namespace Umkm.Cli.Files;

/// <summary>The folder of an output. Where it was made for the output and that does not come, it goes again, also when a signal ends the
/// process.</summary>
internal sealed class MadeFolder : IDisposable
{
    private readonly List<string> _made = [];
    private readonly Unfinished _begun;

    /// <param name="folder">Its place; those that lead there are made too.</param>
    /// <param name="watched">Whether a signal that ends the process takes it away; false for a command that then stops by itself.</param>
    /// <exception cref="Refusal">It cannot be made.</exception>
    public MadeFolder(string folder, bool watched = true)
    {
        try
        {
            _begun = Unfinished.Begin(() => Make(folder), Remove, watched);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Refusal.At(folder, WholeFile.WhyNot(e).With());
        }
    }

    /// <summary>The output is there.</summary>
    public void Keep() => _begun.Finish();

    /// <inheritdoc/>
    public void Dispose() => _begun.Dispose();

    private void Make(string folder)
    {
        for (string? at = Path.GetFullPath(folder); at is not null && !Directory.Exists(at); at = Path.GetDirectoryName(at))
        {
            _made.Add(at);
        }
        Directory.CreateDirectory(folder);
    }

    // One in which something else stands by now stays.
    private void Remove()
    {
        foreach (string folder in _made.Where(Directory.Exists))
        {
            Directory.Delete(folder);
        }
    }
}
