using Umkm.Domain;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

/// <summary>The properties of an enterprise that terms can name, and how each becomes the number of a column.</summary>
/// <remarks>A choice yields the slug; everything else the number that columns hold. Null is unknown.</remarks>
internal static class EnterpriseFacts
{
    public static readonly IReadOnlyDictionary<string, Func<Enterprise, long?>> Numbers = new Dictionary<string, Func<Enterprise, long?>>
    {
        ["establishedOn"] = e => Day(e.EstablishedOn?.Day),
        ["region"] = e => RegionNumber(e.Region),
        ["businessCapital"] = e => e.BusinessCapital?.Amount,
        ["netAssets"] = e => e.NetAssets?.Amount,
        ["investment"] = e => e.Investment?.Amount,
        ["annualSales"] = e => e.AnnualSales is [var last] ? last.Amount.Amount : null,
        ["workers"] = e => e.Workers,
        ["foreignOwned"] = e => Bit(e.ForeignOwned),
        ["subsidiaryOfLarger"] = e => Bit(e.SubsidiaryOfLarger),
        ["owner.citizen"] = e => Bit(e.Owner?.Citizen),
        ["owner.birthDate"] = e => Day(e.Owner?.BirthDate?.Day),
        ["loanRequested"] = e => e.LoanRequested?.Amount,
        ["trainings"] = e => e.Trainings is { } trainings ? (trainings.Count > 0 ? 1 : 0) : null,
        ["groupMember"] = e => Bit(e.GroupMember),
        ["outlets"] = e => e.Outlets,
        ["productionSites"] = e => e.ProductionSites,
        ["tax.registeredOn"] = e => Day(e.Tax?.RegisteredOn?.Day),
        ["tax.generalRatesChosen"] = e => Bit(e.Tax?.GeneralRatesChosen),
        ["tax.year"] = e => e.Tax?.Year,
        ["tax.businessTurnover"] = e => e.Tax?.BusinessTurnover?.Amount,
        ["tax.professionalTurnover"] = e => e.Tax?.ProfessionalTurnover?.Amount,
        ["tax.finalTaxedTurnover"] = e => e.Tax?.FinalTaxedTurnover?.Amount,
        ["tax.foreignTurnover"] = e => e.Tax?.ForeignTurnover?.Amount,
        ["tax.spouseTurnover"] = e => e.Tax?.SpouseTurnover?.Amount,
        ["tax.spouseSeparate"] = e => Bit(e.Tax?.SpouseSeparate),
        ["tax.minorChildrenTurnover"] = e => e.Tax?.MinorChildrenTurnover?.Amount,
        ["tax.ownCompaniesTurnover"] = e => e.Tax?.OwnCompaniesTurnover?.Amount,
        ["tax.ownCompanySameExpertise"] = e => Bit(e.Tax?.OwnCompanySameExpertise),
        ["tax.permanentEstablishment"] = e => Bit(e.Tax?.PermanentEstablishment),
        ["tax.taxFacility"] = e => Bit(e.Tax?.TaxFacility),
        ["tax.lockedOut"] = e => Bit(e.Tax?.LockedOut),
        ["debt.principal"] = e => e.Debt?.Principal?.Amount,
        ["debt.writtenOffOn"] = e => Day(e.Debt?.WrittenOffOn?.Day),
        ["debt.insured"] = e => Bit(e.Debt?.Insured),
    };

    /// <summary>The dates that may be known in part; their numbers are null then.</summary>
    public static readonly IReadOnlyDictionary<string, Func<Enterprise, PartialDate?>> PartialDates = new Dictionary<
        string,
        Func<Enterprise, PartialDate?>
    >
    {
        ["establishedOn"] = e => e.EstablishedOn,
        ["owner.birthDate"] = e => e.Owner?.BirthDate,
        ["tax.registeredOn"] = e => e.Tax?.RegisteredOn,
        ["debt.writtenOffOn"] = e => e.Debt?.WrittenOffOn,
    };

    public static readonly IReadOnlyDictionary<string, Func<Enterprise, string?>> Choices = new Dictionary<string, Func<Enterprise, string?>>
    {
        ["legalForm"] = e => e.LegalForm is { } v ? Slugs.LegalForm.SlugOf(v) : null,
        ["owner.employment"] = e => e.Owner?.Employment is { } v ? Slugs.Employment.SlugOf(v) : null,
        ["sector"] = e => e.Sector is { } v ? Slugs.TradeSector.SlugOf(v) : null,
        ["debt.collateral"] = e => e.Debt?.Collateral is { } v ? Slugs.Collateral.SlugOf(v) : null,
    };

    /// <summary>The start of the derived properties: the risk on the NIB, or that of the risk table for a scale and a time.</summary>
    public const string RiskOfScale = "risk:";

    /// <summary>The programme of a loan, which may name its programme and scheme together (kur-mikro) or apart (kur, mikro).</summary>
    public static string? LoanProgramme(string? programme, string? scheme) =>
        programme == "kur" && scheme is ("super-mikro" or "mikro" or "kecil" or "khusus") ? $"{programme}-{scheme}" : programme;

    /// <summary>What a loan is for; files of before loans had a sector name it as the scheme.</summary>
    public static string? LoanSector(TradeSector? sector, string? scheme) =>
        sector is { } given ? Slugs.TradeSector.SlugOf(given)
        : scheme is not null && Slugs.TradeSector.All.Contains(scheme) ? scheme
        : null;

    public static long? KbliNumber(Kbli? kbli) => kbli is null ? null : Codes.Kbli((int)kbli.Edition, kbli.Code.Number);

    public static long? Day(NodaTime.LocalDate? date) => date is { } day ? Days.Of(day) : null;

    /// <summary>A region as ten digits; one that is known down to a province or kabupaten only ends in zeros, which no region within it
    /// does.</summary>
    public static long? RegionNumber(RegionCode? region) => region is null ? null : Codes.Region(region.Value);

    public static long? Bit(bool? value) => value is { } known ? (known ? 1 : 0) : null;
}
