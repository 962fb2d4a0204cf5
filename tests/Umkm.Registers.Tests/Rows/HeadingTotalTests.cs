namespace Umkm.Registers.Tests.Rows;

/// <summary>Headings that hold the sums of the rows below them are no enterprises.</summary>
public class HeadingTotalTests
{
    private const string Head = "No;Nama Usaha;Modal Usaha;Omzet\n";
    private const string Peta = "peta: x\nkolom: { No: tidak dipakai, Nama Usaha: name, Modal Usaha: businessCapital, Omzet: annualSales }\n";
    private const string Decision = "skala-usaha/menurut-modal";

    /// <summary>500 + 600 = 1.100, 900 + 800 = 1.700; 700 + 300 = 1.000, 400 + 300 = 700; 1.100 + 1.000 = 2.100, 1.700 + 700 = 2.400.</summary>
    private const string Rows =
        "{0};KOTA;2.100.000.000;2.400.000.000\n{1};KLOJEN;1.100.000.000;1.700.000.000\n1;A;500.000.000;900.000.000\n2;B;600.000.000;800.000.000\n"
        + "{2};SUKUN;1.000.000.000;700.000.000\n3;C;700.000.000;400.000.000\n4;D;300.000.000;300.000.000\n";

    [Theory]
    [InlineData("", "", "", "tanpa No,")]
    [InlineData("I", "A", "B", "tanpa No berupa angka,")]
    public void They_are_rejected_with_the_rows_that_they_add_up(string top, string first, string second, string told)
    {
        string file = Head + string.Format(System.Globalization.CultureInfo.InvariantCulture, Rows, top, first, second);
        Screened screened = Screened.Of(file, Peta, Decision);
        Assert.Equal(["3", "4", "6", "7"], screened.Answers.Select(a => a.Split(',')[0]));
        Assert.Equal(["2", "3", "6"], screened.Rejects.Select(r => r.Split(',')[0]));
        Assert.Equal(
            ["4 sampai 8", "4 sampai 5", "7 sampai 8"],
            screened.Rejects.Select(r => System.Text.RegularExpressions.Regex.Match(r, "jumlah baris ([0-9]+ sampai [0-9]+)").Groups[1].Value)
        );
        Assert.All(screened.Rejects, r => Assert.Contains(told, r, StringComparison.Ordinal));
        RegisterInspection look = Looked.Of(file);
        Assert.Equal((4, "id"), (look.Rows, look.Columns[0].Proposal));
        Screened proposed = Screened.Of(file, look.Mapping, Decision);
        Assert.Equal(["1,mikro", "2,mikro", "3,mikro", "4,mikro"], proposed.Answers);
        Assert.Empty(proposed.Rejects);
    }

    /// <summary>One rupiah more, an enterprise that stands twice, an owner of several rows.</summary>
    [Theory]
    [InlineData(";KLOJEN;30000001;50000000\n1;A;10000000;20000000\n2;B;20000000;30000000\n")]
    [InlineData(";A;10000000;20000000\n1;A;10000000;20000000\n")]
    [InlineData(";A;10000000;20000000\n;B;10000000;20000000\n1;C;5;6\n")]
    public void What_is_no_sum_is_read(string rows) => Assert.Empty(Screened.Of(Head + rows, Peta, Decision).Rejects);

    /// <summary>A heading of one row may be an enterprise that stands twice: it is told.</summary>
    [Fact]
    public void A_heading_of_a_single_row_is_told()
    {
        Screened screened = Screened.Of($"{Head};KLOJEN;10000000;20000000\n1;A;10000000;20000000\n2;B;5;6\n", Peta, Decision);
        Assert.Equal(3, screened.Answers.Length);
        Screened next = Screened.Of($"{Head};KLOJEN;10000000;20000000\n1;A;10000000;20000000\n;SUKUN;7;9\n2;B;5;6\n3;C;2;3\n", Peta, Decision);
        Assert.Equal(["4"], next.Rejects.Select(r => r.Split(',')[0]));
        Assert.Contains(next.Totals.Observations, o => o.Indonesian.StartsWith("Baris 2 tanpa nomor", StringComparison.Ordinal));
    }

    /// <summary>Rows come in chunks of 4,096: 5.000 rows of 2 and 3 million are 10 and 15 billion.</summary>
    [Theory]
    [InlineData("")]
    [InlineData(";SUKUN;7;9\n")]
    public void A_heading_of_rows_that_go_beyond_a_chunk_is_told(string below)
    {
        string rows = string.Concat(Enumerable.Range(1, 5000).Select(i => $"{i};N{i};2000000;3000000\n"));
        Screened screened = Screened.Of($"{Head};KLOJEN;10000000000;15000000000\n{rows}{below}", Peta, Decision);
        Assert.Contains(screened.Totals.Observations, o => o.Indonesian.StartsWith("Baris 2 tanpa nomor", StringComparison.Ordinal));
        Screened other = Screened.Of($"{Head};KLOJEN;10000000001;15000000000\n{rows}{below}", Peta, Decision);
        Assert.DoesNotContain(other.Totals.Observations, o => o.Indonesian.StartsWith("Baris 2 tanpa nomor", StringComparison.Ordinal));
    }

    /// <summary>A sum with its word in the column of numbers ends a part: 10 + 20 = 30, and 5 + 6 = 11 below it.</summary>
    [Fact]
    public void A_sum_with_its_word_ends_a_part()
    {
        const string File = "1;A;10000000;1\n2;B;20000000;2\nJumlah;;30000000;3\n3;C;5000000;1\n4;D;6000000;2\n;Sukun;11000000;3\n";
        Assert.Equal(["7"], Screened.Of(Head + File, Peta, Decision).Rejects.Select(r => r.Split(',')[0]));
    }
}
