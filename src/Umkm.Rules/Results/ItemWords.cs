using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Results;

/// <summary>How texts for people speak of an item of a list: by its name, and where it has only a number by its kind too.</summary>
internal static class ItemWords
{
    /// <summary>The words for an item.</summary>
    /// <param name="item">Its name or number.</param>
    /// <param name="kind">What it is; null where its name says it.</param>
    /// <param name="language">The language.</param>
    public static string Of(string item, SubjectKind? kind, Lang language) =>
        kind is { } of && item.All(char.IsAsciiDigit) ? $"{(language == Lang.English ? of.English() : of.Word())} {item}" : item;

    /// <summary>The item in JSON: an activity or product as results refer to it, others in words, since no list of results numbers them.</summary>
    public static string? InJson(string? item, SubjectKind? kind, Lang language) =>
        item is null || kind is SubjectKind.Activity or SubjectKind.Product ? item : Of(item, kind, language);
}
