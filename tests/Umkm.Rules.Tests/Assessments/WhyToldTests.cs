using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Explanations;
using Umkm.Rules.Loading;
using Umkm.Rules.Results;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>What decided is told: the paper that everybody needs, the status that does not count, the bound that is passed, the answer of another
/// decision, the condition on a list.</summary>
public class WhyToldTests
{
    private static readonly LocalDate On = new(2026, 11, 22);

    /// <summary>PP 28/2025 Pasal 218 asks a NIB of everybody; an application is not yet a NIB.</summary>
    [Theory]
    [InlineData(null, Answers.Met, true)]
    [InlineData(PermitStatus.Issued, Answers.Met, true)]
    [InlineData(PermitStatus.InProcess, Answers.Missing, false)]
    [InlineData(PermitStatus.Revoked, Answers.Missing, false)]
    public void OfAPaperThatEverybodyNeeds_WhetherItIsHeldIsTheReason(PermitStatus? status, string answer, bool holds)
    {
        DecisionResult nib = Nib(new HeldPermit { Kind = "nib", Status = status });
        Assert.Equal(answer, nib.Answer);
        Reason why = Assert.Single(nib.Reasons);
        Assert.Equal(holds, why.Holds);
        Assert.Equal("holds a business identification number (NIB) in force", why.Sentence.English);
    }

    [Theory]
    [InlineData(PermitStatus.InProcess, "NIB tercatat dalam proses, jadi tidak dihitung")]
    [InlineData(PermitStatus.Revoked, "NIB tercatat dicabut, jadi tidak dihitung")]
    [InlineData(PermitStatus.Unverified, "NIB tercatat belum terverifikasi, jadi tidak dihitung")]
    [InlineData(PermitStatus.Issued, null)]
    [InlineData(PermitStatus.NotHeld, null)]
    public void AStatusThatDoesNotCount_IsTold(PermitStatus status, string? caution) =>
        Assert.Equal(
            caution,
            Nib(new HeldPermit { Kind = "nib", Status = status }).Cautions.SingleOrDefault(c => c.Code == "surat-tidak-dihitung")?.Text.Indonesian
        );

    /// <summary>A trademark right begins with the filing date (UU 20/2016 Pasal 35), but the certificate is asked for: who applied for one and holds
    /// another lacks nothing.</summary>
    [Fact]
    public void AnApplicationBesideTheSamePaperHeld_IsNotTold() =>
        Assert.DoesNotContain(
            Nib(new HeldPermit { Kind = "nib", Status = PermitStatus.InProcess }, new HeldPermit { Kind = "nib" }).Cautions,
            c => c.Code == "surat-tidak-dihitung"
        );

    [Theory]
    [InlineData(
        "tenaga kerja kurang dari 20 orang",
        100,
        "tenaga kerja kurang dari 20 orang (kini 100 orang, 81 orang di atas batas)",
        "workers less than 20 people (now 100 people, 81 people above the bound)"
    )]
    [InlineData(
        "tenaga kerja paling banyak 19 orang",
        100,
        "tenaga kerja paling banyak 19 orang (kini 100 orang, 81 orang di atas batas)",
        "workers at most 19 people (now 100 people, 81 people above the bound)"
    )]
    [InlineData(
        "tenaga kerja paling sedikit 20 orang",
        5,
        "tenaga kerja paling sedikit 20 orang (kini 5 orang, kurang 15 orang)",
        "workers at least 20 people (now 5 people, 15 people short)"
    )]
    public void AGap_NamesTheBoundThatIsReached(string sentence, int workers, string indonesian, string english)
    {
        Assert.Equal([(indonesian, english)], Gaps($"bila: {sentence}", workers));
        // The same asked by what is denied.
        string denied = sentence
            .Replace("kurang dari 20", "paling sedikit 20", StringComparison.Ordinal)
            .Replace("paling banyak 19", "lebih dari 19", StringComparison.Ordinal);
        if (denied != sentence)
        {
            Assert.Equal([(indonesian, english)], Gaps($"bila: {{ bukan: {denied} }}", workers));
        }
    }

    [Fact]
    public void ADeniedRange_NamesTheSideThatIsReached()
    {
        const string Range = "bila: { bukan: tenaga kerja paling sedikit 20 orang sampai dengan 99 orang }";
        Assert.Equal(
            [
                "tenaga kerja kurang dari 20 orang (kini 21 orang, 2 orang di atas batas)",
                "tenaga kerja lebih dari 99 orang (kini 21 orang, kurang 79 orang)",
            ],
            Gaps(Range, 21).Select(g => g.Indonesian)
        );
    }

    [Fact]
    public void WhatAnotherDecisionMustBe_IsEnglishInEnglish()
    {
        var food = new Enterprise { Products = [new Product { Name = "Kecap", Kind = ProductKind.ProcessedFood }] };
        Reason[] about =
        [
            .. TestBooks
                .Assessor.Assess(food, On)
                .Decisions.SelectMany(d => d.Reasons)
                .Where(r => r.Decision is not null && r.Sentence.Indonesian.StartsWith("keputusan ", StringComparison.Ordinal)),
        ];
        Assert.NotEmpty(about);
        Assert.All(about, r => Assert.DoesNotMatch(" (is|,) (ya|tidak|tidak-wajib|memenuhi)( |,|$)", r.Sentence.English));
        Assert.Contains(
            about,
            r =>
                r.Sentence
                    is { Indonesian: "keputusan pangan-industri-rumah-tangga adalah tidak", English: "decision pangan-industri-rumah-tangga is no" }
        );
    }

    [Fact]
    public void WhatIsAskedOfEachLoan_IsSaid()
    {
        Assessment assessed = TestBooks.Assessor.Assess(new Enterprise { Loans = [] }, On, new AssessorOptions { Only = ["program/kur-mikro"] });
        Assert.Contains(
            "no loan (loan programme is commercial credit and loan status is running or non-performing): yes",
            assessed.Explain(Lang.English),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "tidak ada pinjaman (program pinjaman adalah kredit komersial dan status pinjaman adalah berjalan atau macet): ya",
            assessed.Explain(Lang.Indonesian),
            StringComparison.Ordinal
        );
    }

    private static DecisionResult Nib(params HeldPermit[] papers) =>
        TestBooks.Assessor.Assess(new Enterprise { Permits = [.. papers] }, On, new AssessorOptions { Only = ["izin/nib"] })["izin/nib"];

    private static (string Indonesian, string English)[] Gaps(string condition, int workers)
    {
        RuleFile file = TestBooks.File(
            "program/uji.yaml",
            $$"""
            keputusan: program/uji
            jenis: program
            judul: { id: Uji, en: Test }
            wilayah: nasional
            versi:
              - berlaku: 2020-01-01 s.d. dicabut
                dasar: Uji Pasal 1
                bukti: teks
                diperiksa: 2026-01-01
                pembukaan: terbuka
                syarat:
                  orang:
                    kalimat: { id: Orang, en: People }
                    {{condition}}
            """
        );
        RuleFile[] terms = [.. RuleBook.EmbeddedRuleFiles.Where(f => f.Path.StartsWith("istilah/", StringComparison.Ordinal))];
        var assessor = new Assessor(TestBooks.Unchecked([.. terms, file]));
        return [.. assessor.Assess(new Enterprise { Workers = workers }, On)["program/uji"].Changes.Select(c => (c.Text.Indonesian, c.Text.English))];
    }
}
