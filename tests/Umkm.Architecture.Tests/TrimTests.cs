using System.Reflection;

namespace Umkm.Architecture.Tests;

/// <summary>The libraries can be trimmed and compiled to a native program.</summary>
public class TrimTests
{
    [Theory]
    [InlineData("Umkm.Domain")]
    [InlineData("Umkm.Rules")]
    [InlineData("Umkm.Registers")]
    [InlineData("Umkm.AspNetCore")]
    public void A_library_does_nothing_that_a_native_program_cannot(string library) =>
        Assert.Empty(TrimRules.Found(Assembly.Load(library).Location, _ => true).Distinct());

    [Fact]
    public void Each_kind_of_it_is_seen()
    {
        string[] found = [.. TrimRules.Found(typeof(TrimTests).Assembly.Location, t => t.Name == nameof(Planted))];
        Assert.Contains(found, f => f.Contains("MakeGenericType(System.Type[]) has RequiresDynamicCodeAttribute", StringComparison.Ordinal));
        Assert.Contains(found, f => f.Contains("GetType(System.String) has RequiresUnreferencedCodeAttribute", StringComparison.Ordinal));
        Assert.Contains(found, f => f.Contains("get_Location() asks for the file of an assembly", StringComparison.Ordinal));
        Assert.Contains(found, f => f.Contains("get_FullyQualifiedName() has RequiresAssemblyFilesAttribute", StringComparison.Ordinal));
        Assert.Contains(found, f => f.Contains("GetMethods() reflects over a type that is given", StringComparison.Ordinal));
        Assert.Contains(found, f => f.Contains("CreateInstance(System.Type) reflects over a type that is given", StringComparison.Ordinal));
        Assert.Contains(found, f => f.Contains("CreateInstance<T>() reflects over a type parameter", StringComparison.Ordinal));
        Assert.DoesNotContain(found, f => f.Contains("CreateInstance<System.Object>()", StringComparison.Ordinal));
    }

    private static class Planted
    {
        public static object?[] All<T>(Type type, Assembly assembly) =>
            [
                type.MakeGenericType(type),
                assembly.GetType("Any"),
                assembly.Location,
                assembly.ManifestModule.FullyQualifiedName,
                type.GetMethods(),
                Activator.CreateInstance(type),
                Activator.CreateInstance<T>(),
                Activator.CreateInstance<object>(),
            ];
    }
}
