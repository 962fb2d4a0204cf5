using System.Globalization;
using Umkm.Registers.Csv;
using Umkm.Registers.Messages;

namespace Umkm.Registers.Rows;

/// <summary>What can be wrong with a row before its cells are read.</summary>
internal static class RowForm
{
    /// <summary>Why a row cannot be read; null when it can. Separators beyond the last column say nothing.</summary>
    /// <param name="chunk">The chunk it stands in.</param>
    /// <param name="record">The row.</param>
    /// <param name="columns">How many columns the header has.</param>
    /// <param name="isNamed">Which of them have a name.</param>
    public static Message? Problem(CsvChunk chunk, CsvRecord record, int columns, bool[] isNamed)
    {
        if (record.IsBroken)
        {
            return RowMessages.OpenQuote.With();
        }
        if (record.Refusal is { } refusal)
        {
            return refusal;
        }
        for (int i = columns; i < record.Cells; i++)
        {
            if (!chunk[record, i].IsEmpty)
            {
                return CellCount(record.Cells, columns);
            }
        }
        if (record.Cells < columns)
        {
            return CellCount(record.Cells, columns);
        }
        for (int i = Array.IndexOf(isNamed, false); i >= 0; i = Array.IndexOf(isNamed, false, i + 1))
        {
            if (!chunk[record, i].IsEmpty)
            {
                return RowMessages.NamelessColumn.WithFound((i + 1).ToString(CultureInfo.InvariantCulture));
            }
        }
        return null;
    }

    /// <summary>The id in a row as the file has it; of a broken row too, where it stands before the cell that breaks it, which is its last.</summary>
    /// <param name="chunk">The chunk it stands in.</param>
    /// <param name="record">The row.</param>
    /// <param name="column">The column of the id; below zero when there is none.</param>
    public static ReadOnlySpan<byte> Id(CsvChunk chunk, CsvRecord record, int column) =>
        column >= 0 && column < record.Cells - (record.IsBroken ? 1 : 0) ? chunk[record, column] : default;

    private static Message CellCount(int found, int wanted) =>
        RowMessages.CellCount.With(
            new MessageArgument("found", found.ToString(CultureInfo.InvariantCulture)),
            new MessageArgument("wanted", wanted.ToString(CultureInfo.InvariantCulture))
        );
}
