using Umkm.Registers.Cells;
using Umkm.Registers.Csv;

namespace Umkm.Registers.Rows;

/// <summary>A row that may add up rows below it, and those rows so far.</summary>
/// <param name="columns">The columns of amounts.</param>
/// <param name="chunk">The chunk of the row.</param>
/// <param name="heading">Its record.</param>
internal sealed class SumBelow(int[] columns, CsvChunk chunk, CsvRecord heading)
{
    private readonly Int128?[] _amounts = [.. columns.Select(c => c < heading.Cells ? CellAmount.Of(chunk[heading, c]) : null)];

    /// <summary>Its line.</summary>
    public long Line => heading.Line;

    /// <summary>The rows below it.</summary>
    public SumPart Part { get; } = new(columns);

    /// <summary>How many of its amounts are their sums, and not zero; 0 where one is not.</summary>
    public int Equal => Part.Equal(_amounts);

    /// <summary>Adds a row.</summary>
    /// <returns>False when a sum is more than the row has: no row that follows makes them equal.</returns>
    public bool Add(CsvChunk rows, in CsvRecord record)
    {
        Part.Add(rows, record, isUnnumbered: false);
        return !Part.Exceeds(_amounts);
    }
}
