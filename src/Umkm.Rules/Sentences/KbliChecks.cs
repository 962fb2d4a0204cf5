using System.Globalization;
using System.Text.RegularExpressions;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sentences;

/// <summary>The KBLI codes that a sentence writes hold or lie within those of the condition.</summary>
internal static partial class KbliChecks
{
    public static void Check(Sentence sentence, ProblemList problems)
    {
        Condition when = sentence.When;
        CodeGroup[] asked =
        [
            .. Asked.Of(when).Select(a => a.Condition).OfType<CodeIn>().Where(c => c.Term.Kind == TermKind.Kbli).SelectMany(c => c.Groups),
        ];
        if (asked.Length == 0 || Asked.AnotherDecision(when))
        {
            return;
        }
        foreach (Match list in Codings().Matches(sentence.Text))
        {
            foreach (Capture code in list.Groups["code"].Captures)
            {
                if (!Array.Exists(asked, a => Meets(code.Value, a.Range)))
                {
                    string its = string.Join(", ", asked.Select(a => a.Text));
                    sentence.Differs(
                        problems,
                        new($"menyebut KBLI {code.Value}, syaratnya {its}", $"says KBLI {code.Value}, the condition {its}"),
                        new("kode yang sama", "the same code")
                    );
                }
            }
        }
    }

    /// <summary>Whether a code, of its edition or of any, holds or lies within a group.</summary>
    private static bool Meets(string text, NumberRange asked)
    {
        string[] parts = text.Split('/');
        int[] editions = parts.Length > 1 ? [int.Parse(parts[1], CultureInfo.InvariantCulture)] : Codes.Editions;
        return Array.Exists(
            editions,
            e =>
                Codes.KbliGroup(string.Create(CultureInfo.InvariantCulture, $"{parts[0]}/{e}")) is not { } group
                || (group.Low <= asked.High && asked.Low <= group.High)
        );
    }

    // The years of editions are not codes: KBLI 2020.
    [GeneratedRegex(
        @"\bKBLI(?: (?:20(?:05|09|15|17|20|25)(?![\d/])))? (?<code>(?!20(?:05|09|15|17|20|25)(?![\d/]))\d{2,5}(?:/20\d\d)?)(?![\d.])"
            + @"(?:(?:,| |dan|atau|and|or|to|sampai|dengan|s\.d\.)+(?<code>\d{2,5}(?:/20\d\d)?)(?![\d.]))*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Codings();
}
