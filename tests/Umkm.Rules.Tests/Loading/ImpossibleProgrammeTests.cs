using System.Text;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;

namespace Umkm.Rules.Tests.Loading;

/// <summary>A programme whose criteria leave one fact, or the items of a list, no value can be met by nobody: it is refused. What can be met together
/// is not.</summary>
public sealed class ImpossibleProgrammeTests
{
    private static readonly RuleFile[] Shared =
    [
        .. RuleBook.EmbeddedRuleFiles.Where(f => f.Path.StartsWith("istilah/", StringComparison.Ordinal)),
        File(
            "klasifikasi/ukuran.yaml",
            """
            keputusan: ukuran
            jenis: klasifikasi
            untuk: usaha
            judul: { id: Ukuran, en: Size }
            jawaban: { mikro: { id: Mikro, en: Micro }, besar: { id: Besar, en: Large } }
            versi:
              - berlaku: 2026-01-01 s.d. dicabut
                dasar: Contoh
                bukti: simpulan
                diperiksa: 2026-11-22
                golongan:
                  mikro: modal usaha paling banyak Rp1 miliar
                  besar: modal usaha lebih dari Rp1 miliar
            """
        ),
    ];

    private static RuleFile File(string path, string yaml) => new(path, Encoding.UTF8.GetBytes(yaml));

    private static RuleBookResult Load(string first, string second) =>
        RuleBook.Load(
            [
                .. Shared,
                File(
                    "program/contoh.yaml",
                    $$"""
                    keputusan: program/contoh
                    jenis: program
                    untuk: usaha
                    wilayah: nasional
                    judul: { id: Contoh, en: Sample }
                    versi:
                      - berlaku: 2026-01-01 s.d. dicabut
                        dasar: Contoh
                        bukti: simpulan
                        diperiksa: 2026-11-22
                        pembukaan: terbuka
                        syarat:
                          satu:
                            kalimat: { id: Syarat yang pertama, en: The first condition }
                            bila: {{first}}
                            dasar: Contoh
                          dua:
                            kalimat: { id: Syarat yang kedua, en: The second condition }
                            bila: {{second}}
                            dasar: Contoh
                        manfaat:
                          - nama: { id: Bantuan, en: Aid }
                            nilai: Rp1 juta
                            dasar: Contoh
                    """
                ),
            ],
            "uji",
            withCases: false
        );

