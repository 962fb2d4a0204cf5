using System.Globalization;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Tests.Screening;

/// <summary>Random enterprises over every property and local term: anything may be unknown, every list absent or empty.</summary>
internal sealed class RandomEnterprise(RuleBook book, LocalDate on, Random random)
{
    private static readonly string[] Codes =
    [
        "10794/2020",
        "10307/2025",
        "56102/2020",
        "47112/2025",
        "13134/2020",
        "96111/2020",
        "31001/2020",
        "10794/2015",
    ];
    private static readonly string[] Names =
    [
        "Keripik tempe",
        "Sambal; pedas",
        "a=b:c%",
        "Tahu, isi",
        "Roti \"manis\"",
        "-",
        "@rumah",
        "kopi\nbubuk",
        " tepi ",
    ];
    private readonly double _known = random.Next(5) switch
    {
        0 => 0.2,
        1 => 0.5,
        2 => 1.0,
        _ => 0.85,
    };

    /// <summary>Some days known by their year or month only; which ones the day itself says.</summary>
    private static PartialDate? InPart(LocalDate? date) =>
        date is not { } day ? null
        : day.DayOfYear % 5 == 0 ? PartialDate.OfYear(day.Year)
        : day.DayOfYear % 5 == 1 ? PartialDate.OfMonth(day.Year, day.Month)
        : day;

    public Enterprise Next(int number) =>
        new()
        {
            Id = random.Next(20) == 0 ? null : SubjectId.Parse($"M-{number:0000}"),
            Name = Maybe(() => Pick(Names)),
            Nib = Maybe(() => Nib.Parse("1234567890123")),
            Npwp = random.Next(2) == 0 ? null : Npwp.Parse(random.Next(2) == 0 ? "021832415000000" : "0021832415000000"),
            LegalForm = Word<LegalForm>(),
            EstablishedOn = InPart(Day()),
            Region = Maybe(() => RegionCode.Parse(Pick(["35", "35.73", "35.07.13", "35.79.01.1001", "11.01"]))),
            BusinessCapital = Money(),
            NetAssets = Number(() => Rupiah.From(random.NextInt64(-5_000_000_000, 20_000_000_000))),
            Investment = Money(),
            AnnualSales = Maybe(Sales),
            Workers = Count(),
            ForeignOwned = YesNo(),
            SubsidiaryOfLarger = YesNo(),
            Owner = Maybe(() =>
                new Owner
                {
                    Nik = Maybe(() => Nik.Parse("3573012304850001")),
                    Citizen = YesNo(),
                    BirthDate = InPart(Day()),
                    Employment = Word<Employment>(),
                }
            ),
            Activities = List(() =>
                new BusinessActivity
                {
                    Kbli = Maybe(() => Kbli.Parse(Pick(Codes))),
                    Scope = random.Next(6) == 0 ? "Seluruh" : null,
                    Risk = random.Next(2) == 0 ? null : Word<RiskLevel>(),
                }
            ),
            Products = List(() =>
                new Product
                {
                    Name = Maybe(() => Pick(Names)),
                    Kind = Word<ProductKind>(),
                    MadeAt = Word<ProductionPlace>(),
                    Packaging = Word<Packaging>(),
                    Storage = Word<StorageCondition>(),
                    ShelfLifeDays = Count(),
                    AgeGroup = Word<AgeGroup>(),
                    AnimalContent = YesNo(),
                }
            ),
            Permits = List(Permit),
            LoanRequested = Money(),
            Sector = Word<TradeSector>(),
            Loans = List(() =>
                new Loan
                {
                    Programme = Maybe(() => Pick(["kur-mikro", "kur", "umi", "lainnya"])),
                    Scheme = Maybe(() => Pick(["mikro", "produksi", "kecil"])),
                    AgreedOn = Day(),
                    Plafond = Money(),
                    Rate = random.Next(2) == 0 ? null : Percent.FromHundredths(625),
                    Status = Maybe(() => Pick(["berjalan", "lunas", "macet"])),
                }
            ),
            Trainings = List(() => Pick(["ekspor", "keuangan-dasar"])),
            GroupMember = YesNo(),
            Outlets = Count(),
            ProductionSites = Count(),
            Tax = Maybe(() =>
                new TaxFacts
                {
                    RegisteredOn = InPart(Day()),
                    GeneralRatesChosen = YesNo(),
                    Year = Number(() => random.Next(2018, 2031)),
                    BusinessTurnover = Money(),
                    ProfessionalTurnover = Money(),
                    FinalTaxedTurnover = Money(),
                    ForeignTurnover = Money(),
                    SpouseTurnover = Money(),
                    SpouseSeparate = YesNo(),
                    MinorChildrenTurnover = Money(),
                    OwnCompaniesTurnover = Money(),
                    OwnCompanySameExpertise = YesNo(),
                    PermanentEstablishment = YesNo(),
                    TaxFacility = YesNo(),
                    LockedOut = YesNo(),
                }
            ),
            Debt = Maybe(() =>
                new DebtFacts
                {
                    Principal = Money(),
                    WrittenOffOn = InPart(Day()),
                    Insured = YesNo(),
                    Collateral = Word<Collateral>(),
                }
            ),
            Facts = Umkm.Domain.Facts.From(Locals.Where(_ => Given()).Select(t => KeyValuePair.Create(t.Name, Value(t)))),
        };

