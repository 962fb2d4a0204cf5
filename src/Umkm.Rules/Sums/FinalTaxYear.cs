using System.Collections.Immutable;

namespace Umkm.Rules.Sums;

/// <summary>One month of a tax year.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Turnover">What was given.</param>
/// <param name="Taxable">The part above the free amount.</param>
/// <param name="Rate">The rate of the month.</param>
/// <param name="Tax">Whole rupiah.</param>
/// <param name="Rounding">By which rule it is rounded.</param>
internal sealed record FinalTaxMonth(int Month, AmountSpan Turnover, AmountSpan Taxable, FinalTaxRate Rate, AmountSpan Tax, Rounding Rounding);

/// <summary>A tax year, month by month.</summary>
/// <param name="Year">The tax year.</param>
/// <param name="LegalForm">The legal form, as rule files write it.</param>
/// <param name="Months">The months that have a rate.</param>
internal sealed record FinalTaxYear(int Year, string LegalForm, ImmutableArray<FinalTaxMonth> Months)
{
    /// <summary>The turnover of the months.</summary>
    public AmountSpan Turnover => Months.Aggregate(AmountSpan.Nought, (sum, m) => sum + m.Turnover);

    /// <summary>The taxable parts of the months.</summary>
    public AmountSpan Taxable => Months.Aggregate(AmountSpan.Nought, (sum, m) => sum + m.Taxable);

    /// <summary>The taxes of the months: each is paid by itself, so the year is their sum.</summary>
    public AmountSpan Tax => Months.Aggregate(AmountSpan.Nought, (sum, m) => sum + m.Tax);
}
