using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Comparisons;

/// <summary>Numbers that rest on an article that a changed part rests on, or rested on, and did not change with it: who changes one should look at
/// the others. They stand in conditions, and in what is given beside one: benefits, days due, validities.</summary>
internal static class SameArticle
{
    private const int Most = 12;

    private static readonly string[] Given = ["manfaat ", "jatuh tempo ", "masa berlaku", "seleksi"];

    /// <summary>Sentences of the newer edition in force on a day, with the decision they stand in.</summary>
    public static ImmutableArray<LocalizedText> Of(RuleBook book, LocalDate on, string changed, IReadOnlyCollection<PartChange> changes)
    {
        PartChange[] moved = [.. changes.Where(c => c.Class <= ChangeClass.Correction && c.After is not null)];
        HashSet<string> articles = [.. moved.SelectMany(c => Articles(c.Basis).Concat(c.OldBasis is { } old ? Articles(old) : []))];
        if (articles.Count == 0)
        {
            return [];
        }
        HashSet<(string, string)> own = [.. moved.Select(c => (c.Reading, c.Title.Indonesian))];
        return
        [
            .. book
                .Decisions.SelectMany(decision => Parts(decision, on).Select(x => (decision, x.Reading, x.Part)))
                .Where(x => Articles(x.Part.Basis).Any(a => articles.Any(b => Within(a, b) || Within(b, a))))
                .Where(x => x.decision.Id != changed || !own.Contains((x.Reading, x.Part.Title.Indonesian)))
                .SelectMany(x => Numbers(x.Part).Select(sentence => (x.decision, x.Part, sentence)))
                .Select(x => new LocalizedText(
                    $"{x.decision.Id}, {x.Part.Title.Indonesian}: {x.sentence.Indonesian} ({x.Part.Basis})",
                    $"{x.decision.Id}, {x.Part.Title.English}: {x.sentence.English} ({x.Part.Basis.English})"
                ))
                .Distinct()
                .Take(Most),
        ];
    }

    private static IEnumerable<(string Reading, LawPart Part)> Parts(Decision decision, LocalDate on) =>
        decision.On(on) is { } version
            ? version
                .Readings.SelectMany(reading => LawParts.Of(reading, decision).Select(part => (reading.Id, part)))
                .Concat(LawParts.Beside(version).Select(part => ("", part)))
            : [];

    // Several articles of a benefit stand in one text.
    private static IEnumerable<string> Articles(LegalBasis basis) => basis.Basis.SelectMany(b => b.Split("; "));

    // A letter is of its paragraph, a paragraph of its article.
    private static bool Within(string part, string whole) =>
        part == whole
        || whole.Contains("Pasal ", StringComparison.Ordinal)
            && part.Length > whole.Length
            && part[whole.Length] == ' '
            && part.StartsWith(whole, StringComparison.Ordinal);

    private static IEnumerable<LocalizedText> Numbers(LawPart part) =>
        part.Value is { } value
        && value.Indonesian.Any(char.IsAsciiDigit)
        && Array.Exists(Given, g => part.Name.StartsWith(g, StringComparison.Ordinal))
            ? [part.Told()]
        : part.When is { } condition ? Numbers(condition)
        : [];

    private static IEnumerable<LocalizedText> Numbers(Condition condition) =>
        condition is Comparison or ChildSum ? [SentenceWriter.Write(condition)] : ConditionParts.Told(condition).SelectMany(Numbers);
}
