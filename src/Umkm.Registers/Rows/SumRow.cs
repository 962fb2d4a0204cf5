using System.Buffers;
using System.Text;
using Umkm.Registers.Csv;

namespace Umkm.Registers.Rows;

/// <summary>Knows the texts that stand before sums.</summary>
internal static class SumRow
{
    private const int Longest = 60;
    private static readonly SearchValues<byte> OfNumbers = SearchValues.Create("0123456789.,- Rp"u8);

    /// <summary>Texts of which nothing else is needed.</summary>
    private static readonly HashSet<string> Texts = new(StringComparer.OrdinalIgnoreCase)
    {
        "jumlah",
        "total",
        "rata-rata",
        "rata rata",
        "subtotal",
        "subjumlah",
    };

    /// <summary>How longer texts of sums begin; no enterprise is named so.</summary>
    private static readonly string[] Beginnings =
    [
        "jumlah ",
        "subtotal ",
        "sub total",
        "sub jumlah",
        "sub-total",
        "sub-jumlah",
        "grand total",
        "total keseluruhan",
        "total seluruh",
        "total kec",
        "total kel",
        "total kab",
        "total kota ",
        "total desa ",
        "rata-rata ",
    ];

    /// <summary>Whether the first cell of a record with contents says that it is a row of sums.</summary>
    public static bool Is(ReadOnlySpan<byte> cell)
    {
        // They begin with one of few letters.
        if (cell.IsEmpty || cell.Length > Longest || (cell[0] | 0x20) is not ((byte)'j' or (byte)'t' or (byte)'s' or (byte)'g' or (byte)'r'))
        {
            return false;
        }
        string text = Encoding.UTF8.GetString(cell).Trim().TrimEnd(':', ' ');
        return Texts.Contains(text) || Beginnings.Any(b => text.StartsWith(b, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a record has several cells with contents, all of them numbers: sums without a text before them.</summary>
    public static bool HasOnlyNumbers(CsvChunk chunk, in CsvRecord record)
    {
        int numbers = 0;
        foreach (CellPlace place in chunk.Places(record))
        {
            ReadOnlySpan<byte> cell = place.Of(chunk.Bytes);
            if (cell.ContainsAnyExcept(OfNumbers))
            {
                return false;
            }
            numbers += cell.IsEmpty ? 0 : 1;
        }
        return numbers > 1;
    }
}
