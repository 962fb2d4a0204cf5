using System.Text.RegularExpressions;

namespace Umkm.Architecture.Tests;

/// <summary>The solution as a build of it sees its projects.</summary>
public partial class SolutionTests
{
    /// <summary>Builds and packing run these programs from bin/Release, also where the rest is built for debugging: the solution has the last
    /// word, not the reference that asks for Release.</summary>
    [Fact]
    public void Programs_that_builds_run_are_always_built_as_released()
    {
        string solution = File.ReadAllText(Path.Combine(SourceFile.Top, "Umkm.Domain.sln"));
        (string Name, string Id)[] programs = [.. Programs().Matches(solution).Select(m => (m.Groups["name"].Value, m.Groups["id"].Value))];
        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(SourceFile.Top, "build"), "*.csproj", SearchOption.AllDirectories).Count(),
            programs.Length
        );
        foreach ((string name, string id) in programs)
        {
            string[] built = [.. Regex.Matches(solution, Regex.Escape(id) + @"\.\w+\|[\w ]+\.Build\.0 = (\w+)").Select(m => m.Groups[1].Value)];
            Assert.True(built.Length == 6 && built.All(b => b == "Release"), $"{name} is built as {string.Join(", ", built)}");
        }
    }

    [GeneratedRegex(@"""(?<name>build\\[^""]+)"", ""(?<id>\{[0-9A-F-]+\})""")]
    private static partial Regex Programs();
}
