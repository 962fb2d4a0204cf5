using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Wording;

namespace Umkm.Rules.Sentences;

/// <summary>One of the two sentences of a criterion: what it says in words for people.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="When">The condition that it tells: that of the criterion, or its opposite where it tells who is refused.</param>
/// <param name="Text">The sentence, or what it says of who is refused.</param>
/// <param name="English">Whether it is the English one.</param>
internal sealed record Sentence(Criterion Criterion, Condition When, string Text, bool English)
{
    /// <summary>A sentence of a criterion.</summary>
    public static Sentence Of(Criterion criterion, string text, bool english) =>
        Refusals.Rest(text, english) is { } refused
            ? new Sentence(criterion, new Negation(criterion.Place, criterion.When), refused, english)
            : new Sentence(criterion, criterion.When, text, english);

    /// <summary>The sentence in small letters.</summary>
    public string Lower { get; } = Text.ToLowerInvariant();

    /// <summary>It says something else than the condition, surely.</summary>
    public void Differs(ProblemList problems, LocalizedText found, LocalizedText expected) =>
        problems.Add(Criterion.Place, "kalimat-berbeda", Found(found), expected, Remedy);

    /// <summary>It seems to say something else than the condition.</summary>
    public void MayDiffer(ProblemList problems, string code, LocalizedText found, LocalizedText expected)
    {
        LocalizedText said = Found(found);
        problems.Warn(Criterion.Place, code, said.Indonesian, said.English, expected.Indonesian, expected.English, Remedy.Indonesian, Remedy.English);
    }

    private static LocalizedText Remedy { get; } =
        new("betulkan kalimatnya, atau \"bila\" jika kalimatnya yang benar", "mend the sentence, or \"bila\" if the sentence is right");

    private LocalizedText Found(LocalizedText found) =>
        new(
            $"kalimat {(English ? "Inggris" : "Indonesia")} {found.Indonesian}",
            $"the {(English ? "English" : "Indonesian")} sentence {found.English}"
        );
}
