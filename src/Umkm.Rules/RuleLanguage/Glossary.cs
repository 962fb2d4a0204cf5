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
        _counts = new int[(int)SubjectKind.Member + 1];
        _byName = [];
        var indexed = ImmutableArray.CreateBuilder<Term>();
        List<Term> all = [.. terms];
        // An age stands after the date it counts from.
        Index(all, indexed, ages: false);
        Index(all, indexed, ages: true);
        Terms = indexed.ToImmutable();
        PermitKinds = [.. permitKinds];
        _permitsBySlug = [];
        _permitsByName = [];
        foreach (PermitKind kind in PermitKinds)
        {
            _permitsBySlug.Add(kind.Slug, kind);
            _permitsByName.Add(kind.Name, kind);
        }
    }

    private void Index(List<Term> all, ImmutableArray<Term>.Builder indexed, bool ages)
    {
        foreach (Term term in all)
        {
            if (ages == (term.Kind == TermKind.Age))
            {
                Term placed = term with { Index = _counts[(int)term.Subject]++, Since = term.Since is { } since ? _byName[since.Name] : null };
                indexed.Add(placed);
                _byName[placed.Name] = placed;
            }
        }
    }

    /// <summary>The risk table that terms of risk are read from.</summary>
    internal RiskTable Risks
    {
        get => field ??= RiskTable.Embedded;
        init;
    }

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
