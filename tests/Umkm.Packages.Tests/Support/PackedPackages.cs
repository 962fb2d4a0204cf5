namespace Umkm.Packages.Tests.Support;

/// <summary>The packages of this very build in a folder of their own, packed once for all tests and deleted after them.</summary>
public sealed class PackedPackages : IDisposable
{
    /// <summary>A version that no feed and no packages folder has, so that nothing but this build can be taken for it.</summary>
    public const string Version = "2026.12.0-uji";

    /// <summary>The address that a fork gives.</summary>
    public const string Home = "https://contoh.invalid/umkm";

    /// <summary>The program of docs/web.md.</summary>
    public const string WebDocument = "WebDocument";

    private static readonly string[] Consumers = ["Consumer", "AdapterConsumer"];

    private readonly Lazy<string> _consumers;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("umkm-paket-");

    /// <summary>Packs what the build of the test project made: nothing is compiled again, and all is packed at once.</summary>
    public PackedPackages()
    {
        _consumers = new(BuildConsumers);
        Feed = _folder.CreateSubdirectory("feed").FullName;
        Packages = _folder.CreateSubdirectory("packages").FullName;
        string all = Path.Combine(_folder.FullName, "all.proj");
        File.WriteAllText(
            all,
            $"""
            <Project>
              <Target Name="Pack">
                <ItemGroup>
                  <Packed Include="{Repository.Root}/src/*/*.csproj" />
                </ItemGroup>
                <MSBuild Projects="@(Packed)" Targets="Pack" BuildInParallel="true" />
              </Target>
            </Project>
            """
        );
        Shell.Dotnet(
            Repository.Root,
            NoVariables,
            "msbuild",
            all,
            "-t:Pack",
            "-m:2",
            "-v:q",
            "-nologo",
            "-p:NoBuild=true",
            $"-p:Configuration={Repository.Configuration}",
            $"-p:PackageOutputPath={Feed}",
            $"-p:PackageVersion={Version}",
            $"-p:UmkmHome={Home}"
        );
        File.WriteAllText(
            Path.Combine(_folder.FullName, "nuget.config"),
            $"""
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <packageSources>
                <add key="umkm-uji" value="{Feed}" />
              </packageSources>
            </configuration>
            """
        );
    }

    /// <summary>The folder of the .nupkg and .snupkg files, a package source beside the usual ones.</summary>
    public string Feed { get; }

    /// <summary>A packages folder of its own: nothing of this build reaches the user's.</summary>
    public string Packages { get; }

    /// <summary>What <c>dotnet</c> is told in the folders of <see cref="Subfolder"/>.</summary>
    public IReadOnlyDictionary<string, string> Variables =>
        new Dictionary<string, string>
        {
            ["NUGET_PACKAGES"] = Packages,
            ["UmkmTestVersion"] = Version,
            // That they compile is asked, not what analyzers say of them.
            ["RunAnalyzers"] = "false",
            ["ProduceReferenceAssembly"] = "false",
            ["UmkmTestFallbackFolder"] = UsualPackages(),
        };

    /// <summary>No variables of our own.</summary>
    public static IReadOnlyDictionary<string, string> NoVariables { get; } = new Dictionary<string, string>();

    /// <summary>What a program of these tests, one that knows nothing but the packages, prints; all are compiled by one build.</summary>
    /// <param name="name">Its folder beside the tests.</param>
    public string Printed(string name) => Shell.Dotnet(_consumers.Value, Variables, Built(name));

    /// <summary>The assembly of such a program.</summary>
    public string Built(string name) => Path.Combine(_consumers.Value, name, "bin", "Release", "net10.0", name + ".dll");

    private string BuildConsumers()
    {
        string folder = Subfolder("consumers");
        (string Name, string Program, string Project)[] all =
        [
            .. Consumers.Select(name => (name, Beside(name, "Program.cs"), Beside(name, "Consumer.csproj.xml"))),
            .. PackagePages.WithPrograms.Select(id => (PackagePages.ProgramName(id), PackagePages.Program(this, id), ProjectFile.Of(id))),
            (WebDocument, PackagePages.FirstProgram(File.ReadAllText(Repository.File("docs", "web.md"))), ProjectFile.Of("Umkm.AspNetCore")),
            (DocumentedExamples.Name, DocumentedExamples.Program(), ProjectFile.Of("Umkm.Registers")),
        ];
        foreach ((string name, string program, string project) in all)
        {
            Directory.CreateDirectory(Path.Combine(folder, name));
            File.WriteAllText(Path.Combine(folder, name, "Program.cs"), program);
            File.WriteAllText(Path.Combine(folder, name, name + ".csproj"), project);
        }
        string solution = Path.Combine(folder, "consumers.slnx");
        File.WriteAllText(solution, $"<Solution>{string.Concat(all.Select(c => $"<Project Path=\"{c.Name}/{c.Name}.csproj\" />"))}</Solution>");
        Shell.Dotnet(folder, Variables, "build", solution, "-c", "Release", "-v", "q", "-nologo");
        return folder;
    }

    private static string Beside(string name, string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name, file));

    /// <summary>A new folder outside the checkout, below the one whose <c>nuget.config</c> names the feed.</summary>
    public string Subfolder(string name) => _folder.CreateSubdirectory(name).FullName;

    /// <summary>The package or symbol package of an id.</summary>
    public string FileOf(string id, string ending) => Path.Combine(Feed, $"{id}.{Version}.{ending}");

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Third-party packages that this checkout restored already need not be fetched a second time.</summary>
    private static string UsualPackages()
    {
        string folder =
            Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder) ? folder : "";
    }
}
