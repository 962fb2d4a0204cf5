namespace Umkm.Rules.NRules.Subjects;

/// <summary>What is known of an enterprise on a date. The properties are those of <c>Enterprise</c>; those of its owner, its tax and its debt have
/// these words in front.</summary>
public sealed class EnterpriseFact : SubjectFact
{
    /// <summary>Its activities.</summary>
    public RowList<ActivityFact> Activities { get; internal set; } = RowList<ActivityFact>.Open;

    /// <summary>Its products.</summary>
    public RowList<ProductFact> Products { get; internal set; } = RowList<ProductFact>.Open;

    /// <summary>Its loans.</summary>
    public RowList<LoanFact> Loans { get; internal set; } = RowList<LoanFact>.Open;

    /// <summary>Its papers.</summary>
    public RowList<PaperFact> Papers { get; internal set; } = RowList<PaperFact>.Open;

    /// <summary>The day it was founded.</summary>
    public Subjects.Number EstablishedOn { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>The region code as ten digits; unknown while only the province is.</summary>
    public Subjects.Number Region { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>Business capital, whole rupiah, without land and buildings of the place of business.</summary>
    public Subjects.Number BusinessCapital { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>Net assets, whole rupiah, without land and buildings of the place of business.</summary>
    public Subjects.Number NetAssets { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>Investment, whole rupiah.</summary>
    public Subjects.Number Investment { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>Sales of the last closed year, whole rupiah.</summary>
    public Subjects.Number AnnualSales { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>Workers, persons.</summary>
    public Subjects.Number Workers { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>Whether it is foreign investment.</summary>
    public Truth ForeignOwned { get; internal set; } = Truth.Open;

    /// <summary>Whether it is a subsidiary or branch of a larger one.</summary>
    public Truth SubsidiaryOfLarger { get; internal set; } = Truth.Open;

    /// <summary>Whether the owner is an Indonesian citizen.</summary>
    public Truth OwnerCitizen { get; internal set; } = Truth.Open;

    /// <summary>The owner's day of birth.</summary>
    public Subjects.Number OwnerBirthDate { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>The owner's employment.</summary>
    public Subjects.Choice OwnerEmployment { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>The legal form.</summary>
    public Subjects.Choice LegalForm { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>The sector that is financed.</summary>
    public Subjects.Choice Sector { get; internal set; } = Subjects.Choice.Unknown;

    /// <summary>The loan asked for, whole rupiah.</summary>
    public Subjects.Number LoanRequested { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>Whether any training was followed.</summary>
    public Truth Trainings { get; internal set; } = Truth.Open;

    /// <summary>Whether it belongs to a group.</summary>
    public Truth GroupMember { get; internal set; } = Truth.Open;

    /// <summary>Places of sale.</summary>
    public Subjects.Number Outlets { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>Places of production.</summary>
    public Subjects.Number ProductionSites { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>The day of tax registration.</summary>
    public Subjects.Number TaxRegisteredOn { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>Whether the general tax rates were chosen.</summary>
    public Truth TaxGeneralRatesChosen { get; internal set; } = Truth.Open;

    /// <summary>The tax year asked about.</summary>
    public Subjects.Number TaxYear { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>Business turnover of the year before, whole rupiah.</summary>
    public Subjects.Number TaxBusinessTurnover { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>Turnover from independent work, whole rupiah.</summary>
    public Subjects.Number TaxProfessionalTurnover { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>Turnover under other final taxes, whole rupiah.</summary>
    public Subjects.Number TaxFinalTaxedTurnover { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>Turnover from abroad, whole rupiah.</summary>
    public Subjects.Number TaxForeignTurnover { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>The spouse's turnover, whole rupiah.</summary>
    public Subjects.Number TaxSpouseTurnover { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>Whether the spouse is taxed separately.</summary>
    public Truth TaxSpouseSeparate { get; internal set; } = Truth.Open;

    /// <summary>The turnover of minor children, whole rupiah.</summary>
    public Subjects.Number TaxMinorChildrenTurnover { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>The turnover of the owner's own companies, whole rupiah.</summary>
    public Subjects.Number TaxOwnCompaniesTurnover { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>Whether an own company sells the owner's own expertise.</summary>
    public Truth TaxOwnCompanySameExpertise { get; internal set; } = Truth.Open;

    /// <summary>Whether it is a permanent establishment.</summary>
    public Truth TaxPermanentEstablishment { get; internal set; } = Truth.Open;

    /// <summary>Whether it enjoys a tax facility.</summary>
    public Truth TaxTaxFacility { get; internal set; } = Truth.Open;

    /// <summary>Whether it has left the final tax for good.</summary>
    public Truth TaxLockedOut { get; internal set; } = Truth.Open;

    /// <summary>The principal of the bad debt, whole rupiah.</summary>
    public Subjects.Number DebtPrincipal { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>The day the debt was written off.</summary>
    public Subjects.Number DebtWrittenOffOn { get; internal set; } = Subjects.Number.Unknown;

    /// <summary>Whether the debt is insured.</summary>
    public Truth DebtInsured { get; internal set; } = Truth.Open;

    /// <summary>The collateral of the debt.</summary>
    public Subjects.Choice DebtCollateral { get; internal set; } = Subjects.Choice.Unknown;
}
