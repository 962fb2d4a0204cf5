using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;
using Umkm.Packages.Tests.Support;

namespace Umkm.Packages.Tests;

/// <summary>What is inside the packages.</summary>
[Collection(nameof(PackedPackages))]
public class PackageContentsTests(PackedPackages packed)
{
    [Theory]
    [InlineData("Umkm.Domain", "lib/net10.0/Umkm.Domain")]
    [InlineData("Umkm.Rules", "lib/net10.0/Umkm.Rules")]
    [InlineData("Umkm.Registers", "lib/net10.0/Umkm.Registers")]
    [InlineData("Umkm.AspNetCore", "lib/net10.0/Umkm.AspNetCore")]
    [InlineData("umkm", "tools/net10.0/any/umkm")]
    public void A_package_holds_its_assembly_readme_and_licence_and_a_library_its_documentation(string id, string assembly)
    {
        using ZipArchive package = ZipFile.OpenRead(packed.FileOf(id, "nupkg"));
        string[] files = [.. package.Entries.Select(e => e.FullName)];
        Assert.Subset(files.ToHashSet(), new HashSet<string> { $"{assembly}.dll", "README.md", "README.id.md", "LICENSE", "ikon.png" });
        string[] documentation = id == "umkm" ? [] : [$"{assembly}.xml"];
        Assert.Equal(
            documentation,
            files.Where(f =>
                f.EndsWith(".xml", StringComparison.Ordinal) && f != "[Content_Types].xml" && f != "tools/net10.0/any/DotnetToolSettings.xml"
            )
        );
        XElement metadata = Metadata(package, id);
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Equal("ikon.png", Value(metadata, "icon"));
        Assert.Equal(PackedPackages.Home, Value(metadata, "projectUrl"));
        XElement repository = metadata.Elements().Single(e => e.Name.LocalName == "repository");
        Assert.Equal(PackedPackages.Home, repository.Attribute("url")?.Value);
        Assert.Equal("Umkm maintainers", Value(metadata, "authors"));
        Assert.Contains("rules-as-code", Value(metadata, "tags"), StringComparison.Ordinal);
        Assert.NotEmpty(Value(metadata, "description"));
    }

    [Theory]
    [InlineData("Umkm.Domain")]
    [InlineData("Umkm.Rules")]
    [InlineData("Umkm.Registers")]
    [InlineData("Umkm.AspNetCore")]
    public void The_documentation_is_of_what_a_host_can_use_and_of_all_of_it(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(packed.FileOf(id, "nupkg"));
        using Stream entry = package.GetEntry($"lib/net10.0/{id}.xml")!.Open();
        string[] members = [.. XDocument.Load(entry).Descendants("member").Select(m => m.Attribute("name")!.Value)];
        HashSet<string> types = [.. Assembly.Load(id).GetExportedTypes().Select(t => t.FullName!.Replace('+', '.'))];
        HashSet<string> documented = [.. members.Where(m => m[0] == 'T').Select(m => m[2..])];
        Assert.Equal(
            types.Where(t => !t.Contains('<', StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            documented.Order(StringComparer.Ordinal)
        );
        // A public type has members that only the library uses, and they are left out.
        if (id == "Umkm.Rules")
        {
            Assert.Contains(members, m => m.StartsWith("M:Umkm.Rules.RuleBooks.Load(", StringComparison.Ordinal));
            Assert.DoesNotContain(members, m => m.StartsWith("M:Umkm.Rules.RuleBooks.LoadOn(", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Umkm.Domain", "Umkm.Domain.pdb")]
    [InlineData("Umkm.Rules", "Umkm.Rules.pdb")]
    [InlineData("Umkm.Registers", "Umkm.Registers.pdb")]
    [InlineData("Umkm.AspNetCore", "Umkm.AspNetCore.pdb")]
    [InlineData("umkm", "umkm.pdb")]
    public void Beside_each_package_stand_its_symbols(string id, string symbols)
    {
        using ZipArchive package = ZipFile.OpenRead(packed.FileOf(id, "snupkg"));
        Assert.Contains(package.Entries, e => e.Name == symbols);
    }

    [Theory]
    [InlineData("Umkm.Domain", "Ardalis.GuardClauses NodaTime")]
    [InlineData(
        "Umkm.Rules",
        "Ardalis.GuardClauses Microsoft.Extensions.DependencyInjection.Abstractions Microsoft.Extensions.Hosting.Abstractions Microsoft.Extensions.Options NodaTime Umkm.Domain YamlDotNet"
    )]
    [InlineData(
        "Umkm.Registers",
        "Ardalis.GuardClauses CsvHelper ExcelDataReader Microsoft.Extensions.DependencyInjection.Abstractions Microsoft.Extensions.Hosting.Abstractions Microsoft.Extensions.Options NodaTime SpreadCheetah Umkm.Rules YamlDotNet"
    )]
    [InlineData(
        "Umkm.AspNetCore",
        "Ardalis.GuardClauses CsvHelper ExcelDataReader Microsoft.AspNetCore.OpenApi NodaTime SpreadCheetah Umkm.Registers YamlDotNet"
    )]
    [InlineData("umkm", "")]
    public void A_package_needs_no_more_than_the_readme_says(string id, string expected)
    {
        using ZipArchive package = ZipFile.OpenRead(packed.FileOf(id, "nupkg"));
        IEnumerable<string> needed = Metadata(package, id)
            .Descendants()
            .Where(e => e.Name.LocalName == "dependency")
            .Select(e => e.Attribute("id")!.Value);
        Assert.Equal(expected, string.Join(' ', needed.Order(StringComparer.Ordinal)));
    }

    /// <summary>They see each other's internal types, so another version would break at run time.</summary>
    [Theory]
    [InlineData("Umkm.Rules")]
    [InlineData("Umkm.Registers")]
    [InlineData("Umkm.AspNetCore")]
    public void Our_packages_ask_for_each_other_in_exactly_one_version(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(packed.FileOf(id, "nupkg"));
        XElement metadata = Metadata(package, id);
        IEnumerable<XElement> ours = metadata
            .Descendants()
            .Where(e => e.Name.LocalName == "dependency" && e.Attribute("id")!.Value.StartsWith("Umkm.", StringComparison.Ordinal));
        Assert.Equal($"[{Value(metadata, "version")}]", Assert.Single(ours).Attribute("version")!.Value);
    }

    [Fact]
    public void The_tool_says_that_it_is_a_tool()
    {
        using ZipArchive package = ZipFile.OpenRead(packed.FileOf("umkm", "nupkg"));
        Assert.Contains(
            Metadata(package, "umkm").Descendants(),
            e => e.Name.LocalName == "packageType" && e.Attribute("name")?.Value == "DotnetTool"
        );
    }

    private static XElement Metadata(ZipArchive package, string id)
    {
        using Stream stream = package.GetEntry($"{id}.nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
    }

    private static string Value(XElement metadata, string name) => metadata.Elements().Single(e => e.Name.LocalName == name).Value;
}
