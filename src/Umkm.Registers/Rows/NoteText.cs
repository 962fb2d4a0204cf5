using System.Text.RegularExpressions;

namespace Umkm.Registers.Rows;

/// <summary>Knows the texts that offices write below a table: signatures and notes.</summary>
internal static partial class NoteText
{
    /// <summary>How a signature or a note begins, as it is written: <c>Mengetahui</c>, <c>Kepala Bidang</c>, <c>NIP. </c>, <c>Malang,</c>,
    /// <c>Sumber:</c>. Nothing of who signs. Null when the text is neither.</summary>
    public static string? Begin(string text)
    {
        Match match = Known().Match(text);
        return match.Success ? match.Groups["begin"].Value : null;
    }

    /// <summary>Whether a text that begins so is a signature or a note and nothing else: <c>Mengetahui</c> alone, a NIP of all its digits, a place
    /// with a day and a year. <c>Mengetahui Jaya</c> may be an enterprise.</summary>
    public static bool IsWhole(string text, string begin)
    {
        const int DigitsOfNip = 15;
        string rest = text[begin.Length..].Trim(' ', ',', ':', '.');
        return rest.Length == 0
            || begin[0] == '*'
            || (rest.All(c => char.IsAsciiDigit(c) || c is ' ' or '.' or '-') && rest.Count(char.IsAsciiDigit) >= DigitsOfNip)
            || (begin.EndsWith(',') && rest.Length > 4 && rest[^4..].All(char.IsAsciiDigit));
    }

    /// <summary>Whether a text is the letter or Roman number of a heading: A, B., IV.</summary>
    public static bool IsLetter(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> letters = text.TrimEnd(". )"u8);
        return (letters.Length == 1 && char.IsAsciiLetterUpper((char)letters[0]))
            || (letters.Length is > 1 and < 6 && !letters.ContainsAnyExcept((byte)'I', (byte)'V', (byte)'X'));
    }

    /// <summary>Whether a text names a kecamatan or another place above its enterprises: <c>KECAMATAN KLOJEN</c>, <c>Kel. Kauman</c>.</summary>
    public static bool IsPlace(string text) => Place().IsMatch(text);

    [GeneratedRegex(
        @"^((kecamatan|kelurahan|kabupaten)\b|(kec|kel|kab)(\.|\s)|desa\s+(?!wisata\b))\s*:?\s*\p{L}[\p{L} .'-]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Place();

    [GeneratedRegex(
        """
            ^(
              (?<begin>(mengetahui|menyetujui|mengesahkan|diketahui\ oleh|disetujui\ oleh|disahkan\ oleh|diperiksa\ oleh|dibuat\ oleh|disusun\ oleh
                |yang\ (membuat|mengetahui|melaporkan)|dicetak\ (pada|oleh|tanggal)))\b
            | (?<begin>((plt|plh|pj|pjs|an|a\.n)\.?\ )?(kepala|sekretaris|ketua|kabid|kasi)\ (dinas|bidang|seksi|bagian|badan|kantor|upt|uptd|sub
                |subbagian|subbidang|desa|kelurahan|tim|pelaksana))\b
            | (?<begin>nip[\s.:]*)\d{4}
            | (?<begin>(petugas|pendata|enumerator|surveyor)\b[\p{L}\ ]{0,30}:)
            | (?<begin>[(\[]?[\s._…-]{4,}[)\]]?)\s*$
            | (?<begin>(sumber|keterangan|ket|catatan|nb|note)\.?(\ data)?\s*:)
            | (?<begin>(keterangan|catatan))\s*$
            | (?<begin>\*+\)?)
            | (?<begin>[\p{L}\ .]{3,40},)\s*(tanggal\s|tgl\.?\s)?([\d\s._…]*(januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september
                |oktober|november|nopember|desember)[\s._…]*(\d{2,4})?|\d{1,2}[-/]\d{1,2}[-/]\d{4})\s*$
            )
            """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Known();
}
