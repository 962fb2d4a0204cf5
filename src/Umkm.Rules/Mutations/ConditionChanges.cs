using System.Collections.Immutable;
using System.Globalization;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Mutations;

/// <summary>A condition with one bound in it changed.</summary>
/// <param name="Place">Where the bound stands.</param>
/// <param name="Before">The sentence with the bound.</param>
/// <param name="After">The sentence as it was changed.</param>
/// <param name="Whole">The whole condition with the change.</param>
internal readonly record struct ConditionChange(Place Place, LocalizedText Before, LocalizedText After, Condition Whole);

/// <summary>Changes each bound of a condition in turn.</summary>
internal static class ConditionChanges
{
    /// <summary>All changes; none of a missing condition.</summary>
    public static IEnumerable<ConditionChange> Of(Condition? condition) =>
        condition switch
        {
            Comparison c => Leaf(c, Bounds(c.Bounds).Select(b => c with { Bounds = b })),
            ChildSum s => Leaf(s, Bounds(s.Bounds).Select(b => s with { Bounds = b }))
                .Concat(Of(s.Where).Select(w => w with { Whole = s with { Where = w.Whole } })),
            Quantified q => Leaf(q, Counts(q.Quantifier, q.Count).Select(n => q with { Count = n }))
                .Concat(Of(q.Part).Select(p => p with { Whole = q with { Part = p.Whole } })),
            AtLeastOf a => Leaf(a, Numbers(a.Count).Where(n => n <= a.Parts.Length).Select(n => a with { Count = n }))
                .Concat(Parts(a.Parts, parts => a with { Parts = parts })),
            AllOf a => Parts(a.Parts, parts => a with { Parts = parts }),
            AnyOf a => Parts(a.Parts, parts => a with { Parts = parts }),
            Negation n => Of(n.Part).Select(p => p with { Whole = n with { Part = p.Whole } }),
            _ => [],
        };

    /// <summary>A number one lower and one higher; durations and counts of nothing are left out.</summary>
    public static IEnumerable<Quantity> Moved(Quantity quantity)
    {
        if (quantity.Kind == QuantityKind.AssessmentDate)
        {
            yield break;
        }
        bool positive = quantity.Kind is QuantityKind.Days or QuantityKind.Months or QuantityKind.Years or QuantityKind.Count;
        if (!positive || quantity.Number > 0)
        {
            yield return quantity with
            {
                Number = quantity.Number - 1,
            };
        }
        yield return quantity with
        {
            Number = quantity.Number + 1,
        };
    }

    private static IEnumerable<ConditionChange> Leaf(Condition before, IEnumerable<Condition> changed) =>
        changed.Select(after => new ConditionChange(before.Place, SentenceWriter.Write(before), SentenceWriter.Write(after), after));

    private static IEnumerable<ConditionChange> Parts(ImmutableArray<Condition> parts, Func<ImmutableArray<Condition>, Condition> whole) =>
        parts.SelectMany((part, i) => Of(part).Select(p => p with { Whole = whole(parts.SetItem(i, p.Whole)) }));

    // "Exactly N" is one bound: it is moved as one, and has no other comparison word. Nor has the upper end of a range, which is always included.
    private static IEnumerable<Bounds> Bounds(Bounds bounds)
    {
        if (bounds.Exactly() is { } only)
        {
            return Moved(only).Select(v => new Bound(v, Included: true)).Select(b => new Bounds(b, b));
        }
        return Ends(bounds.Lower)
            .Select(l => bounds with { Lower = l })
            .Concat(Ends(bounds.Upper).Select(u => bounds with { Upper = u }).Where(b => b.Lower is null || b.Upper!.Included));
    }

    private static IEnumerable<Bound> Ends(Bound? end) =>
        end is null ? [] : Moved(end.Value).Select(v => end with { Value = v }).Prepend(end with { Included = !end.Included });

    private static IEnumerable<int> Counts(Quantifier quantifier, int count) =>
        quantifier is Quantifier.AtLeast or Quantifier.AtMost ? Numbers(count) : [];

    private static IEnumerable<int> Numbers(int count) => count > 0 ? [count - 1, count + 1] : [count + 1];
}
