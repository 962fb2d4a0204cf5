namespace Umkm.Domain;

/// <summary>The one place that says which word in a file stands for which value. JSON, CSV and rule files use these slugs,
/// in this order.</summary>
public static class Slugs
{
    /// <summary>The slugs of <see cref="Umkm.Domain.LegalForm"/>.</summary>
    public static SlugSet<LegalForm> LegalForm { get; } =
        new(
            ("orang-perseorangan", Umkm.Domain.LegalForm.OrangPerseorangan),
            ("pt-perorangan", Umkm.Domain.LegalForm.PtPerorangan),
            ("pt", Umkm.Domain.LegalForm.Pt),
            ("cv", Umkm.Domain.LegalForm.Cv),
            ("firma", Umkm.Domain.LegalForm.Firma),
            ("persekutuan-perdata", Umkm.Domain.LegalForm.PersekutuanPerdata),
            ("koperasi", Umkm.Domain.LegalForm.Koperasi),
            ("bumdes", Umkm.Domain.LegalForm.Bumdes),
            ("yayasan", Umkm.Domain.LegalForm.Yayasan),
            ("perkumpulan", Umkm.Domain.LegalForm.Perkumpulan)
        );

    /// <summary>The slugs of <see cref="Umkm.Domain.Employment"/>.</summary>
    public static SlugSet<Employment> Employment { get; } =
        new(
            ("swasta", Umkm.Domain.Employment.Swasta),
            ("asn", Umkm.Domain.Employment.Asn),
            ("tni", Umkm.Domain.Employment.Tni),
            ("polri", Umkm.Domain.Employment.Polri),
            ("bumn", Umkm.Domain.Employment.Bumn),
            ("bumd", Umkm.Domain.Employment.Bumd),
            ("lainnya", Umkm.Domain.Employment.Lainnya)
        );

    /// <summary>The slugs of <see cref="Umkm.Domain.RiskLevel"/>.</summary>
    public static SlugSet<RiskLevel> RiskLevel { get; } =
        new(
            ("rendah", Umkm.Domain.RiskLevel.Low),
            ("menengah-rendah", Umkm.Domain.RiskLevel.MediumLow),
            ("menengah-tinggi", Umkm.Domain.RiskLevel.MediumHigh),
            ("tinggi", Umkm.Domain.RiskLevel.High)
        );

    /// <summary>The slugs of <see cref="Umkm.Domain.ProductKind"/>.</summary>
    public static SlugSet<ProductKind> ProductKind { get; } =
        new(
            ("pangan-olahan", Umkm.Domain.ProductKind.ProcessedFood),
            ("pangan-segar", Umkm.Domain.ProductKind.FreshFood),
            ("pangan-siap-saji", Umkm.Domain.ProductKind.ReadyToEatFood),
            ("minuman", Umkm.Domain.ProductKind.Beverage),
            ("kosmetik", Umkm.Domain.ProductKind.Cosmetic),
            ("obat-tradisional", Umkm.Domain.ProductKind.TraditionalMedicine),
            ("batik", Umkm.Domain.ProductKind.Batik),
            ("pakaian", Umkm.Domain.ProductKind.Clothing),
            ("mainan", Umkm.Domain.ProductKind.Toy),
            ("kerajinan", Umkm.Domain.ProductKind.Handicraft),
            ("lainnya", Umkm.Domain.ProductKind.Other)
        );

    /// <summary>The slugs of <see cref="Umkm.Domain.ProductionPlace"/>.</summary>
    public static SlugSet<ProductionPlace> ProductionPlace { get; } =
        new(("rumah", Umkm.Domain.ProductionPlace.Home), ("pabrik", Umkm.Domain.ProductionPlace.Plant));

    /// <summary>The slugs of <see cref="Umkm.Domain.Packaging"/>.</summary>
    public static SlugSet<Packaging> Packaging { get; } =
        new(
            ("eceran", Umkm.Domain.Packaging.Retail),
            ("curah", Umkm.Domain.Packaging.Bulk),
            ("di-hadapan-pembeli", Umkm.Domain.Packaging.InFrontOfBuyer)
        );

    /// <summary>The slugs of <see cref="Umkm.Domain.StorageCondition"/>.</summary>
    public static SlugSet<StorageCondition> StorageCondition { get; } =
        new(
            ("suhu-ruang", Umkm.Domain.StorageCondition.RoomTemperature),
            ("dingin", Umkm.Domain.StorageCondition.Chilled),
            ("beku", Umkm.Domain.StorageCondition.Frozen)
        );

