using Umkm.Registers.Heads;
using Umkm.Registers.Rows;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Looks;

/// <summary>What headers of registers usually stand for. A proposal only: people confirm it in the mapping file.</summary>
internal static class HeaderWords
{
    /// <summary>A column of sales of less than a year, which are no annual sales.</summary>
    public const string PartOfYear = "penjualan sebagian tahun";

    /// <summary>A column of amounts that are not those of the enterprise: planned, needed, given, paid, or of goods.</summary>
    public const string OtherAmount = "jumlah lain";

    /// <summary>A column of days of issue of a paper that its header does not name.</summary>
    public const string SomeIssue = "terbit surat yang tidak disebut";

    /// <summary>A column of assets, which are net assets only less debts and without land and buildings of the business.</summary>
    public const string Assets = "aset";

    /// <summary>Words of a header, and what the column is then; the first that fits counts.</summary>
    private static readonly (string[] Words, string Target)[] Known =
    [
        (["nomor", "induk", "berusaha"], "nib"),
        (["nib"], "nib"),
        (["npwp"], "npwp"),
        (["nik"], "owner.nik"),
        (["ktp"], "owner.nik"),
        (["lahir"], "owner.birthDate"),
        (["nama", "usaha"], "name"),
        (["nama", "perusahaan"], "name"),
        (["nama", "umkm"], "name"),
        (["nama", "ikm"], "name"),
        (["berdiri"], "establishedOn"),
        (["pendirian"], "establishedOn"),
        (["mulai", "usaha"], "establishedOn"),
        (["mulai", "beroperasi"], "establishedOn"),
        (["mulai", "operasi"], "establishedOn"),
        (["mulai", "operasional"], "establishedOn"),
        (["risiko"], "kegiatan: risiko"),
        (["kbli"], "kegiatan: kode"),
        (["klasifikasi", "baku"], "kegiatan: kode"),
        (["jenis", "perseroan"], "legalForm"),
        (["jenis", "perusahaan"], "legalForm"),
        (["bentuk"], "legalForm"),
        (["badan", "hukum"], "legalForm"),
        (["badan", "usaha"], "legalForm"),
        (["penanaman", "modal"], "foreignOwned"),
        (["pma"], "foreignOwned"),
        (["status", "pm"], "foreignOwned"),
        (["modal"], "businessCapital"),
        (["investasi"], "investment"),
        (["omset"], "annualSales"),
        (["omzet"], "annualSales"),
        (["penjualan"], "annualSales"),
        (["peredaran", "bruto"], "annualSales"),
        (["kekayaan", "bersih"], "netAssets"),
        (["kekayaan"], Assets),
        (["aset"], Assets),
        (["asset"], Assets),
        (["tenaga", "kerja"], "workers"),
        (["jml", "tk"], "workers"),
        (["jumlah", "tk"], "workers"),
        (["tk"], "workers"),
        (["pegawai"], "workers"),
        (["naker"], "workers"),
        (["tki"], "workers"),
        (["tka"], "workers"),
        (["karyawan"], "workers"),
        (["pekerja"], "workers"),
        (["kabupaten"], "region"),
        (["kab"], "region"),
        (["kota"], "region"),
        (["wilayah"], "region"),
        (["tahun", "usaha"], "establishedOn"),
        (["business", "name"], "name"),
        (["company", "name"], "name"),
        (["enterprise", "name"], "name"),
        (["birth", "date"], "owner.birthDate"),
        (["founded"], "establishedOn"),
        (["established"], "establishedOn"),
        (["founding"], "establishedOn"),
        (["establishment", "date"], "establishedOn"),
        (["legal", "form"], "legalForm"),
        (["foreign", "owned"], "foreignOwned"),
        (["capital"], "businessCapital"),
        (["investment"], "investment"),
        (["sales"], "annualSales"),
        (["turnover"], "annualSales"),
        (["net", "assets"], "netAssets"),
        (["assets"], Assets),
        (["employees"], "workers"),
        (["workers"], "workers"),
        (["regency"], "region"),
    ];

