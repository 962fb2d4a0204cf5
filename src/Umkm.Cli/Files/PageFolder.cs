using System.Globalization;
using System.Text;
using Umkm.Cli.Messages;
using Umkm.Registers;

namespace Umkm.Cli.Files;

/// <summary>A folder of pages, one an enterprise; all appear, or none.</summary>
internal sealed class PageFolder : IDisposable
{
    /// <summary>The most pages: they are in memory until the screening is done.</summary>
    public const int Most = 10_000;

    private const long LargestTemplate = 1024 * 1024;
    private readonly string _folder;
    private readonly List<(int Number, byte[] Page)> _pages = [];
    private readonly List<OutputStream> _files = [];
    private MadeFolder? _made;

    /// <param name="folder">The folder; made when there is none.</param>
    /// <param name="template">The file of the template; null for a plain one.</param>
    /// <param name="most">How many pages at most.</param>
    /// <exception cref="Refusal">The folder holds something, or the template cannot be read.</exception>
    /// <exception cref="RegisterException">The template names places that there are not.</exception>
    public PageFolder(string folder, string? template, int most)
    {
        _folder = folder;
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw Refusal.At(folder, ScreenMessages.FolderInUse.With());
        }
        string? html = template is null ? null : Encoding.UTF8.GetString(BoundedFile.Read(template, LargestTemplate));
        Pages = new EnterprisePages(html, template ?? "", most, (number, page) => _pages.Add((number, page)));
    }

    /// <summary>Takes the pages.</summary>
    public EnterprisePages Pages { get; }

    /// <summary>Writes the pages.</summary>
    /// <exception cref="Refusal">They cannot be written.</exception>
    public void Finish()
    {
        _made = new MadeFolder(_folder, watched: false);
        foreach ((int number, byte[] page) in _pages)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"usaha-{number:00000}.html");
            OutputStream file = OutputStream.Open(Path.Combine(_folder, name), TextWriter.Null, watched: false);
            _files.Add(file);
            file.Write(page);
            file.Complete();
        }
        _files.ForEach(f => f.Finish());
        _made.Keep();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _files.ForEach(f => f.Dispose());
        _made?.Dispose();
    }
}
