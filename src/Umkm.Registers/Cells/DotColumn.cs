namespace Umkm.Registers.Cells;

/// <summary>Finds cells of a column that are read with a dot between thousands, 1.250, although dots of other cells stand before decimals, 12.5. One
/// a thread.</summary>
/// <param name="header">The name of the column.</param>
internal sealed class DotColumn(string header)
{
    private const int Group = 3;
    private readonly FoundCells _grouped = new();
    private long _decimals;

    /// <summary>Adds a cell, read or not.</summary>
    /// <param name="cell">What it holds.</param>
    /// <param name="line">Its line.</param>
    public void Add(ReadOnlySpan<byte> cell, long line)
    {
        int dot = cell.IndexOf((byte)'.');
        int first = cell.IndexOfAnyInRange((byte)'0', (byte)'9');
        if (dot <= first || first < 0 || cell[(dot + 1)..].ContainsAny((byte)'.', (byte)',') || !UsualValues.IsDigits(cell[first..dot]))
        {
            return;
        }
        int end = cell[(dot + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        int behind = end < 0 ? cell.Length - dot - 1 : end;
        if (behind != Group)
        {
            _decimals += behind > 0 ? 1 : 0;
        }
        else if (dot - first <= Group)
        {
            _grouped.Add(line);
        }
    }

    /// <summary>How many cells of a column are doubtful, and the lines of the first.</summary>
    /// <param name="parts">The column, as each thread has seen it.</param>
    public static (string Header, long Cells, IReadOnlyList<long> Lines) Doubtful(IReadOnlyCollection<DotColumn> parts)
    {
        (long cells, IReadOnlyList<long> lines) = parts.Any(p => p._decimals > 0) ? FoundCells.Of(parts.Select(p => p._grouped)) : (0, []);
        return (parts.First().Header, cells, lines);
    }

    private string Header => header;
}
