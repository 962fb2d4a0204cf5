using Umkm.Rules.RiskTables;

namespace Umkm.Rules.Tests.RiskTables;

/// <summary>Pictures of the risk table have their day; split codes follow their main successor.</summary>
public class RiskOverTimeTests
{
    /// <summary>Sixty KBLI 2020 codes that small enterprises of Malang use. With the edition of 2026-11-22, which knew one picture and no split, 41 were decided for a micro enterprise, 5 left two levels, 14 all four.</summary>
    private const string Sixty = """
        10391 10392 10710 10722 10723 10739 10740 10750 10761 10772 10774 10792 10793 10794 11040 13122 13134 13912 14111 14120
        15121 15201 16291 16292 18111 20232 23932 31001 31002 32113 32300 32401 45407 47111 47112 47191 47241 47249 47722 47911
        47919 55900 56101 56102 56103 56104 56109 56210 56290 56303 56304 85499 95291 96111 96112 96200 01411 01461 10313 10510
        """;

    [Fact]
    public void Of_sixty_common_codes_at_least_55_are_decided_or_left_with_two_levels_and_a_reason()
    {
        string[] codes = Sixty.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(60, codes.Distinct().Count());
        RiskLookup[] found = [.. codes.Select(c => RiskTable.Embedded.Find(c, 2020, null, RiskScale.Micro))];
        int decided = found.Count(f => f.IsCertain);
        RiskLookup[] two = [.. found.Where(f => f.Possible.Slugs().Count() == 2)];
        Assert.True(decided + two.Length >= 55, $"{decided} decided, {two.Length} with two levels");
        Assert.All(two, f => Assert.NotEqual(RiskCautions.None, f.Cautions & ~RiskCautions.ThroughCrosswalk));
    }

    // 56400 (intermediation, new in KBLI 2025) has no row; cooking and serving food went to 56101 and 56102.
    [Theory]
    [InlineData("56103", RiskSet.MediumLow, "56102")]
    [InlineData("56290", RiskSet.MediumLow, "56290")]
    [InlineData("96200", RiskSet.Low, "96100")]
    [InlineData("14111", RiskSet.Low, "14111")]
    public void A_split_code_follows_its_main_successor_and_says_so(string code, object expected, string successor)
    {
        RiskLookup found = RiskTable.Embedded.Find(code, 2020, null, RiskScale.Micro);
        Assert.Equal(expected, found.Possible);
        Assert.Equal(successor, Assert.Single(found.Codes));
        Assert.True(found.Cautions.HasFlag(RiskCautions.SplitFollowed));
    }

    // The pages of OSS said medium-high in the middle of July 2026 and low on 30 September 2026.
    [Fact]
    public void Between_pictures_both_count_and_the_newest_alone_from_its_day()
    {
        RiskLookup between = RiskTable.Embedded.Find("14111", 2025, null, RiskScale.Micro, RiskTime.BetweenPictures);
        Assert.Equal(RiskSet.Low | RiskSet.MediumHigh, between.Possible);
        Assert.True(between.Cautions.HasFlag(RiskCautions.EarlierPicture));
        Assert.Equal(RiskSet.Low, RiskTable.Embedded.Find("14111", 2025, null, RiskScale.Micro).Possible);
        Assert.Equal(RiskSet.Low, RiskTable.Embedded.Find("10794", 2025, null, RiskScale.Micro, RiskTime.BetweenPictures).Possible);
    }

    // 14 July 2026: 56102 low for micro, silent for medium; 56400 low and medium-high for micro, not in the picture of September; 84111 in neither.
    [Theory]
    [InlineData("14111", 2025, RiskScale.Micro, RiskSet.MediumHigh)]
    [InlineData("14111", 2020, RiskScale.Micro, RiskSet.MediumHigh)]
    [InlineData("56102", 2025, RiskScale.Micro, RiskSet.Low)]
    [InlineData("56400", 2025, RiskScale.Micro, RiskSet.Low | RiskSet.MediumHigh)]
    [InlineData("84111", 2025, RiskScale.Micro, RiskSet.Any)]
    public void On_its_day_the_earlier_picture_answers_alone(string code, int edition, object scale, object expected) =>
        Assert.Equal(expected, RiskTable.Embedded.Find(code, edition, null, (RiskScale)scale, RiskTime.EarlierPicture).Possible);

    [Fact]
    public void Where_the_earlier_picture_is_silent_the_newest_answers_on_its_day_too()
    {
        RiskLookup newest = RiskTable.Embedded.Find("56102", 2025, null, RiskScale.Medium);
        Assert.Equal(newest.Possible, RiskTable.Embedded.Find("56102", 2025, null, RiskScale.Medium, RiskTime.EarlierPicture).Possible);
    }

    // A code of the picture of July only: what it was on other days is not known.
    [Fact]
    public void Between_pictures_a_code_that_the_newest_does_not_hold_stays_unknown() =>
        Assert.Equal(RiskSet.Any, RiskTable.Embedded.Find("56400", 2025, null, RiskScale.Micro, RiskTime.BetweenPictures).Possible);

    // PP 5/2021 Lampiran I: beef cattle of medium enterprises high; the picture of 2026 says medium-high.
    [Fact]
    public void Rows_of_PP_5_of_2021_answer_for_their_own_time_only()
    {
        Assert.Equal(RiskSet.High, RiskTable.Embedded.Find("01411", 2020, "pembibitan sapi potong", RiskScale.Medium, RiskTime.UnderPp5).Possible);
        Assert.Equal(RiskSet.MediumHigh, RiskTable.Embedded.Find("01411", 2020, null, RiskScale.Medium).Possible);
        RiskLookup none = RiskTable.Embedded.Find("10794", 2020, null, RiskScale.Micro, RiskTime.UnderPp5);
        Assert.Equal((RiskSet.Any, RiskCautions.NotOfItsTime), (none.Possible, none.Cautions & RiskCautions.NotOfItsTime));
        Assert.Equal(RiskSet.Any, RiskTable.Embedded.Find("10794", 2025, null, RiskScale.Micro, RiskTime.UnderPp5).Possible);
    }

    // startnow.co.id lists pillows (13923/2020) as medium-low, the picture of 2026 their successor 13922/2025 as low.
    [Fact]
    public void A_report_on_the_code_itself_counts_beside_its_successor()
    {
        RiskLookup found = RiskTable.Embedded.Find("13923", 2020, null, RiskScale.Micro);
        Assert.Equal(RiskSet.Low | RiskSet.MediumLow, found.Possible);
        Assert.True(found.Cautions.HasFlag(RiskCautions.OwnRowDiffers));
    }
}
