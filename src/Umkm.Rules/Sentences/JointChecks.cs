using System.Text.RegularExpressions;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sentences;

/// <summary>Parts of which one is enough are not joined by "dan" alone, and parts that all must hold not by "atau": where each part is named in the
/// sentence in turn. A warning.</summary>
internal static partial class JointChecks
{
    public static void Check(Sentence sentence, ProblemList problems)
    {
        (bool all, Condition[] parts) = sentence.When switch
        {
            AllOf a => (true, a.Parts.ToArray()),
            AnyOf a => (false, a.Parts.ToArray()),
            _ => (false, []),
        };
        Mark[] marks = [.. SentenceMarks.Of(sentence.Text, sentence.English)];
        (int Start, int End)?[] places = [.. parts.Select(p => Place(p, sentence, marks)).OrderBy(p => p?.Start)];
        if (places.Length < 2 || Array.Exists(places, p => p is null) || places.Distinct().Count() < places.Length)
        {
            return;
        }
        var between = new List<string>();
        for (int i = 1; i < places.Length; i++)
        {
            if (places[i]!.Value.Start < places[i - 1]!.Value.End)
            {
                return;
            }
            between.Add(sentence.Lower[places[i - 1]!.Value.End..places[i]!.Value.Start]);
        }
        string joined = string.Join(' ', between);
        bool wrong = all
            ? Or().IsMatch(joined) && !And().IsMatch(joined)
            : And().IsMatch(joined) && !Or().IsMatch(sentence.Lower) && !Each().IsMatch(sentence.Lower);
        if (wrong)
        {
            (string id, string en) = all ? ("dan", "and") : ("atau", "or");
            string found = (all ? Or() : And()).Match(joined).Value;
            sentence.MayDiffer(
                problems,
                "kalimat-kata-sambung",
                new(
                    $"menyambung bagiannya dengan \"{found}\", syaratnya \"{(all ? "semua" : "salah satu")}\"",
                    $"joins its parts by \"{found}\", the condition asks {(all ? "all of them" : "one of them")}"
                ),
                new($"kata \"{id}\"", $"the word \"{en}\"")
            );
        }
    }

    /// <summary>Where a sentence names a part; null where it does not, or not only once.</summary>
    private static (int Start, int End)? Place(Condition part, Sentence sentence, Mark[] marks)
    {
        if (part is Comparison { Bounds: var bounds } && (bounds.Lower ?? bounds.Upper) is { } bound)
        {
            Mark[] own = [.. marks.Where(m => m.Is(bound.Value))];
            return own.Length == 1 ? (own[0].Start, own[0].Start + own[0].Text.Length) : null;
        }
        foreach (string name in Names.Of(part, sentence.English).OrderByDescending(n => n.Length))
        {
            int at = Names.Find(sentence.Text, name, 0);
            if (at >= 0)
            {
                return Names.Find(sentence.Text, name, at + 1) < 0 ? (at, at + name.Length) : null;
            }
        }
        return null;
    }

    [GeneratedRegex(@"\b(?:dan|serta|and)\b(?!/)", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex And();

    [GeneratedRegex(@"\b(?:atau|or)\b", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Or();

    // "Terbuka bagi pemegang NIB dan pemegang SKU" is said of either.
    [GeneratedRegex(
        @"\b(?:bagi|untuk|salah|cukup|baik|maupun|masing-masing|kecuali|for|either|any|one|whether|unless|except|enough"
            + @"|(?:tidak|not)\b.*\b(?:kedua|kedua-duanya|keduanya|both))\b",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex Each();
}
