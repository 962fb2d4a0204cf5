using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Results;

namespace Umkm.Rules.Tests.Programmes;

/// <summary>KUR under Permenko Perekonomian 1/2026 (in force 13 January 2026), at every bound, to the rupiah and to the day.</summary>
public class CreditTests
{
    private const string Today = "2026-11-22";
    private const string SuperMicro = "program/kur-super-mikro";
    private const string Micro = "program/kur-mikro";
    private const string Small = "program/kur-kecil";

    private static Enterprise Applicant(long loan) =>
        new()
        {
            EstablishedOn = new LocalDate(2020, 1, 1),
            AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.From(300_000_000))],
            LoanRequested = Rupiah.From(loan),
            Sector = TradeSector.Production,
            Loans = [],
            Permits = [new HeldPermit { Kind = "nib" }, new HeldPermit { Kind = "npwp" }, new HeldPermit { Kind = "bpjs-ketenagakerjaan" }],
        };

    /// <summary>Pasal 29 ayat (1): super mikro up to 10 million. Pasal 36 ayat (1): mikro above that up to 100. Pasal 43 ayat (1): kecil above that up to 500.</summary>
    [Theory]
    [InlineData(10_000_000, SuperMicro)]
    [InlineData(10_000_001, Micro)]
    [InlineData(100_000_000, Micro)]
    [InlineData(100_000_001, Small)]
    [InlineData(500_000_000, Small)]
    [InlineData(500_000_001, null)]
    public void TheAmountAskedFor_ChoosesTheScheme(long loan, string? scheme)
    {
        foreach (
            (string programme, string article) in new[]
            {
                (SuperMicro, "Permenko Perekonomian 1/2026 Pasal 29 ayat (1)"),
                (Micro, "Permenko Perekonomian 1/2026 Pasal 36 ayat (1)"),
                (Small, "Permenko Perekonomian 1/2026 Pasal 43 ayat (1)"),
            }
        )
        {
            Asked.Decided(programme == scheme, programme, Applicant(loan), Today, "plafon", article);
        }
    }

    /// <summary>Pasal 3 ayat (2): turnover of the year before or the estimate of the running year, at most 4.8 thousand million. Either measure is enough,
    /// so one above the bound refuses only together with the other; while that is not known, nothing is decided.</summary>
    [Theory]
    [InlineData(4_800_000_000, null, true)]
    [InlineData(4_800_000_001, 4_800_000_001, false)]
    [InlineData(4_800_000_001, 4_800_000_000, true)]
    [InlineData(4_800_000_001, null, null)]
    public void Turnover_IsOfLastYear_OrEstimated(long lastYear, long? estimate, bool? eligible)
    {
        foreach ((string programme, long loan) in new[] { (SuperMicro, 10_000_000), (Micro, 10_000_001), (Small, 100_000_001L) })
        {
            Enterprise applicant = Applicant(loan) with { AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.From(lastYear))] };
            applicant = estimate is { } e
                ? applicant with
                {
                    Facts = Umkm.Domain.Facts.None.With("perkiraan omzet tahun berjalan", FactValue.From(e)),
                }
                : applicant;
            if (eligible is { } decided)
            {
                Asked.Decided(decided, programme, applicant, Today, "omzet", "Permenko Perekonomian 1/2026 Pasal 3 ayat (2)");
                continue;
            }
            DecisionResult open = Asked.About(programme, applicant, Today);
            Assert.Null(open.Answer);
            Assert.Equal(["perkiraan omzet tahun berjalan"], open.MissingFacts.Select(m => m.Name.Indonesian));
        }
    }

    /// <summary>Six months before 22 November 2026 is 22 May 2026, itself included. Pasal 26 ayat (1) huruf a, 34 ayat (1) huruf a, 41 ayat (1) huruf a.</summary>
    [Theory]
    [InlineData("2026-05-22", true)]
    [InlineData("2026-05-23", false)]
    public void TheBusiness_IsSixMonthsOld_ToTheDay(string established, bool eligible)
    {
        foreach (
            (string programme, long loan, string article) in new[]
            {
                (SuperMicro, 10_000_000, "Pasal 26 ayat (1) huruf a"),
                (Micro, 10_000_001, "Pasal 34 ayat (1) huruf a"),
                (Small, 100_000_001L, "Pasal 41 ayat (1) huruf a"),
            }
        )
        {
            Enterprise applicant = WithoutExceptions(loan) with { EstablishedOn = Asked.Day(established) };
            DecisionResult result = Asked.Decided(eligible, programme, applicant, Today, "lama-usaha", article);
            // A day short: tomorrow it is old enough.
            Assert.Equal(
                eligible ? [] : [new LocalDate(2026, 11, 23)],
                result.Changes.Where(c => c.Kind == ChangeKind.Wait).Select(c => c.Day!.Value)
            );
        }
    }

    /// <summary>Pasal 26 ayat (2): any one of four exceptions lets a super mikro business be younger; they are not in Pasal 34 and 41.</summary>
    [Theory]
    [InlineData("mengikuti pendampingan usaha")]
    [InlineData("punya anggota keluarga yang sudah berusaha")]
    [InlineData("pelatihan")]
    [InlineData("kelompok usaha")]
    public void AYoungerBusiness_MayAskForSuperMicroOnly_ByAnyOneException(string exception)
    {
        Enterprise Young(long loan)
        {
            Enterprise young = WithoutExceptions(loan) with { EstablishedOn = new LocalDate(2026, 5, 23) };
            return exception switch
            {
                "pelatihan" => young with { Trainings = ["kewirausahaan"] },
                "kelompok usaha" => young with { GroupMember = true },
                _ => young with { Facts = young.Facts.With(exception, true) },
            };
        }
        Asked.Eligible(SuperMicro, Young(10_000_000), Today, "lama-usaha", "Pasal 26 ayat (1) huruf a dan ayat (2)");
        Asked.Refused(Micro, Young(10_000_001), Today, "lama-usaha", "Pasal 34 ayat (1) huruf a");
        Asked.Refused(Small, Young(100_000_001), Today, "lama-usaha", "Pasal 41 ayat (1) huruf a");
    }

    /// <summary>Pasal 34 ayat (1) huruf d: mikro needs an NPWP above 50 million. Pasal 41 ayat (1) huruf d: kecil always. Pasal 26 ayat (1): super mikro never.</summary>
    [Theory]
    [InlineData(SuperMicro, 10_000_000, true, "legalitas", "Permenko Perekonomian 1/2026 Pasal 26 ayat (1)")]
    [InlineData(Micro, 50_000_000, true, "npwp", "Permenko Perekonomian 1/2026 Pasal 34 ayat (1) huruf d")]
    [InlineData(Micro, 50_000_001, false, "npwp", "Permenko Perekonomian 1/2026 Pasal 34 ayat (1) huruf d")]
    [InlineData(Small, 100_000_001, false, "npwp", "Permenko Perekonomian 1/2026 Pasal 41 ayat (1) huruf d")]
    public void WithoutATaxNumber(string programme, long loan, bool eligible, string criterion, string article)
    {
        DecisionResult result = Asked.Decided(
            eligible,
            programme,
            Applicant(loan) with
            {
                Permits = [new HeldPermit { Kind = "nib" }, new HeldPermit { Kind = "bpjs-ketenagakerjaan" }],
            },
            Today,
            criterion,
            article
        );
        Assert.Equal(eligible, !result.Changes.Any(c => c.Paper == "npwp"));
    }

    /// <summary>Pasal 36 ayat (3) huruf b: outside production and export at most two mikro contracts. Pasal 37 ayat (1) huruf b: the first at 6 per cent, the second at 7.</summary>
    [Theory]
    [InlineData(0, true, "6% efektif per tahun (Permenko Perekonomian 1/2026 Pasal 37 ayat (1) huruf b)")]
    [InlineData(1, true, "7% efektif per tahun (Permenko Perekonomian 1/2026 Pasal 37 ayat (1) huruf b)")]
    [InlineData(2, false, null)]
    public void ATraderWhoDoesNotExport_MayTakeMicroTwice(int earlier, bool eligible, string? interest)
    {
        Enterprise trader = Applicant(10_000_001) with { Sector = TradeSector.Trade, Loans = Contracts(earlier, new LocalDate(2026, 2, 1)) };
        DecisionResult result = Asked.About(Micro, trader, Today);
        Assert.Equal(eligible ? Answers.Eligible : Answers.NotEligible, result.Answer);
        CriterionResult[] limit = [.. result.Criteria.Where(c => c.Id.StartsWith("batas-akad", StringComparison.Ordinal))];
        Assert.Equal(2, limit.Length); // one under each reading of what counts before 13 January 2026; these contracts are all after it
        Assert.All(limit, c => Assert.Equal((eligible, "Permenko Perekonomian 1/2026 Pasal 36 ayat (3)"), (c.Holds, c.Basis.ToString())));
        Assert.All(interest is null ? [] : new[] { interest }, i => Assert.Contains(i, Asked.Offered(result)));
        Assert.Equal(interest is null ? 0 : 1, Asked.Offered(result).Count(o => o.Contains("% efektif", StringComparison.Ordinal)));
    }

    /// <summary>Permenko Perekonomian 1/2026 Pasal 6 ayat (2), by two unofficial notes: above Rp100 million membership of BPJS Ketenagakerjaan is asked for; kecil begins above that, khusus may stay below.</summary>
    [Fact]
    public void WithoutEmploymentSocialSecurity_ThereIsNoSmallKur()
    {
        HeldPermit[] papers = [new HeldPermit { Kind = "nib" }, new HeldPermit { Kind = "npwp" }];
        DecisionResult result = Asked.About(Small, Applicant(200_000_000) with { Permits = [.. papers] }, Today);
        Assert.Equal(Answers.NotEligible, result.Answer);
        Assert.Equal(["bpjs"], result.Criteria.Where(c => c.Holds is not true).Select(c => c.Id));
        Assert.Contains(result.Changes, c => c.Paper == "bpjs-ketenagakerjaan");
    }

    /// <summary>The page of one bank (BNI, 2026) refuses who has other running productive credit; a loan paid back, and credit for consumption, do not count.</summary>
    [Theory]
    [InlineData("komersial", "berjalan", false)]
    [InlineData("komersial", "macet", false)]
    [InlineData("komersial", "lunas", true)]
    [InlineData("konsumsi", "berjalan", true)]
    public void OtherRunningProductiveCredit_StandsInTheWay(string programme, string status, bool eligible)
    {
        Loan loan = new()
        {
            Programme = programme,
            AgreedOn = new LocalDate(2025, 2, 1),
            Plafond = Rupiah.FromJuta(50),
            Status = status,
        };
        DecisionResult result = Asked.About(Micro, Applicant(50_000_000) with { Loans = [loan] }, Today);
        Assert.Equal(eligible ? Answers.Eligible : Answers.NotEligible, result.Answer);
    }

    /// <summary>Whether contracts before 13 January 2026 count is not said anywhere that was seen: two readings, two answers.</summary>
    [Fact]
    public void OldContracts_CountUnderOneReadingOnly()
    {
        DecisionResult result = Asked.About(
            Micro,
            Applicant(10_000_001) with
            {
                Sector = TradeSector.Trade,
                Loans = Contracts(2, new LocalDate(2026, 1, 12)),
            },
            Today
        );
        Assert.Null(result.Answer);
        Assert.Equal(Answers.Eligible, result.Under("akad-lama-tidak-dihitung"));
        Assert.Equal(Answers.NotEligible, result.Under("akad-lama-dihitung"));
        Assert.Empty(result.MissingFacts);
    }

    /// <summary>Pasal 36 ayat (3) huruf a and 37 ayat (1) huruf a: production and export trade may repeat without limit, always at 6 per cent.</summary>
    [Theory]
    [InlineData(TradeSector.Production)]
    [InlineData(TradeSector.ExportTrade)]
    public void ProducersAndExporters_MayRepeatWithoutLimit(TradeSector sector)
    {
        DecisionResult result = Asked.About(
            Micro,
            Applicant(10_000_001) with
            {
                Sector = sector,
                Loans = Contracts(9, new LocalDate(2026, 2, 1)),
            },
            Today
        );
        Assert.Equal(Answers.Eligible, result.Answer);
        Assert.Contains("6% efektif per tahun (Permenko Perekonomian 1/2026 Pasal 37 ayat (1) huruf a)", Asked.Offered(result));
    }

    private static Enterprise WithoutExceptions(long loan) =>
        Applicant(loan) with
        {
            Trainings = [],
            GroupMember = false,
            Facts = Umkm.Domain.Facts.None.With("mengikuti pendampingan usaha", false).With("punya anggota keluarga yang sudah berusaha", false),
        };

    private static EquatableList<Loan> Contracts(int count, LocalDate first) =>
        EquatableList.From(
            Enumerable
                .Range(0, count)
                .Select(i => new Loan
                {
                    Programme = "kur-mikro",
                    Scheme = "perdagangan",
                    AgreedOn = first,
                    Plafond = Rupiah.FromJuta(20 + i),
                    Status = "lunas",
                })
        );
}
