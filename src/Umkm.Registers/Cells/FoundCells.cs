namespace Umkm.Registers.Cells;

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
    public static (long Cells, IReadOnlyList<long> Lines) Of(IEnumerable<FoundCells> parts)
    {
        FoundCells[] all = [.. parts];
        return (all.Sum(p => p.Cells), [.. all.SelectMany(p => p._lines).Order().Take(MostLines)]);
    }
}
