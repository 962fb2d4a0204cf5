using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;

namespace Umkm.Rules.Sums;

/// <summary>The final income tax on turnover of a month and of a year, worked out with the rates and the free amount of a rule file
/// (<c>hitungan/pph-final.yaml</c>).
/// Whether a taxpayer may use it is another question: <c>program/pph-final-umkm</c>.</summary>
internal sealed class FinalTaxFormula
{
    /// <summary>The rule file that holds the numbers.</summary>
    public const string Path = "hitungan/pph-final.yaml";

    internal FinalTaxFormula(LocalizedText title, ImmutableArray<Rounding> roundings, ImmutableArray<FinalTaxRate> rates)
    {
        Title = title;
        Roundings = roundings;
        Rates = rates;
    }

    /// <summary>What is worked out.</summary>
    public LocalizedText Title { get; }

    /// <summary>By which rule each month's tax is rounded to the nearest whole rupiah, half up; the oldest first.</summary>
    public ImmutableArray<Rounding> Roundings { get; }

    /// <summary>The rates, the oldest first, without gaps.</summary>
    public ImmutableArray<FinalTaxRate> Rates { get; }

    /// <summary>Reads the formula from the files of a rule book.</summary>
    /// <param name="files">All files of the book; one of them is <see cref="Path"/>.</param>
    /// <returns>The formula; null when the book has no such file.</returns>
    /// <exception cref="ArgumentException">The file has problems; <c>rules check</c> tells them.</exception>
    public static FinalTaxFormula? Read(IEnumerable<RuleFile> files) => FormulaFiles.Read(files, Path, FinalTaxReader.Read);

    /// <summary>Works out a tax year of twelve calendar months.</summary>
    /// <param name="year">The tax year.</param>
    /// <param name="legalForm">The legal form, as rule files write it, e.g. <c>orang-perseorangan</c>.</param>
    /// <param name="turnover">Turnover of January to December in whole rupiah, before discounts; a month that is not known is <see
    /// cref="AmountSpan.Unknown"/>, never nought.</param>
    /// <returns>One line a month. A month before the first rate has none.</returns>
    /// <exception cref="ArgumentException">Not twelve months.</exception>
    /// <exception cref="OverflowException">The amounts add up to more than can be counted.</exception>
    public FinalTaxYear Compute(int year, string legalForm, IReadOnlyList<AmountSpan> turnover)
    {
        Guard.Against.NullOrEmpty(legalForm);
        Guard.Against.Null(turnover);
        if (turnover.Count != 12)
        {
            throw new ArgumentException("Twelve months are expected.", nameof(turnover));
        }
        var months = ImmutableArray.CreateBuilder<FinalTaxMonth>(12);
        AmountSpan before = AmountSpan.Nought;
        for (int month = 1; month <= 12; month++)
        {
            AmountSpan amount = turnover[month - 1];
            var first = new LocalDate(year, month, 1);
            if (Rates.FirstOrDefault(r => r.InForce.Contains(first)) is { } rate)
            {
                long? free = rate.Free is { } band && band.LegalForm == legalForm ? band.Amount : null;
                AmountSpan taxable = free is { } f ? Above(before, amount, f) : amount;
                var tax = new AmountSpan(rate.Of(taxable.Least), rate.Of(taxable.Most));
                months.Add(new FinalTaxMonth(month, amount, taxable, rate, tax, Rounding.On(Roundings, first)));
            }
            before += amount;
        }
        return new FinalTaxYear(year, legalForm, months.ToImmutable());
    }

    // The part of a month above the free amount grows with the month and with what came before, so the ends of the spans give its ends.
    private static AmountSpan Above(AmountSpan before, AmountSpan amount, long free) =>
        new(
            Math.Min(amount.Least, Math.Max(0, checked(before.Least + amount.Least) - free)),
            amount.Most is { } most ? Math.Min(most, before.Most is { } sum ? Math.Max(0, checked(sum + most) - free) : most) : null
        );
}
