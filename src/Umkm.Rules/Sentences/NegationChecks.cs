using System.Text.RegularExpressions;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sentences;

/// <summary>What must be so is not denied by a sentence that names it, and what must not be so is not affirmed. Only what has its own name in the
/// sentence is compared.</summary>
internal static partial class NegationChecks
{
    public static void Check(Sentence sentence, ProblemList problems)
    {
        foreach (Asked asked in Asked.Of(sentence.Criterion.When).Where(a => a.Always))
        {
            foreach (string name in Names.Of(asked.Condition, sentence.English))
            {
                int at = Names.Find(sentence.Text, name, 0);
                if (at < 0)
                {
                    continue;
                }
                string before = sentence.Lower[..at];
                bool denied = (sentence.English ? DeniedBefore() : DeniedBeforeInIndonesian()).IsMatch(before);
                bool plain = !Negators.In(before + sentence.Lower[(at + name.Length)..], sentence.English);
                if (asked.Holds ? denied && !Negators.In(sentence.Lower[(at + name.Length)..], sentence.English) : plain)
                {
                    Condition whole = asked.Condition;
                    sentence.Differs(
                        problems,
                        asked.Holds
                            ? new($"menyangkal \"{name}\", syaratnya memintanya", $"denies \"{name}\", which the condition asks")
                            : new($"menyatakan \"{name}\", syaratnya menyangkalnya", $"affirms \"{name}\", which the condition denies"),
                        new(
                            $"{(asked.Holds ? "" : "bukan: ")}{SentenceWriter.Write(whole, Lang.Indonesian)}",
                            $"{(asked.Holds ? "" : "not: ")}{SentenceWriter.Write(whole, Lang.English)}"
                        )
                    );
                }
                break;
            }
        }
    }

    [GeneratedRegex(
        @"(?<!\b(?:tidak|bukan|bukannya) )\b(?:tidak|bukan|belum|tanpa)"
            + @"(?: (?:memiliki|mempunyai|punya|memegang|merupakan|termasuk|berbentuk|sedang|pernah|ada))* (?:ber-?)?$",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex DeniedBeforeInIndonesian();

    // Twice denied is affirmed: "tidak tanpa NIB".
    [GeneratedRegex(
        @"(?<!\b(?:not|never) )\b(?:no|not|never|without)(?: (?:have|has|had|hold|holds|be|been|a|an|any))* $",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex DeniedBefore();
}
