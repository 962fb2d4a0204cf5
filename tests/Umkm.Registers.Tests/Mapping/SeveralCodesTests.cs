namespace Umkm.Registers.Tests.Mapping;

/// <summary>Several KBLI codes of one cell are all read, or the row is rejected: none is dropped.</summary>
public class SeveralCodesTests
{
    [Theory]
    [InlineData("10710 & 56102", "&")]
    [InlineData("10710, 56102", ",")]
    [InlineData("10710/56102", "/")]
    [InlineData("10710 dan 56102", "dan")]
    [InlineData("10710 56102", "spasi")]
    [InlineData("10710  56102 10794", "spasi")]
    [InlineData("10710 - Industri roti; 56102 - Rumah makan", ";")]
    public void A_cell_of_several_codes_is_rejected_until_the_mapping_says_what_separates_them(string cell, string between)
    {
        string reject = Assert
            .Single(Screened.Of($"id\tKBLI\nA\t{cell}\n", Mapping(""), "tingkat-risiko").Rejects)
            .Replace("\"\"", "\"", StringComparison.Ordinal);
        Assert.Contains("memuat beberapa kode KBLI", reject, StringComparison.Ordinal);
        Assert.Contains($"pisah: [\"{between}\"]", reject, StringComparison.Ordinal);
        Assert.Empty(Screened.Of($"id\tKBLI\nA\t{cell}\n", Mapping($", pisah: [\"{between}\"]"), "tingkat-risiko").Rejects);
    }

    [Fact]
    public void A_mapping_may_name_several_marks()
    {
        const string Text = "id\tKBLI\nA\t10710 & 56102\nB\t10710, 56102\nC\t10710;56102\n";
        Screened one = Screened.Of(Text, Mapping(", pisah: [\"&\", \",\", \";\"]"), "tingkat-risiko");
        Assert.Equal(3, one.Answers.Length);
        Assert.Single(one.Answers.Select(a => a[2..]).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_code_once_more_and_the_numbers_of_a_text_are_no_others() =>
        Assert.Equal(
            2,
            Screened
                .Of("id\tKBLI\nA\t10710 - Industri roti (KBLI 2020: 10710)\nB\t56102 Rumah makan 24 jam\n", Mapping(""), "tingkat-risiko")
                .Answers.Length
        );

    [Fact]
    public void Inspection_proposes_all_marks_that_it_finds()
    {
        RegisterInspection look = Looked.Of("No\tKBLI\n1\t10710, 56102\n2\t10710 & 56102\n3\t10710/56102\n");
        Assert.Equal("{ kegiatan: kode, pisah: [\"&\", \",\", \"/\"] }", look.Columns[1].Proposal);
        // A slash before an edition separates nothing.
        Assert.Equal("{ kegiatan: kode }", Looked.Of("No\tKBLI\n1\t10710/2020\n2\t56102/2020\n").Columns[1].Proposal);
    }

    [Fact]
    public void A_blank_separates_codes_and_not_words()
    {
        const string Text = "id\tKBLI\nA\t10710 Industri roti\nB\t10710 56102\n";
        Assert.Equal(2, Screened.Of(Text, Mapping(", pisah: spasi"), "tingkat-risiko").Answers.Length);
        Assert.Equal("{ kegiatan: kode, pisah: \"spasi\" }", Looked.Of("No\tKBLI\n1\t10710 56102\n2\t10710 Industri roti\n").Columns[1].Proposal);
        string reject = Assert.Single(
            Screened.Of("id\tKBLI\nA\t10710 Industri roti 56102 Rumah makan\n", Mapping(", pisah: spasi"), "tingkat-risiko").Rejects
        );
        Assert.Contains("dengan kata di antaranya", reject, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_on_lines_of_a_cell_are_separated_by_them() =>
        Assert.Equal(["A,rendah"], Screened.Of("id;KBLI\nA;\"47112\n47112\"\n", Mapping(", pisah: baris baru"), "tingkat-risiko").Answers);

    private static string Mapping(string more) => $"peta: x\nkbli: 2020\nkolom: {{ id: id, KBLI: {{ kegiatan: kode{more} }} }}\n";
}
