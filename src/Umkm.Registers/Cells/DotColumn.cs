namespace Umkm.Registers.Cells;

/// <summary>What a mark within numbers means in a column: cells in which it stands between thousands, 1.250, unless it stands before decimals as in
/// others, 12.5.</summary>
/// <param name="Grouped">The cells that may be read either way.</param>
/// <param name="Decimals">The cells in which it stands before decimals for sure.</param>
internal sealed record MarkedCells(ColumnCells Grouped, ColumnCells Decimals)
{
    /// <summary>Whether some cells may be read either way.</summary>
    public bool IsDoubtful => Grouped.Cells > 0 && Decimals.Cells > 0;
}

/// <summary>Finds the cells of a column in which a mark may stand between thousands or before decimals. One a thread.</summary>
/// <param name="header">The name of the column.</param>
/// <param name="mark">The mark: a dot or a comma.</param>
internal sealed class DotColumn(string header, char mark = '.')
{
    private const int Group = 3;
    private readonly FoundCells _grouped = new();
    private readonly FoundCells _decimals = new();

    /// <summary>Adds a cell, read or not.</summary>
    /// <param name="cell">What it holds.</param>
    /// <param name="line">Its line.</param>
    public void Add(ReadOnlySpan<byte> cell, long line)
    {
        int at = cell.LastIndexOf((byte)mark);
        int first = cell.IndexOfAnyInRange((byte)'0', (byte)'9');
        if (at <= first || first < 0 || cell[(at + 1)..].ContainsAny((byte)'.', (byte)',') || cell[first..at].Contains((byte)mark))
        {
            return;
        }
        int end = cell[(at + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        int behind = end < 0 ? cell.Length - at - 1 : end;
        // Behind the other mark, 1,250.5, it stands before decimals.
        if (behind > 0 && (behind != Group || !UsualValues.IsDigits(cell[first..at]) || at - first > Group))
        {
            _decimals.Add(line);
        }
        else if (behind > 0)
        {
            _grouped.Add(line);
        }
    }

    /// <summary>What a column holds.</summary>
    /// <param name="parts">The column, as each thread has seen it.</param>
    public static MarkedCells Of(IReadOnlyCollection<DotColumn> parts) =>
        new(FoundCells.Of(parts.First().Header, parts.Select(p => p._grouped)), FoundCells.Of(parts.First().Header, parts.Select(p => p._decimals)));

    private string Header => header;
}
