using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Results;
using Umkm.Rules.Screenings;
using Umkm.Rules.Tests.Support;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Tests.Facts;

/// <summary>Facts that the law implies: taken where nothing was given, never put over what was given, shown with their article.</summary>
public class ImpliedFactTests
{
    private static readonly LocalDate On = new(2026, 11, 28);

    /// <summary>UU 25/2007 Pasal 5 ayat (2): foreign investment takes the form of a PT. PP 8/2021 Pasal 6: one Indonesian founds a PT perorangan.</summary>
    private static readonly LegalForm[] NeverForeign =
    [
        LegalForm.OrangPerseorangan,
        LegalForm.Cv,
        LegalForm.Firma,
        LegalForm.PersekutuanPerdata,
        LegalForm.Koperasi,
        LegalForm.Bumdes,
        LegalForm.PtPerorangan,
    ];

    /// <summary>A provision that asks only for foreign investment, on every day.</summary>
    private static readonly RuleFile Foreign = TestBooks.File(
        "ketentuan/asing.yaml",
        """
        keputusan: asing
        jenis: ketentuan
        judul: { id: Asing, en: Foreign }
        versi:
          - berlaku: 1990-01-01 s.d. dicabut
            dasar: Uji Pasal 1
            bukti: teks
            diperiksa: 2026-11-28
            bila: penanaman modal asing
        """
    );

    private static readonly Lazy<Assessor> WithForeign = new(() =>
        new(
            RuleBook.Load([.. RuleBook.EmbeddedRuleFiles, Foreign], "uji", withCases: false) is { Book: { } book } result
                ? book
                : throw new InvalidOperationException()
        )
    );

    /// <summary>The class alone: a thousand enterprises are not asked for all that they are not asked about here.</summary>
    private static readonly Lazy<Assessor> Size = new(() => new(TestBooks.Embedded, new AssessorOptions { Only = ["skala-usaha"] }));

    [Fact]
    public void A_thousand_enterprises_that_cannot_be_foreign_are_not_asked_and_are_not_large_for_it()
    {
        var random = new Random(20261128);
        for (int i = 0; i < 1000; i++)
        {
            Enterprise given = Invented(random, NeverForeign[i % NeverForeign.Length]);
            DecisionResult size = Size.Value.Assess(given, On)["skala-usaha"];
            DecisionResult told = Size.Value.Assess(given with { ForeignOwned = false }, On)["skala-usaha"];
            Assert.Equal(told.Possible.Select(a => a.Slug), size.Possible.Select(a => a.Slug));
            Assert.DoesNotContain(size.MissingFacts, m => m.Property == "foreignOwned");
            bool large = given.BusinessCapital!.Value.Amount > 10_000_000_000 || given.AnnualSales![0].Amount.Amount > 50_000_000_000;
            Assert.Equal(large, size.Possible.Any(a => a.Slug == "besar"));
        }
    }

    [Fact]
    public void A_thousand_companies_are_still_asked()
    {
        var random = new Random(20261129);
        for (int i = 0; i < 1000; i++)
        {
            DecisionResult size = Size.Value.Assess(Invented(random, LegalForm.Pt), On)["skala-usaha"];
            Assert.Contains(size.Possible, a => a.Slug == "besar");
            if (size.Possible.Length > 1)
            {
                Assert.Contains(size.MissingFacts, m => m.Property == "foreignOwned");
            }
        }
    }

    [Fact]
    public void Of_an_unknown_form_both_are_asked()
    {
        DecisionResult size = TestBooks.Assessor.Assess(Invented(new Random(1), null), On)["skala-usaha"];
        Assert.Contains(size.Possible, a => a.Slug == "besar");
        Assert.Contains(size.MissingFacts, m => m.Property == "foreignOwned");
        Assert.Contains(size.MissingFacts, m => m.Property == "legalForm");
    }

