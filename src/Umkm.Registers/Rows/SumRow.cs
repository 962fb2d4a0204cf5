using System.Text;
using Umkm.Registers.Csv;

namespace Umkm.Registers.Rows;

/// <summary>Finds rows of sums by the text that stands before them.</summary>
internal static class SumRow
{
    private const int Longest = 32;

    private static readonly HashSet<string> Texts = new(StringComparer.OrdinalIgnoreCase)
    {
        "jumlah",
        "total",
        "grand total",
        "sub total",
        "subtotal",
        "sub jumlah",
        "jumlah total",
        "jumlah seluruhnya",
        "jumlah keseluruhan",
        "total keseluruhan",
        "total seluruhnya",
        "rata-rata",
        "rata rata",
        "jumlah akhir",
    };

    /// <summary>The column in which a record says that it is one; below zero when it is none.</summary>
    public static int Of(CsvChunk chunk, CsvRecord record)
    {
        for (int cell = 0; cell < record.Cells && !record.IsBroken; cell++)
        {
            ReadOnlySpan<byte> text = chunk[record, cell];
            if (!text.IsEmpty)
            {
                // Texts of sums begin with one of few letters.
                return
                    text.Length <= Longest
                    && text[0]
                        is (byte)'j'
                            or (byte)'J'
                            or (byte)'t'
                            or (byte)'T'
                            or (byte)'s'
                            or (byte)'S'
                            or (byte)'g'
                            or (byte)'G'
                            or (byte)'r'
                            or (byte)'R'
                    && Texts.Contains(Encoding.UTF8.GetString(text).Trim().TrimEnd(':', ' '))
                    ? cell
                    : -1;
            }
        }
        return -1;
    }
}
