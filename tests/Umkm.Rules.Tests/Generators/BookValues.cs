using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Checks;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Tests.Generators;

/// <summary>What a book compares with: every bound, duration, code group and date found in it, whatever the version.</summary>
internal sealed class BookValues
{
    private readonly Dictionary<string, SortedSet<long>> _bounds = [];
    private readonly Dictionary<string, HashSet<Quantity>> _durations = [];
    private readonly Dictionary<string, HashSet<string>> _groups = [];

    public BookValues(RuleBook book)
    {
        Book = book;
        Leaves =
        [
            .. book
                .Decisions.SelectMany(d => d.Versions)
                .SelectMany(v => v.Readings)
                .SelectMany(r => ReferenceChecks.Conditions(r.Body))
                .SelectMany(WithParts),
        ];
        foreach (Condition leaf in Leaves)
        {
            Collect(leaf);
        }
        foreach (
            DueRow row in book
                .Decisions.SelectMany(d => d.Versions)
                .SelectMany(v => v.Readings)
                .Select(r => r.Body)
                .OfType<PermitRequirement>()
                .SelectMany(p => p.Due)
                .Where(r => r.Since is not null)
        )
        {
            Durations(row.Since!).Add(row.After!);
        }
        PaperDurations =
        [
            .. book
                .Decisions.SelectMany(d => d.Versions)
                .SelectMany(v => v.Readings)
                .Select(r => r.Body)
                .OfType<PermitRequirement>()
                .Select(p => p.Validity?.SinceIssue)
                .Where(q => q is not null)
                .Select(q => q!)
                .Distinct(),
        ];
        Boundaries =
        [
            .. book
                .Decisions.SelectMany(d => d.Versions)
                .SelectMany(v => new[] { v.InForce.From, v.InForce.Until?.PlusDays(1) })
                .Where(d => d is not null)
                .Select(d => d!.Value)
                .Distinct()
                .Order(),
        ];
        DueDays =
        [
            .. book
                .Decisions.SelectMany(d => d.Versions)
                .SelectMany(v => v.Readings)
                .Select(r => r.Body)
                .OfType<PermitRequirement>()
                .SelectMany(p => p.Due)
                .Where(r => r.From is not null)
                .Select(r => r.From!.Value)
                .Distinct(),
        ];
        Kinds =
        [
            .. Leaves
                .OfType<PermitHeld>()
                .Select(p => p.Kind.Slug)
                .Concat(
                    book.Decisions.SelectMany(d => d.Versions)
                        .SelectMany(v => v.Readings)
                        .Select(r => r.Body)
                        .OfType<PermitRequirement>()
                        .SelectMany(p => p.SatisfiedBy)
                        .Select(k => k.Slug)
                )
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    public RuleBook Book { get; }

    /// <summary>Every condition of the book, structures and leaves.</summary>
    public ImmutableArray<Condition> Leaves { get; }

    /// <summary>The first days of versions, and the days after their last ones.</summary>
    public ImmutableArray<LocalDate> Boundaries { get; }

    /// <summary>The days on which duties fall due.</summary>
    public ImmutableArray<LocalDate> DueDays { get; }

    /// <summary>The durations that papers count since their issue.</summary>
    public ImmutableArray<Quantity> PaperDurations { get; }

    /// <summary>The kinds of paper the book asks for.</summary>
    public ImmutableArray<string> Kinds { get; }

    /// <summary>The numbers a term is compared with; days for dates.</summary>
    public IReadOnlyCollection<long> Bounds(Term term) => _bounds.GetValueOrDefault(term.Name) ?? [];

    /// <summary>The durations that a date is compared with.</summary>
    public IReadOnlyCollection<Quantity> DurationsSince(Term date) => _durations.GetValueOrDefault(date.Name) ?? [];

    /// <summary>The code groups a term is compared with.</summary>
    public IReadOnlyCollection<string> Groups(Term term) => _groups.GetValueOrDefault(term.Name) ?? [];

    public static IEnumerable<Condition> WithParts(Condition condition) =>
        (
            condition switch
            {
                AllOf a => a.Parts,
                AnyOf a => a.Parts,
                AtLeastOf a => a.Parts,
                Negation n => [n.Part],
                Quantified q => [q.Part],
                ChildSum s => [s.Where],
                _ => (IEnumerable<Condition>)[],
            }
        )
            .SelectMany(WithParts)
            .Prepend(condition);

    private void Collect(Condition leaf)
    {
        switch (leaf)
        {
            case Comparison { Left.Single: { Kind: TermKind.Age } age } c:
                Durations(age.Since!).UnionWith(Ends(c.Bounds));
                break;
            case Comparison c:
                foreach (Term term in c.Left.Terms)
                {
                    Numbers(term).UnionWith(Ends(c.Bounds).Where(q => q.Kind != QuantityKind.AssessmentDate).Select(q => q.Number));
                }
                break;
            case ChildSum s:
                Numbers(s.Addend).UnionWith(Ends(s.Bounds).Select(q => q.Number));
                if (s.Plus is not null)
                {
                    Numbers(s.Plus).UnionWith(Ends(s.Bounds).Select(q => q.Number));
                }
                break;
            case CodeIn c:
                if (!_groups.TryGetValue(c.Term.Name, out HashSet<string>? groups))
                {
                    _groups[c.Term.Name] = groups = [];
                }
                groups.UnionWith(c.Groups.Select(g => g.Text));
                break;
        }
    }

    private static IEnumerable<Quantity> Ends(Bounds bounds) =>
        new[] { bounds.Lower?.Value, bounds.Upper?.Value }.Where(q => q is not null).Select(q => q!);

    private SortedSet<long> Numbers(Term term) => _bounds.TryGetValue(term.Name, out var set) ? set : _bounds[term.Name] = [];

    private HashSet<Quantity> Durations(Term term) => _durations.TryGetValue(term.Name, out var set) ? set : _durations[term.Name] = [];
}
