using Umkm.Domain.Regions;

namespace Umkm.Domain.Tests;

/// <summary>The list of regions, and reading a region by either code or its name. Expected values are those of the published list.</summary>
public class RegionTests
{
    [Fact]
    public void The_list_has_38_provinces_and_514_kabupaten_and_kota()
    {
        Assert.Equal(38, RegionList.All.Count(static r => r.Code.Level == RegionLevel.Province));
        Assert.Equal(514, RegionList.All.Count(static r => r.Code.Level == RegionLevel.Regency));
        Assert.Equal("Kota Malang", RegionList.Find(RegionCode.Parse("35.73"))?.Name);
        Assert.Equal("Aceh", RegionList.Find(RegionCode.Parse("11"))?.Name);
        Assert.Equal(RegionCode.Parse("11.01"), RegionList.Find(RegionCode.Parse("11.01.05.2001"))?.Code);
    }

    [Fact]
    public void The_two_systems_differ_in_173_codes_of_those_that_both_have()
    {
        Region[] both = [.. RegionList.All.Where(static r => r.Code.Level == RegionLevel.Regency && r.BpsCode is not null)];
        Assert.Equal(488, both.Length);
        Assert.Equal(315, both.Count(static r => r.Code.Value.Remove(2, 1) == r.BpsCode));
        Assert.All(
            both.Where(static r => r.Code.Value.StartsWith("35", StringComparison.Ordinal)),
            static r => Assert.Equal(r.Code.Value.Remove(2, 1), r.BpsCode)
        );
    }

    // 3171 is Jakarta Pusat to the ministry and Jakarta Selatan to BPS; 3174 the other way round is Selatan and Barat.
    [Theory]
    [InlineData("3171", "31.71 (Kota Administrasi Jakarta Pusat)", "31.74 (Kota Administrasi Jakarta Selatan)")]
    [InlineData("3174", "31.74 (Kota Administrasi Jakarta Selatan)", "31.73 (Kota Administrasi Jakarta Barat)")]
    [InlineData("3573", "35.73 (Kota Malang)", "35.73 (Kota Malang)")]
    public void Four_digits_without_a_dot_are_asked_about_never_guessed(string text, string ministry, string bps)
    {
        Message reason = RegionCode.Read(text).Reason!;
        Assert.Equal("region.undotted", reason.Code);
        Assert.Equal(ministry, reason.Argument("ministry")?.Indonesian);
        Assert.Equal(bps, reason.Argument("bps")?.Indonesian);
    }

    [Theory]
    [InlineData("BPS 3171", "31.74")]
    [InlineData("bps:3174", "31.73")]
    [InlineData("BPS 35", "35")]
    [InlineData("BPS 9403", "91.03")]
    [InlineData("Kota Malang", "35.73")]
    [InlineData("KOTA MALANG", "35.73")]
    [InlineData("Kab. Malang", "35.07")]
    [InlineData("Kabupaten Malang", "35.07")]
    [InlineData("Malang, Kota", "35.73")]
    [InlineData("Kota Jakarta Selatan", "31.74")]
    [InlineData("Kota Adm. Jakarta Selatan", "31.74")]
    [InlineData("Jakarta Selatan", "31.74")]
    [InlineData("Kab. Kep. Seribu", "31.01")]
    [InlineData("Jawa Timur", "35")]
    [InlineData("Provinsi Jawa Timur", "35")]
    [InlineData("DKI Jakarta", "31")]
    [InlineData("Kota Batu", "35.79")]
    [InlineData("Kota Baru", "63.02")]
    [InlineData("Kabupaten Mamuju Utara", "76.01")]
    [InlineData("35.73\u00A0", "35.73")]
    [InlineData("Kabupaten Malang Jawa Timur", "35.07")]
    [InlineData("Kab. Malang, Jawa Timur", "35.07")]
    [InlineData("Kota Malang, Prov. Jawa Timur", "35.73")]
    [InlineData("Kabupaten Sleman, DIY", "34.04")]
    public void A_region_is_read_by_bps_code_or_name(string text, string code) => Assert.Equal(code, RegionCode.Parse(text).Value);

    [Theory]
    [InlineData("Malang", "region.ambiguous-name")]
    [InlineData("Malang, Jawa Timur", "region.ambiguous-name")]
    [InlineData("Gorontalo", "region.ambiguous-name")]
    [InlineData("Yogyakarta", "region.ambiguous-name")]
    [InlineData("Kota Malanng", "region.misspelt-name")]
    [InlineData("Atlantis Raya Selatan Sekali", "region.unknown-name")]
    [InlineData("35.37", "region.unknown")]
    [InlineData("99.99", "region.unknown")]
    [InlineData("00", "region.unknown")]
    [InlineData("35.37.01", "region.unknown")]
    [InlineData("91.01.05", "region.renumbered")]
    [InlineData("BPS 3137", "region.unknown-bps")]
    [InlineData("BPS 3171010", "region.unknown-bps")]
    public void What_names_no_region_or_several_is_refused(string text, string reason) => Assert.Equal(reason, RegionCode.Read(text).Reason?.Code);

    [Theory]
    [InlineData("91.01", "93.01")]
    [InlineData("92.71", "96.71")]
    public void A_code_from_before_a_province_was_divided_is_the_code_of_today(string old, string now)
    {
        Assert.Equal(now, RegionCode.Parse(old).Value);
        Json.SubjectReadResultOf result = Json.SubjectReadResultOf.Of($$"""{ "region": "{{old}}" }""");
        Assert.Equal(["region.old-code"], result.Warnings);
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void Every_region_is_found_by_its_whole_name_and_by_its_codes()
    {
        foreach (Region region in RegionList.All.Where(static r => r.Code.Level == RegionLevel.Regency))
        {
            Assert.Equal(region.Code, RegionCode.Parse(region.Name));
            Assert.Equal(region.Code, RegionCode.Parse(region.Code.Value));
            Assert.Equal(region.Code, region.BpsCode is string bps ? RegionCode.Parse("BPS " + bps) : region.Code);
        }
    }
}
