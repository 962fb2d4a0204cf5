using System.Text.Json;

namespace Umkm.Cli.Tests;

/// <summary><c>umkm compute pph-final</c>: no month that is given goes without a word. PP 46/2013 is in force from 1 July 2013.</summary>
public class FinalTaxMonthTests
{
    [Theory]
    [InlineData("id", "1:Januari 2013", "6:Juni 2013", "Aturannya berlaku sejak 1 Juli 2013.")]
    [InlineData("en", "1:January 2013", "6:June 2013", "They are in force from 1 July 2013 on.")]
    public void MonthsBeforeTheFirstRule_AreRefused_EachByItsName(string language, string first, string second, string since)
    {
        CliResult said = Year("2013", "--turnover", "1=5", "--turnover", "6=1", "--turnover", "7=100", "--lang", language);
        Assert.Equal((2, ""), (said.Code, said.Out));
        foreach (string[] month in new[] { first.Split(':'), second.Split(':') })
        {
            Assert.Contains(month[1], said.Error, StringComparison.Ordinal);
            Assert.Contains($"--turnover {month[0]}=", said.Error, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("--turnover 7=", said.Error, StringComparison.Ordinal);
        Assert.Contains(since, said.Error, StringComparison.Ordinal);
    }

    /// <summary>One percent (PP 46/2013 Pasal 3 ayat (1)) of Rp100 million is Rp1 million, in the first month and in the last.</summary>
    [Theory]
    [InlineData(7)]
    [InlineData(12)]
    public void MonthsFromTheFirstRuleOn_AreAnswered(int month)
    {
        CliResult said = Year("2013", "--turnover", $"{month}=100000000", "--format", "json");
        using JsonDocument json = JsonDocument.Parse(said.Out);
        JsonElement one = json.RootElement.GetProperty("months").EnumerateArray().Single(m => m.GetProperty("month").GetInt32() == month);
        Assert.Contains("1000000", one.GetProperty("tax").GetRawText(), StringComparison.Ordinal);
    }

    private static CliResult Year(string year, params string[] more) => Cli.Run(["compute", "pph-final", "--year", year, "--form", "cv", .. more]);
}
