using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Wording;

namespace Umkm.Rules.Sentences;

/// <summary>A sentence that names answers of the decision that its condition asks names those that it asks: "usaha mikro atau kecil".</summary>
internal static class AnswerChecks
{
    public static void Check(Sentence sentence, Func<string, Decision?> find, ProblemList problems)
    {
        (Condition asked, bool holds) = sentence.When is Negation n ? (n.Part, false) : (sentence.When, true);
        // Of two answers, yes and no, no sentence tells the names.
        if (asked is not DecisionIs { Decision: var id } decision || find(id) is not { Answers.Length: > 2 } of)
        {
            return;
        }
        IReadOnlyList<Named> named = Names.In(sentence.Text, of.Answers.SelectMany(a => Own(a, of).Select(name => ((object)a, name))));
        bool denied = named.Count > 0 && Negators.Before(sentence.Lower[..named[0].Start]);
        if (
            named.Count == 0
            || ComparisonWords.Compares(sentence.Lower)
            || (!denied && Negators.In(sentence.Lower, sentence.English))
            || NamesHalf(sentence.Text, named, of)
        )
        {
            return;
        }
        if (decision.Answers.Any(a => of.Answer(a) is null))
        {
            // An answer that the decision has not is told by itself.
            return;
        }
        bool Asks(Answer answer) => decision.Answers.Contains(answer.Slug) == holds;
        bool Says(Answer answer) => named.Any(n => n.Of.Equals(answer)) != denied;
        if (of.Answers.Any(a => Asks(a) != Says(a)))
        {
            sentence.Differs(problems, Told("menyebut ", "names ", [.. of.Answers.Where(Says)]), Told("", "", [.. of.Answers.Where(Asks)]));
        }
    }

    /// <summary>The names of an answer without what all answers of its decision have in common: "mikro" of "Usaha mikro".</summary>
    private static IEnumerable<string> Own(Answer answer, Decision of)
    {
        string[] Words(Func<LocalizedText, string> language) =>
            [
                .. language(answer.Label)
                    .Split(' ')
                    .Where(word => !of.Answers.All(a => language(a.Label).Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase))),
            ];
        return new[]
        {
            answer.Slug,
            answer.Slug.Replace('-', ' '),
            string.Join(' ', Words(l => l.Indonesian)),
            string.Join(' ', Words(l => l.English)),
        }
            .Where(name => name.Length > 0)
            .Distinct();
    }

    /// <summary>Whether a word of some answer's name stands alone, as "menengah" beside "menengah rendah".</summary>
    private static bool NamesHalf(string text, IReadOnlyList<Named> named, Decision of) =>
        of
            .Answers.SelectMany(a => Own(a, of))
            .SelectMany(name => name.Split(' ', '-'))
            .Any(word =>
            {
                int at = Names.Find(text, word, 0);
                while (at >= 0 && named.Any(n => n.Start <= at && at < n.End))
                {
                    at = Names.Find(text, word, at + 1);
                }
                return at >= 0;
            });

    private static LocalizedText Told(string indonesian, string english, Answer[] answers) =>
        new(
            indonesian + string.Join(", ", answers.Select(a => a.Label.Indonesian)),
            english + string.Join(", ", answers.Select(a => a.Label.English))
        );
}
