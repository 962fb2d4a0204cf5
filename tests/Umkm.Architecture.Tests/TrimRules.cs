using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Mono.Cecil;

namespace Umkm.Architecture.Tests;

/// <summary>What a trimmed or native program may not do, asked of the built assembly: members that need code which trimming removes, code made while it
/// runs, or assembly files; and reflection over a type that trimming cannot follow.</summary>
internal static class TrimRules
{
    private static readonly string[] Needs =
    [
        typeof(RequiresUnreferencedCodeAttribute).FullName!,
        typeof(RequiresDynamicCodeAttribute).FullName!,
        typeof(RequiresAssemblyFilesAttribute).FullName!,
    ];

    private static readonly string Reflected = typeof(DynamicallyAccessedMembersAttribute).FullName!;

    /// <summary>Each such use: the method, and what it uses.</summary>
    public static IEnumerable<string> Found(string assembly, Func<TypeDefinition, bool> wanted)
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        using AssemblyDefinition read = AssemblyDefinition.ReadAssembly(assembly, new ReaderParameters { AssemblyResolver = resolver });
        foreach (MethodDefinition method in read.MainModule.GetTypes().Where(wanted).SelectMany(t => t.Methods).Where(m => m.HasBody))
        {
            foreach (MethodReference used in method.Body.Instructions.Select(i => i.Operand).OfType<MethodReference>())
            {
                if (used.Resolve() is { } definition && What(used, definition) is { } what)
                {
                    yield return $"{method.FullName}: {used.FullName} {what}";
                }
            }
        }
    }

    private static string? What(MethodReference used, MethodDefinition definition)
    {
        // What needs something may say so itself, on its type, or as a property.
        IEnumerable<CustomAttribute> marks = definition
            .CustomAttributes.Concat(definition.DeclaringType.CustomAttributes)
            .Concat(definition.DeclaringType.Properties.Where(p => p.GetMethod == definition).SelectMany(p => p.CustomAttributes));
        if (marks.FirstOrDefault(IsNeed) is { } need)
        {
            return "has " + need.AttributeType.Name;
        }
        // These have no mark: the analyzer knows them by name.
        if (definition.DeclaringType.FullName == typeof(Assembly).FullName && definition.Name is "get_Location" or "GetFile" or "GetFiles")
        {
            return "asks for the file of an assembly";
        }
        // Of a method of Type the mark is of the type itself; of a parameter, of what is given.
        if (
            (definition.DeclaringType.FullName == typeof(Type).FullName && definition.CustomAttributes.Any(IsReflected))
            || definition.Parameters.Any(p => p.CustomAttributes.Any(IsReflected))
        )
        {
            return "reflects over a type that is given";
        }
        return Unknown(definition.GenericParameters, (used as GenericInstanceMethod)?.GenericArguments)
            ?? Unknown(definition.DeclaringType.GenericParameters, (used.DeclaringType as GenericInstanceType)?.GenericArguments);
    }

    /// <summary>A type parameter that is reflected over, and given as a type parameter which says nothing of it.</summary>
    private static string? Unknown(IEnumerable<GenericParameter> parameters, IEnumerable<TypeReference>? given) =>
        parameters
            .Zip(given ?? [])
            .Any(p => p.First.CustomAttributes.Any(IsReflected) && p.Second is GenericParameter own && !own.CustomAttributes.Any(IsReflected))
            ? "reflects over a type parameter"
            : null;

    private static bool IsNeed(CustomAttribute attribute) => Needs.Contains(attribute.AttributeType.FullName);

    private static bool IsReflected(CustomAttribute attribute) => attribute.AttributeType.FullName == Reflected;
}
