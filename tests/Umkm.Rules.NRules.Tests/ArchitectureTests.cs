using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Umkm.Rules.NRules.Tests;

/// <summary>NRules is an engine of its own: nothing here calls the evaluator.</summary>
public class ArchitectureTests
{
    [Fact]
    public void The_adapter_does_not_know_the_evaluator()
    {
        string[] namespaces = [.. Referenced(typeof(UmkmRuleRepository).Assembly.Location)];
        Assert.Contains("Umkm.Rules.Planning", namespaces);
        Assert.DoesNotContain(namespaces, n => n.StartsWith("Umkm.Rules.Evaluation", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_look_finds_the_evaluator_where_it_is_used() =>
        Assert.Contains("Umkm.Rules.Evaluation", Defined(typeof(Books.RuleBook).Assembly.Location));

    /// <summary>The namespaces of all types that an assembly names.</summary>
    private static IEnumerable<string> Referenced(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        MetadataReader reader = file.GetMetadataReader();
        return [.. reader.TypeReferences.Select(t => reader.GetString(reader.GetTypeReference(t).Namespace)).Distinct()];
    }

    /// <summary>The namespaces of all types that an assembly has.</summary>
    private static IEnumerable<string> Defined(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        MetadataReader reader = file.GetMetadataReader();
        return [.. reader.TypeDefinitions.Select(t => reader.GetString(reader.GetTypeDefinition(t).Namespace)).Distinct()];
    }
}
