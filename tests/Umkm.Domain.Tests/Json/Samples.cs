using NodaTime;

namespace Umkm.Domain.Tests.Json;

/// <summary>Random subjects in which every member is sometimes unknown, and every list sometimes not given or empty.</summary>
internal static class Samples
{
    private static readonly string[] Texts =
    [
        "Keripik tempe",
        "Bu Ani \"Sari\"",
        "",
        "a\\b\n\t",
        "Ümit 𝄞 é",
        "\u0000\u001f",
        "{\"x\":1}",
        "null",
        "٣",
        "2 Januari",
    ];

    public static Subject Subject(Random random) => random.Next(5) == 0 ? Group(random) : Enterprise(random);

    public static EnterpriseGroup Group(Random random) =>
        new()
        {
            Id = Maybe(random, () => SubjectId.Parse($"K-{random.Next(1000)}")),
            Name = Maybe(random, () => Text(random)),
            Region = Maybe(random, () => Region(random)),
            Facts = Facts(random),
            Kind = Maybe(random, () => "paguyuban"),
            LegalStatus = Maybe(random, () => "perkumpulan"),
            Members = List(random, Enterprise),
            LandVacant = YesNo(random),
            LandOwner = Maybe(random, () => "pemerintah-kota"),
        };

    public static Enterprise Enterprise(Random random)
    {
        Enterprise any = Any(random);
        Enterprise without = SubjectContradiction.Of(any).Count == 0 ? any : any with { Nib = null, Npwp = null };
        return SubjectContradiction.Of(without).Count == 0 ? without : without with { Permits = null };
    }

    private static Enterprise Any(Random random) =>
        new()
        {
            Id = Maybe(random, () => SubjectId.Parse($"M-{random.Next(1000)}")),
            Name = Maybe(random, () => Text(random)),
            Region = Maybe(random, () => Region(random)),
            Facts = Facts(random),
            Nib = Maybe(random, () => Nib.Parse(Digits(random, 13))),
            Npwp = Maybe(random, () => Npwp.Parse(Digits(random, 15 + random.Next(2)))),
            LegalForm = One(random, Slugs.LegalForm),
            EstablishedOn = InPart(random, Date(random)),
            BusinessCapital = Money(random),
            NetAssets = random.Next(2) == 0 ? null : Rupiah.From(random.NextInt64(-1_000_000_000, 1_000_000_000)),
            Investment = Money(random),
            AnnualSales = Sales(random),
            Workers = Count(random),
            ForeignOwned = YesNo(random),
            SubsidiaryOfLarger = YesNo(random),
            Owner = Maybe(random, () => Owner(random)),
            Activities = List(random, Activity),
            Products = List(random, Product),
            Permits = List(random, Permit),
            PermitsComplete = YesNo(random),
            LoanRequested = Money(random),
            Sector = One(random, Slugs.TradeSector),
            Loans = List(random, Loan),
            Trainings = List(random, static r => $"pelatihan-{r.Next(9)}"),
            GroupMember = YesNo(random),
            Outlets = Count(random),
            ProductionSites = Count(random),
            Tax = Maybe(random, () => Tax(random)),
            Debt = Maybe(random, () => Debt(random)),
        };

    private static Owner Owner(Random random) =>
        new()
        {
            Nik = Maybe(random, () => Nik.Parse(Digits(random, 16))),
            Citizen = YesNo(random),
            BirthDate = InPart(random, Date(random)),
            Employment = One(random, Slugs.Employment),
        };

    private static BusinessActivity Activity(Random random) =>
        new()
        {
            Kbli = Maybe(random, () => SomeKbli(random)),
            Scope = Maybe(random, () => Text(random)),
            Risk = One(random, Slugs.RiskLevel),
        };

    private static Product Product(Random random) =>
        new()
        {
            Name = Maybe(random, () => Text(random)),
            Kind = One(random, Slugs.ProductKind),
            MadeAt = One(random, Slugs.ProductionPlace),
            Packaging = One(random, Slugs.Packaging),
            Storage = One(random, Slugs.StorageCondition),
            ShelfLifeDays = Count(random),
            AgeGroup = One(random, Slugs.AgeGroup),
            AnimalContent = YesNo(random),
        };

    private static HeldPermit Permit(Random random)
    {
        LocalDate? issued = Date(random);
        return new HeldPermit
        {
            Kind = Maybe(random, () => random.Next(2) == 0 ? "spp-irt" : "npwp"),
            Number = Maybe(random, () => Text(random)),
            IssuedOn = issued,
            ValidUntil = issued?.Year > 9000 ? issued : issued?.PlusDays(random.Next(2) * random.Next(4000)) ?? Date(random),
            Status = One(random, Slugs.PermitStatus),
            Activity = Maybe(random, () => SomeKbli(random)),
            Product = Maybe(random, () => Text(random)),
        };
    }

