using NodaTime;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Language;

/// <summary>Numbers, amounts and days as Indonesians write them.</summary>
public class NumberTests
{
    [Theory]
    [InlineData("Rp0", 0)]
    [InlineData("Rp1", 1)]
    [InlineData("Rp 1 miliar", 1_000_000_000)]
    [InlineData("Rp1  miliar", 1_000_000_000)]
    [InlineData("Rp4,8 miliar", 4_800_000_000)]
    [InlineData("Rp4,875 juta", 4_875_000)]
    [InlineData("Rp20 ribu", 20_000)]
    [InlineData("Rp1,5 triliun", 1_500_000_000_000)]
    [InlineData("Rp1.000.000.001", 1_000_000_001)]
    [InlineData("Rp1000000001", 1_000_000_001)]
    [InlineData("Rp1.234 juta", 1_234_000_000)]
    [InlineData("Rp-500.000", -500_000)]
    [InlineData("Rp-1,5 juta", -1_500_000)]
    [InlineData("Rp100.000 triliun", 100_000_000_000_000_000)]
    [InlineData("Rp0,000000001 miliar", 1)]
    public void Amounts(string text, long amount) => Assert.Equal(amount, IndonesianNumbers.ReadRupiah(text));

    [Theory]
    [InlineData("")]
    [InlineData("Rp")]
    [InlineData("1 miliar")]
    [InlineData("rp1")]
    [InlineData("Rp1,5")]
    [InlineData("Rp1,0000000005 miliar")]
    [InlineData("Rp1.00")]
    [InlineData("Rp1000.000")]
    [InlineData("Rp.000")]
    [InlineData("Rp1..000")]
    [InlineData("Rp1,5,5 juta")]
    [InlineData("Rp,5 juta")]
    [InlineData("Rp1, juta")]
    [InlineData("Rp1 milyar")]
    [InlineData("Rp1 juta juta")]
    [InlineData("Rp--1")]
    [InlineData("Rp+1")]
    [InlineData("Rp1e9")]
    [InlineData("Rp١")]
    [InlineData("Rp100.000.000.000.000.001")]
    [InlineData("Rp99999999999999999999999999")]
    public void No_amounts(string text) => Assert.Null(IndonesianNumbers.ReadRupiah(text));

    [Theory]
    [InlineData(0, "Rp0")]
    [InlineData(999, "Rp999")]
    [InlineData(1_000, "Rp1.000")]
    [InlineData(999_999, "Rp999.999")]
    [InlineData(1_000_000, "Rp1 juta")]
    [InlineData(1_100_000, "Rp1,1 juta")]
    [InlineData(1_110_000, "Rp1.110.000")]
    [InlineData(4_800_000_000, "Rp4,8 miliar")]
    [InlineData(1_000_000_001, "Rp1.000.000.001")]
    [InlineData(1_234_000_000, "Rp1.234 juta")]
    [InlineData(2_500_000_000_000, "Rp2,5 triliun")]
    [InlineData(-1_500_000, "Rp-1,5 juta")]
    [InlineData(-500_000, "Rp-500.000")]
    public void Short_amounts(long amount, string text) => Assert.Equal(text, IndonesianNumbers.ShortRupiah(amount));

    [RepeatableProperty(2_000)]
    public bool Every_amount_is_read_again_from_its_short_form(Domain.Rupiah amount) =>
        IndonesianNumbers.ReadRupiah(IndonesianNumbers.ShortRupiah(amount.Amount)) == amount.Amount
        && IndonesianNumbers.ReadNumber(IndonesianNumbers.Grouped(amount.Amount), null) == amount.Amount;

    [Theory]
    [InlineData("2 Februari 2021", 2021, 2, 2)]
    [InlineData("02 Februari 2021", 2021, 2, 2)]
    [InlineData("29 Februari 2020", 2020, 2, 29)]
    [InlineData("31 Desember 1800", 1800, 12, 31)]
    [InlineData("2021-02-02", 2021, 2, 2)]
    [InlineData("9000-12-31", 9000, 12, 31)]
    public void Days_(string text, int year, int month, int day) => Assert.Equal(new LocalDate(year, month, day), IndonesianNumbers.ReadDate(text));

