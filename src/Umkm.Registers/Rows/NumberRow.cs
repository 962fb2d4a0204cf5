using System.Globalization;
using System.Text;
using Umkm.Registers.Csv;

namespace Umkm.Registers.Rows;

/// <summary>Finds the row of column numbers that tables of offices have right below their header: 1, 2, 3, … or (1), (2), (3), ….</summary>
internal static class NumberRow
{
    private const int Fewest = 3;

    /// <summary>Whether a record is one: all that it holds are the numbers from 1, in columns that follow each other.</summary>
    public static bool Is(CsvChunk chunk, CsvRecord record)
    {
        int found = 0;
        int first = 0;
        for (int cell = 0; cell < record.Cells && !record.IsBroken; cell++)
        {
            ReadOnlySpan<byte> text = chunk[record, cell];
            if (text.IsEmpty)
            {
                continue;
            }
            first = found == 0 ? cell : first;
            if (cell - first != found || Number(text) != ++found)
            {
                return false;
            }
        }
        return found >= Fewest && !record.IsBroken;
    }

    private static int Number(ReadOnlySpan<byte> text) =>
        text.Length <= 8
        && int.TryParse(
            Encoding.UTF8.GetString(text).Trim().Trim('(', ')', '[', ']', '.'),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int number
        )
            ? number
            : -1;
}
