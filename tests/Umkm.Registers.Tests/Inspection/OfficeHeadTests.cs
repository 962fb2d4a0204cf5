namespace Umkm.Registers.Tests.Inspection;

/// <summary>Heads as exports, forms and lists of offices have them.</summary>
public class OfficeHeadTests
{
    private const string Amounts = "750000000|250000000";

    [Theory]
    [InlineData("Nama Lengkap (sesuai KTP)", "BUDI|SITI", "tidak dipakai", "tidak ada isinya yang NIK")]
    [InlineData("Nomor NIB (jika ada)", "9120001234567|-", "{ fakta: nib, kosong: [\"-\"] }", "\"-\" dibaca tidak diketahui")]
    [InlineData("Tahun mulai beroperasi", "2005|2016", "{ fakta: establishedOn, bentuk: tahun }", "tahun saja")]
    [InlineData("Bentuk BU", "PO|CV.", "{ fakta: legalForm, kata: { \"CV.\": cv, \"PO\": orang-perseorangan } }", "")]
    [InlineData("Bentuk BU", "Kop.|UD.", "{ fakta: legalForm, kata: { \"Kop.\": koperasi, \"UD.\": orang-perseorangan } }", "")]
    [InlineData("Pendapatan Usaha", Amounts, "tidak dipakai", "tulis annualSales bila memang hasil penjualan setahun")]
    [InlineData("Nilai Produksi /th (Rp.000)", "75000|9000000", "tidak dipakai", "tulis { fakta: annualSales, satuan: ribu } bila memang")]
    [InlineData("TK", "3|5", "workers", "")]
    [InlineData("TK dibayar", "3|5", "\"?\"", "kata \"dibayar\"")]
    [InlineData("Kode Kab", "3573|3507", "{ fakta: region, kode: \"?\" }", "kode tanpa titik")]
    [InlineData("Kota", "Kota Malang|Kota Batu", "region", "")]
    [InlineData("Kota", "Klojen|Sukun", "tidak dipakai", "bukan provinsi, kabupaten, atau kota yang dikenal")]
    [InlineData("Pendapatan bersih", Amounts, "tidak dipakai", "")]
    public void A_head_is_proposed_by_its_words(string header, string cells, string proposal, string told)
    {
        InspectedColumn column = Looked.Of($"Catatan;{header}\n" + string.Concat(cells.Split('|').Select(c => $"x;{c}\n"))).Columns[1];
        Assert.Equal(proposal, column.Proposal);
        Assert.Contains(told, column.Doubt?.Indonesian ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Permanent_workers_and_those_who_are_not_are_added() =>
        Assert.All(
            Looked.Of("Catatan;Jumlah Pegawai Tetap;Jumlah Pegawai Tidak Tetap\nx;3;2\ny;1;4\n").Columns.Skip(1),
            c => Assert.Equal("{ fakta: workers, dijumlahkan: ya }", c.Proposal)
        );

    /// <summary>73 is Sulawesi Selatan, and 73 beside 35 is Kota Malang.</summary>
    [Theory]
    [InlineData("Kab/Kota")]
    [InlineData("Kode Kabupaten")]
    [InlineData("Kota")]
    public void A_code_of_a_regency_without_its_province_is_no_province(string header)
    {
        string text = $"No;Prov;{header}\n1;35;73\n2;35;07\n";
        InspectedColumn column = Looked.Of(text).Columns[2];
        Assert.Equal("tidak dipakai", column.Proposal);
        Assert.Contains("tanpa provinsinya", column.Doubt!.Indonesian, StringComparison.Ordinal);
        foreach (string region in (string[])["region", "{ fakta: region, kode: bps }"])
        {
            Screened all = Screened.Of(text, $"peta: x\nkolom: {{ \"No\": id, Prov: tidak dipakai, \"{header}\": {region} }}\n", "skala-usaha");
            Assert.Equal(2, all.Rejects.Count(r => r.Contains("tanpa provinsinya", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("Provinsi")]
    [InlineData("Wilayah")]
    [InlineData("Prov/Kab/Kota")]
    public void A_code_of_a_province_is_one(string header) =>
        Assert.Single(Screened.Of($"No;{header}\n1;35\n", $"peta: x\nkolom: {{ \"No\": id, \"{header}\": region }}\n", "skala-usaha").Answers);

    [Fact]
    public void Investment_beside_land_is_asked_about_and_told()
    {
        const string Text = "No;Mesin;Bangunan Gedung;Luas Tanah;Jumlah Investasi\n1;50000000;200000000;100;250000000\n";
        InspectedColumn column = Looked.Of(Text).Columns[4];
        Assert.Equal("\"?\"", column.Proposal);
        Assert.Contains("di sampingnya ada kolom \"Bangunan Gedung\"", column.Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.Contains(
            "tulis { fakta: investment, sudah diperiksa: ya } bila kolom ini tanpa itu",
            column.Doubt.Indonesian,
            StringComparison.Ordinal
        );
        Assert.True(IsTold(Text, "investment"));
        Assert.False(IsTold(Text, "{ fakta: investment, sudah diperiksa: ya }"));
        // The size of a plot is no amount.
        Assert.Equal("investment", Looked.Of("No;Luas Tanah;Jumlah Investasi\n1;100;250000000\n").Columns[2].Proposal);
    }

    [Fact]
    public void The_parts_without_land_can_be_added()
    {
        const string Text = "No;Mesin;Modal Kerja;Bangunan Gedung\n1;50000000;70000000;900000000\n";
        const string Peta = """
            peta: x
            kolom:
              "No": id
              Mesin: { fakta: investment, dijumlahkan: ya }
              Modal Kerja: { fakta: investment, dijumlahkan: ya }
              Bangunan Gedung: tidak dipakai
            """;
        Screened told = Screened.Of(Text, Peta, "skala-industri");
        Assert.DoesNotContain(told.Totals.Notes, n => n.Indonesian.Contains("Bangunan Gedung", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1122", "Empat angka mungkin kode yang kehilangan 0")]
    [InlineData("112", "Diharapkan lima angka")]
    public void A_code_that_lost_its_zero_is_told(string code, string told) =>
        Assert.Contains(
            told,
            Assert.Single(
                Screened
                    .Of($"No;KBLI\n1;{code}\n", "peta: x\nkbli: 2020\nkolom: { \"No\": id, KBLI: { kegiatan: kode } }\n", "tingkat-risiko")
                    .Rejects
            ),
            StringComparison.Ordinal
        );

    private static bool IsTold(string text, string investment)
    {
        string peta =
            "peta: x\nkolom: { \"No\": id, Mesin: tidak dipakai, Bangunan Gedung: tidak dipakai, Luas Tanah: tidak dipakai, "
            + $"Jumlah Investasi: {investment} }}\n";
        return Screened
            .Of(text, peta, "skala-industri")
            .Totals.Notes.Any(n => n.Indonesian.Contains("ada kolom \"Bangunan Gedung\"", StringComparison.Ordinal));
    }
}
