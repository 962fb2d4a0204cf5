using System.Collections.Immutable;
using Umkm.Rules.Checks;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Comparisons;

/// <summary>A sentence of a condition that took the place of another while the structure around it stayed.</summary>
internal sealed record LeafChange(Condition Before, Condition After)
{
    /// <summary>The sentences that differ between two conditions of one structure; null when the structure differs.</summary>
    public static ImmutableArray<LeafChange>? Between(Condition before, Condition after)
    {
        var changes = ImmutableArray.CreateBuilder<LeafChange>();
        return Walk(before, after, changes) ? changes.ToImmutable() : null;
    }

    /// <summary>Before and after in one line; of two comparisons of the same amount only the bounds.</summary>
    public LocalizedText Told() => new(Told(english: false), Told(english: true));

    private string Told(bool english)
    {
        if (Before is Comparison b && After is Comparison a && b.Left.Equals(a.Left))
        {
            Term term = b.Left.Plus[0];
            return $"{SentenceWriter.Sum(b.Left, english)}: {SentenceWriter.Bounds(term, b.Bounds, english)} → "
                + SentenceWriter.Bounds(term, a.Bounds, english);
        }
        Lang language = english ? Lang.English : Lang.Indonesian;
        return $"{SentenceWriter.Write(Before, language)} → {SentenceWriter.Write(After, language)}";
    }

    private static bool Walk(Condition before, Condition after, ImmutableArray<LeafChange>.Builder changes)
    {
        if (ConditionKey.Of(before) == ConditionKey.Of(after))
        {
            return true;
        }
        ImmutableArray<Condition> own = ConditionParts.Told(before);
        ImmutableArray<Condition> others = ConditionParts.Told(after);
        if (before.GetType() != after.GetType() || own.Length != others.Length)
        {
            return false;
        }
        if (before is not (AllOf or AnyOf or Negation))
        {
            changes.Add(new(before, after));
            return own.IsEmpty || Enumerable.Range(0, own.Length).All(i => ConditionKey.Of(own[i]) == ConditionKey.Of(others[i]));
        }
        return Enumerable.Range(0, own.Length).All(i => Walk(own[i], others[i], changes));
    }
}
