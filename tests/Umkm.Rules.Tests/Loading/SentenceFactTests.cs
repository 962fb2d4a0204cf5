namespace Umkm.Rules.Tests.Loading;

/// <summary>Sentences with the right value of another fact, of another period or with other ends, contraries by their names, lists that leave
/// one out, and words that compare in either language. What is expected follows from the words beside it.</summary>
public sealed class SentenceFactTests
{
    private const string Wrong = "kalimat-berbeda";
    private const string Missing = "kalimat-kurang";
    private const string Place = "kalimat-nama-lain";
    private const string Capital = "modal usaha paling banyak Rp1 miliar";
    private const string Sales = "penjualan tahun lalu paling banyak Rp300 juta";
    private const string Age = "usia usaha paling singkat 6 bulan";
    private const string Owner = "usia pemilik paling sedikit 17 tahun";
    private const string Citizen = "pemilik warga negara Indonesia";
    private const string Domestic = "{ bukan: penanaman modal asing }";
    private const string One = "jumlah gerai tepat 1 tempat";
    private const string Two = "jumlah gerai paling sedikit 2 tempat";
    private const string Band = "tenaga kerja paling sedikit 20 orang sampai dengan paling banyak 99 orang";
    private const string Open = "tenaga kerja lebih dari 20 orang";
    private const string Both = "wilayah usaha termasuk 35.73, 35.07";
    private const string Forms = "bentuk usaha adalah salah satu dari pt, cv";
    private const string Few = "tenaga kerja paling sedikit 5 orang";
    private const string Rent = "sewa lapak paling banyak Rp5 juta";
    private const string Fair = "tanggal ikut pameran paling lambat 2 Februari 2021";
    private const string Since = "tanggal berdiri sejak 2 Februari 2021";
    private const string Until = "tanggal berdiri sebelum 2 Februari 2021";
    private const string Young = "usia pemilik paling lama 35 tahun";