    [Theory]
    [InlineData("penanaman modal asing", "{ bukan: penanaman modal asing }")]
    [InlineData("bentuk usaha adalah koperasi", "bentuk usaha adalah salah satu dari pt-perorangan, bumdes")]
    [InlineData("bentuk usaha adalah koperasi", "{ bukan: bentuk usaha adalah koperasi }")]
    [InlineData("wilayah usaha termasuk 31.74", "{ bukan: wilayah usaha termasuk 31 }")]
    [InlineData("wilayah usaha termasuk 31", "wilayah usaha termasuk 35.73")]
    [InlineData("memiliki NIB yang berlaku", "{ bukan: memiliki NIB yang berlaku }")]
    [InlineData("memiliki NIB yang berlaku", "{ bukan: pernah memiliki NIB }")]
    [InlineData("keputusan ukuran adalah mikro", "keputusan ukuran adalah besar")]
    [InlineData("keputusan ukuran adalah mikro", "{ bukan: { salah satu: [keputusan ukuran adalah mikro, penanaman modal asing] } }")]
    [InlineData("{ ada pinjaman: program pinjaman adalah komersial }", "{ tidak ada pinjaman: program pinjaman adalah komersial }")]
    [InlineData("modal usaha paling banyak Rp100 juta", "modal usaha lebih dari Rp100 juta")]
    [InlineData("usia usaha paling singkat 24 bulan", "usia usaha kurang dari 1 tahun")]
    [InlineData("tanggal berdiri sebelum 1 Januari 2020", "tanggal berdiri sejak 1 Januari 2020")]
    [InlineData("{ setiap produk: jenis produk adalah batik }", "{ ada produk: jenis produk adalah kosmetik }")]
    [InlineData("{ paling sedikit 2 produk: jenis produk adalah batik }", "{ setiap produk: jenis produk adalah kosmetik }")]
    [InlineData(
        "{ paling banyak 1 produk: \"jenis produk adalah salah satu dari batik, kosmetik\" }",
        "{ paling sedikit 2 produk: jenis produk adalah batik }"
    )]
    [InlineData("{ tidak ada produk: masa simpan paling sedikit 7 hari }", "{ ada produk: masa simpan lebih dari 30 hari }")]
    [InlineData(
        "{ jumlah: { dari: plafon pinjaman, atas: pinjaman, batas: paling banyak Rp1 juta } }",
        "{ jumlah: { dari: plafon pinjaman, atas: pinjaman, batas: lebih dari Rp1 juta } }"
    )]
    [InlineData("modal usaha lebih dari Rp2 miliar", "keputusan ukuran adalah mikro")]
    [InlineData("modal usaha paling banyak Rp1 miliar", "keputusan ukuran adalah besar")]
    public void WhatNobodyCanMeet_IsRefused(string first, string second)
    {
        Problem problem = Assert.Single(Load(first, second).Problems);
        Assert.Equal(("syarat-bertentangan", "program/contoh.yaml", 19), (problem.Code, problem.Place.File, problem.Place.Line));
        string told = problem.Tell(Umkm.Domain.Language.Indonesian);
        Assert.Contains("yang bertentangan dengan syarat \"", told, StringComparison.Ordinal);
        Assert.Contains("(program/contoh.yaml:15:", told, StringComparison.Ordinal);
        Assert.Contains("hapus atau ubah salah satunya", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ salah satu: [penanaman modal asing, bentuk usaha adalah koperasi] }", "{ bukan: penanaman modal asing }")]
    [InlineData("bentuk usaha adalah salah satu dari koperasi, bumdes", "{ bukan: bentuk usaha adalah bumdes }")]
    [InlineData("wilayah usaha termasuk 31", "{ bukan: wilayah usaha termasuk 31.74 }")]
    [InlineData("pernah memiliki NIB", "{ bukan: memiliki NIB yang berlaku }")]
    [InlineData("modal usaha paling banyak Rp100 juta", "modal usaha paling sedikit Rp100 juta")]
    [InlineData("usia usaha paling singkat 12 bulan", "usia usaha paling lama 1 tahun")]
    [InlineData("{ setiap produk: \"jenis produk adalah salah satu dari batik, kosmetik\" }", "{ ada produk: jenis produk adalah kosmetik }")]
    [InlineData("{ paling sedikit 2 produk: jenis produk adalah batik }", "{ ada produk: jenis produk adalah kosmetik }")]
    [InlineData(
        "{ paling banyak 2 produk: \"jenis produk adalah salah satu dari batik, kosmetik\" }",
        "{ paling sedikit 2 produk: jenis produk adalah batik }"
    )]
    [InlineData("{ tidak ada produk: masa simpan lebih dari 30 hari }", "{ ada produk: masa simpan paling sedikit 7 hari }")]
    [InlineData("{ setiap pinjaman: status pinjaman adalah lunas }", "{ ada produk: jenis produk adalah kosmetik }")]
    [InlineData("modal usaha paling sedikit Rp1 miliar", "keputusan ukuran adalah mikro")]
    [InlineData("penjualan tahun lalu lebih dari Rp2 miliar", "keputusan ukuran adalah mikro")]
    public void WhatSomebodyCanMeet_IsTaken(string first, string second) => Assert.Empty(Load(first, second).Problems);

    [Theory]
    [InlineData("{ ada produk: { semua: [jenis produk adalah batik, jenis produk adalah kosmetik] } }")]
    [InlineData("{ setiap produk: { semua: [jenis produk adalah batik, jenis produk adalah kosmetik] } }")]
    [InlineData("{ jumlah: { dari: plafon pinjaman, atas: pinjaman, batas: kurang dari Rp0 } }")]
    [InlineData("omzet usaha ditambah omzet pasangan kurang dari Rp0")]
    public void WhatNothingCanBe_IsRefused(string condition)
    {
        Problem told = Load(condition, "penanaman modal asing").Problems.First(p => p.Code == "syarat-tetap" && p.Place.Line is 13 or 15);
        // Each says a way out.
        Assert.Contains("Perbaikan: ", told.Message.Text(Umkm.Domain.Language.Indonesian), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ ada produk: { salah satu: [jenis produk adalah batik, jenis produk adalah kosmetik] } }")]
    [InlineData("{ jumlah: { dari: plafon pinjaman, atas: pinjaman, batas: paling banyak Rp0 } }")]
    public void WhatSomethingCanBe_IsTaken(string condition) => Assert.Empty(Load(condition, "penanaman modal asing").Problems);

    // Who has batik has a product of the three kinds: no class is missed and none meets another.
    [Theory]
    [InlineData("batik, kosmetik", 0)]
    [InlineData("batik, kosmetik, mainan", 1)]
    public void NumbersOfItemsThatCannotStandTogether_AreNoGapAndNoOverlap(string neither, int problems)
    {
        RuleBookResult book = RuleBook.Load(
            [
                .. Shared,
                File(
                    "klasifikasi/barang.yaml",
                    $$"""
                    keputusan: barang
                    jenis: klasifikasi
                    untuk: usaha
                    judul: { id: Barang, en: Goods }
                    jawaban: { batik: { id: Batik, en: Batik }, kosmetik: { id: Kosmetik, en: Cosmetics }, lain: { id: Lain, en: Other } }
                    versi:
                      - berlaku: 2026-01-01 s.d. dicabut
                        dasar: Contoh
                        bukti: simpulan
                        diperiksa: 2026-11-22
                        golongan:
                          batik: { ada produk: jenis produk adalah batik }
                          kosmetik: { semua: [{ tidak ada produk: jenis produk adalah batik }, { ada produk: jenis produk adalah kosmetik }] }
                          lain: { tidak ada produk: "jenis produk adalah salah satu dari {{neither}}" }
                    """
                ),
            ],
            "uji",
            withCases: false
        );
        Assert.Equal(problems, book.Problems.Count(p => p.Code is "celah-golongan" or "golongan-tumpang-tindih"));
    }
}
