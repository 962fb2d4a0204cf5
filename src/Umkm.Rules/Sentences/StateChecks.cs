using System.Text.RegularExpressions;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sentences;

/// <summary>A paper that is applied for, was held once, or is in force: a sentence that says which says what the condition asks.</summary>
internal static partial class StateChecks
{
    private static readonly Dictionary<PermitTest, LocalizedText> Told = new()
    {
        [PermitTest.InForce] = new("berlaku", "in force"),
        [PermitTest.InProcess] = new("sedang diurus", "applied for"),
        [PermitTest.Ever] = new("pernah dimiliki", "held once"),
    };

    public static void Check(Sentence sentence, ProblemList problems)
    {
        foreach (
            IGrouping<PermitKind, PermitHeld> paper in Asked.Of(sentence.When).Select(a => a.Condition).OfType<PermitHeld>().GroupBy(p => p.Kind)
        )
        {
            string? name = Names.Of(paper.Key).OrderByDescending(n => n.Length).FirstOrDefault(n => Names.Find(sentence.Text, n, 0) >= 0);
            PermitTest? said = name is null ? null : Said(sentence, Names.Find(sentence.Text, name, 0), name.Length);
            if (said is { } state && paper.All(p => p.Test != state))
            {
                PermitHeld asked = paper.First();
                sentence.Differs(
                    problems,
                    new($"menyebut {name} {Told[state].Indonesian}", $"says that {name} is {Told[state].English}"),
                    new(SentenceWriter.Write(asked, Lang.Indonesian), SentenceWriter.Write(asked, Lang.English))
                );
            }
        }
    }

    /// <summary>What a sentence says of a paper that it names; null where it does not say.</summary>
    private static PermitTest? Said(Sentence sentence, int at, int length)
    {
        string before = sentence.Lower[..at];
        string after = sentence.Lower[(at + length)..];
        return (sentence.English ? Process() : Mengurus()).IsMatch(before) || InProcess().IsMatch(after) ? PermitTest.InProcess
            : (sentence.English ? Once() : Pernah()).IsMatch(before) ? PermitTest.Ever
            : InForce().IsMatch(after) || Valid().IsMatch(before) ? PermitTest.InForce
            : null;
    }

    [GeneratedRegex(
        @"\b(?:sedang|tengah|masih|baru)(?: dalam proses)? (?:mengurus|mengajukan|memproses|memohon)(?:kan)? $"
            + @"|\bdalam (?:proses )?(?:pengurusan|pengajuan|permohonan) $",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex Mengurus();

    [GeneratedRegex(
        @"\b(?:applying|has applied|have applied|an application) for(?: an?| the| its)? $"
            + @"|\bprocess of (?:getting|obtaining|acquiring)(?: an?| the| its)? $",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex Process();

    [GeneratedRegex(
        @"^(?:nya)? (?:sedang|masih|tengah) (?:dalam proses\b|diurus|diajukan|diproses)|^ is (?:still )?being (?:applied for|processed)",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex InProcess();

    [GeneratedRegex(@"\bpernah (?:memiliki|mempunyai|punya|memegang|mendapat|mendapatkan|memperoleh) $", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Pernah();

    [GeneratedRegex(
        @"\b(?:ever|once|never|previously|formerly) (?:held|had|owned|received)(?: an?| the| its)? $|\bused to (?:hold|have)(?: an?| the| its)? $",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex Once();

    [GeneratedRegex(@"^(?:nya)? (?:yang )?(?:masih |sedang )?berlaku\b|^ in force\b", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex InForce();

    [GeneratedRegex(@"\b(?:valid|current) $", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Valid();
}
