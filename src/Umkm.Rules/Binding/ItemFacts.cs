using Umkm.Domain;

namespace Umkm.Rules.Binding;

// As those of an enterprise; apart from them and each other, so that who has none of these makes none of their tables.

/// <summary>The properties of an activity that terms can name, and how each becomes the number of a column.</summary>
internal static class ActivityFacts
{
    public static readonly IReadOnlyDictionary<string, Func<BusinessActivity, long?>> Numbers = new Dictionary<string, Func<BusinessActivity, long?>>
    {
        ["kbli"] = a => EnterpriseFacts.KbliNumber(a.Kbli),
    };

    public static readonly IReadOnlyDictionary<string, Func<BusinessActivity, string?>> Choices = new Dictionary<
        string,
        Func<BusinessActivity, string?>
    >
    {
        ["risk"] = a => a.Risk is { } v ? Slugs.RiskLevel.SlugOf(v) : null,
    };
}

/// <summary>The properties of a product that terms can name, and how each becomes the number of a column.</summary>
internal static class ProductFacts
{
    public static readonly IReadOnlyDictionary<string, Func<Product, long?>> Numbers = new Dictionary<string, Func<Product, long?>>
    {
        ["shelfLifeDays"] = p => p.ShelfLifeDays,
        ["animalContent"] = p => EnterpriseFacts.Bit(p.AnimalContent),
        ["nonHalal"] = p => EnterpriseFacts.Bit(p.NonHalal),
    };

    public static readonly IReadOnlyDictionary<string, Func<Product, string?>> Choices = new Dictionary<string, Func<Product, string?>>
    {
        ["kind"] = p => p.Kind is { } v ? Slugs.ProductKind.SlugOf(v) : null,
        ["madeAt"] = p => p.MadeAt is { } v ? Slugs.ProductionPlace.SlugOf(v) : null,
        ["packaging"] = p => p.Packaging is { } v ? Slugs.Packaging.SlugOf(v) : null,
        ["storage"] = p => p.Storage is { } v ? Slugs.StorageCondition.SlugOf(v) : null,
        ["ageGroup"] = p => p.AgeGroup is { } v ? Slugs.AgeGroup.SlugOf(v) : null,
        ["foodTrait"] = p => p.FoodTrait is { } v ? Slugs.FoodTrait.SlugOf(v) : null,
    };
}

/// <summary>The properties of a loan that terms can name, and how each becomes the number of a column.</summary>
internal static class LoanFacts
{
    public static readonly IReadOnlyDictionary<string, Func<Loan, long?>> Numbers = new Dictionary<string, Func<Loan, long?>>
    {
        ["agreedOn"] = l => EnterpriseFacts.Day(l.AgreedOn),
        ["plafond"] = l => l.Plafond?.Amount,
    };

    public static readonly IReadOnlyDictionary<string, Func<Loan, string?>> Choices = new Dictionary<string, Func<Loan, string?>>
    {
        ["programme"] = l => EnterpriseFacts.LoanProgramme(l.Programme, l.Scheme),
        ["scheme"] = l => l.Scheme,
        ["sector"] = l => EnterpriseFacts.LoanSector(l.Sector, l.Scheme),
        ["status"] = l => l.Status,
    };
}

/// <summary>The properties of a group that terms can name, and how each becomes the number of a column.</summary>
internal static class GroupFacts
{
    public static readonly IReadOnlyDictionary<string, Func<EnterpriseGroup, long?>> Numbers = new Dictionary<string, Func<EnterpriseGroup, long?>>
    {
        ["landVacant"] = g => EnterpriseFacts.Bit(g.LandVacant),
        ["region"] = g => EnterpriseFacts.RegionNumber(g.Region),
    };

    public static readonly IReadOnlyDictionary<string, Func<EnterpriseGroup, string?>> Choices = new Dictionary<
        string,
        Func<EnterpriseGroup, string?>
    >
    {
        ["kind"] = g => g.Kind,
        ["legalStatus"] = g => g.LegalStatus,
        ["landOwner"] = g => g.LandOwner,
    };
}
