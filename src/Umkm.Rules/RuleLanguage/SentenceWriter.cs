using System.Globalization;

namespace Umkm.Rules.RuleLanguage;

/// <summary>Writes conditions as sentences: Indonesian that the parser reads back, and English.</summary>
internal static class SentenceWriter
{
    /// <summary>A leaf as a sentence in both languages.</summary>
    public static LocalizedText Write(Condition leaf) => new(Write(leaf, Lang.Indonesian), Write(leaf, Lang.English));

    /// <summary>A leaf as a sentence; a structure by its key alone.</summary>
    public static string Write(Condition condition, Lang language)
    {
        bool english = language == Lang.English;
        return condition switch
        {
            Always => english ? "always" : "selalu",
            Comparison c => $"{Sum(c.Left, english)} {(english ? Verb(c.Left) + " " : "")}{Bounds(c.Left.Plus[0], c.Bounds, english)}",
            ChoiceIs c => Listed(
                Name(c.Term, english),
                english ? "is" : "adalah",
                c.Slugs.Select(s => english ? c.Term.Choices.First(x => x.Slug == s).Label.English : s),
                english
            ),
            CodeIn c => $"{Name(c.Term, english)} {(english ? "is within" : "termasuk")} "
                + $"{string.Join(", ", c.Groups.Select(g => english ? g.Text.Replace(" s.d. ", " to ", StringComparison.Ordinal) : g.Text))}",
            Statement s => Name(s.Term, english),
            DecisionIs d => Asked(d, d.Answers, english),
            PermitHeld p => Paper(p, english),
            AllOf => english ? "all of" : "semua",
            AnyOf => english ? "any of" : "salah satu",
            Negation { Part: Always } => english ? "never" : "tidak pernah",
            Negation => english ? "not" : "bukan",
            AtLeastOf a => english ? Invariant($"at least {a.Count} of") : Invariant($"paling sedikit {a.Count} dari"),
            Quantified q => Quantity(q, english),
            ChildSum s => $"{(english ? "sum of" : "jumlah")} "
                + $"{Name(s.Addend, english)}{(s.Plus is null ? "" : $" {(english ? "plus" : "ditambah")} {Name(s.Plus, english)}")} "
                + $"{(english ? "is " : "")}{Bounds(s.Addend, s.Bounds, english)}",
            _ => throw new ArgumentException($"Unknown condition {condition.GetType().Name}.", nameof(condition)),
        };
    }

    /// <summary>The bounds alone, e.g. <c>paling banyak Rp1 miliar</c>.</summary>
    public static string Bounds(Term term, Bounds bounds, bool english)
    {
        if (english && (bounds.Lower ?? bounds.Upper)!.Value.Kind == QuantityKind.Year)
        {
            return Years(bounds);
        }
        if (bounds.Exactly() is { } only)
        {
            return $"{(english ? "exactly" : "tepat")} {Value(only, english)}";
        }
        if (bounds.Lower is not { } lower)
        {
            return $"{Word(term, isUpper: true, bounds.Upper!.Included, english)} {Value(bounds.Upper.Value, english)}";
        }
        string least = $"{Word(term, isUpper: false, lower.Included, english)} {Value(lower.Value, english)}";
        if (bounds.Upper is not { } upper)
        {
            return least;
        }
        if (english)
        {
            return Between(term, lower, upper);
        }
        string most = term.Kind == TermKind.Date ? "" : Word(term, isUpper: true, included: true, english) + " ";
        return $"{least} sampai dengan {most}{Value(upper.Value, english)}";
    }

    // A unit that both ends have stands once.
    private static string Between(Term term, Bound lower, Bound upper)
    {
        string most = Value(upper.Value, english: true);
        if (term.Kind == TermKind.Date && lower.Included)
        {
            return $"from {Value(lower.Value, english: true)} to {most}";
        }
        bool shares =
            lower.Value.Kind == upper.Value.Kind
            && lower.Value.Unit == upper.Value.Unit
            && lower.Value.Kind is QuantityKind.Count or QuantityKind.Days or QuantityKind.Months or QuantityKind.Years;
        string least = shares ? EnglishNumbers.Grouped(lower.Value.Number) : Value(lower.Value, english: true);
        string atMost = Word(term, isUpper: true, included: true, english: true);
        return $"{Word(term, isUpper: false, lower.Included, english: true)} {least} and {atMost} {most}";
    }

    private static string Years(Bounds bounds) =>
        (bounds.Lower, bounds.Upper) switch
        {
            ({ } from, { } to) when bounds.Exactly() is null => $"{(from.Included ? "from" : "after")} {Year(from)} to {Year(to)}",
            ({ Included: true } from, null) => $"{Year(from)} or later",
            ({ } from, null) => $"after {Year(from)}",
            (null, { Included: true } to) => $"{Year(to)} or earlier",
            (null, { } to) => $"before {Year(to)}",
            (_, { } only) => Year(only),
            _ => throw new ArgumentException("Bounds without an end.", nameof(bounds)),
        };

