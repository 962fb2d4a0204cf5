using System.Text.Json;
using System.Text.Json.Nodes;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;

namespace Umkm.Rules.Schemas;

/// <summary>What a rule book takes and gives, for other languages: JSON Schema, TypeScript, constants.</summary>
public static class SchemaExtensions
{
    private const string Base = "urn:umkm:schema:";

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JsonText.Encoder,
    };

    /// <summary>The names of the schemas of a book: <c>Subject</c>, <c>Verdicts</c>, <c>Summary</c>, <c>Compact</c>,
    /// <c>Assessment</c>, <c>Timeline</c>, <c>Interview</c>, and the parts they are made of.</summary>
    /// <param name="book">The book.</param>
    public static IReadOnlyList<string> SchemaNames(this RuleBook book) => [.. Definitions(Guard.Against.Null(book)).Select(d => d.Name)];

    /// <summary>The JSON Schema (draft 2020-12) of what is read or written under a name, with the kinds of paper, local facts, decisions and
    /// answers of this book. It tells shapes; that codes exist and facts do not contradict each other, only reading tells.</summary>
    /// <param name="book">The book.</param>
    /// <param name="name">One of <see cref="SchemaNames"/>.</param>
    /// <returns>The schema, indented, with line feeds; equal books give equal texts.</returns>
    /// <exception cref="ArgumentException">There is no schema of that name.</exception>
    public static string ToJsonSchema(this RuleBook book, string name) => Schema(book, name).ToJsonString(Indented);

    /// <summary>The same shapes as a module of TypeScript types.</summary>
    /// <param name="book">The book.</param>
    /// <returns>The module, with line feeds.</returns>
    public static string ToTypeScript(this RuleBook book) =>
        TypeScriptWriter.Write($"Umkm, rule book {Guard.Against.Null(book).Edition} ({book.Hash}). Generated: do not edit.", Definitions(book));

    /// <summary>The names in a book as C# constants with documentation: decisions, answers, readings, kinds of paper, terms.</summary>
    /// <param name="book">The book.</param>
    /// <param name="space">The namespace of the file.</param>
    /// <returns>The file, with line feeds.</returns>
    public static string ToConstants(this RuleBook book, string space) => ConstantsWriter.Write(Guard.Against.Null(book), Guard.Against.Null(space));

    internal static JsonObject Schema(RuleBook book, string name, bool closed = false)
    {
        IReadOnlyList<Definition> all = Definitions(Guard.Against.Null(book));
        return all.Any(d => d.Name == name)
            ? JsonSchemaWriter.Document(Base + name, name, name, all, closed)
            : throw new ArgumentException($"There is no schema \"{name}\"; there are: {string.Join(", ", all.Select(d => d.Name))}.", nameof(name));
    }

    internal static IReadOnlyList<Definition> Definitions(RuleBook book) => [.. new SubjectShapes(book.Glossary).All, .. new ResultShapes(book).All];
}
