using Umkm.Packages.Tests.Support;

namespace Umkm.Packages.Tests;

/// <summary>A program that knows nothing but the packages is compiled and run.</summary>
[Collection(nameof(PackedPackages))]
public class ConsumerTests(PackedPackages packed)
{
    [Fact]
    public void A_program_that_references_the_packages_compiles_runs_and_prints_the_class() =>
        Assert.Equal(
            ["mikro|kecil", "kecil", "loan requested"],
            packed.Printed("Consumer").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );

    /// <summary>It describes itself (<c>AddOpenApi</c>): the source generator for it comes through our package and needs its build files.</summary>
    [Fact]
    public void The_service_of_the_page_about_the_web_compiles_against_the_package() =>
        Assert.True(File.Exists(packed.Built(PackedPackages.WebDocument)));
}
