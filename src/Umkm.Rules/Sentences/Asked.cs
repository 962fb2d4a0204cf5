using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sentences;

/// <summary>A condition somewhere in the structure of a criterion.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Holds">Whether it is asked to hold; false below an odd number of <c>bukan</c>.</param>
/// <param name="Always">Whether it is so wherever the criterion is met: no choice stands above it.</param>
internal readonly record struct Asked(Condition Condition, bool Holds, bool Always)
{
    /// <summary>A condition and all below it, from above.</summary>
    public static IEnumerable<Asked> Of(Condition condition, bool holds = true, bool always = true)
    {
        yield return new Asked(condition, holds, always);
        bool all = condition is Negation || (condition is AllOf && holds) || (condition is AnyOf && !holds);
        foreach (Condition part in ConditionParts.Of(condition))
        {
            foreach (Asked below in Of(part, condition is Negation ? !holds : holds, always && all))
            {
                yield return below;
            }
        }
    }

    /// <summary>Whether it asks another decision, whose own conditions a sentence may tell.</summary>
    public static bool AnotherDecision(Condition condition) => Of(condition).Any(a => a.Condition is DecisionIs);
}
