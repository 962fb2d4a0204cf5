using System.Text.RegularExpressions;
using Umkm.Domain;
using Umkm.Domain.Regions;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Wording;

namespace Umkm.Rules.Sentences;

/// <summary>Whether a sentence speaks of what a condition asks: surely, by a name that is its own, or possibly, by any word of it.</summary>
internal static partial class SpokenOf
{
    private const int LeastLetters = 4;
    private const int Stem = 5;

    // Words of everyday, which say nothing of what is asked.
    private static readonly HashSet<string> Everyday =
    [
        .. (
            "usaha usahanya atau dengan dalam yang untuk pada dari bagi oleh tidak bukan memiliki mempunyai paling adalah berada sebagai setelah"
            + " business enterprise enterprises with that this from have holds least most than which their about being the"
        ).Split(' '),
    ];

    /// <summary>Whether a sentence may speak of a condition: it has any word or value of its terms.</summary>
    public static bool Possibly(Condition condition, string sentence, bool english)
    {
        HashSet<string> said = Words(sentence);
        Condition[] asked = [.. Asked.Of(condition).Select(a => a.Condition)];
        Mark[] marks = [.. SentenceMarks.Of(sentence, english)];
        return Array.Exists(asked, a => a is Always or DecisionIs)
            || asked.SelectMany(Texts).SelectMany(Words).Any(w => said.Any(s => Alike(w, s)))
            || asked.SelectMany(Values).Any(v => Array.Exists(marks, m => m.Is(v)))
            || asked.SelectMany(Terms).Any(t => FactChecks.Names(t, sentence.ToLowerInvariant()))
            || asked.SelectMany(NamesIn).Any(n => Names.Find(sentence, n, 0) >= 0);
    }

    /// <summary>The name by which a sentence surely speaks of a condition; null for none.</summary>
    public static string? Surely(Condition condition, string sentence, bool english)
    {
        Condition[] asked = [.. Asked.Of(condition).Select(a => a.Condition)];
        if (asked.SelectMany(NamesIn).FirstOrDefault(n => Names.Find(sentence, n, 0) >= 0) is { } name)
        {
            return name;
        }
        Mark[] marks = [.. SentenceMarks.Of(sentence, english)];
        return asked
            .Where(a => Values(a).Any(v => Array.Exists(marks, m => m.Is(v))))
            .SelectMany(Terms)
            .FirstOrDefault(t => FactChecks.Names(t, sentence.ToLowerInvariant()))
            ?.Name;
    }

    /// <summary>Names that a sentence says of nothing else.</summary>
    private static IEnumerable<string> NamesIn(Condition leaf) =>
        leaf switch
        {
            CodeIn { Term.Kind: TermKind.Region } regions => regions.Groups.Select(RegionOf).OfType<string>(),
            PermitHeld paper => Names.Of(paper.Kind),
            ChoiceIs choice => choice.Term.Choices.Where(v => choice.Slugs.Contains(v.Slug)).SelectMany(Names.Of),
            _ => Terms(leaf).SelectMany(t => new[] { t.Name, t.English }).Where(n => n.Contains(' ', StringComparison.Ordinal)),
        };

    private static IEnumerable<string> Texts(Condition leaf) =>
        Terms(leaf)
            .SelectMany(t => new[] { t.Name, t.English, t.Meaning, t.Unit ?? "", t.Since?.Name ?? "", t.Since?.English ?? "" })
            .Concat(leaf is Quantified list ? [Nouns.Words(list.Child, english: false), Nouns.Words(list.Child, english: true)] : [])
            .Concat(leaf is ChildSum sum ? [Nouns.Words(sum.Child, english: false), Nouns.Words(sum.Child, english: true)] : [])
            .Concat(leaf is CodeIn { Term.Kind: TermKind.Kbli } ? ["KBLI kegiatan bidang activity"] : [])
            .Concat(leaf is PermitHeld paper ? [paper.Kind.Name, paper.Kind.English, "izin licence permit"] : []);

    private static IEnumerable<Term> Terms(Condition leaf) =>
        leaf switch
        {
            Comparison c => c.Left.Terms,
            ChoiceIs c => [c.Term],
            CodeIn c => [c.Term],
            Statement s => [s.Term],
            ChildSum s => s.Plus is null ? [s.Addend] : [s.Addend, s.Plus],
            _ => [],
        };

    private static IEnumerable<Quantity> Values(Condition leaf) =>
        (leaf is Comparison c ? c.Bounds : (leaf as ChildSum)?.Bounds) is { } bounds
            ? new[] { bounds.Lower?.Value, bounds.Upper?.Value }.OfType<Quantity>()
            : [];

    private static string? RegionOf(CodeGroup group) =>
        RegionCode.TryParse(group.Text, null, out RegionCode? code) ? RegionList.Find(code)?.Name : null;

    private static HashSet<string> Words(string text) =>
        [.. Letters().Matches(text.ToLowerInvariant()).Select(m => m.Value).Where(w => w.Length >= LeastLetters && !Everyday.Contains(w))];

    /// <summary>Whether two words begin alike, or one stands in the other: "kurasi" and "dikurasi".</summary>
    private static bool Alike(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal)
        || other.Contains(one, StringComparison.Ordinal)
        || (one.Length >= Stem && other.Length >= Stem && one.AsSpan(0, Stem).SequenceEqual(other.AsSpan(0, Stem)));

    [GeneratedRegex("[a-z]+", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Letters();
}
