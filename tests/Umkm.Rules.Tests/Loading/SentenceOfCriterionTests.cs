namespace Umkm.Rules.Tests.Loading;

/// <summary>Sentences of criteria against their conditions: each wrong one is told, and its right twin and natural paraphrases are not. All stand in
/// one programme, which is loaded once.</summary>
public sealed class SentenceOfCriterionTests
{
    private const string Two = "{ paling sedikit 2 produk: jenis produk adalah batik }";
    private const string One = "{ paling banyak 1 pinjaman: status pinjaman adalah berjalan }";
    private const string None = "{ tidak ada pinjaman: status pinjaman adalah macet }";
    private const string All = "{ setiap produk: jenis produk adalah batik }";
    private const string SomeOf =
        "{ paling sedikit 2 dari: [memiliki NIB yang berlaku, memiliki NPWP yang berlaku, memiliki Sertifikat Halal yang berlaku] }";
    private const string Either = "{ salah satu: [memiliki NIB yang berlaku, memiliki SKU yang berlaku] }";
    private const string Band = "modal usaha lebih dari Rp1 miliar sampai dengan paling banyak Rp5 miliar";
    private const string Amounts = "[modal usaha paling banyak Rp1 miliar, penjualan tahun lalu paling banyak Rp2 miliar]";

    private const string Since = "tanggal berdiri sejak 2 Februari 2021";
    private const string Until = "tanggal berdiri paling lambat 2 Februari 2021";
    private const string Age = "usia usaha paling singkat 24 bulan";
    private const string FromTo = "modal usaha paling sedikit Rp1 miliar sampai dengan paling banyak Rp5 miliar";
    private const string OneTwoFive =
        "{ salah satu: [modal usaha paling banyak Rp1 miliar, modal usaha paling banyak Rp2 miliar, modal usaha paling banyak Rp5 miliar] }";
    private const string Sales = "penjualan tahun lalu paling banyak Rp300 juta";
    private const string People = "tenaga kerja paling banyak 19 orang";

