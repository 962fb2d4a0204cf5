using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>What is assessed: an <see cref="Enterprise"/> or a <see cref="EnterpriseGroup"/>. A closed family.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
public abstract record Subject
{
    private protected Subject() { }

    /// <summary>The name under which the caller knows the subject; null when there is none.</summary>
    public SubjectId? Id { get; init; }

    /// <summary>The name people know it by; null when unknown.</summary>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public string? Name
    {
        get;
        init => field = Guard.Against.MalformedText(value);
    }

    /// <summary>Where it is: a code as deep as is known; null when unknown.</summary>
    public RegionCode? Region { get; init; }

    /// <summary>Facts for local terms; those that are absent are unknown.</summary>
    public Facts Facts { get; init; } = Facts.None;
}