    /// <summary>The slugs of <see cref="Umkm.Domain.AgeGroup"/>.</summary>
    public static SlugSet<AgeGroup> AgeGroup { get; } =
        new(("bayi", Umkm.Domain.AgeGroup.Baby), ("anak", Umkm.Domain.AgeGroup.Child), ("umum", Umkm.Domain.AgeGroup.General));

    /// <summary>The slugs of <see cref="Umkm.Domain.FoodTrait"/>.</summary>
    public static SlugSet<FoodTrait> FoodTrait { get; } =
        new(
            ("tidak-ada", Umkm.Domain.FoodTrait.None),
            ("bahan-tambahan", Umkm.Domain.FoodTrait.Additive),
            ("steril-komersial", Umkm.Domain.FoodTrait.Sterile),
            ("wajib-sni", Umkm.Domain.FoodTrait.CompulsoryStandard),
            ("berklaim", Umkm.Domain.FoodTrait.Claim),
            ("gizi-khusus", Umkm.Domain.FoodTrait.SpecialNutrition),
            ("beralkohol", Umkm.Domain.FoodTrait.Alcohol),
            ("pengolahan-khusus", Umkm.Domain.FoodTrait.SpecialProcess)
        );

    /// <summary>The slugs of <see cref="Umkm.Domain.PermitStatus"/>.</summary>
    public static SlugSet<PermitStatus> PermitStatus { get; } =
        new(
            ("terbit", Umkm.Domain.PermitStatus.Issued),
            ("dalam-proses", Umkm.Domain.PermitStatus.InProcess),
            ("belum-terverifikasi", Umkm.Domain.PermitStatus.Unverified),
            ("dicabut", Umkm.Domain.PermitStatus.Revoked),
            ("tidak-ada", Umkm.Domain.PermitStatus.NotHeld)
        );

    /// <summary>The slugs of <see cref="Umkm.Domain.TradeSector"/>.</summary>
    public static SlugSet<TradeSector> TradeSector { get; } =
        new(
            ("produksi", Umkm.Domain.TradeSector.Production),
            ("perdagangan-ekspor", Umkm.Domain.TradeSector.ExportTrade),
            ("perdagangan", Umkm.Domain.TradeSector.Trade)
        );

    /// <summary>The slugs of <see cref="Umkm.Domain.Collateral"/>.</summary>
    public static SlugSet<Collateral> Collateral { get; } =
        new(
            ("tidak-ada", Umkm.Domain.Collateral.None),
            ("tak-terjual", Umkm.Domain.Collateral.Unsold),
            ("terjual-kurang", Umkm.Domain.Collateral.SoldShort),
            ("ada", Umkm.Domain.Collateral.Available)
        );

    /// <summary>The slugs of <see cref="Umkm.Domain.KbliEdition"/>: the years, oldest first.</summary>
    public static SlugSet<KbliEdition> KbliEdition => Kbli.Editions;

    private static readonly Dictionary<Type, object> Sets = new()
    {
        [typeof(Umkm.Domain.LegalForm)] = LegalForm,
        [typeof(Umkm.Domain.Employment)] = Employment,
        [typeof(Umkm.Domain.RiskLevel)] = RiskLevel,
        [typeof(Umkm.Domain.ProductKind)] = ProductKind,
        [typeof(Umkm.Domain.ProductionPlace)] = ProductionPlace,
        [typeof(Umkm.Domain.Packaging)] = Packaging,
        [typeof(Umkm.Domain.StorageCondition)] = StorageCondition,
        [typeof(Umkm.Domain.AgeGroup)] = AgeGroup,
        [typeof(Umkm.Domain.FoodTrait)] = FoodTrait,
        [typeof(Umkm.Domain.PermitStatus)] = PermitStatus,
        [typeof(Umkm.Domain.TradeSector)] = TradeSector,
        [typeof(Umkm.Domain.Collateral)] = Collateral,
        [typeof(Umkm.Domain.KbliEdition)] = KbliEdition,
    };

    /// <summary>The slugs of a closed list.</summary>
    internal static SlugSet<T> Of<T>()
        where T : struct, Enum => (SlugSet<T>)Sets[typeof(T)];

    /// <summary>True when a text has the form of a slug: lower-case letters a-z, digits and hyphens, 1 to 100 characters.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True when it has the form.</returns>
    public static bool HasForm(string text)
    {
        Guard.Against.Null(text);
        return SlugForm.Holds(text);
    }
}
