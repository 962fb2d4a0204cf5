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
    /// <summary>PP 28/2019 Lampiran IV.C angka 4 and PP 45/2016, UU 20/2016 Pasal 35 ayat (3) and (4): a small firm renews its mark in time, three
    /// months after its end, and too late. The mark of 10 January 2009 ended on 10 January 2019. Until 24 November 2016 UU 15/2001 Pasal 35 ayat (2):
    /// in the 12 months before the end, with no grace after it; a mark that ended then is not carried over (UU 20/2016 Pasal 104 ayat (2)).</summary>
    [Theory]
    [InlineData("2020-01-15", "2009-10-15", "Rp2.000.000 per kelas, tarif umum Rp4.500.000")]
    [InlineData("2017-01-15", "2006-12-01", "Rp1.500.000 per kelas, tarif umum Rp3.000.000")]
    [InlineData("2019-07-10", "2009-01-10", "Rp2.000.000 per kelas, tarif umum Rp4.500.000")]
    [InlineData("2019-07-11", "2009-01-10", null)]
    [InlineData("2019-08-01", "2009-01-10", null)]
    [InlineData("2019-01-10", "2009-01-10", "Rp1.000.000 per kelas, tarif umum Rp2.250.000")]
    [InlineData("2019-01-11", "2009-01-10", "Rp1.500.000 per kelas, tarif umum Rp3.000.000")]
    [InlineData("2016-11-15", "2007-10-15", "Rp1.000.000 per kelas, tarif umum Rp2.250.000")]
    [InlineData("2016-11-20", "2006-11-20", "Rp1.000.000 per kelas, tarif umum Rp2.250.000")]
    [InlineData("2016-11-21", "2006-11-20", null)]
    [InlineData("2016-12-10", "2006-11-20", null)]
    [InlineData("2025-06-30", "2015-01-10", "Rp2.000.000 per kelas, tarif umum Rp4.500.000")]
    public void RenewalOfAMark(string day, string received, string? fee)
    {
        var mark = new Enterprise
        {
            Facts = Umkm.Domain.Facts.None.With("mulai pelindungan merek", FactValue.From(LocalDatePattern.Iso.Parse(received).Value)),
        };
        LocalDate on = LocalDatePattern.Iso.Parse(day).Value;
        Assessment assessed = TestBooks.Assessor.Assess(mark, on);
        string[] offered =
        [
            .. assessed["program/merek-tarif-umk"]
                .Benefits.Where(b => b.Applies == true && b.Benefit.Name.English.Contains("enewal", StringComparison.Ordinal))
                .Select(b => b.Benefit.Value),
        ];
        Assert.Equal(fee is null ? [] : [fee], offered.Take(1));
        Assert.Equal(fee is null ? "tidak" : "ya", assessed["perpanjangan-merek"].Answer);
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
    [InlineData("gedung-perlu-pbg")]
    [InlineData("gedung-perlu-slf")]
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
        Decision decision = TestBooks.EmbeddedWithCases.Find(id)!;
        HashSet<LocalDate> days = [.. TestBooks.EmbeddedWithCases.Cases.Where(c => c.Expected.Any(e => e.Decision == id)).Select(c => c.On)];
        Assert.All(
            decision.Versions.SelectMany(v => new[] { v.InForce.From, v.InForce.Until }).OfType<LocalDate>(),
            day => Assert.True(days.Contains(day), $"{id}: no case on {day}")
        );
    }
}
