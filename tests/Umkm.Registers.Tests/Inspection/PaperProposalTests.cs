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

    [Theory]
    [InlineData("PIRT s/d")]
    [InlineData("Halal s.d.")]
    [InlineData("Izin BPOM Exp")]
    [InlineData("Berlaku PIRT")]
    [InlineData("Sertifikat Halal sampai")]
    public void A_header_that_says_until_when_is_the_end_of_validity(string header)
    {
        RegisterInspection look = Looked.Of($"Catatan;{header}\nx;2025-01-31\ny;2027-01-31\n");
        Assert.EndsWith(", isi: sampai }", look.Columns[1].Proposal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-01-31|2027-01-31")]
    [InlineData("31/1/2025|31-12-2027")]
    [InlineData("31 Jan 2025|1 Desember 2027")]
    public void Days_without_a_word_of_what_they_are_are_asked_about(string cells)
    {
        RegisterInspection look = Looked.Of("Catatan;PIRT\n" + string.Concat(cells.Split('|').Select(c => $"x;{c}\n")));
        Assert.Equal("\"?\"", look.Columns[1].Proposal);
        Assert.Contains("{ surat: spp-irt, isi: sampai }", look.Columns[1].Doubt!.Indonesian, StringComparison.Ordinal);
    }

    [Fact]
    public void Sdh_and_blm_are_sudah_and_belum() =>
        Assert.Equal("{ surat: spp-irt, ada: [\"Sdh\"], tidak ada: [\"Blm\"] }", Looked.Of("Catatan;PIRT\nx;Sdh\ny;Blm\n").Columns[1].Proposal);

    [Theory]
    [InlineData("lengkap|kurang")]
    [InlineData("lengkap|proses")]
    [InlineData("asli|fotokopi|hilang|kurang|baik|rusak")]
    public void Words_that_do_not_say_whether_it_is_held_are_asked_about(string cells)
    {
        InspectedColumn column = Looked.Of("Catatan;SIUP\n" + string.Concat(cells.Split('|').Select(c => $"x;{c}\n"))).Columns[1];
        Assert.Equal("\"?\"", column.Proposal);
        Assert.StartsWith("tidak ada isinya yang nomor", column.Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.Contains("{ surat: siup, ada: […], tidak ada: […], kosong: […] }", column.Doubt.Indonesian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SIUP", "v|x", "{ surat: siup, ada: [\"v\"], tidak ada: [\"x\"] }")]
    [InlineData("PIRT", "Y|T|-", "{ surat: spp-irt, ada: [\"Y\"], tidak ada: [\"T\"], kosong: [\"-\"] }")]
    [InlineData("Halal", "1|0", "{ surat: halal, ada: [\"1\"], tidak ada: [\"0\"] }")]
    [InlineData("NIB", "v|x", "{ surat: nib, ada: [\"v\"], tidak ada: [\"x\"] }")]
    [InlineData("NPWP", "1|0", "{ surat: npwp, ada: [\"1\"], tidak ada: [\"0\"] }")]
    // A database writes t for true; without f beside it t is tidak.
    [InlineData("PIRT", "t|f", "{ surat: spp-irt, ada: [\"t\"], tidak ada: [\"f\"] }")]
    [InlineData("PIRT", "T|T", "{ surat: spp-irt, tidak ada: [\"T\"] }")]
    public void Marks_are_asked_about_with_what_to_write(string header, string cells, string written)
    {
        RegisterInspection look = Looked.Of($"Catatan;{header}\n" + string.Concat(cells.Split('|').Select(c => $"x;{c}\n")));
        Assert.Equal("\"?\"", look.Columns[1].Proposal);
        Assert.Contains($"tulis {written}", look.Columns[1].Doubt!.Indonesian, StringComparison.Ordinal);
        // What it says to write is a mapping.
        string mapping = $"peta: x\nkolom: {{ Catatan: id, {header}: {written} }}\n";
        Assert.Single(Screened.Of($"Catatan;{header}\nx;{cells[0]}\n", mapping, "skala-usaha").Answers);
    }
}
