using Umkm.Rules.Books;
using Umkm.Rules.Sums;
using Umkm.Tests;

namespace Umkm.Rules.Tests.Sums;

/// <summary>The final income tax of a month and of a year: the official tables line by line, exact at the free amount, and what must hold of
/// every year.</summary>
public class FinalTaxSumTests
{
    private const string Individual = "orang-perseorangan";
    private const long Juta = 1_000_000;
    private const long Free = 500 * Juta; // PP 55/2022 Pasal 60 ayat (2)
    private static readonly FinalTaxFormula Formula = FinalTaxFormula.Read(RuleBook.EmbeddedRuleFiles)!;

    /// <summary>PP 55/2022, elucidation of Pasal 60 ayat (5) huruf b: Tuan R, registered January 2022, an electronics shop.</summary>
    [Fact]
    public void TheOfficialTableOfTuanR()
    {
        long[] turnover = [70, 130, 80, 120, 100, 120, 80, 80, 60, 140, 100, 120];
        long[] tax = [0, 0, 0, 0, 0, 600, 400, 400, 300, 700, 500, 600];
        FinalTaxYear year = Formula.Compute(2022, Individual, [.. turnover.Select(t => AmountSpan.Of(t * Juta))]);
        Assert.Equal(tax.Select(t => AmountSpan.Of(t * 1000)), year.Months.Select(m => m.Tax));
        Assert.Equal(AmountSpan.Of(1_200 * Juta), year.Turnover);
        Assert.Equal(AmountSpan.Of(700 * Juta), year.Taxable);
        Assert.Equal(AmountSpan.Of(3_500_000), year.Tax);
    }

    /// <summary>PP 23/2018, elucidation of Pasal 8 (Tuan R, September 2019: Rp60 million withheld on, Rp20 million paid by himself) and PP
    /// 55/2022, of Pasal 62 (Koperasi A, September 2023).</summary>
    [Theory]
    [InlineData(2019, Individual, 60, 300_000)]
    [InlineData(2019, Individual, 20, 100_000)]
    [InlineData(2023, "koperasi", 60, 300_000)]
    [InlineData(2023, "koperasi", 20, 100_000)]
    public void TheOfficialMonths(int year, string form, long turnover, long tax) =>
        Assert.Equal(AmountSpan.Of(tax), Formula.Compute(year, form, Only(9, turnover * Juta)).Months.Single(m => m.Month == 9).Tax);

    /// <summary>PP 23/2018 Pasal 10: 1% to the end of June 2018, 0.5% from July; PP 46/2013 from July 2013. The example is Firma AS, whose
    /// months are not given there.</summary>
    [Fact]
    public void TheRateOfTheMonthDecides()
    {
        AmountSpan[] even = [.. Enumerable.Repeat(AmountSpan.Of(100 * Juta), 12)];
        Assert.Equal(
            [.. Enumerable.Repeat(1 * Juta, 6), .. Enumerable.Repeat(Juta / 2, 6)],
            Formula.Compute(2018, "firma", even).Months.Select(m => m.Tax.Least)
        );
        Assert.Equal([7, 8, 9, 10, 11, 12], Formula.Compute(2013, "firma", even).Months.Select(m => m.Month));
    }

    /// <summary>UU 7/2021 Pasal 17 ayat (1): the free amount is of tax year 2022 on, for individuals (PP 55/2022 Pasal 60 ayat (2)). The amount
    /// itself is still free.</summary>
    [Theory]
    [InlineData(2021, Individual, Free, Free)]
    [InlineData(2022, Individual, Free - 1, 0)]
    [InlineData(2022, Individual, Free, 0)]
    [InlineData(2022, Individual, Free + 1, 1)]
    [InlineData(2026, Individual, Free + 1, 1)]
    [InlineData(2026, "pt-perorangan", Free, Free)]
    public void ExactAtTheFreeAmount(int year, string form, long turnover, long taxable) =>
        Assert.Equal(AmountSpan.Of(taxable), Formula.Compute(year, form, Only(3, turnover)).Taxable);

