namespace Umkm.Domain;

/// <summary>The one place that says which word in a file stands for which value. JSON, CSV and rule files use these slugs,
/// in this order.</summary>
public static class Slugs
{
    private const int Longest = 100;

    /// <summary>The slugs of <see cref="Domain.LegalForm"/>.</summary>
    public static SlugSet<LegalForm> LegalForm { get; } =
        new(
            ("orang-perseorangan", Domain.LegalForm.OrangPerseorangan),
            ("pt-perorangan", Domain.LegalForm.PtPerorangan),
            ("pt", Domain.LegalForm.Pt),
            ("cv", Domain.LegalForm.Cv),
            ("firma", Domain.LegalForm.Firma),
            ("persekutuan-perdata", Domain.LegalForm.PersekutuanPerdata),
            ("koperasi", Domain.LegalForm.Koperasi),
            ("bumdes", Domain.LegalForm.Bumdes),
            ("yayasan", Domain.LegalForm.Yayasan),
            ("perkumpulan", Domain.LegalForm.Perkumpulan)
        );

    /// <summary>The slugs of <see cref="Domain.Employment"/>.</summary>
    public static SlugSet<Employment> Employment { get; } =
        new(
            ("swasta", Domain.Employment.Swasta),
            ("asn", Domain.Employment.Asn),
            ("tni", Domain.Employment.Tni),
            ("polri", Domain.Employment.Polri),
            ("bumn", Domain.Employment.Bumn),
            ("bumd", Domain.Employment.Bumd),
            ("lainnya", Domain.Employment.Lainnya)
        );

    /// <summary>The slugs of <see cref="Domain.RiskLevel"/>.</summary>
    public static SlugSet<RiskLevel> RiskLevel { get; } =
        new(
            ("rendah", Domain.RiskLevel.Low),
            ("menengah-rendah", Domain.RiskLevel.MediumLow),
            ("menengah-tinggi", Domain.RiskLevel.MediumHigh),
            ("tinggi", Domain.RiskLevel.High)
        );

    /// <summary>The slugs of <see cref="Domain.ProductKind"/>.</summary>
    public static SlugSet<ProductKind> ProductKind { get; } =
        new(
            ("pangan-olahan", Domain.ProductKind.ProcessedFood),
            ("pangan-segar", Domain.ProductKind.FreshFood),
            ("pangan-siap-saji", Domain.ProductKind.ReadyToEatFood),
            ("minuman", Domain.ProductKind.Beverage),
            ("kosmetik", Domain.ProductKind.Cosmetic),
            ("obat-tradisional", Domain.ProductKind.TraditionalMedicine),
            ("batik", Domain.ProductKind.Batik),
            ("pakaian", Domain.ProductKind.Clothing),
            ("mainan", Domain.ProductKind.Toy),
            ("kerajinan", Domain.ProductKind.Handicraft),
            ("lainnya", Domain.ProductKind.Other)
        );

    /// <summary>The slugs of <see cref="Domain.ProductionPlace"/>.</summary>
    public static SlugSet<ProductionPlace> ProductionPlace { get; } =
        new(("rumah", Domain.ProductionPlace.Home), ("pabrik", Domain.ProductionPlace.Plant));

    /// <summary>The slugs of <see cref="Domain.Packaging"/>.</summary>
    public static SlugSet<Packaging> Packaging { get; } =
        new(("eceran", Domain.Packaging.Retail), ("curah", Domain.Packaging.Bulk), ("di-hadapan-pembeli", Domain.Packaging.InFrontOfBuyer));

    /// <summary>The slugs of <see cref="Domain.StorageCondition"/>.</summary>
    public static SlugSet<StorageCondition> StorageCondition { get; } =
        new(
            ("suhu-ruang", Domain.StorageCondition.RoomTemperature),
            ("dingin", Domain.StorageCondition.Chilled),
            ("beku", Domain.StorageCondition.Frozen)
        );

    /// <summary>The slugs of <see cref="Domain.AgeGroup"/>.</summary>
    public static SlugSet<AgeGroup> AgeGroup { get; } =
        new(("bayi", Domain.AgeGroup.Baby), ("anak", Domain.AgeGroup.Child), ("umum", Domain.AgeGroup.General));

    /// <summary>The slugs of <see cref="Domain.PermitStatus"/>.</summary>
    public static SlugSet<PermitStatus> PermitStatus { get; } =
        new(
            ("terbit", Domain.PermitStatus.Issued),
            ("dalam-proses", Domain.PermitStatus.InProcess),
            ("belum-terverifikasi", Domain.PermitStatus.Unverified),
            ("dicabut", Domain.PermitStatus.Revoked)
        );

    /// <summary>The slugs of <see cref="Domain.TradeSector"/>.</summary>
    public static SlugSet<TradeSector> TradeSector { get; } =
        new(
            ("produksi", Domain.TradeSector.Production),
            ("perdagangan-ekspor", Domain.TradeSector.ExportTrade),
            ("perdagangan", Domain.TradeSector.Trade)
        );

    /// <summary>The slugs of <see cref="Domain.Collateral"/>.</summary>
    public static SlugSet<Collateral> Collateral { get; } =
        new(
            ("tidak-ada", Domain.Collateral.None),
            ("tak-terjual", Domain.Collateral.Unsold),
            ("terjual-kurang", Domain.Collateral.SoldShort),
            ("ada", Domain.Collateral.Available)
        );

    /// <summary>The slugs of <see cref="Domain.KbliEdition"/>: the years, oldest first.</summary>
    public static SlugSet<KbliEdition> KbliEdition { get; } =
        new(
            ("2005", Domain.KbliEdition.Kbli2005),
            ("2009", Domain.KbliEdition.Kbli2009),
            ("2015", Domain.KbliEdition.Kbli2015),
            ("2017", Domain.KbliEdition.Kbli2017),
            ("2020", Domain.KbliEdition.Kbli2020),
            ("2025", Domain.KbliEdition.Kbli2025)
        );

    /// <summary>True when a text has the form of a slug: lower-case letters a-z, digits and hyphens, 1 to 100 characters.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True when it has the form.</returns>
    public static bool HasForm(string text)
    {
        Guard.Against.Null(text);
        return text.Length is >= 1 and <= Longest && text.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
    }
}