    private static Loan Loan(Random random) =>
        new()
        {
            Programme = Maybe(random, () => "kur"),
            Scheme = Maybe(random, () => "super-mikro"),
            Sector = One(random, Slugs.TradeSector),
            AgreedOn = Date(random),
            Plafond = Money(random),
            Rate = random.Next(2) == 0 ? null : Percent.FromHundredths(random.Next(100_001)),
            Status = Maybe(random, () => "lunas"),
        };

    private static PartialDate? InPart(Random random, NodaTime.LocalDate? date) =>
        date is not { } day ? null
        : random.Next(3) == 0 ? PartialDate.OfYear(day.Year)
        : random.Next(3) == 0 ? PartialDate.OfMonth(day.Year, day.Month)
        : day;

    private static TaxFacts Tax(Random random) =>
        new()
        {
            RegisteredOn = Date(random),
            GeneralRatesChosen = YesNo(random),
            Year = random.Next(2) == 0 ? null : random.Next(1000, 10_000),
            BusinessTurnover = Money(random),
            ProfessionalTurnover = Money(random),
            FinalTaxedTurnover = Money(random),
            ForeignTurnover = Money(random),
            SpouseTurnover = Money(random),
            SpouseSeparate = YesNo(random),
            MinorChildrenTurnover = Money(random),
            OwnCompaniesTurnover = Money(random),
            OwnCompanySameExpertise = YesNo(random),
            PermanentEstablishment = YesNo(random),
            TaxFacility = YesNo(random),
            LockedOut = YesNo(random),
        };

    private static DebtFacts Debt(Random random) =>
        new()
        {
            Principal = Money(random),
            WrittenOffOn = Date(random),
            Insured = YesNo(random),
            Collateral = One(random, Slugs.Collateral),
        };

    private static EquatableList<AnnualSale>? Sales(Random random) =>
        random.Next(4) switch
        {
            0 => null,
            1 => [],
            2 => [AnnualSale.OfLastClosedYear(Rupiah.From(random.Next()))],
            _ => EquatableList.From(
                Enumerable
                    .Range(random.Next(1990, 2030), random.Next(1, 4))
                    .Reverse()
                    .Select(year => new AnnualSale(year, Rupiah.From(random.Next())))
            ),
        };

    private static Facts Facts(Random random) =>
        Umkm.Domain.Facts.From(
            Enumerable
                .Range(0, random.Next(4))
                .Select(at =>
                    KeyValuePair.Create(
                        random.Next(3) == 0 ? $"luas \"{at}\" 𝄞" : $"istilah {at}",
                        random.Next(4) switch
                        {
                            0 => FactValue.From(random.Next(2) == 0),
                            1 => FactValue.From(random.NextInt64(-Rupiah.MaxValue.Amount, Rupiah.MaxValue.Amount)),
                            2 => FactValue.From(Date(random) ?? new LocalDate(2026, 1, 2)),
                            _ => FactValue.From(Text(random)),
                        }
                    )
                )
        );

    private static Kbli SomeKbli(Random random) =>
        new(KbliCode.Parse(Digits(random, 5)), Slugs.KbliEdition.Values[random.Next(Slugs.KbliEdition.All.Count)]);

    private static RegionCode Region(Random random) => RegionCode.Parse("35.73.04.1001"[..new[] { 2, 5, 8, 13 }[random.Next(4)]]);

    private static string Text(Random random) => Texts[random.Next(Texts.Length)];

    private static string Digits(Random random, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => random.Next(10)));

    private static LocalDate? Date(Random random) => random.Next(2) == 0 ? null : new LocalDate(1000, 1, 1).PlusDays(random.Next(3_287_000));

    private static Rupiah? Money(Random random) =>
        random.Next(2) == 0 ? null : Rupiah.From(random.NextInt64(Rupiah.MaxValue.Amount + 1) >> random.Next(57));

    private static int? Count(Random random) => random.Next(2) == 0 ? null : random.Next() >> random.Next(31);

    private static bool? YesNo(Random random) =>
        random.Next(3) switch
        {
            0 => null,
            1 => true,
            _ => false,
        };

    private static T? One<T>(Random random, SlugSet<T> slugs)
        where T : struct, Enum => random.Next(2) == 0 ? null : slugs.Values[random.Next(slugs.All.Count)];

    private static T? Maybe<T>(Random random, Func<T> make)
        where T : class => random.Next(2) == 0 ? null : make();

    private static EquatableList<T>? List<T>(Random random, Func<Random, T> make)
        where T : class => random.Next(3) == 0 ? null : EquatableList.From(Enumerable.Range(0, random.Next(4)).Select(_ => make(random)));
}
