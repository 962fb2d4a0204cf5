namespace Umkm.Registers.Mapping;

/// <summary>Finds remarks and marks where the number of a paper should stand: <c>proses 2018</c>, <c>belum (2018)</c>, <c>1</c>. They say that
/// it is applied for, not held any more, or until when; not which number it has.</summary>
internal static class PaperRemark
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "belum",
        "blm",
        "tidak",
        "tdk",
        "tanpa",
        "akan",
        "rencana",
        "menunggu",
        "tunggu",
        "menyusul",
        "pending",
        "proses",
        "diproses",
        "tahap",
        "diurus",
        "mengurus",
        "pengurusan",
        "pengajuan",
        "diajukan",
        "mengajukan",
        "permohonan",
        "daftar",
        "mendaftar",
        "didaftarkan",
        "pendaftaran",
        "ditolak",
        "dicabut",
        "dibatalkan",
        "dibekukan",
        "ditangguhkan",
        "ditunda",
        "habis",
        "mati",
        "exp",
        "expired",
        "kadaluarsa",
        "kadaluwarsa",
        "kedaluarsa",
        "kedaluwarsa",
        "berlaku",
        "berakhir",
        "s/d",
        "s.d",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a remark stands in a cell.</summary>
    /// <param name="cell">Its text.</param>
    public static bool Is(string cell)
    {
        // One digit alone is a mark: 1 for held, 0 for not.
        if (cell.Length < 2)
        {
            return true;
        }
        ReadOnlySpan<char> before = default;
        foreach (Range range in cell.AsSpan().SplitAny(" \u00A0()[],;:"))
        {
            ReadOnlySpan<char> part = cell.AsSpan(range).Trim(".-–");
            if (!part.IsEmpty && IsWord(part, before))
            {
                return true;
            }
            before = part.IsEmpty ? before : part;
        }
        return false;
    }

    private static bool IsWord(ReadOnlySpan<char> part, ReadOnlySpan<char> before)
    {
        // "503/BLM/2016" is a number, "exp2022" and "belum/proses" are remarks.
        int digit = part.IndexOfAnyInRange('0', '9');
        ReadOnlySpan<char> words = digit < 0 ? part : part[..digit].TrimEnd(".-");
        if (Words.Contains(words))
        {
            return !IsNumbered(words, before);
        }
        if (digit < 0)
        {
            foreach (Range range in words.SplitAny("/-."))
            {
                if (Words.Contains(words[range]) && !IsNumbered(words[range], before))
                {
                    return true;
                }
            }
        }
        return false;
    }

    /// <summary>"Tanda Daftar Perusahaan 13.07" and "No. Pendaftaran IDM000123456" name the paper and its number.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> word, ReadOnlySpan<char> before) =>
        (word.Equals("daftar", StringComparison.OrdinalIgnoreCase) || word.Equals("pendaftaran", StringComparison.OrdinalIgnoreCase))
        && (
            before.Equals("tanda", StringComparison.OrdinalIgnoreCase)
            || before.Equals("no", StringComparison.OrdinalIgnoreCase)
            || before.Equals("nomor", StringComparison.OrdinalIgnoreCase)
        );
}
