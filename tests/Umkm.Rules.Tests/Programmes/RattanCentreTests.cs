using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Results;

namespace Umkm.Rules.Tests.Programmes;

/// <summary>The rattan craftsmen of Balearjosari. The head of industry of Kota Malang said on 12 February 2019 (MalangTIMES) that ministry aid can be asked for
/// if vacant land is available for a centre, and they have legality. No regulation of the city was found.</summary>
public class RattanCentreTests
{
    private const string Centre = "program/malang-kota/sentra-rotan";
    private const string Said = "Berita: MalangTIMES, 12 Februari 2019";

    [Theory]
    [InlineData("tidak-ada", false, false, "lahan|berbadan-hukum|terdaftar")]
    [InlineData("tidak-ada", true, false, "berbadan-hukum|terdaftar")]
    [InlineData("badan-hukum", false, false, "lahan")]
    [InlineData("badan-hukum", true, true, "")]
    public void Legality_AndVacantLand_AreBothNeeded(string status, bool land, bool eligible, string unmet)
    {
        DecisionResult result = Asked.About(Centre, Craftsmen(status, land), "2026-11-22");
        Assert.Equal(eligible ? Answers.Eligible : Answers.NotEligible, result.Answer);
        Assert.Equal(unmet, string.Join('|', result.Criteria.Where(c => c.Holds is false).Select(c => c.Id)));
        Assert.All(result.Criteria, c => Assert.Contains(Said, c.Basis.ToString(), StringComparison.Ordinal));
        Assert.Contains("Kepala Dinas Perindustrian Kota Malang", result.Basis.ToString(), StringComparison.Ordinal);
        Assert.Equal(Evidence.Report, result.Basis.Evidence);
        // Eligible means that aid may be asked for, not that a round is open.
        Assert.Equal("tidak-diketahui", result.Programme!.Intake);
    }

    /// <summary>"Legality" is not explained in the report: a registration letter is enough under one reading only.</summary>
    [Fact]
    public void ARegistrationLetter_IsLegalityUnderOneReading()
    {
        DecisionResult result = Asked.About(Centre, Craftsmen("surat-keterangan-terdaftar", land: true), "2026-11-22");
        Assert.Null(result.Answer);
        Assert.Equal(Answers.NotEligible, result.Under("badan-hukum"));
        Assert.Equal(Answers.Eligible, result.Under("terdaftar-atau-diakui"));
    }

    private static EnterpriseGroup Craftsmen(string status, bool land) =>
        new()
        {
            Kind = "paguyuban",
            LegalStatus = status,
            LandVacant = land,
            Region = RegionCode.Read("35.73").Value,
        };
}
