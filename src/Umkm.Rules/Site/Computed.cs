using System.Globalization;
using NodaTime;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Site;

/// <summary>A sentence as it is computed: signs for words, whole numbers, time passed as the day it comes to.</summary>
internal static class Computed
{
    /// <summary>The sentence in signs; null where the words say the same.</summary>
    public static string? Of(Condition leaf, LocalDate on, Lang language)
    {
        bool english = language == Lang.English;
        return leaf switch
        {
            Comparison { Left.Single: { Kind: TermKind.Age, Since: { } since } } age => Age(age.Bounds, since, on, english),
            Comparison c => Between(Sum(c.Left, english), c.Bounds, english),
            ChildSum s => Between($"Σ {Name(s.Addend, english)}{(s.Plus is { } plus ? $" + {Name(plus, english)}" : "")}", s.Bounds, english),
            ChoiceIs c => $"{Name(c.Term, english)} ∈ {{{string.Join(", ", c.Slugs)}}}",
            CodeIn c => $"{Name(c.Term, english)} ∈ {string.Join(" ∪ ", c.Groups.Select(g => Range(c.Term, g.Range, language)))}",
            Statement s => $"{Name(s.Term, english)} = {(english ? "yes" : "ya")}",
            PermitHeld { Test: PermitTest.InForce } p => english
                ? $"{p.Kind.Slug}: status terbit, issued on or before the assessment date, last day ≥ assessment date"
                : $"{p.Kind.Slug}: status terbit, terbit paling lambat tanggal penilaian, hari terakhir ≥ tanggal penilaian",
            _ => null,
        };
    }

    private static string Age(Bounds bounds, Term since, LocalDate on, bool english)
    {
        string name = Name(since, english);
        string today = english ? "assessment date" : "tanggal penilaian";
        var parts = new List<string>();
        if (bounds.Lower is { } least)
        {
            parts.Add($"{name} + {SentenceWriter.Value(least.Value, english)} {(least.Included ? "≤" : "<")} {today}");
        }
        if (bounds.Upper is { } most)
        {
            parts.Add($"{name} + {SentenceWriter.Value(most.Value, english)} {(most.Included ? "≥" : ">")} {today}");
        }
        NumberRange days = DateArithmetic.Since(bounds, on).Parts is [var one, ..] ? one : NumberRange.All;
        string first = days.Low == long.MinValue ? "" : $"{Iso(days.Low)} ≤ ";
        string last = days.High == long.MaxValue ? "" : $" ≤ {Iso(days.High)}";
        string at = NodaTime.Text.LocalDatePattern.Iso.Format(on);
        return $"{string.Join(english ? " and " : " dan ", parts)}; {(english ? "on" : "per")} {at}: {first}{name}{last}";
    }

    private static string Between(string left, Bounds bounds, bool english)
    {
        if (bounds.Exactly() is { } value)
        {
            return $"{left} = {Value(value, english)}";
        }
        string lower = bounds.Lower is { } least ? $"{Value(least.Value, english)} {(least.Included ? "≤" : "<")} " : "";
        string upper = bounds.Upper is { } most ? $" {(most.Included ? "≤" : "<")} {Value(most.Value, english)}" : "";
        return bounds is { Upper: null, Lower: { } only }
            ? $"{left} {(only.Included ? "≥" : ">")} {Value(only.Value, english)}"
            : $"{lower}{left}{upper}";
    }

    private static string Value(Quantity quantity, bool english) =>
        quantity.Kind switch
        {
            QuantityKind.Rupiah => "Rp" + (english ? EnglishNumbers.Grouped(quantity.Number) : IndonesianNumbers.Grouped(quantity.Number)),
            QuantityKind.Date => Iso(quantity.Number),
            QuantityKind.Year => quantity.Number.ToString(CultureInfo.InvariantCulture),
            _ => SentenceWriter.Value(quantity, english),
        };

    private static string Range(Term term, NumberRange range, Lang language)
    {
        string low = Binding.TermValues.Write(term, range.Low, language);
        string high = Binding.TermValues.Write(term, range.High, language);
        return low == high ? $"{{{low}}}" : $"[{low}, {high}]";
    }

    private static string Sum(TermSum sum, bool english) =>
        string.Join(" + ", sum.Plus.Select(t => Name(t, english))) + string.Concat(sum.Minus.Select(t => $" − {Name(t, english)}"));

    private static string Name(Term term, bool english) => english ? term.English : term.Name;

    private static string Iso(long days) => NodaTime.Text.LocalDatePattern.Iso.Format(Days.ToDate(days));
}
