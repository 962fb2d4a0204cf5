using System.Collections.Immutable;

namespace Umkm.Rules.RuleLanguage;

/// <summary>A whole condition in one line of both languages.</summary>
internal static class ConditionLine
{
    public static LocalizedText Of(Condition condition) => new(Of(condition, Lang.Indonesian), Of(condition, Lang.English));

    private static string Of(Condition condition, Lang language)
    {
        string said = SentenceWriter.Write(condition, language);
        ImmutableArray<Condition> parts = Parts(condition);
        return parts.IsEmpty ? said : $"{said} ({string.Join("; ", parts.Select(p => Of(p, language)))})";
    }

    /// <summary>The conditions directly below one.</summary>
    public static ImmutableArray<Condition> Parts(Condition condition) =>
        condition switch
        {
            AllOf c => c.Parts,
            AnyOf c => c.Parts,
            AtLeastOf c => c.Parts,
            Negation c => [c.Part],
            Quantified { Part: not Always } c => [c.Part],
            ChildSum { Where: not Always } c => [c.Where],
            _ => [],
        };
}
