using FsCheck.Xunit;

namespace Umkm.Domain.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
public class RupiahTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1000000", 1_000_000)]
    [InlineData("0001", 1)]
    [InlineData("Rp1.000.000.000", 1_000_000_000)]
    [InlineData("Rp 1.000.000.001", 1_000_000_001)]
    [InlineData("Rp. 500.000", 500_000)]
    [InlineData("rp2.500", 2_500)]
    [InlineData(" Rp10.000,00 ", 10_000)]
    [InlineData("Rp10.000,-", 10_000)]
    [InlineData("Rp4,8 miliar", 4_800_000_000)]
    [InlineData("Rp4,8 milyar", 4_800_000_000)]
    [InlineData("4,80 miliar", 4_800_000_000)]
    [InlineData("Rp500 juta", 500_000_000)]
    [InlineData("500juta", 500_000_000)]
    [InlineData("1.500 juta", 1_500_000_000)]
    [InlineData("2,5 Juta", 2_500_000)]
    [InlineData("0,500 juta", 500_000)]
    [InlineData("1,5000 miliar", 1_500_000_000)]
    [InlineData("20 ribu", 20_000)]
    [InlineData("1 triliun", 1_000_000_000_000)]
    [InlineData("Rp1,000000001 miliar", 1_000_000_001)]
    [InlineData("Rp1,0000000010 miliar", 1_000_000_001)]
    [InlineData("-Rp1.000", -1_000)]
    [InlineData("-5", -5)]
    [InlineData("100000000000000000", 100_000_000_000_000_000)]
    public void Amounts_as_Indonesians_write_them_are_read(string text, long amount) => Assert.Equal(amount, Rupiah.Read(text).Value.Amount);

    [Theory]
    [InlineData(null, "text.empty")]
    [InlineData("  ", "text.empty")]
    [InlineData("Rp", "rupiah.form")]
    [InlineData("juta", "rupiah.form")]
    [InlineData("satu juta", "rupiah.form")]
    [InlineData("1 000 000", "rupiah.form")]
    [InlineData("1e9", "rupiah.form")]
    [InlineData("٣٤", "rupiah.form")]
    [InlineData("--5", "rupiah.form")]
    [InlineData("4, miliar", "rupiah.form")]
    [InlineData("4,- juta", "rupiah.form")]
    [InlineData("1,000,000", "rupiah.grouping")]
    [InlineData("1,000", "rupiah.grouping")]
    [InlineData("1.00.000", "rupiah.grouping")]
    [InlineData("1.0000", "rupiah.grouping")]
    [InlineData("1234.567", "rupiah.grouping")]
    [InlineData("1.5 juta", "rupiah.grouping")]
    [InlineData("1,500 juta", "rupiah.grouping")]
    [InlineData("Rp12,000miliar", "rupiah.grouping")]
    [InlineData("1.000.", "rupiah.grouping")]
    [InlineData("1.000,000.00", "rupiah.grouping")]
    [InlineData("Rp1.000,5", "rupiah.fraction")]
    [InlineData("Rp1.000,50", "rupiah.fraction")]
    [InlineData("Rp1,0000000001 miliar", "rupiah.fraction")]
    [InlineData("100000000000000001", "rupiah.too-large")]
    [InlineData("-100000000000000001", "rupiah.too-large")]
    [InlineData("999999999999999999999999999999999999999", "rupiah.too-large")]
    [InlineData("100001 triliun", "rupiah.too-large")]
    public void What_is_no_amount_is_refused_with_its_reason(string? text, string code) => Assert.Equal(code, Rupiah.Read(text).Reason?.Code);

    [Theory]
    [InlineData(0, "Rp0")]
    [InlineData(999, "Rp999")]
    [InlineData(1_000, "Rp1.000")]
    [InlineData(-1_000, "-Rp1.000")]
    [InlineData(-999, "-Rp999")]
    [InlineData(1_000_000_001, "Rp1.000.000.001")]
    [InlineData(123_456, "Rp123.456")]
    public void Amounts_print_with_dots(long amount, string text) => Assert.Equal(text, Rupiah.From(amount).ToString());

    [Property]
    public bool Every_amount_reads_back_as_it_prints(Rupiah amount) => Rupiah.Read(amount.ToString()).Value == amount;

    [Property]
    public bool Reading_any_text_gives_a_value_or_a_reason(AmountLikeText written) =>
        Rupiah.Read(written.Text) is var result && result.Succeeded == (result.Reason is null);

    /// <summary>Halves of amounts, so that sums stay within the bounds.</summary>
    [Property]
    public bool Arithmetic_is_that_of_whole_numbers(Rupiah one, Rupiah two)
    {
        long a = one.Amount / 2;
        long b = two.Amount / 2;
        Rupiah left = Rupiah.From(a);
        Rupiah right = Rupiah.From(b);
        return (left + right).Amount == a + b
            && (left - right).Amount == a - b
            && (-left).Amount == -a
            && (left < right) == (a < b)
            && (left > right) == (a > b)
            && (left <= right) == (a <= b)
            && (left >= right) == (a >= b)
            && left.CompareTo(right) == a.CompareTo(b);
    }

    [Fact]
    public void Beyond_the_bounds_there_is_an_error_never_another_amount()
    {
        Rupiah one = Rupiah.From(1);
        Assert.Equal(Rupiah.MaxValue, Rupiah.MaxValue - one + one);
        Assert.Throws<OverflowException>(() => Rupiah.MaxValue + one);
        Assert.Throws<OverflowException>(() => Rupiah.MinValue - one);
        Assert.Throws<OverflowException>(() => Rupiah.From(Rupiah.MaxValue.Amount + 1));
        Assert.Throws<OverflowException>(() => Rupiah.From(long.MinValue));
        Assert.Throws<OverflowException>(() => Rupiah.FromJuta(long.MaxValue));
        Assert.Throws<OverflowException>(() => Rupiah.FromMiliar(100_000_001));
    }

    [Fact]
    public void Ninety_two_of_the_largest_amounts_still_sum_in_64_bits_and_93_do_not()
    {
        Assert.Equal(9_200_000_000_000_000_000, checked(92 * Rupiah.MaxValue.Amount));
        Assert.Throws<OverflowException>(() => checked(93 * Rupiah.MaxValue.Amount));
    }

    [Fact]
    public void Juta_and_miliar_are_millions_and_thousand_millions()
    {
        Assert.Equal(50_000_000, Rupiah.FromJuta(50).Amount);
        Assert.Equal(2_000_000_000, Rupiah.FromMiliar(2).Amount);
    }

    [Theory]
    [InlineData("100000000000000001", "100000000000000001")]
    [InlineData("3573010107900001,5", "************0001,5")]
    public void A_refused_amount_is_shown_unless_it_may_be_a_nik(string text, string shown) =>
        Assert.Equal(shown, Rupiah.Read(text).Reason?.Argument("found")?.English);

    [Fact]
    public void The_default_is_zero_rupiah() => Assert.Equal(Rupiah.From(0), default);
}
