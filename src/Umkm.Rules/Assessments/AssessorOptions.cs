using System.Collections.Immutable;
using Umkm.Domain;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Assessments;

/// <summary>How to assess. Names that the book does not know are refused before anything is assessed: <see cref="Check"/>.</summary>
/// <example>
/// <code>
/// var options = new AssessorOptions { Only = ["skala-usaha"], Reading = "pemberdayaan", Assume = ["foreignOwned=false"] };
/// </code>
/// </example>
public sealed record AssessorOptions
{
    /// <summary>The one reading to follow in every decision that has it; null for all readings.</summary>
    public string? Reading { get; init; }

    /// <summary>Assumptions for facts that are not given.</summary>
    public ImmutableArray<AssumedFact> Assumptions { get; init; } = [];

    /// <summary>More assumptions as text, each <c>NAME=VALUE</c>, for configuration: <c>foreignOwned=false</c>,
    /// <c>modal usaha=Rp1 miliar</c>.</summary>
    public IReadOnlyList<string> Assume { get; init; } = [];

    /// <summary>The ids of the decisions wanted; null for all. What they refer to is worked out along, but not listed.</summary>
    public IReadOnlyList<string>? Only { get; init; }

    /// <summary>What of these options a book does not know, with the nearest spelling; empty when they fit. A decision that is in the book but
    /// not in the law on some day fits: it is not listed on that day.</summary>
    /// <param name="book">The rule book.</param>
    public IReadOnlyList<Problem> Check(RuleBook book)
    {
        Guard.Against.Null(book);
        var wrong = new List<Problem>();
        if (Only is { Count: 0 })
        {
            wrong.Add(
                new Problem(
                    Place.Inside(nameof(Only)),
                    RuleMessages.OfSubject(
                        "options.value",
                        new("daftar kosong", "an empty list"),
                        new("satu keputusan atau lebih, atau null untuk semua", "one decision or more, or null for all"),
                        LocalizedText.Empty
                    )
                )
            );
        }
        for (int at = 0; at < (Only?.Count ?? 0); at++)
        {
            if (book.Find(Only![at]) is null)
            {
                wrong.Add(
                    SubjectCheck.Unknown(
                        "options.unknown",
                        $"{nameof(Only)}[{at}]",
                        Only[at],
                        book.Decisions.Select(d => d.Id),
                        "keputusan",
                        "a decision"
                    )
                );
            }
        }
        if (Reading is { } reading && ReadingsOf(book) is var known && !known.Contains(reading))
        {
            wrong.Add(SubjectCheck.Unknown("options.unknown", nameof(Reading), reading, known, "tafsir", "a reading"));
        }
        for (int at = 0; at < Assume.Count; at++)
        {
            if (!AssumedFact.TryParse(Assume[at], book.Glossary, out _, out Problem? problem))
            {
                wrong.Add(problem! with { Place = Place.Inside($"{nameof(Assume)}[{at}]") });
            }
        }
        for (int at = 0; at < Assumptions.Length; at++)
        {
            AssumedFact fact = Assumptions[at];
            // The fact may have been read by another book's glossary.
            if (book.Glossary.Find(fact.Term.Name) is not { } term || term.Kind != fact.Term.Kind || term.Index != fact.Term.Index)
            {
                IEnumerable<string> names = book.Glossary.Terms.Where(t => t.Subject == fact.Term.Subject).Select(t => t.Name);
                wrong.Add(SubjectCheck.Unknown("options.unknown", $"{nameof(Assumptions)}[{at}]", fact.Term.Name, names, "istilah", "a term"));
            }
        }
        foreach (IGrouping<Term, AssumedFact> twice in AllAssumptions(book).GroupBy(a => a.Term).Where(g => g.Distinct().Count() > 1))
        {
            wrong.Add(
                new Problem(
                    Place.Inside(nameof(Assumptions)),
                    RuleMessages.OfSubject(
                        "options.value",
                        new($"dua nilai untuk \"{twice.Key.Name}\"", $"two values for \"{twice.Key.Name}\""),
                        new("satu nilai untuk setiap fakta", "one value for each fact"),
                        LocalizedText.Empty
                    )
                )
            );
        }
        return wrong;
    }

    /// <summary>The same options with every assumption read; throws when a book does not know something of them.</summary>
    /// <exception cref="ArgumentException">All that is wrong, in English.</exception>
    internal AssessorOptions Checked(RuleBook book) =>
        Only is null && Reading is null && Assume.Count == 0 && Assumptions.IsEmpty ? this
        : Check(book) is { Count: > 0 } wrong
            ? throw new ArgumentException("The options do not fit the rule book: " + string.Join(" ", wrong.Select(w => w.Tell(Lang.English))))
        : this with { Assumptions = [.. AllAssumptions(book).Distinct()], Assume = [] };

    /// <summary>The decisions wanted, each once, in an order that does not depend on how they were given; null for all.</summary>
    internal ImmutableArray<string>? Wanted => Only is { } ids ? [.. ids.Distinct().Order(StringComparer.Ordinal)] : null;

    private IEnumerable<AssumedFact> AllAssumptions(RuleBook book) =>
        Assumptions.Concat(
            Assume.Select(t => AssumedFact.TryParse(t, book.Glossary, out AssumedFact? fact, out _) ? fact : null).OfType<AssumedFact>()
        );

    private static string[] ReadingsOf(RuleBook book) =>
        [
            .. book
                .Decisions.SelectMany(d => d.Versions)
                .Where(v => v.IsUnsettled)
                .SelectMany(v => v.Readings.Select(r => r.Id))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
}
