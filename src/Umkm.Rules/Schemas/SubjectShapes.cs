using System.Collections.Immutable;
using Umkm.Domain;
using Umkm.Rules.Binding;
using Umkm.Rules.RuleLanguage;
using static Umkm.Rules.Schemas.Shapes;

namespace Umkm.Rules.Schemas;

/// <summary>The shapes of subjects as a rule book knows them: its kinds of paper, its closed lists, its own facts, and what each means.</summary>
internal sealed class SubjectShapes(Glossary glossary)
{
    private const string KbliWithEdition = "^[0-9]{5}/[0-9]{4}$";

    private static readonly Shape Amount = new NumberShape(0, Rupiah.MaxValue.Amount);
    private static readonly Shape Balance = new NumberShape(Rupiah.MinValue.Amount, Rupiah.MaxValue.Amount);
    private static readonly Shape Year = new NumberShape(1000, 9999);
    private static readonly Shape PartOfDate = new TextShape("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", 10);
    private static readonly Shape Region = new TextShape("^[0-9.]{2,13}$", 13);
    private static readonly Shape Slug = new TextShape("^[a-z0-9]+(-[a-z0-9]+)*$");
    private static readonly Shape Digits = new TextShape("^[0-9 .-]{13,30}$", 30);

    public IReadOnlyList<Definition> All =>
        [
            new(
                "Subject",
                "Satu usaha, atau satu kelompok usaha. Yang tidak diberikan atau null tidak diketahui.",
                Either(Named("Enterprise"), Named("EnterpriseGroup"))
            ),
            new("Enterprise", "Satu usaha.", Enterprise(May("subject", Choice(["usaha"])))),
            new("GroupMember", "Satu usaha anggota kelompok.", Enterprise()),
            new("EnterpriseGroup", "Kelompok usaha.", Group()),
            new("Owner", "Pemilik.", Owner()),
            new("BusinessActivity", "Satu kegiatan usaha.", Activity()),
            new("Product", "Satu produk.", Product()),
            new("HeldPermit", "Satu surat yang dipegang.", Permit()),
            new("Loan", "Satu pinjaman.", Loan()),
            new("AnnualSale", "Penjualan satu tahun.", Object(Must("year", Year), Must("amount", Amount))),
            new("TaxFacts", "Fakta pajak.", Tax()),
            new("DebtFacts", "Fakta piutang.", Debt()),
            new("EnterpriseFacts", "Fakta setempat tentang usaha.", Local(SubjectKind.Enterprise)),
            new("GroupFacts", "Fakta setempat tentang kelompok.", Local(SubjectKind.Group)),
        ];

    /// <summary>An object of a subject: every member that is not required may be null, which leaves it unknown.</summary>
    private static ObjectShape Object(params ReadOnlySpan<Member> members) =>
        new([.. members.ToArray().Select(m => m.IsRequired ? m : m with { Shape = m.Shape.OrNull() })]);

    private ObjectShape Enterprise(params ReadOnlySpan<Member> more)
    {
        Member Of(string name, Shape shape) => May(name, shape, Meaning(SubjectKind.Enterprise, name));
        return Object([
            .. more,
            May("id", Text, "Nomor pada daftar sendiri."),
            May("name", Text),
            May("nib", Digits, "Nomor Induk Berusaha, 13 angka."),
            May("npwp", Digits, "NPWP, 15 atau 16 angka."),
            Of("legalForm", Choice(Slugs.LegalForm.All)),
            Of("establishedOn", PartOfDate),
            Of("region", Region),
            Of("businessCapital", Amount),
            Of("netAssets", Balance),
            Of("investment", Amount),
            Of("annualSales", Either(Amount, List(Named("AnnualSale")))),
            Of("workers", Count),
            Of("foreignOwned", YesNo),
            Of("subsidiaryOfLarger", YesNo),
            May("owner", Named("Owner")),
            May("activities", List(Named("BusinessActivity")), "Daftar yang diberikan dianggap lengkap."),
            May("products", List(Named("Product")), "Daftar yang diberikan dianggap lengkap."),
            May("permits", List(Named("HeldPermit")), "Lengkap, kecuali permitsComplete false."),
            May("permitsComplete", YesNo, "Apakah daftar surat lengkap; bawaan ya."),
            Of("loanRequested", Amount),
            Of("sector", Choice(Slugs.TradeSector.All)),
            May("loans", List(Named("Loan")), "Daftar kosong berarti tidak pernah."),
            Of("trainings", List(Slug)),
            Of("groupMember", YesNo),
            Of("outlets", Count),
            Of("productionSites", Count),
            May("tax", Named("TaxFacts")),
            May("debt", Named("DebtFacts")),
            May("facts", Named("EnterpriseFacts")),
        ]);
    }

    private ObjectShape Group()
    {
        Member Of(string name, Shape shape) => May(name, shape, Meaning(SubjectKind.Group, name));
        return Object(
            Must("subject", Choice(["kelompok"])),
            May("id", Text),
            May("name", Text),
            Of("kind", ChoicesOf(SubjectKind.Group, "kind")),
            Of("legalStatus", ChoicesOf(SubjectKind.Group, "legalStatus")),
            May("members", List(Named("GroupMember")), "Daftar yang diberikan dianggap lengkap."),
            Of("landVacant", YesNo),
            Of("landOwner", ChoicesOf(SubjectKind.Group, "landOwner")),
            Of("region", Region),
            May("facts", Named("GroupFacts"))
        );
    }

