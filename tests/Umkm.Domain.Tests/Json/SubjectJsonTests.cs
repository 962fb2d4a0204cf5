using System.Text;
using FsCheck.Xunit;
using NodaTime;
using Umkm.Domain.Json;

namespace Umkm.Domain.Tests.Json;

[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
public class SubjectJsonTests
{
    private const string Full = """
        {
          "id": "M-0001", "name": "Keripik Bu Ani", "nib": "0220001234567", "npwp": "02.183.241.5-000.000",
          "legalForm": "pt-perorangan", "establishedOn": "2021-02-28", "region": "35.73",
          "businessCapital": 1000000001, "netAssets": -5, "investment": 7,
          "annualSales": [ { "year": 2024, "amount": 1 }, { "year": 2025, "amount": 2 } ],
          "workers": 19, "foreignOwned": false, "subsidiaryOfLarger": true,
          "owner": { "nik": "3573010107900001", "citizen": true, "birthDate": "1990-07-01", "employment": "asn" },
          "activities": [ { "kbli": "01111", "edition": 2020, "scope": "seluruh", "risk": "menengah-tinggi" }, { "kbli": "56102/2025" } ],
          "products": [ { "name": "Keripik", "kind": "pangan-olahan", "madeAt": "rumah", "packaging": "di-hadapan-pembeli",
                          "storage": "suhu-ruang", "shelfLifeDays": 90, "ageGroup": "umum", "animalContent": false } ],
          "permits": [ { "kind": "spp-irt", "number": "2063573010001-27", "issuedOn": "2022-01-01", "validUntil": "2027-01-01",
                         "status": "belum-terverifikasi", "activity": "01111/2020", "product": "Keripik" } ],
          "permitsComplete": false, "loanRequested": 10000000, "sector": "perdagangan-ekspor",
          "loans": [ { "programme": "kur", "scheme": "mikro", "sector": "produksi", "agreedOn": "2025-05-05", "plafond": 50000000, "rate": 6.25, "status": "lunas" } ],
          "trainings": [ "qris" ], "groupMember": true, "outlets": 1, "productionSites": 2,
          "tax": { "registeredOn": "2020-01-01", "generalRatesChosen": false, "year": 2026, "businessTurnover": 1, "professionalTurnover": 2,
                   "finalTaxedTurnover": 3, "foreignTurnover": 4, "spouseTurnover": 5, "spouseSeparate": true, "minorChildrenTurnover": 6,
                   "ownCompaniesTurnover": 7, "ownCompanySameExpertise": false, "permanentEstablishment": false, "taxFacility": false, "lockedOut": true },
          "debt": { "principal": 500000000, "writtenOffOn": "2019-11-05", "insured": false, "collateral": "tak-terjual" },
          "facts": { "KTP Kota Malang": true, "luas": 12, "pasar": "besar", "sejak": "2020-02-29" }
        }
        """;

    private static readonly Enterprise FullEnterprise = new()
    {
        Id = SubjectId.Parse("M-0001"),
        Name = "Keripik Bu Ani",
        Nib = Nib.Parse("0220001234567"),
        Npwp = Npwp.Parse("021832415000000"),
        LegalForm = LegalForm.PtPerorangan,
        EstablishedOn = new LocalDate(2021, 2, 28),
        Region = RegionCode.Parse("35.73"),
        BusinessCapital = Rupiah.From(1_000_000_001),
        NetAssets = Rupiah.From(-5),
        Investment = Rupiah.From(7),
        AnnualSales = [new(2024, Rupiah.From(1)), new(2025, Rupiah.From(2))],
        Workers = 19,
        ForeignOwned = false,
        SubsidiaryOfLarger = true,
        Owner = new()
        {
            Nik = Nik.Parse("3573010107900001"),
            Citizen = true,
            BirthDate = new LocalDate(1990, 7, 1),
            Employment = Employment.Asn,
        },
        Activities =
        [
            new()
            {
                Kbli = Kbli.Parse("01111/2020"),
                Scope = "seluruh",
                Risk = RiskLevel.MediumHigh,
            },
            new() { Kbli = Kbli.Parse("56102/2025") },
        ],
        Products =
        [
            new()
            {
                Name = "Keripik",
                Kind = ProductKind.ProcessedFood,
                MadeAt = ProductionPlace.Home,
                Packaging = Packaging.InFrontOfBuyer,
                Storage = StorageCondition.RoomTemperature,
                ShelfLifeDays = 90,
                AgeGroup = AgeGroup.General,
                AnimalContent = false,
            },
        ],
        Permits =
        [
            new()
            {
                Kind = "spp-irt",
                Number = "2063573010001-27",
                IssuedOn = new LocalDate(2022, 1, 1),
                ValidUntil = new LocalDate(2027, 1, 1),
                Status = PermitStatus.Unverified,
                Activity = Kbli.Parse("01111/2020"),
                Product = "Keripik",
            },
        ],
        PermitsComplete = false,
        LoanRequested = Rupiah.FromJuta(10),
        Sector = TradeSector.ExportTrade,
        Loans =
        [
            new()
            {
                Programme = "kur",
                Scheme = "mikro",
                Sector = TradeSector.Production,
                AgreedOn = new LocalDate(2025, 5, 5),
                Plafond = Rupiah.FromJuta(50),
                Rate = Percent.FromHundredths(625),
                Status = "lunas",
            },
        ],
        Trainings = ["qris"],
        GroupMember = true,
        Outlets = 1,
        ProductionSites = 2,
        Tax = new()
        {
            RegisteredOn = new LocalDate(2020, 1, 1),
            GeneralRatesChosen = false,
            Year = 2026,
            BusinessTurnover = Rupiah.From(1),
            ProfessionalTurnover = Rupiah.From(2),
            FinalTaxedTurnover = Rupiah.From(3),
            ForeignTurnover = Rupiah.From(4),
            SpouseTurnover = Rupiah.From(5),
            SpouseSeparate = true,
            MinorChildrenTurnover = Rupiah.From(6),
            OwnCompaniesTurnover = Rupiah.From(7),
            OwnCompanySameExpertise = false,
            PermanentEstablishment = false,
            TaxFacility = false,
            LockedOut = true,
        },
        Debt = new()
        {
            Principal = Rupiah.FromJuta(500),
            WrittenOffOn = new LocalDate(2019, 11, 5),
            Insured = false,
            Collateral = Collateral.Unsold,
        },
        Facts = Facts
            .None.With("KTP Kota Malang", FactValue.From(true))
            .With("luas", FactValue.From(12))
            .With("pasar", FactValue.From("besar"))
            .With("sejak", FactValue.From(new LocalDate(2020, 2, 29))),
    };

    [Fact]
    public void An_enterprise_with_every_property_is_read()
    {
        SubjectReadResult result = Read(Full);
        Assert.Empty(result.Problems);
        Assert.Empty(result.Warnings);
        Assert.Equal(FullEnterprise, result.Subject);
    }

    [Fact]
    public void A_group_is_told_by_its_subject_property_wherever_it_stands()
    {
        Subject expected = new EnterpriseGroup
        {
            Id = SubjectId.Parse("K-1"),
            Name = "Rotan Balearjosari",
            Kind = "sentra",
            LegalStatus = "perkumpulan",
            LandVacant = true,
            LandOwner = "pemerintah-kota",
            Region = RegionCode.Parse("35.73"),
            Members = [new() { Name = "A" }, new() { Workers = 3 }],
            Facts = Facts.None.With("x", FactValue.From(1)),
        };
        const string Members = "\"members\": [ { \"name\": \"A\" }, { \"workers\": 3 } ]";
        const string Rest =
            "\"id\": \"K-1\", \"name\": \"Rotan Balearjosari\", \"kind\": \"sentra\", \"legalStatus\": \"perkumpulan\", \"landVacant\": true, \"landOwner\": \"pemerintah-kota\", \"region\": \"35.73\", \"facts\": { \"x\": 1 }";
        Assert.Equal(expected, Read($"{{ \"subject\": \"kelompok\", {Members}, {Rest} }}").Subject);
        Assert.Equal(expected, Read($"{{ {Members}, {Rest}, \"subject\": \"kelompok\" }}").Subject);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"subject\": \"usaha\" }")]
    [InlineData("{ \"name\": null, \"owner\": null, \"permits\": null, \"annualSales\": null, \"facts\": { \"x\": null } }")]
    public void Absent_and_null_are_unknown(string json) => Assert.Equal(new Enterprise(), Read(json).Subject);

    [Fact]
    public void An_empty_list_is_not_an_absent_one() =>
        Assert.Equal(
            new Enterprise
            {
                Permits = [],
                AnnualSales = [],
                Activities = [],
            },
            Read("""{ "permits": [], "annualSales": [], "activities": [] }""").Subject
        );

    [Fact]
    public void Sales_may_be_one_number() =>
        Assert.Equal(Rupiah.FromJuta(250), ((Enterprise)Read("""{ "annualSales": 250000000 }""").Subject!).LastClosedSales(new(2026, 1, 1))?.Amount);

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        byte[] utf8 = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Full)];
        Assert.Equal(FullEnterprise, SubjectJson.Read(utf8, "a.json").Subject);
        Problem problem = Assert.Single(SubjectJson.Read([0xEF, 0xBB, 0xBF, (byte)'{', (byte)'x'], "a.json").Problems);
        Assert.Equal((1, 2), (problem.Place.Line, problem.Place.Column));
    }

    [Fact]
    public void An_escaped_property_name_is_that_property() =>
        Assert.Equal(new Enterprise { Name = "A" }, Read("""{ "n\u0061me": "\u0041" }""").Subject);

    [Fact]
    public void An_edition_may_be_a_number_or_text_and_stand_before_the_code()
    {
        Assert.Equal(
            new Enterprise { Activities = [new() { Kbli = Kbli.Parse("10794/2025") }] },
            Read("""{ "activities": [ { "edition": "2025", "kbli": "10794" } ] }""").Subject
        );
        Assert.Equal(
            new Enterprise { Activities = [new() { Kbli = Kbli.Parse("10794/2025") }] },
            Read("""{ "activities": [ { "edition": 2025, "kbli": "10794/2025" } ] }""").Subject
        );
    }

    [Property]
    public bool Whatever_is_written_reads_back_equal(Subject subject)
    {
        SubjectReadResult result = Read(SubjectJson.Write(subject));
        return result.Problems.Count == 0 && result.Subject == subject;
    }

    [Property]
    public bool Equal_subjects_are_written_alike(Subject subject)
    {
        string json = SubjectJson.Write(subject);
        return SubjectJson.Write(Read(json).Subject!) == json;
    }

    [Property(MaxTest = 50)]
    public bool The_order_of_properties_does_not_matter(Dice random)
    {
        System.Text.Json.Nodes.JsonObject json = System.Text.Json.Nodes.JsonNode.Parse(SubjectJson.Write(FullEnterprise))!.AsObject();
        string[] names = [.. json.Select(static property => property.Key)];
        random.Shuffle(names);
        string shuffled = $"{{ {string.Join(", ", names.Select(name => $"\"{name}\": {json[name]!.ToJsonString()}"))} }}";
        return Read(shuffled).Subject == FullEnterprise;
    }

    [Fact]
    public void Identity_numbers_are_exported_in_full()
    {
        string json = SubjectJson.Write(FullEnterprise);
        Assert.Contains("\"3573010107900001\"", json, StringComparison.Ordinal);
        Assert.Contains("\"021832415000000\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", json, StringComparison.Ordinal);
    }

    private static SubjectReadResult Read(string json) => SubjectJson.Read(Encoding.UTF8.GetBytes(json), "usaha.json");
}
