namespace Umkm.Registers.Tests.Mapping;

/// <summary>Days with a time, and what is told of those that are refused.</summary>
public class DayWithTimeTests
{
    private const string Mapping = "peta: x\nkolom: { id: id, a: { fakta: establishedOn }, b: { surat: nib, isi: terbit } }\n";

    [Theory]
    [InlineData("2019-03-01T17:00:00.000Z", "adalah saat menurut zona waktu")]
    [InlineData("2018-12-31 07:00:00+07", "adalah saat menurut zona waktu")]
    [InlineData("2019-03-01 24:00:00", "tidak ada")]
    public void A_moment_is_refused_whole_and_with_its_reason(string cell, string reason)
    {
        string inFact = Assert.Single(Screened.Of($"id,a,b\nA,{cell},\n", Mapping, "skala-usaha").Rejects);
        string inPaper = Assert.Single(Screened.Of($"id,a,b\nA,,{cell}\n", Mapping, "skala-usaha").Rejects);
        string withForm = Assert.Single(
            Screened
                .Of(
                    $"id,a,b\nA,{cell},\n",
                    Mapping.Replace("establishedOn", "establishedOn, bentuk: hh/bb/tttt", StringComparison.Ordinal),
                    "skala-usaha"
                )
                .Rejects
        );
        string unmapped = Assert.Single(Screened.Of($"id,permits\nA,nib:issuedOn={cell}\n", null, "skala-usaha").Rejects);
        string inFactUnmapped = Assert.Single(Screened.Of($"id,establishedOn\nA,{cell}\n", null, "skala-usaha").Rejects);
        Assert.All([inFact, inPaper, withForm, unmapped, inFactUnmapped], told => Assert.Contains($"\"\"{cell}\"\"", told, StringComparison.Ordinal));
        Assert.All([inFact, inPaper, withForm, unmapped, inFactUnmapped], told => Assert.Contains(reason, told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("id,establishedOn\nA,2019-03-01 00:00:00\n", "2019-03-01 00:00:00")]
    [InlineData("id,permits\nA,nib@2026-12-31 00:00:00\n", "2026-12-31 00:00:00")]
    [InlineData("id,loans\nA,kur-mikro:agreedOn=2025-05-02 10:30:status=berjalan\n", "2025-05-02 10:30")]
    public void Without_a_mapping_a_day_with_a_time_is_told_whole_with_the_way_out(string text, string found)
    {
        string told = Assert.Single(Screened.Of(text, null, "skala-usaha").Rejects);
        Assert.Contains($"\"\"{found}\"\" memuat jam", told, StringComparison.Ordinal);
        Assert.Contains("--mapping peta.yaml", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01/03/2019 00:00:00", "pada bentuk: kolom ini")]
    [InlineData("2018-02-30 00:00:00", "tidak ada dalam kalender")]
    public void With_a_mapping_without_forms_the_form_or_the_calendar_is_told(string cell, string reason) =>
        Assert.Contains(reason, Assert.Single(Screened.Of($"id,a,b\nA,,{cell}\n", Mapping, "skala-usaha").Rejects), StringComparison.Ordinal);

    [Fact]
    public void A_month_by_name_in_front_is_not_taken_for_the_day()
    {
        const string Named = "peta: x\nkolom: { id: id, a: { fakta: establishedOn, bentuk: h bulan tttt } }\n";
        Assert.Contains("Mar 1 2019", Assert.Single(Screened.Of("id,a\nA,Mar 1 2019\n", Named, "skala-usaha").Rejects), StringComparison.Ordinal);
        Assert.Single(Screened.Of("id,a\nA,1 Mar 2019\n", Named, "skala-usaha").Answers);
    }

    [Theory]
    [InlineData("id,establishedOn\nA,0006-05-20\n", null)]
    [InlineData("id,a,b\nA,,0006-05-20\n", Mapping)]
    [InlineData("id,a,b\nA,0006,\n", Mapping)]
    public void A_year_below_1000_is_refused(string text, string? mapping) =>
        Assert.Contains("di bawah 1000", Assert.Single(Screened.Of(text, mapping, "skala-usaha").Rejects), StringComparison.Ordinal);
}
