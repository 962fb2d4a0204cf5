using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>The sales of one closed year.</summary>
/// <example>
/// <code>
/// AnnualSale lastYear = AnnualSale.OfLastClosedYear(Rupiah.FromMiliar(3));
/// </code>
/// </example>
[JsonConverter(typeof(UmkmJsonConverter))]
public sealed record AnnualSale
{
    private AnnualSale(int? year, Rupiah amount)
    {
        Year = Guard.Against.YearOutOfRange(year);
        Amount = Guard.Against.Negative(amount);
    }

    /// <summary>The sales of a named year.</summary>
    /// <param name="year">The year, four digits.</param>
    /// <param name="amount">Whole rupiah, Rp0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year does not have four digits or the amount is below zero.</exception>
    public AnnualSale(int year, Rupiah amount)
        : this((int?)year, amount) { }

    /// <summary>The year; null for the last closed year, whichever it is.</summary>
    public int? Year { get; }

    /// <summary>Whole rupiah, Rp0 or more.</summary>
    public Rupiah Amount { get; }

    /// <summary>The sales of the last closed year without naming it.</summary>
    /// <param name="amount">Whole rupiah, Rp0 or more.</param>
    /// <returns>The sales.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public static AnnualSale OfLastClosedYear(Rupiah amount) => new(null, amount);

    internal static bool AreDistinct(EquatableList<AnnualSale> sales)
    {
        if (sales.Count <= 1)
        {
            return true;
        }
        var years = new HashSet<int>();
        foreach (AnnualSale sale in sales.AsSpan())
        {
            if (sale.Year is not { } year || !years.Add(year))
            {
                return false;
            }
        }
        return true;
    }
}