    private ObjectShape Owner() =>
        Object(
            May("nik", Digits, "NIK, 16 angka. Nomor pribadi."),
            May("citizen", YesNo, Meaning(SubjectKind.Enterprise, "owner.citizen")),
            May("birthDate", PartOfDate, Meaning(SubjectKind.Enterprise, "owner.birthDate")),
            May("employment", Choice(Slugs.Employment.All), Meaning(SubjectKind.Enterprise, "owner.employment"))
        );

    private ObjectShape Activity() =>
        Object(
            May("kbli", new TextShape("^[0-9]{5}(/[0-9]{4})?$", 10), Meaning(SubjectKind.Activity, "kbli")),
            May("edition", Either(new NumberShape(2000, 2100), new TextShape("^[0-9]{4}$", 4)), "Edisi KBLI; wajib bila tidak tertulis di kode."),
            May("scope", Text, "Ruang lingkup seperti pada NIB."),
            May("risk", Choice(Slugs.RiskLevel.All), "Tingkat risiko yang tercetak pada NIB.")
        );

    private ObjectShape Product()
    {
        Member Of(string name, Shape shape) => May(name, shape, Meaning(SubjectKind.Product, name));
        return Object(
            May("name", Text),
            Of("kind", Choice(Slugs.ProductKind.All)),
            Of("madeAt", Choice(Slugs.ProductionPlace.All)),
            Of("packaging", Choice(Slugs.Packaging.All)),
            Of("storage", Choice(Slugs.StorageCondition.All)),
            Of("shelfLifeDays", Count),
            Of("ageGroup", Choice(Slugs.AgeGroup.All)),
            Of("animalContent", YesNo),
            Of("nonHalal", YesNo),
            Of("foodTrait", Choice(Slugs.FoodTrait.All))
        );
    }

    private ObjectShape Permit() =>
        Object(
            May("kind", Choice(glossary.PermitKinds.Select(k => k.Slug))),
            May("number", Text),
            May("issuedOn", Date),
            May("validUntil", Date, "Hari terakhir berlaku."),
            May("status", Choice(Slugs.PermitStatus.All)),
            May("activity", new TextShape(KbliWithEdition, 10), "Kegiatan yang dicakup."),
            May("product", Text, "Nama produk yang dicakup.")
        );

    private ObjectShape Loan()
    {
        Member Of(string name, Shape shape) => May(name, shape, Meaning(SubjectKind.Loan, name));
        return Object(
            Of("programme", Choice(ChoicesOf(SubjectKind.Loan, "programme").Slugs.Append(ClosedSlugs.Kur).Distinct())),
            Of("scheme", Choice(ClosedSlugs.Schemes.Concat(Slugs.TradeSector.All).Distinct())),
            Of("sector", Choice(Slugs.TradeSector.All)),
            Of("agreedOn", Date),
            Of("plafond", Amount),
            May("rate", new NumberShape(0, null, IsWhole: false), "Suku bunga setahun dalam persen."),
            Of("status", ChoicesOf(SubjectKind.Loan, "status"))
        );
    }

    private ObjectShape Tax()
    {
        Member Of(string name, Shape shape) => May(name, shape, Meaning(SubjectKind.Enterprise, "tax." + name));
        return Object(
            Of("registeredOn", PartOfDate),
            Of("generalRatesChosen", YesNo),
            Of("year", Year),
            Of("businessTurnover", Amount),
            Of("professionalTurnover", Amount),
            Of("finalTaxedTurnover", Amount),
            Of("foreignTurnover", Amount),
            Of("spouseTurnover", Amount),
            Of("spouseSeparate", YesNo),
            Of("minorChildrenTurnover", Amount),
            Of("ownCompaniesTurnover", Amount),
            Of("ownCompanySameExpertise", YesNo),
            Of("permanentEstablishment", YesNo),
            Of("taxFacility", YesNo),
            Of("lockedOut", YesNo)
        );
    }

    private ObjectShape Debt()
    {
        Member Of(string name, Shape shape) => May(name, shape, Meaning(SubjectKind.Enterprise, "debt." + name));
        return Object(Of("principal", Amount), Of("writtenOffOn", PartOfDate), Of("insured", YesNo), Of("collateral", Choice(Slugs.Collateral.All)));
    }

    private ObjectShape Local(SubjectKind subject) =>
        Object([
            .. glossary
                .Terms.Where(t => t.Subject == subject && t.Property is null && t.Kind != TermKind.Age)
                .Select(t => May(t.Name, Of(t), t.Meaning)),
        ]);

    private static Shape Of(Term term) =>
        term.Kind switch
        {
            TermKind.YesNo => YesNo,
            TermKind.Rupiah => Balance,
            TermKind.Count => Count,
            TermKind.Year => Year,
            TermKind.Date => Date,
            TermKind.Choice => Choice(term.Choices.Select(c => c.Slug)),
            TermKind.Kbli => new TextShape(KbliWithEdition, 10),
            _ => Region,
        };

    private ChoiceShape ChoicesOf(SubjectKind subject, string property) =>
        new([.. glossary.FindProperty(subject, property)?.Choices.Select(c => c.Slug) ?? []]);

    private string? Meaning(SubjectKind subject, string property) =>
        glossary.FindProperty(subject, property) is { } term ? $"{term.Name} / {term.English}. {term.Meaning}" : null;
}
