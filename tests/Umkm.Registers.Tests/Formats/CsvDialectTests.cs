using System.Text;

namespace Umkm.Registers.Tests.Formats;

/// <summary>CSV as programs and people write it. Capital of Rp1 million makes a micro enterprise, of Rp2 billion a small one (PP 7/2021 Pasal 35).</summary>
public class CsvDialectTests
{
    private const string Decision = "skala-usaha/menurut-modal";

    [Theory]
    [InlineData("id;businessCapital;workers\nA;1000000;2\n;;\n;;\n", 2)]
    [InlineData("id,businessCapital,\nA,1000000,\n", 0)]
    [InlineData("DATA UMKM KOTA CONTOH TAHUN 2025,,\n,,\nid,businessCapital,workers\nA,1000000,2\n", 0)]
    [InlineData("sep=;\nid;businessCapital\nA;1000000\n", 0)]
    [InlineData("id\tbusinessCapital\nA\t1000000\n", 0)]
    [InlineData("id|businessCapital\nA|1000000|\n", 0)]
    [InlineData("id,modal usaha\r\nA,1000000\r\n", 0)]
    public void A_register_reads_whatever_surrounds_its_rows(string text, int skipped)
    {
        Screened screened = Screened.Of(text, null, Decision);
        Assert.Equal(["A,mikro"], screened.Answers);
        Assert.Equal(skipped, screened.Totals.Skipped);
    }

    [Fact]
    public void Text_in_quotes_may_go_on_on_the_next_lines()
    {
        Screened screened = Screened.Of("id,name,businessCapital\nA,\"Jl. Contoh\nNo. 1\",1000000\nB,x,2000000000\n", null, Decision);
        Assert.Equal(["A,mikro", "B,kecil"], screened.Answers);
    }

    [Fact]
    public void A_quote_that_is_never_closed_breaks_its_own_line_only()
    {
        Screened screened = Screened.Of("id,name,businessCapital\nA,\"Jl. Contoh,1000000\nB,x,2000000000\nC,\"y, z\",1000000\n", null, Decision);
        Assert.Equal(["B,kecil", "C,mikro"], screened.Answers);
        Assert.StartsWith("2,", Assert.Single(screened.Rejects), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_of_another_encoding_in_a_name_say_nothing_wrong()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("id,name,businessCapital\nA,Café Contoh,1000000\nB,Warung,1000000\n");
        Assert.Equal(["A,mikro", "B,mikro"], Screened.Of(bytes, null, Decision).Answers);
    }

    [Fact]
    public void Utf16_is_told_by_its_mark()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("id\tbusinessCapital\nA\t1000000\n")];
        Assert.Equal(["A,mikro"], Screened.Of(bytes, null, Decision).Answers);
    }

    [Fact]
    public void A_whole_line_in_quotes_is_told()
    {
        string problem = Assert.Single(Screened.Refusal("\"id,businessCapital\"\n\"A,1000000\"\n", null));
        Assert.Contains("Seluruh baris kepala", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_below_no_name_are_told_with_their_row()
    {
        Screened screened = Screened.Of("id,businessCapital,\nA,1000000,x\nB,1000000,\n", null, Decision);
        Assert.Equal(["B,mikro"], screened.Answers);
        Assert.Contains("Kolom ke-3", Assert.Single(screened.Rejects), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_without_an_id_are_numbered()
    {
        Screened screened = Screened.Of("businessCapital\n1000000\n2000000000\n", null, Decision);
        Assert.Equal(["1,mikro", "2,kecil"], screened.Answers);
        Assert.True(screened.Totals.IsNumbered);
    }
}
