using Umkm.Packages.Tests.Support;

namespace Umkm.Packages.Tests;

/// <summary>Each package has a page of its own, whose program compiles as printed and prints what the page says; so do the examples of the types
/// that one meets first.</summary>
[Collection(nameof(PackedPackages))]
public class PackagePageTests(PackedPackages packed)
{
    [Theory]
    [InlineData("Umkm.Domain")]
    [InlineData("Umkm.Rules")]
    [InlineData("Umkm.Registers")]
    [InlineData("Umkm.Rules.NRules")]
    public void The_program_of_a_page_prints_what_the_page_says(string id)
    {
        Assert.Equal(PackagePages.Output(packed, id), packed.Printed(PackagePages.ProgramName(id)).ReplaceLineEndings("\n"));
        Assert.Contains($"```sh\ndotnet add package {id}\n", PackagePages.Page(packed, id), StringComparison.Ordinal);
    }

    /// <summary>One that serves does not end, so it is compiled only.</summary>
    [Fact]
    public void The_program_of_the_web_package_compiles()
    {
        Assert.Contains("\ndotnet add package Umkm.AspNetCore\n", PackagePages.Page(packed, "Umkm.AspNetCore"), StringComparison.Ordinal);
        Assert.True(File.Exists(packed.Built(PackagePages.ProgramName("Umkm.AspNetCore"))));
    }

    [Fact]
    public void The_examples_of_twenty_types_compile()
    {
        Assert.True(DocumentedExamples.All.Count(e => e.Type.StartsWith("T:", StringComparison.Ordinal)) >= 20);
        Assert.True(File.Exists(packed.Built(DocumentedExamples.Name)));
    }

    [Fact]
    public void The_page_of_the_tool_says_how_to_install_it() =>
        Assert.Contains("dotnet tool install --global umkm", PackagePages.Page(packed, "umkm"), StringComparison.Ordinal);
}
