using Umkm.Domain;

namespace Umkm.Registers.Tests.Inspection;

/// <summary>What an inspection proposes for a column of days reads the cells that it can be sure of, and says what of the rest is to be done.</summary>
public class DateProposalTests
{
    [Theory]
    // A program whose month comes first left 13 March as text, and may have made 1 February of 2 January.
    [InlineData("hh/bb/tttt", "13/03/2019", "12/03/2019", "43466", "25/01/2018")]
    [InlineData("h bulan tttt", "13 Maret 2019", "12 Maret 2019", "43466", "25 Januari 2018")]
    [InlineData("tahun", "2019", "2020", "43466", "2018")]
    [InlineData("", "2019-03-13", "2019-03-12", "43466", "2018-01-25")]
    public void A_number_of_a_spreadsheet_among_days_is_told_with_its_line_and_not_read(string form, params string[] days)
    {
        string text = Text(days);
        InspectedColumn column = Looked.Of(text).Columns[1];
        Assert.False(column.IsOpen);
        Assert.Equal(form.Length > 0 ? $"{{ fakta: establishedOn, bentuk: {form} }}" : "establishedOn", column.Proposal);
        Assert.Contains("1 isi nomor seri", column.Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.Contains("(baris 4)", column.Doubt.Indonesian, StringComparison.Ordinal);
        Assert.Contains("1 cell is a number", column.Doubt.English, StringComparison.Ordinal);
        Assert.Contains("(line 4)", column.Doubt.English, StringComparison.Ordinal);
        // The proposal reads the rest, and the row of that cell is told.
        Screened screened = Screened.Of(text, Looked.Of(text).Mapping, "skala-usaha");
        Assert.Equal(["1", "2", "4"], screened.Answers.Select(a => a.Split(',')[0]));
        Assert.StartsWith("4,3,Tanggal Berdiri,", Assert.Single(screened.Rejects), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_of_a_spreadsheet_that_most_cells_are_stay_proposed_and_are_told_beside_others()
    {
        InspectedColumn mixed = Looked.Of(Text("43466", "43467", "13/03/2019")).Columns[1];
        Assert.Equal("{ fakta: establishedOn, bentuk: [hh/bb/tttt, nomor seri] }", mixed.Proposal);
        Assert.Contains("2 isi nomor seri", mixed.Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.Contains("2 cells are numbers", mixed.Doubt.English, StringComparison.Ordinal);
        InspectedColumn alone = Looked.Of(Text("43466", "43467", "43468")).Columns[1];
        Assert.Equal(("{ fakta: establishedOn, bentuk: nomor seri }", null), (alone.Proposal, alone.Doubt));
    }

    [Theory]
    [InlineData("hh/bb/tttt", "01/02/2019", "03/04/2019")]
    [InlineData("hh-bb-tttt", "01-02-2019", "03-04-2019")]
    [InlineData("hh.bb.tttt", "01.02.2019", "03.04.2019")]
    [InlineData("hh-bb-tttt dan hh/bb/tttt", "01/02/2019", "03-04-2019")]
    public void The_forms_to_choose_from_are_those_that_read_the_cells(string dayFirst, params string[] days)
    {
        string text = Text(days);
        RegisterInspection look = Looked.Of(text);
        Assert.Contains($"tulis {dayFirst} atau bb", look.Columns[1].Doubt!.Indonesian, StringComparison.Ordinal);
        string written = look.Mapping.Replace("\"?\"", $"[{dayFirst.Replace(" dan ", ", ", StringComparison.Ordinal)}]", StringComparison.Ordinal);
        Assert.Equal(days.Length, Screened.Of(text, written, "skala-usaha").Answers.Length);
    }

    [Fact]
    public void A_cell_that_no_form_reads_is_told_with_its_line()
    {
        InspectedColumn column = Looked.Of(Text("13/03/2019", "Maret", "14/03/2019")).Columns[1];
        Assert.EndsWith("(baris 3)", column.Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.Equal("1 cell cannot be read as days (line 3)", column.Doubt.English);
    }

    private static string Text(params string[] days) =>
        "Nama Usaha,Tanggal Berdiri\n" + string.Concat(days.Select((d, i) => $"USAHA {(char)('A' + i)},{d}\n"));
}
