using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Tests.Language;

/// <summary>KBLI and region codes as ranges of numbers.</summary>
public class CodesTests
{
    [Theory]
    [InlineData("56101/2020", 202056101, 202056101)]
    [InlineData("01111/2005", 200501111, 200501111)]
    [InlineData("5610/2020", 202056100, 202056109)]
    [InlineData("561/2020", 202056100, 202056199)]
    [InlineData("56/2025", 202556000, 202556999)]
    [InlineData("5/2025", 202550000, 202559999)]
    [InlineData("10 s.d. 33/2020", 202010000, 202033999)]
    [InlineData("10 s.d. 10/2009", 200910000, 200910999)]
    [InlineData("10391 s.d. 11/2020", 202010391, 202011999)]
    public void Kbli_groups(string text, long low, long high) => Assert.Equal(new NumberRange(low, high), Codes.KbliGroup(text));

    [Theory]
    [InlineData("56101")]
    [InlineData("/2020")]
    [InlineData("56101/2019")]
    [InlineData("56101/20")]
    [InlineData("56101/ 2020")]
    [InlineData("561011/2020")]
    [InlineData("5610a/2020")]
    [InlineData("33 s.d. 10/2020")]
    [InlineData("10 s.d. 20 s.d. 33/2020")]
    [InlineData("10-33/2020")]
    [InlineData("10/2020/2020")]
    [InlineData("")]
    public void No_kbli_groups(string text) => Assert.Null(Codes.KbliGroup(text));

    [Theory]
    [InlineData("35", 3500000000, 3599999999)]
    [InlineData("35.73", 3573000000, 3573999999)]
    [InlineData("35.73.04", 3573040000, 3573049999)]
    [InlineData("35.73.04.1001", 3573041001, 3573041001)]
    public void Regions(string text, long low, long high)
    {
        Assert.Equal(new NumberRange(low, high), Codes.RegionGroup(text));
        Assert.Equal(low, Codes.Region(text));
    }

    [Theory]
    [InlineData("3573")]
    [InlineData("35.7")]
    [InlineData("35.73.4")]
    [InlineData("35.73.04.101")]
    [InlineData("35.73.04.1001.1")]
    [InlineData("3a.73")]
    [InlineData(".73")]
    [InlineData("")]
    public void No_regions(string text) => Assert.Null(Codes.RegionGroup(text));
}
