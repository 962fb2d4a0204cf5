using System.Globalization;
using CsvHelper;
using Umkm.Registers.Csv;
using Umkm.Registers.Lists;

namespace Umkm.Registers.Rows;

/// <summary>Writes enterprises as rows of a register, in the form that <see cref="RowReader"/> reads.</summary>
internal sealed class EnterpriseRows
{
    private static readonly Dictionary<string, Func<Enterprise, string?>> Properties = new(StringComparer.Ordinal)
    {
        ["id"] = e => e.Id?.Value,
        ["name"] = e => e.Name,
        ["nib"] = e => e.Nib?.Value,
        ["npwp"] = e => e.Npwp?.Reveal(),
        ["legalForm"] = e => e.LegalForm is { } v ? Slugs.LegalForm.SlugOf(v) : null,
        ["establishedOn"] = e => Text(e.EstablishedOn),
        ["region"] = e => e.Region?.Value,
        ["businessCapital"] = e => Text(e.BusinessCapital),
        ["netAssets"] = e => Text(e.NetAssets),
        ["investment"] = e => Text(e.Investment),
        ["annualSales"] = e =>
            e.AnnualSales switch
            {
                { Count: 0 } => "-",
                [{ Year: null } only] => Text(only.Amount),
                _ => null,
            },
        ["workers"] = e => Text(e.Workers),
        ["foreignOwned"] = e => Text(e.ForeignOwned),
        ["subsidiaryOfLarger"] = e => Text(e.SubsidiaryOfLarger),
        ["owner.nik"] = e => e.Owner?.Nik?.Reveal(),
        ["owner.citizen"] = e => Text(e.Owner?.Citizen),
        ["owner.birthDate"] = e => Text(e.Owner?.BirthDate),
        ["owner.employment"] = e => e.Owner?.Employment is { } v ? Slugs.Employment.SlugOf(v) : null,
        ["activities"] = e => ListWriter.Text(e.Activities),
        ["products"] = e => ListWriter.Text(e.Products),
        ["permits"] = e => ListWriter.Text(e.Permits, e.PermitsComplete != false),
        ["loanRequested"] = e => Text(e.LoanRequested),
        ["sector"] = e => e.Sector is { } v ? Slugs.TradeSector.SlugOf(v) : null,
        ["loans"] = e => ListWriter.Text(e.Loans),
        ["trainings"] = e => ListWriter.Text(e.Trainings),
        ["groupMember"] = e => Text(e.GroupMember),
        ["outlets"] = e => Text(e.Outlets),
        ["productionSites"] = e => Text(e.ProductionSites),
        ["tax.registeredOn"] = e => Text(e.Tax?.RegisteredOn),
        ["tax.generalRatesChosen"] = e => Text(e.Tax?.GeneralRatesChosen),
        ["tax.year"] = e => Text(e.Tax?.Year),
        ["tax.businessTurnover"] = e => Text(e.Tax?.BusinessTurnover),
        ["tax.professionalTurnover"] = e => Text(e.Tax?.ProfessionalTurnover),
        ["tax.finalTaxedTurnover"] = e => Text(e.Tax?.FinalTaxedTurnover),
        ["tax.foreignTurnover"] = e => Text(e.Tax?.ForeignTurnover),
        ["tax.spouseTurnover"] = e => Text(e.Tax?.SpouseTurnover),
        ["tax.spouseSeparate"] = e => Text(e.Tax?.SpouseSeparate),
        ["tax.minorChildrenTurnover"] = e => Text(e.Tax?.MinorChildrenTurnover),
        ["tax.ownCompaniesTurnover"] = e => Text(e.Tax?.OwnCompaniesTurnover),
        ["tax.ownCompanySameExpertise"] = e => Text(e.Tax?.OwnCompanySameExpertise),
        ["tax.permanentEstablishment"] = e => Text(e.Tax?.PermanentEstablishment),
        ["tax.taxFacility"] = e => Text(e.Tax?.TaxFacility),
        ["tax.lockedOut"] = e => Text(e.Tax?.LockedOut),
        ["debt.principal"] = e => Text(e.Debt?.Principal),
        ["debt.writtenOffOn"] = e => Text(e.Debt?.WrittenOffOn),
        ["debt.insured"] = e => Text(e.Debt?.Insured),
        ["debt.collateral"] = e => e.Debt?.Collateral is { } v ? Slugs.Collateral.SlugOf(v) : null,
    };

    private readonly IReadOnlyList<string> _headers;
    private readonly Func<Enterprise, string?>[] _cells;

    /// <param name="headers">The columns, by the names a register has.</param>
    public EnterpriseRows(IReadOnlyList<string> headers)
    {
        _headers = headers;
        _cells = [.. headers.Select(Cell)];
    }

    /// <summary>Writes the names of the columns.</summary>
    public void WriteHeader(CsvWriter csv) => csv.WriteHeader([.. _headers]);

    /// <summary>Writes a row.</summary>
    public void Write(CsvWriter csv, Enterprise enterprise)
    {
        foreach (Func<Enterprise, string?> cell in _cells)
        {
            csv.WriteField(cell(enterprise));
        }
        csv.EndRecord();
    }

    private static Func<Enterprise, string?> Cell(string header)
    {
        if (Properties.TryGetValue(header, out Func<Enterprise, string?>? cell))
        {
            return cell;
        }
        if (header.StartsWith("annualSales.", StringComparison.Ordinal))
        {
            int year = int.Parse(header.AsSpan("annualSales.".Length), NumberStyles.None, CultureInfo.InvariantCulture);
            return e => e.AnnualSales?.FirstOrDefault(s => s.Year == year) is { } sale ? Text(sale.Amount) : null;
        }
        string name = header.StartsWith("facts.", StringComparison.Ordinal) ? header["facts.".Length..] : header;
        return e => e.Facts[name]?.ToString();
    }

    private static string? Text(PartialDate? date) => date?.ToString(null, CultureInfo.InvariantCulture);

    private static string? Text(Rupiah? amount) => amount?.Amount.ToString(CultureInfo.InvariantCulture);

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Text(bool? value) =>
        value is { } given
            ? given
                ? "true"
                : "false"
            : null;
}
