using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Comparisons;

/// <summary>Numbers that rest on the article of a changed part and did not change with it: who changes one should look at the others.</summary>
internal static class SameArticle
{
    private const int Most = 12;

    /// <summary>Sentences of the newer edition in force on a day, with the decision they stand in.</summary>
    public static ImmutableArray<LocalizedText> Of(RuleBook book, LocalDate on, string changed, IReadOnlyCollection<PartChange> changes)
    {
        PartChange[] moved = [.. changes.Where(c => c.Class <= ChangeClass.Correction && c.After is not null)];
        HashSet<string> articles = [.. moved.SelectMany(c => c.Basis.Basis)];
        if (articles.Count == 0)
        {
            return [];
        }
        HashSet<(string, string)> own = [.. moved.Select(c => (c.Reading, c.Title.Indonesian))];
        return
        [
            .. book
                .Decisions.SelectMany(decision => (decision.On(on)?.Readings ?? []).Select(reading => (decision, reading)))
                .SelectMany(x => LawParts.Of(x.reading, x.decision).Select(part => (x.decision, x.reading, part)))
                .Where(x => x.part.When is not null && x.part.Basis.Basis.Any(articles.Contains))
                .Where(x => x.decision.Id != changed || !own.Contains((x.reading.Id, x.part.Title.Indonesian)))
                .SelectMany(x => Numbers(x.part.When!).Select(sentence => (x.decision, x.part, sentence)))
                .Select(x => new LocalizedText(
                    $"{x.decision.Id}, {x.part.Title.Indonesian}: {x.sentence.Indonesian} ({x.part.Basis})",
                    $"{x.decision.Id}, {x.part.Title.English}: {x.sentence.English} ({x.part.Basis})"
                ))
                .Distinct()
                .Take(Most),
        ];
    }

    private static IEnumerable<LocalizedText> Numbers(Condition condition) =>
        condition is Comparison or ChildSum ? [SentenceWriter.Write(condition)] : ConditionParts.Told(condition).SelectMany(Numbers);
}
