namespace Umkm.Rules.RiskTables;

/// <summary>
/// A set of risk levels that an activity may have. One bit a level, so that what is not known for certain stays a set and is never guessed.
/// The four levels are those of PP 5/2021 and, since 5 June 2025, of PP 28/2025.
/// </summary>
[Flags]
internal enum RiskSet
{
    /// <summary>No level. Only <see cref="RiskLookup.Listed"/> can be empty; what is possible never is.</summary>
    None = 0,

    /// <summary><c>rendah</c>: the NIB suffices.</summary>
    Low = 1,

    /// <summary><c>menengah-rendah</c>: NIB and a self-declared Sertifikat Standar.</summary>
    MediumLow = 2,

    /// <summary><c>menengah-tinggi</c>: NIB and a verified Sertifikat Standar.</summary>
    MediumHigh = 4,

    /// <summary><c>tinggi</c>: NIB and Izin.</summary>
    High = 8,

    /// <summary>All four: nothing is known about the risk.</summary>
    Any = Low | MediumLow | MediumHigh | High,
}

/// <summary>The scale columns of the risk table, smallest first.</summary>
internal enum RiskScale
{
    /// <summary><c>mikro</c>.</summary>
    Micro,

    /// <summary><c>kecil</c>.</summary>
    Small,

    /// <summary><c>menengah</c>.</summary>
    Medium,

    /// <summary><c>besar</c>.</summary>
    Large,
}

/// <summary>The names of the risk levels in the data files and in the facts of an activity.</summary>
internal static class RiskSets
{
    private static readonly (RiskSet Level, string Slug)[] Levels =
    [
        (RiskSet.Low, "rendah"),
        (RiskSet.MediumLow, "menengah-rendah"),
        (RiskSet.MediumHigh, "menengah-tinggi"),
        (RiskSet.High, "tinggi"),
    ];

    /// <summary>The slugs of the levels in the set, lowest risk first; empty for <see cref="RiskSet.None"/>.</summary>
    public static IEnumerable<string> Slugs(this RiskSet set) => Levels.Where(l => (set & l.Level) != RiskSet.None).Select(l => l.Slug);

    /// <summary>Whether exactly one level is in the set.</summary>
    public static bool IsSingle(this RiskSet set) => set is RiskSet.Low or RiskSet.MediumLow or RiskSet.MediumHigh or RiskSet.High;

    /// <summary>The level with this slug (<c>rendah</c>, <c>menengah-rendah</c>, <c>menengah-tinggi</c>, <c>tinggi</c>).</summary>
    /// <param name="slug">The slug, lower case; anything else is not a level.</param>
    /// <param name="level">The level, or <see cref="RiskSet.None"/> when the slug is not known.</param>
    public static bool TryParse(string? slug, out RiskSet level)
    {
        level = RiskSet.None;
        foreach (var known in Levels)
        {
            if (known.Slug == slug)
            {
                level = known.Level;
            }
        }

        return level != RiskSet.None;
    }
}
