using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Umkm.Architecture.Tests;

/// <summary>A file of a project and the room it stands in.</summary>
/// <param name="Project">The project.</param>
/// <param name="Room">The folder, or <c>Doors</c> beside the project file.</param>
/// <param name="Path">Its path from the top of the repository, with forward slashes.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record SourceFile(string Project, string Room, string Path, string Text)
{
    public const string Doors = "Doors";

    // Whether a value may be null says nothing about who uses whom, and takes the compiler long to find.
    private static readonly CSharpParseOptions Options = new CSharpParseOptions(LanguageVersion.Preview).WithFeatures([
        new("run-nullable-analysis", "never"),
    ]);

    public static string Top { get; } = FindTop();

    /// <summary>All C# files in src, each with its room.</summary>
    public static ImmutableArray<SourceFile> All { get; } =
    [
        .. Directory
            .EnumerateFiles(System.IO.Path.Combine(Top, "src"), "*.cs", SearchOption.AllDirectories)
            .Select(f => System.IO.Path.GetRelativePath(Top, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => Of(f, File.ReadAllText(System.IO.Path.Combine(Top, f)))),
    ];

    /// <summary>The text as the compiler reads it, once.</summary>
    public SyntaxTree Tree => field ??= Parse(Text, Path);

    public static SyntaxTree Parse(string text, string path = "") => CSharpSyntaxTree.ParseText(text, Options, path);

    public static SourceFile Of(string path, string text)
    {
        string[] parts = path.Split('/');
        return new SourceFile(parts[1], parts.Length == 3 ? Doors : string.Join('/', parts[2..^1]), path, text);
    }

    private static string FindTop()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(System.IO.Path.Combine(at.FullName, "Umkm.Domain.sln")))
        {
            at = at.Parent;
        }
        return at?.FullName ?? throw new InvalidOperationException("No Umkm.Domain.sln above the tests.");
    }
}
