namespace Umkm.Registers.Cells;

/// <summary>How many cells of one kind a column holds, and the lines of the first of them.</summary>
internal sealed record ColumnCells(string Header, long Cells, IReadOnlyList<long> Lines);

/// <summary>Counts cells of one kind, and keeps the lines of the first of them. One a thread.</summary>
internal sealed class FoundCells
{
    private const int MostLines = 6;
    private readonly List<long> _lines = [];

    /// <summary>How many there are.</summary>
    public long Cells { get; private set; }

    /// <summary>The lines of the first.</summary>
    public IReadOnlyList<long> Lines => _lines;

    /// <summary>Adds one.</summary>
    public void Add(long line)
    {
        Cells++;
        if (_lines.Count < MostLines)
        {
            _lines.Add(line);
        }
    }

    /// <summary>What several have found together.</summary>
    /// <param name="header">The name of their column.</param>
    /// <param name="parts">The parts.</param>
    public static ColumnCells Of(string header, IEnumerable<FoundCells> parts)
    {
        FoundCells[] all = [.. parts];
        return new ColumnCells(header, all.Sum(p => p.Cells), [.. all.SelectMany(p => p._lines).Order().Take(MostLines)]);
    }
}
