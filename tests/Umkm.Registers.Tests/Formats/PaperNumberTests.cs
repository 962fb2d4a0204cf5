namespace Umkm.Registers.Tests.Formats;

/// <summary>A listed NIB or tax card whose number stands for none is refused as the number's own column is.</summary>
public class PaperNumberTests
{
    [Theory]
    [InlineData("nib:number=0000000000000", "NIB ini hanya mengulang angka 0")]
    [InlineData("nib:number=7777777777777", "NIB ini hanya mengulang angka 7")]
    [InlineData("nib:number=tidak ada", "\"\"tidak ada\"\" bukan NIB")]
    [InlineData("halal;npwp:number=-", "\"\"-\"\" bukan NPWP")]
    [InlineData("npwp:status=terbit:number=0", "\"\"0\"\" bukan NPWP")]
    public void A_number_that_stands_for_none_is_refused(string papers, string told)
    {
        Screened screened = Screened.Of($"id,permits\nA,{papers}\nB,nib\n", null, "izin/nib");
        Assert.Single(screened.Answers);
        string reject = Assert.Single(screened.Rejects);
        Assert.Contains(told, reject, StringComparison.Ordinal);
        Assert.Contains("tulis daftar izin tanpa dokumennya", reject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nib:number=0220000012345")]
    [InlineData("nib:number=")]
    [InlineData("nib:number=503/12")]
    [InlineData("npwp:number=021832415000000")]
    [InlineData("halal:number=-")]
    public void Any_other_number_is_read(string papers) =>
        Assert.DoesNotContain(Screened.Of($"id,permits\nA,{papers}\n", null, "izin/nib").Rejects, r => r.Length > 0);

    [Theory]
    [InlineData("halal:status=tidak-ada;halal", true)]
    [InlineData("halal:status=tidak-ada;nib;halal:status=dicabut", true)]
    [InlineData("halal:status=tidak-ada;nib", false)]
    [InlineData("halal:status=tidak-ada;halal:status=tidak-ada", false)]
    [InlineData(":status=tidak-ada;halal", false)]
    public void A_paper_that_is_there_and_is_not_is_refused(string papers, bool isRefused) =>
        Assert.Equal(isRefused ? 1 : 0, Screened.Of($"id,permits\nA,{papers}\nB,nib\n", null, "izin/nib").Rejects.Count(r => r.Length > 0));
}
