namespace Umkm.Rules.Tests.Loading;

/// <summary>Sentences that tell a rule the other way round: who is refused, what must not be, a paper that is only applied for, a bound behind its
/// value. What means the same passes, the opposite is told; what is expected follows from the words beside it.</summary>
public sealed class SentenceToldOtherwiseTests
{
    private const string Wrong = "kalimat-berbeda";
    private const string Age = "usia usaha paling singkat 6 bulan";
    private const string Sales = "penjualan tahun lalu paling banyak Rp2 miliar";
    private const string Capital = "modal usaha paling banyak Rp5 miliar";
    private const string Officials = "{ bukan: \"pekerjaan pemilik adalah salah satu dari asn, tni, polri\" }";
    private const string NoMicro = "{ tidak ada pinjaman: program pinjaman adalah kur-mikro }";
    private const string Micro = "{ ada pinjaman: program pinjaman adalah kur-mikro }";
    private const string NoBad = "{ tidak ada pinjaman: status pinjaman adalah macet }";
    private const string All = "{ setiap produk: jenis produk adalah batik }";
    private const string Nib = "memiliki NIB yang berlaku";
    private const string Either = "{ salah satu: [memiliki NIB yang berlaku, memiliki SKU yang berlaku] }";
    private const string Two =
        "{ paling sedikit 2 dari: [memiliki NIB yang berlaku, memiliki NPWP yang berlaku, memiliki Sertifikat Halal yang berlaku] }";
    private const string Once = "{ paling banyak 1 pinjaman: program pinjaman adalah kur-mikro }";
    private const string Half = "modal usaha paling banyak Rp500 juta";
    private const string Least = "modal usaha paling sedikit Rp5 miliar";
    private const string Malang = "wilayah usaha termasuk 35.73";
    private const string Range = "pinjaman diajukan paling sedikit Rp10 juta sampai dengan Rp100 juta";

