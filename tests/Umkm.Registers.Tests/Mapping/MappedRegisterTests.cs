using System.Text;
using NodaTime;
using Umkm.Domain;

namespace Umkm.Registers.Tests.Mapping;

/// <summary>Registers as people have them, read by a mapping. The shapes are those of real registers; everybody in them is invented.</summary>
public class MappedRegisterTests
{
    [Fact]
    public void The_template_of_an_office_with_18_columns_is_decided()
    {
        const string Header =
            "NIK,No KK,Nama Pemilik,Nama Usaha,No HP / WA,Kecamatan,Desa / Kelurahan,Jenis Usaha,Tahun Berdiri,Modal Sendiri (Rp),"
            + "Modal Luar (Rp),Omset Tahunan (Rp),Tenaga Kerja,NIB,PIRT,Sertifikat Halal,HAKI,Tahun Pendataan\n";
        const string Row = "9901010101900001,9901010101010001,CONTOH,USAHA CONTOH,080000000000,CONTOH,CONTOH,KULINER,2019,5000000,";
        string text = Header + Row + "0,15000000,2,090/SKU/180/2025,-,-,-,2025\n" + Row + ",15000000,2,-,-,-,-,2025\n";
        Screened screened = Screened.Of(text, Template, "skala-usaha/menurut-modal");
        // The second row does not know a part of its capital, so the sum is not known either.
        Assert.Equal(["1,mikro", "2,mikro|kecil|menengah|besar"], screened.Answers);
        Assert.Equal("foreignOwned", Assert.Single(screened.Totals.Assumptions).Assumed.Term.Property);
    }

    private const string Template = """
        peta: Binaan dinas, templat 18 kolom
        anggapan: { foreignOwned: tidak }
        kolom:
          NIK: owner.nik
          No KK: tidak dipakai
          Nama Pemilik: tidak dipakai
          Nama Usaha: name
          No HP / WA: tidak dipakai
          Kecamatan: tidak dipakai
          Desa / Kelurahan: tidak dipakai
          Jenis Usaha: tidak dipakai
          Tahun Berdiri: tidak dipakai
          Modal Sendiri (Rp): { fakta: modal usaha, dijumlahkan: ya }
          Modal Luar (Rp): { fakta: businessCapital, dijumlahkan: ya }
          Omset Tahunan (Rp): annualSales
          Tenaga Kerja: workers
          NIB: tidak dipakai
          PIRT: { surat: spp-irt, isi: nomor, tidak ada: ["-"] }
          Sertifikat Halal: { surat: halal, isi: nomor, tidak ada: ["-"] }
          HAKI: tidak dipakai
          Tahun Pendataan: tidak dipakai
        """;

    [Fact]
    public void Days_are_read_in_the_forms_that_the_mapping_names()
    {
        const string Peta = """
            peta: tanggal
            kolom:
              id: id
              berdiri: { fakta: tanggal berdiri, bentuk: [hh/bb/tttt, h bulan tttt, nomor seri, tttt-bb-hh] }
            """;
        // A serial number with a fraction is a time of that day.
        // The KUR of 2023 asks for six months of business: the first of each pair is older, the second younger.
        string[] days = ["01/02/2021", "12 Januari 2021", "44197", "\"44197,5\"", "2021-02-01 00:00:00", "30/10/2026", "12 Nopember 2026"];
        Screened screened = Screened.Of("id,berdiri\n" + string.Concat(days.Select((d, i) => $"{i},{d}\n")) + "x,2019\n", Peta, "program/kur-mikro");
        Assert.Equal(days.Length, screened.Answers.Length);
        Assert.Contains("2019", Assert.Single(screened.Rejects), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" 00:00:00", true)]
    [InlineData(" 14:30:00", true)]
    [InlineData("T00:00:00.000Z", true)]
    [InlineData(" 00:00:00+07:00", true)]
    [InlineData("T00:00:00.000+0700", true)]
    [InlineData(" 00:00:00 WIB", true)]
    [InlineData(" 12:00 AM", true)]
    [InlineData("T17:00:00.000Z", false)]
    [InlineData(" 07:00:00+07", false)]
    [InlineData(" 24:00:00", false)]
    [InlineData(" 00.00.00", true)]
    [InlineData(" 14.30", true)]
    [InlineData(" 00.00.00.000", true)]
    [InlineData(" 07.00.00+07", false)]
    [InlineData(" 24.00.00", false)]
    [InlineData(" 00.00:00", false)]
    public void A_time_beside_a_day_says_nothing_unless_it_is_another_day_in_another_zone(string time, bool isRead)
    {
        string text = $"id,tanggal berdiri\nA,2021-02-01{time}\n";
        Assert.Equal(isRead, Looked.Of(text).Columns[1].Doubt is null);
        Screened screened = Screened.Of(text, "peta: x\nkolom: { id: id, tanggal berdiri: establishedOn }\n", "program/kur-mikro");
        string[] ofThatDay = Screened.Of("id,establishedOn\nA,2021-02-01\n", null, "program/kur-mikro").Answers;
        Assert.Equal(isRead ? ofThatDay : [], screened.Answers);
    }

