using FsCheck.Xunit;

namespace Umkm.Domain.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
public class SpellingTests
{
    private static readonly string[] Words = ["businessCapital", "netAssets", "workers", "pt", "cv"];

    [Theory]
    [InlineData("bussinessCapital", "businessCapital")]
    [InlineData("businesscapital", "businessCapital")]
    [InlineData("netAsset", "netAssets")]
    [InlineData("wrokers", "workers")]
    [InlineData("tp", "pt")]
    [InlineData("modal", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_the_one_that_was_meant(string typed, string? meant) => Assert.Equal(meant, Spelling.Nearest(typed, Words));

    [Theory]
    [InlineData("halal", "izin/halal")]
    [InlineData("Halal", "izin/halal")]
    [InlineData("kur-mikro", "program/kur-mikro")]
    [InlineData("nik", "owner.nik")]
    [InlineData("alal", null)]
    public void A_last_part_stands_for_the_whole(string typed, string? meant) =>
        Assert.Equal(meant, Spelling.Nearest(typed, ["izin/halal", "program/kur-super-mikro", "program/kur-mikro", "owner.nik"]));

    [Fact]
    public void Of_equally_near_words_the_first_wins() => Assert.Equal("abcx", Spelling.Nearest("abcz", ["abcx", "abcy"]));

    [Property]
    public bool A_word_is_nearest_to_itself(Digits digits)
    {
        string word = $"kata{digits.Text[..5]}";
        return Spelling.Nearest(word, ["kata", word]) == word;
    }

    [Fact]
    public void A_very_long_word_has_no_nearest() => Assert.Null(Spelling.Nearest(new string('a', 65), [new string('a', 64)]));
}
