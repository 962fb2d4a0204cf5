using System.Text.RegularExpressions;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Wording;

namespace Umkm.Rules.Sentences;

/// <summary>What must be so is not denied by a sentence that names it, and what must not be so is not affirmed. Only what has its own name in the
/// sentence is compared.</summary>
internal static partial class NegationChecks
{
    // One or the other: who is the one is not the other.
    private static readonly (Regex One, Regex Other)[] Contraries =
    [
        (
            Words(@"warga negara indonesia|\bwni\b|berkewarganegaraan indonesia|indonesian (?:citizen|national)|citizens? of indonesia"),
            Words(@"warga negara asing|\bwna\b|berkewarganegaraan asing|orang asing|foreign (?:citizen|national|owner)|foreigner")
        ),
        (
            Words(@"(?:penanaman )?modal asing|\bpma\b|foreign (?:capital |direct )?investment|foreign[ -](?:owned|capital)"),
            Words(@"penanaman modal dalam negeri|\bpmdn\b|domestic (?:capital )?investment|domestic(?:ally)?[ -]owned")
        ),
    ];

    public static void Check(Sentence sentence, ProblemList problems)
    {
        foreach (AskedNames asked in AskedNames.Of(sentence.When, sentence.English))
        {
            (int Start, int End)[] found = [.. asked.Values.Select(v => Place(sentence.Text, v)).OfType<(int, int)>().Order()];
            if (found.Length == 0 || ((asked.Holds || !asked.Any) && found.Length < asked.Values.Length))
            {
                continue;
            }
            if (asked.Holds ? Denies(sentence, found) : Affirms(sentence, found))
            {
                string name = string.Join(", ", found.Select(f => sentence.Text[f.Start..f.End]));
                sentence.Differs(
                    problems,
                    asked.Holds
                        ? new($"menyangkal \"{name}\", syaratnya memintanya", $"denies \"{name}\", which the condition asks")
                        : new($"menyatakan \"{name}\", syaratnya menyangkalnya", $"affirms \"{name}\", which the condition denies"),
                    new(
                        $"{(asked.Holds ? "" : "bukan: ")}{ConditionLine.Of(asked.Condition).Indonesian}",
                        $"{(asked.Holds ? "" : "not: ")}{ConditionLine.Of(asked.Condition).English}"
                    )
                );
            }
        }
        Contrary(sentence, problems);
    }

    /// <summary>What has a contrary with a name of its own is not said by that name: an Indonesian owner is no foreign one.</summary>
    private static void Contrary(Sentence sentence, ProblemList problems)
    {
        foreach (Asked asked in Asked.Of(sentence.When).Where(a => a is { Always: true, Condition: Statement }))
        {
            Term term = ((Statement)asked.Condition).Term;
            foreach ((Regex one, Regex other) in Contraries.Where(c => c.One.IsMatch(term.Name.ToLowerInvariant())))
            {
                (Regex right, Regex wrong) = asked.Holds ? (one, other) : (other, one);
                if (
                    wrong.Match(sentence.Lower) is { Success: true } said
                    && !right.IsMatch(sentence.Lower)
                    && !Negators.In(sentence.Lower, sentence.English)
                    // What has the whole name of the fact is told already.
                    && (asked.Holds || Names.Find(sentence.Text, sentence.English ? term.English : term.Name, 0) < 0)
                )
                {
                    (string id, string en) = asked.Holds ? ("", "") : ("bukan ", "not ");
                    sentence.Differs(
                        problems,
                        new($"menyebut \"{said.Value}\", syaratnya {id}{term.Name}", $"says \"{said.Value}\", the condition {en}{term.English}"),
                        new("yang ditanyakan syaratnya", "what the condition asks")
                    );
                }
            }
        }
    }

    private static Regex Words(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromMinutes(1));

    /// <summary>Where a text first has one of some names.</summary>
    private static (int Start, int End)? Place(string text, string[] names)
    {
        foreach (string name in names)
        {
            if (Names.Find(text, name, 0) is >= 0 and var at)
            {
                return (at, at + name.Length);
            }
        }
        return null;
    }

    /// <summary>Whether a sentence denies what it names, one or a list of them, and takes nothing of it back.</summary>
    private static bool Denies(Sentence sentence, (int Start, int End)[] found)
    {
        for (int i = 1; i < found.Length; i++)
        {
            if (found[i].Start <= found[i - 1].End || !Joint().IsMatch(sentence.Lower[found[i - 1].End..found[i].Start]))
            {
                return false;
            }
        }
        string before = sentence.Lower[..found[0].Start];
        string after = sentence.Lower[found[^1].End..];
        return (DeniedAfter().IsMatch(after) && !Negators.In(before, sentence.English))
            || (
                (sentence.English ? DeniedBefore() : DeniedBeforeInIndonesian()).Match(before) is { Success: true } denied
                && !Negators.In(after, sentence.English)
                // Twice denied is affirmed: "tidak satu produk pun bukan batik".
                && !Negators.In(before[..denied.Index], sentence.English)
            )
            || (
                Excepted().Match(before) is { Success: true } excepted
                && !Negators.In(before[..excepted.Index], sentence.English)
                && !More().IsMatch(after)
                && !Negators.In(after, sentence.English)
            );
    }

    /// <summary>Whether nothing in a sentence denies what it names.</summary>
    private static bool Affirms(Sentence sentence, (int Start, int End)[] found)
    {
        string rest = sentence.Lower;
        foreach ((int start, int end) in found.Reverse())
        {
            rest = rest[..start] + rest[end..];
        }
        return !Negators.In(rest, sentence.English) && !FirstTime().IsMatch(rest);
    }

    [GeneratedRegex(
        @"(?<!\b(?:tidak|bukan|bukannya) )\b(?:tidak|bukan|belum|tanpa)"
            + @"(?: (?:memiliki|mempunyai|punya|memegang|merupakan|termasuk|berbentuk|sedang|pernah|ada|menerima|mendapat|mendapatkan"
            + @"|memperoleh|mengambil|berupa|usaha|produk|pinjaman|kredit|kegiatan))* (?:ber-?)?$",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex DeniedBeforeInIndonesian();

    // Twice denied is affirmed: "tidak tanpa NIB".
    [GeneratedRegex(
        @"(?<!\b(?:not|never) )\b(?:no|not|never|without|neither)"
            + @"(?: (?:have|has|had|hold|holds|be|been|is|are|a|an|any|received|taken|products?|loans?|activity|activities))* $",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex DeniedBefore();

    [GeneratedRegex(
        @"^ (?:tidak ada|tidak diterima|tidak boleh ada|nihil|is not (?:accepted|admitted)|does not exist)\.?$",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex DeniedAfter();

    [GeneratedRegex(@"\b(?:selain|kecuali|di luar|other than|except|outside)(?: an?| the)? $", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Excepted();

    // "Selain PT, juga CV" adds and does not except.
    [GeneratedRegex(@"^,|\b(?:juga|pun|also|too)\b", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex More();

    [GeneratedRegex(@"\b(?:pertama|perdana|baru|first|new)\b", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex FirstTime();

    [GeneratedRegex(@"^(?:,| |/|dan/atau|dan|atau|serta|maupun|ataupun|and|or|nor|memiliki|a|an|the)+$", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Joint();
}
