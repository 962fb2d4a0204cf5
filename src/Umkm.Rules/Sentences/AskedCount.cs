using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Wording;

namespace Umkm.Rules.Sentences;

/// <summary>How many a condition asks for.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Counts">The numbers for which it is met.</param>
/// <param name="Exact">Whether that must be so wherever the criterion is met; otherwise a sentence may say the opposite.</param>
internal sealed record AskedCount(Condition Condition, NumberSet Counts, bool Exact)
{
    /// <summary>How many items of a list; of "each" none.</summary>
    public static IEnumerable<AskedCount> OfItems(Asked asked) =>
        asked.Condition is Quantified { Quantifier: not Quantifier.Every } q
            ?
            [
                Of(
                    asked,
                    q.Quantifier switch
                    {
                        Quantifier.None => new NumberRange(0, 0),
                        Quantifier.AtMost => new NumberRange(0, q.Count),
                        Quantifier.AtLeast => new NumberRange(q.Count, long.MaxValue),
                        _ => new NumberRange(1, long.MaxValue),
                    }
                ),
            ]
            : [];

    /// <summary>How many of a unit a term counts.</summary>
    public static IEnumerable<AskedCount> OfTerm(Asked asked)
    {
        if ((asked.Condition as Comparison)?.Bounds.Exactly() is { } only)
        {
            yield return Of(asked, new NumberRange(only.Number, only.Number));
        }
        else if (asked.Condition is Comparison c)
        {
            if (c.Bounds.Lower is { } lower)
            {
                yield return Of(asked, new NumberRange(lower.Value.Number + (lower.Included ? 0 : 1), long.MaxValue));
            }
            if (c.Bounds.Upper is { } upper)
            {
                yield return Of(asked, new NumberRange(0, upper.Value.Number - (upper.Included ? 0 : 1)));
            }
        }
    }

    /// <summary>How many of several conditions.</summary>
    public static IEnumerable<AskedCount> OfConditions(Asked asked) =>
        asked.Condition switch
        {
            AtLeastOf some => [Of(asked, new NumberRange(some.Count, long.MaxValue))],
            AnyOf => [Of(asked, new NumberRange(1, long.MaxValue))],
            AllOf all => [Of(asked, new NumberRange(all.Parts.Length, long.MaxValue))],
            _ => [],
        };

    /// <summary>Whether a sentence that compares a number by a word may mean it; without a word the number must be one of its ends.</summary>
    public bool Said(MarkWord word, long number)
    {
        NumberRange? said = word switch
        {
            MarkWord.AtMost => new NumberRange(0, number),
            MarkWord.LessThan => new NumberRange(0, number - 1),
            MarkWord.AtLeast => new NumberRange(number, long.MaxValue),
            MarkWord.MoreThan => new NumberRange(number + 1, long.MaxValue),
            MarkWord.Exactly => new NumberRange(number, number),
            _ => null,
        };
        return said is null
            ? Counts.Parts.Any(p => p.Low == number || p.High == number)
            : Counts.Parts.Contains(said) || (!Exact && Opposite(Counts).Equals(NumberSet.Of(said)));
    }

    private static AskedCount Of(Asked asked, NumberRange counts)
    {
        var set = NumberSet.Of(counts);
        return new AskedCount(asked.Condition, asked.Holds ? set : Opposite(set), asked.Always);
    }

    private static NumberSet Opposite(NumberSet counts) => NumberSet.Of(counts.Outside().Parts.Select(p => p with { Low = Math.Max(0, p.Low) }));
}
