using System.Globalization;
using System.Text;
using Umkm.Cli.Messages;

namespace Umkm.Cli.Files;

/// <summary>A folder of sites, one an edition. An edition appears whole or not at all; one that is there stays as it is.</summary>
internal static class SiteFolder
{
    /// <summary>The page that names the editions.</summary>
    public const string Door = "index.html";

    /// <summary>Checks that an edition can come to a folder.</summary>
    /// <exception cref="Refusal">It is there already, or the folder is another site's.</exception>
    public static void CheckFree(string folder, string edition)
    {
        string target = Path.Combine(folder, edition);
        if (File.Exists(folder) || Directory.Exists(target) || File.Exists(target))
        {
            throw Refusal.At(target, FileMessages.EditionThere.With());
        }
        string door = Path.Combine(folder, Door);
        if (File.Exists(door) && !Editions(folder).Any())
        {
            throw Refusal.At(door, FileMessages.OtherSite.With());
        }
    }

    /// <summary>Writes an edition.</summary>
    /// <param name="folder">The folder of sites; made when there is none.</param>
    /// <param name="edition">The folder of the edition below it, which is not there yet.</param>
    /// <param name="files">Paths below the edition, with slashes, and what they hold.</param>
    /// <exception cref="Refusal">It cannot be written.</exception>
    public static void Write(string folder, string edition, IEnumerable<(string Path, string Text)> files)
    {
        string temporary = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $".{edition}.{Environment.ProcessId}.tmp"));
        using var made = new MadeFolder(folder);
        try
        {
            using var begun = Unfinished.Begin(() => Directory.CreateDirectory(temporary), () => Directory.Delete(temporary, recursive: true));
            foreach ((string path, string text) in files)
            {
                byte[] bytes = Encoding.UTF8.GetBytes(text);
                string full = Path.Combine(temporary, path);
                Unfinished.AtOnce(() =>
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                    File.WriteAllBytes(full, bytes);
                });
            }
            Unfinished.AtOnce(() =>
            {
                Directory.Move(temporary, Path.Combine(folder, edition));
                begun.Finish();
                made.Keep();
            });
        }
        catch (Exception e) when (WholeFile.IsOfWriting(e) || e is ArgumentException or NotSupportedException)
        {
            throw Refusal.At(folder, WholeFile.WhyNot(e).With());
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
