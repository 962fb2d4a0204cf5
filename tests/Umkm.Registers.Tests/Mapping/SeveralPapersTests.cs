namespace Umkm.Registers.Tests.Mapping;

/// <summary>Cells that name several papers: each word is one that the mapping gives a meaning, and what a cell does not name is not known unless the
/// mapping says that it is not held.</summary>
public class SeveralPapersTests
{
    private const string Words = "kata: { NIB: nib, SIUP: siup, Lainnya: tidak dipakai }, tidak ada: [\"Belum ada\"]";

    [Theory]
    [InlineData("NIB, SIUP", "terpenuhi")]
    [InlineData("siup , nib", "terpenuhi")]
    [InlineData("Lainnya, NIB", "terpenuhi")]
    [InlineData("Belum ada", "kurang")]
    [InlineData("SIUP", "kurang|terpenuhi")]
    [InlineData("Lainnya", "kurang|terpenuhi")]
    [InlineData("", "kurang|terpenuhi")]
    public void What_a_cell_does_not_name_is_not_known(string cell, string answer) =>
        Assert.Equal([$"A,{answer}"], Screened.Of($"id;Surat;x\nA;{cell};1\n", Mapping($"pisah: \",\", {Words}"), "izin/nib").Answers);

    [Theory]
    [InlineData("NIB, SIUP", "terpenuhi")]
    [InlineData("SIUP", "kurang")]
    [InlineData("Lainnya", "kurang")]
    [InlineData("", "kurang|terpenuhi")]
    public void What_a_cell_does_not_name_is_not_held_where_the_mapping_says_so(string cell, string answer) =>
        Assert.Equal(
            [$"A,{answer}"],
            Screened.Of($"id;Surat;x\nA;{cell};1\n", Mapping($"pisah: \",\", {Words}, yang tidak disebut: tidak ada"), "izin/nib").Answers
        );

