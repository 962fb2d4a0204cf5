using System.IO.Compression;
using System.Xml.Linq;
using Umkm.Packages.Tests.Support;

namespace Umkm.Packages.Tests;

/// <summary>The adapter to NRules: its package and the program of the read-me files.</summary>
[Collection(nameof(PackedPackages))]
public class AdapterTests(PackedPackages packed)
{
    /// <summary>Permenko 1/2026 Pasal 36 ayat (1) allows Rp100 million; the first loan lies below the bank's Rp75 million too, the second does not.
    /// The paper ended on 30 June 2026.</summary>
    private static readonly string[] Printed =
    [
        "M-0100: accepted (Permenko Perekonomian 1/2026); M-0100: izin/spp-irt has expired (PP 86/2019 Pasal 35 ayat (1) dan ayat (2); PP 86/2019 Pasal 36 huruf a; Peraturan BPOM 4/2024, menurut laporan)",
        "M-0100: izin/spp-irt has expired (PP 86/2019 Pasal 35 ayat (1) dan ayat (2); PP 86/2019 Pasal 36 huruf a; Peraturan BPOM 4/2024, menurut laporan)",
    ];

    private static readonly string Program = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "AdapterConsumer", "Program.cs"))
        .ReplaceLineEndings("\n");

    [Fact]
    public void The_package_needs_NRules_and_exactly_the_rules_it_was_built_with()
    {
        using ZipArchive package = ZipFile.OpenRead(packed.FileOf("Umkm.Rules.NRules", "nupkg"));
        Assert.Subset(
            package.Entries.Select(e => e.FullName).ToHashSet(),
            new HashSet<string> { "lib/net10.0/Umkm.Rules.NRules.dll", "lib/net10.0/Umkm.Rules.NRules.xml", "README.md", "README.id.md", "LICENSE" }
        );
        using Stream stream = package.GetEntry("Umkm.Rules.NRules.nuspec")!.Open();
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
        Assert.Equal("README.md", metadata.Elements().Single(e => e.Name.LocalName == "readme").Value);
        // What Umkm.Rules needs is named again, pinned to the versions that it was tested with.
        Assert.Equal(
            [
                "Ardalis.GuardClauses 5.0.0",
                "Microsoft.Extensions.DependencyInjection.Abstractions 10.0.0",
                "Microsoft.Extensions.Hosting.Abstractions 10.0.0",
                "Microsoft.Extensions.Options 10.0.0",
                "NRules 1.0.4",
                "NodaTime 3.3.7",
                $"Umkm.Rules [{PackedPackages.Version}]",
                "YamlDotNet 18.1.0",
            ],
            metadata
                .Descendants()
                .Where(e => e.Name.LocalName == "dependency")
                .Select(e => $"{e.Attribute("id")!.Value} {e.Attribute("version")!.Value}")
                .Order(StringComparer.Ordinal)
        );
        Assert.True(File.Exists(packed.FileOf("Umkm.Rules.NRules", "snupkg")));
    }

    [Fact]
    public void A_program_that_references_the_package_compiles_runs_and_prints_the_banks_decision_with_our_article() =>
        Assert.Equal(Printed, packed.Printed("AdapterConsumer").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    [Fact]
    public void The_pages_show_the_program_that_is_compiled_and_run_and_what_it_prints()
    {
        string page = File.ReadAllText(Repository.File("docs", "nrules.md")).ReplaceLineEndings("\n");
        Assert.Contains($"```csharp\n{Program}```\n", page, StringComparison.Ordinal);
        Assert.Contains($"```text\n{string.Join('\n', Printed)}\n```\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.id.md")]
    public void The_read_me_files_show_the_banks_rule_of_that_program(string file)
    {
        string page = File.ReadAllText(Repository.File(file)).ReplaceLineEndings("\n");
        int at = Program.IndexOf("/// <summary>The bank's own rule", StringComparison.Ordinal);
        string rule = Program[at..Program.IndexOf("\n/// <summary>", at + 1, StringComparison.Ordinal)];
        Assert.Contains($"```csharp\n{rule}```\n", page, StringComparison.Ordinal);
        Assert.Contains($"`{Printed[0].Split(';')[0]}`", page, StringComparison.Ordinal);
    }
}
