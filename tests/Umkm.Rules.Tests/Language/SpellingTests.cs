using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Tests.Language;

/// <summary>The nearest spelling.</summary>
public class SpellingTests
{
    [Theory]
    [InlineData("spp-itr", "batikmark, spp-irt, siup", "spp-irt")]
    [InlineData("spp-itr", "spp-irt, batikmark, siup", "spp-irt")]
    [InlineData("modl", "omzet, modal, kode", "modal")]
    [InlineData("kecil", "mikro, kecil", "kecil")]
    [InlineData("ab", "cd, ef", "cd")]
    [InlineData("abc", "xyz", null)]
    [InlineData("", "a", "a")]
    [InlineData("x", "", "")]
    [InlineData("penjualan tahun lallu", "penjualan tahun lalu, penjualan tahun ini", "penjualan tahun lalu")]
    [InlineData("aa", "ba, ab", "ab")]
    public void Nearest(string word, string candidates, string? nearest) => Assert.Equal(nearest, Spelling.Nearest(word, candidates.Split(", ")));

    [Fact]
    public void Of_no_candidates_there_is_none() => Assert.Null(Spelling.Nearest("x", []));

    [Fact]
    public void A_long_word_costs_no_time() => Assert.Null(Spelling.Nearest(new string('x', 1_000_000), ["modal"]));
}
