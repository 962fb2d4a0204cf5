using Umkm.Rules.RiskTables;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

/// <summary>What kind of value each property of the domain types holds: a term that names it is of that kind.</summary>
internal static class PropertyKinds
{
    /// <summary>Columns of a register that no term names.</summary>
    private static readonly string[] OtherColumns =
    [
        "id",
        "name",
        "nib",
        "npwp",
        "owner.nik",
        "activities",
        "products",
        "permits",
        "permitsComplete",
        "loans",
    ];

    /// <summary>The kind of a property; null when the subject has none of this name.</summary>
    public static TermKind? Of(SubjectKind subject, string property) =>
        Choices(subject).Contains(property) ? TermKind.Choice
        : Numbers(subject).Contains(property) ? OfNumber(property)
        : null;

    /// <summary>The properties of a subject that terms can name.</summary>
    public static IEnumerable<string> Names(SubjectKind subject) => Numbers(subject).Concat(Choices(subject));

    /// <summary>Whether a column of a register of this name is read as a property, so that no term of another meaning may have the name.</summary>
    public static bool IsColumn(string name) =>
        Of(SubjectKind.Enterprise, name) is not null
        || OtherColumns.Contains(name)
        || name.StartsWith("annualSales.", StringComparison.Ordinal)
        || name.StartsWith("facts.", StringComparison.Ordinal);

    /// <summary>Whether an enterprise has a property of this name that no term can name: a number that identifies, a name, a list.</summary>
    public static bool HoldsNoTerm(string name) => OtherColumns.Contains(name);

    private static IEnumerable<string> Numbers(SubjectKind subject) =>
        subject switch
        {
            SubjectKind.Enterprise => EnterpriseFacts.Numbers.Keys,
            SubjectKind.Activity => ActivityFacts.Numbers.Keys,
            SubjectKind.Product => ProductFacts.Numbers.Keys,
            SubjectKind.Loan => LoanFacts.Numbers.Keys,
            SubjectKind.Group => GroupFacts.Numbers.Keys,
            _ => [],
        };

    private static IEnumerable<string> Choices(SubjectKind subject) =>
        subject switch
        {
            SubjectKind.Enterprise => EnterpriseFacts.Choices.Keys,
            SubjectKind.Activity => [.. ActivityFacts.Choices.Keys, .. RiskTerms.All.Select(t => EnterpriseFacts.RiskOfScale + t.Name)],
            SubjectKind.Product => ProductFacts.Choices.Keys,
            SubjectKind.Loan => LoanFacts.Choices.Keys,
            SubjectKind.Group => GroupFacts.Choices.Keys,
            _ => [],
        };

    private static TermKind OfNumber(string property) =>
        property switch
        {
            "establishedOn" or "owner.birthDate" or "tax.registeredOn" or "debt.writtenOffOn" or "agreedOn" => TermKind.Date,
            "region" => TermKind.Region,
            "kbli" => TermKind.Kbli,
            "tax.year" => TermKind.Year,
            "workers" or "outlets" or "productionSites" or "shelfLifeDays" => TermKind.Count,
            "businessCapital" or "netAssets" or "investment" or "annualSales" or "loanRequested" or "debt.principal" or "plafond" => TermKind.Rupiah,
            _ when property.StartsWith("tax.", StringComparison.Ordinal) && property.EndsWith("Turnover", StringComparison.Ordinal) =>
                TermKind.Rupiah,
            _ => TermKind.YesNo,
        };
}