    private static readonly (string Code, string Indonesian, string English, string When)[] Rows =
    [
        // Who is refused: the opposite of the condition.
        ("", "Ditolak apabila usaha berjalan kurang dari 6 bulan", "Businesses younger than 6 months are excluded", Age),
        (Wrong, "Ditolak apabila usaha berjalan paling singkat 6 bulan", "In business for at least 6 months", Age),
        (Wrong, "Berjalan paling singkat 6 bulan", "Refused if the business has run for at least 6 months", Age),
        ("", "Omzet di atas Rp2 miliar dikecualikan", "Refused when sales are over Rp2 billion", Sales),
        (Wrong, "Omzet di atas Rp2 miliar dikecualikan", "Sales of at most Rp2 billion are excluded", Sales),
        ("", "Omzet yang melebihi Rp2 miliar tidak memenuhi syarat", "Sales exceeding Rp2 billion do not qualify", Sales),
        ("", "Kecuali yang modalnya lebih dari Rp5 miliar, semua dapat ikut", "All may join except those with over Rp5 billion of capital", Capital),
        ("", "Yang pernah ditolak bank, bermodal paling banyak Rp5 miliar", "Capital of at most Rp5 billion, though a bank refused", Capital),
        ("", "Pemilik ASN, TNI, atau Polri tidak dapat diterima", "Owners who are civil servants or soldiers are excluded", Officials),
        (Wrong, "Ditolak bila pemiliknya bukan ASN", "Refused if the owner is a civil servant", "{ bukan: pekerjaan pemilik adalah asn }"),
        ("", "Tidak memenuhi syarat bila memiliki pinjaman macet", "Refused when there is a non-performing loan", NoBad),
        ("", "Yang belum memiliki NIB ditolak", "Those without an NIB are refused", Nib),
        ("", "Usaha di luar Kota Malang ditolak", "Businesses outside Kota Malang are excluded", Malang),
        // What must not be, of several values; what one of several must be.
        (Wrong, "Pemilik adalah ASN, TNI, atau Polri", "Not a civil servant, soldier or police officer", Officials),
        (Wrong, "Bukan ASN, TNI, maupun Polri", "The owner is a civil servant", Officials),
        ("", "Bukan ASN, TNI, maupun Polri", "Neither a civil servant nor a soldier", Officials),
        (Wrong, "Berbentuk PT atau CV", "No limited liability company", "{ bukan: \"bentuk usaha adalah salah satu dari pt, cv\" }"),
        (Wrong, "Tidak memiliki NIB atau SKU", "Holds an NIB or an SKU", Either),
        (Wrong, "Memiliki NIB atau SKU", "Holds neither an NIB nor an SKU", Either),
        ("", "Tidak boleh kedua-duanya kosong: NIB dan SKU", "NIB and SKU must not both be missing", Either),
        (Wrong, "Usaha selain PT", "A limited liability company", "bentuk usaha adalah pt"),
        ("", "Selain PT, juga CV", "A limited liability company, also a CV", "bentuk usaha adalah salah satu dari pt, cv"),
        // Items of lists.
        (Wrong, "Pernah menerima KUR mikro", "Has never had micro KUR", NoMicro),
        ("", "Belum pernah menerima KUR mikro", "A first-time borrower of micro KUR", NoMicro),
        (Wrong, "Belum pernah menerima KUR mikro", "Has had micro KUR", Micro),
        (Wrong, "Pinjaman yang macet ada", "Free of non-performing loans", NoBad),
        (Wrong, "Tidak ada produk batik", "Every product is batik", All),
        (Wrong, "Setiap produknya batik", "No batik product", All),
        (Wrong, "Seluruh produknya selain batik", "Every product is batik", All),
        ("", "Tidak satu produk pun bukan batik", "There is no product that is not batik", All),
        (Wrong, "Pinjaman lunas tidak ada", "Every loan is repaid", "{ setiap pinjaman: status pinjaman adalah lunas }"),
        // A paper that is applied for, was held once, is in force.
        (Wrong, "Sedang mengurus NIB", "Holds an NIB", Nib),
        (Wrong, "Memiliki NIB", "Is applying for an NIB", Nib),
        (Wrong, "Sertifikat halalnya sedang diurus", "Holds a halal certificate", "memiliki Sertifikat Halal yang berlaku"),
        (Wrong, "Pernah memiliki NIB", "Holds a valid NIB", Nib),
        (Wrong, "Pernah memiliki NIB", "Holds a valid NIB", "pernah memiliki NIB"),
        (Wrong, "Memiliki NIB yang masih berlaku", "Has ever held an NIB", "pernah memiliki NIB"),
        (Wrong, "Pernah memiliki NIB", "Is applying for an NIB", "sedang mengurus NIB"),
        ("", "Pernah memiliki NIB, walaupun tidak berlaku lagi", "Once held an NIB", "pernah memiliki NIB"),
        ("", "Belum pernah memiliki NIB", "Has never held an NIB", "{ bukan: pernah memiliki NIB }"),
        ("", "Memiliki atau sedang mengurus NIB", "Is applying for an NIB, or holds one", $"{{ salah satu: [{Nib}, sedang mengurus NIB] }}"),
        // How many of how many, and how often.
        (Wrong, "Setidaknya tiga dari empat surat ini dimiliki", "Two or more of these three papers", Two),
        (Wrong, "Setidaknya dua dari tiga surat ini dimiliki", "Three or more of these papers", Two),
        ("", "Setidaknya dua dari tiga surat ini dimiliki", "Two or more of these three papers", Two),
        (Wrong, "KUR mikro paling banyak dua kali", "Micro KUR at most once", Once),
        (Wrong, "Paling banyak dua gerai", "Two outlets or more", "jumlah gerai paling banyak 2 tempat"),
        // Bounds behind the value, or a word or two before it.
        (Wrong, "Modal Rp5 miliar ke atas", "Capital of Rp5 billion and below", Capital),
        (Wrong, "Modal Rp5 miliar ke bawah", "Capital of Rp5 billion and up", Capital),
        ("", "Modal Rp5 miliar ke bawah", "Capital of Rp5 billion and below", Capital),
        ("", "Berusia 6 bulan ke atas", "Aged 6 months or over", Age),
        (Wrong, "Minimal modal Rp5 miliar", "A maximum capital of Rp5 billion", Capital),
        (Wrong, "Maksimal modal Rp5 miliar", "Capital in excess of Rp5 billion", Capital),
        ("", "Minimal satu produk, modal Rp5 miliar atau kurang", "Capital that does not exceed Rp5 billion", Capital),
        // The same number of people, the same day in other words; amounts without Rp; steps of a range.
        ("", "Kurang dari 20 orang", "Fewer than 20 workers", "tenaga kerja paling banyak 19 orang"),
        (Wrong + " kalimat-kurang", "Kurang dari 19 orang", "More than 20 workers", "tenaga kerja paling banyak 19 orang"),
        ("", "Berdiri paling lambat 1 Februari 2021", "Founded before February 2, 2021", "tanggal berdiri sebelum 2 Februari 2021"),
        ("", "Berdiri sekurang-kurangnya sejak 1 Januari 2024", "Founded by January 1st, 2024", "tanggal berdiri paling lambat 1 Januari 2024"),
        (Wrong + " kalimat-kurang", "Omzet paling banyak 300 juta", "Sales of at most Rp2 billion", Sales),
        ("", "Omzet paling banyak 2 miliar; 300 juta kemasan", "Sales of at most 2 billion", Sales),
        ("", "Pinjaman Rp10, Rp20, sampai Rp100 juta", "A loan of Rp10, Rp20 up to Rp100 million", Range),
        (Wrong, "Pinjaman Rp10 juta sampai Rp100 juta", "A loan of Rp10, Rp120 or Rp100 million", Range),
        // Halves; what reaches a value is at least it; a comparison with "tidak" denies nothing.
        ("", "Modal paling banyak setengah miliar rupiah", "Capital of at most half a billion rupiah", Half),
        ("", "Modal tidak lebih dari separuh miliar", "Capital of at most Rp500 million", Half),
        (Wrong + " kalimat-kurang", "Modal paling banyak satu setengah miliar", "Capital of at most Rp500 million", Half),
        ("", "Modal paling banyak satu setengah miliar", "Capital of at most one and a half billion", "modal usaha paling banyak Rp1,5 miliar"),
        (Wrong, "Modal lebih dari setengah miliar", "Capital of at most half a billion", Half),
        ("", "Berjalan paling singkat setengah tahun", "In business for at least half a year", Age),
        (Wrong + " kalimat-kurang", "Berjalan paling singkat satu setengah tahun", "In business for at least half a year", Age),
        ("", "Modal mencapai Rp5 miliar", "Capital reaching Rp5 billion", Least),
        (Wrong, "Modal mencapai Rp5 miliar", "Capital of at most Rp5 billion", Capital),
        (Wrong, "Modal tidak mencapai Rp5 miliar", "Capital of at least Rp5 billion", Least),
        (Wrong, "Modal paling sedikit Rp5 miliar", "Capital does not reach Rp5 billion", Least),
        ("", "Modal tidak mencapai Rp5 miliar", "Capital that does not reach Rp5 billion", "modal usaha kurang dari Rp5 miliar"),
        ("", "Modal hingga mencapai Rp5 miliar", "Capital of at most Rp5 billion", Capital),
        (Wrong, "Modal tidak lebih dari Rp5 miliar", "Capital of more than Rp5 billion", "modal usaha lebih dari Rp5 miliar"),
        (Wrong, "Modal lebih dari Rp5 miliar", "Capital of not more than Rp5 billion", "modal usaha lebih dari Rp5 miliar"),
        // A name for three regions.
        ("", "Di Malang Raya", "In Greater Malang", "wilayah usaha termasuk 35.73, 35.07, 35.79"),
        ("kalimat-nama-lain", "Di Malang Raya", "In Kota Malang", Malang),
        ("kalimat-nama-lain", "Usaha se-Malang Raya", "A business in Kota Malang", Malang),
        ("kalimat-nama-lain", "Di Kota Batu", "In Greater Malang", "wilayah usaha termasuk 35.79"),
        (Wrong, "Di Malang Raya", "In Kota Surabaya", "wilayah usaha termasuk 35.78"),
        // Regions denied, wider, narrower.
        (Wrong, "Tidak di Kota Malang", "In Kota Malang", Malang),
        (Wrong, "Di Kota Malang", "Located outside Kota Malang", Malang),
        (Wrong, "Di Kota Malang", "Not in Kota Malang", $"{{ bukan: {Malang} }}"),
        ("kalimat-nama-lain", "Di Jawa Timur", "In Kota Malang, Jawa Timur", Malang),
        ("kalimat-nama-lain", "Di Jawa Timur", "In Kota Malang", "wilayah usaha termasuk 35"),
    ];

    private static readonly SentenceRows Told = new(Rows);

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Rows.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void WhatASentenceSaysOtherwise_IsTold(int row) =>
        Assert.Equal(Rows[row].Code.Split(' ', StringSplitOptions.RemoveEmptyEntries), Told.Codes(row));
}