    private static readonly (string Code, string Indonesian, string English, string When)[] Rows =
    [
        // The value of another fact.
        (Wrong, "Penjualan tahun lalu paling banyak Rp1 miliar", "Capital of at most Rp1 billion", Capital),
        (Wrong, "Modal paling banyak Rp1 miliar", "Last year's sales are at most Rp1 billion", Capital),
        (Wrong, "Laba tahun lalu paling banyak Rp300 juta", "Sales of at most Rp300 million", Sales),
        (Wrong, "Omzet paling banyak Rp300 juta", "Net assets of at most Rp300 million", Sales),
        (Wrong, "Usia pemilik paling singkat 6 bulan", "In business for at least 6 months", Age),
        (Wrong, "Berjalan paling singkat 6 bulan", "The owner is at least 6 months old", Age),
        (Wrong, "Usaha berjalan paling sedikit 17 tahun", "The owner is at least 17 years old", Owner),
        (Wrong, "Pemilik berumur paling sedikit 17 tahun", "Has been in business for at least 17 years", Owner),
        (Wrong, "Anggotanya paling sedikit 5 orang", "Employs at least 5 people", Few),
        (Wrong, "Lahir paling lambat 2 Februari 2021", "Founded by 2 February 2021", "tanggal berdiri paling lambat 2 Februari 2021"),
        ("", "Modal paling banyak Rp1 miliar, berapa pun omzetnya", "Capital of at most Rp1 billion, whatever the sales", Capital),
        ("", "Paling banyak Rp1 miliar", "At most Rp1 billion", Capital),
        ("", "Modal kerja dan modal tetap paling banyak Rp1 miliar", "The capital invested is at most Rp1 billion", Capital),
        ("", "Omzet setahun paling banyak Rp300 juta", "Annual turnover of at most Rp300 million", Sales),
        ("", "Pelaku usaha berumur paling sedikit 17 tahun", "The owner of a business is at least 17 years old", Owner),
        ("", "Pemilik usaha genap berumur 17 tahun", "The owner is 17 years old or older", Owner),
        ("", "Usaha milik sendiri berjalan paling singkat 6 bulan", "The owner has been in business for at least 6 months", Age),
        ("", "Mempekerjakan paling sedikit 5 orang, bukan anggota koperasi", "Has at least 5 workers, members not counted", Few),
        // The book's own terms, each by its name.
        (Wrong, "Modal usaha paling banyak Rp5 juta", "Stall rent of at most Rp5 million", Rent),
        (Wrong, "Sewa lapak paling banyak Rp5 juta", "Guild dues of at most Rp5 million", Rent),
        (Wrong, "Sewa lapak paling banyak Rp1 miliar", "Capital of at most Rp1 billion", Capital),
        (Wrong, "Iuran paguyuban paling banyak Rp1 miliar", "Capital of at most Rp1 billion", Capital),
        (Wrong, "Tanggal berdiri paling lambat 2 Februari 2021", "The day of the fair is by 2 February 2021", Fair),
        ("", "Berjualan paling lambat 2 Februari 2021", "Has traded by 2 February 2021", Fair),
        ("", "Sewa lapak dan iuran paguyuban paling banyak Rp5 juta", "Stall rent and guild dues of at most Rp5 million", Rent),
        ("", "Retribusi bagi usaha bermodal kecil paling banyak Rp5 juta", "Rent of a small-capital stall is at most Rp5 million", Rent),
        ("", "Membayar paling banyak Rp5 juta", "Pays at most Rp5 million", Rent),
        ("", "Ikut pameran sejak berdiri, paling lambat 2 Februari 2021", "At the fair since it was founded, by 2 February 2021", Fair),
        // A year alone.
        (Wrong + " " + Missing, "Berdiri setelah tahun 2021", "Founded since 2 February 2021", Since),
        (Wrong + " " + Missing, "Berdiri sejak 2 Februari 2021", "Founded after 2021", Since),
        (Wrong, "Berdiri sejak tahun 2022", "Founded since 2020", Since),
        (Wrong + " " + Missing, "Berdiri sebelum tahun 2021", "Founded before 2 February 2021", Until),
        (Wrong + " " + Missing, "Berdiri sampai tahun 2019", "Founded before 2 February 2021", Until),
        (Wrong + " " + Missing, "Berdiri sejak 2021", "Founded before 2 February 2021", Until),
        (Wrong, "Tahun pajaknya sesudah tahun 2026", "The tax year is 2026 at the latest", "tahun pajak sampai dengan tahun 2026"),
        ("", "Berdiri sejak tahun 2021", "Founded since 2021", Since),
        ("", "Berdiri mulai tahun 2021", "Founded from 2021", "tanggal berdiri sejak 1 Januari 2021"),
        ("", "Berdiri setelah tahun 2020", "Founded after 2020", "tanggal berdiri sejak 1 Januari 2021"),
        ("", "Berdiri sebelum tahun 2021", "Founded before 2021", "tanggal berdiri sebelum 1 Januari 2021"),
        ("", "Berdiri sampai tahun 2020", "Founded until 2021", "tanggal berdiri sebelum 1 Januari 2021"),
        ("", "Berdiri sejak Februari 2021", "Founded since February 2021", Since),
        ("", "Berdiri sejak PP 7/2021 berlaku", "Founded since PP 7/2021 is in force", Since),
        ("", "Usahanya tidak berdiri sebelum tahun 2021", "The enterprise was not founded before 2021", Since),
        ("", "Tahun pajak sampai tahun 2026", "Tax year until 2026", "tahun pajak sampai dengan tahun 2026"),
        // An amount of a year.
        (Wrong, "Omzet sebulan paling banyak Rp300 juta", "Annual turnover of at most Rp300 million", Sales),
        (Wrong, "Omzet paling banyak Rp300 juta per bulan", "Turnover of at most Rp300 million", Sales),
        (Wrong, "Penjualan setahun paling banyak Rp300 juta", "Monthly turnover is at most Rp300 million", Sales),
        (Wrong, "Penjualan paling banyak Rp300 juta", "Sales of at most Rp300 million a month", Sales),
        ("", "Berjualan setiap hari dengan penjualan paling banyak Rp300 juta", "Opens every day, with sales of at most Rp300 million", Sales),
        ("", "Penjualan bulanan yang disetahunkan paling banyak Rp300 juta", "Monthly sales of a year are at most Rp300 million", Sales),
        // Contraries.
        (Wrong, "Pemilik warga negara asing", "The owner is an Indonesian citizen", Citizen),
        (Wrong, "Pemiliknya WNI", "The owner is a foreign citizen", Citizen),
        (Wrong, "Pemiliknya WNI", "The owner is a foreign citizen", "{ bukan: pemilik warga negara Indonesia }"),
        (Wrong, "Usahanya PMDN", "Is a foreign investment enterprise", "penanaman modal asing"),
        (Wrong, "Usahanya PMA", "A domestic investment enterprise", Domestic),
        ("", "Pemiliknya WNI, bukan WNA", "The owner is an Indonesian national, not a foreigner", Citizen),
        ("", "Pemiliknya WNA", "The owner is a foreign national", "{ bukan: pemilik warga negara Indonesia }"),
        ("", "Penanaman modal dalam negeri", "A domestic investment enterprise", Domestic),
        // Exactly, at least, at most.
        (Wrong, "Memiliki paling sedikit satu gerai", "Has exactly one outlet", One),
        (Wrong, "Memiliki tepat satu gerai", "Has at least one outlet", One),
        (Wrong, "Memiliki tepat dua gerai", "Has two outlets or more", Two),
        (Wrong, "Memiliki paling sedikit dua gerai", "Has exactly two outlets", Two),
        (Wrong, "Modal tepat Rp1 miliar", "Capital of at most Rp1 billion", Capital),
        ("", "Memiliki tepat satu gerai", "Has one outlet", One),
        ("", "Memiliki tepat 2 gerai atau lebih", "Has exactly two outlets or more", Two),
        ("", "Berjalan paling singkat tepat 6 bulan", "In business for at least exactly 6 months", Age),
        ("", "Gerainya lebih dari satu", "Has more than one outlet", "{ bukan: jumlah gerai tepat 1 tempat }"),
        // An end that is told apart.
        (Wrong, "Tenaga kerja 20 sampai 99 orang, tidak termasuk 99", "20 to 99 workers", Band),
        (Wrong, "Tenaga kerja 20 sampai 99 orang", "20 to 99 workers, excluding 99", Band),
        (Wrong, "Lebih dari 20 orang, termasuk 20", "More than 20 workers", Open),
        ("", "Tenaga kerja 20 sampai 99 orang, termasuk 99 orang", "20 to 99 workers, including 99", Band),
        ("", "Lebih dari 20 orang, tidak termasuk 20 orang itu sendiri", "More than 20 workers, not including 20", Open),
        // Regions and values left out.
        (Place, "Usaha berada di Kota Malang", "In Kota Malang or Kabupaten Malang", Both),
        (Place, "Usaha berada di Kota Malang atau Kabupaten Malang", "In Kabupaten Malang", Both),
        ("", "Usaha berada di Kota atau Kabupaten Malang", "In Malang", Both),
        ("", "Usaha berada di Kota Malang dan sekitarnya", "In Kota Malang or around it", Both),
        ("", "Usaha berada di Kota Malang dan Batu", "In Kota Malang or Batu", "wilayah usaha termasuk 35.73, 35.79"),
        (Missing, "Bentuk usahanya PT", "Is a PT or a CV", Forms),
        (Missing, "Bentuk usahanya PT atau CV", "Is a limited partnership (CV)", Forms),
        (Missing, "Berbentuk PT atau CV", "A PT, CV or cooperative", "bentuk usaha adalah salah satu dari pt, cv, koperasi"),
        ("", "Bentuk usahanya PT atau CV", "A limited liability company or limited partnership", Forms),
        ("", "Berbentuk perseroan terbatas", "A limited liability company", "bentuk usaha adalah salah satu dari pt, pt-perorangan"),
        ("", "Berbadan hukum, misalnya PT", "Any legal entity such as a PT", "bentuk usaha adalah salah satu dari pt, koperasi"),
        ("", "Milik seseorang, atau CV", "Owned by one person, or a CV", "bentuk usaha adalah salah satu dari orang-perseorangan, cv"),
        // A dozen.
        (Wrong + " " + Missing, "Mempekerjakan selusin orang atau lebih", "Employs 5 people or more", Few),
        (Wrong + " " + Missing, "Mempekerjakan paling sedikit 5 orang", "Employs at least a dozen people", Few),
        ("", "Mempekerjakan selusin orang atau lebih", "Employs a dozen people or more", "tenaga kerja paling sedikit 12 orang"),
        ("", "Mempekerjakan dua lusin orang atau lebih", "Employs at least two dozen people", "tenaga kerja paling sedikit 24 orang"),
        ("", "Mempekerjakan setengah lusin orang", "Employs half a dozen people", "tenaga kerja paling sedikit 6 orang"),
        // Comparatives, and numbers without a unit.
        (Wrong, "Mempekerjakan tidak sampai 19 orang", "Employs at most 19 people", "tenaga kerja paling banyak 19 orang"),
        ("", "Mempekerjakan tidak sampai 20 orang", "Employs fewer than 20 people", "tenaga kerja paling banyak 19 orang"),
        (Wrong, "Pemilik berumur paling sedikit 17 tahun", "The owner is older than 17 years", Owner),
        (Wrong, "Pemilik lebih tua dari 17 tahun", "The owner is at least 17 years old", Owner),
        (Wrong, "Modal lebih besar daripada Rp1 miliar", "Capital that is not larger than Rp1 billion", Capital),
        (Wrong, "Modal tidak lebih besar daripada Rp1 miliar", "Capital not smaller than Rp1 billion", Capital),
        (Wrong, "Modal melampaui Rp1 miliar", "Capital equal to or lower than Rp1 billion", Capital),
        ("", "Modal tidak melampaui Rp1 miliar", "Capital no higher than Rp1 billion", Capital),
        (Wrong, "Pemilik berumur paling lama 35 tahun", "The owner is under 35", Young),
        (Wrong, "Pemilik berumur paling sedikit 35", "The owner is at most 35", Young),
        (Wrong, "Pemilik berumur paling lama 40", "The owner is at most 35", Young),
        ("", "Pemilik belum melewati 35 tahun", "The owner is 35 or younger", Young),
        ("", "Pemilik berumur paling lama 35 saat mengajukan", "The owner is not older than 35 when applying", Young),
        ("", "Kurang dari 20 pada saat mendaftar", "Fewer than 20", "tenaga kerja paling banyak 19 orang"),
    ];

    private static readonly SentenceRows Told = new(Rows);

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Rows.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void WhatASentenceSaysOtherwise_IsTold(int row) =>
        Assert.Equal(Rows[row].Code.Split(' ', StringSplitOptions.RemoveEmptyEntries), Told.Codes(row));
}
