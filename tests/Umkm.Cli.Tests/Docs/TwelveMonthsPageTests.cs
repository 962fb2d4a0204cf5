namespace Umkm.Cli.Tests.Docs;

/// <summary>The pages of the next twelve months are what the tool works out for their fixed day.</summary>
public class TwelveMonthsPageTests
{
    private static readonly string Root = Path.GetDirectoryName(Cli.Samples)!;

    [Theory]
    [InlineData("dua-belas-bulan.md")]
    [InlineData("twelve-months.md")]
    public void The_page_is_worked_out_again(string file)
    {
        string path = Path.Combine(Root, "docs", file);
        string page = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.Equal(2, ShownOutput.Count(page));
        string renewed = ShownOutput.Renewed(page);
        if (renewed == page)
        {
            return;
        }
        string received = Path.Combine(AppContext.BaseDirectory, file);
        File.WriteAllText(received, renewed);
        Assert.Fail($"{file} shows what the tool does not print any more. To renew it: cp \"{received}\" \"{path}\"");
    }
}
