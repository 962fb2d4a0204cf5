using System.Globalization;
using System.Text;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules;
using Umkm.Rules.Books;

namespace Umkm.Registers.Tests;

/// <summary>A first look proposes what columns are, hides who they are about, and leaves in doubt what is in doubt.</summary>
public class InspectionTests
{
    /// <summary>The 18 columns of a template of an office, grown to 200 rows; one row in twenty leaves its capital open.</summary>
    private static string Template()
    {
        var text = new StringBuilder(
            "NIK,No KK,Nama Pemilik,Nama Usaha,No HP / WA,Kecamatan,Desa / Kelurahan,Jenis Usaha,Tahun Berdiri,Modal Sendiri (Rp),"
                + "Modal Luar (Rp),Omset Tahunan (Rp),Tenaga Kerja,NIB,PIRT,Sertifikat Halal,HAKI,Tahun Pendataan\n"
        );
        for (int i = 0; i < 200; i++)
        {
            string capital = i % 20 == 7 ? "" : ((i + 1) * 1_000_000L).ToString(CultureInfo.InvariantCulture);
            text.Append(
                CultureInfo.InvariantCulture,
                $"99010101019{i:00000},9901010101{i:000001},CONTOH {i},USAHA CONTOH,080000000000,CONTOH,CONTOH,KULINER,{2000 + (i % 25)},{capital},0,{(i + 1) * 3_000_000L},2,090/SKU/180/2025,-,-,-,2025\n"
            );
        }
        return text.ToString();
    }

    [Fact]
    public void The_template_of_an_office_is_decided_with_one_line_edited()
    {
        string file = Template();
        RegisterInspection look = Looked.Of(file);
        Assert.Equal((1, 200, 18), (look.HeaderLine, look.Rows, look.Columns.Length));
        // The one line to edit: the assumption that is proposed as a comment.
        string mapping = look.Mapping.Replace("# anggapan:", "anggapan:", StringComparison.Ordinal);
        Assert.NotEqual(look.Mapping, mapping);
        Screened screened = Screened.Of(file, mapping, "skala-usaha");
        Assert.Equal((200, 0), (screened.Totals.Answered, screened.Totals.Rejected));
        Assert.True(screened.Answers.Count(a => !a.Contains('|', StringComparison.Ordinal)) >= 180);
        Assert.Equal(10, screened.Answers.Count(a => a.Contains('|', StringComparison.Ordinal)));
    }

