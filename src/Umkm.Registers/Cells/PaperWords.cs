namespace Umkm.Registers.Cells;

/// <summary>Words by which registers say whether a paper is held.</summary>
internal static class PaperWords
{
    /// <summary>Words of a paper that is held.</summary>
    public static readonly HashSet<string> Held = new(StringComparer.OrdinalIgnoreCase)
    {
        "ada",
        "ya",
        "sudah",
        "sudah ada",
        "sdh",
        "sdh ada",
        "punya",
        "memiliki",
        "sudah punya",
        "sudah memiliki",
        "true",
    };

    /// <summary>Words of a paper that is not.</summary>
    public static readonly HashSet<string> None = new(StringComparer.OrdinalIgnoreCase)
    {
        "tidak",
        "tidak ada",
        "belum",
        "belum ada",
        "tidak punya",
        "belum punya",
        "tidak memiliki",
        "belum memiliki",
        "blm",
        "blm ada",
        "tdk",
        "tdk ada",
        "nihil",
        "false",
    };

    /// <summary>Words of a paper that is applied for, which is not held yet.</summary>
    public static readonly HashSet<string> InProcess = new(StringComparer.OrdinalIgnoreCase)
    {
        "proses",
        "dalam proses",
        "masih proses",
        "sedang proses",
        "sedang diproses",
        "diurus",
        "sedang diurus",
        "dalam pengurusan",
        "pengajuan",
        "proses pengajuan",
        "dalam pengajuan",
    };
}
