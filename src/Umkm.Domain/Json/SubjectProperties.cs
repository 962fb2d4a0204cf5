namespace Umkm.Domain.Json;

/// <summary>The names of the JSON properties, in the order in which they are written.</summary>
internal static class SubjectProperties
{
    public const string Subject = "subject";
    public const string GroupSubject = "kelompok";
    public const string EnterpriseSubject = "usaha";

    public static readonly string[] Enterprise =
    [
        "id",
        "name",
        "nib",
        "npwp",
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
        "owner",
        "activities",
        "products",
        "permits",
        "permitsComplete",
        "loanRequested",
        "sector",
        "loans",
        "trainings",
        "groupMember",
        "outlets",
        "productionSites",
        "tax",
        "debt",
        "facts",
    ];

    public static readonly string[] EnterpriseAsSubject = [.. Enterprise, Subject];

    public static readonly string[] Group = [Subject, "id", "name", "kind", "legalStatus", "members", "landVacant", "landOwner", "region", "facts"];

    // What no enterprise has, so that a group is meant.
    public static readonly string[] OnlyOfGroups = ["members", "legalStatus", "landVacant", "landOwner"];

    public static readonly string[] Owner = ["nik", "citizen", "birthDate", "employment"];

    public static readonly string[] Activity = ["kbli", "edition", "scope", "risk"];

    public static readonly string[] Product =
    [
        "name",
        "kind",
        "madeAt",
        "packaging",
        "storage",
        "shelfLifeDays",
        "ageGroup",
        "animalContent",
        "nonHalal",
        "foodTrait",
    ];

    public static readonly string[] Permit = ["kind", "number", "issuedOn", "validUntil", "status", "activity", "product"];

    public static readonly string[] Loan = ["programme", "scheme", "sector", "agreedOn", "plafond", "rate", "status"];

    public static readonly string[] Sale = ["year", "amount"];

    public static readonly string[] Tax =
    [
        "registeredOn",
        "generalRatesChosen",
        "year",
        "businessTurnover",
        "professionalTurnover",
        "finalTaxedTurnover",
        "foreignTurnover",
        "spouseTurnover",
        "spouseSeparate",
        "minorChildrenTurnover",
        "ownCompaniesTurnover",
        "ownCompanySameExpertise",
        "permanentEstablishment",
        "taxFacility",
        "lockedOut",
    ];

    public static readonly string[] Debt = ["principal", "writtenOffOn", "insured", "collateral"];
}
