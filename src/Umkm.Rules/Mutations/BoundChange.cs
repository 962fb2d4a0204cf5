using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Mutations;

/// <summary>A version with one of its bounds changed: its comparison word swapped, or the bound moved by one unit. A line that readings share
/// changes in all of them.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Version">The version.</param>
/// <param name="Place">Where the bound stands.</param>
/// <param name="Before">The sentence as the book has it.</param>
/// <param name="After">The sentence as it was changed.</param>
/// <param name="Readings">The readings that hold the line, each with its body changed.</param>
internal sealed record BoundChange(
    Decision Decision,
    DecisionVersion Version,
    Place Place,
    LocalizedText Before,
    LocalizedText After,
    ImmutableArray<(Reading Reading, DecisionBody Body)> Readings
)
{
    /// <summary>The book with this change and nothing else.</summary>
    public RuleBook In(RuleBook book)
    {
        DecisionVersion version = Version with
        {
            Readings =
            [
                .. Version.Readings.Select(r => Readings.FirstOrDefault(c => ReferenceEquals(c.Reading, r)) is { Body: { } b } ? r.With(b) : r),
            ],
        };
        Decision decision = Decision with { Versions = [.. Decision.Versions.Select(v => ReferenceEquals(v, Version) ? version : v)] };
        return new RuleBook(
            book.Edition,
            book.Hash,
            book.Glossary,
            book.Implied,
            book.Decisions.Select(d => ReferenceEquals(d, Decision) ? decision : d),
            book.Cases
        );
    }

    /// <summary>Every change of every bound of a book.</summary>
    public static IEnumerable<BoundChange> Of(RuleBook book) =>
        from decision in book.Decisions
        from version in decision.Versions
        let life = version.InForce
        from change in version
            .Readings.SelectMany(r => BodyChanges.Of(r.Body, r.Place, life), (r, c) => (Reading: r, Change: c))
            .GroupBy(c => (c.Change.Place, c.Change.After))
        let first = change.First().Change
        select new BoundChange(decision, version, first.Place, first.Before, first.After, [.. change.Select(c => (c.Reading, c.Change.Body))]);
}
