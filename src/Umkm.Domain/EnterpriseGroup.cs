using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>What is known about a group of enterprises (kelompok): a paguyuban, a sentra, a cluster. Null means unknown.</summary>
/// <example>
/// <code>
/// var group = new EnterpriseGroup { Kind = "kelompok", Members = [new Enterprise { Name = "Keripik Bu Sri" }] };
/// </code>
/// </example>
[JsonConverter(typeof(UmkmJsonConverter))]
public sealed record EnterpriseGroup : Subject
{
    /// <summary>What sort of group it is, by its slug, e.g. <c>paguyuban</c>.</summary>
    /// <exception cref="ArgumentException">The text does not have the form of a slug.</exception>
    public string? Kind
    {
        get;
        init => field = Guard.Against.InvalidSlug(value);
    }

    /// <summary>Its legal status, by its slug.</summary>
    /// <exception cref="ArgumentException">The text does not have the form of a slug.</exception>
    public string? LegalStatus
    {
        get;
        init => field = Guard.Against.InvalidSlug(value);
    }

    /// <summary>Its members, each with whatever is known about it.</summary>
    public EquatableList<Enterprise>? Members { get; init; }

    /// <summary>True when vacant land is available to it.</summary>
    public bool? LandVacant { get; init; }

    /// <summary>Who owns the land, by a slug.</summary>
    /// <exception cref="ArgumentException">The text does not have the form of a slug.</exception>
    public string? LandOwner
    {
        get;
        init => field = Guard.Against.InvalidSlug(value);
    }
}
