using System.Collections.Immutable;

namespace Umkm.Rules.RuleLanguage;

/// <summary>A whole condition in one line of both languages.</summary>
internal static class ConditionLine
{
    public static LocalizedText Of(Condition condition) => new(Of(condition, Lang.Indonesian), Of(condition, Lang.English));

    private static string Of(Condition condition, Lang language)
    {
        string said = SentenceWriter.Write(condition, language);
        ImmutableArray<Condition> parts = ConditionParts.Told(condition);
        return parts.IsEmpty ? said : $"{said} ({string.Join("; ", parts.Select(p => Of(p, language)))})";
    }
}
