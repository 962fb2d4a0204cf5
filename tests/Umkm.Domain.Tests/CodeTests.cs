using NodaTime;

namespace Umkm.Domain.Tests;

/// <summary>KBLI codes, region codes, subject ids, dates and percentages.</summary>
public class CodeTests
{
    [Theory]
    [InlineData("01111/2020", 1111, 1)]
    [InlineData("10794/2025", 10794, 10)]
    [InlineData(" 56102 / 2009 ", 56102, 56)]
    public void A_kbli_code_keeps_its_leading_zero_and_its_edition(string text, int number, int division)
    {
        Kbli kbli = Kbli.Parse(text);
        Assert.Equal(number, kbli.Code.Number);
        Assert.Equal(division, kbli.Code.Division);
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), kbli.ToString());
    }

    [Theory]
    [InlineData("10794", "kbli.no-edition")]
    [InlineData("10794/2021", "kbli.edition")]
    [InlineData("10794/", "kbli.edition")]
    [InlineData("10794/2020/2025", "kbli.edition")]
    [InlineData("1079/2020", "kbli.form")]
    [InlineData("107941/2020", "kbli.form")]
    [InlineData("C10794/2020", "kbli.form")]
    [InlineData("/2020", "text.empty")]
    [InlineData(null, "text.empty")]
    public void A_code_without_its_edition_or_of_another_form_is_refused(string? text, string code) =>
        Assert.Equal(code, Kbli.Read(text).Reason?.Code);

    [Theory]
    [InlineData("1079")]
    [InlineData("10794 KBLI 2020")]
    [InlineData("10794-2020")]
    public void Who_writes_another_form_is_told_the_form(string text) =>
        Assert.Contains("10794/2020", Kbli.Read(text).Reason!.Text(Language.English), StringComparison.Ordinal);

    [Fact]
    public void The_same_digits_of_two_editions_are_two_activities() => Assert.NotEqual(Kbli.Parse("56102/2020"), Kbli.Parse("56102/2025"));

    [Fact]
    public void An_edition_that_does_not_exist_cannot_be_constructed() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Kbli(KbliCode.Parse("10794"), default));

    [Fact]
    public void A_group_of_codes_is_given_by_its_first_digits()
    {
        KbliCode code = KbliCode.Parse("01111");
        Assert.True(code.StartsWith("01"));
        Assert.True(code.StartsWith("01111"));
        Assert.False(code.StartsWith("11"));
    }

    [Fact]
    public void The_default_code_is_five_zeros() => Assert.Equal("00000", default(KbliCode).ToString());

    [Theory]
    [InlineData("35", RegionLevel.Province, "35")]
    [InlineData("35.73", RegionLevel.Regency, "35.73")]
    [InlineData("33.73.04", RegionLevel.District, "33.73.04")]
    [InlineData("33.73.04.1001", RegionLevel.Village, "33.73.04.1001")]
    public void A_region_code_has_one_of_four_levels(string text, RegionLevel level, string printed)
    {
        RegionCode region = RegionCode.Parse(text);
        Assert.Equal(level, region.Level);
        Assert.Equal(printed, region.ToString());
    }

    [Theory]
    [InlineData("91.1")]
    [InlineData("3")]
    [InlineData("357")]
    [InlineData("357304")]
    [InlineData("3573041001")]
    [InlineData("35-73")]
    [InlineData("35.7a")]
    [InlineData("35.73.")]
    [InlineData("33.73.04.100")]
    [InlineData("33.73.041001.")]
    public void A_code_that_lost_digits_or_dots_is_refused(string text) => Assert.Equal("region.form", RegionCode.Read(text).Reason?.Code);

    [Theory]
    [InlineData("35.73.04", "35.73", true)]
    [InlineData("35.73", "35", true)]
    [InlineData("35.73", "35.73", true)]
    [InlineData("35", "35.73", false)]
    [InlineData("35.73", "35.07", false)]
    [InlineData("33.73", "35", false)]
    public void A_region_is_within_another_when_its_code_begins_with_it(string inner, string outer, bool within) =>
        Assert.Equal(within, RegionCode.Parse(inner).IsWithin(RegionCode.Parse(outer)));

    [Fact]
    public void A_region_names_those_it_lies_in_and_none_below()
    {
        RegionCode region = RegionCode.Parse("35.73.04");
        Assert.Equal(RegionCode.Parse("35"), region.At(RegionLevel.Province));
        Assert.Equal(RegionCode.Parse("35.73"), region.At(RegionLevel.Regency));
        Assert.Equal(region, region.At(RegionLevel.District));
        Assert.Null(region.At(RegionLevel.Village));
    }

    [Theory]
    [InlineData("M-0001", true)]
    [InlineData("Toko Bu Ani", true)]
    [InlineData("", false)]
    [InlineData(" M-0001", false)]
    [InlineData("M\n1", false)]
    public void A_subject_id_is_printable_text(string text, bool good) => Assert.Equal(good, SubjectId.Read(text).Succeeded);

    [Fact]
    public void A_subject_id_has_at_most_200_characters()
    {
        Assert.True(SubjectId.Read(new string('x', 200)).Succeeded);
        Assert.False(SubjectId.Read(new string('x', 201)).Succeeded);
        Assert.False(SubjectId.Read("\ud800").Succeeded);
    }

    [Fact]
    public void Dates_exist_exactly_when_the_calendar_has_them()
    {
        foreach (int year in new[] { 1900, 2000, 2023, 2024 })
        {
            for (int month = 0; month <= 13; month++)
            {
                for (int day = 0; day <= 32; day++)
                {
                    bool exists = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
                    ParseResult<LocalDate> result = IsoDate.Read($"{year}-{month:D2}-{day:D2}");
                    Assert.Equal(exists ? null : "date.impossible", result.Reason?.Code);
                    Assert.Equal(exists ? new LocalDate(year, month, day) : default, result.Succeeded ? result.Value : default);
                }
            }
        }
    }

    [Theory]
    [InlineData("31/12/2026")]
    [InlineData("2026-1-1")]
    [InlineData("2026/01/01")]
    [InlineData("2026-01-01T00:00:00")]
    [InlineData("besok")]
    public void A_date_of_another_form_is_refused(string text) => Assert.Equal("date.form", IsoDate.Read(text).Reason?.Code);

    [Theory]
    [InlineData("0006-05-20")]
    [InlineData("0999-12-31")]
    [InlineData("0999-12")]
    [InlineData("0006")]
    public void A_year_below_1000_is_a_mistake_of_some_program(string text)
    {
        Assert.Equal("date.early-year", PartialDate.Read(text).Reason?.Code);
        Assert.Equal(text.Length == 10 ? "date.early-year" : "date.form", IsoDate.Read(text).Reason?.Code);
    }

    [Theory]
    [InlineData(1000, 1, 1, "1000-01-01")]
    [InlineData(9999, 12, 31, "9999-12-31")]
    public void The_first_and_last_dates_print_and_read_back(int year, int month, int day, string text)
    {
        Assert.Equal(text, IsoDate.Format(new LocalDate(year, month, day)));
        Assert.Equal(new LocalDate(year, month, day), IsoDate.Read(text).Value);
        Assert.Equal("date.impossible", IsoDate.Read("0000-01-01").Reason?.Code);
    }

    [Theory]
    [InlineData("6", 600, "6%")]
    [InlineData("6,5%", 650, "6,5%")]
    [InlineData("6.25", 625, "6,25%")]
    [InlineData("0,05 %", 5, "0,05%")]
    [InlineData("1000", 100_000, "1000%")]
    public void Percentages_have_up_to_two_decimals(string text, int hundredths, string printed)
    {
        Assert.Equal(hundredths, Percent.Read(text).Value.Hundredths);
        Assert.Equal(printed, Percent.FromHundredths(hundredths).ToString());
        Assert.Equal(hundredths, Percent.Read(printed).Value.Hundredths);
    }

    [Theory]
    [InlineData("6,255")]
    [InlineData("-1")]
    [InlineData("1000,01")]
    [InlineData("1e2")]
    [InlineData("6,")]
    [InlineData(",5")]
    [InlineData("99999999999")]
    public void What_is_no_percentage_is_refused(string text) => Assert.Equal("percent.form", Percent.Read(text).Reason?.Code);

    [Fact]
    public void A_percentage_outside_its_bounds_is_an_error()
    {
        Assert.Throws<OverflowException>(() => Percent.FromHundredths(-1));
        Assert.Throws<OverflowException>(() => Percent.FromWhole(1001));
        Assert.Throws<OverflowException>(() => Percent.FromWhole(int.MaxValue));
        Assert.Equal(Percent.FromWhole(0), default);
    }
}
