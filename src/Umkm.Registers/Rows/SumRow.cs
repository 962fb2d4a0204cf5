using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;

namespace Umkm.Registers.Rows;

/// <summary>Knows the texts that stand before sums.</summary>
internal static class SumRow
{
    private const int Longest = 60;

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

    /// <summary>Words that stand in longer texts of sums only; with any other word it may be the name of an enterprise.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "jumlah",
        "total",
        "sub",
        "subtotal",
        "subjumlah",
        "grand",
        "rata",
        "seluruh",
        "seluruhnya",
        "keseluruhan",
    };

    /// <summary>How longer texts of sums begin; an enterprise may be named so too.</summary>
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

    /// <summary>Whether a record holds nothing but words of sums, and numbers.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="record">Its record.</param>
    public static bool IsAlone(CsvChunk chunk, in CsvRecord record)
    {
        foreach (CellPlace place in chunk.Places(record))
        {
            ReadOnlySpan<byte> cell = place.Of(chunk.Bytes);
            if (
                cell.ContainsAnyExcept(CellAmount.Marks)
                && !Encoding.UTF8.GetString(cell).Split(' ', '-', ':').All(w => w.Length == 0 || Words.Contains(w))
            )
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether the first cell of a record with contents begins as those of rows of sums do: with one of few letters.</summary>
    public static bool Is(ReadOnlySpan<byte> cell) =>
        !cell.IsEmpty
        && cell.Length <= Longest
        && (cell[0] | 0x20) is (byte)'j' or (byte)'t' or (byte)'s' or (byte)'g' or (byte)'r'
        && Is(Encoding.UTF8.GetString(cell).Trim().TrimEnd(':', ' '));

    private static bool Is(string text) => Texts.Contains(text) || Beginnings.Any(b => text.StartsWith(b, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a record has several cells with contents, all of them numbers: perhaps sums without a text before them.</summary>
    public static bool HasOnlyNumbers(CsvChunk chunk, in CsvRecord record)
    {
        int numbers = 0;
        foreach (CellPlace place in chunk.Places(record))
        {
            ReadOnlySpan<byte> cell = place.Of(chunk.Bytes);
            if (cell.ContainsAnyExcept(CellAmount.Marks))
            {
                return false;
            }
            numbers += cell.IsEmpty ? 0 : 1;
        }
        return numbers > 1;
    }
}
