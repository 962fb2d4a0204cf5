using System.Collections.Immutable;

namespace Umkm.Rules.RuleLanguage;

/// <summary>The conditions directly below one: the one walk that all readers of conditions share.</summary>
internal static class ConditionParts
{
    /// <summary>All of them; none below a sentence.</summary>
    public static ImmutableArray<Condition> Of(Condition condition) =>
        condition switch
        {
            AllOf c => c.Parts,
            AnyOf c => c.Parts,
            AtLeastOf c => c.Parts,
            Negation c => [c.Part],
            Quantified c => [c.Part],
            ChildSum c => [c.Where],
            _ => [],
        };

    /// <summary>Those that are told: that children are asked nothing more goes without saying.</summary>
    public static ImmutableArray<Condition> Told(Condition condition) =>
        condition is Quantified { Part: Always } or ChildSum { Where: Always } ? [] : Of(condition);

    /// <summary>What those below one are about where that is another subject than its own: items of a list.</summary>
    public static SubjectKind? ChildOf(Condition condition) =>
        condition switch
        {
            Quantified c => c.Child,
            ChildSum c => c.Child,
            _ => null,
        };
}
