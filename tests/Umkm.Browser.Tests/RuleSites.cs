using Umkm.Cli;
using Umkm.Cli.Refusals;

namespace Umkm.Browser.Tests;

/// <summary>The site of the embedded book, made once by the tool in a folder that goes away.</summary>
public sealed class RuleSites : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("umkm-situs-");

    public RuleSites()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.True(Tool.Run(["rules", "render", "-o", _folder.FullName], new Surroundings(output, error, () => Stream.Null)) == 0, error.ToString());
        Edition = Assert.Single(_folder.GetDirectories()).FullName;
        Pages = Directory
            .EnumerateFiles(Edition, "*.html", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(Edition, f).Replace('\\', '/'), File.ReadAllText);
    }

    /// <summary>The folder of the edition.</summary>
    internal string Edition { get; }

    /// <summary>Every page of it, by its path below the edition.</summary>
    internal IReadOnlyDictionary<string, string> Pages { get; }

    public void Dispose() => _folder.Delete(recursive: true);

    internal string Address(string path) => new Uri(Path.Combine(Edition, path)).AbsoluteUri;
}
