namespace Umkm.Registers.Tests.Inspection;

/// <summary>What is proposed for a column of which each cell names several papers.</summary>
public class SeveralPapersProposalTests
{
    [Theory]
    [InlineData(
        "Dokumen legalitas apa saja yang sudah dimiliki?",
        "NIB, PIRT, Halal|NIB|Belum ada",
        "{ surat: beberapa, pisah: \",\", kata: { \"NIB\": nib, \"Halal\": halal, \"PIRT\": spp-irt }, tidak ada: [\"Belum ada\"] }"
    )]
    [InlineData("Legalitas", "NIB / SIUP|nib/siup", "{ surat: beberapa, pisah: \"/\", kata: { \"NIB\": nib, \"SIUP\": siup } }")]
    [InlineData("Izin", "NIB dan P-IRT|NIB|-", "{ surat: beberapa, pisah: \"dan\", kata: { \"NIB\": nib, \"P-IRT\": spp-irt }, kosong: [\"-\"] }")]
    [InlineData(
        "Legalitas (NIB/PIRT)",
        "NIB, SPP-IRT, Lainnya|Tidak memiliki izin sama sekali",
        "{ surat: beberapa, pisah: \",\", kata: { \"NIB\": nib, \"SPP-IRT\": spp-irt, \"Lainnya\": tidak dipakai }, "
            + "tidak ada: [\"Tidak memiliki izin sama sekali\"] }"
    )]
    public void Each_word_is_a_paper_or_none(string header, string cells, string proposal)
    {
        InspectedColumn column = Column(header, cells);
        Assert.Equal(proposal, column.Proposal);
        Assert.Contains("surat yang tidak disebut sel tidak diketahui", column.Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.False(column.IsOpen);
        // What is proposed reads the cells.
        string text = $"Catatan\t{header}\n" + string.Concat(cells.Split('|').Select((c, i) => $"{i}\t{c}\n"));
        Assert.Empty(Screened.Of(text, $"peta: x\nkolom: {{ Catatan: id, \"{header}\": {proposal} }}\n", "izin/nib").Rejects);
    }

    [Theory]
    [InlineData("NIB, SKDP|NIB, Halal", "SKDP")]
    [InlineData("NIB, Merek|NIB, Halal", "Merek")]
    [InlineData("NIB, PIRT (proses)|NIB, Halal", "PIRT (proses)")]
    [InlineData("NIB, Belum punya PIRT|NIB, Halal", "Belum punya PIRT")]
    [InlineData("NIB, Pelatihan Halal|NIB, Halal", "Pelatihan Halal")]
    [InlineData("NIB, Izin|NIB, Halal", "Izin")]
    [InlineData("NIB, PIRT ✗|NIB, Halal", "PIRT ✗")]
    [InlineData("NIB, ☐ PIRT|NIB, Halal", "☐ PIRT")]
    [InlineData("NIB, [ ] PIRT|NIB, Halal", "[ ] PIRT")]
    [InlineData("NIB, PIRT -|NIB, Halal", "PIRT -")]
    [InlineData("NIB, PIRT ?|NIB, Halal", "PIRT ?")]
    [InlineData("NIB, no PIRT|NIB, Halal", "no PIRT")]
    [InlineData("Tidak punya NIB, PIRT|NIB, Halal", "Tidak punya NIB, PIRT")]
    [InlineData("Belum ada: NIB, PIRT|NIB, Halal", "Belum ada: NIB, PIRT")]
    [InlineData("SIUP, Proses NIB, PIRT|SIUP, Halal", "Proses NIB, PIRT")]
    [InlineData("Semua kecuali NIB, PIRT|NIB, Halal", "Semua kecuali NIB, PIRT")]
    [InlineData("Ada: NIB. Belum: PIRT, Halal|NIB, SIUP", "Ada: NIB. Belum: PIRT, Halal")]
    public void A_word_that_is_no_paper_beyond_doubt_is_asked_about(string cells, string word)
    {
        InspectedColumn column = Column("Legalitas", cells);
        Assert.True(column.IsOpen);
        Assert.Contains($"\"{word}\": \"?\"", column.Proposal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1. NIB, 2. PIRT|NIB, PIRT")]
    [InlineData("• NIB, • PIRT|- NIB, - PIRT")]
    [InlineData("✓ NIB, PIRT ✓|[v] NIB, ☑ PIRT")]
    [InlineData("NIB, SIUP, PIRT (belum)|PIRT belum ada, NIB")]
    public void Numbers_bullets_and_ticks_stand_beside_a_paper_that_is_held(string cells) =>
        Assert.Contains("NIB\": nib", Column("Legalitas", cells).Proposal, StringComparison.Ordinal);

    [Fact]
    public void What_stands_in_brackets_is_one_word() =>
        Assert.Contains(
            "\"Izin usaha (NIB/IUMK, SIUP)\": \"?\"",
            Column("Legalitas", "Izin usaha (NIB/IUMK, SIUP), Halal|NIB, Halal").Proposal,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Dokumen yang ingin diurus", "ingin")]
    [InlineData("Legalitas yang dibutuhkan", "dibutuhkan")]
    public void Papers_that_are_wished_for_are_left_out(string header, string word)
    {
        InspectedColumn column = Column(header, "NIB, PIRT|Halal");
        Assert.Equal("tidak dipakai", column.Proposal);
        Assert.Contains($"({word}), bukan surat yang dimiliki", column.Doubt!.Indonesian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jenis Perizinan", "NIB|Sertifikat Standar", "isinya nama surat")]
    [InlineData("Dokumen yang belum dimiliki", "NIB, PIRT|Halal", "menyangkal (belum)")]
    [InlineData("Dokumen cabang", "NIB, PIRT|Halal", "kata \"cabang\" di kepalanya tidak dikenal")]
    public void Papers_that_may_not_be_held_are_asked_about(string header, string cells, string told)
    {
        InspectedColumn column = Column(header, cells);
        Assert.Equal("\"?\"", column.Proposal);
        Assert.Contains(told, column.Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.Contains("tulis { surat: beberapa, ", column.Doubt.Indonesian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nama Usaha", "Halal Food, Malang|NIB Jaya, SIUP Maju")]
    [InlineData("Bahan", "Tepung, gula|Telur, susu")]
    [InlineData("Dokumen", "KTP, KK|NIB, NPWP|KTP|Lain")]
    public void Other_lists_are_none(string header, string cells) =>
        Assert.DoesNotContain("beberapa", Column(header, cells).Proposal, StringComparison.Ordinal);

    [Fact]
    public void Two_such_columns_are_both_proposed()
    {
        RegisterInspection look = Looked.Of("No;Legalitas;Sertifikat\n1;NIB, SIUP;Halal, SNI\n2;NIB;Halal\n");
        Assert.All(look.Columns.Skip(1), c => Assert.StartsWith("{ surat: beberapa", c.Proposal, StringComparison.Ordinal));
    }

    [Fact]
    public void More_different_answers_than_a_few_are_looked_at_all()
    {
        string[] papers = ["NIB", "PIRT", "Halal", "SIUP", "TDP", "SNI", "NPWP"];
        IEnumerable<string> cells = Enumerable.Range(1, 100).Select(i => string.Join(", ", papers.Where((_, bit) => (i >> bit & 1) == 1)));
        InspectedColumn column = Column("Legalitas", string.Join('|', cells));
        Assert.All(papers, p => Assert.Contains($"\"{p}\": ", column.Proposal, StringComparison.Ordinal));
    }

    private static InspectedColumn Column(string header, string cells) =>
        Looked.Of($"Catatan\t{header}\n" + string.Concat(cells.Split('|').Select(c => $"x\t{c}\n"))).Columns[1];
}
