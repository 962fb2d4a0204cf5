using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Checks;
using Umkm.Rules.Comparisons;
using Umkm.Rules.Review;
using Umkm.Rules.RiskTables;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Site;

/// <summary>A place of the law that cites a regulation.</summary>
internal sealed record CitedAt(Decision Decision, DecisionVersion Version, string Part, string Words, Evidence Evidence);

/// <summary>A sentence of the law that reads a term or a kind of paper.</summary>
internal sealed record ReadAt(Decision Decision, DecisionVersion Version, Condition Leaf);

/// <summary>A book as its pages need it: who uses whom, worked out once for all of them.</summary>
internal sealed class SiteBook
{
    private readonly ILookup<string, CitedAt> _cited;
    private readonly ILookup<Term, ReadAt> _terms;
    private readonly ILookup<string, ReadAt> _papers;
    private readonly ILookup<string, string> _users;

    /// <param name="book">The book, loaded with its cases.</param>
    /// <param name="on">The day that "in force" and "to do" speak of.</param>
    /// <param name="days">A check older than so many days is work to do.</param>
    /// <param name="risks">The risk table.</param>
    public SiteBook(RuleBook book, LocalDate on, int days, RiskTable risks)
    {
        (Book, On, Days, Risks) = (book, on, days, risks);
        var versions = book.Decisions.SelectMany(d => d.Versions.Select(v => (Decision: d, Version: v))).ToList();
        _cited = versions
            .SelectMany(x => Cited(x.Decision, x.Version))
            .SelectMany(c => book.Instruments.Cited([c.Words]).Select(i => (i.Name, Cited: c)))
            .Distinct()
            .ToLookup(x => x.Name, x => x.Cited);
        ReadAt[] leaves =
        [
            .. versions.SelectMany(x => Conditions(x.Version).SelectMany(BodyWriter.Leaves).Select(l => new ReadAt(x.Decision, x.Version, l))),
        ];
        _terms = leaves.SelectMany(r => Planning.PlanNotes.Terms(r.Leaf).Select(t => (t, r))).ToLookup(x => x.t, x => x.r);
        _papers = leaves.Where(r => r.Leaf is PermitHeld).ToLookup(r => ((PermitHeld)r.Leaf).Kind.Slug);
        _users = versions
            .SelectMany(x => ReferenceChecks.Of(x.Decision, x.Version).Select(r => (r.Decision, User: x.Decision.Id)))
            .Distinct()
            .ToLookup(x => x.Decision, x => x.User);
    }

    public RuleBook Book { get; }

    public LocalDate On { get; }

    public int Days { get; }

    public RiskTable Risks { get; }

    /// <summary>Where a regulation is cited.</summary>
    public IEnumerable<CitedAt> CitedAt(Instrument instrument) => _cited[instrument.Name];

    /// <summary>Where a term is read.</summary>
    public IEnumerable<ReadAt> ReadAt(Term term) => _terms[term];

    /// <summary>Where a kind of paper is read by a condition.</summary>
    public IEnumerable<ReadAt> ReadAt(PermitKind kind) => _papers[kind.Slug];

    /// <summary>The ids of decisions that lean on one.</summary>
    public IEnumerable<string> UsersOf(Decision decision) => _users[decision.Id].Order(StringComparer.Ordinal);

    /// <summary>Every condition of a version, those of what it offers among them.</summary>
    public static IEnumerable<Condition> Conditions(DecisionVersion version) =>
        version
            .Readings.SelectMany(r => ReferenceChecks.Conditions(r.Body))
            .Concat((version.Programme?.Benefits ?? []).Select(b => b.When).OfType<Condition>());

    /// <summary>The cases that expect something of a decision while a version of it is in force.</summary>
    public ImmutableArray<RuleCase> Cases(Decision decision, DecisionVersion version) =>
        [
            .. Book
                .Cases.Where(c => version.InForce.Contains(c.On) && c.Expected.Any(e => e.Decision == decision.Id))
                .OrderBy(c => c.On)
                .ThenBy(c => c.Name, StringComparer.Ordinal),
        ];

    private static IEnumerable<CitedAt> Cited(Decision decision, DecisionVersion version)
    {
        IEnumerable<(string Part, LegalBasis Basis)> own = version
            .Readings.SelectMany(r =>
                LawParts
                    .Of(r, decision)
                    .Where(p => p.RestsAlone)
                    .Prepend(null)
                    .Select(p => p is null ? (r.Id, r.Basis) : (p.Title.Indonesian, p.Basis))
            )
            .Prepend(("", version.Basis))
            .Concat(
                (version.Programme?.Benefits ?? [])
                    .Where(b => b.Basis is not null)
                    .Select(b => (b.Name.Indonesian, new LegalBasis([b.Basis!], version.Basis.Evidence)))
            );
        return own.SelectMany(p => p.Basis.Basis.Select(words => new CitedAt(decision, version, p.Part, words, p.Basis.Evidence))).Distinct();
    }
}
