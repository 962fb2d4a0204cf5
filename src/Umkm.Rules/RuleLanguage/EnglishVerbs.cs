namespace Umkm.Rules.RuleLanguage;

/// <summary>Verbs that agree with English names of facts.</summary>
internal static class EnglishVerbs
{
    private static readonly string[] After =
    [
        " of ",
        " from ",
        " in ",
        " on ",
        " to ",
        " under ",
        " since ",
        " with ",
        " without ",
        " that ",
        " for ",
        " and ",
    ];

    /// <summary><c>are</c> for <c>workers</c> and <c>last year's sales</c>; <c>is</c> for <c>business capital</c> and <c>turnover of own
    /// companies</c>.</summary>
    public static string Be(string name)
    {
        int end = After.Select(a => name.IndexOf(a, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(name.Length).Min();
        string noun = name[..end];
        bool ends = noun.EndsWith('s') && !noun.EndsWith("'s", StringComparison.Ordinal) && !noun.EndsWith("ss", StringComparison.Ordinal);
        bool many = ends || noun.EndsWith("people", StringComparison.Ordinal) || noun.EndsWith("children", StringComparison.Ordinal);
        return many ? "are" : "is";
    }
}
