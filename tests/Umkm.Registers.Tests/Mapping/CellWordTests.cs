namespace Umkm.Registers.Tests.Mapping;

/// <summary>Words and marks that offices write where a number should stand.</summary>
public class CellWordTests
{
    [Theory]
    [InlineData("=\"\"0220001234567\"\"")]
    [InlineData("'0220001234567")]
    [InlineData("0220001234567")]
    public void Digits_that_were_written_so_that_a_spreadsheet_keeps_them_are_those_digits(string nib)
    {
        Screened one = Screened.Of($"id,NIB\nA,\"{nib}\"\n", "peta: x\nkolom: { id: id, NIB: nib }\n", "izin/nib");
        Assert.Equal(["A,terpenuhi"], one.Answers);
        Assert.Equal("nib", Looked.Of($"id,NIB\nA,\"{nib}\"\n").Columns[1].Proposal);
    }

    [Theory]
    [InlineData("'Toko", "name")]
    [InlineData("=\"\"a\"\"b\"", "nib")]
    public void Other_texts_stay_as_they_are(string cell, string fact) =>
        Assert.Equal(
            fact == "name" ? 1 : 0,
            Screened.Of($"id,Isi\nA,\"{cell}\"\n", $"peta: x\nkolom: {{ id: id, Isi: {fact} }}\n", "izin/nib").Answers.Length
        );

    [Theory]
    [InlineData("7 orang", "A,kecil")]
    [InlineData("7 org", "A,kecil")]
    [InlineData("3 orang", "A,mikro")]
    public void People_may_be_named_behind_their_number(string cell, string answer) =>
        Assert.Equal(
            [answer],
            // BPS: 1 to 4 workers are micro manufacturing, 5 to 19 small.
            Screened
                .Of($"id,TK,KBLI\nA,{cell},10710\n", "peta: x\nkbli: 2020\nkolom: { id: id, TK: workers, KBLI: { kegiatan: kode } }\n", "skala-bps")
                .Answers
        );

    [Theory]
    [InlineData("ada", "nib", "ada: [\"ada\"]")]
    [InlineData("belum", "npwp", "tidak ada: [\"belum\"]")]
    [InlineData("nihil", "annualSales", "tidak ada: [\"nihil\"] bila artinya nol")]
    [InlineData("nihil", "workers", "kosong: [\"nihil\"]")]
    [InlineData("tidak tahu", "{ fakta: businessCapital, satuan: juta }", "kosong: [\"tidak tahu\"]")]
    public void A_word_for_a_number_is_told_with_what_a_mapping_can_say_of_it(string cell, string target, string told)
    {
        string reject = Assert
            .Single(Screened.Of($"id;Isi\nA;{cell}\n", $"peta: x\nkolom: {{ id: id, Isi: {target} }}\n", "skala-usaha").Rejects)
            .Replace("\"\"", "\"", StringComparison.Ordinal);
        Assert.Contains(told, reject, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_that_is_held_without_its_number_is_held()
    {
        const string Text = "id;NIB\nA;ada\nB;belum\nC;9120001234567\nD;\n";
        const string Peta = "peta: x\nkolom: { id: id, NIB: { fakta: nib, ada: [ada], tidak ada: [belum] } }\n";
        Assert.Equal(["A,terpenuhi", "B,kurang", "C,terpenuhi", "D,kurang|terpenuhi"], Screened.Of(Text, Peta, "izin/nib").Answers);
        Assert.Equal("{ fakta: nib, ada: [\"ada\"], tidak ada: [\"belum\"] }", Looked.Of(Text).Columns[1].Proposal);
        Assert.Equal(
            ["A,terpenuhi", "C,terpenuhi"],
            Screened.Of("id;NIB\nA;ada\nC;9120001234567\n", "peta: x\nkolom: { id: id, NIB: { fakta: nib, ada: [ada] } }\n", "izin/nib").Answers
        );
    }

    [Fact]
    public void Marks_beside_what_is_applied_for_are_asked_about()
    {
        RegisterInspection look = Looked.Of("No;Halal\n1;√\n2;proses\n3;-\n");
        Assert.Equal("\"?\"", look.Columns[1].Proposal);
        Assert.Contains("ada: [\"√\"], kosong: [\"proses\", \"-\"]", look.Columns[1].Doubt!.Indonesian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0813456789012", true)]
    [InlineData("6281345678901", true)]
    [InlineData("0812210012345", false)]
    [InlineData("0220001234567", false)]
    [InlineData("9120001234567", false)]
    public void A_telephone_in_the_column_of_nibs_is_told(string cell, bool isTold) =>
        Assert.Equal(
            isTold,
            Looked
                .Of($"No;NIB\n1;{cell}\n2;9120001234561\n")
                .Columns[1]
                .Doubt?.Indonesian.Contains("1 isi mirip nomor telepon", StringComparison.Ordinal) == true
        );

    [Theory]
    [InlineData("NIB;nib")]
    [InlineData("nib;")]
    public void A_telephone_among_nibs_is_told_by_screening(string columns)
    {
        (string header, string fact) = (columns.Split(';')[0], columns.Split(';')[1]);
        string? peta = fact.Length == 0 ? null : $"peta: x\nkolom: {{ id: id, {header}: {fact} }}\n";
        Screened told = Screened.Of($"id,{header}\nA,0813456789012\nB,9120001234561\nC,6281345678901\n", peta, "izin/nib");
        var note = Assert.Single(told.Totals.Notes, n => n.Indonesian.Contains("nomor telepon", StringComparison.Ordinal));
        Assert.StartsWith($"Kolom {header} berisi 2 nomor", note.Indonesian, StringComparison.Ordinal);
        Assert.Contains("(baris 2, 4)", note.Indonesian, StringComparison.Ordinal);
        Screened silent = Screened.Of($"id,{header}\nA,0220001234567\nB,9120001234561\n", peta, "izin/nib");
        Assert.DoesNotContain(silent.Totals.Notes, n => n.Indonesian.Contains("telepon", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Omzet Usaha per Tahun", "annualSales")]
    [InlineData("Pendapatan Usaha Per Tahun", "tidak dipakai")]
    public void A_head_of_amounts_a_year_is_no_year_of_founding(string header, string proposal)
    {
        InspectedColumn column = Looked.Of($"No;{header}\n1;250000000\n2;300000000\n").Columns[1];
        Assert.Equal(proposal, column.Proposal);
        Assert.DoesNotContain("tanggal", column.Doubt?.Indonesian ?? "", StringComparison.Ordinal);
    }
}
