using FsCheck.Xunit;
using NodaTime;

namespace Umkm.Domain.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
public class IdentityNumberTests
{
    private const string SomeNik = "3573014507900001";

    [Theory]
    [InlineData("0220001234567", true)]
    [InlineData("0220 0012 34567", true)]
    [InlineData("022000123456", false)]
    [InlineData("02200012345678", false)]
    [InlineData("022000123456X", false)]
    [InlineData("٠٢٢٠٠٠١٢٣٤٥٦٧", false)]
    public void A_nib_has_thirteen_digits(string text, bool good)
    {
        Assert.Equal(good, Nib.Read(text).Succeeded);
        if (good)
        {
            Assert.Equal("0220001234567", Nib.Parse(text).ToString());
        }
    }

    [Theory]
    [InlineData("357301450790001", "text.length")]
    [InlineData("35730145079000012", "text.length")]
    [InlineData("357301450790000A", "text.not-digits")]
    [InlineData("", "text.empty")]
    [InlineData(null, "text.empty")]
    public void A_nik_has_sixteen_digits(string? text, string code) => Assert.Equal(code, Nik.Read(text).Reason?.Code);

    [Fact]
    public void A_nik_prints_masked_wherever_it_may_stand()
    {
        Nik nik = Nik.Parse(SomeNik);
        Enterprise enterprise = new()
        {
            Owner = new Owner { Nik = nik },
            Npwp = Npwp.Parse(SomeNik),
        };
        Assert.Equal("************0001", nik.ToString());
        Assert.Equal("************0001", $"{nik}");
        Assert.DoesNotContain("35730145", enterprise.ToString(), StringComparison.Ordinal);
        Assert.Contains("************0001", enterprise.ToString(), StringComparison.Ordinal);
        Assert.Equal(SomeNik, nik.Reveal());
    }

    [Fact]
    public void A_refused_nik_or_npwp_is_not_shown_in_full()
    {
        string wrong = SomeNik + "9";
        Message reason = Nik.Read(wrong).Reason!;
        FormatException thrown = Assert.Throws<FormatException>(() => Npwp.Parse(wrong));
        Assert.DoesNotContain("3573", reason.Text(Language.Indonesian) + reason.Text(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("3573", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3573010107900001", 1990, 7, 1, true)]
    [InlineData("3573014107900001", 1990, 7, 1, true)]
    [InlineData("3573017107900001", 1990, 7, 31, true)]
    [InlineData("3573010107900001", 1990, 7, 2, false)]
    [InlineData("3573010107900001", 1990, 8, 1, false)]
    [InlineData("3573010107900001", 1991, 7, 1, false)]
    public void A_birth_date_that_differs_from_the_nik_is_a_warning(string nik, int year, int month, int day, bool same)
    {
        Assert.Empty(Nik.Parse(nik).Warnings);
        EquatableList<Message> warnings = Nik.Parse(nik).WarningsFor(new LocalDate(year, month, day));
        Assert.Equal(same ? [] : ["nik.other-birth-date"], warnings.Select(static warning => warning.Code));
    }

    [Theory]
    [InlineData("3573010007900001")]
    [InlineData("3573013207900001")]
    [InlineData("3573014007900001")]
    [InlineData("3573017207900001")]
    [InlineData("3573010100900001")]
    [InlineData("3573010113900001")]
    public void A_nik_without_a_birth_date_in_it_is_accepted_with_a_warning(string text)
    {
        Nik nik = Nik.Parse(text);
        Assert.Equal(["nik.no-birth-date"], nik.Warnings.Select(static warning => warning.Code));
        Assert.Equal(nik.Warnings, nik.WarningsFor(new LocalDate(1990, 7, 1)));
    }

    // The three published examples of the check digit: 12345678-2, 02183241-5, 65389112-7.
    [Theory]
    [InlineData("12.345.678.2-000.000", true)]
    [InlineData("02.183.241.5-000.000", true)]
    [InlineData("65.389.112.7-000.000", true)]
    [InlineData("0021832415000000", true)]
    [InlineData("12.345.678.3-000.000", false)]
    [InlineData("02.183.241.4-000.000", false)]
    [InlineData("0021832414000000", false)]
    [InlineData("3573010107900001", true)]
    public void A_check_digit_that_does_not_match_is_a_warning_never_a_rejection(string text, bool matches)
    {
        Npwp npwp = Npwp.Parse(text);
        Assert.Equal(matches ? [] : ["npwp.check-digit"], npwp.Warnings.Select(static warning => warning.Code));
    }

    [Property]
    public bool Exactly_one_of_ten_check_digits_matches(Digits digits) =>
        Enumerable.Range(0, 10).Count(digit => Npwp.Parse($"{digits.Text[..8]}{digit}001000").Warnings.Count == 0) == 1;

    [Theory]
    [InlineData("02.183.241.5-000.000", 15, true, "***********0000")]
    [InlineData("021832415000000", 15, true, "***********0000")]
    [InlineData("3573010107900001", 16, true, "************0001")]
    [InlineData("0021832415000000", 16, false, "0021832415000000")]
    public void An_npwp_that_may_be_an_individuals_prints_masked(string text, int length, bool individual, string printed)
    {
        Npwp npwp = Npwp.Parse(text);
        Assert.Equal(length, npwp.Length);
        Assert.Equal(individual, npwp.MayBelongToIndividual);
        Assert.Equal(printed, npwp.ToString());
    }

    [Theory]
    [InlineData("02183241500000")]
    [InlineData("02183241500000000")]
    public void An_npwp_has_fifteen_or_sixteen_digits(string text) => Assert.Equal("text.length", Npwp.Read(text).Reason?.Code);

    [Fact]
    public void A_nitku_is_an_npwp_and_a_serial_number()
    {
        Nitku head = Nitku.Parse("0021832415000000 000000");
        Nitku branch = Nitku.Parse(SomeNik + "000001");
        Assert.True(head.IsHeadOffice);
        Assert.Equal(Npwp.Parse("0021832415000000"), head.Npwp);
        Assert.Equal("0021832415000000000000", head.ToString());
        Assert.False(branch.IsHeadOffice);
        Assert.Equal("000001", branch.Serial);
        Assert.Equal("************0001000001", branch.ToString());
        Assert.Equal(SomeNik + "000001", branch.Reveal());
        Assert.False(Nitku.Read(SomeNik).Succeeded);
    }

    [Property]
    public bool Identity_numbers_read_back_as_they_are_revealed(Digits digits) =>
        Nik.Parse(digits.Text[..16]).Reveal() == digits.Text[..16]
        && Npwp.Parse(digits.Text[..15]).Reveal() == digits.Text[..15]
        && Npwp.Parse(digits.Text[..16]).Reveal() == digits.Text[..16]
        && Nitku.Parse(digits.Text).Reveal() == digits.Text
        && Nib.Parse(digits.Text[..13]).Value == digits.Text[..13];
}
