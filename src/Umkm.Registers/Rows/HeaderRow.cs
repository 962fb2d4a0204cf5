using System.Text;
using Umkm.Registers.Csv;

namespace Umkm.Registers.Rows;

/// <summary>Finds the header where it stands once more, as at the top of each printed page or above a second table.</summary>
/// <param name="headers">The names of the columns; those of a header of several rows are parts with a space between.</param>
internal sealed class HeaderRow(IReadOnlyList<string> headers)
{
    private readonly byte[][] _names = [.. headers.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Whether most of a row are names of columns, or parts of them, each below its own.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="record">Its record.</param>
    /// <param name="first">Its first cell with contents.</param>
    public bool Is(CsvChunk chunk, in CsvRecord record, int first)
    {
        if (first >= _names.Length || !IsPart(_names[first], chunk[record, first]))
        {
            return false;
        }
        (int named, int others) = (0, 0);
        for (int cell = first; cell < record.Cells; cell++)
        {
            ReadOnlySpan<byte> text = chunk[record, cell];
            bool isNamed = cell < _names.Length && IsPart(_names[cell], text);
            named += isNamed ? 1 : 0;
            others += isNamed || text.IsEmpty ? 0 : 1;
        }
        return named > 1 && named > others;
    }

    private static bool IsPart(ReadOnlySpan<byte> name, ReadOnlySpan<byte> cell) =>
        !cell.IsEmpty
        && name.Length >= cell.Length
        && (
            name.Length == cell.Length ? name.SequenceEqual(cell)
            : name.StartsWith(cell) ? name[cell.Length] == ' '
            : name.EndsWith(cell) && name[^(cell.Length + 1)] == ' '
        );
}
