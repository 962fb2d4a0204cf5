using Umkm.Domain.Messages;

namespace Umkm.Domain.Json;

/// <summary>Reads enterprises and groups.</summary>
internal ref partial struct SubjectReader
{
    internal Enterprise Enterprise(string[] names)
    {
        Enterprise subject = new();
        List<PermitReference> references = [];
        int before = Problems.Count;
        int start = Offset;
        string path = _path.ToString();
        ulong seen = 0;
        if (!Open())
        {
            return subject;
        }

        while (Next(names, ref seen) is string name)
        {
            subject = name switch
            {
                "id" => subject with { Id = Parsed(SubjectId.Read) },
                "name" => subject with { Name = Text() },
                "nib" => subject with { Nib = Parsed(Nib.Read) },
                "npwp" => subject with { Npwp = CheckedNpwp() },
                "legalForm" => subject with { LegalForm = Slug(Slugs.LegalForm) },
                "establishedOn" => subject with { EstablishedOn = PartOfDate() },
                "region" => subject with { Region = Region() },
                "businessCapital" => subject with { BusinessCapital = Money() },
                "netAssets" => subject with { NetAssets = Balance() },
                "investment" => subject with { Investment = Money() },
                "annualSales" => subject with { AnnualSales = Sales() },
                "workers" => subject with { Workers = Count() },
                "foreignOwned" => subject with { ForeignOwned = YesNo() },
                "subsidiaryOfLarger" => subject with { SubsidiaryOfLarger = YesNo() },
                "owner" => subject with { Owner = Owner() },
                "activities" => subject with { Activities = Entries(static (scoped ref SubjectReader r) => r.Activity()) },
                "products" => subject with { Products = Entries(static (scoped ref SubjectReader r) => r.Product()) },
                "permits" => subject with { Permits = Entries((scoped ref SubjectReader r) => r.Permit(references)) },
                "permitsComplete" => subject with { PermitsComplete = YesNo() },
                "loanRequested" => subject with { LoanRequested = Money() },
                "sector" => subject with { Sector = Slug(Slugs.TradeSector) },
                "loans" => subject with { Loans = Entries(static (scoped ref SubjectReader r) => r.Loan()) },
                "trainings" => subject with { Trainings = Entries(static (scoped ref SubjectReader r) => r.SlugText()) },
                "groupMember" => subject with { GroupMember = YesNo() },
                "outlets" => subject with { Outlets = Count() },
                "productionSites" => subject with { ProductionSites = Count() },
                "tax" => subject with { Tax = Tax() },
                "debt" => subject with { Debt = Debt() },
                "facts" => subject with { Facts = LocalFacts() },
                _ => CheckedSubject(subject, SubjectProperties.EnterpriseSubject),
            };
        }

        if (Problems.Count == before)
        {
            AddContradictions(subject, start, path);
        }

        WarnOfUnlisted(subject, references);
        return subject;
    }

    private EnterpriseGroup Group()
    {
        EnterpriseGroup subject = new();
        ulong seen = 0;
        if (!Open())
        {
            return subject;
        }

        while (Next(SubjectProperties.Group, ref seen) is string name)
        {
            subject = name switch
            {
                "id" => subject with { Id = Parsed(SubjectId.Read) },
                "name" => subject with { Name = Text() },
                "kind" => subject with { Kind = SlugText() },
                "legalStatus" => subject with { LegalStatus = SlugText() },
                "members" => subject with { Members = Entries(static (scoped ref SubjectReader r) => r.Enterprise(SubjectProperties.Enterprise)) },
                "landVacant" => subject with { LandVacant = YesNo() },
                "landOwner" => subject with { LandOwner = SlugText() },
                "region" => subject with { Region = Region() },
                "facts" => subject with { Facts = LocalFacts() },
                _ => CheckedSubject(subject, SubjectProperties.GroupSubject),
            };
        }

        return subject;
    }

    private T CheckedSubject<T>(T subject, string expected)
    {
        if (Text(JsonWords.UseSlug) is string text && text != expected)
        {
            Add(
                Offset,
                TextMessages.UnknownSlug.With(
                    new("found", Shown.Text(text)),
                    new("known", $"{SubjectProperties.EnterpriseSubject}, {SubjectProperties.GroupSubject}")
                )
            );
        }

        return subject;
    }
}
