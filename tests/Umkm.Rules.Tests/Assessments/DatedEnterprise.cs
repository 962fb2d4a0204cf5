using NodaTime;
using Umkm.Domain;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>Random enterprises whose facts are dated all over a window, before it and after it.</summary>
internal static class DatedEnterprise
{
    private static readonly string[] Papers = ["nib", "npwp", "spp-irt", "halal", "slhs", "bpom-md", "sku", "iumk", "merek", "siinas"];

    /// <summary>Some days known by their year or month only; which ones the day itself says.</summary>
    public static PartialDate? InPart(LocalDate? date) =>
        date is not { } day ? null
        : day.DayOfYear % 5 == 0 ? PartialDate.OfYear(day.Year)
        : day.DayOfYear % 5 == 1 ? PartialDate.OfMonth(day.Year, day.Month)
        : day;

    public static Enterprise Of(Random random, LocalDate from, LocalDate until)
    {
        LocalDate? Day() => random.Next(4) == 0 ? null : from.PlusDays(random.Next(-400, Period.DaysBetween(from, until) + 200));
        bool? Bit() => random.Next(4) == 0 ? null : random.Next(2) == 0;
        Rupiah Money() => Rupiah.From(random.NextInt64(1, 20) * (long)Math.Pow(10, random.Next(6, 10)));
        return new Enterprise
        {
            EstablishedOn = InPart(Day()),
            ForeignOwned = Bit(),
            SubsidiaryOfLarger = Bit(),
            BusinessCapital = random.Next(3) == 0 ? null : Money(),
            Workers = random.Next(3) == 0 ? null : random.Next(30),
            LegalForm = random.Next(3) == 0 ? null : LegalForm.OrangPerseorangan,
            Region = random.Next(3) == 0 ? null : RegionCode.Parse(random.Next(2) == 0 ? "35" : "35.73"),
            AnnualSales =
                random.Next(5) == 0
                    ? null
                    : EquatableList.From(
                        Enumerable
                            .Range(from.Year - 2, until.Year - from.Year + 4)
                            .Where(_ => random.Next(2) == 0)
                            .Select(y => new AnnualSale(y, Money()))
                    ),
            Owner = new Owner
            {
                BirthDate = InPart(random.Next(3) == 0 ? null : from.PlusYears(-random.Next(15, 60))),
                Citizen = Bit(),
                Employment = random.Next(3) == 0 ? null : Employment.Swasta,
            },
            LoanRequested = random.Next(2) == 0 ? null : Money(),
            Sector = random.Next(2) == 0 ? null : TradeSector.Trade,
            Loans =
                random.Next(3) == 0
                    ? null
                    : EquatableList.From(
                        Enumerable
                            .Range(0, random.Next(3))
                            .Select(_ => new Loan
                            {
                                Programme = "kur-mikro",
                                AgreedOn = Day(),
                                Plafond = Money(),
                                Status = "lunas",
                            })
                    ),
            Products =
                random.Next(3) == 0
                    ? null
                    :
                    [
                        new Product
                        {
                            Name = "Keripik",
                            Kind = ProductKind.ProcessedFood,
                            MadeAt = ProductionPlace.Home,
                            ShelfLifeDays = 30,
                        },
                    ],
            Activities = random.Next(3) == 0 ? null : [new BusinessActivity { Kbli = Kbli.Parse("10794/2020") }],
            Permits =
                random.Next(4) == 0
                    ? null
                    : EquatableList.From(
                        Papers
                            .Where(_ => random.Next(3) == 0)
                            .Select(kind =>
                            {
                                LocalDate? issued = Day();
                                return new HeldPermit
                                {
                                    Kind = kind,
                                    IssuedOn = issued,
                                    ValidUntil = random.Next(2) == 0 ? null : issued?.PlusDays(random.Next(0, 2000)),
                                };
                            })
                    ),
            PermitsComplete = Bit(),
        };
    }
}