    private static string Year(Bound bound) => bound.Value.Number.ToString(CultureInfo.InvariantCulture);

    // A sum is one amount.
    private static string Verb(TermSum sum) => sum.Single is { } term ? EnglishVerbs.Be(term.English) : "is";

    /// <summary>A quantity as sentences write it.</summary>
    public static string Value(Quantity quantity, bool english) =>
        quantity.Kind switch
        {
            QuantityKind.Rupiah => english ? EnglishNumbers.ShortRupiah(quantity.Number) : IndonesianNumbers.ShortRupiah(quantity.Number),
            QuantityKind.Date => english
                ? IndonesianNumbers.EnglishDate(Days.ToDate(quantity.Number))
                : IndonesianNumbers.LongDate(Days.ToDate(quantity.Number)),
            QuantityKind.AssessmentDate => english ? "the assessment date" : "tanggal penilaian",
            QuantityKind.Year => string.Create(CultureInfo.InvariantCulture, $"{(english ? "year" : "tahun")} {quantity.Number}"),
            QuantityKind.Days => Count(quantity.Number, "hari", english),
            QuantityKind.Months => Count(quantity.Number, "bulan", english),
            QuantityKind.Years => Count(quantity.Number, "tahun", english),
            _ => Count(quantity.Number, quantity.Unit!, english),
        };

    private static string Count(long number, string unit, bool english) =>
        english ? EnglishNumbers.Count(number, unit) : $"{IndonesianNumbers.Grouped(number)} {unit}";

    private static string Name(Term term, bool english) => english ? term.English : term.Name;

    /// <summary>A term or a sum of terms.</summary>
    public static string Sum(TermSum sum, bool english)
    {
        string text = string.Join(english ? " plus " : " ditambah ", sum.Plus.Select(t => Name(t, english)));
        return sum.Minus.Aggregate(text, (t, m) => $"{t} {(english ? "minus" : "dikurangi")} {Name(m, english)}");
    }

    private static string Word(Term term, bool isUpper, bool included, bool english) =>
        (term.Kind, isUpper, included, english) switch
        {
            (TermKind.Date, true, true, false) => "sampai dengan",
            (TermKind.Date, true, false, false) => "sebelum",
            (TermKind.Date, false, true, false) => "sejak",
            (TermKind.Date, false, false, false) => "setelah",
            (TermKind.Date, true, true, true) => "on or before",
            (TermKind.Date, true, false, true) => "before",
            (TermKind.Date, false, true, true) => "on or after",
            (TermKind.Date, false, false, true) => "after",
            (TermKind.Age, true, true, false) => "paling lama",
            (TermKind.Age, false, true, false) => "paling singkat",
            (_, true, true, false) => "paling banyak",
            (_, true, false, false) => "kurang dari",
            (_, false, true, false) => "paling sedikit",
            (_, false, false, false) => "lebih dari",
            (_, true, true, true) => "at most",
            (_, true, false, true) => "less than",
            (_, false, true, true) => "at least",
            (_, false, false, true) => "more than",
        };

    /// <summary>What is asked of another decision.</summary>
    public static string Asked(DecisionIs reference, IEnumerable<string> answers, bool english) =>
        Listed($"{(english ? "decision" : "keputusan")} {reference.Decision}", english ? "is" : "adalah", answers, english);

    private static string Listed(string what, string verb, IEnumerable<string> values, bool english)
    {
        string[] list = [.. values];
        return list.Length == 1 ? $"{what} {verb} {list[0]}" : $"{what} {verb} {(english ? "one of" : "salah satu dari")} {string.Join(", ", list)}";
    }

    private static string Paper(PermitHeld paper, bool english) =>
        (paper.Test, english) switch
        {
            (PermitTest.InForce, false) => $"memiliki {paper.Kind.Name} yang berlaku",
            (PermitTest.InProcess, false) => $"sedang mengurus {paper.Kind.Name}",
            (PermitTest.Ever, false) => $"pernah memiliki {paper.Kind.Name}",
            (PermitTest.InForce, true) => $"holds a {paper.Kind.English} in force",
            (PermitTest.InProcess, true) => $"has applied for a {paper.Kind.English}",
            _ => $"has held a {paper.Kind.English}",
        };

    private static string Quantity(Quantified q, bool english)
    {
        string child = english ? q.Child.English() : q.Child.Word();
        return (q.Quantifier, english) switch
        {
            (Quantifier.Some, false) => $"ada {child}",
            (Quantifier.Every, false) => $"setiap {child}",
            (Quantifier.None, false) => $"tidak ada {child}",
            (Quantifier.AtLeast, false) => Invariant($"paling sedikit {q.Count} {child}"),
            (Quantifier.AtMost, false) => Invariant($"paling banyak {q.Count} {child}"),
            (Quantifier.Some, true) => $"some {child}",
            (Quantifier.Every, true) => $"every {child}",
            (Quantifier.None, true) => $"no {child}",
            (Quantifier.AtLeast, true) => $"at least {q.Child.English(q.Count)}",
            _ => $"at most {q.Child.English(q.Count)}",
        };
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
