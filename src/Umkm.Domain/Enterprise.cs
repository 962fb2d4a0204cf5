using System.Text.Json.Serialization;
using NodaTime;

namespace Umkm.Domain;

/// <summary>What is known about an enterprise. Every member may be null, which means unknown: never zero, never no, never today.
/// A list that is given is complete; an empty list means none. Amounts are whole rupiah.</summary>
/// <remarks>A record: equal facts are equal values, and <c>with</c> makes a changed copy. Setters refuse impossible values.</remarks>
/// <example>
/// <code>
/// var enterprise = new Enterprise { BusinessCapital = Rupiah.FromJuta(85), ForeignOwned = false }; // all else is unknown
/// </code>
/// </example>
[JsonConverter(typeof(UmkmJsonConverter))]
public sealed record Enterprise : Subject
{
    /// <summary>The business identification number.</summary>
    public Nib? Nib { get; init; }

    /// <summary>The tax number. Prints masked when it may be an individual's.</summary>
    public Npwp? Npwp { get; init; }

    /// <summary>The legal form.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enum's.</exception>
    public LegalForm? LegalForm
    {
        get;
        init => field = Guard.Against.OutsideEnum(value, Slugs.LegalForm);
    }

    /// <summary>The day the enterprise was founded, or the month or year of which the day is not known.</summary>
    public PartialDate? EstablishedOn
    {
        get;
        init => field = PartialDate.Given(value);
    }

    /// <summary>Business capital, own and borrowed, used to run the enterprise, without the land and buildings of the place of
    /// business. Rp0 or more.</summary>
    /// <remarks><law term="modal usaha">Modal usaha: PP 7/2021 Pasal 35 ayat (3).</law></remarks>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public Rupiah? BusinessCapital
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>Net assets without the land and buildings of the place of business. May be below zero.</summary>
    /// <remarks><law term="kekayaan bersih">Kekayaan bersih: UU 20/2008 Pasal 6.</law></remarks>
    public Rupiah? NetAssets { get; init; }

    /// <summary>The investment value of an industrial enterprise, without land and buildings. Rp0 or more.</summary>
    /// <remarks><law term="nilai investasi">Nilai investasi: Permenperin 64/2016.</law></remarks>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public Rupiah? Investment
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>Sales by year: either one amount of the last closed year without naming it, or amounts of different years in any
    /// order; an empty list means that no year has closed yet.</summary>
    /// <remarks><law term="hasil penjualan tahunan">Hasil penjualan tahunan: PP 7/2021 Pasal 35 ayat (5); UU 20/2008 Pasal 6.</law></remarks>
    /// <exception cref="ArgumentException">A year occurs twice, or an amount without a year stands beside others.</exception>
    public EquatableList<AnnualSale>? AnnualSales
    {
        get;
        init =>
            field = value is null
                ? null
                : Guard.Against.InvalidInput(
                    value,
                    nameof(value),
                    AnnualSale.AreDistinct,
                    "Each year once, or one amount without a year, was expected."
                );
    }

    /// <summary>The sales of the last closed year: of the years given, the newest that had ended before a day, or the amount given without a
    /// year. The year of the day itself and later ones are not closed and never count.</summary>
    /// <param name="on">The assessment date.</param>
    /// <returns>The sales; null when none are given or none of the years given had ended.</returns>
    public AnnualSale? LastClosedSales(LocalDate on) =>
        AnnualSales?.Where(sale => sale.Year is null || sale.Year < on.Year).MaxBy(static sale => sale.Year ?? 0);

    /// <summary>How many people work there. Zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public int? Workers
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>True for a foreign-investment enterprise (PMA).</summary>
    public bool? ForeignOwned { get; init; }

    /// <summary>True when it is a subsidiary or branch of a larger enterprise, or owned or controlled by one.</summary>
    /// <remarks><law term="berdiri sendiri">Berdiri sendiri: UU 20/2008 Pasal 1 angka 2 and 3.</law></remarks>
    public bool? SubsidiaryOfLarger { get; init; }

    /// <summary>The person who owns it.</summary>
    public Owner? Owner { get; init; }

    /// <summary>What it does, one entry for each KBLI code and scope.</summary>
    public EquatableList<BusinessActivity>? Activities { get; init; }

    /// <summary>What it makes or sells.</summary>
    public EquatableList<Product>? Products { get; init; }

    /// <summary>The papers it holds or has applied for: all of them, unless <see cref="PermitsComplete"/> is false.</summary>
    /// <exception cref="ArgumentException">A paper ends before the day it was issued.</exception>
    public EquatableList<HeldPermit>? Permits
    {
        get;
        init => field = Guard.Against.InvalidEntry(value, static permit => permit.EndsAfterIssue, "A permit ends before the day it was issued.");
    }

    /// <summary>False when <see cref="Permits"/> are only those that are known and others may be held too; a paper of which it is known
    /// that there is none is listed as <see cref="PermitStatus.NotHeld"/>. Null and true: a list that is given is complete.</summary>
    public bool? PermitsComplete { get; init; }

    /// <summary>The loan it asks for. Rp0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public Rupiah? LoanRequested
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>What the loan is for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enum's.</exception>
    public TradeSector? Sector
    {
        get;
        init => field = Guard.Against.OutsideEnum(value, Slugs.TradeSector);
    }

    /// <summary>The loans it has or had.</summary>
    public EquatableList<Loan>? Loans { get; init; }

    /// <summary>The trainings it has taken part in, by their slugs.</summary>
    /// <exception cref="ArgumentException">An entry does not have the form of a slug.</exception>
    public EquatableList<string>? Trainings
    {
        get;
        init => field = Guard.Against.InvalidEntry(value, Slugs.HasForm, "Slugs of trainings were expected.");
    }

    /// <summary>True when it belongs to a group of enterprises.</summary>
    public bool? GroupMember { get; init; }

    /// <summary>How many places of sale it has. Zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public int? Outlets
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>How many places of production it has. Zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public int? ProductionSites
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>What matters for income tax.</summary>
    public TaxFacts? Tax { get; init; }

    /// <summary>What matters for writing off a bad debt.</summary>
    public DebtFacts? Debt { get; init; }
}
