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

    [Fact]
    public void The_law_decides_first_then_the_bank_and_what_is_missing_is_asked()
    {
        var desk = new LoanDesk(On);
        string[] Of(string id) => [.. desk.Letters().Where(l => l.Applicant == id).Select(l => l.Text)];
        void Take(string id, Rupiah? asked) => desk.Take(Applicant with { Id = SubjectId.Parse(id), LoanRequested = asked });
        Take("A", Rupiah.FromJuta(75));
        Take("B", Rupiah.From(75_000_001));
        Take("C", Rupiah.From(100_000_001));
        Take("D", null);
        Assert.StartsWith("disetujui Rp75.000.000 (Permenko Perekonomian 1/2026", Assert.Single(Of("A")), StringComparison.Ordinal);
        Assert.StartsWith("memenuhi syarat KUR mikro (Permenko Perekonomian 1/2026", Assert.Single(Of("B")), StringComparison.Ordinal);
        Assert.All(Of("C"), text => Assert.StartsWith("belum dapat: ", text, StringComparison.Ordinal));
        Assert.Contains(Of("C"), text => text.Contains("Pasal 36 ayat (1)", StringComparison.Ordinal));
        Assert.Contains("mohon lengkapi: pinjaman diajukan", Of("D"));
        Assert.DoesNotContain(Of("D"), text => text.StartsWith("belum dapat", StringComparison.Ordinal));

        Take("D", Rupiah.FromJuta(50));
        Assert.StartsWith("disetujui Rp50.000.000", Assert.Single(Of("D")), StringComparison.Ordinal);
    }

    private static Enterprise Applicant { get; } =
        new()
        {
            EstablishedOn = new LocalDate(2021, 5, 10),
            AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.FromJuta(420))],
            Sector = TradeSector.Production,
            Permits = [new HeldPermit { Kind = "nib" }, new HeldPermit { Kind = "npwp" }],
            Loans = [],
        };
}
