using Umkm.Rules.Books;

namespace Umkm.Rules.Sums;

/// <summary>A rate of the final tax and the days on which it is in force.</summary>
/// <param name="InForce">Its days; a month takes the rate of its first day.</param>
/// <param name="Part">The tax on <paramref name="Whole"/> rupiah, e.g. 5 of 1000.</param>
/// <param name="Whole">The amount it is the tax on.</param>
/// <param name="Basis">The article of the rate.</param>
/// <param name="Free">The part of a year's turnover that is not taxed; null when there is none.</param>
internal sealed record FinalTaxRate(InForce InForce, long Part, long Whole, LegalBasis Basis, FreeAmount? Free)
{
    /// <summary>The tax on an amount, to the nearest whole rupiah, half up.</summary>
    /// <exception cref="OverflowException">The amount is too large to be counted.</exception>
    public long Of(long taxable) => checked((2 * Part * taxable) + Whole) / (2 * Whole);

    internal long? Of(long? taxable) => taxable is { } amount ? Of(amount) : null;
}

/// <summary>The part of a year's turnover that is not taxed, counted from the first month of the tax year.</summary>
/// <param name="Amount">Whole rupiah; the amount itself is still free.</param>
/// <param name="LegalForm">The legal form it is for, as rule files write it.</param>
/// <param name="Basis">Its article.</param>
internal sealed record FreeAmount(long Amount, string LegalForm, LegalBasis Basis);
