using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>What is known about the person who owns an enterprise. Null means unknown.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
public sealed record Owner
{
    /// <summary>The person's NIK. Prints masked.</summary>
    public Nik? Nik { get; init; }

    /// <summary>True for an Indonesian citizen.</summary>
    public bool? Citizen { get; init; }

    /// <summary>The date of birth, or the month or year of which the day is not known; the age on a day follows from it.</summary>
    public PartialDate? BirthDate
    {
        get;
        init => field = PartialDate.Given(value);
    }

    /// <summary>What the person is employed as besides the business.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enum's.</exception>
    public Employment? Employment
    {
        get;
        init => field = Guard.Against.OutsideEnum(value, Slugs.Employment);
    }
}
