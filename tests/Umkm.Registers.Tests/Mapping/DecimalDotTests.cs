using Umkm.Domain;
using Umkm.Rules;
using Umkm.Rules.Books;

namespace Umkm.Registers.Tests.Mapping;

/// <summary>A dot may stand between thousands or before decimals. The mapping says which; where it does not and the cells of a column use it both
/// ways, nothing is screened. Micro is up to Rp1 miliar of capital, small up to Rp5 miliar (PP 7/2021 Pasal 35).</summary>
public class DecimalDotTests
{
    private const string Decision = "skala-usaha/menurut-modal";

    /// <summary>1.250 beside 12.5 may be one and a quarter; beside 1.250.000 or 12,5 it is not.</summary>
    [Theory]
    [InlineData("12.5|1.250|7.75|20.125", "3, 5", "2, 4")]
    [InlineData("Rp12.5|Rp1.250|7|8", "3", "2")]
    [InlineData("1.2500|1.250|7|8", "3", "2")]
    [InlineData("1.250|1250.250|7|8", "2", "3")]
    public void Used_both_ways_it_stops_the_register_with_the_line_to_write(string amounts, string either, string decimals)
    {
        string told = Assert.Single(Screened.Refusal(File(amounts), Peta("satuan: juta")));
        Assert.StartsWith("berkas: Modal: ", told, StringComparison.Ordinal);
        Assert.Contains($"(baris {either}) dapat dibaca dua cara", told, StringComparison.Ordinal);
        Assert.Contains($"di depan desimal pada baris {decimals},", told, StringComparison.Ordinal);
        Assert.Contains("desimal: titik", told, StringComparison.Ordinal);
        InspectedColumn column = Looked.Of(File(amounts).Replace("Modal", "Modal (juta)", StringComparison.Ordinal)).Columns[1];
        Assert.True(column.IsOpen);
        Assert.Equal("{ fakta: businessCapital, satuan: juta, desimal: \"?\" }", column.Proposal);
        Assert.Contains($"dua cara (baris {either})", column.Doubt!.Indonesian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12,5|1.250|1.250.000,5|8")]
    [InlineData("1.250|20.125|7|8")]
    [InlineData("12.5|1250|1.250,5|8")]
    public void Used_one_way_it_does_not(string amounts) => Assert.NotEmpty(Screened.Of(File(amounts), Peta("satuan: juta"), Decision).Answers);

    [Fact]
    public void All_that_is_wrong_is_told_with_it()
    {
        using var input = new RegisterInput(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(File("12.5|1.250|x|7"))), "berkas");
        var subjects = new RegisterSubjects(RuleBook.Embedded) { Mapping = Screened.Mapping(Peta("satuan: juta")) };
        RegisterException refused = Assert.Throws<RegisterException>(() => subjects.Read(input, "berkas").ToArray());
        Assert.Equal(
            ["mapping.not-amount", "mapping.not-amount", "mapping.two-marks", "register.rows-unusable"],
            refused.Problems.Select(p => p.Message.Code)
        );
    }

    /// <summary>With dots before decimals 1.250 juta are Rp1.250.000, and 1,000.000001 juta are a rupiah more than Rp1 miliar.</summary>
    [Theory]
    [InlineData("titik", "1.250", "mikro")]
    [InlineData("koma", "1.250", "kecil")]
    [InlineData("titik", "1,000.0", "mikro")]
    [InlineData("titik", "1,000.000001", "kecil")]
    [InlineData("titik", "Rp 1,250", "kecil")]
    [InlineData("titik", "1.25 miliar", "kecil")]
    [InlineData("titik", "0.5 miliar", "mikro")]
    [InlineData("koma", "1.000,000001", "kecil")]
    public void It_means_what_the_mapping_says(string mark, string amount, string answer)
    {
        Screened screened = Screened.Of(File(amount), Peta($"satuan: juta, desimal: {mark}"), Decision);
        Assert.Equal([$"0,{answer}"], screened.Answers);
    }

    [Theory]
    [InlineData("titik", "1.250.000", "bukan jumlah dengan titik desimal")]
    [InlineData("titik", "1.250,5", "bukan jumlah dengan titik desimal")]
    [InlineData("titik", "12,50,000", "bukan jumlah dengan titik desimal")]
    [InlineData("titik", "9.5e+08", "pangkat")]
    [InlineData("koma", "12.5", "bukan jumlah dengan satuan")]
    public void Cells_that_contradict_it_are_rejected(string mark, string amount, string reason)
    {
        Screened screened = Screened.Of(File($"{amount}|7"), Peta($"satuan: juta, desimal: {mark}"), Decision);
        Assert.Contains(reason, Assert.Single(screened.Rejects), StringComparison.Ordinal);
        Assert.Equal(["1,mikro"], screened.Answers);
    }

    [Fact]
    public void Commas_used_both_ways_stop_it_too() =>
        Assert.Contains(
            "(baris 3) dapat dibaca dua cara",
            Assert.Single(Screened.Refusal(File("12,5|1,250|7"), Peta("satuan: juta, desimal: titik"))),
            StringComparison.Ordinal
        );

    /// <summary>What programs write of whole rupiah: a nought behind a dot; sen are refused.</summary>
    [Theory]
    [InlineData("1000000000.0", "mikro")]
    [InlineData("1,000,000,001.00", "kecil")]
    [InlineData("1000000001", "kecil")]
    [InlineData("1000000000.5", "")]
    [InlineData("1.250", "")]
    public void In_whole_rupiah_noughts_behind_it_are_dropped(string amount, string answer)
    {
        Screened screened = Screened.Of(File(amount), Peta("desimal: titik"), Decision);
        Assert.Equal(answer.Length == 0 ? [] : [$"0,{answer}"], screened.Answers);
        Assert.Equal(answer.Length == 0 ? 1 : 0, screened.Rejects.Length);
    }

    [Theory]
    [InlineData("Modal (juta)", "12.5|7.75|8", "{ fakta: businessCapital, satuan: juta, desimal: titik }")]
    [InlineData("Modal", "15000000.0|7000000.0|", "{ fakta: businessCapital, desimal: titik }")]
    [InlineData("Modal", "1,500,000.00|950,000.00|7000000", "{ fakta: businessCapital, desimal: titik }")]
    [InlineData("Modal", "1,500,000|950,000|700,000", "{ fakta: businessCapital, desimal: \"?\" }")]
    [InlineData("Tenaga Kerja", "2.0|3.0|", "{ fakta: workers, desimal: titik }")]
    [InlineData("Modal (juta)", "12,5|1.250|8", "{ fakta: businessCapital, satuan: juta }")]
    [InlineData("Modal", "15.000.000|950.000|8000000", "businessCapital")]
    public void Inspect_proposes_it_where_it_can_mean_nothing_else(string header, string amounts, string proposal)
    {
        RegisterInspection look = Looked.Of(File(amounts).Replace("Modal", header, StringComparison.Ordinal));
        Assert.Equal(proposal, look.Columns[1].Proposal);
        if (!look.Columns[1].IsOpen)
        {
            Assert.Equal(amounts.Split('|').Length, look.Readable);
        }
    }

    [Fact]
    public void Undecided_it_is_refused() =>
        Assert.Contains("titik (1,250.5) atau koma (1.250,5)", Assert.Single(Screened.Problems(Peta("desimal: \"?\""))), StringComparison.Ordinal);

    private static string File(string amounts) => "id;Modal\n" + string.Concat(amounts.Split('|').Select((a, i) => $"{i};{a}\n"));

    private static string Peta(string more) => $"peta: x\nkolom: {{ id: id, Modal: {{ fakta: businessCapital, {more} }} }}\n";
}
