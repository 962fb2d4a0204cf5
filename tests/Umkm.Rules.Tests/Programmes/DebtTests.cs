using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Results;

namespace Umkm.Rules.Tests.Programmes;

/// <summary>PP 47/2024, signed 5 November 2024: principal at most 500 million, written off at least five years before, claims waived within six months.</summary>
public class DebtTests
{
    private const string Waiver = "program/hapus-tagih-pp-47-2024";

    private static Enterprise Debtor(long principal, string writtenOff) =>
        new()
        {
            Debt = new DebtFacts
            {
                Principal = Rupiah.From(principal),
                WrittenOffOn = Asked.Day(writtenOff),
                Insured = false,
                Collateral = Collateral.Unsold,
            },
            Facts = Umkm
                .Domain.Facts.None.With("berutang pada bank atau lembaga keuangan BUMN", true)
                .With("utang dari kredit UMKM yang dapat dihapus tagih", true)
                .With("utang sudah direstrukturisasi dan ditagih optimal", true),
        };

    /// <summary>Pasal 6 ayat (2) huruf a: the principal, per debtor. Huruf b: five years before 5 November 2024 is 5 November 2019, itself included.</summary>
    [Theory]
    [InlineData(500_000_000, "2019-11-05", true, "pokok-utang", "PP 47/2024 Pasal 6 ayat (2) huruf a")]
    [InlineData(500_000_001, "2019-11-05", false, "pokok-utang", "PP 47/2024 Pasal 6 ayat (2) huruf a")]
    [InlineData(500_000_000, "2019-11-06", false, "hapus-buku-lima-tahun", "PP 47/2024 Pasal 6 ayat (2) huruf b")]
    public void WithinTheWindow(long principal, string writtenOff, bool eligible, string criterion, string article) =>
        Asked.Decided(eligible, Waiver, Debtor(principal, writtenOff), "2025-05-05", criterion, article);

    /// <summary>The six months from 5 November 2024 end on 5 May 2025. From the next day the same debtor is refused because the window is closed, and nothing would change that.</summary>
    [Fact]
    public void AfterTheWindow_TheSameDebtorIsRefused()
    {
        DecisionResult result = Asked.Refused(Waiver, Debtor(500_000_000, "2019-11-05"), "2025-05-06", "jendela", "PP 47/2024");
        Assert.Equal("tertutup", result.Programme!.Intake);
        Assert.DoesNotContain(result.Changes, c => c.Kind != ChangeKind.None);
    }

    /// <summary>Before the regulation there was nothing to ask.</summary>
    [Fact]
    public void BeforeTheRegulation_ThereIsNoSuchProgramme() =>
        Assert.Throws<KeyNotFoundException>(() => Asked.About(Waiver, Debtor(500_000_000, "2019-11-05"), "2024-11-04"));
}
