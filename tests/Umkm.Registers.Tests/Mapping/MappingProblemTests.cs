namespace Umkm.Registers.Tests.Mapping;

/// <summary>A mapping is checked as rule files are: place, found, expected, remedy, all at once; and nothing that it does not name is dropped.</summary>
public class MappingProblemTests
{
    [Fact]
    public void A_column_that_is_not_named_is_refused_with_the_line_to_add()
    {
        string[] wrong = Screened.Refusal("id,No HP,Modl\n1,08,5\n", "peta: x\nkolom: { id: id, Modal: businessCapital }\n");
        Assert.Contains(wrong, w => w.Contains("\"No HP\": tidak dipakai", StringComparison.Ordinal));
        Assert.Contains(wrong, w => w.Contains("\"Modal\"", StringComparison.Ordinal) && w.Contains("\"Modl\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kolom: { A: businesCapital }", "2:13: [fakta-tidak-dikenal]", "businessCapital")]
    [InlineData("kolom: { A: businessCapital, B: modal usaha }", "2:33: [fakta-ganda]", "dijumlahkan: ya")]
    [InlineData("kolom: { A: { fakta: legalForm, kata: { CV: cvv } } }", "2:45: [nilai]", "cv")]
    [InlineData("kolom: { A: { surat: pirtt } }", "[jenis-surat]", "spp-irt")]
    [InlineData("kolom: { A: { fakta: establishedOn, bentuk: dd/mm/yyyy } }", "[bentuk-tanggal]", "hh/bb/tttt")]
    [InlineData("kolom: { A: { fakta: businessCapital, satuan: jutaan } }", "[isi-tidak-dikenal]", "juta")]
    [InlineData("kolom: { A: businessCapital }\ntetap: { modal usaha: 5 }", "[fakta-ganda]", "anggapan")]
    [InlineData("kolom: { A: nib, B: workers }\nkelompok: { kunci: A }", "[kelompok]", "sekali")]
    [InlineData("kolom: { A: id }\nkbli: 2021", "[bentuk]", "2020")]
    [InlineData("kolom: { A: id }\nanggapan: { foreignOwned: mungkin }", "[anggapan]", "foreignOwned")]
    [InlineData("kolom: { A: { fakta: id, kegiatan: kode } }", "[kolom]", "tepat satu")]
    [InlineData("kolom: { A: { surat: halal, ada: [v, Ya], tidak ada: [x, ya] } }", "2:13: [arti-ganda]", "\"Ya\" dengan dua arti (ada, tidak ada)")]
    [InlineData("kolom: { A: { surat: halal, isi: nomor, tidak ada: [\"-\"], kosong: [\"-\"] } }", "[arti-ganda]", "(tidak ada, kosong)")]
    [InlineData("kolom: { A: { fakta: legalForm, kata: { CV: cv }, kosong: [cv] } }", "[arti-ganda]", "(kosong, kata)")]
    [InlineData("kolom: { A: { fakta: foreignOwned, kata: { PMA: ya, pma: tidak } } }", "[arti-ganda]", "(kata)")]
    [InlineData("kolom: { A: { surat: halal, isi: nomor }, B: { surat: halal, isi: nomor } }", "2:46: [bagian-ganda]", "\"A\"")]
    [InlineData("kolom: { A: { kegiatan: risiko }, B: { kegiatan: risiko } }", "[bagian-ganda]", "tidak dipakai")]
    [InlineData("kolom: { A: { produk: name }, B: { produk: name } }", "[bagian-ganda]", "tidak dipakai")]
    [InlineData("kolom: { A: id, B: { fakta: nib, id: ya } }", "[fakta-ganda]", "\"A\"")]
    [InlineData("kolom: { A: nib, B: workers }\nkelompok: { kunci: A, dijumlahkan: [workers], sekali: [workers] }", "[kelompok]", "salah satunya")]
    [InlineData("kolom: { A: { fakta: establishedOn, bentuk: \"?\" } }", "2:45: [belum-diputuskan]", "hh/bb/tttt")]
    [InlineData("kolom: { A: { fakta: region, kode: \"?\" } }", "2:36: [belum-diputuskan]", "bps")]
    [InlineData("kolom: { A: { surat: halal, isi: sampai, bentuk: [hh/bb/tttt, tahun] } }", "2:13: [bentuk-tanggal]", "tidak dipakai")]
    [InlineData("kolom: { A: id }\nkbli: \"?\"", "3:7: [belum-diputuskan]", "2025")]
    [InlineData("kolom: { A: id }\nberkas: { pengodean: \"?\" }", "3:22: [belum-diputuskan]", "windows-1252")]
    [InlineData("kolom: { A: { fakta: workers, dijumlahkan: \"?\" } }", "[belum-diputuskan]", "tidak dipakai")]
    public void A_mistake_is_told_with_its_place_and_its_remedy(string rest, string place, string remedy)
    {
        string problem = Assert.Single(Screened.Problems("peta: x\n" + rest + "\n"));
        Assert.StartsWith("peta.yaml:", problem, StringComparison.Ordinal);
        Assert.Contains(place, problem, StringComparison.Ordinal);
        Assert.Contains(remedy, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\uFEFF\n")]
    public void A_mapping_without_contents_says_how_one_is_made(string text) =>
        Assert.Contains("umkm inspect", Assert.Single(Screened.Problems(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("2053573010001-25", true)]
    [InlineData("ADA", true)]
    [InlineData("belum", true)]
    [InlineData("proses", false)]
    [InlineData("sedang diurus", false)]
    public void A_text_without_digits_is_no_number_of_a_paper(string cell, bool isRead)
    {
        const string Peta = "peta: x\nkolom: { id: id, PIRT: { surat: spp-irt, isi: nomor, ada: [ada], tidak ada: [belum] } }\n";
        Screened screened = Screened.Of($"id,PIRT\nA,{cell}\n", Peta, "skala-usaha");
        Assert.Equal(isRead ? 1 : 0, screened.Answers.Length);
        Assert.All(screened.Rejects, r => Assert.Contains("tidak mengatakan ada atau tidaknya surat", isRead ? "" : r, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("proses 2018")]
    [InlineData("belum (2018)")]
    [InlineData("Expired 2022")]
    [InlineData("exp2022")]
    [InlineData("dicabut 2020")]
    [InlineData("habis 12/2021")]
    [InlineData("ditolak 2023")]
    [InlineData("sdh expired 1-1-2023")]
    [InlineData("Tahap 2")]
    [InlineData("belum/proses 2023")]
    [InlineData("baru daftar 2023")]
    [InlineData("pendaftaran 2023")]
    [InlineData("s/d 31-12-2022")]
    [InlineData("503/123/SIUP/2016 (berlaku s/d 2021)")]
    [InlineData("tidak ada sejak 2019")]
    public void A_remark_with_digits_is_no_number_of_a_paper(string cell)
    {
        const string Peta = "peta: x\nkolom: { id: id, SIUP: { surat: siup, isi: nomor } }\n";
        Screened screened = Screened.Of($"id,SIUP\nA,{cell}\n", Peta, "skala-usaha");
        Assert.Empty(screened.Answers);
        Assert.Contains("tidak mengatakan ada atau tidaknya surat", Assert.Single(screened.Rejects), StringComparison.Ordinal);
        // What the mapping says of it counts.
        string said = Peta.Replace("isi: nomor", $"isi: nomor, tidak ada: [\"{cell}\"]", StringComparison.Ordinal);
        Assert.Single(Screened.Of($"id,SIUP\nA,{cell}\n", said, "skala-usaha").Answers);
    }

    [Theory]
    [InlineData("503/123/SIUP/2016")]
    [InlineData("503/BLM/2016")]
    [InlineData("Tanda Daftar Perusahaan 13.07.1.47.00001")]
    [InlineData("No. Pendaftaran: IDM000123456")]
    [InlineData("ID 3511.0001234.0422")]
    [InlineData("Dinas Perdagangan No 12 Tahun 2016")]
    public void Words_of_a_number_of_a_paper_are_no_remark(string cell) =>
        Assert.Single(Screened.Of($"id,SIUP\nA,{cell}\n", "peta: x\nkolom: { id: id, SIUP: { surat: siup, isi: nomor } }\n", "skala-usaha").Answers);

    [Fact]
    public void All_mistakes_are_told_at_once() =>
        Assert.Equal(3, Screened.Problems("peta: x\nverrsi: 1\nkolom: { A: businesCapital, B: { surat: pirtt } }\n").Length);
}