    /// <summary>The local terms about enterprises.</summary>
    public IEnumerable<Term> Locals =>
        book.Glossary.Terms.Where(t => t is { Subject: SubjectKind.Enterprise, Property: null, Kind: not TermKind.Age });

    private HeldPermit Permit()
    {
        LocalDate? issued = Day();
        LocalDate? until = random.Next(3) == 0 ? null : (issued ?? on.PlusDays(-100)).PlusDays(random.Next(0, 3000));
        return new HeldPermit
        {
            Kind = random.Next(20) == 0 ? null : Pick(book.Glossary.PermitKinds.Select(k => k.Slug).Take(12).ToArray()),
            Number = Maybe(() => Pick(["P-IRT 2063573010001-27", "ID35110000123456"])),
            IssuedOn = issued,
            ValidUntil = until,
            Status = random.Next(2) == 0 ? null : Word<PermitStatus>(),
            Activity = random.Next(4) == 0 ? Kbli.Parse(Pick(Codes)) : null,
            Product = random.Next(4) == 0 ? Pick(Names).ToUpperInvariant() : null,
        };
    }

    private EquatableList<AnnualSale> Sales() =>
        random.Next(4) switch
        {
            0 => [],
            1 => [new AnnualSale(2024, Amount()), new AnnualSale(2023, Amount())],
            2 => [new AnnualSale(2025, Amount())],
            _ => [AnnualSale.OfLastClosedYear(Amount())],
        };

    private FactValue Value(Term term) =>
        term.Kind switch
        {
            TermKind.YesNo => FactValue.From(random.Next(2) == 0),
            TermKind.Date => FactValue.From(Day() ?? on),
            TermKind.Choice => FactValue.From(Pick(term.Choices.Select(c => c.Slug).ToArray())),
            TermKind.Year => FactValue.From(random.Next(2018, 2030)),
            TermKind.Rupiah => FactValue.From(Amount().Amount),
            _ => FactValue.From(random.NextInt64(0, 200)),
        };

    private bool Given() => random.NextDouble() < _known;

    private T? Maybe<T>(Func<T> make)
        where T : class => Given() ? make() : null;

    private T? Number<T>(Func<T> make)
        where T : struct => Given() ? make() : null;

    private bool? YesNo() => Number(() => random.Next(2) == 0);

    private int? Count() =>
        Number(() =>
            random.Next(5) switch
            {
                0 => 0,
                1 => 1,
                _ => random.Next(130),
            }
        );

    private LocalDate? Day() => Number(() => random.Next(4) == 0 ? on.PlusMonths(-6).PlusDays(random.Next(-1, 2)) : on.PlusDays(-random.Next(9000)));

    private Rupiah? Money() => Number(Amount);

    private Rupiah Amount() => Rupiah.From(Pick([0L, 1_000_000_000, 1_000_000_001, 2_000_000_000, 4_800_000_000, random.NextInt64(20_000_000_000)]));

    private T? Word<T>()
        where T : struct, Enum => Number(() => Pick(Enum.GetValues<T>()));

    private EquatableList<T>? List<T>(Func<T> make)
        where T : notnull => Given() ? EquatableList.From(Enumerable.Range(0, random.Next(4)).Select(_ => make())) : null;

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];
}
