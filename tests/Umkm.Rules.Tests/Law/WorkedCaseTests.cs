using NodaTime;
using NodaTime.Text;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Results;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Law;

/// <summary>Worked cases of the texts that a case beside the rules cannot hold.</summary>
public class WorkedCaseTests
{
    private static readonly Lazy<RuleBook> WithCases = new(() =>
        RuleBook.Load(RuleBook.EmbeddedRuleFiles, "uji", withCases: true).Book ?? throw new InvalidOperationException()
    );

    /// <summary>PP 28/2019 Lampiran IV.C angka 4 huruf b and PP 45/2016: a small firm renews its mark online three months after its end.</summary>
    [Theory]
    [InlineData("2020-01-15", "Rp2.000.000 per kelas")]
    [InlineData("2017-01-15", "Rp1.500.000 per kelas")]
    public void ALateRenewalOfAMark(string day, string fee)
    {
        DecisionResult result = TestBooks.Assessor.Assess(new Enterprise(), LocalDatePattern.Iso.Parse(day).Value)["program/merek-tarif-umk"];
        Assert.Contains(
            result.Benefits,
            b => b.Benefit.Name.English.Contains("ate", StringComparison.Ordinal) && b.Benefit.Value.StartsWith(fee, StringComparison.Ordinal)
        );
    }

    /// <summary>PP 107/2015 Pasal 41 huruf e keeps the TDI that had been issued; one dated from 28 December 2015 on is told to count no more.</summary>
    [Theory]
    [InlineData("2015-12-27", false)]
    [InlineData("2015-12-28", true)]
    public void ATdiOfAfterItsEnd_IsTold(string issued, bool told)
    {
        LocalDate day = LocalDatePattern.Iso.Parse(issued).Value;
        var given = new Enterprise
        {
            Activities = [new BusinessActivity { Kbli = Kbli.Parse("10794/2009") }],
            Investment = Rupiah.FromJuta(150),
            Permits =
            [
                new HeldPermit
                {
                    Kind = "tdi",
                    IssuedOn = day,
                    ValidUntil = new(2030, 12, 31),
                },
            ],
        };
        DecisionResult result = TestBooks.Assessor.Assess(given, new(2016, 6, 30))["izin/iui"];
        Assert.Equal(told ? Answers.Missing : Answers.Met, result.Answer);
        Assert.Equal(told, result.Cautions.Any(c => c.Code == "surat-tidak-dihitung"));
        Assert.All(
            result.Cautions.Where(c => c.Code == "surat-tidak-dihitung"),
            c =>
                Assert.Equal(
                    "TDI terbit 28 Desember 2015 tidak dihitung: surat itu tidak diterbitkan lagi sesudah 27 Desember 2015 (PP 107/2015 Pasal 41 huruf e)",
                    c.Text.Indonesian
                )
        );
    }

    /// <summary>The decisions that the law of 2026 and the reading of the texts added: of each version a case stands on its first day, and on its
    /// last where it has one.</summary>
    [Theory]
    [InlineData("dipungut-pph-lokapasar")]
    [InlineData("industri-kecil-tkdn")]
    [InlineData("izin/keterangan-tidak-halal")]
    [InlineData("izin/lkpm")]
    [InlineData("izin/nib-lokapasar")]
    [InlineData("izin/pangan-segar-terdaftar")]
    [InlineData("izin/pernyataan-omzet-lokapasar")]
    [InlineData("malang-kota/pbjt-makan-minum")]
    [InlineData("program/bebas-label-indonesia")]
    [InlineData("program/kurasi-umkm-perikanan")]
    [InlineData("program/pemasok-mbg")]
    [InlineData("program/pemasok-toko-swalayan")]
    [InlineData("program/potongan-biaya-lokapasar")]
    [InlineData("program/tkdn-industri-kecil")]
    [InlineData("program/upah-kesepakatan")]
    public void ANewDecision_HasCasesOnItsFirstAndLastDays(string id)
    {
        Decision decision = WithCases.Value.Find(id)!;
        HashSet<LocalDate> days = [.. WithCases.Value.Cases.Where(c => c.Expected.Any(e => e.Decision == id)).Select(c => c.On)];
        Assert.All(
            decision.Versions.SelectMany(v => new[] { v.InForce.From, v.InForce.Until }).OfType<LocalDate>(),
            day => Assert.True(days.Contains(day), $"{id}: no case on {day}")
        );
    }
}
