using Umkm.Rules.Books;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Loading;

/// <summary>Slips in the parts of rule files that were copied or are read by people: told at their place, with the way out. What is expected follows
/// from the words beside it.</summary>
public sealed class SlipsOfCopyingTests
{
    private const string Terms = """
        istilah:
          bentuk lapak: { en: kind of stall, subjek: usaha, jenis: pilihan, arti: Uji., pilihan: { kios: { id: Kios, en: Kiosk }, los: { id: Los, en: Open stall } } }
          luas lapak: { en: area of the stall, subjek: usaha, jenis: bilangan, satuan: meter, arti: Uji. }
          pedagang lama: { en: long in trade, subjek: usaha, jenis: ya/tidak, arti: Uji. }
        jenis izin:
          kartu: { nama: Kartu Uji, en: test card, masa berlaku: sebagaimana tercetak }
        jenis peraturan: { Uji: { nama: Peraturan Uji, pembuat: Uji } }
        peraturan:
          Uji 1/2020: { diundangkan: 2020-01-01, berlaku: 2020-01-01, bukti: teks, diperiksa: 2026-01-01 }
        """;

    private const string Classes = """
        keputusan: kelas
        jenis: klasifikasi
        judul: { id: Uji, en: Test }
        jawaban: { perintis: { id: Perintis, en: Starting }, tumbuh: { id: Tumbuh, en: Growing }, mapan: { id: Mapan, en: Grown } }
        versi:
          - berlaku: 2020-01-01 s.d. dicabut
            dasar: Uji 1/2020 Pasal 1
            bukti: teks
            diperiksa: 2026-01-01
            golongan:
              perintis: { bila: luas lapak paling banyak 5 meter, dasar: Uji 1/2020 Pasal 1 huruf a }
              tumbuh: { bila: luas lapak lebih dari 5 meter sampai dengan paling banyak 9 meter, dasar: Uji 1/2020 Pasal 1 huruf b }
              mapan: { bila: luas lapak lebih dari 9 meter, dasar: Uji 1/2020 Pasal 1 huruf b }
        """;

    private const string Programme = """
        keputusan: program/bantuan
        jenis: program
        wilayah: nasional
        judul: { id: Uji, en: Test }
        versi:
          - berlaku: 2020-01-01 s.d. dicabut
            dasar: Uji 1/2020 Pasal 2
            bukti: teks
            diperiksa: 2026-01-01
            pembukaan: terbuka
            manfaat: [{ nama: { id: Bantuan, en: Aid }, nilai: { id: paling banyak Rp25 juta, en: at most Rp25 million }, dasar: Uji 1/2020 Pasal 2 }]
            seleksi: { kuota: 5 tempat, urutan: [{ istilah: luas lapak, arah: naik }] }
            syarat:
              lama: { kalimat: { id: Pedagang lama, en: Long in trade }, bila: pedagang lama, dasar: Uji 1/2020 Pasal 2 }
        """;

    private const string Permit = """
        keputusan: izin/kartu
        jenis: izin
        sifat: wajib
        judul: { id: Uji, en: Test }
        versi:
          - berlaku: 2020-01-01 s.d. dicabut
            dasar: Uji 1/2020 Pasal 3
            bukti: teks
            diperiksa: 2026-01-01
            wajib bila: pedagang lama
            dipenuhi oleh: [Kartu Uji]
            masa berlaku: 2 tahun sejak terbit
            jatuh tempo: [{ bila: keputusan kelas adalah mapan, sejak: 30 Juni 2026 }, { selain itu: { sejak: 1 Juli 2026 } }]
        """;

    [Fact]
    public void What_nobody_copied_wrongly_is_left_alone()
    {
        RuleBookResult result = Load();
        Assert.Empty(result.Problems);
        Assert.Empty(result.Warnings);
    }