    [Theory]
    [InlineData("2025", "2025-01-01", 365, false)]
    [InlineData("2026-05", "2026-05-01", 31, true)]
    [InlineData("Mei 2026", "2026-05-01", 31, true)]
    [InlineData("2019", "2019-01-01", 365, false)]
    public void A_year_or_a_month_is_any_of_its_days(string written, string first, int days, bool turns)
    {
        const string Peta = """
            peta: tanggal
            kolom:
              id: id
              berdiri: { fakta: tanggal berdiri, bentuk: [tahun, bulan tttt, tttt-bb] }
              foreignOwned: foreignOwned
              businessCapital: businessCapital
              annualSales: annualSales
              permits: permits
              legalForm: legalForm
              owner.employment: owner.employment
              loans: loans
            """;
        const string Rest = ",false,6000000000,250000000,nib;npwp,orang-perseorangan,swasta,-\n";
        LocalDate day = IsoDate.Read(first).Value;
        string text =
            "id,berdiri,foreignOwned,businessCapital,annualSales,permits,legalForm,owner.employment,loans\n"
            + string.Concat(Enumerable.Range(0, days).Select(d => $"{d},{IsoDate.Format(day.PlusDays(d))}{Rest}"))
            + $"X,{written}{Rest}";
        string[][] rows = [.. Screened.Of(text, Peta).Answers.Select(a => a.Split(',')[1..])];
        Assert.Equal(days + 1, rows.Length);
        for (int decision = 0; decision < rows[0].Length; decision++)
        {
            string[] union = [.. rows[..^1].SelectMany(r => r[decision].Split('|')).Distinct().Order(StringComparer.Ordinal)];
            Assert.Equal(union, rows[^1][decision].Split('|').Order(StringComparer.Ordinal));
        }
        // Six months before the day an enterprise becomes old enough for something; long ago nothing turns any more.
        Assert.Equal(turns, rows[..^1].Select(r => string.Join(',', r)).Distinct().Count() > 1);
    }