    [Theory]
    [InlineData("NIB, SKDP", "\"SKDP\" di antara surat sel ini belum diberi arti")]
    [InlineData("NIB; SIUP", "\"NIB; SIUP\" di antara surat")]
    [InlineData("Belum ada, NIB", "memuat \"Belum ada\", yang di peta berarti tidak ada")]
    public void A_cell_with_another_word_is_rejected(string cell, string told)
    {
        string reject = Assert
            .Single(Screened.Of($"id\tSurat\nA\t{cell}\n", Mapping($"pisah: \",\", {Words}", ""), "izin/nib").Rejects)
            .Replace("\"\"", "\"", StringComparison.Ordinal);
        Assert.Contains(told, reject, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_cell_denies_before_it_names_papers_may_be_said_of_all_of_them()
    {
        const string Peta = "pisah: \",\", kata: { NIB: nib, SIUP: siup, Tidak punya SIUP: tidak dipakai, SIUP belum ada: tidak dipakai }";
        Screened screened = Screened.Of(
            "id\tSurat\nA\tTidak punya SIUP, NIB\nB\tNIB, Tidak punya SIUP\nC\tSIUP belum ada, NIB\n",
            Mapping(Peta, ""),
            "izin/nib"
        );
        Assert.Equal(["B,terpenuhi", "C,terpenuhi"], screened.Answers);
        Assert.Contains("mungkin menyangkal semuanya", Assert.Single(screened.Rejects), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NIB dan SIUP", "dan")]
    [InlineData("NIB + SIUP", "+")]
    [InlineData("NIB SIUP", "spasi")]
    public void A_word_may_separate_papers_and_so_may_a_blank(string cell, string between) =>
        Assert.Equal(["A,terpenuhi"], Screened.Of($"id;Surat\nA;{cell}\n", Mapping($"pisah: \"{between}\", {Words}", ""), "izin/nib").Answers);

    [Fact]
    public void A_word_of_the_mapping_may_hold_what_separates()
    {
        const string Peta = "pisah: [\",\", dan], kata: { \"NIB, OSS\": nib, \"Izin dan SIUP\": siup }";
        Assert.Equal(["A,terpenuhi"], Screened.Of("id;Surat\nA;NIB, OSS, Izin dan SIUP\n", Mapping(Peta, ""), "izin/nib").Answers);
    }

    [Fact]
    public void Columns_that_contradict_each_other_are_told_by_their_names()
    {
        const string Peta = """
            peta: x
            kolom:
              id: id
              Surat: { surat: beberapa, pisah: ",", kata: { NIB: nib, PIRT: spp-irt }, tidak ada: [Belum] }
              NIB: nib
              PIRT: { surat: spp-irt, isi: nomor }
            """;
        Screened one = Screened.Of("id;Surat;NIB;PIRT\nA;Belum;9120001234567;\nB;Belum;;2063573010001-27\nC;NIB;9120001234567;\n", Peta, "izin/nib");
        Assert.Equal(["C,terpenuhi"], one.Answers);
        string[] rejects = [.. one.Rejects.Select(r => r.Replace("\"\"", "\"", StringComparison.Ordinal))];
        Assert.Contains("Menurut kolom \"NIB\" nib dimiliki, menurut kolom \"Surat\" tidak", rejects[0], StringComparison.Ordinal);
        Assert.Contains("Menurut kolom \"PIRT\" spp-irt dimiliki, menurut kolom \"Surat\" tidak", rejects[1], StringComparison.Ordinal);
        Assert.DoesNotContain("hapus yang tidak disebut", rejects[1], StringComparison.Ordinal);
        string unnamed = Peta.Replace("tidak ada: [Belum] }", "yang tidak disebut: tidak ada }", StringComparison.Ordinal);
        Screened other = Screened.Of("id;Surat;NIB;PIRT\nA;NIB;;2063573010001-27\n", unnamed, "izin/nib");
        Assert.Contains("hapus yang tidak disebut: tidak ada di peta", Assert.Single(other.Rejects), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_yes_and_no_and_one_of_numbers_have_to_agree()
    {
        const string Peta = """
            peta: x
            kolom:
              id: id
              is_nib: { surat: nib, ada: [t], tidak ada: [f] }
              no_nib: { surat: nib, isi: nomor, tidak ada: ["-"] }
            """;
        Screened all = Screened.Of("id;is_nib;no_nib\nA;t;9120001234567\nB;f;-\nC;t;-\nD;f;9120001234567\nE;;9120001234567\n", Peta, "izin/nib");
        Assert.Equal(["A,terpenuhi", "B,kurang", "C,terpenuhi", "E,terpenuhi"], all.Answers);
        Assert.Contains("nib dimiliki, menurut kolom", Assert.Single(all.Rejects), StringComparison.Ordinal);
    }

    [Fact]
    public void Papers_that_no_column_is_about_are_not_held_where_the_mapping_says_so()
    {
        string all = Mapping($"pisah: \",\", {Words}, yang tidak disebut: tidak ada", "") + "surat lain: tidak ada\n";
        Assert.Equal(["A,tidak-wajib"], Screened.Of("id;Surat\nA;NIB, SIUP\n", all, "izin/merek").Answers);
        string some = Mapping($"pisah: \",\", {Words}, yang tidak disebut: tidak ada", "");
        Assert.NotEqual(["A,tidak-wajib"], Screened.Of("id;Surat\nA;NIB, SIUP\n", some, "izin/merek").Answers);
    }

    [Theory]
    [InlineData("{ surat: beberapa }", "surat: beberapa tanpa kata:")]
    [InlineData("{ surat: beberapa, isi: nomor, kata: { NIB: nib } }", "isi: nomor pada surat: beberapa")]
    [InlineData("{ surat: beberapa, ada: [x], kata: { NIB: nib } }", "ada: pada surat: beberapa")]
    [InlineData("{ surat: beberapa, kata: { NIB: nob } }", "jenis surat \"nob\"")]
    [InlineData("{ surat: beberapa, kata: { NIB: \"?\" } }", "\"?\" yang belum diputuskan")]
    [InlineData("{ surat: beberapa, kata: { NIB: nib }, tidak ada: [NIB] }", "\"NIB\" dengan dua arti")]
    [InlineData("{ surat: nib, yang tidak disebut: tidak ada }", "kunci \"yang tidak disebut\"")]
    public void What_is_wrong_with_such_a_column_is_told(string column, string told) =>
        Assert.Contains(Screened.Problems($"peta: x\nkolom: {{ id: id, Surat: {column} }}\n"), p => p.Contains(told, StringComparison.Ordinal));

    private static string Mapping(string more, string others = ", x: tidak dipakai") =>
        $"peta: x\nkolom: {{ id: id, Surat: {{ surat: beberapa, {more} }}{others} }}\n";
}
