using System.Text.RegularExpressions;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

/// <summary>The words of a glossary that the reader of subjects needs: the kinds of paper, and the properties that terms stand for.</summary>
internal static partial class SubjectWords
{
    /// <summary>What a glossary knows.</summary>
    public static SubjectJsonOptions Of(Glossary glossary) =>
        new() { PermitKinds = EquatableList.From(glossary.PermitKinds.Select(k => k.Slug)), PropertyOf = name => Property(glossary, Plain(name)) };

    private static string? Property(Glossary glossary, string name) =>
        (
            glossary.Terms.FirstOrDefault(t => t.Property is not null && (IsCalled(t.Name, name) || IsCalled(t.English, name)))
            ?? (Slips.Term(name, glossary) is { } meant ? glossary.Find(meant) : null)
        )?.Property;

    private static bool IsCalled(string term, string name) => term.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary><c>modalUsaha</c> and <c>modal_usaha</c> as words.</summary>
    private static string Plain(string name) => Joint().Replace(name, " ").ToLowerInvariant();

    [GeneratedRegex("[_-]|(?<=[a-z])(?=[A-Z])", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Joint();
}
