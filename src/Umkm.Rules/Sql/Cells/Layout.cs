using Umkm.Rules.Planning;

namespace Umkm.Rules.Sql.Cells;

/// <summary>How much of an expression is written out before it becomes a column.</summary>
/// <param name="Shared">The most parts of an expression that is written out several times.</param>
/// <param name="Longest">The most parts of any expression.</param>
internal sealed record LayoutLimits(int Shared, int Longest)
{
    /// <summary>What keeps both the number of steps and the length of the text small.</summary>
    public static readonly LayoutLimits Default = new(Shared: 6, Longest: 80);
}

/// <summary>Decides for each cell when it is worked out, and whether it becomes a column or is written out where it is read. Nothing is written out twice
/// that is long, so the text stays in proportion to the plan.</summary>
internal sealed class Layout
{
    private readonly CellGraph _graph;
    private readonly LayoutLimits _limits;
    private readonly Moment[] _moments;
    private readonly int[] _parts;
    private readonly bool[] _isColumn;
    private readonly bool[] _wanted;

    /// <param name="graph">The cells.</param>
    /// <param name="outputs">The cells that results read; each becomes a column.</param>
    /// <param name="limits">The limits.</param>
    public Layout(CellGraph graph, IReadOnlyCollection<int> outputs, LayoutLimits limits)
    {
        _graph = graph;
        _limits = limits;
        _moments = new Moment[graph.Count];
        _parts = new int[graph.Count];
        _isColumn = new bool[graph.Count];
        _wanted = new bool[graph.Count];
        Outputs = [.. outputs.Where(o => graph[o] is not Fixed).Distinct().Order()];
        int[] readers = Readers();
        foreach (int output in Outputs)
        {
            _isColumn[output] = true;
        }
        for (int cell = 0; cell < graph.Count; cell++)
        {
            if (_wanted[cell])
            {
                Place(cell, readers[cell]);
            }
        }
    }

    public CellGraph Graph => _graph;

    /// <summary>The cells that results read.</summary>
    public IReadOnlyList<int> Outputs { get; }

    /// <summary>The cells that are worked out, ascending.</summary>
    public IEnumerable<int> Cells => Enumerable.Range(0, _graph.Count).Where(c => _wanted[c]);

    /// <summary>Whether a cell is a column.</summary>
    public bool IsColumn(int cell) => _isColumn[cell];

    /// <summary>When a cell is worked out.</summary>
    public Moment MomentOf(int cell) => _moments[cell];

    /// <summary>Whether a cell of a child does not depend on its enterprise.</summary>
    public bool IsFlat(int cell) => _moments[cell] is { IsChild: true, Phase: < 0 };

    /// <summary>Whether a cell can be read as a column at a moment.</summary>
    public bool IsReadable(int cell, Moment at) => _isColumn[cell] && _moments[cell] < at;

    /// <summary>The cells that are written out in the text of a column, itself included, and the columns of its table that this text reads.</summary>
    public (IReadOnlyCollection<int> Written, IReadOnlyCollection<int> Columns) Reads(int column)
    {
        Moment at = _moments[column];
        var written = new HashSet<int>();
        var columns = new HashSet<int>();
        var open = new Stack<int>([column]);
        while (open.TryPop(out int next))
        {
            if (!written.Add(next))
            {
                continue;
            }
            foreach (int input in _graph.Inputs(next).Where(i => _graph[i] is not Fixed))
            {
                if (IsReadable(input, at))
                {
                    columns.Add(input);
                }
                else
                {
                    open.Push(input);
                }
            }
        }
        return (written, columns);
    }

    /// <summary>The first step of a table.</summary>
    public static Moment First(TableId table) => table == TableId.Enterprise ? new(0, false, 0) : new(-1, true, 0);

    /// <summary>How many cells read each cell, and which are wanted at all.</summary>
    private int[] Readers()
    {
        int[] readers = new int[_graph.Count];
        foreach (int output in Outputs)
        {
            _wanted[output] = true;
        }
        for (int cell = _graph.Count - 1; cell >= 0; cell--)
        {
            if (!_wanted[cell])
            {
                continue;
            }
            foreach (int input in _graph.Inputs(cell))
            {
                readers[input]++;
                _wanted[input] = true;
            }
            if (_graph.Across(cell) is { } across && _graph[across] is not Fixed)
            {
                _wanted[across] = true;
                _isColumn[across] = true;
            }
        }
        return readers;
    }

    private void Place(int cell, int readers)
    {
        Moment moment = First(_graph[cell].Table);
        if (_graph.Across(cell) is { } across && _graph[across] is not Fixed)
        {
            Moment source = _moments[across];
            moment = _graph[cell] is Carried ? new(source.Phase, true, 0)
                : _graph[cell].Table == TableId.Enterprise ? new(source.Phase + 1, false, 0)
                : moment;
        }
        int[] inputs = [.. _graph.Inputs(cell).Where(i => _graph[i] is not Fixed)];
        foreach (int input in inputs)
        {
            Moment available = Available(input);
            moment = available > moment ? available : moment;
        }
        int parts = 1;
        foreach (int input in inputs)
        {
            _isColumn[input] |= _moments[input] < moment;
            parts += _isColumn[input] ? 1 : _parts[input];
        }
        _moments[cell] = moment;
        _parts[cell] = parts;
        _isColumn[cell] |= _graph[cell] is RiskSetOf || parts > _limits.Longest || (readers > 1 && parts > _limits.Shared);
    }

    /// <summary>The first moment at which a cell can be read.</summary>
    private Moment Available(int cell) => _isColumn[cell] ? _moments[cell] with { Level = _moments[cell].Level + 1 } : _moments[cell];
}