    [Fact]
    public void A_day_that_two_forms_read_differently_is_told()
    {
        const string Peta = "peta: tanggal\nkolom:\n  id: id\n  berdiri: { fakta: establishedOn, bentuk: [hh/bb/tttt, bb/hh/tttt] }\n";
        Screened screened = Screened.Of("id,berdiri\nA,01/02/2021\nB,13/02/2021\nC,02/02/2021\n", Peta, "skala-usaha");
        Assert.Equal(["B", "C"], screened.Answers.Select(a => a.Split(',')[0]));
        Assert.Contains("2021-02-01, 2021-01-02", Assert.Single(screened.Rejects), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_one_enterprise_are_put_together()
    {
        const string Rows =
            "id;nib;investment;workers;activities\nR-1;0220000012345;600.000.000;10;10794/2020\nR-2;0220000012345;600.000.000;10;10799/2020\n";
        const string Peta = """
            peta: satu baris per proyek
            kolom: { id: id, nib: nib, investment: investment, workers: workers, activities: activities }
            kelompok: { kunci: nib, dijumlahkan: [investment], sekali: [workers] }
            """;
        Screened screened = Screened.Of(Rows, Peta, "skala-industri");
        string whole = "id;nib;investment;workers;activities\nR-1;0220000012345;1.200.000.000;10;\"10794/2020;10799/2020\"\n";
        Assert.Equal(Screened.Of(whole, null, "skala-industri").Answers, screened.Answers);
        Assert.Equal((2, 1, 1, 0), (screened.Totals.Read, screened.Totals.Answered, screened.Totals.Grouped, screened.Totals.Rejected));
    }

    [Fact]
    public void Rows_of_one_enterprise_that_disagree_are_rejected_all()
    {
        const string Peta = """
            peta: satu baris per proyek
            kolom: { id: id, nib: nib, workers: workers }
            kelompok: { kunci: nib, sekali: workers }
            """;
        Screened screened = Screened.Of("id,nib,workers\na,0220000012345,10\nb,0220000012345,12\nc,,3\nd,,4\n", Peta, "skala-industri");
        Assert.Equal(["c", "d"], screened.Answers.Select(a => a.Split(',')[0]));
        Assert.Equal(["2,a,workers", "3,b,workers"], screened.Rejects.Select(r => string.Join(',', r.Split(',')[..3])));
    }

    [Fact]
    public void Codes_get_their_edition_and_words_their_meaning()
    {
        const string Peta = """
            peta: ekspor OSS
            kbli: 2020
            kolom:
              Hari: { tidak dipakai: ya }
              Modal (juta): { fakta: businessCapital, satuan: juta, kosong: ["-"], tidak ada: [nihil] }
              Jenis Badan: { fakta: legalForm, kata: { Perorangan: orang-perseorangan } }
              Penanaman Modal: { fakta: foreignOwned, kata: { PMDN: tidak, PMA: ya } }
              KBLI: { kegiatan: kode, pisah: "," }
              Risiko: { kegiatan: risiko }
            """;
        string[] rows =
        [
            "1,\"1,5\",Perorangan,PMDN,C10794,Menengah Rendah",
            "2,1.500,CV,PMDN,\"10794, 10799/2020\",RENDAH",
            "3,-,UD,PMDN,10794,Rendah",
            "4,nihil,PT,PMA,1079,Rendah",
            "5,15 ribu,PT,PMA,10794,Rendah",
        ];
        Screened screened = Screened.Of(
            "Hari,Modal (juta),Jenis Badan,Penanaman Modal,KBLI,Risiko\n" + string.Join('\n', rows),
            Peta,
            "skala-usaha/menurut-modal"
        );
        Assert.Equal(["1,mikro", "2,kecil"], screened.Answers);
        Assert.Equal(["Jenis Badan", "KBLI", "Modal (juta)"], screened.Rejects.Select(r => r.Split(',')[2]));
    }

    [Fact]
    public void Several_columns_of_codes_give_several_activities()
    {
        const string Peta = """
            peta: dua kolom KBLI
            kbli: 2020
            kolom: { KBLI Utama: { kegiatan: kode }, KBLI Lain: { kegiatan: kode, pisah: ",", kosong: ["-"] }, investasi: investment }
            """;
        string[] rows = ["10794 - Industri kerupuk,\"10799, 10794\",1200000000", "10794,-,1200000000", "-,-,1"];
        Screened screened = Screened.Of("KBLI Utama,KBLI Lain,investasi\n" + string.Join('\n', rows), Peta, "skala-industri");
        string plain = "activities,investment\n\"10794/2020;10799/2020\",1200000000\n10794/2020,1200000000\n";
        Assert.Equal(Screened.Of(plain, null, "skala-industri").Answers, screened.Answers);
        Assert.Contains("KBLI Utama", Assert.Single(screened.Rejects), StringComparison.Ordinal);
    }

    [Fact]
    public void A_product_comes_from_columns_of_its_parts()
    {
        const string Peta = """
            peta: produk
            kolom:
              id: id
              Produk: { produk: name, tidak ada: [nihil] }
              Jenis: { produk: kind, kata: { Makanan: pangan-olahan } }
              Dibuat di: { produk: madeAt, kata: { Rumah sendiri: rumah } }
              Kemasan: { produk: packaging, kata: { Kemasan kecil: eceran } }
              Simpan: { produk: storage, kata: { Biasa: suhu-ruang } }
              Tahan (hari): { produk: shelfLifeDays, kosong: ["-"] }
              Umur: { produk: ageGroup }
              Hewani: { produk: animalContent, kata: { tanpa: tidak } }
            """;
        const string Header = "id,Produk,Jenis,Dibuat di,Kemasan,Simpan,Tahan (hari),Umur,Hewani\n";
        string[] rows =
        [
            "1,Keripik;Pedas,Makanan,Rumah sendiri,Kemasan kecil,Biasa,90,Umum,tanpa",
            "2,,makanan,rumah,,,-,,",
            "3,nihil,,,,,,,",
            "4,,,,,,,,",
            "5,Sambal,Minuman keras,rumah,,,,,",
            "6,Sambal,Makanan,rumah,,,lama,,",
        ];
        Screened screened = Screened.Of(Header + string.Join('\n', rows), Peta, "izin/spp-irt");
        const string Plain =
            "id,products\n1,Keripik%3BPedas:kind=pangan-olahan:madeAt=rumah:packaging=eceran:storage=suhu-ruang:shelfLifeDays=90:ageGroup=umum:animalContent=tidak\n"
            + "2,:kind=pangan-olahan:madeAt=rumah\n3,-\n4,\n";
        Assert.Equal(Screened.Of(Plain, null, "izin/spp-irt").Answers, screened.Answers);
        Assert.Equal(["Jenis", "Tahan (hari)"], screened.Rejects.Select(r => r.Split(',')[2]));
    }

    [Fact]
    public void Rows_of_sums_are_passed_over_and_counted()
    {
        const string Peta = "peta: x\nkolom: { No: id, Modal: businessCapital }\nlewati: [{ kolom: No, berawal: [jumlah, total] }]\n";
        Screened screened = Screened.Of("No,Modal\n1,1000000\n2,2000000\nJUMLAH SELURUHNYA,3000000\n,\n", Peta, "skala-usaha/menurut-modal");
        Assert.Equal(["1,mikro", "2,mikro"], screened.Answers);
        Assert.Equal(2, screened.Totals.Skipped);
    }

    [Fact]
    public void A_header_of_two_rows_is_one()
    {
        const string Peta = "peta: x\nberkas: { baris kepala: 2-3 }\nkolom: { No: id, Modal Sendiri: businessCapital, Modal Luar: tidak dipakai }\n";
        Screened screened = Screened.Of("DATA,,\nNo,Modal,\n,Sendiri,Luar\n1,1000000,5\n", Peta, "skala-usaha/menurut-modal");
        Assert.Equal(["1,mikro"], screened.Answers);
    }

    [Fact]
    public void An_encoding_that_the_mapping_names_is_read()
    {
        const string Peta = "peta: x\nberkas: { pengodean: windows-1252, pemisah: titik koma }\nkolom: { Nama Café: name, Modal: businessCapital }\n";
        byte[] bytes = Encoding.Latin1.GetBytes("Nama Café;Modal\nx;1000000\n");
        Assert.Equal(["1,mikro"], Screened.Of(bytes, Peta, "skala-usaha/menurut-modal").Answers);
    }
}
