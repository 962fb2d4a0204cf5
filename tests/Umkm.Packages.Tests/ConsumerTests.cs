using Umkm.Packages.Tests.Support;

namespace Umkm.Packages.Tests;

/// <summary>A program that knows nothing but the packages is compiled and run.</summary>
[Collection(nameof(PackedPackages))]
public class ConsumerTests(PackedPackages packed)
{
    [Fact]
    public void A_program_that_references_the_packages_compiles_runs_and_prints_the_class()
    {
        string folder = packed.Subfolder("consumer");
        string source = Path.Combine(AppContext.BaseDirectory, "Consumer");
        File.Copy(Path.Combine(source, "Program.cs"), Path.Combine(folder, "Program.cs"));
        File.Copy(Path.Combine(source, "Consumer.csproj.xml"), Path.Combine(folder, "Consumer.csproj"));
        Shell.Dotnet(folder, packed.Variables, "build", "-c", "Release", "-o", "out", "-v", "q", "-nologo");
        string printed = Shell.Dotnet(folder, packed.Variables, Path.Combine("out", "Consumer.dll"));
        Assert.Equal(
            ["mikro|kecil", "kecil", "loan requested"],
            printed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );
    }
}
