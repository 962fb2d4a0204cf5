namespace Umkm.AspNetCore.Tests;

/// <summary>Where the samples stand.</summary>
internal static class Files
{
    public static string Top { get; } = Find();

    public static IEnumerable<string> Samples => Directory.GetFiles(Path.Combine(Top, "samples"), "*.json").Order(StringComparer.Ordinal);

    public static string Sample(string name) => File.ReadAllText(Path.Combine(Top, "samples", name));

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Umkm.Domain.sln")))
        {
            folder = folder.Parent;
        }
        return folder!.FullName;
    }
}
