using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Samples.Bank;

namespace Umkm.Rules.NRules.Tests;

/// <summary>The bank of <c>samples/Umkm.Samples.Bank</c>: KUR mikro allows Rp100 million (Permenko Perekonomian 1/2026 Pasal 36 ayat (1)), this bank
/// lends up to Rp75 million.</summary>
public class BankSampleTests
{
    private static readonly LocalDate On = new(2026, 11, 22);

    [Theory]
    [InlineData(75_000_000, "disetujui Rp75.000.000")]
    [InlineData(75_000_001, "memenuhi syarat KUR mikro")]
    [InlineData(100_000_001, "belum dapat: ")]
    public void The_law_decides_first_then_the_bank(long asked, string letter)
    {
        var desk = new LoanDesk(On);
        desk.Take(Applicant with { LoanRequested = Rupiah.From(asked) });
        Assert.StartsWith(letter, Assert.Single(desk.Letters()).Text, StringComparison.Ordinal);
        Assert.Contains("Permenko Perekonomian 1/2026", Assert.Single(desk.Letters()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_asked_and_the_letters_follow()
    {
        var desk = new LoanDesk(On);
        desk.Take(Applicant with { LoanRequested = null });
        Assert.Equal("mohon lengkapi: pinjaman diajukan", Assert.Single(desk.Letters()).Text);
        desk.Take(Applicant);
        Assert.StartsWith("disetujui Rp50.000.000", Assert.Single(desk.Letters()).Text, StringComparison.Ordinal);
    }

    private static Enterprise Applicant { get; } =
        new()
        {
            Id = SubjectId.Parse("M-1"),
            EstablishedOn = new LocalDate(2021, 5, 10),
            AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.FromJuta(420))],
            LoanRequested = Rupiah.FromJuta(50),
            Sector = TradeSector.Production,
            Permits = [new HeldPermit { Kind = "nib" }, new HeldPermit { Kind = "npwp" }],
            Loans = [],
        };
}
