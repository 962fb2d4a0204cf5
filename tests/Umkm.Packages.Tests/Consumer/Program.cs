using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Results;

using ServiceProvider services = new ServiceCollection().AddUmkm().BuildServiceProvider();
Assessor assessor = services.GetRequiredService<Assessor>(); // thread-safe, one for the whole host

var enterprise = new Enterprise
{
    BusinessCapital = Rupiah.FromJuta(500),
    AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.FromMiliar(3))],
    EstablishedOn = new LocalDate(2019, 5, 1),
    ForeignOwned = false,
};

Assessment assessment = assessor.Assess(enterprise, on: new LocalDate(2024, 6, 30));
DecisionResult size = assessment["skala-usaha"];

Console.WriteLine(string.Join("|", size.Possible.Select(answer => answer.Slug))); // the readings of Pasal 35 differ
Console.WriteLine(size.Under("pemberdayaan"));
Console.WriteLine(assessment["program/kur-mikro"].MissingFacts[0].Name.English);
