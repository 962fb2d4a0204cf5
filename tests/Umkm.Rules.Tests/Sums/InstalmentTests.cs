using Umkm.Domain;
using Umkm.Rules.Sums;
using Umkm.Tests;

namespace Umkm.Rules.Tests.Sums;

/// <summary>Instalments: the textbook formula to sixty digits, sums that newspapers print for KUR, and what must hold of every loan.</summary>
public class InstalmentTests
{
    /// <summary>Loan × i ÷ (1 − (1 + i)^−n) with i = rate ÷ 12, worked out to sixty digits: 1.066.185,464…; 3.042.193,745…; 4.303.321,485…;
    /// 846.936,987…; 10.379.177,613…; 1.526.767,075…. One month pays loan and interest; without interest the loan is divided.</summary>
    [Theory]
    [InlineData(12_000_000, 1200, 12, 1_066_185)]
    [InlineData(100_000_000, 600, 36, 3_042_194)]
    [InlineData(50_000_000, 600, 12, 4_303_321)]
    [InlineData(10_000_000, 300, 12, 846_937)]
    [InlineData(500_000_000, 900, 60, 10_379_178)]
    [InlineData(50_000_000, 625, 36, 1_526_767)]
    [InlineData(1_200_000, 1200, 1, 1_212_000)]
    [InlineData(1_200_000, 0, 12, 100_000)]
    public void TheAnnuity(long loan, int hundredths, int months, long monthly) =>
        Assert.Equal(AmountSpan.Of(monthly), Of(InstalmentMethod.Annuity, loan, hundredths, months).Monthly);

    /// <summary>jabarekspres.com 14 March 2025: Rp100 million, 36 months, flat 6%: Rp3.277.778 a month, interest Rp18 million;
    /// poskota.co.id 9 March 2025: Rp50 million: Rp1.638.889.</summary>
    [Theory]
    [InlineData(100_000_000, 600, 36, 3_277_778, 18_000_000)]
    [InlineData(50_000_000, 600, 36, 1_638_889, 9_000_000)]
    public void TheFlatSumsThatNewspapersPrint(long loan, int hundredths, int months, long monthly, long interest)
    {
        Instalments flat = Of(InstalmentMethod.Flat, loan, hundredths, months);
        Assert.Equal((AmountSpan.Of(monthly), AmountSpan.Of(interest)), (flat.Monthly, flat.Interest));
    }

    /// <summary>Half a rupiah goes up, and the last month takes the rest.</summary>
    [Fact]
    public void HalfARupiahGoesUp()
    {
        Instalments sum = Of(InstalmentMethod.Annuity, 3, 0, 2);
        Assert.Equal((AmountSpan.Of(2), AmountSpan.Of(1)), (sum.Monthly, sum.Last));
        // 12% of Rp50 is half a rupiah a month.
        Assert.Equal(AmountSpan.Of(2), Of(InstalmentMethod.Flat, 50, 1200, 2).Interest);
    }

    [Fact]
    public void WhatIsPaid_IsTheLoanAndItsInterest() =>
        Dice.Each(
            300,
            random =>
            {
                long loan = random.NextInt64(1, 500_000_001);
                int rate = random.Next(2001);
                int months = random.Next(1, 61);
                foreach (InstalmentMethod method in Enum.GetValues<InstalmentMethod>())
                {
                    Instalments sum = Of(method, loan, rate, months);
                    Assert.Equal(loan + sum.Interest.Least, (sum.Monthly.Least * (months - 1)) + sum.Last.Least);
                }
                // The last annuity differs from the others only by what rounding left over.
                Instalments annuity = Of(InstalmentMethod.Annuity, loan, rate, months);
                Assert.InRange(annuity.Last.Least - annuity.Monthly.Least, -4 * months, 4 * months);
                Assert.True(annuity.Interest.Least <= Of(InstalmentMethod.Flat, loan, rate, months).Interest.Least + months);
            }
        );

    [Fact]
    public void ARangeHoldsEveryLoanWithinIt_AndIsReachedAtItsEnds() =>
        Dice.Each(
            300,
            random =>
            {
                long[] loan = [.. new[] { random.NextInt64(0, 500_000_001), random.NextInt64(0, 500_000_001) }.Order()];
                int[] rate = [.. new[] { random.Next(2001), random.Next(2001) }.Order()];
                int[] months = [.. new[] { random.Next(1, 61), random.Next(1, 61) }.Order()];
                foreach (InstalmentMethod method in Enum.GetValues<InstalmentMethod>())
                {
                    AmountSpan span = Instalments
                        .Of(
                            method,
                            new AmountSpan(loan[0], loan[1]),
                            (Percent.FromHundredths(rate[0]), Percent.FromHundredths(rate[1])),
                            (months[0], months[1])
                        )
                        .Monthly;
                    long inside = Of(
                        method,
                        random.NextInt64(loan[0], loan[1] + 1),
                        random.Next(rate[0], rate[1] + 1),
                        random.Next(months[0], months[1] + 1)
                    ).Monthly.Least;
                    Assert.InRange(inside, span.Least, span.Most!.Value);
                    Assert.Equal(span.Least, Of(method, loan[0], rate[0], months[1]).Monthly.Least);
                    Assert.Equal(span.Most, Of(method, loan[1], rate[1], months[0]).Monthly.Most);
                }
            }
        );

    [Fact]
    public void EndsThatDoNotFit_AreRefused()
    {
        (Percent, Percent) six = (Percent.FromWhole(6), Percent.FromWhole(6));
        Assert.Throws<ArgumentOutOfRangeException>(() => Instalments.Of(InstalmentMethod.Flat, AmountSpan.Of(1), six, (0, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Instalments.Of(InstalmentMethod.Flat, AmountSpan.Of(1), six, (2, 1)));
        Assert.Throws<ArgumentException>(() => Instalments.Of(InstalmentMethod.Flat, AmountSpan.Unknown, six, (1, 1)));
        Assert.Throws<ArgumentException>(() =>
            Instalments.Of(InstalmentMethod.Flat, AmountSpan.Of(1), (Percent.FromWhole(7), Percent.FromWhole(6)), (1, 1))
        );
    }

    private static Instalments Of(InstalmentMethod method, long loan, int hundredths, int months) =>
        Instalments.Of(method, AmountSpan.Of(loan), (Percent.FromHundredths(hundredths), Percent.FromHundredths(hundredths)), (months, months));
}
