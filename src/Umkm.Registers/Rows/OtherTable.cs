using System.Text;
using Umkm.Registers.Csv;

namespace Umkm.Registers.Rows;

/// <summary>Finds where another table begins below the first: its title (<c>REKAPITULASI</c>), or a head that begins as that of the register and
/// has other columns.</summary>
/// <param name="headers">The names of the columns.</param>
internal sealed class OtherTable(IReadOnlyList<string> headers)
{
    private const int Longest = 100;

    private static readonly string[] Titles = ["rekap", "rekapitulasi", "ringkasan", "resume"];

    private readonly byte[][] _names = [.. headers.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Whether another table begins with a row, which is not the header of the first once more.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="record">Its record.</param>
    /// <param name="first">Its first cell with contents.</param>
    /// <param name="isLone">Whether no other has.</param>
    public bool Is(CsvChunk chunk, in CsvRecord record, int first, bool isLone)
    {
        ReadOnlySpan<byte> cell = chunk[record, first];
        return isLone ? IsTitle(cell) : first < _names.Length && Ascii.EqualsIgnoreCase(cell, _names[first]);
    }

    private static bool IsTitle(ReadOnlySpan<byte> cell) =>
        cell.Length <= Longest
        && Encoding.UTF8.GetString(cell).Split(' ', ':')[0] is var word
        && Titles.Contains(word, StringComparer.OrdinalIgnoreCase);
}
