using System.Text;

namespace Umkm.Cli.Files;

/// <summary>Reads a text file as a whole.</summary>
internal static class WholeText
{
    private const long Largest = 64L * 1024 * 1024;

    /// <summary>The text of a UTF-8 file.</summary>
    /// <exception cref="Refusal">Missing, a folder, not readable or too large.</exception>
    public static string Read(string path) => Encoding.UTF8.GetString(BoundedFile.Read(path, Largest));
}
