using System.Text.RegularExpressions;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Wording;

namespace Umkm.Rules.Sentences;

/// <summary>Where a condition asks all or none of the items of a list, a sentence does not say that there is one, nor the other way round.</summary>
internal static partial class QuantifierChecks
{
    /// <summary>Tells it; and whether it has.</summary>
    public static bool Check(Sentence sentence, ProblemList problems)
    {
        bool told = false;
        foreach (
            IGrouping<SubjectKind, Asked> list in Asked
                .Of(sentence.When)
                .Where(a => a.Condition is Quantified)
                .GroupBy(a => ((Quantified)a.Condition).Child)
        )
        {
            bool?[] asked = [.. list.Select(a => a.Always ? AsksAll(a) : null).Distinct()];
            string noun = Nouns.Words(list.Key, sentence.English);
            Match all = Find(sentence.Lower, sentence.English ? AllOrNone(noun) : SemuaAtauTidakAda(noun));
            Match some = Find(sentence.Lower, sentence.English ? Some(noun) : Ada(noun));
            if (asked is not [{ } asksAll] || all.Success == some.Success || asksAll == all.Success || Denied(sentence, some))
            {
                continue;
            }
            told = true;
            Condition condition = list.First().Condition;
            sentence.Differs(
                problems,
                new(
                    $"menyebut \"{(all.Success ? all : some).Value}\", syaratnya {SentenceWriter.Write(condition, Lang.Indonesian)}",
                    $"says \"{(all.Success ? all : some).Value}\", the condition {SentenceWriter.Write(condition, Lang.English)}"
                ),
                asksAll
                    ? new("kalimat tentang semua atau tidak satu pun", "a sentence about all or none")
                    : new("kalimat tentang satu atau beberapa", "a sentence about one or some")
            );
        }
        return told;
    }

    /// <summary>Whether a sentence takes back or limits that there is one: "tidak ada", "bila ada", "has a loan that is not …".</summary>
    private static bool Denied(Sentence sentence, Match some) =>
        some.Success
        && (
            IfAny().IsMatch(sentence.Lower)
            || Negators.In(sentence.Lower[..some.Index], sentence.English)
            || (some.Groups["has"].Success && Negators.In(sentence.Lower[(some.Index + some.Length)..], sentence.English))
        );

    /// <summary>Whether all or none of the items are asked, or one or some; null where a number is.</summary>
    private static bool? AsksAll(Asked asked) =>
        (Quantified)asked.Condition switch
        {
            { Quantifier: Quantifier.Every or Quantifier.None } => asked.Holds,
            { Quantifier: Quantifier.Some or Quantifier.AtLeast } => !asked.Holds,
            _ => null,
        };

    private static Match Find(string text, string pattern) => Regex.Match(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromMinutes(1));

    private static string SemuaAtauTidakAda(string noun) =>
        @"(?<!tidak |bukan |belum |antara |dari )\b(?:setiap|tiap|tiap-tiap|semua|seluruh) (?:[a-z-]+ )?(?:"
        + noun
        + @")(?:nya)?\b"
        + @"|\b(?:tidak ada|tanpa|tidak memiliki|tidak mempunyai|tidak punya|tiada|belum memiliki|belum ada) (?:satu )?(?:pun )?(?:"
        + noun
        + @")\b";

    private static string Ada(string noun) => @"\b(?:ada|terdapat|(?<has>memiliki|mempunyai|punya)) (?:" + noun + @")\b";

    private static string AllOrNone(string noun) =>
        @"(?<!not |of |among )\b(?:every|each|all|all of|all its|all the) (?:(?!and|or|of|for|to)[a-z-]+ ){0,2}(?:"
        + noun
        + @")\b"
        + @"|\b(?:no|without|without a|without any|not have a|not have any|none of its|none of the) (?:(?!and|or|of|for|to)[a-z-]+ ){0,2}(?:"
        + noun
        + @")\b";

    private static string Some(string noun) =>
        @"\b(?:some|there is an?|there are|(?<has>has an?)) (?:(?!and|or|of|for|to)[a-z-]+ ){0,2}(?:" + noun + @")\b";

    [GeneratedRegex(@"\b(?:bila|jika|apabila|kalau|asal|selama|pun|if|when|any|provided|unless|whether)\b", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex IfAny();
}
