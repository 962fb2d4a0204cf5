namespace Umkm.Registers.Tests.Results;

/// <summary>A row that cannot be read is set apart once, with its id and all that is wrong with it, so that it is mended once.</summary>
public class RejectedRowTests
{
    private const string Peta = """
        peta: x
        kbli: 2020
        kolom:
          Nomor: { fakta: nib, id: ya }
          Modal: { fakta: businessCapital, satuan: juta }
          Omset: annualSales
          Pekerja: workers
          Berdiri: { fakta: establishedOn, bentuk: hh/bb/tttt }
          Kode: { kegiatan: kode }
          Halal: { surat: halal, ada: [v], tidak ada: [x] }

        """;

    private const string Head = "Nomor,Modal,Omset,Pekerja,Berdiri,Kode,Halal\n";

    [Fact]
    public void What_the_mapping_and_what_the_facts_cannot_read_is_told_together()
    {
        string rows = "9120000000001,lima,12x,dua,2019/1/1,1079,mungkin\n9120000000002,5,12000,2,01/02/2019,10794,v\n";
        Screened screened = Screened.Of(Head + rows, Peta, "skala-usaha");
        Assert.Equal(["9120000000002,"], screened.Answers.Select(a => a[..14]));
        string[] cells = Assert.Single(screened.Rejects).Split(',', 4);
        Assert.Equal(["2", "9120000000001"], cells[..2]);
        Assert.Equal(["Berdiri", "Halal", "Kode", "Modal", "Omset", "Pekerja"], cells[2].Split(';').Order(StringComparer.Ordinal));
        // The cells that are wrong, once each.
        foreach (string wrong in new[] { "lima", "12x", "dua", "2019/1/1", "1079", "mungkin" })
        {
            Assert.Equal(2, cells[3].Split($"\"\"{wrong}\"\"").Length);
        }
    }

    [Fact]
    public void A_contradiction_is_told_beside_a_cell_that_cannot_be_read()
    {
        const string Row = "9120000000001,nib:status=dicabut,";
        string[] alone = Screened.Of($"nib,permits,workers\n{Row}2\n", null, "skala-usaha").Rejects;
        Assert.Equal("permits", Assert.Single(alone).Split(',')[2]);
        string[] both = Screened.Of($"nib,permits,workers\n{Row}dua\n", null, "skala-usaha").Rejects;
        Assert.Equal("permits;workers", Assert.Single(both).Split(',')[2]);
        // Papers behind one that is not known may be the NIB: only the first can be mended.
        string[] open = Screened.Of("nib,permits\n9120000000001,sirat;nib\n", null, "skala-usaha").Rejects;
        Assert.DoesNotContain("Nomor NIB", Assert.Single(open), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_item_of_a_list_that_cannot_be_read_is_told_once()
    {
        string[] rejects = Screened
            .Of("id,permits,activities\nA,halal;sirat;npwp:status=xx;;sirat,1079/2020;10794/2020:tingi\n", null, "skala-usaha")
            .Rejects;
        string[] cells = Assert.Single(rejects).Split(',', 4);
        Assert.Equal("permits;activities", cells[2]);
        foreach (string wrong in new[] { "sirat", "xx", "1079", "tingi" })
        {
            Assert.Equal(2, cells[3].Split($"\"\"{wrong}\"\"").Length);
        }
    }

    [Fact]
    public void Each_row_of_a_group_tells_what_is_wrong_with_it_beside_the_row_that_breaks_the_group()
    {
        string peta =
            Peta.Replace("Nomor: { fakta: nib, id: ya }", "Nomor: nib", StringComparison.Ordinal)
            + "kelompok: { kunci: Nomor, sekali: [businessCapital, annualSales, workers] }\n";
        string rows =
            "9120000000001,5,1,2,01/02/2019,10794,v\n9120000000002,lima,1,2,01/02/2019,10794,v\n9120000000002,5,1,dua,01/02/2019,10794,v\n"
            + "9120000000003,5,1,dua,01/02/2019,10794,v\n9120000000003,6,1,dua,01/02/2019,10791,v\n9120000000004,5,1,2,01/02/2019,10794,v\n";
        Screened screened = Screened.Of(Head + rows, peta, "skala-usaha");
        // Rows are numbered: an answer has the number of its first row, whichever rows are rejected.
        Assert.Equal(["1", "6"], screened.Answers.Select(a => a.Split(',')[0]));
        Assert.Equal(
            ["3,2,Modal", "4,3,Nomor;Pekerja", "5,4,Modal;Pekerja", "6,5,Modal;Pekerja"],
            screened.Rejects.Select(r => string.Join(',', r.Split(',')[..3]))
        );
    }

    [Theory]
    [InlineData("9120000000001,5,1,2,01/02/2019,10794")]
    [InlineData("9120000000001,5,1,2,01/02/2019,10794,v,lagi")]
    [InlineData("9120000000001,lima,1,2,01/02/2019,10794,v")]
    [InlineData("9120000000001,5,1,dua,01/02/2019,10794,v")]
    [InlineData("9120000000001,5,\"1,2,01/02/2019,10794,v")]
    public void A_rejected_row_has_its_id_or_its_number_whatever_is_wrong_with_it(string row)
    {
        string text = Head + "9120000000002,5,1,2,01/02/2019,10794,v\n" + row + "\n";
        string numbered = Peta.Replace("{ fakta: nib, id: ya }", "nib", StringComparison.Ordinal);
        Assert.Equal("9120000000001", Assert.Single(Screened.Of(text, Peta, "skala-usaha").Rejects).Split(',')[1]);
        Assert.Equal("2", Assert.Single(Screened.Of(text, numbered, "skala-usaha").Rejects).Split(',')[1]);
        // The same rows as the columns of registers.
        string Named(string nib) =>
            text.Replace(Head, $"{nib},businessCapital,annualSales,workers,establishedOn,sector,name\n", StringComparison.Ordinal)
                .Replace("01/02/2019,10794", "2019-02-01,produksi", StringComparison.Ordinal);
        Assert.Equal("9120000000001", Assert.Single(Screened.Of(Named("id"), null, "skala-usaha").Rejects).Split(',')[1]);
        Assert.Equal("2", Assert.Single(Screened.Of(Named("nib"), null, "skala-usaha").Rejects).Split(',')[1]);
    }
}
