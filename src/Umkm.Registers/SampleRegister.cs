using System.Globalization;
using NodaTime;
using Umkm.Registers.Samples;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers;

/// <summary>Invented enterprises that look like a register of Malang Raya: nearly all micro, amounts spread as amounts are, one in a hundred
/// exactly on a bound of the rules, many facts not known. Nobody in it exists.</summary>
/// <param name="book">The book whose bounds are met.</param>
/// <param name="seed">Equal seeds give equal enterprises.</param>
/// <param name="on">The day the register is as of.</param>
/// <example>
/// <code>
/// var register = new SampleRegister(RuleBook.Embedded, seed: 1, new LocalDate(2026, 11, 22));
/// Enterprise invented = register[0];
/// </code>
/// </example>
public sealed class SampleRegister(RuleBook book, ulong seed, LocalDate on)
{
    private const long Juta = 1_000_000;
    private static readonly string[] Owners =
    [
        "Sri",
        "Siti",
        "Budi",
        "Agus",
        "Dewi",
        "Endang",
        "Slamet",
        "Yanti",
        "Joko",
        "Rahayu",
        "Nur",
        "Wahyu",
        "Lestari",
        "Hadi",
        "Tutik",
        "Eko",
        "Ratna",
        "Suyono",
    ];
    private static readonly string[] Regions = ["35.07", "35.07.22", "35.07.13", "35.73", "35.73.04", "35.73.01", "35.79", "35.07.04", "35.73.05"];
    private static readonly string[] Trainings = ["keuangan-dasar", "pemasaran-digital", "keamanan-pangan", "desain-kemasan"];
    private readonly SampleBounds _bounds = new(book);
    private readonly SamplePapers _papers = new(book.Glossary, on);
    private readonly string[] _statements =
    [
        .. book
            .Glossary.Terms.Where(t => t is { Subject: SubjectKind.Enterprise, Property: null, Kind: TermKind.YesNo, IsLocal: false })
            .Select(t => t.Name)
            .Take(3),
    ];

    /// <summary>The columns of the sample.</summary>
    public IReadOnlyList<string> Headers =>
        [
            "id",
            "name",
            "nib",
            "legalForm",
            "establishedOn",
            "region",
            "businessCapital",
            "netAssets",
            "investment",
            "annualSales",
            "workers",
            "foreignOwned",
            "subsidiaryOfLarger",
            "owner.citizen",
            "owner.birthDate",
            "owner.employment",
            "activities",
            "products",
            "permits",
            "loanRequested",
            "sector",
            "loans",
            "trainings",
            "groupMember",
            "outlets",
            "productionSites",
            "tax.registeredOn",
            "tax.generalRatesChosen",
            .. _statements,
        ];

    /// <summary>One enterprise.</summary>
    /// <param name="row">Its number, from 0.</param>
    public Enterprise this[long row]
    {
        get
        {
            var n = new SampleNumbers(seed, row);
            int size = Size(ref n);
            SampleTrade trade = n.PickSkewed<SampleTrade>(SampleTrade.All);
            string word = n.Pick<string>(trade.Products);
            string owner = n.PickSkewed<string>(Owners);
            LegalForm? form = Form(ref n, size);
            EquatableList<Product>? products = SampleGoods.Products(ref n, trade, word);
            bool hasNib = n.Chance(520 + (120 * size));
            return new Enterprise
            {
                Id = SubjectId.Parse(string.Create(CultureInfo.InvariantCulture, $"U-{row + 1:0000000}")),
                Name = Name(ref n, word, owner),
                Nib =
                    hasNib && n.Chance(900)
                        ? Nib.Parse((n.Next() % 10_000_000_000_000).ToString("0000000000000", CultureInfo.InvariantCulture))
                        : null,
                LegalForm = form,
                EstablishedOn = Known(ref n, 900) ? Established(ref n) : null,
                Region = Known(ref n, 970) ? RegionCode.Parse(n.PickSkewed<string>(Regions)) : null,
                BusinessCapital = Known(ref n, 860) ? Amount(ref n, "businessCapital", size, 30 * Juta) : null,
                NetAssets = Known(ref n, 350) ? Amount(ref n, "netAssets", size, 25 * Juta) : null,
                Investment = Known(ref n, 300) ? Amount(ref n, "investment", size, 20 * Juta) : null,
                AnnualSales = Known(ref n, 800) ? [AnnualSale.OfLastClosedYear(Amount(ref n, "annualSales", size, 70 * Juta))] : null,
                Workers = Known(ref n, 850) ? Workers(ref n, size) : null,
                ForeignOwned = Known(ref n, 800) ? size == 3 && n.Chance(200) : null,
                SubsidiaryOfLarger = Known(ref n, 700) ? size > 0 && n.Chance(50) : null,
                Owner = new Owner
                {
                    Citizen = Known(ref n, 900) ? true : null,
                    BirthDate = Known(ref n, 850) ? on.PlusDays(-n.Between(17 * 365, 70 * 365)) : null,
                    Employment = Known(ref n, 750)
                        ? n.Chance(940)
                            ? Employment.Swasta
                            : n.Pick<Employment>(Slugs.Employment.Values)
                        : null,
                },
                Activities = SampleGoods.Activities(ref n, trade),
                Products = products,
                Permits = Known(ref n, 880) ? _papers.Of(ref n, trade, size, hasNib, products) : null,
                LoanRequested = Known(ref n, 250) ? Amount(ref n, "loanRequested", 0, 40 * Juta) : null,
                Sector = Known(ref n, 250) ? n.Pick<TradeSector>(Slugs.TradeSector.Values) : null,
                Loans = Known(ref n, 700) ? Loans(ref n) : null,
                Trainings = Known(ref n, 600)
                    ? n.Chance(250)
                        ? [n.Pick<string>(Trainings)]
                        : []
                    : null,
                GroupMember = Known(ref n, 600) ? n.Chance(200) : null,
                Outlets = Known(ref n, 500) ? n.Between(1, 1 + (size * 3)) : null,
                ProductionSites = Known(ref n, 500)
                    ? trade.Kind is null
                        ? 0
                        : n.Between(1, 1 + size)
                    : null,
                Tax = Known(ref n, 400)
                    ? new TaxFacts
                    {
                        RegisteredOn = on.PlusDays(-n.Between(0, 12 * 365)),
                        GeneralRatesChosen = Known(ref n, 700) ? n.Chance(30) : null,
                    }
                    : null,
                Facts = Statements(ref n),
            };
        }
    }