    /// <summary>Papers by words that are not their short names.</summary>
    private static readonly (string[] Words, string Kind)[] Papers =
    [
        (["pirt"], "spp-irt"),
        (["p", "irt"], "spp-irt"),
        (["pangan", "industri", "rumah", "tangga"], "spp-irt"),
        (["bpom"], "bpom-md"),
        (["izin", "edar"], "bpom-md"),
        (["surat", "izin", "usaha", "perdagangan"], "siup"),
        (["tanda", "daftar", "perusahaan"], "tdp"),
        (["tanda", "daftar", "industri"], "tdi"),
        (["tanda", "daftar", "usaha", "pariwisata"], "tdup"),
        (["izin", "usaha", "mikro"], "iumk"),
        (["laik", "higiene"], "slhs"),
        (["surat", "keterangan", "usaha"], "sku"),
        (["sertifikat", "merk"], "merek"),
    ];

    private static readonly string[] PartsOfYear =
    [
        .. "bulan bln bl bulanan perbulan sebulan hari hr harian perhari sehari minggu mgg mingguan perminggu seminggu".Split(' '),
        .. "semester smt triwulan tw kuartal kwartal month monthly week weekly day daily quarter quarterly".Split(' '),
    ];

    private static readonly string[] OtherAmounts =
    [
        .. "target rencana proyeksi prediksi perkiraan estimasi kebutuhan usulan pengajuan bantuan hibah kenaikan".Split(' '),
        .. "pertumbuhan persen persentase laba keuntungan gaji upah biaya unit pcs kg ton porsi planned projected required".Split(' '),
        .. "requested aid grant growth profit wages salary salaries cost".Split(' '),
    ];

    private static readonly string[] Expiries = ["exp", "expired", "expire", "expiry", "ed", "habis"];

    private static readonly string[] People = [.. "pemilik pengusaha pengurus pengelola penanggung ketua direktur pelaku pasangan".Split(' ')];
    private static readonly string[] Scales = ["ribu", "juta", "miliar", "milyar", "triliun"];

    /// <summary>What a column is by its header; null when that says nothing. What stands lowest in a header of several rows says more than what
    /// stands above it, except for papers and parts of years.</summary>
    /// <param name="header">The whole name.</param>
    /// <param name="lowest">What stands lowest in it.</param>
    /// <param name="glossary">The terms of the rule book.</param>
    public static string? TargetOf(string header, string lowest, Glossary glossary)
    {
        if (RegisterColumns.Of(header, glossary) is not null)
        {
            return header;
        }
        string? whole = Of(header, glossary);
        if (header == lowest || whole is PartOfYear or OtherAmount)
        {
            return whole;
        }
        if (HeadWords.Split(lowest) is ["nama"])
        {
            // Of whom, says what stands above it.
            return whole ?? (HeadWords.Split(header).Intersect(People, StringComparer.Ordinal).Any() ? null : "name");
        }
        string? own = RegisterColumns.Of(lowest, glossary) is not null ? lowest : Of(lowest, glossary);
        // Days of papers, and sales of a year, need what stands above them.
        bool needsMore = own is null or SomeIssue or PartOfYear || (own == "annualSales" && whole?.StartsWith(own, StringComparison.Ordinal) == true);
        return needsMore ? whole ?? own : own;
    }

