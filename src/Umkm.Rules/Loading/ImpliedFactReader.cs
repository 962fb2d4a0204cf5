using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Reads a file of a fact that the law implies.</summary>
internal sealed class ImpliedFactReader(Glossary glossary, ConditionReader conditions, ProblemList problems)
{
    /// <summary>The key that says that a file is one.</summary>
    public const string Key = "tersirat";

    private static readonly Dictionary<string, bool> Values = new() { ["ya"] = true, ["tidak"] = false };

    /// <summary>The implied fact of a file; null when it cannot be read, which is then told.</summary>
    public ImpliedFact? Read(YamlNode node)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        YamlScalar? id = map.Text(Key);
        LocalizedText? title = map.Both("judul");
        ImmutableArray<string> notes = map.Texts("catatan");
        Term? term = map.Text("fakta") is { } name ? Fact(name) : null;
        bool? value = map.Choice("adalah", Values);
        ImmutableArray<ImpliedFactVersion> versions =
            map.Required("versi") is null || term is null
                ? []
                : [.. map.List("versi").Select(v => Version(v, term.Subject)).OfType<ImpliedFactVersion>()];
        map.Finish();
        return id is null || title is null || term is null || value is null
            ? null
            : new ImpliedFact(id.Text, title, term, value.Value, versions, notes, id.Place);
    }

    private Term? Fact(YamlScalar name)
    {
        if (glossary.Find(name.Text) is { Kind: TermKind.YesNo, Subject: SubjectKind.Enterprise or SubjectKind.Group } term)
        {
            return term;
        }
        problems.Unknown(
            name.Place,
            "fakta-tersirat",
            $"fakta \"{name.Text}\"",
            $"the fact \"{name.Text}\"",
            "istilah berjenis ya/tidak tentang usaha atau kelompok",
            "a yes/no term about an enterprise or a group",
            name.Text,
            glossary.Terms.Where(t => t.Kind == TermKind.YesNo).Select(t => t.Name)
        );
        return null;
    }

    private ImpliedFactVersion? Version(YamlNode node, SubjectKind subject)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        InForce? inForce = VersionReader.Span(map.Text("berlaku"), problems);
        LegalBasis? basis = VersionReader.Basis(map, null);
        LocalDate? checkedOn = VersionReader.Date(map.Text("diperiksa"), problems);
        ImmutableArray<string> notes = map.Texts("catatan");
        Condition? when = map.Required("bila") is { } condition ? conditions.Read(condition, subject) : null;
        map.Finish();
        return inForce is null || basis is null || checkedOn is null || when is null
            ? null
            : new ImpliedFactVersion(inForce, when, basis, checkedOn.Value, notes, map.Place);
    }
}
