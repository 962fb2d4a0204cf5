namespace Umkm.Registers.Tests.Inspection;

/// <summary>A header is proposed only where every word of it is understood; one word more may be another thing.</summary>
public class LeftOverWordTests
{
    private const string Amounts = "750000000|250000000";
    private const string Answers = "Ya|Tidak";
    private const string Days = "2019-03-01|2020-04-02";

    [Theory]
    // A year that is not closed, another time, a part, a statistic, of somebody else.
    [InlineData("Omzet tahun ini", Amounts, "ini", "annualSales")]
    [InlineData("Omzet tahun berjalan", Amounts, "berjalan", "annualSales")]
    [InlineData("Omzet dua tahun lalu", Amounts, "dua", "annualSales")]
    [InlineData("Omzet 2 th lalu", Amounts, "2", "annualSales")]
    [InlineData("Omzet Q1", Amounts, "q1", "annualSales")]
    [InlineData("Omzet per event", Amounts, "event", "annualSales")]
    [InlineData("Omzet Musim Lebaran", Amounts, "musim", "annualSales")]
    [InlineData("Omzet Produk Unggulan", Amounts, "produk", "annualSales")]
    [InlineData("Omzet tertinggi", Amounts, "tertinggi", "annualSales")]
    [InlineData("Omzet min", Amounts, "min", "annualSales")]
    [InlineData("Omzet kumulatif", Amounts, "kumulatif", "annualSales")]
    [InlineData("Omzet anggota", Amounts, "anggota", "annualSales")]
    [InlineData("Omzet Bersih", Amounts, "bersih", "annualSales")]
    [InlineData("Omzet Ideal", Amounts, "ideal", "annualSales")]
    [InlineData("Modal Dibutuhkan", Amounts, "dibutuhkan", "businessCapital")]
    [InlineData("Modal/bulan", Amounts, "bulan", "businessCapital")]
    [InlineData("Modal per produksi", Amounts, "per", "businessCapital")]
    [InlineData("Modal suami", Amounts, "suami", "businessCapital")]
    [InlineData("Modal Bergulir", Amounts, "bergulir", "businessCapital")]
    [InlineData("Modal Pihak Ketiga", Amounts, "pihak", "businessCapital")]
    [InlineData("Modal Bahan Baku", Amounts, "bahan", "businessCapital")]
    [InlineData("Modal lancar", Amounts, "lancar", "businessCapital")]
    [InlineData("Capital needed", Amounts, "needed", "businessCapital")]
    [InlineData("Realisasi Investasi TW III", Amounts, "tw", "investment")]
    [InlineData("Investasi termasuk tanah", Amounts, "termasuk", "investment")]
    [InlineData("Tenaga kerja yang dibutuhkan", "3|40", "dibutuhkan", "workers")]
    [InlineData("Tenaga Kerja sebelum", "3|40", "sebelum", "workers")]
    [InlineData("Jam kerja karyawan", "3|40", "jam", "workers")]
    [InlineData("Tenaga Kerja Lokal", "3|40", "lokal", "workers")]
    [InlineData("Tgl Lahir Anak", Days, "anak", "owner.birthDate")]
    [InlineData("Tgl mulai usaha kedua", Days, "kedua", "establishedOn")]
    [InlineData("Tgl Pengajuan NIB", Days, "pengajuan", "surat: nib, isi: terbit")]
    [InlineData("Bentuk usaha yang diinginkan", "CV|PT", "diinginkan", "legalForm")]
    [InlineData("Kab/Kota Asal Pemilik", "Kota Malang|Kota Batu", "asal", "region")]
    [InlineData("NIB sudah habis?", Answers, "habis", "surat: nib")]
    [InlineData("NIB Suami", "0220000012345|9120000765432", "suami", "nib")]
    [InlineData("Biaya Halal", "150000|300000", "biaya", "surat: halal")]
    public void A_word_that_is_not_understood_is_asked_about(string header, string cells, string word, string fact)
    {
        InspectedColumn column = Column(header, cells);
        Assert.Equal("\"?\"", column.Proposal);
        Assert.Contains($"kata \"{word}\" di kepalanya tidak dikenal", column.Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.Contains(fact, column.Doubt.Indonesian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Butuh NIB?", Answers, "butuh")]
    [InlineData("Ingin mengurus NIB?", Answers, "ingin")]
    [InlineData("Bersedia mengurus sertifikat halal?", Answers, "bersedia")]
    [InlineData("Minat PIRT", "v|x", "minat")]
    [InlineData("Pernah ikut pelatihan Halal", Answers, "pelatihan")]
    [InlineData("Rencana NIB", Answers, "rencana")]
    [InlineData("Rencana NIB 2026", Answers, "rencana")]
    [InlineData("Tahu tentang NIB?", Answers, "tahu")]
    [InlineData("Bantuan NIB", Answers, "bantuan")]
    [InlineData("Wajib Halal", Answers, "wajib")]
    [InlineData("Apakah wajib memiliki NIB?", Answers, "wajib")]
    public void What_is_wished_planned_offered_or_known_of_a_paper_is_left_out(string header, string cells, string word)
    {
        InspectedColumn column = Column(header, cells);
        Assert.Equal("tidak dipakai", column.Proposal);
        Assert.Contains($"({word}), bukan surat yang dimiliki", column.Doubt!.Indonesian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Belum memiliki NIB?", Answers, "{ surat: nib, tidak ada: [\"Ya\"], ada: [\"Tidak\"] }")]
    [InlineData("Tidak punya NIB", Answers, "{ surat: nib, tidak ada: [\"Ya\"], ada: [\"Tidak\"] }")]
    [InlineData("Tanpa NPWP", Answers, "{ surat: npwp, tidak ada: [\"Ya\"], ada: [\"Tidak\"] }")]
    [InlineData("NIB Belum Ada", "v|v", "{ surat: nib, tidak ada: [\"v\"] }")]
    [InlineData("NIB: Tidak", "v|-", "{ surat: nib, tidak ada: [\"v\"], kosong: [\"-\"] }")]
    [InlineData("Halal (belum)", "1|0", "{ surat: halal, ada: [\"0\"], tidak ada: [\"1\"] }")]
    [InlineData("Bukan PMA", Answers, "{ fakta: foreignOwned, kata: { \"Tidak\": ya, \"Ya\": tidak }, sudah diperiksa: ya }")]
    [InlineData("Apakah usaha Anda bukan PMA?", Answers, "{ fakta: foreignOwned, kata: { \"Tidak\": ya, \"Ya\": tidak }, sudah diperiksa: ya }")]
    public void What_a_header_denies_is_asked_about_with_yes_and_no_exchanged(string header, string cells, string line)
    {
        InspectedColumn column = Column(header, cells);
        Assert.Equal("\"?\"", column.Proposal);
        Assert.Contains("menyangkal", column.Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.Contains($"tulis {line} ", column.Doubt.Indonesian, StringComparison.Ordinal);
        Assert.Single(
            Screened
                .Of($"Catatan;{header}\nx;{cells.Split('|')[0]}\n", $"peta: x\nkolom: {{ Catatan: id, \"{header}\": {line} }}\n", "izin/nib")
                .Answers
        );
    }

    [Fact]
    public void Exchanged_answers_are_read_so()
    {
        const string Mapping = "peta: x\nkolom: { Catatan: id, Tidak punya NIB: { surat: nib, tidak ada: [\"Ya\"], ada: [\"Tidak\"] } }\n";
        Assert.Equal(["x,kurang", "y,terpenuhi"], Screened.Of("Catatan;Tidak punya NIB\nx;Ya\ny;Tidak\n", Mapping, "izin/nib").Answers);
    }

    [Theory]
    [InlineData("Apakah Bapak/Ibu sudah memiliki NIB?", Answers, "{ surat: nib, ada: [\"Ya\"], tidak ada: [\"Tidak\"] }")]
    [InlineData("NIB (Ada/Tidak)", "Ada|Tidak", "{ surat: nib, ada: [\"Ada\"], tidak ada: [\"Tidak\"] }")]
    [InlineData("Halal/Tidak", Answers, "{ surat: halal, ada: [\"Ya\"], tidak ada: [\"Tidak\"] }")]
    [InlineData("NIB (Ya atau Belum)", Answers, "{ surat: nib, ada: [\"Ya\"], tidak ada: [\"Tidak\"] }")]
    [InlineData("NPWP Wajib Pajak", Answers, "{ surat: npwp, ada: [\"Ya\"], tidak ada: [\"Tidak\"] }")]
    [InlineData("Kepemilikan Sertifikat Halal (Sudah/Belum)", "Sudah|Belum", "{ surat: halal, ada: [\"Sudah\"], tidak ada: [\"Belum\"] }")]
    [InlineData("Nomor Induk Berusaha (NIB)", "0220000012345|9120000765432", "nib")]
    [InlineData("Apakah usaha Anda PMA?", Answers, "foreignOwned")]
    [InlineData("Berapa omzet usaha Anda dalam satu tahun terakhir?", Amounts, "annualSales")]
    [InlineData("5. Omzet per Tahun (Rp)", Amounts, "annualSales")]
    [InlineData("Hasil penjualan tahunan", Amounts, "annualSales")]
    [InlineData("Annual turnover 2025", Amounts, "annualSales.2025")]
    [InlineData("Total modal usaha saat ini (Rp)", Amounts, "businessCapital")]
    [InlineData("Investasi (tidak termasuk tanah dan bangunan)", Amounts, "investment")]
    [InlineData("Jumlah Tenaga Kerja (orang)", "3|40", "workers")]
    [InlineData("Number of employees", "3|40", "workers")]
    [InlineData("Tanggal Mulai Usaha", Days, "establishedOn")]
    [InlineData("Tempat/Tgl Lahir Pemilik", Days, "owner.birthDate")]
    [InlineData("Kabupaten/Kota Tempat Usaha", "Kota Malang|Kota Batu", "region")]
    [InlineData("Nama Usaha/Merek", "A|B", "name")]
    [InlineData("Nama lengkap pemilik usaha", "A|B", "tidak dipakai")]
    public void A_header_of_known_words_is_proposed(string header, string cells, string proposal) =>
        Assert.Equal(proposal, Column(header, cells).Proposal);

    [Fact]
    public void Screening_tells_the_word_and_refuses_nothing()
    {
        Screened told = Screened.Of(
            "No;Modal Dibutuhkan\nA;5000000\n",
            "peta: x\nkolom: { \"No\": id, Modal Dibutuhkan: businessCapital }\n",
            "skala-usaha"
        );
        Assert.Single(told.Answers);
        Assert.Contains(told.Totals.Notes, n => n.Indonesian.Contains("kata \"dibutuhkan\"", StringComparison.Ordinal));
        foreach (string line in (string[])["Modal Dibutuhkan: { fakta: businessCapital, sudah diperiksa: ya }", "Dana Dibutuhkan: businessCapital"])
        {
            string header = line.Split(':')[0];
            Screened silent = Screened.Of($"No;{header}\nA;5000000\n", $"peta: x\nkolom: {{ \"No\": id, {line} }}\n", "skala-usaha");
            Assert.DoesNotContain(silent.Totals.Notes, n => n.Indonesian.Contains("tidak dikenal", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Workers_from_here_and_from_abroad_are_added() =>
        Assert.All(Looked.Of("No;TKI;TKA\n1;19;3\n2;4;0\n").Columns.Skip(1), c => Assert.Equal("{ fakta: workers, dijumlahkan: ya }", c.Proposal));

    [Fact]
    public void Years_are_no_numbers_of_papers()
    {
        InspectedColumn column = Column("Tahun Halal", "2019|2020");
        Assert.Equal("\"?\"", column.Proposal);
        Assert.Contains("semua isinya tahun, bukan nomor surat", column.Doubt!.Indonesian, StringComparison.Ordinal);
    }

    [Fact]
    public void Twelve_months_are_added_to_a_year()
    {
        string[] months = [.. "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des".Split(' ').Select(m => $"Omzet {m} 2025")];
        string text = $"No;{string.Join(';', months)}\nA;{string.Join(';', months.Select(_ => "200000000"))}\n";
        const string Line = "{ fakta: annualSales.2025, dijumlahkan: ya, sudah diperiksa: ya }";
        Assert.All(
            Looked.Of(text).Columns.Skip(1),
            c => Assert.Contains($"tulis {Line} pada kedua belasnya", c.Doubt!.Indonesian, StringComparison.Ordinal)
        );
        // Twelve times Rp200 juta are Rp2,4 miliar, above the Rp2 miliar of PP 7/2021 Pasal 35 ayat (5).
        string mapping = $"peta: x\nkolom: {{ \"No\": id, {string.Join(", ", months.Select(m => $"{m}: {Line}"))} }}\n";
        Assert.Equal(["A,kecil"], Screened.Of(text, mapping, "skala-usaha/menurut-penjualan").Answers);
    }

    [Fact]
    public void Amounts_mostly_in_words_are_asked_about_with_their_fact()
    {
        InspectedColumn column = Column("Modal Usaha", "5 jt/bln|sekitar 3 M|15000000");
        Assert.Equal("\"?\"", column.Proposal);
        Assert.Contains("1 dari 3 terbaca", column.Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.Contains("{ fakta: businessCapital, sudah diperiksa: ya }", column.Doubt.Indonesian, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_of_surveys_far_above_all_others_are_asked_about()
    {
        InspectedColumn column = Column("Tenaga Kerja", "3|99|5|-|0");
        Assert.Equal("\"?\"", column.Proposal);
        Assert.StartsWith("99 pada 1 sel jauh di atas yang lain", column.Doubt!.Indonesian, StringComparison.Ordinal);
        Assert.Contains("tulis { fakta: workers, kosong: [\"99\", \"-\"] } bila kode", column.Doubt.Indonesian, StringComparison.Ordinal);
        Assert.Contains("{ fakta: workers, kosong: [\"-\"] } bila memang orang", column.Doubt.Indonesian, StringComparison.Ordinal);
    }

    [Theory]
    // Other numbers, others as large, and more codes than others.
    [InlineData("3|97|5")]
    [InlineData("3|99|60|5")]
    [InlineData("99|98|5")]
    public void Other_numbers_of_people_are_people(string cells)
    {
        InspectedColumn column = Column("Tenaga Kerja", cells);
        Assert.Equal(("workers", null), (column.Proposal, column.Doubt?.Indonesian));
    }

    [Fact]
    public void A_head_may_name_years()
    {
        RegisterInspection look = Looked.Of("Catatan;Omzet 2024;Omzet 2025\nx;1000000;2000000\n");
        Assert.Equal(1, look.HeaderLine);
        Assert.Equal("annualSales.2025", look.Columns[2].Proposal);
    }

    [Theory]
    [InlineData("31/12/99")]
    [InlineData("4-Mar-19")]
    public void Years_of_two_digits_are_said_not_to_be_read(string day)
    {
        Assert.Contains("tulis empat angka di berkas", Column("Tgl Berdiri", $"{day}|{day}").Doubt!.Indonesian, StringComparison.Ordinal);
        string told = Assert.Single(
            Screened
                .Of(
                    $"No;Tgl Berdiri\nA;{day}\n",
                    "peta: x\nkolom: { \"No\": id, Tgl Berdiri: { fakta: establishedOn, bentuk: hh/bb/tttt } }\n",
                    "skala-usaha"
                )
                .Rejects
        );
        Assert.Contains("Tidak ada bentuk: untuknya", told, StringComparison.Ordinal);
    }

    private static InspectedColumn Column(string header, string cells) =>
        Looked.Of($"Catatan;{header}\n" + string.Concat(cells.Split('|').Select(c => $"x;{c}\n"))).Columns[1];
}
