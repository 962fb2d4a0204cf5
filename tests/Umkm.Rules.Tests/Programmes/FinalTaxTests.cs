using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Results;

namespace Umkm.Rules.Tests.Programmes;

/// <summary>The final tax on turnover, before and after PP 20/2026 took force on 22 April 2026, with its transition.</summary>
public class FinalTaxTests
{
    private const string FinalTax = "program/pph-final-umkm";
    private const string Before = "2026-04-21";
    private const string After = "2026-04-22";

    /// <summary>PP 55/2022 Pasal 59 ayat (1): individuals 7 tax years, cooperatives, CV and one-person companies 4, PT 3; counted from the tax year of registration,
    /// for individuals registered before 1 July 2018 from 2018, for one-person companies registered before PP 55 from 2022.</summary>
    [Theory]
    [InlineData(LegalForm.OrangPerseorangan, "2018-06-20", 2024, true)] // 2018 to 2024
    [InlineData(LegalForm.OrangPerseorangan, "2018-06-20", 2025, false)]
    [InlineData(LegalForm.PtPerorangan, "2021-06-01", 2025, true)] // 2022 to 2025
    [InlineData(LegalForm.PtPerorangan, "2021-06-01", 2026, false)]
    [InlineData(LegalForm.Koperasi, "2023-06-16", 2026, true)] // 2023 to 2026
    [InlineData(LegalForm.Koperasi, "2023-06-16", 2027, false)]
    [InlineData(LegalForm.Cv, "2023-06-20", 2026, true)]
    [InlineData(LegalForm.Cv, "2023-06-20", 2027, false)]
    [InlineData(LegalForm.Pt, "2024-03-01", 2026, true)] // 2024 to 2026
    [InlineData(LegalForm.Pt, "2024-03-01", 2027, false)]
    public void Before22April2026_EveryFormHasItsYears(LegalForm form, string registered, int year, bool eligible) =>
        Asked.Decided(eligible, FinalTax, Taxpayer(form, registered, year), Before, "jangka-waktu", "PP 55/2022 Pasal 59 ayat (1)");

    /// <summary>PP 20/2026: Pasal 59 is deleted and Pasal 57 ayat (1) names individuals, one-person companies and cooperatives only. Pasal II angka 1: huruf a, individuals
    /// and one-person companies go on; huruf b, cooperatives registered before that day to tax year 2029; huruf e, other bodies run off. Pasal 57 ayat (2) huruf f: a new cooperative has four tax years.</summary>
    [Theory]
    [InlineData(LegalForm.OrangPerseorangan, "2018-06-20", 2025, true)]
    [InlineData(LegalForm.OrangPerseorangan, "2018-06-20", 2027, true)]
    [InlineData(LegalForm.PtPerorangan, "2021-06-01", 2026, true)]
    [InlineData(LegalForm.PtPerorangan, "2021-06-01", 2030, true)]
    [InlineData(LegalForm.Koperasi, "2023-06-16", 2027, true)]
    [InlineData(LegalForm.Koperasi, "2023-06-16", 2029, true)]
    [InlineData(LegalForm.Koperasi, "2023-06-16", 2030, false)]
    [InlineData(LegalForm.Koperasi, "2026-04-22", 2029, true)] // 2026 to 2029
    [InlineData(LegalForm.Koperasi, "2026-04-22", 2030, false)]
    [InlineData(LegalForm.Cv, "2023-06-20", 2026, true)]
    [InlineData(LegalForm.Cv, "2023-06-20", 2027, false)]
    [InlineData(LegalForm.Pt, "2024-03-01", 2026, true)]
    [InlineData(LegalForm.Pt, "2024-03-01", 2027, false)]
    public void From22April2026_TheTransitionDecides(LegalForm form, string registered, int year, bool eligible) =>
        Asked.Decided(
            eligible,
            FinalTax,
            Taxpayer(form, registered, year),
            After,
            "jangka-waktu",
            "PP 20/2026 (perubahan Pasal 57 ayat (2) huruf f) dan Pasal II angka 1 huruf a, huruf b, dan huruf e"
        );

    /// <summary>Pasal 57 ayat (1) and Pasal II angka 1 huruf e: a CV or PT registered from 22 April 2026 on is no subject; the day before it still was.</summary>
    [Theory]
    [InlineData(LegalForm.Cv, "2026-04-21", true)]
    [InlineData(LegalForm.Cv, "2026-04-22", false)]
    [InlineData(LegalForm.Pt, "2026-04-21", true)]
    [InlineData(LegalForm.Pt, "2026-04-22", false)]
    [InlineData(LegalForm.OrangPerseorangan, "2026-04-22", true)]
    [InlineData(LegalForm.PtPerorangan, "2026-04-22", true)]
    [InlineData(LegalForm.Koperasi, "2026-04-22", true)]
    public void WhoRegistersFrom22April2026(LegalForm form, string registered, bool eligible) =>
        Asked.Decided(
            eligible,
            FinalTax,
            Taxpayer(form, registered, 2026),
            "2026-11-22",
            "subjek",
            "PP 20/2026 (perubahan Pasal 57 ayat (1)) dan Pasal II angka 1 huruf e"
        );

