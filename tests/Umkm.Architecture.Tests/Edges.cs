using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Umkm.Architecture.Tests;

/// <summary>The first use of a room by a file of another of the same project.</summary>
/// <param name="From">The file.</param>
/// <param name="To">The room used.</param>
/// <param name="What">The type, or the using.</param>
internal sealed record Edge(SourceFile From, string To, string What);

/// <summary>Finds who uses whom in the source text, with the compiler's own understanding of it. What analyzers of assemblies do not see
/// (catch clauses, <c>typeof</c> in attributes, async lambdas, a using that nothing needs) counts like anything else.</summary>
internal static class Edges
{
    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(f => !Path.GetFileName(f).StartsWith("umkm", StringComparison.OrdinalIgnoreCase))
            .Select(f => MetadataReference.CreateFromFile(f)),
    ];

    /// <summary>All edges of the projects, which are given lower ones first.</summary>
    public static IReadOnlyList<Edge> In(params IEnumerable<IGrouping<string, SourceFile>> projects)
    {
        var edges = new List<Edge>();
        var lower = new List<MetadataReference>();
        foreach (IGrouping<string, SourceFile> project in projects)
        {
            Dictionary<string, SourceFile> files = project.ToDictionary(f => f.Path);
            var trees = files.Values.Select(f => f.Tree).ToList();
            CSharpCompilation compilation = CSharpCompilation.Create(
                project.Key,
                [.. trees, SourceFile.Parse(Implicit(project.Key))],
                [.. Framework, .. lower],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            );
            ILookup<string, string> rooms = trees
                .SelectMany(t =>
                    t.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Select(n => (t.FilePath, Name: n.Name.ToString()))
                )
                .ToLookup(n => n.Name, n => files[n.FilePath].Room);
            ILookup<string, string> members = trees
                .SelectMany(t =>
                    t.GetRoot()
                        .DescendantNodes()
                        // An alias may stand for a type of any room.
                        .SelectMany(n => Declared(n).Select(d => (Name: d, Room: n is UsingDirectiveSyntax ? "" : files[t.FilePath].Room)))
                )
                .Distinct()
                .ToLookup(n => n.Name, n => n.Room);
            edges.AddRange(trees.SelectMany(t => Of(files[t.FilePath], t, compilation.GetSemanticModel(t), files, rooms, members)));
            lower.Add(compilation.ToMetadataReference());
        }
        return edges;
    }

    /// <summary>A type that names its own converter, as serializers ask of it, does not use it.</summary>
    private static bool IsConverter(SyntaxNode node) =>
        node is AttributeListSyntax { Attributes: [{ Name: IdentifierNameSyntax { Identifier.ValueText: "JsonConverter" or "TypeConverter" } }] };

    /// <summary>The names by which others may use what a node declares: types and their members, and aliases.</summary>
    private static IEnumerable<string> Declared(SyntaxNode node) =>
        node switch
        {
            BaseTypeDeclarationSyntax t => t.Identifier.ValueText.EndsWith("Attribute", StringComparison.Ordinal)
                ? [t.Identifier.ValueText, t.Identifier.ValueText[..^"Attribute".Length]]
                : [t.Identifier.ValueText],
            UsingDirectiveSyntax { Alias: { } a } => [a.Name.Identifier.ValueText],
            DelegateDeclarationSyntax d => [d.Identifier.ValueText],
            MethodDeclarationSyntax m => [m.Identifier.ValueText],
            PropertyDeclarationSyntax p => [p.Identifier.ValueText],
            EventDeclarationSyntax e => [e.Identifier.ValueText],
            EnumMemberDeclarationSyntax m => [m.Identifier.ValueText],
            BaseFieldDeclarationSyntax f => f.Declaration.Variables.Select(v => v.Identifier.ValueText),
            ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } p => [p.Identifier.ValueText],
            _ => [],
        };

    /// <summary>Whether a name may stand for something of another room whose use is not known yet. Of one that no such room declares the compiler need
    /// not be asked; <c>var</c> stands for any type.</summary>
    private static bool MayTell(SimpleNameSyntax name, HashSet<string> known, ILookup<string, string> members) =>
        name.Identifier.ValueText is "var" || members[name.Identifier.ValueText].Any(r => !known.Contains(r));

    private static IEnumerable<Edge> Of(
        SourceFile from,
        SyntaxTree tree,
        SemanticModel model,
        Dictionary<string, SourceFile> files,
        ILookup<string, string> rooms,
        ILookup<string, string> members
    )
    {
        // The rooms that the file uses, and its own.
        HashSet<string> known = [from.Room];
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes(static n => !IsConverter(n)))
        {
            if (node is UsingDirectiveSyntax { GlobalKeyword.RawKind: 0, Name: { } name })
            {
                // Two rooms may share a namespace; then the types below tell them apart.
                foreach (string room in rooms[name.ToString()].Distinct().Take(2).ToArray() is [var one] ? new[] { one } : [])
                {
                    if (known.Add(room))
                    {
                        yield return new Edge(from, room, $"using {name};");
                    }
                }
            }
            else if (node is SimpleNameSyntax simple ? MayTell(simple, known, members) : node is ImplicitObjectCreationExpressionSyntax)
            {
                SymbolInfo found = model.GetSymbolInfo(node);
                INamedTypeSymbol? type = (found.Symbol ?? found.CandidateSymbols.FirstOrDefault()) switch
                {
                    INamedTypeSymbol t => t,
                    INamespaceSymbol or ILocalSymbol or IParameterSymbol or ITypeParameterSymbol => null,
                    var other => other?.ContainingType,
                };
                while (type?.ContainingType is { } outer)
                {
                    type = outer;
                }
                foreach (SyntaxReference declared in type?.OriginalDefinition.DeclaringSyntaxReferences ?? [])
                {
                    if (files.TryGetValue(declared.SyntaxTree.FilePath, out SourceFile? to) && known.Add(to.Room))
                    {
                        yield return new Edge(from, to.Room, type!.Name);
                    }
                }
            }
        }
    }

    /// <summary>What the build adds to each project.</summary>
    private static string Implicit(string project)
    {
        string usings = string.Concat(
            "System System.Collections.Generic System.IO System.Linq System.Net.Http System.Threading System.Threading.Tasks Ardalis.GuardClauses"
                .Split(' ')
                .Select(n => $"global using {n};\n")
        );
        string csproj = Path.Combine(SourceFile.Top, "src", project, project + ".csproj");
        IEnumerable<string> friends = File.Exists(csproj)
            ? File.ReadAllText(csproj).Split("<InternalsVisibleTo Include=\"").Skip(1).Select(p => p[..p.IndexOf('"', StringComparison.Ordinal)])
            : [];
        return usings + string.Concat(friends.Select(f => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{f}\")]\n"));
    }
}
