using System.Collections.Immutable;
using Umkm.Rules.RiskTables;

namespace Umkm.Rules.RuleLanguage;

/// <summary>All terms and kinds of paper of a rule book.</summary>
public sealed class Glossary
{
    private readonly int[] _counts;
    private readonly Dictionary<string, Term> _byName;
    private readonly Dictionary<string, PermitKind> _permitsBySlug;
    private readonly Dictionary<string, PermitKind> _permitsByName;

    internal Glossary(IEnumerable<Term> terms, IEnumerable<PermitKind> permitKinds)
    {
        var counts = new int[Enum.GetValues<SubjectKind>().Length];
        var indexed = ImmutableArray.CreateBuilder<Term>();
        var byName = new Dictionary<string, Term>();
        // An age stands after the date it counts from.
        Term[] all = [.. terms];
        foreach (Term term in all.Where(t => t.Kind != TermKind.Age).Concat(all.Where(t => t.Kind == TermKind.Age)))
        {
            Term since = term.Since is { } s ? byName[s.Name] : null!;
            Term placed = term with { Index = counts[(int)term.Subject]++, Since = since };
            indexed.Add(placed);
            byName[placed.Name] = placed;
        }
        Terms = indexed.ToImmutable();
        _counts = counts;
        PermitKinds = [.. permitKinds];
        _byName = byName;
        _permitsBySlug = PermitKinds.ToDictionary(k => k.Slug);
        _permitsByName = PermitKinds.ToDictionary(k => k.Name);
    }

    /// <summary>The risk table that terms of risk are read from.</summary>
    internal RiskTable Risks { get; init; } = RiskTable.Embedded;

    /// <summary>All terms.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>All kinds of paper.</summary>
    public ImmutableArray<PermitKind> PermitKinds { get; }

    /// <summary>How many terms there are about a kind of subject.</summary>
    internal int CountOf(SubjectKind subject) => _counts[(int)subject];

    /// <summary>The term of a name, or null.</summary>
    public Term? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The term of a JSON path on a subject, or null.</summary>
    public Term? FindProperty(SubjectKind subject, string property) => Terms.FirstOrDefault(t => t.Subject == subject && t.Property == property);

    /// <summary>The kind of paper with this slug, or null.</summary>
    public PermitKind? FindPermit(string slug) => _permitsBySlug.GetValueOrDefault(slug);

    /// <summary>The kind of paper with this name or slug, or null.</summary>
    public PermitKind? FindPermitByName(string name) => _permitsByName.GetValueOrDefault(name) ?? FindPermit(name);
}
