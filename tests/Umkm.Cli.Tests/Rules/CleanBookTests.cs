namespace Umkm.Cli.Tests.Rules;

/// <summary>The book that ships: its checks, cases and coverage are clean, as the tool says it.</summary>
public class CleanBookTests
{
    [Theory]
    [InlineData("check", "No problems: ")]
    [InlineData("test", " expectations: all came true.")]
    [InlineData("coverage", "All answers, readings and sentences are seen in cases.")]
    [InlineData("coverage --bounds", "Every bound is guarded by a case.")]
    public void Each_command_ends_with_0(string command, string says)
    {
        CliResult result = Cli.Run(["rules", .. command.Split(' '), "--lang", "en"]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains(says, result.Out, StringComparison.Ordinal);
    }
}
