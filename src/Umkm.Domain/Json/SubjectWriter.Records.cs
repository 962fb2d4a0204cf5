using System.Globalization;

namespace Umkm.Domain.Json;

/// <summary>Writes the records, each property in the order of <see cref="SubjectProperties"/>.</summary>
internal sealed partial class SubjectWriter
{
    public void Group(EnterpriseGroup group)
    {
        _json.WriteStartObject();
        Text(SubjectProperties.Subject, SubjectProperties.GroupSubject);
        Text("id", group.Id?.Value);
        Text("name", group.Name);
        Text("kind", group.Kind);
        Text("legalStatus", group.LegalStatus);
        Entries("members", group.Members, Enterprise);
        YesNo("landVacant", group.LandVacant);
        Text("landOwner", group.LandOwner);
        Text("region", group.Region?.Value);
        LocalFacts(group.Facts);
        _json.WriteEndObject();
    }

    public void Enterprise(Enterprise subject)
    {
        _json.WriteStartObject();
        Text("id", subject.Id?.Value);
        Text("name", subject.Name);
        Text("nib", subject.Nib?.Value);
        Text("npwp", subject.Npwp?.Reveal());
        Slug("legalForm", subject.LegalForm, Slugs.LegalForm);
        Text("establishedOn", subject.EstablishedOn?.ToString(null, CultureInfo.InvariantCulture));
        Text("region", subject.Region?.Value);
        Money("businessCapital", subject.BusinessCapital);
        Money("netAssets", subject.NetAssets);
        Money("investment", subject.Investment);
        Sales(subject.AnnualSales);
        Number("workers", subject.Workers);
        YesNo("foreignOwned", subject.ForeignOwned);
        YesNo("subsidiaryOfLarger", subject.SubsidiaryOfLarger);
        Object("owner", subject.Owner, Owner);
        Entries("activities", subject.Activities, Activity);
        Entries("products", subject.Products, Product);
        Entries("permits", subject.Permits, Permit);
        YesNo("permitsComplete", subject.PermitsComplete);
        Money("loanRequested", subject.LoanRequested);
        Slug("sector", subject.Sector, Slugs.TradeSector);
        Entries("loans", subject.Loans, Loan);
        Entries("trainings", subject.Trainings, _json.WriteStringValue);
        YesNo("groupMember", subject.GroupMember);
        Number("outlets", subject.Outlets);
        Number("productionSites", subject.ProductionSites);
        Object("tax", subject.Tax, Tax);
        Object("debt", subject.Debt, Debt);
        LocalFacts(subject.Facts);
        _json.WriteEndObject();
    }

    private void Sales(EquatableList<AnnualSale>? sales)
    {
        if (sales is [{ Year: null } only])
        {
            Money("annualSales", only.Amount);
        }
        else
        {
            Entries("annualSales", sales, Sale);
        }
    }

    /// <summary>Sales that stand alone, as <see cref="Sales"/> has them within a subject.</summary>
    public void SalesAlone(EquatableList<AnnualSale> sales)
    {
        if (sales is [{ Year: null } only])
        {
            Number(only.Amount.Amount);
        }
        else
        {
            List(sales, Sale);
        }
    }

    public void Sale(AnnualSale sale)
    {
        if (sale.Year is null)
        {
            Number(sale.Amount.Amount);
            return;
        }

        _json.WriteStartObject();
        Number("year", sale.Year);
        Money("amount", sale.Amount);
        _json.WriteEndObject();
    }

    public void Owner(Owner owner)
    {
        _json.WriteStartObject();
        Text("nik", owner.Nik?.Reveal());
        YesNo("citizen", owner.Citizen);
        Text("birthDate", owner.BirthDate?.ToString(null, CultureInfo.InvariantCulture));
        Slug("employment", owner.Employment, Slugs.Employment);
        _json.WriteEndObject();
    }

    public void Activity(BusinessActivity activity)
    {
        _json.WriteStartObject();
        Text("kbli", activity.Kbli?.Code.ToString(null, CultureInfo.InvariantCulture));
        Number("edition", (int?)activity.Kbli?.Edition);
        Text("scope", activity.Scope);
        Slug("risk", activity.Risk, Slugs.RiskLevel);
        _json.WriteEndObject();
    }

    public void Product(Product product)
    {
        _json.WriteStartObject();
        Text("name", product.Name);
        Slug("kind", product.Kind, Slugs.ProductKind);
        Slug("madeAt", product.MadeAt, Slugs.ProductionPlace);
        Slug("packaging", product.Packaging, Slugs.Packaging);
        Slug("storage", product.Storage, Slugs.StorageCondition);
        Number("shelfLifeDays", product.ShelfLifeDays);
        Slug("ageGroup", product.AgeGroup, Slugs.AgeGroup);
        YesNo("animalContent", product.AnimalContent);
        YesNo("nonHalal", product.NonHalal);
        Slug("foodTrait", product.FoodTrait, Slugs.FoodTrait);
        _json.WriteEndObject();
    }

    public void Permit(HeldPermit permit)
    {
        _json.WriteStartObject();
        Text("kind", permit.Kind);
        Text("number", permit.Number);
        Date("issuedOn", permit.IssuedOn);
        Date("validUntil", permit.ValidUntil);
        Slug("status", permit.Status, Slugs.PermitStatus);
        Text("activity", permit.Activity?.ToString(null, CultureInfo.InvariantCulture));
        Text("product", permit.Product);
        _json.WriteEndObject();
    }

    public void Loan(Loan loan)
    {
        _json.WriteStartObject();
        Text("programme", loan.Programme);
        Text("scheme", loan.Scheme);
        Slug("sector", loan.Sector, Slugs.TradeSector);
        Date("agreedOn", loan.AgreedOn);
        Money("plafond", loan.Plafond);
        if (loan.Rate is Percent rate)
        {
            _json.WritePropertyName("rate");
            Percent(rate);
        }

        Text("status", loan.Status);
        _json.WriteEndObject();
    }

    public void Tax(TaxFacts tax)
    {
        _json.WriteStartObject();
        Text("registeredOn", tax.RegisteredOn?.ToString(null, CultureInfo.InvariantCulture));
        YesNo("generalRatesChosen", tax.GeneralRatesChosen);
        Number("year", tax.Year);
        Money("businessTurnover", tax.BusinessTurnover);
        Money("professionalTurnover", tax.ProfessionalTurnover);
        Money("finalTaxedTurnover", tax.FinalTaxedTurnover);
        Money("foreignTurnover", tax.ForeignTurnover);
        Money("spouseTurnover", tax.SpouseTurnover);
        YesNo("spouseSeparate", tax.SpouseSeparate);
        Money("minorChildrenTurnover", tax.MinorChildrenTurnover);
        Money("ownCompaniesTurnover", tax.OwnCompaniesTurnover);
        YesNo("ownCompanySameExpertise", tax.OwnCompanySameExpertise);
        YesNo("permanentEstablishment", tax.PermanentEstablishment);
        YesNo("taxFacility", tax.TaxFacility);
        YesNo("lockedOut", tax.LockedOut);
        _json.WriteEndObject();
    }

    public void Debt(DebtFacts debt)
    {
        _json.WriteStartObject();
        Money("principal", debt.Principal);
        Text("writtenOffOn", debt.WrittenOffOn?.ToString(null, CultureInfo.InvariantCulture));
        YesNo("insured", debt.Insured);
        Slug("collateral", debt.Collateral, Slugs.Collateral);
        _json.WriteEndObject();
    }
}
