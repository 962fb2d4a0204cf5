namespace Umkm.Registers.Tests.Mapping;

/// <summary>Ranges are no amounts: they are rejected by their own reason, or not known where the mapping says so.</summary>
public class RangeTests
{
    [Theory]
    [InlineData("50-100 jt")]
    [InlineData("50 - 100 juta")]
    [InlineData("< 50 juta")]
    [InlineData("≤ 300 juta")]
    [InlineData("> 1 M")]
    [InlineData("Rp 50 juta s.d. 100 juta")]
    [InlineData("Rp50.000.000 – Rp100.000.000")]
    [InlineData("50 s/d 100 juta")]
    [InlineData("antara 50 juta dan 100 juta")]
    [InlineData("kurang dari 50 juta")]
    [InlineData("di bawah 50 juta")]
    [InlineData("300 juta ke bawah")]
    [InlineData("paling banyak Rp2 miliar")]
    [InlineData("50000000-100000000")]
    public void A_range_is_no_amount(string cell)
    {
        foreach (string unit in (string[])["", ", satuan: juta"])
        {
            string mapping = $"peta: x\nkolom: {{ id: id, Modal: {{ fakta: businessCapital{unit} }} }}\n";
            string reject = Assert.Single(Screened.Of($"id\tModal\nA\t{cell}\n", mapping, "skala-usaha").Rejects);
            Assert.Contains("adalah rentang, bukan satu bilangan", reject, StringComparison.Ordinal);
        }
        string known = $"peta: x\nkolom: {{ id: id, Modal: {{ fakta: businessCapital, kosong: [\"{cell}\"] }} }}\n";
        Assert.Equal(["A,mikro|kecil|menengah|besar"], Screened.Of($"id\tModal\nA\t{cell}\n", known, "skala-usaha").Answers);
    }

    [Theory]
    [InlineData("2-5 orang")]
    [InlineData("5-19")]
    [InlineData("lebih dari 20 orang")]
    public void A_range_is_no_number_of_people(string cell) =>
        Assert.Contains(
            "adalah rentang",
            Assert.Single(Screened.Of($"id;TK\nA;{cell}\n", "peta: x\nkolom: { id: id, TK: workers }\n", "skala-usaha").Rejects),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Rp50.000.000,-")]
    [InlineData("Rp 50 juta")]
    [InlineData("50.000.000,00")]
    [InlineData("50 000 000")]
    public void An_amount_is_no_range(string cell) =>
        Assert.DoesNotContain(
            Screened.Of($"id\tModal\nA\t{cell}\n", "peta: x\nkolom: { id: id, Modal: businessCapital }\n", "skala-usaha").Rejects,
            r => r.Contains("rentang", StringComparison.Ordinal)
        );

    [Fact]
    public void Inspection_tells_ranges()
    {
        InspectedColumn only = Looked.Of("Catatan;Modal Usaha\nx;< 50 juta\ny;50-100 juta\n").Columns[1];
        Assert.Equal("tidak dipakai", only.Proposal);
        Assert.Contains("tanpa bilangannya businessCapital tidak diketahui", only.Doubt!.Indonesian, StringComparison.Ordinal);
        InspectedColumn most = Looked.Of("Catatan;Modal Usaha\nx;< 50 juta\ny;50-100 juta\nz;75000000\n").Columns[1];
        Assert.Equal("\"?\"", most.Proposal);
        Assert.Contains(
            "{ fakta: businessCapital, kosong: [\"50-100 juta\", \"< 50 juta\"], sudah diperiksa: ya }",
            most.Doubt!.Indonesian,
            StringComparison.Ordinal
        );
        InspectedColumn few = Looked.Of("Catatan;Modal Usaha\nx;< 50 juta\ny;50000000\nz;75000000\n").Columns[1];
        Assert.Equal("businessCapital", few.Proposal);
        Assert.Contains("1 isi adalah rentang", few.Doubt!.Indonesian, StringComparison.Ordinal);
    }
}
