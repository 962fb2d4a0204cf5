using System.Text.RegularExpressions;
using Umkm.Rules.Planning;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Wording;

namespace Umkm.Rules.Sentences;

/// <summary>The papers and the values of choices (legal forms, kinds of product) that a sentence names are those that the condition asks. A warning:
/// a name may stand in a sentence for another reason.</summary>
internal static partial class NameChecks
{
    public static void Check(Sentence sentence, Glossary glossary, ProblemList problems)
    {
        Condition when = sentence.When;
        if (Asked.AnotherDecision(when))
        {
            return;
        }
        Condition[] asked = [.. Asked.Of(when).Select(a => a.Condition)];
        PermitKind[] papers = [.. asked.OfType<PermitHeld>().Select(p => p.Kind).Distinct()];
        string terms = string.Join(' ', asked.SelectMany(PlanNotes.Terms).Select(t => $"{t.Name} {t.English}"));
        IReadOnlyList<Named> named = Names.In(sentence.Text, glossary.PermitKinds.SelectMany(k => Names.Of(k).Select(n => ((object)k, n))));
        if (papers.Length > 0)
        {
            Compare(sentence, named, n => IsPaper((PermitKind)n.Of, n, papers, terms), papers.Select(p => p.Label), problems);
        }
        if (Negators.In(sentence.Lower, sentence.English))
        {
            return;
        }
        foreach (IGrouping<Term, ChoiceIs> choice in asked.OfType<ChoiceIs>().GroupBy(c => c.Term))
        {
            Choice[] values = [.. choice.Key.Choices.Where(v => choice.Any(c => c.Slugs.Contains(v.Slug)))];
            IEnumerable<(object, string)> all =
            [
                .. choice.Key.Choices.SelectMany(v => Names.Of(v).Select(n => ((object)v, n))),
                .. glossary.PermitKinds.SelectMany(k => Names.Of(k).Select(n => ((object)k, n))),
            ];
            Compare(
                sentence,
                [.. Names.In(sentence.Text, all).Where(n => n.Of is Choice)],
                n => Array.Exists(values, v => v == (Choice)n.Of || GoesOn(sentence.Text, n, v)),
                values.Select(v => v.Label),
                problems
            );
        }
        foreach (Asked choice in Asked.Of(when).Where(a => a is { Always: true, Holds: true, Condition: ChoiceIs { Slugs.Length: > 1 } }))
        {
            LeftOut(sentence, (ChoiceIs)choice.Condition, problems);
        }
    }

    /// <summary>Warns of a list of values that names only some of those that the condition takes: "PT" of "pt, cv".</summary>
    private static void LeftOut(Sentence sentence, ChoiceIs asked, ProblemList problems)
    {
        Choice[] values = [.. asked.Term.Choices.Where(v => asked.Slugs.Contains(v.Slug))];
        Named[] named = [.. Names.In(sentence.Text, values.SelectMany(v => Names.Of(v).Select(n => ((object)v, n))))];
        Choice[] missing =
        [
            .. values.Where(v =>
                !Array.Exists(named, n => (Choice)n.Of == v)
                // A limited company may be a one-person one.
                && !Array.Exists(named, n => v.Slug.StartsWith(((Choice)n.Of).Slug + "-", StringComparison.Ordinal))
            ),
        ];
        if (named.Length > 0 && missing.Length > 0 && Separators().Count(sentence.Lower) + 1 < values.Length && !Open().IsMatch(sentence.Lower))
        {
            sentence.MayDiffer(
                problems,
                "kalimat-kurang",
                new(
                    $"tidak menyebut {string.Join(", ", missing.Select(v => v.Label.Indonesian))}",
                    $"does not say {string.Join(", ", missing.Select(v => v.Label.English))}"
                ),
                new("semua nilai syaratnya", "all values of the condition")
            );
        }
    }

    private static void Compare(
        Sentence sentence,
        IReadOnlyList<Named> named,
        Func<Named, bool> isAsked,
        IEnumerable<LocalizedText> asked,
        ProblemList problems
    )
    {
        Named[] others = [.. named.Where(n => !isAsked(n))];
        bool none = others.Length == named.Count;
        Named? other = others.Cast<Named?>().FirstOrDefault(o => none || InOneList(sentence.Text, named, o!.Value, isAsked));
        if (other is not { } told)
        {
            return;
        }
        LocalizedText[] labels = [.. asked];
        sentence.MayDiffer(
            problems,
            "kalimat-nama-lain",
            new(
                $"menyebut \"{told.Text}\", yang tidak ditanyakan syaratnya ({string.Join(", ", labels.Select(l => l.Indonesian))})",
                $"names \"{told.Text}\", which the condition does not ask ({string.Join(", ", labels.Select(l => l.English))})"
            ),
            new("nama yang ditanyakan syaratnya", "names that the condition asks")
        );
    }

    /// <summary>Whether a name stands in a list beside one that is asked: "NIB dan NPWP".</summary>
    private static bool InOneList(string text, IReadOnlyList<Named> named, Named other, Func<Named, bool> isAsked) =>
        named.Any(n =>
            isAsked(n)
            && (n.End <= other.Start ? Joint().IsMatch(text[n.End..other.Start]) : other.End <= n.Start && Joint().IsMatch(text[other.End..n.Start]))
        );

    private static bool IsPaper(PermitKind kind, Named named, PermitKind[] asked, string terms) =>
        Array.Exists(asked, a => a == kind || a.Name.StartsWith(kind.Name + " ", StringComparison.Ordinal) || Names.Of(a).Contains(named.Text))
        || Names.Find(terms, named.Text, 0) >= 0;

    /// <summary>Whether a name goes on as the name of a value that is asked: "perseroan terbatas perorangan".</summary>
    private static bool GoesOn(string text, Named named, Choice value)
    {
        string next = text[named.End..].TrimStart().Split(' ', ',', '.')[0];
        return next.Length > 3 && Names.Of(value).Any(n => n.Split(' ').Contains(next, StringComparer.OrdinalIgnoreCase));
    }

    [GeneratedRegex(
        @"^\)?(?:,| |/|dan/atau|dan|atau|serta|maupun|and|or|memiliki|memegang|holds|an|a|the)+\(?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex Joint();

    // What parts a list: as many items as the condition has values may be all of them, by other names.
    [GeneratedRegex(@",? ?\b(?:dan/atau|dan|atau|serta|maupun|and|or)\b|,|/", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Separators();

    [GeneratedRegex(
        @"\bsegala|\bsemua|\bsetiap|\bapa pun|misalnya|seperti|antara lain|badan usaha(?! milik)|berbadan"
            + @"|\bany\b|\bevery|\ball\b|such as|for example|legal entit",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex Open();
}
