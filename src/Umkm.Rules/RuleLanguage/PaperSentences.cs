using Umkm.Rules.Problems;

namespace Umkm.Rules.RuleLanguage;

/// <summary>Reads sentences about papers: <c>memiliki SPP-IRT yang berlaku</c>, <c>sedang mengurus</c>, <c>pernah memiliki</c>.</summary>
internal sealed class PaperSentences(Glossary glossary, ProblemList problems, SentenceProblems tell)
{
    /// <summary>The condition; null when it cannot be read, which is then told. Nothing when the sentence is about no paper.</summary>
    public (Condition? Condition, bool Read)? Read(Place place, string text)
    {
        (string Lead, PermitTest Test)[] forms =
        [
            ("memiliki", PermitTest.InForce),
            ("sedang mengurus", PermitTest.InProcess),
            ("pernah memiliki", PermitTest.Ever),
        ];
        foreach ((string lead, PermitTest test) in forms)
        {
            if (!Comparators.Starts(text, lead))
            {
                continue;
            }
            string name = text[lead.Length..].Trim();
            const string InForce = " yang berlaku";
            if (test == PermitTest.InForce)
            {
                if (!name.EndsWith(InForce, StringComparison.Ordinal))
                {
                    tell.PaperForm(place, text);
                    return (null, true);
                }
                name = name[..^InForce.Length];
            }
            if (glossary.FindPermitByName(name) is { } kind)
            {
                return (new PermitHeld(place, kind, test), true);
            }
            Papers.Unknown(problems, place, name, glossary);
            return (null, true);
        }
        return null;
    }
}
