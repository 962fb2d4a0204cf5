namespace Umkm.Domain.Tests;

public class SlugsTests
{
    // The slugs and their order are a promise to every JSON and CSV file: written out here, not derived.
    [Fact]
    public void Slugs_and_their_order_are_fixed()
    {
        Assert.Equal(
            "orang-perseorangan, pt-perorangan, pt, cv, firma, persekutuan-perdata, koperasi, bumdes, yayasan, perkumpulan",
            Slugs.LegalForm.Listed
        );
        Assert.Equal("swasta, asn, tni, polri, bumn, bumd, lainnya", Slugs.Employment.Listed);
        Assert.Equal("rendah, menengah-rendah, menengah-tinggi, tinggi", Slugs.RiskLevel.Listed);
        Assert.Equal("2005, 2009, 2015, 2017, 2020, 2025", Slugs.KbliEdition.Listed);
        Assert.Equal(
            "pangan-olahan, pangan-segar, pangan-siap-saji, minuman, kosmetik, obat-tradisional, batik, pakaian, mainan, kerajinan, lainnya",
            Slugs.ProductKind.Listed
        );
        Assert.Equal("rumah, pabrik", Slugs.ProductionPlace.Listed);
        Assert.Equal("eceran, curah, di-hadapan-pembeli", Slugs.Packaging.Listed);
        Assert.Equal("suhu-ruang, dingin, beku", Slugs.StorageCondition.Listed);
        Assert.Equal("bayi, anak, umum", Slugs.AgeGroup.Listed);
        Assert.Equal("terbit, dalam-proses, belum-terverifikasi, dicabut, tidak-ada", Slugs.PermitStatus.Listed);
        Assert.Equal("produksi, perdagangan-ekspor, perdagangan", Slugs.TradeSector.Listed);
        Assert.Equal("tidak-ada, tak-terjual, terjual-kurang, ada", Slugs.Collateral.Listed);
    }

    [Fact]
    public void Every_value_of_every_enum_has_one_slug_that_reads_back()
    {
        Covers(Slugs.LegalForm);
        Covers(Slugs.Employment);
        Covers(Slugs.RiskLevel);
        Covers(Slugs.KbliEdition);
        Covers(Slugs.ProductKind);
        Covers(Slugs.ProductionPlace);
        Covers(Slugs.Packaging);
        Covers(Slugs.StorageCondition);
        Covers(Slugs.AgeGroup);
        Covers(Slugs.PermitStatus);
        Covers(Slugs.TradeSector);
        Covers(Slugs.Collateral);
    }

    [Theory]
    [InlineData("PT", "text.misspelt-slug", "pt")]
    [InlineData("koprasi", "text.misspelt-slug", "koperasi")]
    [InlineData("perseroan terbatas terbuka", "text.unknown-slug", null)]
    [InlineData("0", "text.unknown-slug", null)]
    [InlineData(null, "text.empty", null)]
    public void An_unknown_slug_names_the_nearest(string? slug, string code, string? nearest)
    {
        Message reason = Slugs.LegalForm.Read(slug).Reason!;
        Assert.Equal(code, reason.Code);
        Assert.Equal(nearest, reason.Argument("nearest")?.English);
    }

    [Fact]
    public void A_number_outside_the_enum_has_no_slug()
    {
        Assert.False(Slugs.RiskLevel.Contains((RiskLevel)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Slugs.RiskLevel.SlugOf((RiskLevel)4));
    }

    [Theory]
    [InlineData("spp-irt", true)]
    [InlineData("a1", true)]
    [InlineData("", false)]
    [InlineData("SPP-IRT", false)]
    [InlineData("spp irt", false)]
    [InlineData("é", false)]
    public void A_slug_has_lower_case_letters_digits_and_hyphens(string text, bool good) => Assert.Equal(good, Slugs.HasForm(text));

    private static void Covers<T>(SlugSet<T> slugs)
        where T : struct, Enum
    {
        Assert.Equal(Enum.GetValues<T>(), slugs.Values.ToArray());
        Assert.All(slugs.Values.ToArray(), value => Assert.Equal(value, slugs.Read(slugs.SlugOf(value)).Value));
        Assert.Equal(slugs.All.Count, slugs.All.Distinct(StringComparer.Ordinal).Count());
        Assert.All(slugs.All, slug => Assert.True(Slugs.HasForm(slug)));
    }
}