    /// <summary>UU 25/2007 has been in force since 26 April 2007, PP 8/2021 since 2 February 2021.</summary>
    [Theory]
    [InlineData(LegalForm.Cv, "2007-04-25", null)]
    [InlineData(LegalForm.Cv, "2007-04-26", "tidak")]
    [InlineData(LegalForm.Cv, "2026-11-28", "tidak")]
    [InlineData(LegalForm.PtPerorangan, "2021-02-01", null)]
    [InlineData(LegalForm.PtPerorangan, "2021-02-02", "tidak")]
    [InlineData(LegalForm.Pt, "2026-11-28", null)]
    [InlineData(LegalForm.Yayasan, "2026-11-28", null)]
    public void It_counts_from_the_day_of_its_law(LegalForm form, string day, string? expected)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Assert.Equal(expected, WithForeign.Value.Assess(new Enterprise { LegalForm = form }, on)["asing"].Answer);
    }

    [Fact]
    public void A_given_fact_stands_and_the_contradiction_is_told()
    {
        Enterprise given = Invented(new Random(2), LegalForm.Cv);
        DecisionResult result = TestBooks.Assessor.Assess(given with { ForeignOwned = true }, On)["skala-usaha"];
        Assert.Equal("besar", result.Answer);
        Caution caution = Assert.Single(result.Cautions, c => c.Code == "bertentangan-dengan-hukum");
        Assert.Equal(
            "penanaman modal asing diberikan ya, padahal menurut hukum tidak, mengikuti dari bentuk usaha persekutuan komanditer "
                + "(UU 25/2007 Pasal 5 ayat (2)); yang diberikan yang dipakai, periksa salah satunya",
            caution.Text.Indonesian
        );
        Assert.All(result.Reasons, r => Assert.Null(r.FollowsFrom));
        foreach (bool? agreeing in new bool?[] { null, false })
        {
            Assessment assessed = TestBooks.Assessor.Assess(given with { ForeignOwned = agreeing }, On);
            Assert.DoesNotContain(assessed["skala-usaha"].Cautions, c => c.Code == "bertentangan-dengan-hukum");
        }
    }

    [Fact]
    public void What_it_follows_from_stands_in_the_reason()
    {
        DecisionResult result = WithForeign.Value.Assess(new Enterprise { LegalForm = LegalForm.Cv }, On)["asing"];
        Reason reason = Assert.Single(result.Reasons);
        Assert.False(reason.Holds);
        Assert.Equal(new LocalizedText("tidak", "no"), reason.Value);
        Assert.Equal("bentuk usaha persekutuan komanditer (UU 25/2007 Pasal 5 ayat (2))", reason.FollowsFrom!.Indonesian);
        Assert.Equal("legal form limited partnership (CV) (UU 25/2007 Pasal 5 ayat (2))", reason.FollowsFrom.English);
        Assert.DoesNotContain(result.Cautions, c => c.Code == "fakta-tersirat");
        result = WithForeign.Value.Assess(new Enterprise { LegalForm = LegalForm.PtPerorangan }, On)["asing"];
        Assert.Contains(result.Cautions, c => c.Code == "fakta-tersirat");
    }

    [Fact]
    public void Screening_counts_what_it_took_and_what_was_given_otherwise()
    {
        Enterprise[] register =
        [
            .. Enumerable.Range(0, 100).Select(_ => new Enterprise { LegalForm = LegalForm.OrangPerseorangan }),
            .. Enumerable.Range(0, 30).Select(_ => new Enterprise { LegalForm = LegalForm.Cv, ForeignOwned = true }),
            .. Enumerable.Range(0, 20).Select(_ => new Enterprise { LegalForm = LegalForm.Cv, ForeignOwned = false }),
            .. Enumerable.Range(0, 7).Select(_ => new Enterprise { LegalForm = LegalForm.PtPerorangan }),
            .. Enumerable.Range(0, 5).Select(_ => new Enterprise { LegalForm = LegalForm.Pt }),
            .. Enumerable.Range(0, 3).Select(_ => new Enterprise()),
        ];
        foreach (bool missing in new[] { false, true })
        {
            var options = new ScreeningOptions { CountMissing = missing, BlockRows = 64 };
            Umkm.Rules.Screenings.Screening screening = TestBooks.Assessor.Screen(register, On, options);
            var tally = new ScreeningTally(screening);
            foreach (ScreenedBlock block in screening)
            {
                tally.Add(block);
            }
            Assert.Equal(
                [("bukan-modal-asing-menurut-bentuk", 100L, 30L), ("bukan-modal-asing-pt-perorangan", 7L, 0L)],
                tally.Implied.Select(i => (i.Id, i.Rows, i.Contradicted))
            );
        }
    }

    [Fact]
    public void A_timeline_tells_the_day_on_which_the_law_begins_to_imply_it()
    {
        Timeline timeline = WithForeign.Value.Timeline(new Enterprise { LegalForm = LegalForm.Cv }, new(2007, 1, 1), new(2007, 12, 31));
        TimelineDay day = Assert.Single(timeline.Days, d => d.Changes.Any(c => c.Decision == "asing"));
        Assert.Equal(new LocalDate(2007, 4, 26), day.Day);
        TimelineChange change = Assert.Single(day.Changes, c => c.Decision == "asing");
        Assert.Contains(
            change.Causes,
            c => c.Text.English == "implied by law: An enterprise that is no limited liability company is no foreign investment"
        );
    }

    [Theory]
    [InlineData("fakta: modal usaha", "fakta-tersirat")]
    [InlineData("bila: modal usaha paling banyak Rp1 miliar", "syarat-tersirat")]
    [InlineData("bila: penanaman modal asing", "syarat-tersirat")]
    [InlineData("bila: keputusan asing adalah ya", "syarat-tersirat")]
    [InlineData("adalah: ya", "tersirat-berlawanan")]
    [InlineData("tersirat: lain", "letak-berkas")]
    [InlineData("berlaku: 2021-02-02", "masa-berlaku")]
    public void What_cannot_be_implied_is_refused(string line, string code)
    {
        string key = line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)];
        string[] lines =
        [
            "tersirat: uji",
            "judul: { id: Uji, en: Test }",
            "fakta: penanaman modal asing",
            "adalah: tidak",
            "versi:",
            "  - berlaku: 2021-02-02 s.d. dicabut",
            "    dasar: Uji Pasal 1",
            "    bukti: teks",
            "    diperiksa: 2026-11-28",
            "    bila: bentuk usaha adalah yayasan",
        ];
        int at = Array.FindIndex(lines, l => l.TrimStart(' ', '-').StartsWith(key, StringComparison.Ordinal));
        lines[at] = lines[at][..lines[at].IndexOf(key, StringComparison.Ordinal)] + line;
        RuleFile file = TestBooks.File("tersirat/uji.yaml", string.Join('\n', lines));
        IEnumerable<RuleFile> shared = RuleBook.EmbeddedRuleFiles.Where(f => f.Path.Split('/')[0] is "istilah" or "tersirat");
        RuleBookResult result = RuleBook.Load([.. shared, Foreign, file], "uji", withCases: false);
        Assert.Contains(result.Problems, p => p.Code == code && p.Place.File == "tersirat/uji.yaml" && p.Place.Line > 0);
    }

    private static Enterprise Invented(Random random, LegalForm? form) =>
        new()
        {
            LegalForm = form,
            BusinessCapital = Rupiah.From(random.NextInt64(1, 12_000_000_000)),
            AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.From(random.NextInt64(1, 60_000_000_000)))],
            EstablishedOn = new LocalDate(2015, 1, 1).PlusDays(random.Next(4000)),
        };
}