    // The codes that are told ("" for none), the two sentences, the condition.
    private static readonly (string Code, string Indonesian, string English, string When)[] Rows =
    [
        // How many items, conditions and places.
        ("kalimat-berbeda", "Mempunyai paling sedikit 3 produk batik", "Has at least 2 batik products", Two),
        ("kalimat-berbeda", "Mempunyai paling sedikit 2 produk batik", "Has at least 3 batik products", Two),
        ("kalimat-berbeda", "Mempunyai paling banyak 2 produk batik", "Has at least 2 batik products", Two),
        ("", "Mempunyai paling sedikit 2 produk batik", "Has at least 2 batik products", Two),
        ("", "Mempunyai lebih dari satu produk batik", "Has more than one batik product", Two),
        ("", "Produk batiknya dua (2) atau lebih", "Two of its products are batik", Two),
        ("kalimat-berbeda", "Paling banyak 2 pinjaman", "At most 2 loans", One),
        ("", "Paling banyak 1 pinjaman yang berjalan", "Fewer than two running loans", One),
        ("", "Paling banyak 2 pinjaman bersama pinjaman ini", "At most 2 loans together with this one", One),
        ("kalimat-berbeda", "Memiliki paling sedikit 3 dari tiga surat", "Holds at least 3 of three papers", SomeOf),
        ("", "Memiliki paling sedikit dua dari tiga surat", "Holds two of three papers", SomeOf),
        ("kalimat-berbeda", "Paling banyak 3 pinjaman", "At most 3 loans", Table("paling banyak 2")),
        ("", "Paling banyak 2 pinjaman", "At most 2 loans", Table("paling banyak 2")),
        ("kalimat-berbeda", "Paling banyak dua gerai", "At most two outlets", "jumlah gerai paling banyak 1 tempat"),
        ("", "Paling banyak satu gerai", "At most one outlet", "jumlah gerai paling banyak 1 tempat"),
        // All, none, one.
        ("kalimat-berbeda", "Mempunyai paling sedikit 2 produk batik", "Has at least 2 batik products", All),
        ("kalimat-berbeda", "Setiap produknya batik", "Every product is batik", Two),
        ("", "Setiap produknya batik", "Every product is batik", All),
        ("kalimat-berbeda", "Ada pinjaman yang macet", "No loan is non-performing", None),
        ("kalimat-berbeda", "Tidak ada pinjaman yang macet", "Some loan is non-performing", None),
        ("kalimat-berbeda", "Tidak ada pinjaman yang macet", "Has a non-performing loan", None),
        ("", "Tidak ada pinjaman yang macet", "No loan is non-performing", None),
        ("", "Semua pinjaman lancar", "Every loan is performing", None),
        ("", "Pinjamannya, bila ada, tidak macet", "Its loans, if any, are not non-performing", None),
        ("kalimat-berbeda", "Tidak ada produk batik", "Has no batik product", "{ ada produk: jenis produk adalah batik }"),
        ("", "Ada produk batik", "Has a batik product", "{ ada produk: jenis produk adalah batik }"),
        ("", "Di antara semua produk ada yang batik", "Some of the products are batik", "{ ada produk: jenis produk adalah batik }"),
        ("", "Belum pernah menerima lebih dari satu pinjaman", "Has had at most one loan", One),
        ("", "Mempekerjakan 5 sampai 19 orang", "Employs 5 to 19 people", "tenaga kerja paling sedikit 5 orang sampai dengan paling banyak 19 orang"),
        ("", "Modalnya tidak boleh lebih dari Rp1 miliar", "May have no capital of more than Rp1 billion", "modal usaha paling banyak Rp1 miliar"),
        // Yes and no.
        ("kalimat-berbeda", "Pemilik tidak ber-KTP setempat", "The owner has a local identity card", "KTP setempat"),
        ("kalimat-berbeda", "Pemilik ber-KTP setempat", "The owner has no local identity card", "KTP setempat"),
        ("kalimat-berbeda", "Pemilik ber-KTP setempat", "The owner does not have a local identity card", "KTP setempat"),
        ("kalimat-berbeda", "Pemilik ber-KTP setempat", "The owner has a local identity card", "{ bukan: KTP setempat }"),
        ("", "Pemilik ber-KTP setempat", "The owner has a local identity card", "KTP setempat"),
        ("", "Pemilik tidak ber-KTP setempat", "The owner has no local identity card", "{ bukan: KTP setempat }"),
        ("", "Bukan perantau: pemilik ber-KTP setempat", "No migrant: the owner has a local identity card", "KTP setempat"),
        ("kalimat-berbeda", "Tidak memiliki NIB", "Holds an NIB", "memiliki NIB yang berlaku"),
        // Places and codes.
        ("kalimat-berbeda", "Usaha berada di Kota Batu", "The enterprise is in Kota Malang", "wilayah usaha termasuk 35.73"),
        ("kalimat-berbeda", "Usaha berada di Kota Malang", "The enterprise is in Batu", "wilayah usaha termasuk 35.73"),
        ("", "Usaha berada di Kota Malang, Jawa Timur", "The enterprise is in Malang", "wilayah usaha termasuk 35.73"),
        ("kalimat-nama-lain", "Usaha berada di Kabupaten Malang", "The enterprise is in Malang", "wilayah usaha termasuk 35"),
        ("kalimat-berbeda", "Kegiatan industri (KBLI 10)", "Manufacturing", "{ ada kegiatan: kode KBLI termasuk 11/2020 }"),
        ("", "Kegiatan industri (KBLI 10)", "Manufacturing (KBLI 2020 group 10)", "{ ada kegiatan: kode KBLI termasuk 10391/2020 }"),
        ("", "Golongan 10 sampai 33 (KBLI 10 s.d. 33)", "Groups 10 to 33", "{ ada kegiatan: kode KBLI termasuk 10 s.d. 33/2020 }"),
        // Names of papers and of values.
        ("kalimat-nama-lain", "Berbentuk CV", "Is a CV", "bentuk usaha adalah pt"),
        ("kalimat-nama-lain", "Berbentuk perseroan terbatas atau CV", "Is a limited liability company", "bentuk usaha adalah pt"),
        ("", "Berbentuk perseroan terbatas", "Is a limited liability company", "bentuk usaha adalah pt"),
        ("", "Berbentuk perseroan terbatas perorangan", "Is a one-person company", "bentuk usaha adalah pt-perorangan"),
        ("", "Bukan ASN atau TNI", "Neither a civil servant nor a soldier", "pekerjaan pemilik adalah salah satu dari swasta, lainnya"),
        ("kalimat-nama-lain", "Memiliki NPWP", "Holds an NPWP", "memiliki NIB yang berlaku"),
        ("kalimat-nama-lain", "Memiliki NIB dan NPWP", "Holds an NIB", "memiliki NIB yang berlaku"),
        ("", "Memiliki NIB sebagai padanan SIUP", "Holds an NIB in place of the SIUP", "memiliki NIB yang berlaku"),
        ("", "Memiliki NIB", "Holds a business identification number", "memiliki NIB yang berlaku"),
        // Ends of ranges, amounts of two terms, amounts left out.
        ("kalimat-berbeda", "Modal Rp1 miliar sampai dengan Rp5 miliar", "Capital over Rp1 billion up to Rp5 billion", Band),
        ("kalimat-berbeda", "Modal lebih dari Rp1 miliar sampai dengan Rp5 miliar", "Capital of Rp1 billion to Rp5 billion", Band),
        ("", "Modal lebih dari Rp1 miliar sampai dengan Rp5 miliar", "Capital over Rp1 billion up to Rp5 billion", Band),
        (
            "kalimat-berbeda",
            "Modal paling banyak Rp2 miliar dan penjualan paling banyak Rp1 miliar",
            "Capital at most Rp1 billion and sales at most Rp2 billion",
            $"{{ semua: {Amounts} }}"
        ),
        (
            "kalimat-berbeda",
            "Modal paling banyak Rp1 miliar dan penjualan paling banyak Rp2 miliar",
            "At most Rp2 billion of capital and at most Rp1 billion of sales",
            $"{{ semua: {Amounts} }}"
        ),
        (
            "",
            "Penjualan paling banyak Rp2 miliar dan modal paling banyak Rp1 miliar",
            "At most Rp1 billion of capital and at most Rp2 billion of sales",
            $"{{ semua: {Amounts} }}"
        ),
        ("kalimat-kurang", "Modal paling banyak Rp1 miliar", "Small capital", "modal usaha paling banyak Rp1 miliar"),
        ("kalimat-kurang", "Modalnya kecil", "Capital of at most Rp1 billion", "modal usaha paling banyak Rp1 miliar"),
        ("", "Modalnya kecil", "Small capital", "modal usaha paling banyak Rp1 miliar"),
        // One or all.
        (
            "kalimat-kata-sambung",
            "Modal paling banyak Rp1 miliar dan penjualan paling banyak Rp2 miliar",
            "Capital at most Rp1 billion or sales at most Rp2 billion",
            $"{{ salah satu: {Amounts} }}"
        ),
        ("kalimat-kata-sambung", "Memiliki NIB atau SKU", "Holds an NIB and an SKU", Either),
        (
            "kalimat-kata-sambung",
            "Memiliki NIB atau SKU",
            "Holds an NIB and an SKU",
            "{ semua: [memiliki NIB yang berlaku, memiliki SKU yang berlaku] }"
        ),
        ("", "Memiliki NIB atau SKU", "Holds an NIB or an SKU", Either),
        ("", "Terbuka bagi pemegang NIB dan pemegang SKU", "Open for holders of an NIB and holders of an SKU", Either),
        // Days that are included or not, before and after the day.
        ("", "Berdiri pada atau setelah 2 Februari 2021", "Founded on or after 2 February 2021", Since),
        ("", "Berdiri sejak atau sesudah tanggal 2 Februari 2021", "Founded on 2 February 2021 or later", Since),
        ("", "Berdiri setelah atau pada 2 Februari 2021", "Founded after 2 February 2021 or on that day", Since),
        ("kalimat-berbeda", "Berdiri setelah 2 Februari 2021", "Founded on or after 2 February 2021", Since),
        ("kalimat-berbeda", "Berdiri pada atau setelah 2 Februari 2021", "Founded on or before 2 February 2021", Since),
        ("kalimat-berbeda", "Berdiri pada atau setelah 2 Februari 2021", "Founded on 2 February 2021 or earlier", Since),
        ("", "Berdiri pada atau sebelum 2 Februari 2021", "Founded before or on 2 February 2021", Until),
        ("kalimat-berbeda", "Berdiri sebelum 2 Februari 2021", "Founded by 2 February 2021", Until),
        // Years are months.
        ("", "Berjalan paling singkat 2 tahun", "In business for at least two years", Age),
        ("", "Berjalan paling singkat dua puluh empat bulan (2 tahun)", "In business for two years or more", Age),
        ("kalimat-berbeda kalimat-kurang", "Berjalan paling singkat 3 tahun", "In business for at least two years", Age),
        ("kalimat-berbeda kalimat-kurang", "Berjalan paling singkat 24 bulan", "In business for at least one year", Age),
        ("kalimat-berbeda", "Berjalan lebih dari 2 tahun", "In business for at least two years", Age),
        ("", "Berjalan paling singkat 1 tahun 6 bulan", "In business for at least one year and a half", "usia usaha paling singkat 18 bulan"),
        ("", "Berjalan paling singkat satu tahun setengah", "In business for at least 1 year and 6 months", "usia usaha paling singkat 18 bulan"),
        (
            "kalimat-berbeda kalimat-kurang",
            "Berjalan paling singkat 1 tahun 6 bulan",
            "In business for at least 1 year and 5 months",
            "usia usaha paling singkat 18 bulan"
        ),
        ("", "Tahan paling sedikit seminggu", "Keeps for at least one week", "{ setiap produk: masa simpan paling sedikit 7 hari }"),
        // Regions that are excepted, or named for another reason.
        ("", "Di Kota Malang (bukan Kabupaten Malang)", "In Kota Malang, not in Kabupaten Malang", "wilayah usaha termasuk 35.73"),
        ("", "Di Malang Raya kecuali Kota Batu", "In Malang Raya except Kota Batu", "wilayah usaha termasuk 35.73, 35.07"),
        ("", "Di Kota Malang; Kota Batu tidak termasuk", "In Kota Malang; Kota Batu is excluded", "wilayah usaha termasuk 35.73"),
        ("", "Di Jawa Timur selain Kota Batu, Kota Malang, dan Kota Surabaya", "In Kota Blitar", "wilayah usaha termasuk 35.72"),
        ("", "Di Surabaya, berjualan di Malang", "Makers of Bali crisps in Surabaya", "wilayah usaha termasuk 35.78"),
        ("kalimat-berbeda", "Di Kota Malang atau Kota Batu", "In Kota Malang", "wilayah usaha termasuk 35.73"),
        ("kalimat-berbeda", "Bukan perantau, usahanya di Kota Batu", "In Kota Malang", "wilayah usaha termasuk 35.73"),
        // The unit of the second number holds for the first.
        ("", "Modal Rp1 sampai Rp5 miliar", "Capital of Rp1 to Rp5 billion", FromTo),
        ("", "Modal Rp1-5 miliar", "Capital between Rp1 and Rp5 billion", FromTo),
        ("", "Modal 1-5 miliar rupiah", "Capital between 1 and 5 billion rupiah", FromTo),
        ("kalimat-berbeda kalimat-kurang", "Modal Rp2 sampai Rp5 miliar", "Capital of Rp1 to Rp5 billion", FromTo),
        ("kalimat-berbeda kalimat-kurang", "Modal Rp1 sampai Rp5 miliar", "Capital of Rp1-6 billion", FromTo),
        ("", "Modal Rp1, Rp2, sampai Rp5 miliar", "Capital of Rp1, Rp2 or Rp5 billion", OneTwoFive),
        // Numbers in words, abbreviations, words after the value.
        ("", "Penjualan paling banyak tiga ratus juta rupiah", "Sales of at most three hundred million rupiah", Sales),
        ("kalimat-berbeda kalimat-kurang", "Penjualan paling banyak tiga puluh juta rupiah", "Sales of at most Rp300 million", Sales),
        ("kalimat-berbeda", "Penjualan paling banyak Rp300 juta", "Sales of at most three hundred thousand rupiah", Sales),
        ("", "Penjualan paling banyak Rp300 jt", "Sales of at most IDR 300 mn", Sales),
        ("", "Penjualan paling banyak Rp300 juta", "Sales of Rp300 million or less", Sales),
        ("kalimat-berbeda", "Penjualan Rp300 juta atau lebih", "Sales of Rp300 million or less", Sales),
        ("kalimat-berbeda", "Penjualan Rp300 juta atau kurang", "Sales of Rp300 million or more", Sales),
        ("", "Paling banyak sembilan belas orang", "At most nineteen workers", People),
        ("kalimat-berbeda", "Paling banyak 19 orang", "Fewer than 19 workers", People),
        ("kalimat-berbeda kalimat-kurang", "Paling banyak sembilan puluh orang", "At most 19 workers", People),
        ("", "Lebih dari satu sampai lima miliar rupiah", "More than one billion up to five billion rupiah", Band),
        ("", "Paling banyak 2 gerai", "At most 2 outlets, however many of its 5 workers are there", "jumlah gerai paling banyak 2 tempat"),
        ("", "Penjualan di bawah Rp300 juta, atau sama dengan itu", "Sales equal to or less than Rp300 million in one year", Sales),
        ("", "Penjualan kurang dari Rp300 juta atau tepat Rp300 juta", "Sales of at most Rp300 million over the last twelve months", Sales),
        ("kalimat-berbeda", "Penjualan di atas Rp300 juta, atau sama dengan itu", "Sales of at most Rp300 million", Sales),
        ("", "Tepat 24 bulan atau lebih dari 24 bulan", "Has run for two full years", Age),
        // Twice denied is affirmed.
        ("", "Tidak tanpa NIB: nomornya wajib ada", "Not without an NIB: the number is required", "memiliki NIB yang berlaku"),
        ("", "Bukan tidak memiliki NPWP", "Does not lack an NPWP", "memiliki NPWP yang berlaku"),
    ];

