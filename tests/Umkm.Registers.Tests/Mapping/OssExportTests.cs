using System.Text;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules;
using Umkm.Rules.Books;

namespace Umkm.Registers.Tests.Mapping;

/// <summary>A register in the shape of an export of OSS: a row for each KBLI of a NIB. Everybody in it is invented.</summary>
public class OssExportTests
{
    private const string Header =
        "No,NIB,Tanggal Terbit NIB,Nama Perusahaan,Uraian Status Penanaman Modal,Uraian Jenis Perusahaan,Kab/Kota,KBLI,Risiko Proyek,"
        + "Modal Kerja,Pembelian Mesin dan Peralatan,Jumlah Investasi,Tenaga Kerja\n";

    private const string Peta = """
        peta: ekspor OSS, satu baris tiap KBLI
        versi: 1
        kbli: 2020
        kolom:
          "No": id
          NIB: nib
          Tanggal Terbit NIB: { surat: nib, isi: terbit, bentuk: hh/bb/tttt }
          Nama Perusahaan: name
          Uraian Status Penanaman Modal: { fakta: foreignOwned, kata: { PMDN: tidak, PMA: ya } }
          Uraian Jenis Perusahaan: { fakta: legalForm, kata: { Perorangan: orang-perseorangan, Perseroan Terbatas (PT): pt } }
          Kab/Kota: region
          KBLI: { kegiatan: kode }
          Risiko Proyek: { kegiatan: risiko }
          Modal Kerja: { fakta: businessCapital, dijumlahkan: ya }
          Pembelian Mesin dan Peralatan: { fakta: businessCapital, dijumlahkan: ya }
          Jumlah Investasi: investment
          Tenaga Kerja: workers
        kelompok: { kunci: NIB, dijumlahkan: [businessCapital, investment], sekali: [workers] }
        lewati: [{ kolom: "No", berawal: [jumlah] }]
        """;

    private static readonly string[] Rows =
    [
        // Two codes of one person: Rp500 juta and Rp600 juta are small alone, Rp1,1 miliar together is kecil (PP 7/2021 Pasal 35 ayat (3)).
        "1,0220000012345,17/02/2024,CONTOH SATU,PMDN,Perorangan,Kota Malang,10794,Rendah,300.000.000,200.000.000,200.000.000,4",
        "2,0220000012345,17/02/2024,CONTOH SATU,PMDN,Perorangan,Kota Malang,10799,Menengah Rendah,400.000.000,200.000.000,200.000.000,4",
        // Foreign capital: Rp12 miliar in three parts is besar.
        "3,8120001234567,03/11/2022,CONTOH DUA,PMA,Perseroan Terbatas (PT),Kabupaten Malang,47112,Rendah,4.000.000.000,0,0,12",
        "4,8120001234567,03/11/2022,CONTOH DUA,PMA,Perseroan Terbatas (PT),Kabupaten Malang,56102,Menengah Tinggi,4.000.000.000,0,0,12",
        ",,,,,,,,,,,,",
        "5,8120001234567,03/11/2022,CONTOH DUA,PMA,Perseroan Terbatas (PT),Kabupaten Malang,46100,Rendah,4.000.000.000,0,0,12",
        "6,9120000765432,30/06/2025,CONTOH TIGA,PMDN,CV,Kota Batu,31001,Tinggi,1.000.000.000,0,1.000.000.000,7",
        // Of an enterprise with one row that cannot be read no row is answered.
        "7,9120000765499,30/06/2025,CONTOH EMPAT,PMDN,CV,Kota Batu,31001,Rendah,1.000.000,0,0,1",
        "8,9120000765499,30/06/2025,CONTOH EMPAT,PMDN,CV,Kota Batu,3100,Rendah,1.000.000,0,0,1",
        "JUMLAH,,,,,,,,,14.902.000.000,400.000.000,1.400.000.000,45",
    ];

    [Fact]
    public void Rows_of_a_NIB_are_one_enterprise_and_no_row_is_lost()
    {
        string text = Header + string.Join('\n', Rows) + "\n";
        Screened screened = Screened.Of(text, Peta, "skala-usaha/menurut-modal", "izin/nib");
        Assert.Equal(["1,kecil,terpenuhi", "3,besar,terpenuhi", "6,mikro,terpenuhi"], screened.Answers);
        Assert.Equal(["9", "10"], screened.Rejects.Select(r => r.Split(',')[0]));
        RegisterTotals totals = screened.Totals;
        Assert.Equal((10, 3, 2, 3, 2), (totals.Read, totals.Answered, totals.Rejected, totals.Grouped, totals.Skipped));
        Assert.Equal(totals.Read, totals.Answered + totals.Rejected + totals.Grouped + totals.Skipped);
        Assert.Empty(totals.Repeated);
    }

    [Fact]
    public void The_facts_of_an_enterprise_are_those_of_all_its_rows()
    {
        using var input = new RegisterInput(new MemoryStream(Encoding.UTF8.GetBytes(Header + string.Join('\n', Rows[..6]) + "\n")), "oss.csv");
        Enterprise[] all = [.. new RegisterSubjects(RuleBook.Embedded) { Mapping = Screened.Mapping(Peta) }.Read(input, "oss.csv")];
        Assert.Equal(2, all.Length);
        Enterprise first = all[0];
        Assert.Equal((1_100_000_000, 400_000_000), (first.BusinessCapital!.Value.Amount, first.Investment!.Value.Amount));
        Assert.Equal((4, false, LegalForm.OrangPerseorangan), (first.Workers!.Value, first.ForeignOwned!.Value, first.LegalForm!.Value));
        Assert.Equal("35.73", first.Region!.Value);
        Assert.Equal(["10794/2020", "10799/2020"], first.Activities!.Select(a => a.Kbli!.ToString()));
        Assert.Equal([RiskLevel.Low, RiskLevel.MediumLow], first.Activities!.Select(a => a.Risk!.Value));
        Assert.Equal(new LocalDate(2024, 2, 17), first.Permits!.Single(p => p.Kind == "nib").IssuedOn);
        Assert.Equal((3, true), (all[1].Activities!.Count, all[1].ForeignOwned!.Value));
    }

    [Fact]
    public void Without_grouping_the_NIB_that_stands_in_several_rows_is_told()
    {
        string peta = string.Join('\n', Peta.Split('\n').Where(l => !l.StartsWith("kelompok", StringComparison.Ordinal)));
        Screened screened = Screened.Of(Header + string.Join('\n', Rows) + "\n", peta, "skala-usaha/menurut-modal");
        RepeatedValues nib = Assert.Single(screened.Totals.Repeated);
        // The first NIB again in the second row; the second in the fourth and fifth; the row that cannot be read is not compared.
        Assert.Equal(("nib", "NIB", 3), (nib.Fact, nib.Header, nib.Count));
        Assert.Equal([new(3, 2), new(5, 4), new RepeatedRow(7, 4)], nib.First.ToArray());
        Assert.Contains(
            "kelompok",
            Assert.Single(screened.Totals.Notes, n => n.Indonesian.Contains("NIB", StringComparison.Ordinal)).Indonesian,
            StringComparison.Ordinal
        );
    }
}
