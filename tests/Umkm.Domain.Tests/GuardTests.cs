using Ardalis.GuardClauses;
using NodaTime;

namespace Umkm.Domain.Tests;

/// <summary>The guards for our values, as a host calls them.</summary>
public class GuardTests
{
    [Fact]
    public void An_amount_below_zero_is_refused_and_named_after_the_argument()
    {
        Rupiah plafond = Rupiah.From(-1);
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Against.Negative(plafond));
        Assert.Equal(nameof(plafond), refused.ParamName);
        Assert.Equal(plafond, refused.ActualValue);
        Assert.Equal(Rupiah.Zero, Guard.Against.Negative(Rupiah.Zero));
    }

    [Fact]
    public void What_is_unknown_passes()
    {
        Rupiah? amount = null;
        int? workers = null;
        LegalForm? form = null;
        Assert.Null(Guard.Against.Negative(amount));
        Assert.Null(Guard.Against.Negative(workers));
        Assert.Null(Guard.Against.OutsideEnum(form, Slugs.LegalForm));
    }

    [Fact]
    public void A_value_that_its_enum_does_not_have_is_refused_with_those_it_has()
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Against.OutsideEnum((RiskLevel)99, Slugs.RiskLevel, "risk"));
        Assert.Equal("risk", refused.ParamName);
        Assert.Contains("rendah, menengah-rendah, menengah-tinggi, tinggi", refused.Message, StringComparison.Ordinal);
        Assert.Equal(RiskLevel.Low, Guard.Against.OutsideEnum(RiskLevel.Low, Slugs.RiskLevel));
    }

    [Fact]
    public void A_text_that_is_no_number_is_refused_with_the_reason_and_one_that_is_comes_back_read()
    {
        string nib = "12345";
        var refused = Assert.Throws<ArgumentException>(() => Guard.Against.InvalidNib(nib));
        Assert.Equal(nameof(nib), refused.ParamName);
        Assert.StartsWith(Nib.Read(nib).Reason!.Text(Language.English), refused.Message, StringComparison.Ordinal);
        Assert.Equal(Nib.Parse("8120312345678"), Guard.Against.InvalidNib("8120 3123 4567 8"));
        Assert.Throws<ArgumentException>(() => Guard.Against.InvalidNib(null));
    }

    [Fact]
    public void A_personal_number_that_is_refused_is_not_shown()
    {
        const string Typed = "357301010790000";
        Assert.DoesNotContain(Typed, Assert.Throws<ArgumentException>(() => Guard.Against.InvalidNik(Typed)).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Typed + "12",
            Assert.Throws<ArgumentException>(() => Guard.Against.InvalidNpwp(Typed + "12")).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Setters_name_what_was_wrong_as_they_always_did()
    {
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => new Enterprise { Workers = -1 }).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => new Enterprise { EstablishedOn = new LocalDate(0, 1, 1) }).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentException>(() => new HeldPermit { Kind = "SPP-IRT" }).ParamName);
    }
}