    private static readonly SentenceRows Told = new(Rows);

    private static string Table(string cell) =>
        $"{{ tabel: [pinjaman yang status pinjaman adalah berjalan | penanaman modal asing, {cell} | tidak] }}";

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Rows.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void WhatASentenceSaysOtherwise_IsTold(int row)
    {
        Assert.Equal(Rows[row].Code.Split(' ', StringSplitOptions.RemoveEmptyEntries), Told.Codes(row));
    }

    [Fact]
    public void WhatIsTold_NamesBothSidesAndTheWayOut_InBothLanguages()
    {
        Problem problem = Told.Book.Problems.First(p => p.Code == "kalimat-berbeda");
        Assert.Equal(
            "[kalimat-berbeda] kalimat Indonesia menyebut \"paling sedikit 3 produk\", syaratnya paling sedikit 2 produk. "
                + "Seharusnya: banyaknya sama, dengan kata banding yang searti. "
                + "Perbaikan: betulkan kalimatnya, atau \"bila\" jika kalimatnya yang benar.",
            problem.Message.Text(Umkm.Domain.Language.Indonesian)
        );
        Assert.Equal(
            "[kalimat-berbeda] the Indonesian sentence says \"paling sedikit 3 produk\", the condition at least 2 products. "
                + "Expected: the same number, by a word that means the same. "
                + "To mend: mend the sentence, or \"bila\" if the sentence is right.",
            problem.Message.Text(Umkm.Domain.Language.English)
        );
    }
}
