using System.Collections.Immutable;

namespace Umkm.Rules.RiskTables;

/// <summary>Of which time the risk table is asked. Which days each covers stands in the rule file of <c>tingkat-risiko</c>.</summary>
internal enum RiskTime
{
    /// <summary>From the day of the newest picture of OSS on: that picture alone.</summary>
    NewestPicture,

    /// <summary>PP 28/2025 before that day: the newest picture together with the earlier ones, because rows changed on days that nobody
    /// noted.</summary>
    BetweenPictures,

    /// <summary>The day of the picture before the newest: that picture alone; where it is silent about a code or scale, as between
    /// pictures.</summary>
    EarlierPicture,

    /// <summary>PP 5/2021: rows of that time alone. A picture of OSS under PP 28/2025 is evidence of nothing but itself.</summary>
    UnderPp5,
}

/// <summary>A derived risk term: its name with its scale and time.</summary>
internal sealed record RiskTerm(string Name, RiskScale Scale, RiskTime Time);

/// <summary>The derived risk terms of an activity: one a scale and time. Their names follow <c>risk:</c> in the glossary and <c>risiko_</c> in
/// SQL.</summary>
internal static class RiskTerms
{
    /// <summary>Every name with its scale and time: <c>mikro</c>, …, <c>mikro_antara</c>, …,
    /// <c>mikro_sebelumnya</c>, …, <c>mikro_pp5</c>, ….</summary>
    public static readonly ImmutableArray<RiskTerm> All =
    [
        .. from time in Enum.GetValues<RiskTime>()
        from scale in Enum.GetValues<RiskScale>()
        select new RiskTerm(Slug(scale) + Suffix(time), scale, time),
    ];

    /// <summary>The scale and time of a name.</summary>
    public static RiskTerm Find(string name) =>
        All.FirstOrDefault(t => t.Name == name) ?? throw new ArgumentException($"'{name}' is no risk term.", nameof(name));

    /// <summary>The slug of a scale, as that of a size class.</summary>
    public static string Slug(RiskScale scale) =>
        scale switch
        {
            RiskScale.Micro => "mikro",
            RiskScale.Small => "kecil",
            RiskScale.Medium => "menengah",
            _ => "besar",
        };

    private static string Suffix(RiskTime time) =>
        time switch
        {
            RiskTime.NewestPicture => "",
            RiskTime.BetweenPictures => "_antara",
            RiskTime.EarlierPicture => "_sebelumnya",
            _ => "_pp5",
        };
}
