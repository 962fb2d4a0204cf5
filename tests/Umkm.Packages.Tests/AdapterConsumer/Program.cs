using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NRules;
using NRules.Fluent.Dsl;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.NRules;

using ServiceProvider services = new ServiceCollection()
    .AddUmkmNRules(rules => rules.Load(own => own.From(typeof(LendBelowOurCeiling), typeof(NoticeOfExpiry))))
    .BuildServiceProvider();
UmkmSessions sessions = services.GetRequiredService<UmkmSessions>(); // compiles once a date
ISession session = sessions.On(new LocalDate(2026, 11, 22)).CreateSession();

var applicant = new Enterprise
{
    Id = SubjectId.Parse("M-0100"),
    Npwp = Npwp.Parse("0021832415000000"),
    EstablishedOn = new LocalDate(2021, 5, 10),
    BusinessCapital = Rupiah.FromJuta(85),
    ForeignOwned = false,
    AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.FromJuta(420))],
    LoanRequested = Rupiah.FromJuta(60),
    Sector = TradeSector.Production,
    Products =
    [
        new Product
        {
            Name = "Keripik tempe",
            Kind = ProductKind.ProcessedFood,
            MadeAt = ProductionPlace.Home,
            Packaging = Packaging.Retail,
            Storage = StorageCondition.RoomTemperature,
            ShelfLifeDays = 90,
            AgeGroup = AgeGroup.General,
            FoodTrait = FoodTrait.None,
        },
    ],
    Permits =
    [
        new HeldPermit { Kind = "nib" },
        new HeldPermit { Kind = "npwp" },
        new HeldPermit { Kind = "spp-irt", ValidUntil = new LocalDate(2026, 6, 30) },
    ],
    Loans = [],
};
session.InsertEnterprise(applicant);
session.Fire();
Print();

session.InsertEnterprise(applicant with { LoanRequested = Rupiah.FromJuta(80) }); // the same id: an update
session.Fire();
Print();

void Print() => Console.WriteLine(string.Join("; ", session.Query<Notice>().Select(n => n.Text).Order()));

public sealed record Notice(string Text);

/// <summary>The bank's own rule on top of ours: KUR mikro allows Rp100 million, this bank lends up to Rp75 million.</summary>
public sealed class LendBelowOurCeiling : Rule
{
    public override void Define()
    {
        Enterprise applicant = null!;
        DecisionFact kur = null!;
        When()
            .Match(() => applicant, a => a.Id != null, a => a.LoanRequested <= Rupiah.FromJuta(75))
            .Match(() => kur, k => k.Id == "program/kur-mikro", k => k.Answer == Answers.Eligible, k => k.IsAbout(applicant));
        Then().Yield(_ => new Notice($"{applicant.Id}: accepted ({kur.Basis})"));
    }
}

/// <summary>Tells when a paper that is needed has expired.</summary>
public sealed class NoticeOfExpiry : Rule
{
    public override void Define()
    {
        DecisionFact paper = null!;
        When().Match(() => paper, p => p.Kind == DecisionKind.Permit, p => p.Answer == Answers.Expired, p => p.Subject.Id != null);
        Then().Yield(_ => new Notice($"{paper.Subject.Id}: {paper.Id} has expired ({paper.Basis})"));
    }
}
