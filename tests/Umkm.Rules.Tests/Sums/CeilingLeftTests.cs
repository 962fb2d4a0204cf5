using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Sums;

namespace Umkm.Rules.Tests.Sums;

/// <summary>The ceiling left: Permenko Perekonomian 1/2026 Pasal 43 ayat (3) huruf b, micro and small KUR of a non-export trader together at most
/// Rp500 million; one small KUR contract is over Rp100 million and at most Rp500 million (Pasal 43 ayat (1)).</summary>
public class CeilingLeftTests
{
    private const long Juta = 1_000_000;
    private static readonly LocalDate On = new(2026, 11, 28);
    private static readonly KurFormula Formula = KurFormula.Read(RuleBook.EmbeddedRuleFiles)!;

    [Theory]
    [InlineData(0, 500)]
    [InlineData(100, 400)]
    [InlineData(399, 101)]
    [InlineData(400, 0)] // Rp100 million are left, and a small KUR is over that
    [InlineData(500, 0)]
    public void WhatEarlierContractsUsed_IsGone(long used, long left)
    {
        CeilingLeft[] both = Left(new Enterprise { Sector = TradeSector.Trade, Loans = [Micro(used * Juta, new(2026, 3, 1))] });
        Assert.Equal(2, both.Length);
        Assert.All(both, l => Assert.Equal((AmountSpan.Of(used * Juta), AmountSpan.Of(left * Juta)), (l.Used, l.Left)));
    }

    [Fact]
    public void OneRupiahAtTheBound()
    {
        CeilingLeft At(long used) => Left(new Enterprise { Sector = TradeSector.Trade, Loans = [Micro(used, new(2026, 3, 1))] })[0];
        Assert.Equal(AmountSpan.Of((100 * Juta) + 1), At((400 * Juta) - 1).Left);
        Assert.Equal(AmountSpan.Of(0), At(400 * Juta).Left);
        Assert.Equal(AmountSpan.Of((500 * Juta) - 1), At(1).Left);
    }

    [Theory]
    [InlineData("2026-01-12", 500)]
    [InlineData("2026-01-13", 400)]
    public void OlderContracts_CountUnderOneReadingOnly(string agreed, long left)
    {
        LocalDate day = NodaTime.Text.LocalDatePattern.Iso.Parse(agreed).Value;
        CeilingLeft[] both = Left(new Enterprise { Sector = TradeSector.Trade, Loans = [Micro(100 * Juta, day)] });
        Assert.Equal(AmountSpan.Of(left * Juta), both.Single(l => l.Reading == "akad-lama-tidak-dihitung").Left);
        Assert.Equal(AmountSpan.Of(400 * Juta), both.Single(l => l.Reading == "akad-lama-dihitung").Left);
    }

    [Fact]
    public void WhatIsNotKnown_LeavesARange()
    {
        var range = new AmountSpan(0, 500 * Juta);
        Assert.Equal(range, Left(new Enterprise { Sector = TradeSector.Trade })[0].Left);
        Assert.Equal(
            range,
            Left(new Enterprise { Sector = TradeSector.Trade, Loans = [new Loan { Programme = "kur-kecil", AgreedOn = new(2026, 3, 1) }] })[0].Left
        );
        // A loan of an unknown programme or day may count.
        var maybe = new AmountSpan(400 * Juta, 500 * Juta);
        Assert.Equal(
            maybe,
            Left(new Enterprise { Sector = TradeSector.Trade, Loans = [new Loan { Plafond = Rupiah.FromJuta(100), AgreedOn = new(2026, 3, 1) }] })[
                0
            ].Left
        );
        Assert.Equal(
            maybe,
            Left(new Enterprise { Sector = TradeSector.Trade, Loans = [new Loan { Programme = "kur-mikro", Plafond = Rupiah.FromJuta(100) }] })[
                0
            ].Left
        );
        // An unknown sector may be one without a limit.
        Assert.Equal(maybe, Left(new Enterprise { Loans = [Micro(100 * Juta, new(2026, 3, 1))] })[0].Left);
    }

    [Fact]
    public void OtherLoansAndLaterOnes_DoNotCount()
    {
        Enterprise given = new()
        {
            Sector = TradeSector.Trade,
            Loans =
            [
                new Loan
                {
                    Programme = "kur-super-mikro",
                    Plafond = Rupiah.FromJuta(10),
                    AgreedOn = new(2026, 3, 1),
                },
                new Loan
                {
                    Programme = "umi",
                    Plafond = Rupiah.FromJuta(10),
                    AgreedOn = new(2026, 3, 1),
                },
                Micro(100 * Juta, On.PlusDays(1)),
            ],
        };
        Assert.All(Left(given), l => Assert.Equal(AmountSpan.Of(500 * Juta), l.Left));
    }

    [Theory]
    [InlineData(TradeSector.Production)]
    [InlineData(TradeSector.ExportTrade)]
    public void OutsideNonExportTrade_OnlyTheContractIsBounded(TradeSector sector)
    {
        CeilingLeft left = Assert.Single(Left(new Enterprise { Sector = sector, Loans = [Micro(100 * Juta, new(2026, 3, 1))] }));
        Assert.Equal(("", AmountSpan.Of(500 * Juta)), (left.Reading, left.Left));
    }

    [Fact]
    public void TheSchemesOfADay()
    {
        Assert.Empty(Formula.On(new(2023, 1, 26)));
        Assert.Equal(9, Formula.On(new(2026, 1, 12)).Single(s => s.Id == "kur-mikro").MostRate.Hundredths / 100);
        Assert.Equal(7, Formula.On(new(2026, 1, 13)).Single(s => s.Id == "kur-mikro").MostRate.Hundredths / 100);
    }

    private static Loan Micro(long plafond, LocalDate day) =>
        new()
        {
            Programme = "kur",
            Scheme = "mikro",
            Plafond = Rupiah.From(plafond),
            AgreedOn = day,
        };

    private static CeilingLeft[] Left(Enterprise enterprise) => [.. CeilingLeft.Of(Formula.On(On).Single(s => s.Id == "kur-kecil"), enterprise, On)];
}
