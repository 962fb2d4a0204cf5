using Umkm.Packages.Tests.Support;

namespace Umkm.Packages.Tests;

/// <summary>The C# of the read-me files is the program that <see cref="ConsumerTests"/> compiles and runs.</summary>
public class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.id.md")]
    public void The_program_shown_is_the_one_that_is_compiled_and_run(string file)
    {
        string page = File.ReadAllText(Repository.File(file)).ReplaceLineEndings("\n");
        string program = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Consumer", "Program.cs")).ReplaceLineEndings("\n");
        Assert.Contains($"```csharp\n{program}```\n", page, StringComparison.Ordinal);
    }
}
