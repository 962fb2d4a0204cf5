using System.Reflection;

namespace Umkm.Architecture.Tests;

/// <summary>The public types of Umkm.Rules: few, and each with a reader in mind.</summary>
public class PublicSurfaceTests
{
    private const int MostTypes = 80;

    // Blocks of extension members compile to nested types whose names C# cannot write: nobody reads them.
    private static readonly string[] Public =
    [
        .. Assembly
            .Load("Umkm.Rules")
            .GetExportedTypes()
            .Where(t => !t.FullName!.Contains('<', StringComparison.Ordinal))
            .Select(t => t.Name)
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void There_are_at_most_80() => Assert.True(Public.Length <= MostTypes, $"{Public.Length} public types: {string.Join(", ", Public)}.");

    [Fact]
    public void The_page_names_each_once_with_its_reader_and_no_other()
    {
        string[][] rows =
        [
            .. File.ReadAllText(Path.Combine(SourceFile.Top, "docs", "public-surface.md"))
                .ReplaceLineEndings("\n")
                .Split('\n')
                .Where(l => l.StartsWith("| `", StringComparison.Ordinal))
                .Select(l => l.Split('|').Select(c => c.Trim()).ToArray()),
        ];
        Assert.All(rows, row => Assert.True(row[2].Length > 0 && row[3].Length > 0, $"{row[1]}: no reader."));
        Assert.Equal(Public, rows.SelectMany(r => r[1].Split(", ")).Select(n => n.Trim('`')).Order(StringComparer.Ordinal));
    }
}
