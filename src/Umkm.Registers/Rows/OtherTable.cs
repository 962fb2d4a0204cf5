using System.Text;
using Umkm.Registers.Csv;

namespace Umkm.Registers.Rows;

/// <summary>Finds where another table begins below the first: its title (<c>REKAPITULASI</c>), or a head that has the running number where the
/// register has it, and other columns.</summary>
/// <param name="headers">The names of the columns.</param>
/// <param name="key">The column of the id or the running number; below zero for none.</param>
internal sealed class OtherTable(IReadOnlyList<string> headers, int key)
{
    private const int Longest = 100;

    private static readonly string[] Titles = ["rekap", "rekapitulasi", "ringkasan", "resume"];

    private readonly byte[] _key = key >= 0 ? Encoding.UTF8.GetBytes(headers[key]) : [];

    /// <summary>Whether another table begins with a row, which is not the header of the first once more.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="record">Its record.</param>
    /// <param name="first">Its first cell with contents.</param>
    /// <param name="filled">How many cells have contents; not counted to the end where they are many.</param>
    public bool Is(CsvChunk chunk, in CsvRecord record, int first, int filled)
    {
        ReadOnlySpan<byte> cell = chunk[record, first];
        return filled == 1 ? IsTitle(cell) : first == key && Ascii.EqualsIgnoreCase(cell, _key);
    }

    private static bool IsTitle(ReadOnlySpan<byte> cell) =>
        cell.Length <= Longest
        && Encoding.UTF8.GetString(cell).Split(' ', ':')[0] is var word
        && Titles.Contains(word, StringComparer.OrdinalIgnoreCase);
}
