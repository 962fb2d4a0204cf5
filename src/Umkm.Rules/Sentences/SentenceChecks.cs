using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sentences;

/// <summary>A criterion says in words what its condition asks. Only what is surely told otherwise is a problem: words of people have many
/// forms.</summary>
internal static class SentenceChecks
{
    private static readonly string[] Stubs = ["TODO", "FIXME", "TBD", "XXX", "???", "..."];

    /// <summary>Tells what the sentences of a criterion say otherwise than its condition.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="glossary">The terms and papers that sentences may name.</param>
    /// <param name="find">The decisions that conditions may ask.</param>
    /// <param name="problems">Where problems are told.</param>
    public static void Check(Criterion criterion, Glossary glossary, Func<string, Decision?> find, ProblemList problems)
    {
        Sentence[] both =
        [
            Sentence.Of(criterion, criterion.Sentence.Indonesian, english: false),
            Sentence.Of(criterion, criterion.Sentence.English, english: true),
        ];
        if (Array.Find(both, s => Stubs.Contains(s.Text.Trim(), StringComparer.OrdinalIgnoreCase) || s.Text.Trim().Length < 5) is { } stub)
        {
            problems.Add(
                criterion.Place,
                "kalimat-kosong",
                $"kalimat \"{stub.Text}\"",
                $"the sentence \"{stub.Text}\"",
                "kalimat yang mengatakan apa yang diminta",
                "a sentence that says what is asked"
            );
            return;
        }
        if (LanguageChecks.Check(criterion, problems))
        {
            return;
        }
        ValueChecks.Check(both, problems);
        foreach (Sentence sentence in both)
        {
            CountChecks.Check(sentence, problems);
            if (!QuantifierChecks.Check(sentence, problems))
            {
                NegationChecks.Check(sentence, problems);
            }
            StateChecks.Check(sentence, problems);
            PlaceChecks.Check(sentence, problems);
            KbliChecks.Check(sentence, problems);
            NameChecks.Check(sentence, glossary, problems);
            AnswerChecks.Check(sentence, find, problems);
            JointChecks.Check(sentence, problems);
            SwapChecks.Check(sentence, problems);
            FactChecks.Check(sentence, glossary, problems);
            EndChecks.Check(sentence, problems);
            YearChecks.Check(sentence, problems);
        }
    }
}
