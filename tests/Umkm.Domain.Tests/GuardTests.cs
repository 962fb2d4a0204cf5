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

    [Fact]
    public void A_year_below_1000_is_refused_from_hosts_in_the_words_of_files()
    {
        string words = IsoDate.Read("0019-05-01").Reason!.Text(Language.English);
        var day = new LocalDate(19, 5, 1);
        Action[] sets =
        [
            () => _ = new Enterprise { EstablishedOn = day },
            () => _ = new Owner { BirthDate = day },
            () => _ = new TaxFacts { RegisteredOn = day },
            () => _ = new DebtFacts { WrittenOffOn = day },
            () => _ = new HeldPermit { IssuedOn = day },
            () => _ = new HeldPermit { ValidUntil = day },
            () => _ = new Loan { AgreedOn = day },
            () => _ = FactValue.From(day),
            () => _ = PartialDate.Of(day),
        ];
        Assert.All(sets, set => Assert.StartsWith(words, Assert.Throws<ArgumentOutOfRangeException>(set).Message, StringComparison.Ordinal));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfYear(999));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfMonth(999, 12));
        // The default of the type is a day of the year 1, and the first year of four digits is allowed.
        Assert.Throws<ArgumentOutOfRangeException>(() => new Enterprise { EstablishedOn = default(PartialDate) });
        Assert.Equal("1000-01-01", new Enterprise { EstablishedOn = new LocalDate(1000, 1, 1) }.EstablishedOn.ToString());
    }
}
