namespace Umkm.Registers.Heads;

/// <summary>The words that heads are made of, by what their columns are: closed lists, beside which a word is not understood.</summary>
internal static class HeadVocabulary
{
    /// <summary>Words that change nothing, whatever the column is.</summary>
    private static readonly string[] Neutral =
    [
        .. "usaha perusahaan umkm ukm ikm pelaku bisnis anda bapak ibu saudara sdr yang yg dari di dan dimiliki wajib diisi isi".Split(' '),
        .. "data profil identitas informasi keterangan kondisi uraian aspek apakah berapa berapakah apa business enterprise company".Split(' '),
        .. "jika bila apabila kalau your the of and information profile if any".Split(' '),
    ];

    private static readonly string[] Amounts =
    [
        .. "nilai total jumlah jml besar besaran besarnya seluruh seluruhnya keseluruhan uang rp rupiah idr dalam dlm satuan x".Split(' '),
        .. "keuangan permodalan amount value in".Split(' '),
    ];

    private static readonly string[] Today = ["saat", "ini", "sekarang", "current"];
    private static readonly string[] Land = ["dikurangi", "utang", "hutang", "less", "debts"];

    /// <summary>Words of questions whether there is one.</summary>
    private static readonly string[] Whether =
    [
        .. "memiliki mempunyai punya ada kepemilikan status sudah telah sdh has have is there a an do you".Split(' '),
    ];

    private static readonly string[] Papers =
    [
        .. Whether,
        .. "no nomor nmr sertifikat surat izin ijin legalitas perizinan dokumen produk produksi".Split(' '),
        .. "oss rba mui bpjph dinkes kemenag djki number certificate permit license licence product".Split(' '),
    ];

    /// <summary>Words of questions which papers are held.</summary>
    private static readonly string[] Several =
    [
        .. "beberapa satu saja mana pilih pilihan boleh bisa lebih centang jawaban semua sesuai sertifikasi perijinan kelengkapan".Split(' '),
        .. "nib npwp pirt spp irt p halal siup tdp iumk bpom sni merek haki hki dll which papers documents".Split(' '),
    ];

    private static readonly string[] Ends =
    [
        .. "tanggal tgl masa berlaku sampai hingga dengan s d sd akhir berakhir kedaluwarsa kadaluarsa kadaluwarsa exp expired expire".Split(' '),
        .. "expiry ed habis date valid until".Split(' '),
    ];

    private static readonly string[] Issues = [.. "tanggal tgl terbit penerbitan diterbitkan dikeluarkan issue issued date".Split(' ')];

    /// <summary>Words of a fact: those of which one has to stand in a head that is of it, and those that may stand beside them.</summary>
    private static readonly (string Fact, string[] Core, string[] Beside)[] Facts =
    [
        (
            "annualSales",
            ["omset", "omzet", "penjualan", "peredaran", "sales", "turnover"],
            [
                .. Amounts,
                .. "hasil bruto kotor tahunan setahun pertahun tahun thn th per 1 satu terakhir lalu kemarin tutup buku selama periode".Split(' '),
                .. "pada annual year yearly last gross for".Split(' '),
            ]
        ),
        (
            "businessCapital",
            ["modal", "capital"],
            [.. Amounts, .. Today, .. "milik sendiri luar pinjaman asing kerja awal tetap working initial starting own".Split(' ')]
        ),
        ("investment", ["investasi", "investment"], [.. Amounts, .. Today, "realisasi"]),
        ("netAssets", ["kekayaan", "net"], [.. Amounts, .. Today, .. Land, "bersih", "assets"]),
        (
            "workers",
            ["tenaga", "tk", "pegawai", "naker", "tki", "tka", "karyawan", "pekerja", "employees", "workers"],
            [
                .. Today,
                .. "kerja karyawati jumlah jml total seluruh seluruhnya keseluruhan orang org jiwa satuan dalam dlm bekerja".Split(' '),
                .. "ketenagakerjaan sdm indonesia l p laki laki2 lk pria perempuan pr wanita tetap harian kontrak lepas honorer asing".Split(' '),
                .. "number people persons".Split(' '),
            ]
        ),
        (
            "establishedOn",
            ["berdiri", "pendirian", "mulai", "tahun", "founded", "established", "founding", "establishment"],
            [.. "berdirinya sejak thn th tanggal tgl bulan bln memulai operasi operasional beroperasi pada date year month since on".Split(' ')]
        ),
        ("owner.birthDate", ["lahir", "birth"], [.. "tempat tanggal tgl tahun thn bulan pemilik pengusaha owner s date".Split(' ')]),
        ("owner.nik", ["nik", "ktp"], [.. "no nomor nmr induk kependudukan e pemilik pengusaha owner".Split(' ')]),
        ("nib", ["nib", "berusaha"], [.. Papers, "induk"]),
        ("npwp", ["npwp"], [.. Papers, "pokok", "wajib", "pajak"]),
        ("name", ["nama", "name"], [.. "lengkap merek merk brand dagang toko warung kedai badan pt cv ud trade".Split(' ')]),
        ("legalForm", ["bentuk", "jenis", "badan", "hukum", "legal"], [.. "perseroan bu tipe status legalitas form type".Split(' ')]),
        ("foreignOwned", ["pma", "penanaman", "pm", "foreign"], [.. Whether, .. "modal pmdn asing negeri dalam owned jenis skema".Split(' ')]),
        (
            "region",
            ["kabupaten", "kab", "wilayah", "regency"],
            [.. "kota provinsi prov propinsi kode domisili lokasi alamat tempat nama kemendagri bps region city code".Split(' ')]
        ),
    ];

    private static readonly string[] Activities =
    [
        .. "kbli kode klasifikasi baku lapangan indonesia tahun edisi digit 5 lima utama risiko resiko tingkat kegiatan proyek no nomor".Split(' '),
        .. "2015 2017 2020 2025 jenis bidang code risk level main activity".Split(' '),
    ];

    /// <summary>The words that the head of a column may have; null where they are not known, as of facts that heads name by their own names
    /// only.</summary>
    /// <param name="target">What the column is.</param>
    public static IEnumerable<string>? Of(string target)
    {
        if (target.StartsWith("surat: ", StringComparison.Ordinal))
        {
            string[] parts = target["surat: ".Length..].Split(", isi: ");
            string[] own = [.. parts[0].Split('-'), .. Facts.Where(f => f.Fact == parts[0]).SelectMany(f => f.Core.Concat(f.Beside))];
            string[] said = parts.ElementAtOrDefault(1) switch
            {
                "sampai" => Ends,
                null or "nomor" => [],
                _ => Issues,
            };
            return [.. Neutral, .. Papers, .. own, .. said, .. parts[0] == "beberapa" ? Several : []];
        }
        return target.StartsWith("kegiatan", StringComparison.Ordinal) ? [.. Neutral, .. Activities]
            : Facts.FirstOrDefault(f => f.Fact == Kind(target)) is { Fact: not null } fact ? [.. Neutral, .. fact.Core, .. fact.Beside]
            : null;
    }

    /// <summary>Whether a head has a word by which it is of a fact.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="fact">The fact.</param>
    public static bool Names(string[] words, string fact) =>
        Facts.Any(f => f.Fact == Kind(fact) && words.Intersect(f.Core, StringComparer.Ordinal).Any());

    private static string Kind(string fact) => fact.StartsWith("annualSales.", StringComparison.Ordinal) ? "annualSales" : fact;
}
