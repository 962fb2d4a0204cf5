using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>One activity of an enterprise (kegiatan usaha). Null means unknown.</summary>
/// <example>
/// <code>
/// var activity = new BusinessActivity { Kbli = Kbli.Parse("10794/2020"), Scope = "seluruh" };
/// </code>
/// </example>
[JsonConverter(typeof(UmkmJsonConverter))]
public sealed record BusinessActivity
{
    /// <summary>What is done: code and edition, as on the NIB.</summary>
    public Kbli? Kbli { get; init; }

    /// <summary>The scope (ruang lingkup) within the code, by its slug or name in the risk table.</summary>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public string? Scope
    {
        get;
        init => field = Guard.Against.MalformedText(value);
    }

    /// <summary>The risk level printed on the NIB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enum's.</exception>
    public RiskLevel? Risk
    {
        get;
        init => field = Guard.Against.OutsideEnum(value, Slugs.RiskLevel);
    }
}
