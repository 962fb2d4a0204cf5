using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Review;

/// <summary>What to look for in a rule book; what is null does not matter.</summary>
/// <param name="Regulation">Words of a citation, e.g. <c>PP 7/2021</c> or <c>Pasal 36</c>; upper and lower case are the same.</param>
/// <param name="Evidence">How well the source was seen.</param>
/// <param name="CheckedBefore">Only what was last checked before this day.</param>
/// <param name="Term">The name of a term that a condition reads.</param>
/// <param name="Amount">A number that a condition compares with, in its unit.</param>
/// <param name="InForceOn">Only versions in force on this day.</param>
/// <param name="Region">The beginning of a region code, e.g. <c>35.73</c>.</param>
internal sealed record RuleSearch(
    string? Regulation,
    Evidence? Evidence,
    LocalDate? CheckedBefore,
    string? Term,
    long? Amount,
    LocalDate? InForceOn,
    string? Region
)
{
    /// <summary>All places of a book that meet every point asked, in the order of the ids.</summary>
    public ImmutableArray<Found> In(RuleBook book) =>
        [
            .. book
                .Decisions.Where(d => Region is null || (d.Region ?? "").StartsWith(Region, StringComparison.Ordinal))
                .OrderBy(d => d.Id, StringComparer.Ordinal)
                .SelectMany(d => d.Versions.Where(Fits).SelectMany(v => Parts(d, v))),
        ];

    private bool Fits(DecisionVersion version) =>
        (InForceOn is not { } day || version.InForce.Contains(day)) && (CheckedBefore is not { } limit || version.CheckedOn < limit);

    // Each part by what it rests on itself. A condition asked for excludes what has none.
    private IEnumerable<Found> Parts(Decision decision, DecisionVersion version)
    {
        if (Term is null && Amount is null && Fits(version.Basis))
        {
            yield return new(decision, version, "", version.Basis, null);
        }
        foreach (Reading reading in version.Readings)
        {
            if (reading.Id.Length > 0 && Term is null && Amount is null && Fits(reading.Basis))
            {
                yield return new(decision, version, reading.Id, reading.Basis, null);
            }
            foreach ((string part, LegalBasis basis, Condition condition) in Conditions(reading))
            {
                foreach (Condition leaf in BodyWriter.Leaves(condition).Where(l => Fits(basis) && Fits(l)))
                {
                    yield return new(decision, version, part, basis, SentenceWriter.Write(leaf));
                }
            }
        }
    }

    private static IEnumerable<(string Part, LegalBasis Basis, Condition Condition)> Conditions(Reading reading) =>
        reading.Body switch
        {
            Criteria criteria => criteria.Parts.Select(c => (c.Id, c.Basis, c.When)),
            Bands bands => bands.Parts.Select(b => (reading.Id, b.Basis ?? reading.Basis, b.When)),
            Branches branches => branches.Parts.Where(b => b.When is not null).Select(b => (reading.Id, b.Basis ?? reading.Basis, b.When!)),
            _ => Checks.ReferenceChecks.Conditions(reading.Body).Select(c => (reading.Id, reading.Basis, c)),
        };

    private bool Fits(LegalBasis basis) =>
        (Evidence is not { } grade || basis.Evidence == grade)
        && (Regulation is not { } words || basis.Basis.Any(b => b.Contains(words, StringComparison.OrdinalIgnoreCase)));

    private bool Fits(Condition leaf) =>
        (Term is null || Planning.PlanNotes.Terms(leaf).Any(t => t.Name == Term)) && (Amount is not { } number || Numbers(leaf).Contains(number));

    private static IEnumerable<long> Numbers(Condition leaf) =>
        leaf switch
        {
            Comparison c => Ends(c.Bounds),
            ChildSum s => Ends(s.Bounds),
            _ => [],
        };

    private static IEnumerable<long> Ends(Bounds bounds) => new[] { bounds.Lower, bounds.Upper }.OfType<Bound>().Select(b => b.Value.Number);
}

/// <summary>A place of the law that was looked for.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Version">Its version.</param>
/// <param name="Part">The criterion or reading; empty for the whole version.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Sentence">The sentence; null where no condition was asked for.</param>
internal sealed record Found(Decision Decision, DecisionVersion Version, string Part, LegalBasis Basis, LocalizedText? Sentence);