    /// <summary>PP 55/2022 Pasal 57 ayat (1): turnover not above 4.8 thousand million, so that amount itself is in. From PP 20/2026 on (Pasal 58 ayat (1)) independent work counts too.</summary>
    [Theory]
    [InlineData(Before, 2026, 4_800_000_000, 1_000_000_000, "")]
    [InlineData(Before, 2026, 4_800_000_001, 0, "omzet")]
    [InlineData(After, 2027, 4_800_000_000, 0, "")]
    [InlineData(After, 2027, 4_800_000_001, 0, "omzet-gabungan|omzet-gabungan-lama")]
    [InlineData(After, 2027, 4_000_000_000, 800_000_000, "")]
    [InlineData(After, 2027, 4_000_000_000, 800_000_001, "omzet-gabungan|omzet-gabungan-lama")]
    public void TheTurnoverThatIsTested(string on, int year, long business, long independent, string unmet)
    {
        Enterprise person = Taxpayer(LegalForm.OrangPerseorangan, "2024-06-20", year);
        DecisionResult result = Asked.About(
            FinalTax,
            person with
            {
                Tax = person.Tax! with { BusinessTurnover = Rupiah.From(business), ProfessionalTurnover = Rupiah.From(independent) },
            },
            on
        );
        Assert.Equal(unmet, string.Join('|', result.Criteria.Where(c => c.Holds is not true).Select(c => c.Id)));
        Assert.Equal(unmet.Length == 0 ? Answers.Eligible : Answers.NotEligible, result.Answer);
        Assert.All(
            result.Criteria.Where(c => c.Id.StartsWith("omzet", StringComparison.Ordinal) && c.Id != "omzet-badan"),
            c =>
                Assert.Contains(
                    on == Before
                        ? "PP 55/2022 Pasal 57 ayat (1) dan Pasal 58"
                        : "PP 20/2026 (perubahan Pasal 57 ayat (1), ayat (2) huruf e, dan Pasal 58)",
                    c.Basis.ToString(),
                    StringComparison.Ordinal
                )
        );
    }

    /// <summary>For tax year 2026 it is not said whether the wide base decides already for those registered before: two readings, two answers.</summary>
    [Fact]
    public void TaxYear2026_IndependentWorkAboveTheCap_IsUnsettled()
    {
        Enterprise person = Taxpayer(LegalForm.OrangPerseorangan, "2024-06-20", 2026);
        DecisionResult result = Asked.About(
            FinalTax,
            person with
            {
                Tax = person.Tax! with { BusinessTurnover = Rupiah.FromMiliar(4), ProfessionalTurnover = Rupiah.FromMiliar(1) },
            },
            After
        );
        Assert.Null(result.Answer);
        Assert.Equal(Answers.NotEligible, result.Under("ukuran-luas-sejak-tahun-pajak-2026"));
        Assert.Equal(Answers.Eligible, result.Under("ukuran-lama-sampai-tahun-pajak-2026"));
        Assert.Empty(result.MissingFacts);
    }

    /// <summary>PP 55/2022 Pasal 60 ayat (2) and (3): the first 500 million a year is untaxed for individuals, and for nobody else.</summary>
    [Theory]
    [InlineData(LegalForm.OrangPerseorangan, true)]
    [InlineData(LegalForm.PtPerorangan, false)]
    [InlineData(LegalForm.Koperasi, false)]
    public void TheUntaxedBand_IsForIndividuals(LegalForm form, bool offered) =>
        Assert.Equal(
            offered,
            Asked
                .Offered(Asked.About(FinalTax, Taxpayer(form, "2024-06-20", 2026), "2026-11-22"))
                .Any(o => o.EndsWith("(PP 55/2022 Pasal 60 ayat (2) dan ayat (3))", StringComparison.Ordinal))
        );

    private static Enterprise Taxpayer(LegalForm form, string registered, int year) =>
        new()
        {
            LegalForm = form,
            Tax = new TaxFacts
            {
                RegisteredOn = Asked.Day(registered),
                Year = year,
                BusinessTurnover = Rupiah.FromMiliar(1),
                ProfessionalTurnover = Rupiah.From(0),
                FinalTaxedTurnover = Rupiah.From(0),
                ForeignTurnover = Rupiah.From(0),
                SpouseSeparate = false,
                OwnCompaniesTurnover = Rupiah.From(0),
                OwnCompanySameExpertise = false,
                GeneralRatesChosen = false,
                PermanentEstablishment = false,
                TaxFacility = false,
                LockedOut = false,
            },
            Facts = Umkm
                .Domain.Facts.None.With("mempunyai penghasilan usaha di luar pekerjaan bebas", true)
                .With("dibentuk para ahli untuk jasa sejenis pekerjaan bebas", false)
                .With("omzet pendiri dan perseroan perorangan lainnya", FactValue.From(0)),
        };
}