    /// <summary>What a header stands for; null when its words say nothing.</summary>
    private static string? Of(string header, Glossary glossary)
    {
        string[] words = HeadWords.Split(header);
        bool Has(string word) => words.Contains(word, StringComparer.Ordinal);
        bool isDay = Has("tanggal") || Has("tgl");
        bool isIssue = Has("terbit") || Has("penerbitan") || Has("issue") || (isDay && (Has("nib") || Has("oss")));
        bool isEnd = Has("berlaku") || Has("kedaluwarsa") || Has("kadaluarsa") || Has("kadaluwarsa") || Has("berakhir");
        if (Paper(words, glossary) is { } kind)
        {
            isEnd |= HeadWords.IsUntil(words) || words.Intersect(Expiries, StringComparer.Ordinal).Any();
            return $"surat: {kind}{(isEnd ? ", isi: sampai" : isIssue || isDay ? ", isi: terbit" : "")}";
        }
        if (isIssue || isEnd)
        {
            return Has("nib") || Has("oss") ? $"surat: nib, isi: {(isEnd ? "sampai" : "terbit")}" : SomeIssue;
        }
        // "Pendapatan Usaha per Tahun" is no year of founding.
        string? target = words is ["nama"] ? "name" : Known.FirstOrDefault(k => k.Words.All(Has) && !(k.Words is ["tahun", ..] && Has("per"))).Target;
        bool isAmount = target is "annualSales" or "businessCapital" or "investment" or "workers" or Assets;
        if (isAmount && words.Intersect(OtherAmounts, StringComparer.Ordinal).Any())
        {
            return OtherAmount;
        }
        if (target != "annualSales")
        {
            return target == "name" && IsOfPerson(words) ? null : target;
        }
        return words.Intersect(PartsOfYear, StringComparer.Ordinal).Any() ? PartOfYear
            : Year(words) is { } year ? $"annualSales.{year}"
            : target;
    }

    /// <summary>Whether a header names a person before the enterprise: Nama Pemilik Usaha, Nama lengkap pemilik usaha.</summary>
    private static bool IsOfPerson(string[] words) =>
        Array.FindIndex(words, w => People.Contains(w, StringComparer.Ordinal) && w != "pelaku") is > 0 and var person
        && !words.Take(person).Any(w => w is "usaha" or "perusahaan" or "umkm" or "ikm");

    /// <summary>The words by which headers name a paper, but for its short name.</summary>
    /// <param name="target">What is proposed for it.</param>
    public static IEnumerable<string> OfPaper(string target) =>
        Papers.Where(p => target.StartsWith($"surat: {p.Kind}", StringComparison.Ordinal)).SelectMany(p => p.Words);

    /// <summary>An amount without a word for thousands, millions or more behind it.</summary>
    public static string WithoutScale(string amount)
    {
        string plain = amount.TrimEnd();
        return Scales.FirstOrDefault(s => plain.EndsWith(s, StringComparison.OrdinalIgnoreCase)) is { } scale ? plain[..^scale.Length] : amount;
    }

    /// <summary>The KBLI edition that a header names; null when it names none.</summary>
    public static string? Edition(string header) =>
        HeadWords.Split(header).FirstOrDefault(w => w is "2015" or "2017" or "2020" or "2025") is { } year
        && Enum.IsDefined((KbliEdition)int.Parse(year, System.Globalization.CultureInfo.InvariantCulture))
            ? year
            : null;

    private static string? Paper(string[] words, Glossary glossary)
    {
        if (Papers.FirstOrDefault(p => p.Words.All(w => words.Contains(w, StringComparer.Ordinal))).Kind is { } kind)
        {
            return glossary.FindPermit(kind) is null ? null : kind;
        }
        // A NIB and an NPWP are facts; "izin" alone and a brand ("merek") say too little.
        return glossary
            .PermitKinds.Select(k => k.Slug)
            .Where(s => s is not ("nib" or "npwp" or "izin"))
            .Where(s => s.Split('-').All(w => words.Contains(w, StringComparer.Ordinal)))
            .Where(s => s is not ("merek" or "paten") || words.Intersect(["sertifikat", "nomor", "no", "hki", "haki"], StringComparer.Ordinal).Any())
            .MaxBy(s => s.Length);
    }

    private static string? Year(string[] words) => words.FirstOrDefault(w => w.Length == 4 && w.All(char.IsAsciiDigit) && w[0] is '1' or '2');
}