    [Theory]
    // The two languages of a benefit, compared with each other.
    [InlineData("at most Rp25 million", "at most Rp52 million", "teks-berbeda", "\"Rp52 million\"")]
    [InlineData("at most Rp25 million", "at least Rp25 million", "teks-berbeda", "\"at least Rp25 million\"")]
    [InlineData("id: paling banyak Rp25 juta, en: at most Rp25 million", "id: selama 2 tahun, en: for 2 months", "teks-berbeda", "\"2 months\"")]
    [InlineData(
        "id: paling banyak Rp25 juta, en: at most Rp25 million",
        "id: sejak 2 Mei 2026, en: from 5 May 2026",
        "teks-berbeda",
        "\"5 May 2026\""
    )]
    // What has no order.
    [InlineData("istilah: luas lapak", "istilah: bentuk lapak", "urutan-tanpa-besaran", "ya/tidak")]
    // Names that cannot be told apart.
    [InlineData("en: Growing", "en: starting", "nama-sama", "\"perintis\" (klasifikasi/kelas.yaml:4:")]
    [InlineData("id: Mapan", "id: Tumbuh", "nama-sama", "\"tumbuh\"")]
    [InlineData("en: Open stall", "en: Kiosk", "nama-sama", "\"kios\"")]
    // A comma within { } cuts a text.
    [InlineData("Pasal 1 huruf a }", "Pasal 1 huruf a, huruf b }", "kunci-tidak-dikenal", "koma di dalam { } memotong teks")]
    // The way out.
    [InlineData("masa berlaku: 2 tahun sejak terbit", "masa berlaku: 2 tahun", "masa-berlaku", "tulis 2 tahun sejak terbit")]
    [InlineData("masa berlaku: 2 tahun sejak terbit", "masa berlaku: 2 tahun setelah tanggal terbit", "masa-berlaku", "tulis 2 tahun sejak terbit")]
    [InlineData("30 Juni 2026", "31 Juni 2026", "tanggal", "Juni 2026 mempunyai 30 hari")]
    [InlineData("30 Juni 2026", "30 june 2026", "tanggal", "tulis 30 Juni 2026")]
    [InlineData("30 Juni 2026", "30/6/2026", "tanggal", "tulis 30 Juni 2026")]
    [InlineData("diperiksa: 2026-01-01\n    pembukaan", "diperiksa: 2026-02-29\n    pembukaan", "tanggal", "Februari 2026 mempunyai 28 hari")]
    [InlineData(
        "2020-01-01 s.d. dicabut\n    dasar: Uji 1/2020 Pasal 3",
        "2020-1-1 s.d. dicabut\n    dasar: Uji 1/2020 Pasal 3",
        "masa-berlaku",
        "1 Januari 2020"
    )]
    [InlineData(
        "{ bila: luas lapak lebih dari 9 meter, dasar",
        "{ bukan: luas lapak paling banyak 9 meter, dasar",
        "kunci-kurang",
        "tulis { bila: { bukan: … }, dasar: … }"
    )]
    [InlineData("dari 9 meter, dasar: Uji 1/2020 Pasal 1 huruf b }", "dari 9 meter, bukti: teks }", "kunci-kurang", "kunci \"dasar\"")]
    [InlineData("dipenuhi oleh: [Kartu Uji]", "dipenuhi oleh: [Kartu Kota]", "jenis-izin-tidak-dikenal", "dalam berkas istilah sendiri")]
    [InlineData("adalah mapan", "adalah maapan", "jawaban-tidak-dikenal", "mungkin maksudnya \"mapan\"")]
    public void One_slip_is_one_problem_with_its_way_out(string text, string slip, string code, string told)
    {
        Problem problem = Assert.Single(Load(text, slip).Problems);
        Assert.Equal(code, problem.Code);
        Assert.Contains(told, problem.Tell(Lang.Indonesian), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dasar: Uji 1/2020 Pasal 1 huruf a }", "dasar: Uji 1/2020 Pasal 1 huruf b }", "dasar-kembar", "(klasifikasi/kelas.yaml:11:")]
    [InlineData("{ id: paling banyak Rp25 juta, en: at most Rp25 million }", "at most Rp25 million", "teks-bahasa", "{ id: …, en: … }")]
    [InlineData(
        "id: paling banyak Rp25 juta, en: at most Rp25 million",
        "en: paling banyak Rp25 juta, id: at most Rp25 million",
        "teks-bahasa",
        "di \"en\""
    )]
    [InlineData("berlaku: 2020-01-01, bukti", "berlaku: 2019-12-31, bukti", "berlaku-mendahului", "berlaku surut")]
    public void What_may_be_meant_is_warned_of(string text, string slip, string code, string told)
    {
        RuleBookResult result = Load(text, slip);
        Assert.Empty(result.Problems);
        Problem warning = Assert.Single(result.Warnings);
        Assert.Equal(code, warning.Code);
        Assert.Contains(told, warning.Tell(Lang.Indonesian), StringComparison.Ordinal);
    }

    [Theory]
    // Said otherwise, and the same; named in one language only; a name that holds a small word.
    [InlineData("id: paling banyak Rp25 juta, en: at most Rp25 million", "id: selama 24 bulan, en: for 2 years")]
    [InlineData("id: paling banyak Rp25 juta, en: at most Rp25 million", "id: kurang dari 20 orang, en: at most 19 people")]
    [InlineData(
        "id: paling banyak Rp25 juta, en: at most Rp25 million",
        "id: paling lambat 3 bulan sebelum habis, en: at least 3 months before the end"
    )]
    [InlineData("id: paling banyak Rp25 juta, en: at most Rp25 million", "id: paling banyak Rp25 juta, en: see the decree")]
    [InlineData("id: paling banyak Rp25 juta, en: at most Rp25 million", "id: Tanyakan Dinas Koperasi dan UKM., en: Ask Dinas Koperasi dan UKM.")]
    [InlineData("{ id: paling banyak Rp25 juta, en: at most Rp25 million }", "1 point of sale")]
    [InlineData("istilah: luas lapak", "istilah: pedagang lama")]
    // The last class goes on where the letter of the one before it ends.
    [InlineData("masa berlaku: sebagaimana tercetak }", "masa berlaku: sebagaimana tercetak, dasar: Uji 1/2020 Pasal 3 }")]
    public void What_says_the_same_is_left_alone(string text, string other)
    {
        RuleBookResult result = Load(text, other);
        Assert.Empty(result.Problems.Concat(result.Warnings));
    }

    [Fact]
    public void The_article_of_a_kind_of_paper_is_checked() =>
        Assert.Equal(
            ["peraturan-tidak-dikenal"],
            Load("sebagaimana tercetak }", "sebagaimana tercetak, dasar: Uji 9/2020 Pasal 3 }").Problems.Select(p => p.Code)
        );

    private static RuleBookResult Load(string text = "", string instead = "")
    {
        (string Path, string Yaml)[] files =
        [
            ("istilah/uji.yaml", Terms),
            ("klasifikasi/kelas.yaml", Classes),
            ("program/bantuan.yaml", Programme),
            ("izin/kartu.yaml", Permit),
        ];
        string all = string.Concat(files.Select(f => f.Yaml));
        Assert.True(text.Length == 0 || all.Contains(text, StringComparison.Ordinal), text);
        return RuleBook.Load(
            [.. files.Select(f => TestBooks.File(f.Path, text.Length == 0 ? f.Yaml : f.Yaml.Replace(text, instead, StringComparison.Ordinal)))],
            "uji",
            withCases: false,
            withCitations: true
        );
    }
}
