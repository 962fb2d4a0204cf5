using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Checks;

/// <summary>A criterion says in words what its condition asks: the values that its sentences name are those of the condition, compared
/// alike.</summary>
internal static class SentenceChecks
{
    private static readonly string[] Stubs = ["TODO", "FIXME", "TBD", "XXX", "???", "..."];

    public static void Check(Criterion criterion, ProblemList problems)
    {
        string[] texts = [criterion.Sentence.Indonesian, criterion.Sentence.English];
        if (Array.Find(texts, t => Stubs.Contains(t.Trim(), StringComparer.OrdinalIgnoreCase) || t.Trim().Length < 5) is { } stub)
        {
            problems.Add(
                criterion.Place,
                "kalimat-kosong",
                $"kalimat \"{stub}\"",
                $"the sentence \"{stub}\"",
                "kalimat yang mengatakan apa yang diminta",
                "a sentence that says what is asked"
            );
            return;
        }
        var asked = new List<(Quantity Value, MarkWord Word, bool Exact)>();
        Collect(criterion.When, exact: true, asked);
        for (int i = 0; i < texts.Length; i++)
        {
            bool english = i == 1;
            Mark[] marks = [.. SentenceMarks.Of(texts[i], english)];
            foreach (Mark mark in marks)
            {
                One(criterion, mark, asked, english, problems);
            }
            Unsaid(criterion, marks, asked, english, problems);
        }
    }

    private static void One(
        Criterion criterion,
        Mark mark,
        List<(Quantity Value, MarkWord Word, bool Exact)> asked,
        bool english,
        ProblemList problems
    )
    {
        (Quantity Value, MarkWord Word, bool Exact)[] same = [.. asked.Where(a => mark.Is(a.Value))];
        string language = english ? "Inggris" : "Indonesia";
        if (same.Length == 0)
        {
            bool ofKind = asked.Exists(a => a.Value.Kind == mark.Kind || IsTime(a.Value.Kind) && IsTime(mark.Kind));
            if (ofKind)
            {
                string values = string.Join(", ", asked.Select(a => SentenceWriter.Value(a.Value, english: false)).Distinct());
                problems.Add(
                    criterion.Place,
                    "kalimat-berbeda",
                    $"kalimat {language} menyebut {mark.Text}, syaratnya {values}",
                    $"the {(english ? "English" : "Indonesian")} sentence says {mark.Text}, the condition {values}",
                    "nilai yang sama",
                    "the same value"
                );
            }
            else if (
                asked.Count > 0
                && mark.Kind != QuantityKind.Date
                && !(IsTime(mark.Kind) && asked.Exists(a => a.Value.Kind is QuantityKind.Date or QuantityKind.AssessmentDate))
                && !Names(criterion.When, mark, english)
                && !criterion.When.HasReference()
            )
            {
                problems.Warn(
                    criterion.Place,
                    "kalimat-tak-diperiksa",
                    $"kalimat {language} menyebut {mark.Text}, yang tidak dibandingkan oleh syaratnya",
                    $"the {(english ? "English" : "Indonesian")} sentence says {mark.Text}, with which the condition compares nothing",
                    "nilai yang ada dalam syarat",
                    "a value of the condition"
                );
            }
            return;
        }
        if (mark.Word != MarkWord.None && !Array.Exists(same, s => s.Word == mark.Word || !s.Exact && s.Word == Opposite(mark.Word)))
        {
            problems.Add(
                criterion.Place,
                "kalimat-berbeda",
                $"kalimat {language} membandingkan {mark.Text} dengan kata yang lain daripada syaratnya",
                $"the {(english ? "English" : "Indonesian")} sentence compares {mark.Text} by another word than the condition",
                $"kata yang searti dengan syaratnya ({string.Join(", ", same.Select(s => Said(s.Word, english: false)).Distinct())})",
                $"a word that means the same ({string.Join(", ", same.Select(s => Said(s.Word, english: true)).Distinct())})"
            );
        }
    }

    /// <summary>A sentence that names one value of a kind names all of them.</summary>
    private static void Unsaid(
        Criterion criterion,
        Mark[] marks,
        List<(Quantity Value, MarkWord Word, bool Exact)> asked,
        bool english,
        ProblemList problems
    )
    {
        foreach (
            Quantity value in asked
                .Select(a => a.Value)
                .Distinct()
                .Where(v => Array.Exists(marks, m => m.Kind == v.Kind) && !Array.Exists(marks, m => m.Is(v)))
        )
        {
            string written = SentenceWriter.Value(value, english: false);
            problems.Warn(
                criterion.Place,
                "kalimat-kurang",
                $"kalimat {(english ? "Inggris" : "Indonesia")} tidak menyebut {written}",
                $"the {(english ? "English" : "Indonesian")} sentence does not say {written}",
                "semua batas syaratnya",
                "all bounds of the condition"
            );
        }
    }

    private static bool IsTime(QuantityKind kind) => kind is QuantityKind.Days or QuantityKind.Months or QuantityKind.Years;

    private static MarkWord Opposite(MarkWord word) =>
        word switch
        {
            MarkWord.AtMost => MarkWord.MoreThan,
            MarkWord.MoreThan => MarkWord.AtMost,
            MarkWord.AtLeast => MarkWord.LessThan,
            MarkWord.LessThan => MarkWord.AtLeast,
            _ => word,
        };

    private static string Said(MarkWord word, bool english) =>
        word switch
        {
            MarkWord.AtMost => english ? "at most" : "paling banyak",
            MarkWord.AtLeast => english ? "at least" : "paling sedikit",
            MarkWord.MoreThan => english ? "more than" : "lebih dari",
            _ => english ? "less than" : "kurang dari",
        };

    /// <summary>Whether the name of a term that the condition reads says the value itself.</summary>
    private static bool Names(Condition condition, Mark mark, bool english) =>
        Planning.PlanNotes.Terms(condition).Any(t => SentenceMarks.Of(english ? t.English : t.Name, english).Any(m => m.Number == mark.Number))
        || ConditionParts.Of(condition).Any(p => Names(p, mark, english));

    private static bool HasReference(this Condition condition) => condition is DecisionIs || ConditionParts.Of(condition).Any(p => p.HasReference());

    private static void Collect(Condition condition, bool exact, List<(Quantity Value, MarkWord Word, bool Exact)> asked)
    {
        switch (condition)
        {
            case Comparison c:
                Ends(c.Bounds, exact, asked);
                break;
            case ChildSum s:
                Ends(s.Bounds, exact, asked);
                break;
        }
        foreach (Condition part in ConditionParts.Of(condition))
        {
            Collect(part, exact && condition is AllOf, asked);
        }
    }

    private static void Ends(Bounds bounds, bool exact, List<(Quantity Value, MarkWord Word, bool Exact)> asked)
    {
        if (bounds.Lower is { } lower)
        {
            asked.Add((lower.Value, lower.Included ? MarkWord.AtLeast : MarkWord.MoreThan, exact));
        }
        if (bounds.Upper is { } upper)
        {
            asked.Add((upper.Value, upper.Included ? MarkWord.AtMost : MarkWord.LessThan, exact));
        }
    }
}
