using Umkm.Rules.Columns;

namespace Umkm.Rules.Sql.Cells;

/// <summary>How much of an expression is written out before it becomes a column.</summary>
/// <param name="Shared">The most parts of an expression that is written out several times.</param>
/// <param name="Longest">The most parts of any expression, more or less.</param>
/// <param name="Thin">How many columns make a step that is not worth taking.</param>
internal sealed record LayoutLimits(int Shared, int Longest, int Thin)
{
    /// <summary>What keeps both the number of steps and the length of the text small.</summary>
    public static readonly LayoutLimits Default = new(Shared: 8, Longest: 100, Thin: 4);
}

/// <summary>Decides for each cell when it is worked out, and whether it becomes a column or is written out where it is read. Nothing is written
/// out twice
/// that is long, so the text stays in proportion to the plan.</summary>
internal sealed class Layout
{
    private const int Rounds = 20;

    private readonly CellGraph _graph;
    private readonly LayoutLimits _limits;
    private readonly Moment[] _moments;
    private readonly bool[] _isColumn;
    private readonly bool[] _wanted;
    private readonly int[] _parts;
    private readonly bool[] _isFixedColumn;
    private readonly bool[] _isInline;

    /// <param name="graph">The cells.</param>
    /// <param name="outputs">The columns that results read.</param>
    /// <param name="limits">The limits.</param>
    public Layout(CellGraph graph, IEnumerable<int> outputs, LayoutLimits limits)
    {
        _graph = graph;
        _limits = limits;
        Outputs = [.. outputs.Distinct().Order()];
        _moments = new Moment[graph.Count];
        _isColumn = new bool[graph.Count];
        _wanted = new bool[graph.Count];
        _parts = new int[graph.Count];
        _isFixedColumn = new bool[graph.Count];
        _isInline = new bool[graph.Count];
        int[] readers = Readers();
        PlaceAll(readers);
        for (int round = 0; round < Rounds && ThinLevels(readers); round++)
        {
            PlaceAll(readers);
        }
    }

    public CellGraph Graph => _graph;

    /// <summary>The columns that results read.</summary>
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
            _isFixedColumn[output] = true;
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
            _isFixedColumn[cell] |= _graph[cell] is RiskSetOf or ChoiceSet or RegionOf;
            if (_graph.Across(cell) is { } across && _graph[across] is not Fixed)
            {
                _wanted[across] = true;
                _isFixedColumn[across] = true;
            }
        }
        return readers;
    }

    private void PlaceAll(int[] readers)
    {
        for (int cell = 0; cell < _parts.Length; cell++)
        {
            _isColumn[cell] = _isFixedColumn[cell];
        }
        for (int cell = 0; cell < _parts.Length; cell++)
        {
            if (_wanted[cell])
            {
                Place(cell, readers[cell]);
            }
        }
    }

    /// <summary>Finds steps that work out next to nothing, and has that written out where it is read.</summary>
    private bool ThinLevels(int[] readers)
    {
        bool found = false;
        foreach (
            var level in Cells
                .Where(c => _isColumn[c])
                .GroupBy(c => (_graph[c].Table, Moment: _moments[c]))
                .Where(g => g.Count() <= _limits.Thin)
                .ToArray()
        )
        {
            foreach (int cell in level.Where(c => !_isFixedColumn[c] && _parts[c] * readers[c] <= _limits.Longest))
            {
                found |= !_isInline[cell];
                _isInline[cell] = true;
            }
        }
        return found;
    }

    private void Place(int cell, int readers)
    {
        Moment moment = First(_graph[cell].Table);
        if (_graph.Across(cell) is { } across && _graph[across] is not Fixed)
        {
            Moment source = _moments[across];
            moment =
                _graph[cell] is Carried ? new(source.Phase, true, 0)
                : _graph[cell].Table == TableId.Enterprise ? new(source.Phase + 1, false, 0)
                : moment;
        }
        int[] inputs = [.. _graph.Inputs(cell).Where(i => _graph[i] is not Fixed)];
        foreach (int input in inputs)
        {
            Moment available = Available(input);
            moment = available > moment ? available : moment;
        }
        int parts = _graph[cell] is ColumnTest ? 2 : 1;
        foreach (int input in inputs)
        {
            _isColumn[input] |= _moments[input] < moment;
            parts += _isColumn[input] ? 1 : _parts[input];
        }
        _moments[cell] = moment;
        _parts[cell] = parts;
        _isColumn[cell] |= (!_isInline[cell] && (parts > _limits.Longest || (readers > 1 && parts > _limits.Shared)));
    }

    /// <summary>The first moment at which a cell can be read.</summary>
    private Moment Available(int cell) => _isColumn[cell] ? _moments[cell] with { Level = _moments[cell].Level + 1 } : _moments[cell];
}
