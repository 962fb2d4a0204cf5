using Umkm.Rules.Planning;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Wording;

namespace Umkm.Rules.Sentences;

/// <summary>The amounts, times, days and people that sentences name are those of the condition, compared alike, and none is left out.</summary>
internal static class ValueChecks
{
    // A year is twelve months, a week seven days.
    private static readonly decimal[] Times = [1, 7, 12];
    private static readonly decimal[] Scales = [1, 1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000];

    public static void Check(Sentence[] both, ProblemList problems)
    {
        Mark[][] marks = [.. both.Select(s => SentenceMarks.Of(s.Text, s.English).ToArray())];
        for (int i = 0; i < both.Length; i++)
        {
            AskedValue[] asked = [.. AskedValue.Of(both[i].When)];
            marks[i] = [.. marks[i].Select(m => AsAsked(m, asked))];
            foreach (Mark mark in marks[i])
            {
                One(both[i], mark, marks[i], asked, problems);
            }
            Unsaid(both[i], marks[i], [.. marks[1 - i].Select(m => AsAsked(m, asked))], asked, problems);
        }
    }

    /// <summary>A day or a count of people in the words of the condition where it means the same: fewer than 20 people are at most 19.</summary>
    private static Mark AsAsked(Mark mark, AskedValue[] asked)
    {
        (int more, MarkWord word) = mark.Word switch
        {
            MarkWord.LessThan => (-1, MarkWord.AtMost),
            MarkWord.AtMost => (1, MarkWord.LessThan),
            MarkWord.MoreThan => (1, MarkWord.AtLeast),
            MarkWord.AtLeast => (-1, MarkWord.MoreThan),
            _ => (0, MarkWord.None),
        };
        Mark other = mark with { Number = mark.Number + more, Word = word };
        return
            mark.Kind is QuantityKind.Date or QuantityKind.Count
            && more != 0
            && !Array.Exists(asked, a => mark.Is(a.Value))
            && Array.Exists(asked, a => a.Word == word && other.Is(a.Value))
            ? other
            : mark;
    }

    private static void One(Sentence sentence, Mark mark, Mark[] all, AskedValue[] asked, ProblemList problems)
    {
        Condition when = sentence.When;
        AskedValue[] same = [.. asked.Where(a => mark.Is(a.Value))];
        if (same.Length > 0)
        {
            bool denied = Negators.Before(sentence.Lower[..mark.Start]) || Refusals.In(sentence.Lower);
            if (!Array.Exists(same, s => (denied ? s with { Exact = false } : s).Said(mark.Word)))
            {
                sentence.Differs(
                    problems,
                    new(
                        $"membandingkan {mark.Text} dengan kata yang lain daripada syaratnya",
                        $"compares {mark.Text} by another word than the condition"
                    ),
                    new(
                        $"kata yang searti dengan syaratnya ({Words(same, english: false)})",
                        $"a word that means the same ({Words(same, english: true)})"
                    )
                );
            }
        }
        else if (IsBetween(mark, all, asked))
        {
            // A step within a range whose ends are said too: "Rp10, Rp20, sampai Rp100 juta".
        }
        else if (Array.Exists(asked, a => OfKind(a.Value, mark.Kind) || (IsTime(a.Value.Kind) && IsTime(mark.Kind))))
        {
            string values = string.Join(", ", asked.Select(a => SentenceWriter.Value(a.Value, english: false)).Distinct());
            string english = string.Join(", ", asked.Select(a => SentenceWriter.Value(a.Value, english: true)).Distinct());
            sentence.Differs(
                problems,
                new($"menyebut {mark.Text}, syaratnya {values}", $"says {mark.Text}, the condition {english}"),
                new("nilai yang sama", "the same value")
            );
        }
        else if (
            asked.Length > 0
            && mark.Kind is not (QuantityKind.Date or QuantityKind.Count)
            && !(mark.IsYear && Array.Exists(asked, a => a.Value.Kind == QuantityKind.Rupiah))
            && !(IsTime(mark.Kind) && Array.Exists(asked, a => a.Value.Kind is QuantityKind.Date or QuantityKind.AssessmentDate))
            && !Names(when, mark, sentence.English)
            && !Asked.AnotherDecision(when)
        )
        {
            sentence.MayDiffer(
                problems,
                "kalimat-tak-diperiksa",
                new($"menyebut {mark.Text}, yang tidak dibandingkan oleh syaratnya", $"says {mark.Text}, with which the condition compares nothing"),
                new("nilai yang ada dalam syarat", "a value of the condition")
            );
        }
    }

    /// <summary>Whether a value without a word lies between two that the condition asks and the sentence says.</summary>
    private static bool IsBetween(Mark mark, Mark[] all, AskedValue[] asked)
    {
        Mark[] ends = [.. all.Where(m => m.Kind == mark.Kind && Array.Exists(asked, a => m.Is(a.Value)))];
        return mark.Word == MarkWord.None && Array.Exists(ends, e => e.Number < mark.Number) && Array.Exists(ends, e => e.Number > mark.Number);
    }

    /// <summary>A sentence that names one value of a kind names all of them, and those that the sentence in the other language names.</summary>
    private static void Unsaid(Sentence sentence, Mark[] marks, Mark[] others, AskedValue[] asked, ProblemList problems)
    {
        foreach (
            Quantity value in asked
                .Select(a => a.Value)
                .Distinct()
                .Where(v => Array.Exists(marks, m => m.Kind == v.Kind) || Array.Exists(others, m => m.Is(v)))
                .Where(v => !Array.Exists(marks, m => m.Is(v)) && !Bare(sentence, v))
        )
        {
            sentence.MayDiffer(
                problems,
                "kalimat-kurang",
                new($"tidak menyebut {SentenceWriter.Value(value, english: false)}", $"does not say {SentenceWriter.Value(value, english: true)}"),
                new("semua batas syaratnya", "all bounds of the condition")
            );
        }
    }

    /// <summary>Whether a sentence has a number without its unit, as in "5 sampai 19 orang", or one that is not read.</summary>
    private static bool Bare(Sentence sentence, Quantity value) =>
        value.Kind != QuantityKind.Date
        && (
            SentenceMarks.SaysMore(sentence.Lower)
            || Numerals
                .In(sentence.Lower, sentence.English)
                .Any(n => Array.Exists(value.Kind == QuantityKind.Rupiah ? Scales : Times, s => n * s == value.Number))
        );

    /// <summary>Whether a value is of a kind; counts of people alone are marked.</summary>
    private static bool OfKind(Quantity value, QuantityKind kind) => value.Kind == kind && (kind != QuantityKind.Count || value.Unit == "orang");

    private static string Words(AskedValue[] values, bool english) =>
        string.Join(", ", values.Select(v => ComparisonWords.Write(v.Word, english)).Distinct());

    private static bool IsTime(QuantityKind kind) => kind is QuantityKind.Days or QuantityKind.Months or QuantityKind.Years;

    /// <summary>Whether the name of a term that the condition reads says the value itself.</summary>
    private static bool Names(Condition condition, Mark mark, bool english) =>
        Asked
            .Of(condition)
            .SelectMany(a => PlanNotes.Terms(a.Condition))
            .Any(t => SentenceMarks.Of(english ? t.English : t.Name, english).Any(m => m.Same(mark)));
}
