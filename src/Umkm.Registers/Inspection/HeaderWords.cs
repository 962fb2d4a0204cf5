using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Inspection;

/// <summary>What headers of registers usually stand for. A proposal only: people confirm it in the mapping file.</summary>
internal static class HeaderWords
{
    /// <summary>A column of sales of less than a year, which are no annual sales.</summary>
    public const string PartOfYear = "penjualan sebagian tahun";

    /// <summary>A column of days of issue of a paper that its header does not name.</summary>
    public const string SomeIssue = "terbit surat yang tidak disebut";

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
        (["tahun", "usaha"], "establishedOn"),
        (["risiko"], "kegiatan: risiko"),
        (["kbli"], "kegiatan: kode"),
        (["klasifikasi", "baku"], "kegiatan: kode"),
        (["jenis", "perseroan"], "legalForm"),
        (["jenis", "perusahaan"], "legalForm"),
        (["bentuk"], "legalForm"),
        (["badan", "hukum"], "legalForm"),
        (["badan", "usaha"], "legalForm"),
        (["penanaman", "modal"], "foreignOwned"),
        (["status", "pm"], "foreignOwned"),
        (["modal"], "businessCapital"),
        (["investasi"], "investment"),
        (["omset"], "annualSales"),
        (["omzet"], "annualSales"),
        (["penjualan"], "annualSales"),
        (["peredaran", "bruto"], "annualSales"),
        (["kekayaan"], "netAssets"),
        (["aset"], "netAssets"),
        (["asset"], "netAssets"),
        (["tenaga", "kerja"], "workers"),
        (["naker"], "workers"),
        (["tki"], "workers"),
        (["karyawan"], "workers"),
        (["pekerja"], "workers"),
        (["kabupaten"], "region"),
        (["kab", "kota"], "region"),
        (["wilayah"], "region"),
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

    private static readonly string[] Units = ["ribu", "juta", "miliar"];

    /// <summary>What a header stands for; null when its words say nothing.</summary>
    public static string? Of(string header, Glossary glossary)
    {
        string[] words = Split(header);
        bool Has(string word) => words.Contains(word, StringComparer.Ordinal);
        bool isIssue = Has("terbit") || Has("penerbitan") || Has("issue");
        bool isEnd = Has("berlaku") || Has("kedaluwarsa") || Has("kadaluarsa") || Has("kadaluwarsa") || Has("berakhir");
        if (Paper(words, glossary) is { } kind)
        {
            return $"surat: {kind}{(isEnd ? ", isi: sampai" : isIssue || Has("tanggal") || Has("tgl") ? ", isi: terbit" : "")}";
        }
        if (isIssue || isEnd)
        {
            return Has("nib") || Has("oss") ? $"surat: nib, isi: {(isEnd ? "sampai" : "terbit")}" : SomeIssue;
        }
        string? target = Known.FirstOrDefault(k => k.Words.All(Has)).Target;
        if (target != "annualSales")
        {
            return target;
        }
        return Has("bulan") || Has("bulanan") || Has("hari") || Has("harian") || Has("minggu") || Has("semester") || Has("triwulan") ? PartOfYear
            : Year(words) is { } year ? $"annualSales.{year}"
            : target;
    }

    /// <summary>The unit of amounts that a header names; null when it names none.</summary>
    public static string? Unit(string header)
    {
        string[] words = Split(header);
        return Units.FirstOrDefault(u =>
            words.Any(w => w == u || w == u + "an" || (u == "juta" && w == "jt") || (u == "miliar" && w is "milyar" or "m"))
        );
    }

    /// <summary>The KBLI edition that a header names; null when it names none.</summary>
    public static string? Edition(string header) =>
        Split(header).FirstOrDefault(w => w is "2015" or "2017" or "2020" or "2025") is { } year
        && Enum.IsDefined((KbliEdition)int.Parse(year, System.Globalization.CultureInfo.InvariantCulture))
            ? year
            : null;

    /// <summary>Whether a header names what tells rows apart; and whether that is only their running number.</summary>
    public static (bool IsKey, bool IsRunning) Key(string header)
    {
        string[] words = Split(header);
        bool isRunning = words is ["no"] or ["nomor"] or ["no", "urut"] or ["nomor", "urut"];
        return (
            isRunning
                || words
                    is ["id", ..]
                        or ["kode"]
                        or ["kode", "usaha" or "umkm" or "binaan" or "anggota"]
                        or ["no" or "nomor", "register" or "registrasi" or "anggota"],
            isRunning
        );
    }

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

    private static string[] Split(string header) =>
        string.Concat(header.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