    [Fact]
    public void Nobody_is_recognised_in_what_is_shown()
    {
        const string Row = "Siti,Berkah,0341555666,Dinoyo,A-17,21/08/1980,P3-9,ya\n";
        RegisterInspection[] looks =
        [
            Looked.Of(Template()),
            Looked.Of(
                "Pemilik,Nama Usaha,Telepon,Desa,Kode Binaan,Tgl Lahir,PIRT,Bentuk Badan\n"
                    + Row
                    + Row.Replace("Siti", "Jo", StringComparison.Ordinal)
            ),
        ];
        foreach (RegisterInspection look in looks)
        {
            string[] shown = [look.ToText(Language.Indonesian), look.ToJson(Language.English), look.ToHtml(Language.Indonesian), look.Mapping];
            string[] hidden = ["99010101019", "080000000000", "CONTOH", "KULINER", "Siti", "Jo ", "Berkah", "0341", "Dinoyo", "A-17", "1980", "P3-9"];
            foreach (string one in hidden)
            {
                Assert.All(shown, s => Assert.DoesNotContain(one, s, StringComparison.Ordinal));
            }
        }
        // Not even where the header promises words of a list.
        Assert.Contains("kata yang dikenal", looks[1].Columns[^1].Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.Contains("S···", looks[1].ToText(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_to_be_decided_is_refused_until_it_is()
    {
        const string File =
            "No,Tgl Berdiri,Kode Kabupaten,KBLI,Modal Kerja,Modal Tetap,Terbit PIRT\n1,01/02/2021,3573,10794,5000000,6000000,03/04/2025\n2,02/03/2021,3578,10799,7000000,8000000,\n";
        RegisterInspection look = Looked.Of(File);
        Assert.Equal(
            ["Tgl Berdiri", "Kode Kabupaten", "Modal Kerja", "Modal Tetap", "Terbit PIRT"],
            look.Columns.Where(c => c.IsOpen).Select(c => c.Header)
        );
        string[] lines = look.Mapping.Split('\n');
        string[] problems = Screened.Problems(look.Mapping);
        int[] places = [.. problems.Select(p => int.Parse(p.Split(':')[1], CultureInfo.InvariantCulture))];
        // Each place is told with its line, and each of them holds the mark; one is the edition of the codes.
        Assert.Equal(6, places.Length);
        Assert.All(places, p => Assert.Contains("\"?\"", lines[p - 1], StringComparison.Ordinal));
        Assert.All(problems, p => Assert.Contains("[belum-diputuskan]", p, StringComparison.Ordinal));
        string decided = look
            .Mapping.Replace("kbli: \"?\"", "kbli: 2020", StringComparison.Ordinal)
            .Replace("kode: \"?\"", "kode: kemendagri", StringComparison.Ordinal)
            .Replace("dijumlahkan: \"?\"", "dijumlahkan: ya", StringComparison.Ordinal)
            .Replace("bentuk: \"?\"", "bentuk: hh/bb/tttt", StringComparison.Ordinal);
        Assert.Equal(["1,mikro", "2,mikro"], Screened.Of(File, decided, "skala-usaha/menurut-modal").Answers);
    }

    [Theory]
    [InlineData("Tgl Berdiri", "13/02/2021|01/02/2021", "{ fakta: establishedOn, bentuk: hh/bb/tttt }")]
    [InlineData("Tgl Berdiri", "02/13/2021|01/02/2021", "{ fakta: establishedOn, bentuk: bb/hh/tttt }")]
    [InlineData("Tgl Berdiri", "02/13/2021|13/02/2021", "{ fakta: establishedOn, bentuk: \"?\" }")]
    [InlineData("Tgl Berdiri", "03/2019|12/2020", "{ fakta: establishedOn, bentuk: bb/tttt }")]
    [InlineData("Tgl Berdiri", "Maret 2019|Des 2020", "{ fakta: establishedOn, bentuk: bulan tttt }")]
    [InlineData("Tgl Berdiri", "1 Maret 2019|2020|44197,5|44198", "{ fakta: establishedOn, bentuk: [h bulan tttt, tahun, nomor seri] }")]
    [InlineData("Tgl Berdiri", "2019-03-01|2020-01-01", "establishedOn")]
    [InlineData("Tgl Berdiri", "17/02/19|1/3/20", "tidak dipakai")]
    [InlineData("Target Omzet 2025", "500000000|750000000", "tidak dipakai")]
    [InlineData("Bantuan Modal (Rp)", "5000000|7500000", "tidak dipakai")]
    [InlineData("Kebutuhan Modal", "5000000|7500000", "tidak dipakai")]
    [InlineData("Gaji Karyawan", "2000000|2500000", "tidak dipakai")]
    [InlineData("Penjualan (kg)", "200|250", "tidak dipakai")]
    [InlineData("Wilayah", "KLOJEN|BLIMBING|Kota Malang", "tidak dipakai")]
    [InlineData("Kabupaten/Kota", "Kota Malang|KAB. MALANG|KEC. KLOJEN", "region")]
    [InlineData("Omzet/bln (Rp)", "5000000|7500000", "tidak dipakai")]
    [InlineData("Omset perbulan", "5000000|7500000", "tidak dipakai")]
    [InlineData("Penjualan per Hari", "500000|750000", "tidak dipakai")]
    [InlineData("Omzet 1 tahun terakhir", "5000000|7500000", "annualSales")]
    [InlineData("Tgl. NIB", "13-03-2023 00.00.00|14-03-2023 00.00.00", "{ surat: nib, isi: terbit, bentuk: hh-bb-tttt }")]
    [InlineData("Tenaga Kerja Tetap", "2|3", "\"?\"")]
    [InlineData("Jumlah Tenaga Kerja Perempuan", "2|3", "\"?\"")]
    [InlineData("Tenaga Kerja (L/P)", "2|3", "workers")]
    [InlineData("Modal Sendiri (Rp)", "5000000|7500000", "\"?\"")]
    [InlineData("Modal Sendiri dan Pinjaman", "5000000|7500000", "businessCapital")]
    [InlineData("PIRT", "2053573010001-25|proses|belum", "{ surat: spp-irt, isi: nomor, tidak ada: [\"belum\"], kosong: [\"proses\"] }")]
    [InlineData("Risiko", "Rendah|MR|Tinggi", "{ kegiatan: risiko, kosong: [\"MR\"] }")]
    [InlineData("Kode KBLI 2020", "10794 - Industri kerupuk|C10799", "{ kegiatan: kode }")]
    [InlineData("KBLI", "10794, 10799|56102", "{ kegiatan: kode, pisah: \",\" }")]
    [InlineData("Omzet per Bulan", "5000000", "tidak dipakai")]
    [InlineData("Omzet 2024", "5000000", "annualSales.2024")]
    [InlineData("Modal (Rp juta)", "15,5|20", "{ fakta: businessCapital, satuan: juta }")]
    [InlineData("Modal", "15000000|-", "{ fakta: businessCapital, kosong: [\"-\"] }")]
    [InlineData("Modal", "15|200|5.000.000", "{ fakta: businessCapital, satuan: \"?\" }")]
    [InlineData("Modal", "15|0|5.000.000|7.500.000", "businessCapital")]
    [InlineData("Modal (Rp)", "99.999|Rp 99.999,-|1,5 juta", "{ fakta: businessCapital, satuan: \"?\" }")]
    [InlineData("Modal (Rp)", "100.000|Rp 100.000,-", "businessCapital")]
    [InlineData("Jml TK", "2|30.000", "workers")]
    [InlineData("Sertifikat Produksi Pangan Industri Rumah Tangga", "Ada|Belum", "{ surat: spp-irt, ada: [\"Ada\"], tidak ada: [\"Belum\"] }")]
    [InlineData("Masa Berlaku Sertifikat Halal", "2027-01-31", "{ surat: halal, isi: sampai }")]
    [InlineData("Tanggal Terbit PIRT", "2019|2020", "tidak dipakai")]
    [InlineData("Tanggal Terbit NIB", "17/02/2024|2024-03-01", "{ surat: nib, isi: terbit, bentuk: hh/bb/tttt }")]
    [InlineData("Sertifikat CPPOB", "123/A", "{ surat: cppob, isi: nomor }")]
    [InlineData("Merek", "KERIPIK", "tidak dipakai")]
    [InlineData("NIB", "0220000012345|belum ada|0", "{ fakta: nib, tidak ada: [\"belum ada\"], kosong: [\"0\"] }")]
    [InlineData("Kab/Kota", "35.73|Kota Malang", "region")]
    [InlineData("modal usaha", "1,5 miliar|Rp 999 juta|10 miliar|10.000.000.001", "businessCapital")]
    [InlineData("NIB", "Ada|Tidak", "{ surat: nib, ada: [\"Ada\"], tidak ada: [\"Tidak\"] }")]
    [InlineData("NPWP", "Ada|Belum", "{ surat: npwp, ada: [\"Ada\"], tidak ada: [\"Belum\"] }")]
    [InlineData("PIRT", "Ada|Belum", "{ surat: spp-irt, ada: [\"Ada\"], tidak ada: [\"Belum\"] }")]
    [InlineData("PIRT", "Punya|blm ada|Sedang proses", "{ surat: spp-irt, ada: [\"Punya\"], tidak ada: [\"blm ada\"], kosong: [\"Sedang proses\"] }")]
    [InlineData("PMA", "Ya|Tidak", "foreignOwned")]
    [InlineData("PMA", "N|T|Tidak", "tidak dipakai")]
    [InlineData("Jml TK", "2|3", "workers")]
    [InlineData("nama", "Keripik", "name")]
    [InlineData("Kekayaan Bersih", "5000000|6000000", "netAssets")]
    [InlineData("Aset", "5|6", "\"?\"")]
    [InlineData("Total Aset (juta)", "5|6", "\"?\"")]
    public void A_column_is_proposed_by_its_header_and_its_contents(string header, string cells, string proposal)
    {
        RegisterInspection look = Looked.Of($"Catatan;{header}\n" + string.Concat(cells.Split('|').Select(c => $"x;{c}\n")));
        Assert.Equal(proposal, look.Columns[1].Proposal);
    }

    [Fact]
    public void Why_a_column_is_left_out_or_asked_for_is_said_with_what_to_write()
    {
        RegisterInspection look = Looked.Of("id;PMA;Aset (juta);Nama;Nama Usaha;Modal (juta)\nA;N;5;S;K;1.250\nB;T;-;T;L;1,250\nC;Tidak;;U;M;7\n");
        Assert.Contains("{ fakta: foreignOwned, kata: { …: ya } }", look.Columns[1].Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.Contains("tulis { fakta: netAssets, satuan: juta, kosong: [\"-\"] }", look.Columns[2].Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.True(look.Columns[2].IsOpen);
        // Of two names that of the enterprise counts.
        Assert.Equal(["tidak dipakai", "name"], look.Columns.Skip(3).Take(2).Select(c => c.Proposal));
        Assert.Contains("1.250 dibaca seribu dua ratus lima puluh juta", look.Columns[5].Doubt!.Indonesian, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_sums_are_told_and_passed_over()
    {
        RegisterInspection look = Looked.Of("No,Nama Usaha,Modal\n1,A,500000\n2,B,700000\nJUMLAH,,1200000\n");
        Assert.Equal(2, look.Rows);
        Assert.Contains("baris 4", look.Notes[0].Indonesian, StringComparison.Ordinal);
        Assert.Contains("lewati:\n  - { kolom: \"No\", isi: [\"JUMLAH\"] }", look.Mapping, StringComparison.Ordinal);
        Screened screened = Screened.Of("No,Nama Usaha,Modal\n1,A,500000\n2,B,700000\nJUMLAH,,1200000\n", look.Mapping, "skala-usaha/menurut-modal");
        Assert.Equal((2, 1), (screened.Totals.Answered, screened.Totals.Skipped));
        Assert.Equal(
            "1 baris dilewati menurut lewati: di berkas peta: baris 4 \"JUMLAH\" (kolom: No, isi: JUMLAH).",
            Assert.Single(screened.Totals.Notes).Indonesian
        );
        // Rows without contents are none of these.
        Assert.Empty(Screened.Of("id,businessCapital\nA,5\n,\n", null, "skala-usaha/menurut-modal").Totals.Notes);
    }

    [Fact]
    public void The_row_of_column_numbers_is_told_and_passed_over_by_a_column_of_texts()
    {
        // The running number 1 stands in a row of an enterprise too, and "2" in no name.
        const string Rows = "No,Nama Usaha,Modal\n1,2,3\n1,A,500000\n2,B,700000\n";
        RegisterInspection look = Looked.Of(Rows);
        Assert.Equal((2, 2), (look.Rows, look.Readable));
        Assert.Contains("Nomor kolom, bukan usaha: baris 2", look.Notes[0].Indonesian, StringComparison.Ordinal);
        Assert.Contains("lewati:\n  - { kolom: Nama Usaha, isi: [\"2\"] }", look.Mapping, StringComparison.Ordinal);
        Screened screened = Screened.Of(Rows, look.Mapping, "skala-usaha/menurut-modal");
        Assert.Equal(["1,mikro", "2,mikro"], screened.Answers);
        Assert.Equal(1, screened.Totals.Skipped);
        // Without a column of texts nothing is proposed that could pass over an enterprise; a form such as (1) stands nowhere else.
        RegisterInspection amounts = Looked.Of("No,Modal,Omzet\n1,2,3\n1,5,6\n");
        Assert.Contains("Hapus dari berkas", amounts.Notes[0].Indonesian, StringComparison.Ordinal);
        Assert.DoesNotContain("lewati", amounts.Mapping, StringComparison.Ordinal);
        Assert.Contains("isi: [\"(1)\"]", Looked.Of("No,Modal,Omzet\n(1),(2),(3)\n1,5,6\n").Mapping, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Modal", "950,000|2000,000|1.200.000,00|500000", "2 isi meragukan")]
    [InlineData("Modal (juta)", "1,500|1,5|950,000", "2 isi meragukan")]
    [InlineData("Tenaga Kerja", "1,500|5|1.200", "1 isi meragukan")]
    [InlineData("Modal", "1.200.000,00|500000|7.000.000,-", null)]
    public void Amounts_in_doubt_are_told_at_their_column(string header, string cells, string? told)
    {
        RegisterInspection look = Looked.Of($"Catatan;{header}\n" + string.Concat(cells.Split('|').Select(c => $"x;{c}\n")));
        Assert.Equal(told is not null, look.Columns[1].Doubt?.Indonesian.Contains("meragukan", StringComparison.Ordinal) == true);
        Assert.Contains($"  # {told}", told is null ? "  # " : look.Mapping, StringComparison.Ordinal);
        int refused = told is null ? 0 : told[0] - '0';
        Assert.Equal(look.Rows - refused, look.Readable);
    }

    [Theory]
    [InlineData("[{\"id\":\"A\",\"businessCapital\":5}]")]
    [InlineData("\n{ \"id\": \"A\" }")]
    [InlineData("[]")]
    public void JSON_is_told_with_what_to_do(string text)
    {
        string looked = Assert.Throws<RegisterException>(() => Looked.Of(text)).Problems.Single().Tell(Language.Indonesian);
        string screened = Screened.Refusal(text, null).Single();
        Assert.All([looked, screened], t => Assert.Contains("Berkas ini JSON", t, StringComparison.Ordinal));
        Assert.All([looked, screened], t => Assert.Contains("umkm assess", t, StringComparison.Ordinal));
        // Brackets alone are the name of a column.
        Assert.DoesNotContain("JSON", Screened.Refusal("[No],{Modal}\n1,5\n", null)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_NIB_in_several_rows_is_told_and_left_to_people()
    {
        const string Rows = "Id Proyek,NIB,Investasi,TKI\nR-1,0220000012345,600000000,4\nR-2,0220000012345,600000000,4\nR-3,9120000765432,1,1\n";
        RegisterInspection look = Looked.Of(Rows);
        Assert.Contains(look.Notes, n => n.Indonesian.StartsWith("1 baris mengulang NIB", StringComparison.Ordinal));
        Assert.Equal(2, Screened.Problems(look.Mapping).Count(p => p.Contains("[belum-diputuskan]", StringComparison.Ordinal)));
        string decided = look.Mapping.Replace(
            "dijumlahkan: \"?\", sekali: \"?\"",
            "dijumlahkan: [investment], sekali: [workers]",
            StringComparison.Ordinal
        );
        Assert.Equal((2, 1), (Screened.Of(Rows, decided, "skala-industri").Totals.Answered, Screened.Of(Rows, decided).Totals.Grouped));
        Assert.DoesNotContain(
            "kelompok:",
            Looked.Of(Rows.Replace("R-2,0220000012345", "R-2,", StringComparison.Ordinal)).Mapping,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_id_is_a_number_of_the_register_before_a_running_one_and_the_NIB_is_named_where_there_is_none()
    {
        string[] Ids(string text) => [.. Looked.Of(text).Columns.Where(c => c.Proposal == "id").Select(c => c.Header)];
        Assert.Equal(["Kode UMKM"], Ids("No,Kode UMKM,Modal\n1,A1,5\n2,A2,7\n"));
        Assert.Equal(["No"], Ids("No,Kode UMKM,Modal\n1,A1,5\n2,A1,7\n"));
        RegisterInspection look = Looked.Of("NIB,Modal\n0220000012345,500000\n9120000765432,700000\n");
        Assert.Contains("id: ya", look.Columns[0].Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.Contains(look.Notes, n => n.Indonesian.Contains("Tidak ada kolom id", StringComparison.Ordinal));
        Screened screened = Screened.Of(
            "NIB,Modal\n0220000012345,5\n",
            look.Mapping.Replace("NIB: nib", "NIB: { fakta: nib, id: ya }", StringComparison.Ordinal),
            "izin/nib"
        );
        Assert.Equal(["0220000012345,terpenuhi"], screened.Answers);
    }

    [Fact]
    public void Another_encoding_is_told_and_left_to_people()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("Nama Café,Modal\nCafé,500000\n");
        RegisterInspection look = Looked.Of(bytes);
        Assert.Equal("Nama Café", look.Columns[0].Header);
        Assert.Contains(Screened.Problems(look.Mapping), p => p.Contains("windows-1252", StringComparison.Ordinal));
        string decided = look.Mapping.Replace("pengodean: \"?\"", "pengodean: windows-1252", StringComparison.Ordinal);
        Assert.Equal(["1,mikro"], Screened.Of(bytes, decided, "skala-usaha/menurut-modal").Answers);
    }

    [Fact]
    public void What_is_in_doubt_is_said()
    {
        RegisterInspection look = Looked.Of(
            "Alamat,Tanggal Berdiri,Bentuk Usaha,PIRT,NIB\nx,01/02/2021,Perorangan,-,503/1\ny,03/04/2020,Firma Kita,123,504/2\n"
        );
        Dictionary<string, InspectedColumn> columns = look.Columns.ToDictionary(c => c.Header);
        Assert.True(columns["Tanggal Berdiri"].IsOpen);
        Assert.Contains("hari atau bulan", columns["Tanggal Berdiri"].Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.Contains("Firma Kita", columns["Bentuk Usaha"].Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.NotNull(columns["PIRT"].Doubt);
        Assert.Equal("tidak dipakai", columns["NIB"].Proposal);
    }
}
