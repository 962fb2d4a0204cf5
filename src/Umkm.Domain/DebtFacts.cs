using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>What matters for writing off a bad debt. Null means unknown.</summary>
/// <remarks><law term="hapus tagih">Hapus tagih: PP 47/2024.</law></remarks>
[JsonConverter(typeof(UmkmJsonConverter))]
public sealed record DebtFacts
{
    /// <summary>The principal still owed, whole rupiah, Rp0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public Rupiah? Principal
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>The day the lender wrote it off its books (hapus buku), or the month or year of which the day is not known.</summary>
    public PartialDate? WrittenOffOn
    {
        get;
        init => field = PartialDate.Given(value);
    }

    /// <summary>True when it is covered by credit insurance or a guarantee.</summary>
    public bool? Insured { get; init; }

    /// <summary>What became of the collateral.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enum's.</exception>
    public Collateral? Collateral
    {
        get;
        init => field = Guard.Against.OutsideEnum(value, Slugs.Collateral);
    }
}
