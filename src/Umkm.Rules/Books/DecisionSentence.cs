using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Books;

/// <summary>What a condition asks of another decision as a sentence: in Indonesian as rule files write it, in English with the answers as they
/// read.</summary>
internal static class DecisionSentence
{
    public static LocalizedText Of(DecisionIs reference, Decision other) =>
        new(
            SentenceWriter.Asked(reference, reference.Answers, english: false),
            SentenceWriter.Asked(reference, reference.Answers.Select(a => other.Answer(a)?.Label.English ?? a), english: true)
        );
}
