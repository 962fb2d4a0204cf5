using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sentences;

/// <summary>Where a sentence names several terms and an amount beside each, each amount is that of its term.</summary>
internal static class SwapChecks
{
    private const int LeastLetters = 4;

    public static void Check(Sentence sentence, ProblemList problems)
    {
        Comparison[] asked = [.. Asked.Of(sentence.When).Select(a => a.Condition).OfType<Comparison>()];
        Term[] terms = [.. asked.Select(c => c.Left.Single).OfType<Term>().Distinct()];
        if (terms.Length < 2 || terms.Length != asked.Length || Array.Exists(asked, c => (c.Bounds.Lower is null) == (c.Bounds.Upper is null)))
        {
            return;
        }
        Quantity[] values = [.. asked.Select(c => (c.Bounds.Lower ?? c.Bounds.Upper)!.Value)];
        Mark[] marks = [.. SentenceMarks.Of(sentence.Text, sentence.English).Where(m => Array.Exists(values, m.Is))];
        int[] named = [.. terms.Select(t => Find(sentence, t, terms))];
        if (
            values.Distinct().Count() < values.Length
            || marks.Length != values.Length
            || named.Any(n => n < 0)
            || named.Distinct().Count() < named.Length
        )
        {
            return;
        }
        // Terms and amounts take turns: each amount belongs to the term before it, or each to the one after it.
        int[] order = [.. Enumerable.Range(0, terms.Length).OrderBy(i => named[i])];
        bool termFirst = named[order[0]] < marks[0].Start;
        for (int i = 0; i < order.Length; i++)
        {
            int name = named[order[i]];
            bool inTurn = termFirst
                ? name < marks[i].Start && (i == 0 || marks[i - 1].Start < name)
                : marks[i].Start < name && (i + 1 == order.Length || name < marks[i + 1].Start);
            if (!inTurn)
            {
                return;
            }
        }
        int wrong = Array.FindIndex([.. Enumerable.Range(0, order.Length)], i => !marks[i].Is(values[order[i]]));
        if (wrong >= 0)
        {
            Term term = terms[order[wrong]];
            Quantity value = values[order[wrong]];
            sentence.Differs(
                problems,
                new(
                    $"menyebut {marks[wrong].Text} bagi {term.Name}, syaratnya {SentenceWriter.Value(value, english: false)}",
                    $"says {marks[wrong].Text} of {term.English}, the condition {SentenceWriter.Value(value, english: true)}"
                ),
                new("nilai tiap istilah seperti dalam syaratnya", "the value of each term as in the condition")
            );
        }
    }

    /// <summary>Where a sentence first says a word that only this term has in its name; -1 where it says none.</summary>
    private static int Find(Sentence sentence, Term term, Term[] all)
    {
        string[] own =
        [
            .. Words(term, sentence.English)
                .Except(all.Where(t => t != term).SelectMany(t => Words(t, sentence.English)), StringComparer.OrdinalIgnoreCase),
        ];
        int[] found = [.. own.Select(w => Names.Find(sentence.Text, w, 0)).Where(at => at >= 0)];
        return found.Length > 0 ? found.Min() : -1;
    }

    private static IEnumerable<string> Words(Term term, bool english) =>
        (english ? term.English : term.Name).Split(' ').Where(w => w.Length >= LeastLetters && !w.StartsWith("Rp", StringComparison.Ordinal));
}
