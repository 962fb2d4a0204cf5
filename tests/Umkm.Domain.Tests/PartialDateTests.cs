using NodaTime;

namespace Umkm.Domain.Tests;

public class PartialDateTests
{
    [Theory]
    [InlineData("2019", "2019-01-01", "2019-12-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2019-02", "2019-02-01", "2019-02-28")]
    [InlineData(" 2019-05-17 ", "2019-05-17", "2019-05-17")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    public void A_year_or_a_month_is_all_of_its_days(string text, string first, string last)
    {
        PartialDate date = PartialDate.Read(text).Value;
        Assert.Equal((first, last), (IsoDate.Format(date.First), IsoDate.Format(date.Last)));
        Assert.Equal(text.Trim(), date.ToString());
        Assert.True(date.MayBe(date.First) && date.MayBe(date.Last) && !date.MayBe(date.First.PlusDays(-1)));
        Assert.Equal(first == last, date.Day is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("2019-13")]
    [InlineData("2019-00")]
    [InlineData("2019-1")]
    [InlineData("19")]
    [InlineData("20190")]
    [InlineData("2019-02-30")]
    [InlineData("tahun")]
    public void What_is_none_is_refused_with_a_reason(string text) => Assert.NotNull(PartialDate.Read(text).Reason);

    [Fact]
    public void A_day_goes_in_as_it_is()
    {
        var enterprise = new Enterprise { EstablishedOn = new LocalDate(2019, 3, 1) };
        Assert.Equal(new LocalDate(2019, 3, 1), enterprise.EstablishedOn!.Value.Day);
        LocalDate? unknown = null;
        Assert.Null(new Owner { BirthDate = unknown }.BirthDate);
        Assert.NotEqual(PartialDate.OfYear(2019), PartialDate.Of(new LocalDate(2019, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfMonth(2019, 13));
    }

    [Fact]
    public void A_year_is_a_fact_once_it_has_ended()
    {
        var enterprise = new Enterprise { EstablishedOn = PartialDate.OfYear(2025) };
        Assert.Null(FactsInTime.On(enterprise, new LocalDate(2025, 12, 30)).EstablishedOn);
        Assert.Equal(PartialDate.OfYear(2025), FactsInTime.On(enterprise, new LocalDate(2025, 12, 31)).EstablishedOn);
        Assert.Equal([new FutureFact("establishedOn", new LocalDate(2025, 12, 31))], FactsInTime.After(enterprise, new LocalDate(2025, 6, 1)));
    }
}
