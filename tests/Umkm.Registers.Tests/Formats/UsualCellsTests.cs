namespace Umkm.Registers.Tests.Formats;

/// <summary>What people write into cells: read where it can mean one thing only, and refused with the way to say it where it cannot.</summary>
public class UsualCellsTests
{
    [Theory]
    [InlineData("legalForm", "Perorangan", "\"\"orang-perseorangan\"\"")]
    [InlineData("legalForm", "UD", "\"\"orang-perseorangan\"\"")]
    [InlineData("legalForm", "CV", "\"\"cv\"\"")]
    [InlineData("permits", "NIB", "\"\"nib\"\"")]
    [InlineData("permits", "PIRT", "\"\"spp-irt\"\"")]
    [InlineData("permits", "SPP-IRT", "\"\"spp-irt\"\"")]
    [InlineData("permits", "\"NIB, Halal\"", "titik koma")]
    [InlineData("permits", "tidak ada", "tulis -")]
    [InlineData("nib", "belum ada", "kata untuk \"\"tidak ada\"\"")]
    [InlineData("nib", "1.23457E+12", "sudah dibulatkan lembar kerja")]
    [InlineData("activities", "10794", "edisinya")]
    [InlineData("activities", "C10794/2020", "tanpa huruf kategori")]
    [InlineData("activities", "10794/2020:Menengah Rendah", "\"\"menengah-rendah\"\"")]
    [InlineData("region", "35.37", "Tidak ada wilayah berkode 35.37")]
    [InlineData("region", "00", "Tidak ada wilayah berkode 00")]
    [InlineData("establishedOn", "12 Januari 2021", "tahun-bulan-hari")]
    [InlineData("annualSales", "abc", "rupiah bulat")]
    [InlineData("trainings", "pembukuan;Ekspor", "Ekspor")]
    public void A_cell_is_refused_with_the_way_to_write_it(string column, string cell, string told)
    {
        Screened screened = Screened.Of($"id,{column}\nA,{cell}\nB,\n", null, "skala-usaha");
        Assert.Equal("B", Assert.Single(screened.Answers).Split(',')[0]);
        string reject = Assert.Single(screened.Rejects);
        Assert.StartsWith($"2,A,{column},", reject, StringComparison.Ordinal);
        Assert.Contains(told, reject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("establishedOn", "2019")]
    [InlineData("region", "Kota Malang")]
    [InlineData("nib", "0220000012345\u00a0")]
    [InlineData("permits", "-")]
    [InlineData("trainings", "pembukuan-2;ekspor")]
    public void A_cell_that_means_one_thing_is_read(string column, string cell) =>
        Assert.DoesNotContain(Screened.Of($"id,{column}\nA,{cell}\nB,\n", null, "skala-usaha").Rejects, r => r.Length > 0);

    [Fact]
    public void Zero_is_zero_or_not_filled_in_as_the_mapping_says()
    {
        const string Rows = "id,modal\nA,0\nB,1\n";
        Assert.Equal(
            ["A,mikro", "B,mikro"],
            Screened.Of(Rows, "peta: x\nkolom: { id: id, modal: businessCapital }\n", "skala-usaha/menurut-modal").Answers
        );
        Assert.Equal(
            ["A,mikro|kecil|menengah|besar", "B,mikro"],
            Screened.Of(Rows, "peta: x\nkolom: { id: id, modal: { fakta: businessCapital, kosong: [\"0\"] } }\n", "skala-usaha/menurut-modal").Answers
        );
    }

    [Fact]
    public void Loans_that_no_number_holds_are_a_reject_of_their_row()
    {
        string loan = "kur-kecil:agreedOn=2026-02-01:plafond=100000000000000000";
        Screened screened = Screened.Of($"id,loans\nO,{string.Join(';', Enumerable.Repeat(loan, 93))}\nP,-\n", null, "program/kur-kecil");
        Assert.Equal(("P", "O"), (Assert.Single(screened.Answers).Split(',')[0], Assert.Single(screened.Rejects).Split(',')[1]));
    }

    [Fact]
    public void Projects_of_one_NIB_are_told_and_together_they_are_what_they_are_in_one_row()
    {
        const string Header = "id,nib,investment,workers,activities\n";
        string apart = Header + "R-1,0220000012345,600000000,10,10794/2020\nR-2,0220000012345,600000000,10,10799/2020\n";
        Screened screened = Screened.Of(apart, null, "skala-industri");
        Assert.Equal(2, screened.Answers.Length);
        Assert.Equal("nib", Assert.Single(screened.Totals.Repeated).Fact);
        const string Peta = """
            peta: satu baris per proyek
            kolom: { id: id, nib: nib, investment: investment, workers: workers, activities: activities }
            kelompok: { kunci: nib, dijumlahkan: [investment, workers] }
            """;
        Screened grouped = Screened.Of(apart, Peta, "skala-industri");
        string whole = Header + "R-1,0220000012345,1200000000,20,10794/2020;10799/2020\n";
        Assert.Equal(Screened.Of(whole, null, "skala-industri").Answers, grouped.Answers);
        Assert.Empty(grouped.Totals.Repeated);
    }
}
