using System.Globalization;
using System.Text;
using Umkm.Cli.Messages;

namespace Umkm.Cli.Files;

/// <summary>A folder of sites, one an edition. An edition appears whole or not at all; one that is there stays as it is.</summary>
internal static class SiteFolder
{
    /// <summary>Writes an edition.</summary>
    /// <param name="folder">The folder of sites; made when there is none.</param>
    /// <param name="edition">The folder of the edition below it.</param>
    /// <param name="files">Paths below the edition, with slashes, and what they hold.</param>
    /// <exception cref="Refusal">The edition is there already, or it cannot be written.</exception>
    public static void Write(string folder, string edition, IEnumerable<(string Path, string Text)> files)
    {
        string target = Path.Combine(folder, edition);
        if (File.Exists(folder) || Directory.Exists(target) || File.Exists(target))
        {
            throw Refusal.At(target, FileMessages.EditionThere.With());
        }
        string temporary = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $".{edition}.{Environment.ProcessId}.tmp"));
        try
        {
            foreach ((string path, string text) in files)
            {
                string full = Path.Combine(temporary, path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                File.WriteAllBytes(full, Encoding.UTF8.GetBytes(text));
            }
            Directory.Move(temporary, target);
        }
        catch (Exception e) when (WholeFile.IsOfWriting(e) || e is ArgumentException or NotSupportedException)
        {
            throw Refusal.At(folder, WholeFile.WhyNot(e).With());
        }
        finally
        {
            if (Directory.Exists(temporary))
            {
                Directory.Delete(temporary, recursive: true);
            }
        }
    }

    /// <summary>The editions of a folder, by name.</summary>
    public static IEnumerable<string> Editions(string folder) =>
        Directory
            .EnumerateDirectories(folder)
            .Where(d => File.Exists(Path.Combine(d, "id", "index.html")))
            .Select(d => Path.GetFileName(d))
            .Where(name => name[0] != '.')
            .Order(StringComparer.Ordinal);
}
