using System.Globalization;
using System.Text.Json;
using NodaTime;
using Umkm.Domain.Messages;

namespace Umkm.Domain.Json;

/// <summary>Reads the parts of an enterprise.</summary>
internal ref partial struct SubjectReader
{
    internal Owner? Owner()
    {
        Owner owner = new();
        ulong seen = 0;
        int nikAt = 0;
        string nikPath = "";
        if (!Open())
        {
            return null;
        }

        while (Next(SubjectProperties.Owner, ref seen) is string name)
        {
            if (name == "nik")
            {
                (nikAt, nikPath) = (Offset, _path.ToString());
            }

            owner = name switch
            {
                "nik" => owner with { Nik = Parsed(Umkm.Domain.Nik.Read) },
                "citizen" => owner with { Citizen = YesNo() },
                "birthDate" => owner with { BirthDate = PartOfDate() },
                _ => owner with { Employment = Slug(Slugs.Employment) },
            };
        }

        if (owner.Nik is Nik nik)
        {
            Warn(nikAt, nikPath, owner.BirthDate?.Day is LocalDate birthDate ? nik.WarningsFor(birthDate) : nik.Warnings);
        }

        return owner;
    }

    private Npwp? CheckedNpwp()
    {
        int offset = Offset;
        Npwp? npwp = Parsed(Umkm.Domain.Npwp.Read);
        if (npwp is not null)
        {
            Warn(offset, _path.ToString(), npwp.Warnings);
        }

        return npwp;
    }

    internal Product? Product()
    {
        Product product = new();
        ulong seen = 0;
        if (!Open())
        {
            return null;
        }

        while (Next(SubjectProperties.Product, ref seen) is string name)
        {
            product = name switch
            {
                "name" => product with { Name = Text() },
                "kind" => product with { Kind = Slug(Slugs.ProductKind) },
                "madeAt" => product with { MadeAt = Slug(Slugs.ProductionPlace) },
                "packaging" => product with { Packaging = Slug(Slugs.Packaging) },
                "storage" => product with { Storage = Slug(Slugs.StorageCondition) },
                "shelfLifeDays" => product with { ShelfLifeDays = Count() },
                "ageGroup" => product with { AgeGroup = Slug(Slugs.AgeGroup) },
                "animalContent" => product with { AnimalContent = YesNo() },
                "nonHalal" => product with { NonHalal = YesNo() },
                _ => product with { FoodTrait = Slug(Slugs.FoodTrait) },
            };
        }

        return product;
    }

    internal Loan? Loan()
    {
        Loan loan = new();
        ulong seen = 0;
        if (!Open())
        {
            return null;
        }

        while (Next(SubjectProperties.Loan, ref seen) is string name)
        {
            loan = name switch
            {
                "programme" => loan with { Programme = SlugText() },
                "scheme" => loan with { Scheme = SlugText() },
                "sector" => loan with { Sector = Slug(Slugs.TradeSector) },
                "agreedOn" => loan with { AgreedOn = Date() },
                "plafond" => loan with { Plafond = Money() },
                "rate" => loan with { Rate = Rate() },
                _ => loan with { Status = SlugText() },
            };
        }

        return loan;
    }

    internal EquatableList<AnnualSale>? Sales()
    {
        if (_json.TokenType == JsonTokenType.Number)
        {
            return Money() is Rupiah amount ? [AnnualSale.OfLastClosedYear(amount)] : null;
        }

        if (_json.TokenType != JsonTokenType.StartArray)
        {
            WrongType(JsonWords.NumberOrSales, Unquoted(JsonWords.WriteDigits));
            return null;
        }

        HashSet<int> years = [];
        int before = Problems.Count;
        EquatableList<AnnualSale>? sales = Entries((scoped ref SubjectReader r) => r.Sale(years));
        return Problems.Count == before ? sales : null;
    }

    /// <summary>Sales alone: of a named year, or as an amount those of the last closed year.</summary>
    internal AnnualSale? SaleAlone() =>
        _json.TokenType != JsonTokenType.Number ? Sale([])
        : Money() is Rupiah amount ? AnnualSale.OfLastClosedYear(amount)
        : null;

    private AnnualSale? Sale(HashSet<int> years)
    {
        int offset = Offset;
        int before = Problems.Count;
        int? year = null;
        Rupiah? amount = null;
        ulong seen = 0;
        string path = _path.ToString();
        if (!Open())
        {
            return null;
        }

        while (Next(SubjectProperties.Sale, ref seen) is string name)
        {
            if (name == "year")
            {
                year = Year();
            }
            else
            {
                amount = Money();
            }
        }

        if (year is int given && amount is Rupiah sold)
        {
            if (years.Add(given))
            {
                return new AnnualSale(given, sold);
            }

            Problems.Add(offset, path, SubjectMessages.YearTwice.WithFound(given.ToString(CultureInfo.InvariantCulture)));
        }
        else if (Problems.Count == before)
        {
            Problems.Add(offset, path, SubjectMessages.SaleWithoutYear.WithFound(year is null ? "year" : "amount"));
        }

        return null;
    }
}
