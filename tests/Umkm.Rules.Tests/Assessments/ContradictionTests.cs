using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>An enterprise that code made and that contradicts itself says so on every decision about papers; JSON and CSV refuse it.</summary>
public class ContradictionTests
{
    private static readonly LocalDate On = new(2026, 11, 22);

    [Fact]
    public void A_number_beside_a_complete_list_without_it_is_told()
    {
        var enterprise = new Enterprise { Nib = Nib.Parse("0220000012345"), Permits = EquatableList<HeldPermit>.Empty };
        Assert.Contains("fakta-bertentangan", Codes(enterprise, "izin/nib"));
        Assert.DoesNotContain("fakta-bertentangan", Codes(enterprise, "skala-usaha"));
        Assert.DoesNotContain("fakta-bertentangan", Codes(enterprise with { PermitsComplete = false }, "izin/nib"));
        Assert.DoesNotContain("fakta-bertentangan", Codes(enterprise with { Permits = null }, "izin/nib"));
    }

    [Fact]
    public void A_paper_that_is_both_issued_and_revoked_is_told()
    {
        var held = new HeldPermit { Kind = "nib", Number = "0220000012345" };
        var enterprise = new Enterprise { Permits = EquatableList.From([held, held with { Status = PermitStatus.Revoked }]) };
        Assert.Contains("fakta-bertentangan", Codes(enterprise, "izin/nib"));
    }

    [Fact]
    public void A_number_beside_a_list_by_which_it_is_issued_later_is_told()
    {
        var later = new HeldPermit { Kind = "nib", IssuedOn = On.PlusDays(1) };
        var enterprise = new Enterprise { Nib = Nib.Parse("0220000012345"), Permits = [later] };
        Assert.Contains("fakta-bertentangan", Codes(enterprise, "izin/nib"));
        Assert.Contains("fakta-bertentangan", Codes(enterprise with { PermitsComplete = false }, "izin/nib"));
        Assert.DoesNotContain("fakta-bertentangan", Codes(enterprise with { Nib = null }, "izin/nib"));
        Assert.DoesNotContain("fakta-bertentangan", Codes(enterprise with { Permits = [later with { IssuedOn = On }] }, "izin/nib"));
    }

    [Fact]
    public void A_listed_number_that_stands_for_none_is_told()
    {
        var enterprise = new Enterprise { Permits = [new HeldPermit { Kind = "nib", Number = "0000000000000" }] };
        Assert.Contains("fakta-bertentangan", Codes(enterprise, "izin/nib"));
    }

    private static IEnumerable<string> Codes(Enterprise enterprise, string decision) =>
        TestBooks.Assessor.Assess(enterprise, On).Find(decision)!.Cautions.Select(c => c.Code);
}
