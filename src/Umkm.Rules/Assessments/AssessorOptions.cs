using System.Collections.Immutable;
using Umkm.Domain;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Assessments;

/// <summary>How to assess. Names that the book does not know are refused before anything is assessed: <see cref="Check"/>.</summary>
public sealed record AssessorOptions
{
    /// <summary>The one reading to follow in every decision that has it; null for all readings.</summary>
    public string? Reading { get; init; }

    /// <summary>Assumptions for facts that are not given.</summary>
    public ImmutableArray<AssumedFact> Assumptions { get; init; } = [];

    /// <summary>The decisions wanted; null for all. What they refer to is worked out along, but not listed.</summary>
    public ImmutableArray<string>? Only { get; init; }

    /// <summary>What of these options a book does not know, with the nearest spelling; empty when they fit. A decision that is in the book but
    /// not in the law on some day fits: it is not listed on that day.</summary>
    /// <param name="book">The rule book.</param>
    public IReadOnlyList<SubjectMismatch> Check(RuleBook book)
    {
        Guard.Against.Null(book);
        var wrong = new List<SubjectMismatch>();
        ImmutableArray<string> only = Only is { IsDefault: false } given ? given : [];
        if (Only is { Length: 0 })
        {
            wrong.Add(
                new SubjectMismatch(
                    nameof(Only),
                    new("daftar kosong", "an empty list"),
                    new("satu keputusan atau lebih, atau null untuk semua", "one decision or more, or null for all"),
                    LocalizedText.Empty
                )
            );
        }
        foreach ((int at, string id) in only.Index())
        {
            if (book.Find(id) is null)
            {
                wrong.Add(SubjectCheck.Unknown($"{nameof(Only)}[{at}]", id, book.Decisions.Select(d => d.Id), "keputusan", "a decision"));
            }
        }
        if (Reading is { } reading && ReadingsOf(book) is var known && !known.Contains(reading))
        {
            wrong.Add(SubjectCheck.Unknown(nameof(Reading), reading, known, "tafsir", "a reading"));
        }
        foreach ((int at, AssumedFact fact) in Assumptions.Index())
        {
            // The fact may have been read by another book's glossary.
            if (book.Glossary.Find(fact.Term.Name) is not { } term || term.Kind != fact.Term.Kind || term.Index != fact.Term.Index)
            {
                IEnumerable<string> names = book.Glossary.Terms.Where(t => t.Subject == fact.Term.Subject).Select(t => t.Name);
                wrong.Add(SubjectCheck.Unknown($"{nameof(Assumptions)}[{at}]", fact.Term.Name, names, "istilah", "a term"));
            }
        }
        foreach (IGrouping<Term, AssumedFact> twice in Assumptions.GroupBy(a => a.Term).Where(g => g.Distinct().Count() > 1))
        {
            wrong.Add(
                new SubjectMismatch(
                    nameof(Assumptions),
                    new($"dua nilai untuk \"{twice.Key.Name}\"", $"two values for \"{twice.Key.Name}\""),
                    new("satu nilai untuk setiap fakta", "one value for each fact"),
                    LocalizedText.Empty
                )
            );
        }
        return wrong;
    }

    /// <summary>Throws when a book does not know something of these options.</summary>
    /// <exception cref="ArgumentException">All that is wrong, in English.</exception>
    internal AssessorOptions Checked(RuleBook book) =>
        Check(book) is { Count: > 0 } wrong
            ? throw new ArgumentException("The options do not fit the rule book: " + string.Join(" ", wrong.Select(w => w.Tell(Lang.English))))
            : this;

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