    /// <summary>Half a rupiah goes up: 0.5% of Rp100 is half a rupiah, of Rp99 less.</summary>
    [Theory]
    [InlineData(99, 0)]
    [InlineData(100, 1)]
    [InlineData(299, 1)]
    [InlineData(300, 2)]
    public void HalfARupiahGoesUp(long turnover, long tax) => Assert.Equal(AmountSpan.Of(tax), Formula.Compute(2026, "cv", Only(1, turnover)).Tax);

    [Fact]
    public void AYear_IsTheSumOfItsMonths_AndOnlyTheExcessIsTaxed() =>
        Dice.Each(
            300,
            dice =>
            {
                long[] months = Year(dice);
                FinalTaxYear year = Formula.Compute(2026, Individual, [.. months.Select(AmountSpan.Of)]);
                Assert.Equal(Math.Max(0, months.Sum() - Free), year.Taxable.Least);
                Assert.Equal(year.Months.Sum(m => m.Tax.Least), year.Tax.Least);
                Assert.All(year.Months, m => Assert.True(Math.Abs((m.Tax.Least * 200) - m.Taxable.Least) <= 100));
            }
        );

    [Fact]
    public void MoreTurnoverInAMonth_NeverMeansLessTax() =>
        Dice.Each(
            300,
            dice =>
            {
                long[] months = Year(dice);
                long[] more = [.. months];
                more[dice.Next(12)] += 1 + dice.NextInt64(300_000_000);
                FinalTaxYear one = Formula.Compute(2026, Individual, [.. months.Select(AmountSpan.Of)]);
                FinalTaxYear other = Formula.Compute(2026, Individual, [.. more.Select(AmountSpan.Of)]);
                Assert.True(other.Tax.Least >= one.Tax.Least);
                Assert.All(one.Months.Zip(other.Months), pair => Assert.True(pair.Second.Tax.Least >= pair.First.Tax.Least));
            }
        );

    [Fact]
    public void WhatIsNotKnown_LeavesARangeThatHoldsEveryYear() =>
        Dice.Each(
            300,
            dice =>
            {
                long[] months = Year(dice);
                AmountSpan[] partly =
                [
                    .. months.Select(m =>
                        dice.Next(3) switch
                        {
                            0 => AmountSpan.Of(m),
                            1 => new(m / 2, 2 * m),
                            _ => new(m / 3, null),
                        }
                    ),
                ];
                FinalTaxYear exact = Formula.Compute(2026, Individual, [.. months.Select(AmountSpan.Of)]);
                FinalTaxYear range = Formula.Compute(2026, Individual, partly);
                foreach ((FinalTaxMonth one, FinalTaxMonth held) in exact.Months.Zip(range.Months))
                {
                    Assert.InRange(one.Tax.Least, held.Tax.Least, held.Tax.Most ?? long.MaxValue);
                    Assert.InRange(one.Taxable.Least, held.Taxable.Least, held.Taxable.Most ?? long.MaxValue);
                }
            }
        );

    [Fact]
    public void TheFormulaSaysWhereItsNumbersAreFrom()
    {
        Assert.All(Formula.Rates, r => Assert.NotEmpty(r.Basis.Basis));
        Assert.Equal("2013-07-01", NodaTime.Text.LocalDatePattern.Iso.Format(Formula.Rates[0].InForce.From));
        Assert.Null(Formula.Rates[^1].InForce.Until);
        Assert.Throws<ArgumentException>(() => Formula.Compute(2026, Individual, [AmountSpan.Nought]));
        Assert.Throws<OverflowException>(() => Formula.Compute(2026, "cv", Only(1, long.MaxValue)));
    }

    // Months from nothing to Rp200 million: their sums lie on both sides of the free amount.
    private static long[] Year(Dice dice)
    {
        long most = 1 + dice.NextInt64(200_000_000);
        return [.. Enumerable.Range(0, 12).Select(_ => dice.NextInt64(most))];
    }

    private static AmountSpan[] Only(int month, long amount) =>
        [.. Enumerable.Range(1, 12).Select(m => m == month ? AmountSpan.Of(amount) : AmountSpan.Nought)];
}
