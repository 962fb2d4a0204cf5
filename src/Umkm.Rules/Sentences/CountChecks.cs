using System.Text.RegularExpressions;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Wording;

namespace Umkm.Rules.Sentences;

/// <summary>How many items of a list, how many of some conditions or how many of a unit a sentence asks is how many the condition asks.</summary>
internal static partial class CountChecks
{
    private const int MostCounted = 1_000;

    public static void Check(Sentence sentence, ProblemList problems)
    {
        Asked[] asked = [.. Asked.Of(sentence.When)];
        foreach (IGrouping<SubjectKind, Asked> list in asked.Where(a => a.Condition is Quantified).GroupBy(a => ((Quantified)a.Condition).Child))
        {
            bool several = list.Key == SubjectKind.Loan && list.Any(a => ((Quantified)a.Condition).Count > 0);
            string nouns = several ? Nouns.OfSeveralLoans(sentence.English) : Nouns.Of(list.Key, sentence.English);
            Compare(sentence, nouns, [.. list.SelectMany(AskedCount.OfItems)], problems);
        }
        foreach (
            IGrouping<Term, Asked> term in asked
                .Where(a =>
                    a.Condition is Comparison { Left.Single: { Kind: TermKind.Count, Unit: not (null or "orang" or "hari" or "bulan" or "tahun") } }
                )
                .GroupBy(a => ((Comparison)a.Condition).Left.Single!)
        )
        {
            Compare(sentence, Nouns.Of(term.Key, sentence.English), [.. term.SelectMany(AskedCount.OfTerm)], problems);
        }
        AskedCount[] conditions = [.. asked.SelectMany(AskedCount.OfConditions)];
        if (conditions.Length > 0 && !Array.Exists(asked, a => a.Condition is Quantified))
        {
            string number = $"(?:{Numerals.Pattern})";
            string after = sentence.English ? " of" : " dari";
            Compare(sentence, $@"(?<noun>{after}) (?:(?:these|those|the) )?(?!{number} (?:{Nouns.Times})\b)(?<of>{number}\b)?", conditions, problems);
        }
    }

    private static void Compare(Sentence sentence, string noun, AskedCount[] asked, ProblemList problems)
    {
        string pattern =
            $@"(?<![\w.,-]|salah |half |setengah )(?<n>{Numerals.Pattern})(?: \([a-z ]+\))?"
            + $@"(?<or> (?:atau|or) (?:lebih|kurang|more|fewer|less))?{noun}";
        foreach (Match match in Regex.Matches(sentence.Lower, pattern, RegexOptions.CultureInvariant, TimeSpan.FromMinutes(1)))
        {
            string before = sentence.Lower[..match.Index];
            string after = match.Groups["or"].Success ? match.Groups["or"].Value : sentence.Lower[(match.Index + match.Length)..];
            MarkWord word = ComparisonWords.Around(before, after);
            bool denied = Negators.Before(before) || Refusals.In(sentence.Lower);
            bool ofConditions = match.Groups["noun"].Value is " of" or " dari";
            if (
                Numerals.Read(match.Groups["n"].Value, sentence.English) is not { } number
                || number > MostCounted
                || (word == MarkWord.None && (number == 1 || (ofConditions && !match.Groups["of"].Success)))
                || Array.Exists(asked, a => (denied ? a with { Exact = false } : a).Said(word, number))
                || (!ofConditions && WithThisOne().IsMatch(sentence.Lower) && Array.Exists(asked, a => a.Said(word, number - 1)))
            )
            {
                continue;
            }
            string said = $"{ComparisonWords.Write(word, sentence.English)} {match.Value}".Trim();
            sentence.Differs(
                problems,
                new(
                    $"menyebut \"{said}\", syaratnya {Listed(asked, english: false)}",
                    $"says \"{said}\", the condition {Listed(asked, english: true)}"
                ),
                new("banyaknya sama, dengan kata banding yang searti", "the same number, by a word that means the same")
            );
        }
    }

    private static string Listed(AskedCount[] asked, bool english)
    {
        string text = string.Join(", ", asked.Select(a => SentenceWriter.Write(a.Condition, english ? Lang.English : Lang.Indonesian)).Distinct());
        return text.Length > 0 ? text
            : english ? "none"
            : "tidak menyebut banyaknya";
    }

    // "Paling banyak dua pinjaman bersama pinjaman ini" is said of at most one loan before.
    [GeneratedRegex(@"\b(?:ini|bersama|termasuk|this|together|including)\b", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex WithThisOne();
}
