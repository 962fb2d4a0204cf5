using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Wording;

namespace Umkm.Rules.Sentences;

/// <summary>A value with which a condition compares.</summary>
/// <param name="Value">The value.</param>
/// <param name="Word">How it is compared.</param>
/// <param name="Exact">Whether it must be so wherever the criterion is met; otherwise a sentence may say the opposite ("unless").</param>
internal readonly record struct AskedValue(Quantity Value, MarkWord Word, bool Exact)
{
    /// <summary>The values of a condition.</summary>
    public static IEnumerable<AskedValue> Of(Condition condition) =>
        Asked
            .Of(condition)
            .SelectMany(a =>
                a.Condition switch
                {
                    Comparison c => Ends(c.Bounds, a),
                    ChildSum s => Ends(s.Bounds, a),
                    _ => [],
                }
            );

    /// <summary>The ends of a condition; of a single one that must not be so the opposite.</summary>
    private static IEnumerable<AskedValue> Ends(Bounds bounds, Asked asked) =>
        asked is { Always: true, Holds: false } && (bounds.Lower is null || bounds.Upper is null)
            ? Ends(bounds, exact: true).Select(e => e with { Word = Opposite(e.Word) })
            : Ends(bounds, exact: asked.Always && asked.Holds);

    private static IEnumerable<AskedValue> Ends(Bounds bounds, bool exact)
    {
        if (bounds.Exactly() is { } only)
        {
            yield return new(only, MarkWord.Exactly, exact);
            yield break;
        }
        if (bounds.Lower is { } lower)
        {
            yield return new(lower.Value, lower.Included ? MarkWord.AtLeast : MarkWord.MoreThan, exact);
        }
        if (bounds.Upper is { } upper)
        {
            yield return new(upper.Value, upper.Included ? MarkWord.AtMost : MarkWord.LessThan, exact);
        }
    }

    /// <summary>Whether a word compares as the condition does.</summary>
    public bool Said(MarkWord word) => word == MarkWord.None || word == Word || (!Exact && (Word == MarkWord.Exactly || word == Opposite(Word)));

    private static MarkWord Opposite(MarkWord word) =>
        word switch
        {
            MarkWord.AtMost => MarkWord.MoreThan,
            MarkWord.MoreThan => MarkWord.AtMost,
            MarkWord.AtLeast => MarkWord.LessThan,
            MarkWord.LessThan => MarkWord.AtLeast,
            _ => word,
        };
}