    [Theory]
    [InlineData("29 Februari 2021")]
    [InlineData("31 April 2021")]
    [InlineData("0 Januari 2021")]
    [InlineData("2 februari 2021")]
    [InlineData("2 Feb 2021")]
    [InlineData("Februari 2021")]
    [InlineData("2021-2-2")]
    [InlineData("2021-13-01")]
    [InlineData("2021-02-30")]
    [InlineData("2021/02/02")]
    [InlineData("02-02-2021")]
    [InlineData("1799-12-31")]
    [InlineData("9001-01-01")]
    [InlineData("2 Februari -2021")]
    public void No_days(string text) => Assert.Null(IndonesianNumbers.ReadDate(text));

    [Fact]
    public void Every_day_is_read_again_from_its_words()
    {
        for (LocalDate day = new(2019, 12, 1); day < new LocalDate(2021, 2, 1); day = day.PlusDays(1))
        {
            Assert.Equal(day, IndonesianNumbers.ReadDate(IndonesianNumbers.LongDate(day)));
            Assert.Equal(day, IndonesianNumbers.ReadDate(NodaTime.Text.LocalDatePattern.Iso.Format(day)));
            Assert.Equal(day, Umkm.Rules.RuleLanguage.Days.ToDate(Umkm.Rules.RuleLanguage.Days.Of(day)));
        }
        Assert.Equal("2 February 2021", IndonesianNumbers.EnglishDate(new LocalDate(2021, 2, 2)));
        Assert.Equal(0, Umkm.Rules.RuleLanguage.Days.Of(new LocalDate(1970, 1, 1)));
        Assert.Equal(-1, Umkm.Rules.RuleLanguage.Days.Of(new LocalDate(1969, 12, 31)));
    }

    [Theory]
    [InlineData("19 orang", QuantityKind.Count, 19, "orang")]
    [InlineData("1.000 orang", QuantityKind.Count, 1000, "orang")]
    [InlineData("2 ribu orang", QuantityKind.Count, 2000, "orang")]
    [InlineData("10 %", QuantityKind.Count, 10, "%")]
    [InlineData("7 hari", QuantityKind.Days, 7, "hari")]
    [InlineData("6 bulan", QuantityKind.Months, 6, "bulan")]
    [InlineData("17 tahun", QuantityKind.Years, 17, "tahun")]
    [InlineData("tahun 2025", QuantityKind.Year, 2025, null)]
    [InlineData("tanggal penilaian", QuantityKind.AssessmentDate, 0, null)]
    [InlineData("Rp5", QuantityKind.Rupiah, 5, null)]
    [InlineData("1 Januari 1970", QuantityKind.Date, 0, null)]
    public void Quantities(string text, object kind, long number, string? unit) =>
        Assert.Equal(new Quantity((QuantityKind)kind, number, unit), QuantityReader.Read(text));

    [Theory]
    [InlineData("19")]
    [InlineData("orang 19")]
    [InlineData("19 orang 5")]
    [InlineData("tahun 25")]
    [InlineData("1,5 orang")]
    [InlineData("")]
    public void No_quantities(string text) => Assert.Null(QuantityReader.Read(text));

    [Theory]
    [InlineData("0 hari", true)]
    [InlineData("100.000 hari", true)]
    [InlineData("100.001 hari", false)]
    [InlineData("3.000 bulan", true)]
    [InlineData("3.001 bulan", false)]
    [InlineData("250 tahun", true)]
    [InlineData("251 tahun", false)]
    [InlineData("-1 hari", false)]
    [InlineData("1 orang", false)]
    public void Durations(string text, bool isOne) => Assert.Equal(isOne, QuantityReader.IsDuration(QuantityReader.Read(text)!));
}