    private static bool Known(ref SampleNumbers n, int perMille) => n.Chance(perMille);

    /// <summary>Micro, small, medium, large: 99 in a hundred are micro.</summary>
    private static int Size(ref SampleNumbers n) =>
        n.Below(10_000) switch
        {
            < 9_900 => 0,
            < 9_985 => 1,
            < 9_997 => 2,
            _ => 3,
        };

    private static LegalForm? Form(ref SampleNumbers n, int size) =>
        !n.Chance(930) ? null
        : size == 0
            ? n.Chance(955) ? LegalForm.OrangPerseorangan
                : n.Pick<LegalForm>(Slugs.LegalForm.Values)
        : n.Pick<LegalForm>([LegalForm.Pt, LegalForm.Cv, LegalForm.Pt, LegalForm.Koperasi, LegalForm.OrangPerseorangan, LegalForm.PtPerorangan]);

    /// <summary>Some names hold what CSV must take care of.</summary>
    private static string Name(ref SampleNumbers n, string word, string owner) =>
        n.Below(200) switch
        {
            0 => $"{word} \"{owner}\"",
            1 => $"{word}, {owner} dan Keluarga",
            2 => $"=({word})",
            _ => $"{word} {owner}",
        };

    private LocalDate Established(ref SampleNumbers n) =>
        n.Below(100) switch
        {
            0 => on.PlusMonths(n.Pick<int>([-6, -12])).PlusDays(n.Between(-1, 1)),
            < 14 => on.PlusDays(-n.Between(0, 365)),
            _ => on.PlusDays(-n.Between(366, 25 * 365)),
        };

    /// <summary>An amount of the class, rounded as people round; one in a hundred on a bound of the rules, or a rupiah beside it.</summary>
    private Rupiah Amount(ref SampleNumbers n, string property, int size, long median)
    {
        ReadOnlySpan<long> bounds = _bounds.Of(property);
        if (!bounds.IsEmpty && n.Chance(10))
        {
            return Rupiah.From(Math.Max(0, n.Pick(bounds) + n.Pick<int>([0, 0, 1, -1])));
        }
        long factor = size switch
        {
            0 => 1,
            1 => 80,
            2 => 250,
            _ => 1200,
        };
        long amount = n.LogNormal(median * factor, size == 0 ? 96 : 48);
        long step =
            amount < Juta ? 10_000
            : amount < 100 * Juta ? 100_000
            : Juta;
        return Rupiah.From(amount / step * step);
    }

    private int Workers(ref SampleNumbers n, int size)
    {
        ReadOnlySpan<long> bounds = _bounds.Of("workers");
        return !bounds.IsEmpty && n.Chance(10)
            ? (int)(n.Pick(bounds) + n.Below(2))
            : size switch
            {
                0 => 1 + Math.Min(n.Below(5), n.Below(5)),
                1 => n.Between(5, 40),
                2 => n.Between(20, 120),
                _ => n.Between(80, 600),
            };
    }

    private EquatableList<Loan> Loans(ref SampleNumbers n) =>
        !n.Chance(150)
            ? []
            :
            [
                new Loan
                {
                    Programme = n.Pick<string>(["kur-super-mikro", "kur-mikro", "kur-mikro", "umi", "komersial", "konsumsi"]),
                    AgreedOn = n.Chance(700) ? on.PlusDays(-n.Between(30, 1500)) : null,
                    Plafond = n.Chance(800) ? Rupiah.FromJuta(n.Pick<int>([5, 10, 25, 50, 100])) : null,
                    Status = n.Chance(850) ? n.Pick<string>(["berjalan", "berjalan", "lunas", "macet"]) : null,
                },
            ];

    private Umkm.Domain.Facts Statements(ref SampleNumbers n)
    {
        var facts = new List<KeyValuePair<string, FactValue>>();
        foreach (string statement in _statements)
        {
            if (n.Chance(300))
            {
                facts.Add(KeyValuePair.Create(statement, FactValue.From(n.Chance(400))));
            }
        }
        return Umkm.Domain.Facts.From(facts);
    }
}
