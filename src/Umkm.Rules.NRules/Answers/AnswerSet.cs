using Umkm.Rules.NRules.Subjects;

namespace Umkm.Rules.NRules;

/// <summary>Some answers of a decision.</summary>
/// <param name="Answers">A bit for each of them, the lowest for the first answer of the decision.</param>
/// <param name="Others">A bit for each of its other answers.</param>
/// <param name="Text">How they read in a condition: the slugs.</param>
public readonly record struct AnswerSet(ulong Answers, ulong Others, string Text)
{
    /// <summary>Whether one of them is the answer, by the answers possible.</summary>
    internal Truth Among(ulong set) => new((set & Answers) != 0, (set & Others) != 0);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
