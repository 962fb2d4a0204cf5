using System.Text.Json.Serialization;
using NodaTime;

namespace Umkm.Domain;

/// <summary>One loan an enterprise has or had. Null means unknown.</summary>
/// <example>
/// <code>
/// var loan = new Loan { Programme = "kur-mikro", Plafond = Rupiah.FromJuta(50), AgreedOn = new LocalDate(2025, 2, 3) };
/// </code>
/// </example>
[JsonConverter(typeof(UmkmJsonConverter))]
public sealed record Loan
{
    /// <summary>The programme it belongs to, by its slug, e.g. <c>kur</c>.</summary>
    /// <exception cref="ArgumentException">The text does not have the form of a slug.</exception>
    public string? Programme
    {
        get;
        init => field = Guard.Against.InvalidSlug(value);
    }

    /// <summary>The scheme within the programme, by its slug, e.g. <c>mikro</c>.</summary>
    /// <exception cref="ArgumentException">The text does not have the form of a slug.</exception>
    public string? Scheme
    {
        get;
        init => field = Guard.Against.InvalidSlug(value);
    }

    /// <summary>What it is for, in the words of <see cref="Enterprise.Sector"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enum's.</exception>
    public TradeSector? Sector
    {
        get;
        init => field = Guard.Against.OutsideEnum(value, Slugs.TradeSector);
    }

    /// <summary>The day of the contract (akad).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a date of the ISO calendar from the year 1000 on.</exception>
    public LocalDate? AgreedOn
    {
        get;
        init => field = Guard.Against.EarlyDay(value);
    }

    /// <summary>The ceiling agreed, whole rupiah, Rp0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public Rupiah? Plafond
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>The interest rate a year, as agreed.</summary>
    public Percent? Rate { get; init; }

    /// <summary>How it stands, by its slug, e.g. <c>berjalan</c> or <c>lunas</c>.</summary>
    /// <exception cref="ArgumentException">The text does not have the form of a slug.</exception>
    public string? Status
    {
        get;
        init => field = Guard.Against.InvalidSlug(value);
    }
}
