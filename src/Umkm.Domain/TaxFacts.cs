using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>What matters for the final income tax of small turnover. Turnovers are those of the previous tax year, in whole rupiah,
/// Rp0 or more. Null means unknown.</summary>
/// <remarks><law term="PPh final">PPh final: PP 55/2022 Pasal 56 to 59; PP 20/2026.</law></remarks>
[JsonConverter(typeof(UmkmJsonConverter))]
public sealed record TaxFacts
{
    /// <summary>The day of registration as a taxpayer, or the month or year of which the day is not known.</summary>
    public PartialDate? RegisteredOn
    {
        get;
        init => field = PartialDate.Given(value);
    }

    /// <summary>True when the general rates were chosen.</summary>
    public bool? GeneralRatesChosen { get; init; }

    /// <summary>The tax year in question, four digits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year does not have four digits.</exception>
    public int? Year
    {
        get;
        init => field = Guard.Against.YearOutOfRange(value);
    }

    /// <summary>Turnover from business.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public Rupiah? BusinessTurnover
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>Turnover from independent professional work.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public Rupiah? ProfessionalTurnover
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>Turnover under other final taxes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public Rupiah? FinalTaxedTurnover
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>Turnover from abroad.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public Rupiah? ForeignTurnover
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>Turnover of the spouse.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public Rupiah? SpouseTurnover
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>True when the spouse is taxed separately.</summary>
    public bool? SpouseSeparate { get; init; }

    /// <summary>Turnover of minor children.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public Rupiah? MinorChildrenTurnover
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>Turnover of one-person companies of the owner and the spouse.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public Rupiah? OwnCompaniesTurnover
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>True when an own company renders services of the same expertise as the owner's professional work.</summary>
    public bool? OwnCompanySameExpertise { get; init; }

    /// <summary>True for a permanent establishment (bentuk usaha tetap).</summary>
    public bool? PermanentEstablishment { get; init; }

    /// <summary>True when it enjoys a tax facility that excludes the final tax.</summary>
    public bool? TaxFacility { get; init; }

    /// <summary>True when an earlier event shuts it out of the final tax.</summary>
    public bool? LockedOut { get; init; }
}
