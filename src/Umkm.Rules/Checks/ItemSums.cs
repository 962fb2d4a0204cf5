using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Checks;

/// <summary>Conditions about a sum over the items of a list as numbers.</summary>
internal static class ItemSums
{
    /// <summary>A text that is the same for the same sum.</summary>
    public static string Key(ChildSum s) => $"jumlah {s.Addend.Name} {s.Child.Word()} yang {ConditionKey.Of(s.Where)} ditambah {s.Plus?.Name}";

    /// <summary>The smallest it can be: of no items, it is what is added.</summary>
    public static long Lowest(ChildSum s) =>
        s.Addend.Minimum is >= 0 && (s.Plus is null || s.Plus.Minimum is not null) ? s.Plus?.Minimum ?? 0 : -IndonesianNumbers.Largest;

    /// <summary>What is summed, in words.</summary>
    public static LocalizedText Tell(ChildSum s) => new(Tell(s, Lang.Indonesian), Tell(s, Lang.English));

    private static string Tell(ChildSum s, Lang language)
    {
        bool english = language == Lang.English;
        string plus = s.Plus is null ? "" : $" {(english ? "plus" : "ditambah")} {(english ? s.Plus.English : s.Plus.Name)}";
        return $"{(english ? "sum of" : "jumlah")} {(english ? s.Addend.English : s.Addend.Name)}{plus}";
    }
}
