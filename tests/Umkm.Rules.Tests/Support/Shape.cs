using System.Globalization;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Tests.Support;

/// <summary>A condition as text without its place, so that two conditions can be compared.</summary>
internal static class Shape
{
    public static string Of(Condition condition) =>
        condition switch
        {
            Always => "selalu",
            AllOf c => $"semua({Of(c.Parts)})",
            AnyOf c => $"salah satu({Of(c.Parts)})",
            Negation c => $"bukan({Of(c.Part)})",
            AtLeastOf c => $"paling sedikit {Number(c.Count)} dari({Of(c.Parts)})",
            Quantified c => $"{c.Quantifier} {Number(c.Count)} {c.Child}({Of(c.Part)})",
            ChildSum c => $"jumlah {c.Addend} {c.Child} {c.Plus} {Of(c.Bounds)}({Of(c.Where)})",
            Comparison c => $"{string.Join("+", c.Left.Plus)}-{string.Join("-", c.Left.Minus)} {Of(c.Bounds)}",
            ChoiceIs c => $"{c.Term} in {string.Join(",", c.Slugs)}",
            CodeIn c => $"{c.Term} in {string.Join(",", c.Groups.Select(g => $"{g.Text}={g.Range}"))}",
            Statement c => $"{c.Term}",
            DecisionIs c => $"{c.Decision} in {string.Join(",", c.Answers)}",
            PermitHeld c => $"{c.Test} {c.Kind.Slug}",
            _ => throw new ArgumentException(condition.GetType().Name),
        };

    public static string Of(Bounds bounds) => $"{Of(bounds.Lower)}..{Of(bounds.Upper)}";

    private static string Of(Bound? bound) =>
        bound is null ? "" : $"{(bound.Included ? "=" : "")}{bound.Value.Kind} {Number(bound.Value.Number)} {bound.Value.Unit}";

    private static string Of(IEnumerable<Condition> parts) => string.Join("; ", parts.Select(Of));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
