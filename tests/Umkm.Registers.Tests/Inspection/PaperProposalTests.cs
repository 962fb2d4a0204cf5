namespace Umkm.Registers.Tests.Inspection;

/// <summary>What is proposed for a column of a paper.</summary>
public class PaperProposalTests
{
    [Theory]
    [InlineData("503/1/2016|503/2/2016", null)]
    [InlineData("503/1/2016|proses 2018|habis 12/2021", "2 isi adalah keterangan dengan angka")]
    public void Remarks_with_digits_are_told_at_the_column_of_a_paper(string cells, string? told)
    {
        RegisterInspection look = Looked.Of("Catatan;SIUP\n" + string.Concat(cells.Split('|').Select(c => $"x;{c}\n")));
        Assert.Equal("{ surat: siup, isi: nomor }", look.Columns[1].Proposal);
        Assert.StartsWith(told ?? "", look.Columns[1].Doubt?.Indonesian ?? "", StringComparison.Ordinal);
        Assert.Equal(told is null ? 2 : 1, look.Readable);
    }
}
