using System.Text.RegularExpressions;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sentences;

/// <summary>The terms of the book in sentences: another one is named by its whole name, the one that is asked by any word that is its own.</summary>
internal static partial class OwnTerms
{
    private const int LeastLetters = 4;

    /// <summary>Whether values of a kind can be of a term.</summary>
    public static bool IsOf(Term term, QuantityKind kind) =>
        (term.Kind, kind) switch
        {
            (TermKind.Rupiah, QuantityKind.Rupiah) or (TermKind.Date, QuantityKind.Date) or (TermKind.Age, QuantityKind.Months) => true,
            (TermKind.Count, QuantityKind.Count) => term.Unit == "orang",
            _ => false,
        };

    /// <summary>The terms of which a value of a kind can be and whose whole name a sentence says; one word may well be of everyday.</summary>
    public static IEnumerable<Term> Named(Sentence sentence, Glossary glossary, QuantityKind kind) =>
        glossary.Terms.Where(t =>
            IsOf(t, kind)
            && (sentence.English ? t.English : t.Name) is var name
            && name.Contains(' ', StringComparison.Ordinal)
            && Names.Find(sentence.Text, name, 0) >= 0
        );

    /// <summary>Whether a sentence says a term's name, a word that only this of two names has, or one that no other meaning has.</summary>
    public static bool IsSaid(Term term, LocalizedText other, Sentence sentence, Glossary glossary)
    {
        IEnumerable<string> names = Words($"{term.Name} {term.English}").Except(Words($"{other.Indonesian} {other.English}"));
        IEnumerable<string> meaning = Words(term.Meaning)
            .Where(w => !glossary.Terms.Any(t => !t.Equals(term) && Words($"{t.Name} {t.English} {t.Meaning}").Contains(w)));
        return Names.Find(sentence.Text, sentence.English ? term.English : term.Name, 0) >= 0
            || names.Concat(meaning).Any(w => sentence.Lower.Contains(w, StringComparison.Ordinal));
    }

    private static HashSet<string> Words(string text) =>
        [.. Letters().Matches(text.ToLowerInvariant()).Select(m => m.Value).Where(w => w.Length >= LeastLetters)];

    [GeneratedRegex("[a-z]+", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Letters();
}
