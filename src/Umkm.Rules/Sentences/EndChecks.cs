using System.Text.RegularExpressions;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Wording;

namespace Umkm.Rules.Sentences;

/// <summary>An end that a sentence says apart to be in or out ("tidak termasuk 99") is in or out in the condition too, and a number
/// without a unit behind a word that compares ("under 35") is one of the times or counts of people that the condition asks.</summary>
internal static partial class EndChecks
{
    private static readonly long[] Scales = [1, 7, 12, 1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000];

    // The unit may be days, weeks, months or years.
    private static readonly long[] Times = [1, 7, 12];

    public static void Check(Sentence sentence, ProblemList problems)
    {
        Apart(sentence, problems);
        Bare(sentence, problems);
    }

    private static void Apart(Sentence sentence, ProblemList problems)
    {
        Bound[] ends =
        [
            .. Asked
                .Of(sentence.When)
                .Where(a => a is { Holds: true, Always: true })
                .Select(a => a.Condition)
                .OfType<Comparison>()
                .SelectMany(c => new[] { c.Bounds.Lower, c.Bounds.Upper })
                .OfType<Bound>()
                .Where(b => b.Value.Kind != QuantityKind.Date),
        ];
        foreach (Match match in Said().Matches(sentence.Lower))
        {
            bool included = !match.Groups["out"].Success;
            Bound[] meant = Numerals.Read(match.Groups["n"].Value, sentence.English) is { } number
                ? [.. ends.Where(b => Array.Exists(Scales, s => number * s == b.Value.Number))]
                : [];
            if (meant.Length > 0 && Array.TrueForAll(meant, b => b.Included != included))
            {
                string id = SentenceWriter.Value(meant[0].Value, english: false);
                string en = SentenceWriter.Value(meant[0].Value, english: true);
                sentence.Differs(
                    problems,
                    new(
                        $"menyebut \"{match.Value}\", syaratnya {(included ? "tidak memuat" : "memuat")} {id}",
                        $"says \"{match.Value}\", the condition {(included ? "leaves out" : "includes")} {en}"
                    ),
                    new("batas yang sama", "the same bound")
                );
            }
        }
    }

    [GeneratedRegex(
        @"\b(?:(?<out>(?:tidak|belum) termasuk|tanpa|kecuali|not including|excluding|exclusive of|but not|except)|termasuk|including|inclusive of)"
            + @" (?:(?:angka|tepat|exactly) )?(?:(?:rp|idr) ?)?(?<n>"
            + Numerals.Pattern
            + @")(?: (?:ribu|juta|miliar|triliun|thousand|million|billion|trillion))?"
            + @"(?: (?:rupiah|orang|hari|bulan|tahun|people|workers|days|months|years))?(?: (?:itu sendiri|itself))?(?= *(?:$|[.;:)]))",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex Said();

    private static void Bare(Sentence sentence, ProblemList problems)
    {
        AskedValue[] asked = [.. AskedValue.Of(sentence.When)];
        if (
            asked.Length == 0
            || !Array.TrueForAll(
                asked,
                a => a.Value.Kind is QuantityKind.Days or QuantityKind.Months or QuantityKind.Years || a.Value is { Unit: "orang" }
            )
            || Asked.Of(sentence.When).Any(a => a.Condition is Quantified or AtLeastOf or DecisionIs)
            // Said with its unit: another number counts something else.
            || SentenceMarks.Of(sentence.Text, sentence.English).Any(m => Array.Exists(asked, a => m.Is(a.Value)))
        )
        {
            return;
        }
        foreach (Match match in BareNumber().Matches(sentence.Lower))
        {
            string before = sentence.Lower[..match.Index];
            MarkWord word = ComparisonWords.Around(before, sentence.Lower[(match.Index + match.Length)..]);
            bool denied = Negators.Before(before) || Refusals.In(sentence.Lower);
            if (word == MarkWord.None || Numerals.Read(match.Value, sentence.English) is not { } number)
            {
                continue;
            }
            AskedValue[] same = [.. asked.Where(a => Array.Exists(Times, t => number * t == a.Value.Number || number == a.Value.Number * t))];
            bool people = Array.TrueForAll(asked, a => a.Value.Kind == QuantityKind.Count);
            if (
                Array.Exists(same, a => (denied ? a with { Exact = false } : a).Said(word))
                // Fewer than 20 are at most 19.
                || (people && Array.Exists(asked, a => Math.Abs(a.Value.Number - number) == 1))
            )
            {
                continue;
            }
            string said = $"{ComparisonWords.Write(word, sentence.English)} {match.Value}";
            sentence.Differs(
                problems,
                new(
                    $"menyebut \"{said}\", syaratnya {Listed(asked, english: false)}",
                    $"says \"{said}\", the condition {Listed(asked, english: true)}"
                ),
                new("nilai yang sama, dengan kata banding yang searti", "the same value, by a word that means the same")
            );
        }
    }

    private static string Listed(AskedValue[] asked, bool english) =>
        string.Join(", ", asked.Select(a => $"{ComparisonWords.Write(a.Word, english)} {SentenceWriter.Value(a.Value, english)}").Distinct());

    [GeneratedRegex(
        @"(?<![\w.,/-])(?:"
            + Numerals.Pattern
            + @")"
            + @"(?= *(?:$|[,.;:)](?!\d)| (?:pada|saat|ketika|when|on|at)\b| (?:atau|or) (?:lebih|kurang|more|less|older|younger|over|under)\b))",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex BareNumber();
}
