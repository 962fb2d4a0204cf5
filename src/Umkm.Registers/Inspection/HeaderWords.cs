namespace Umkm.Registers.Inspection;

/// <summary>What headers of registers usually stand for. A proposal only: people confirm it in the mapping file.</summary>
internal static class HeaderWords
{
    /// <summary>Words of a header, and what the column is then; the first that fits counts.</summary>
    private static readonly (string[] Words, string Target)[] Known =
    [
        (["nib"], "nib"),
        (["nomor", "induk", "berusaha"], "nib"),
        (["npwp"], "npwp"),
        (["nik"], "owner.nik"),
        (["nomor", "ktp"], "owner.nik"),
        (["tanggal", "lahir"], "owner.birthDate"),
        (["nama", "usaha"], "name"),
        (["nama", "perusahaan"], "name"),
        (["tanggal", "terbit"], "surat: nib, isi: terbit"),
        (["day", "of", "issue"], "surat: nib, isi: terbit"),
        (["berdiri"], "establishedOn"),
        (["mulai", "usaha"], "establishedOn"),
        (["tahun", "usaha"], "establishedOn"),
        (["pirt"], "surat: spp-irt"),
        (["p", "irt"], "surat: spp-irt"),
        (["spp", "irt"], "surat: spp-irt"),
        (["halal"], "surat: halal"),
        (["bpom"], "surat: bpom-md"),
        (["iumk"], "surat: iumk"),
        (["siup"], "surat: siup"),
        (["tdp"], "surat: tdp"),
        (["slhs"], "surat: slhs"),
        (["sni"], "surat: sni"),
        (["kbli"], "kegiatan: kode"),
        (["risiko"], "kegiatan: risiko"),
        (["jenis", "perseroan"], "legalForm"),
        (["jenis", "perusahaan"], "legalForm"),
        (["bentuk"], "legalForm"),
        (["badan", "hukum"], "legalForm"),
        (["penanaman", "modal"], "foreignOwned"),
        (["status", "pm"], "foreignOwned"),
        (["modal"], "businessCapital"),
        (["investasi"], "investment"),
        (["omset"], "annualSales"),
        (["omzet"], "annualSales"),
        (["penjualan"], "annualSales"),
        (["kekayaan"], "netAssets"),
        (["aset"], "netAssets"),
        (["asset"], "netAssets"),
        (["tenaga", "kerja"], "workers"),
        (["tki"], "workers"),
        (["karyawan"], "workers"),
        (["pekerja"], "workers"),
        (["kabupaten"], "region"),
        (["kab", "kota"], "region"),
    ];

    /// <summary>What a header stands for; null when its words say nothing.</summary>
    public static string? Of(string header)
    {
        string[] words = Split(header);
        return Known.FirstOrDefault(k => k.Words.All(w => words.Contains(w, StringComparer.Ordinal))).Target;
    }

    private static string[] Split(string header) =>
        string.Concat(header.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
