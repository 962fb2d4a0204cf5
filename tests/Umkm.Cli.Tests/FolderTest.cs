using System.Text;

namespace Umkm.Cli.Tests;

/// <summary>Tests with a folder of their own, which goes with them.</summary>
public abstract class FolderTest : IDisposable
{
    /// <summary>The folder.</summary>
    protected string Folder { get; } = Directory.CreateTempSubdirectory("umkm-").FullName;

    /// <summary>A place in it.</summary>
    protected string At(params ReadOnlySpan<string> names) => Path.Combine([Folder, .. names]);

    /// <summary>Writes a file, with the folders that lead to it.</summary>
    /// <param name="name">Its place in the folder.</param>
    /// <param name="text">What it holds, in UTF-8 without a mark.</param>
    /// <returns>Its path.</returns>
    protected string Put(string name, string text)
    {
        string path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
